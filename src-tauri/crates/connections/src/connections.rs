use std::collections::HashMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use kept_file::KeptFile;
use keyring_vault::Vault;

use crate::clients::Opened;
use crate::connection::{find, free_name};
use crate::file::{self, Stored, Updated};
use crate::{Connection, Error};

/// The saved connections, those of this session, and which one is in use. Cheap to clone; all clones are one list.
///
/// Another process may change the file at any time: every reading reads it again. What is in use is this process's own
/// choice, so that the command line does not switch the organization under an open window.
#[derive(Clone)]
pub struct Connections {
    inner: Arc<Inner>,
}

struct Inner {
    file: KeptFile,
    vault: Vault,
    state: Mutex<State>,
}

/// What this process knows and the file does not, and the file as it was last seen.
#[derive(Default)]
pub(crate) struct State {
    pub(crate) stored: Stored,
    pub(crate) session: Vec<Connection>,
    pub(crate) chosen: Option<String>,
    pub(crate) opened: HashMap<String, Opened>,
    set_aside: Option<PathBuf>,
}

impl Connections {
    /// Reads the list; a missing file is an empty one. A damaged file is set aside as `<name>.damaged-<time>` and a new
    /// list is begun: [`Connections::set_aside`] tells where the old one is.
    ///
    /// Fails with [`Error::File`] when it can be neither read nor set aside, and with [`Error::Newer`].
    pub fn open(file: PathBuf, vault: Vault) -> Result<Self, Error> {
        let (file, mut state) = (KeptFile::new(file), State::default());
        match file::read(&file)? {
            Some(stored) => state.stored = stored,
            None => state.now(file::update(&file, &Stored::default(), |_| Ok(()))?),
        }
        Ok(Self { inner: Arc::new(Inner { file, vault, state: Mutex::new(state) }) })
    }

    /// Where the list is kept: `connections.json` in the folder named by the environment's `EARSHOT_CONFIG_DIR`, else in
    /// the user's own for `app.earshot.desktop`. `None` when the user has no home.
    pub fn default_file() -> Option<PathBuf> {
        let named = std::env::var_os("EARSHOT_CONFIG_DIR").filter(|folder| !folder.is_empty());
        let own = || Some(directories::BaseDirs::new()?.config_dir().join("app.earshot.desktop"));
        Some(named.map(PathBuf::from).or_else(own)?.join("connections.json"))
    }

    /// All connections: the saved ones in the order they were added, then those of this session.
    pub fn list(&self) -> Vec<Connection> {
        self.refreshed().all()
    }

    /// The connection in use: the one this process chose last, else the one chosen last by any, else the only one.
    pub fn current(&self) -> Option<Connection> {
        self.refreshed().current()
    }

    /// The connection of this id, else of this name (letter case aside).
    pub fn find(&self, name_or_id: &str) -> Option<Connection> {
        find(&self.list(), name_or_id).cloned()
    }

    /// Where a damaged list was set aside since this process began, to tell the user.
    pub fn set_aside(&self) -> Option<PathBuf> {
        self.state().set_aside.clone()
    }

    /// Where the list is kept.
    pub fn file(&self) -> &Path {
        self.inner.file.path()
    }

    /// Puts the connection in use. That it is the one chosen last is saved for the next start if the file can be
    /// written; the switch itself does not depend on it.
    pub async fn select(&self, id: &str) -> Result<Connection, Error> {
        let connection = self.get(id)?;
        self.drop_stale_client(id).await;
        self.state().chosen = Some(id.to_owned());
        if !connection.session_only {
            let chosen = Some(id.to_owned());
            let saved = self.update(move |stored| {
                stored.current = chosen;
                Ok(())
            });
            if let Err(error) = saved.await {
                tracing::warn!(code = error.code(), "the choice of connection was not saved");
            }
        }
        Ok(connection)
    }

    /// Gives the connection another name. Refuses an empty name and one that another connection has, with
    /// [`Error::BadForm`].
    pub async fn rename(&self, id: &str, name: &str) -> Result<Connection, Error> {
        if self.get(id)?.session_only {
            return self.rename_in_session(id, name);
        }
        let (of, name, session) = (id.to_owned(), name.to_owned(), self.state().session.clone());
        self.update(move |stored| {
            let others = without(&[stored.connections.as_slice(), &session].concat(), &of);
            let name = free_name(&name, &others)?;
            let found = stored.connections.iter_mut().find(|one| one.id == of);
            found.ok_or(Error::Unknown { name: of })?.name = name;
            Ok(())
        })
        .await?;
        self.get(id)
    }

    /// Deletes the connection's secret, then the connection. When the secret cannot be deleted the connection stays, and
    /// [`Error::NotRemoved`] says so.
    pub async fn remove(&self, id: &str) -> Result<(), Error> {
        let connection = self.get(id)?;
        let forgotten = self.inner.vault.forget(id).await;
        forgotten.map_err(|cause| Error::NotRemoved { name: connection.name, cause })?;
        self.state().drop_from_session(id);
        if connection.session_only {
            return Ok(());
        }
        let removed = id.to_owned();
        self.update(move |stored| {
            stored.connections.retain(|one| one.id != removed);
            stored.current.take_if(|current| *current == removed);
            Ok(())
        })
        .await
    }

    pub(crate) fn vault(&self) -> &Vault {
        &self.inner.vault
    }

    pub(crate) fn get(&self, id: &str) -> Result<Connection, Error> {
        let found = self.list().into_iter().find(|one| one.id == id);
        found.ok_or_else(|| Error::Unknown { name: id.to_owned() })
    }

    /// Changes the file, away from the async threads: it waits for the lock and for the disk.
    pub(crate) async fn update(
        &self,
        change: impl FnOnce(&mut Stored) -> Result<(), Error> + Send + 'static,
    ) -> Result<(), Error> {
        let (file, fallback) = (self.inner.file.clone(), self.state().stored.clone());
        let writing = tokio::task::spawn_blocking(move || file::update(&file, &fallback, change));
        let updated = writing.await.map_err(|error| Error::File {
            path: self.file().to_owned(),
            doing: "write",
            cause: error.into(),
        })??;
        self.state().now(updated);
        Ok(())
    }

    /// Nothing is ever half done under this lock, so a panic elsewhere does not spoil it.
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.inner.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The state with the file as it is now. A file that cannot be read, or is damaged, is as it was last seen.
    fn refreshed(&self) -> MutexGuard<'_, State> {
        let read = file::read(&self.inner.file);
        let mut state = self.state();
        match read {
            Ok(Some(stored)) => state.stored = stored,
            Ok(None) => {}
            Err(error) => tracing::warn!(code = error.code(), "{error}"),
        }
        state
    }

    fn rename_in_session(&self, id: &str, name: &str) -> Result<Connection, Error> {
        let mut state = self.refreshed();
        let name = free_name(name, &without(&state.all(), id))?;
        let found = state.session.iter_mut().find(|one| one.id == id);
        let connection = found.ok_or(Error::Unknown { name: id.to_owned() })?;
        connection.name = name;
        Ok(connection.clone())
    }
}

impl fmt::Debug for Connections {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connections").field("file", &self.file()).finish_non_exhaustive()
    }
}

impl State {
    pub(crate) fn all(&self) -> Vec<Connection> {
        [self.stored.connections.as_slice(), &self.session].concat()
    }

    /// A connection of this session ends: its entry, its client, and that it is in use.
    pub(crate) fn drop_from_session(&mut self, id: &str) {
        self.session.retain(|one| one.id != id);
        self.opened.remove(id);
        self.chosen.take_if(|chosen| chosen == id);
    }

    fn current(&self) -> Option<Connection> {
        let all = self.all();
        let one = |id: &Option<String>| all.iter().find(|one| Some(&one.id) == id.as_ref());
        let chosen = one(&self.chosen).or_else(|| one(&self.stored.current));
        let only = || if let [only] = all.as_slice() { Some(only) } else { None };
        chosen.or_else(only).cloned()
    }

    fn now(&mut self, updated: Updated) {
        self.stored = updated.stored;
        self.set_aside = updated.set_aside.or(self.set_aside.take());
    }
}

pub(crate) fn without(all: &[Connection], id: &str) -> Vec<Connection> {
    all.iter().filter(|one| one.id != id).cloned().collect()
}
