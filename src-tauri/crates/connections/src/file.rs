//! The list of connections on disk. The app and the command line may both write it: every change is made to the list as
//! it is on disk at that moment.

use std::io;
use std::path::{Path, PathBuf};

use kept_file::KeptFile;
use serde::{Deserialize, Serialize};

use crate::{Connection, Error};

const VERSION: u32 = 1;

/// What the file holds.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Stored {
    version: u32,
    /// The id of the connection that was chosen last.
    #[serde(default)]
    pub(crate) current: Option<String>,
    #[serde(default)]
    pub(crate) connections: Vec<Connection>,
}

impl Default for Stored {
    fn default() -> Self {
        Self { version: VERSION, current: None, connections: Vec::new() }
    }
}

/// What a change made of the file.
#[derive(Debug)]
pub(crate) struct Updated {
    pub(crate) stored: Stored,
    /// Where a damaged list was set aside.
    pub(crate) set_aside: Option<PathBuf>,
}

/// Reads the file. A missing one is an empty list; a damaged one is `None`, and stays as it is.
pub(crate) fn read(file: &KeptFile) -> Result<Option<Stored>, Error> {
    let Some(text) = file.read().map_err(failed(file.path(), "read"))? else {
        return Ok(Some(Stored::default()));
    };
    // A later version may know connections of a kind that this one would drop on its next write.
    if kept_file::is_newer(&text, VERSION) {
        return Err(Error::Newer { path: file.path().to_owned() });
    }
    let stored = serde_json::from_slice(&text);
    if let Err(problem) = &stored {
        tracing::warn!(path = %file.path().display(), %problem, "the list of connections is damaged");
    }
    Ok(stored.ok())
}

/// Changes the list and returns it as it is now. When `change` refuses, nothing is written.
///
/// A damaged file is set aside as `<name>.damaged-<time>` first, and `fallback` takes its place: what this process knew
/// of it. Only here, under the lock: elsewhere it could be another process's repaired list that is moved away.
pub(crate) fn update(
    file: &KeptFile,
    fallback: &Stored,
    change: impl FnOnce(&mut Stored) -> Result<(), Error>,
) -> Result<Updated, Error> {
    let unwritable = || failed(file.path(), "write");
    let locked = file.lock().map_err(unwritable())?;
    let (mut stored, set_aside) = match read(file)? {
        Some(stored) => (stored, None),
        None => (fallback.clone(), Some(locked.set_aside().map_err(unwritable())?)),
    };
    change(&mut stored)?;
    locked.replace(&stored).map_err(unwritable())?;
    Ok(Updated { stored, set_aside })
}

fn failed(path: &Path, doing: &'static str) -> impl FnOnce(io::Error) -> Error + use<> {
    let path = path.to_owned();
    move |cause| Error::File { path, doing, cause }
}
