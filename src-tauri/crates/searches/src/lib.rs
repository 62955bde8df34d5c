//! Saved and recent searches, which calls they found, the journals of those that are running, and flagged places in calls.
//!
//! Everything lies in one folder: `searches.json` (saved and recent), `seen/<id>.json` (which calls a saved search found, by
//! connection), `runs/<id>.jsonl` (journals), `flags.json` (flagged places, by connection). The window and the command line may use it at the same time. No file holds
//! words of a call: only questions, ids, times and outcomes.
//!
//! All methods wait for the disk; from async code, call them where blocking is allowed.

mod error;
mod exchange;
mod flags;
mod journal;
mod names;
mod recent;
mod saved;
mod seen;
mod store;
mod written;

pub use crate::error::{Error, ImportProblem, NameProblem};
pub use crate::exchange::read as read_export;
pub use crate::flags::Flag;
pub use crate::journal::{Interrupted, Journal, Resumed};
pub use crate::recent::Recent;
pub use crate::saved::SavedSearch;
pub use crate::seen::{Seen, call};
pub use crate::store::Searches;

/// What stands for the connection's id where the demo organization is searched, which gets a new one at every start.
pub const DEMO: &str = "demo";
