use std::{
    collections::{HashMap, HashSet},
    path::{Path, PathBuf},
    sync::{LazyLock, Mutex, MutexGuard, PoisonError},
};

use chrono::Utc;
use connections::Connections;
use demo_org::DemoOrg;
use export::Zone;
use keyring_vault::Vault;
use search::Library;
use searches::Searches;

use crate::{error::CommandError, flags::Flags, runs::Runs};

/// All that the window remembers.
pub struct Earshot {
    connections: Result<Connections, CommandError>,
    vault: Vault,
    zone: Zone,
    logs: PathBuf,
    /// Started with `--demo`: the demo organization is the way in.
    demo: bool,
    pub(crate) runs: Runs,
    /// Those that are not on the disk.
    pub(crate) flags: Flags,
    pub(crate) demo_org: tokio::sync::Mutex<Option<DemoOrg>>,
    saved: Mutex<HashSet<PathBuf>>,
    /// What this session has read, by connection.
    libraries: Mutex<HashMap<String, Library>>,
}

impl Earshot {
    /// Reads the saved connections. With `demo` nothing of the user's is read or written.
    pub fn open(logs: &Path, demo: bool) -> Self {
        let vault = if demo { Vault::in_memory() } else { Vault::system() };
        let connections = if demo { for_demo(&vault) } else { saved_connections(&vault) };
        Self::with(connections, vault, logs, demo)
    }

    /// A state of its own, for tests.
    pub fn in_folder(folder: &Path, vault: Vault) -> Self {
        let connections = Connections::open(folder.join("connections.json"), vault.clone());
        Self::with(connections.map_err(Into::into), vault, folder, false)
    }

    fn with(
        connections: Result<Connections, CommandError>,
        vault: Vault,
        logs: &Path,
        demo: bool,
    ) -> Self {
        Self {
            connections,
            vault,
            zone: Zone::local(),
            logs: logs.to_owned(),
            demo,
            runs: Runs::default(),
            flags: Flags::default(),
            demo_org: tokio::sync::Mutex::new(None),
            saved: Mutex::default(),
            libraries: Mutex::default(),
        }
    }

    pub(crate) fn connections(&self) -> Result<&Connections, CommandError> {
        self.connections.as_ref().map_err(Clone::clone)
    }

    /// Saved and recent searches, the journals of running ones and flags, kept beside the connections.
    pub(crate) fn searches(&self) -> Result<Searches, CommandError> {
        let file = self.connections()?.file();
        let folder = file.parent().unwrap_or_else(|| Path::new("."));
        Ok(Searches::open(folder.to_owned()))
    }

    /// What this session has read through a connection: one for all its runs.
    pub(crate) fn library(&self, connection: &str) -> Library {
        self.all_libraries().entry(connection.to_owned()).or_default().clone()
    }

    /// The connection was removed, and what was read through it goes.
    pub(crate) fn drop_library(&self, connection: &str) {
        self.all_libraries().remove(connection);
    }

    fn all_libraries(&self) -> MutexGuard<'_, HashMap<String, Library>> {
        self.libraries.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn vault(&self) -> &Vault {
        &self.vault
    }

    pub(crate) fn zone(&self) -> Zone {
        self.zone
    }

    pub(crate) fn logs(&self) -> &Path {
        &self.logs
    }

    pub(crate) fn is_demo(&self) -> bool {
        self.demo
    }

    /// Remembers what was saved, so that the page can only show these places and no others.
    pub(crate) fn remember_saved(&self, path: &Path) {
        self.saved_paths().insert(path.to_owned());
    }

    pub(crate) fn was_saved(&self, path: &Path) -> bool {
        self.saved_paths().contains(path)
    }

    fn saved_paths(&self) -> MutexGuard<'_, HashSet<PathBuf>> {
        self.saved.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn saved_connections(vault: &Vault) -> Result<Connections, CommandError> {
    let Some(file) = Connections::default_file() else {
        return Err(CommandError::new(
            "no-home",
            "There is no home folder. Name one in EARSHOT_CONFIG_DIR.",
        ));
    };
    Ok(Connections::open(file, vault.clone())?)
}

/// The demo organization's connection is never saved; one that the user makes beside it ends up here.
fn for_demo(vault: &Vault) -> Result<Connections, CommandError> {
    Ok(Connections::open(temporary().join("connections.json"), vault.clone())?)
}

/// A folder of this process's own, outside the user's files; it goes when a demonstration ends.
pub(crate) fn temporary() -> &'static Path {
    static FOLDER: LazyLock<PathBuf> = LazyLock::new(|| {
        // Process ids come again, and the folder of one that was killed stays behind.
        let (process, now) = (std::process::id(), Utc::now().timestamp_millis());
        std::env::temp_dir().join(format!("earshot-{process}-{now}"))
    });
    &FOLDER
}
