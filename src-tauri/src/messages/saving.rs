use std::collections::BTreeMap;

use search::Args;
use serde::{Deserialize, Serialize};

/// What a dialog of the system's says, in the page's language; the shell speaks English where it is told nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct DialogWords {
    title: String,
    /// What kinds of files are called, by the endings of their names.
    #[serde(default)]
    kinds: BTreeMap<String, String>,
}

impl DialogWords {
    /// The title, unless there is none.
    pub(crate) fn title<'a>(words: Option<&'a Self>, instead: &'a str) -> &'a str {
        words.map(|words| words.title.as_str()).filter(|title| !title.is_empty()).unwrap_or(instead)
    }

    /// What files that end so are called.
    pub(crate) fn kind<'a>(words: Option<&'a Self>, ending: &str, instead: &'a str) -> &'a str {
        words.and_then(|words| words.kinds.get(ending)).map_or(instead, String::as_str)
    }
}

/// Where a call was saved.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct SavedFile {
    pub(crate) path: String,
    pub(crate) folder: String,
}

/// A call that could not be saved.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct NotSaved {
    pub(crate) conversation_id: String,
    pub(crate) code: String,
    pub(crate) message: String,
    /// What varies in the message.
    #[cfg_attr(test, ts(type = "Args"))]
    pub(crate) args: Args,
}

/// Where all calls of a run were saved.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct SavedAll {
    pub(crate) folder: String,
    pub(crate) saved: usize,
    pub(crate) failed: Vec<NotSaved>,
}

/// What happens while many calls are saved.
#[derive(Debug, Serialize)]
#[serde(tag = "type", rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) enum SaveEvent {
    /// So many are done.
    Progress {
        /// Saved or given up.
        done: usize,
        /// All of them.
        total: usize,
    },
}
