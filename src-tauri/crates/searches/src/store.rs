//! The file of saved and recent searches.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use kept_file::{KeptFile, Locked};
use search::Question;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::{Error, Recent};

/// What every file of this crate says of itself.
pub(crate) const VERSION: u32 = 1;

/// The searches kept in one folder. Cheap to clone; nothing is remembered between two calls, because another process may
/// have changed the files.
#[derive(Clone, Debug)]
pub struct Searches {
    folder: PathBuf,
    file: KeptFile,
}

/// What the file holds.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Stored {
    version: u32,
    #[serde(default)]
    pub(crate) searches: Vec<Entry>,
    #[serde(default)]
    pub(crate) recent: Vec<Recent>,
}

/// One saved search.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Entry {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) question: Question,
    pub(crate) created: DateTime<Utc>,
    pub(crate) changed: DateTime<Utc>,
    /// When it was last run to its end, by the connection's id.
    #[serde(default)]
    pub(crate) runs: BTreeMap<String, DateTime<Utc>>,
}

impl Default for Stored {
    fn default() -> Self {
        Self { version: VERSION, searches: Vec::new(), recent: Vec::new() }
    }
}

impl Stored {
    pub(crate) fn entry(&mut self, id: &str) -> Result<&mut Entry, Error> {
        let found = self.searches.iter_mut().find(|one| one.id == id);
        found.ok_or_else(|| Error::Unknown { name: id.to_owned() })
    }

    /// The names of all others.
    pub(crate) fn names<'a>(&'a self, but: &'a str) -> impl Iterator<Item = &'a str> + Clone {
        self.searches.iter().filter(move |one| one.id != but).map(|one| one.name.as_str())
    }
}

impl Searches {
    /// The searches in this folder, the one with the list of connections. Nothing is read or made yet; a folder that does not
    /// exist holds no searches.
    pub fn open(folder: PathBuf) -> Self {
        Self { file: KeptFile::new(folder.join("searches.json")), folder }
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    pub(crate) fn read(&self) -> Result<Stored, Error> {
        Ok(read(&self.file)?.unwrap_or_default())
    }

    /// Changes the file as it is now. When it is damaged, or `change` refuses, nothing is written.
    pub(crate) fn update<T>(
        &self,
        change: impl FnOnce(&mut Stored, &Locked<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let locked = self.file.lock().map_err(failed(&self.file, "write"))?;
        let mut stored = self.read()?;
        let made = change(&mut stored, &locked)?;
        locked.replace(&stored).map_err(failed(&self.file, "write"))?;
        Ok(made)
    }
}

/// Reads a file of this crate; `None` when there is none.
pub(crate) fn read<T: DeserializeOwned>(file: &KeptFile) -> Result<Option<T>, Error> {
    let Some(contents) = file.read().map_err(failed(file, "read"))? else { return Ok(None) };
    if kept_file::is_newer(&contents, VERSION) {
        return Err(Error::Newer { path: file.path().to_owned() });
    }
    let read = serde_json::from_slice(&contents);
    read.map(Some).map_err(|cause| Error::Damaged { path: file.path().to_owned(), cause })
}

pub(crate) fn failed(
    file: &KeptFile,
    doing: &'static str,
) -> impl FnOnce(io::Error) -> Error + use<> {
    failed_at(file.path(), doing)
}

pub(crate) fn failed_at(
    path: &Path,
    doing: &'static str,
) -> impl FnOnce(io::Error) -> Error + use<> {
    let path = path.to_owned();
    move |cause| Error::File { path, doing, cause }
}
