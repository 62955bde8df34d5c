use search::Args;
use serde::Serialize;

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
