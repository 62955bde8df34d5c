//! Which calls a saved search found before, so that the next run can tell what is new.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::{fs, io};

use chrono::{DateTime, Utc};
use kept_file::KeptFile;
use serde::{Deserialize, Serialize};

use crate::store::{VERSION, failed, read};
use crate::{Error, Searches};

/// What a saved search found with one connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// When it was last run to its end. UTC.
    pub at: DateTime<Utc>,
    /// The calls that any run of it found, as [`call`] writes them.
    pub calls: HashSet<String>,
}

/// What the file of one search holds, by the connection's id.
#[derive(Debug, Serialize, Deserialize)]
struct Kept {
    version: u32,
    #[serde(default)]
    connections: BTreeMap<String, BTreeSet<String>>,
}

impl Default for Kept {
    fn default() -> Self {
        Self { version: VERSION, connections: BTreeMap::new() }
    }
}

/// How one recorded leg of a call is written: `conversation/communication`.
pub fn call(conversation_id: &str, communication_id: &str) -> String {
    format!("{conversation_id}/{communication_id}")
}

impl Seen {
    /// Whether it was found before.
    pub fn knows(&self, conversation_id: &str, communication_id: &str) -> bool {
        self.calls.contains(&call(conversation_id, communication_id))
    }
}

impl Searches {
    /// What this saved search found with this connection; `None` when it never ran to its end with it.
    pub fn seen(&self, id: &str, connection_id: &str) -> Result<Option<Seen>, Error> {
        let at = self.read()?.entry(id)?.runs.get(connection_id).copied();
        let Some(at) = at else { return Ok(None) };
        let mut kept: Kept = read(&self.seen_file(id))?.unwrap_or_default();
        let calls = kept.connections.remove(connection_id).unwrap_or_default();
        Ok(Some(Seen { at, calls: calls.into_iter().collect() }))
    }

    /// Remembers that the search ran to its end, and adds the calls it found (as [`call`] writes them) to those of before.
    /// Not for a run that was stopped or cut short: what it did not find would be called new next time.
    pub fn note_run(
        &self,
        id: &str,
        connection_id: &str,
        at: DateTime<Utc>,
        calls: impl IntoIterator<Item = String>,
    ) -> Result<(), Error> {
        let file = self.seen_file(id);
        self.update(|stored, locked| {
            stored.entry(id)?.runs.insert(connection_id.to_owned(), at);
            let mut kept: Kept = read(&file)?.unwrap_or_default();
            kept.connections.entry(connection_id.to_owned()).or_default().extend(calls);
            locked.replace_also(&file, &kept).map_err(failed(&file, "write"))
        })
    }

    /// A connection was removed: what searches found with it, its interrupted runs and its flags are of no more use. The searches
    /// themselves stay, for other connections.
    pub fn forget_connection(&self, connection_id: &str) -> Result<(), Error> {
        for run in self.interrupted()?.iter().filter(|run| run.connection_id == connection_id) {
            self.forget(&run.id)?;
        }
        self.forget_flags(connection_id)?;
        if self.read()?.searches.iter().all(|one| !one.runs.contains_key(connection_id)) {
            return Ok(());
        }
        self.update(|stored, locked| {
            for entry in &mut stored.searches {
                entry.runs.remove(connection_id);
                let file = self.seen_file(&entry.id);
                let Some(mut kept) = read::<Kept>(&file)? else { continue };
                if kept.connections.remove(connection_id).is_some() {
                    locked.replace_also(&file, &kept).map_err(failed(&file, "write"))?;
                }
            }
            Ok(())
        })
    }

    pub(crate) fn forget_seen(&self, id: &str) -> Result<(), Error> {
        let file = self.seen_file(id);
        match fs::remove_file(file.path()) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                Err(failed(&file, "write")(error))
            }
            _ => Ok(()),
        }
    }

    fn seen_file(&self, id: &str) -> KeptFile {
        KeptFile::new(self.folder().join("seen").join(format!("{id}.json")))
    }
}
