use search::Question;
use serde::Serialize;

use super::query::Piece;

/// A search that was given a name.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct SavedSearch {
    pub(crate) id: String,
    pub(crate) name: String,
    #[cfg_attr(test, ts(type = "Question"))]
    pub(crate) question: Question,
    /// On the connection in use: RFC 3339, UTC.
    pub(crate) last_run: Option<String>,
}

/// A search that was run before.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Recent {
    #[cfg_attr(test, ts(type = "Question"))]
    pub(crate) question: Question,
    /// RFC 3339, UTC.
    pub(crate) at: String,
    pub(crate) sentence: String,
    /// The query's, as chips; none where it can no longer be read.
    pub(crate) pieces: Vec<Piece>,
}

/// What was searched for before.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Searches {
    pub(crate) saved: Vec<SavedSearch>,
    pub(crate) recent: Vec<Recent>,
}

/// A run that was going on when Earshot ended.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Interrupted {
    pub(crate) id: String,
    pub(crate) sentence: String,
    #[cfg_attr(test, ts(type = "Question"))]
    pub(crate) question: Question,
    /// The query's, as chips; none where it can no longer be read.
    pub(crate) pieces: Vec<Piece>,
    /// Communications looked at until then.
    pub(crate) examined: usize,
    /// RFC 3339, UTC.
    pub(crate) started: String,
    /// The connection's name.
    pub(crate) connection: String,
}
