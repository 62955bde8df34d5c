//! Places in calls that somebody flagged. Ids and times only: what was said there is read again when it is wanted.

use std::collections::{BTreeMap, BTreeSet};

use kept_file::KeptFile;
use serde::{Deserialize, Serialize};

use crate::store::{VERSION, failed, read};
use crate::{Error, Searches};

/// A flagged place. In order: by call, then by time.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Flag {
    /// The call.
    pub conversation_id: String,
    /// The recorded leg.
    pub communication_id: String,
    /// Where it is, in milliseconds since the conversation started.
    pub at_ms: i64,
}

/// What the file holds, by the connection's id.
#[derive(Debug, Serialize, Deserialize)]
struct Kept {
    version: u32,
    #[serde(default)]
    connections: BTreeMap<String, BTreeSet<Flag>>,
}

impl Default for Kept {
    fn default() -> Self {
        Self { version: VERSION, connections: BTreeMap::new() }
    }
}

impl Searches {
    /// All flags of a connection, in order.
    pub fn flags(&self, connection_id: &str) -> Result<BTreeSet<Flag>, Error> {
        let mut kept: Kept = read(&self.flags_file())?.unwrap_or_default();
        Ok(kept.connections.remove(connection_id).unwrap_or_default())
    }

    /// Puts a flag up or takes it down, and gives back all flags of the connection. Putting up one that is there, or taking down
    /// one that is not, changes nothing.
    pub fn set_flag(
        &self,
        connection_id: &str,
        flag: Flag,
        on: bool,
    ) -> Result<BTreeSet<Flag>, Error> {
        self.change_flags(|connections| {
            let flags = connections.entry(connection_id.to_owned()).or_default();
            if on {
                flags.insert(flag)
            } else {
                flags.remove(&flag)
            };
            flags.clone()
        })
    }

    pub(crate) fn forget_flags(&self, connection_id: &str) -> Result<(), Error> {
        if self.flags(connection_id)?.is_empty() {
            return Ok(());
        }
        self.change_flags(|connections| drop(connections.remove(connection_id)))
    }

    /// Changes the file as it is now; a damaged one stays as it is.
    fn change_flags<T>(
        &self,
        change: impl FnOnce(&mut BTreeMap<String, BTreeSet<Flag>>) -> T,
    ) -> Result<T, Error> {
        let file = self.flags_file();
        let locked = file.lock().map_err(failed(&file, "write"))?;
        let mut kept: Kept = read(&file)?.unwrap_or_default();
        let made = change(&mut kept.connections);
        kept.connections.retain(|_, flags| !flags.is_empty());
        locked.replace(&kept).map_err(failed(&file, "write"))?;
        Ok(made)
    }

    fn flags_file(&self) -> KeptFile {
        KeptFile::new(self.folder().join("flags.json"))
    }
}
