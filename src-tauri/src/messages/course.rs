//! What stands beside the words of a call. Times are milliseconds since the conversation started.

use serde::Serialize;
use transcript::{Role, Side};

/// A topic where it came up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct TopicPlace {
    pub(crate) name: String,
    pub(crate) at_ms: i64,
    pub(crate) duration_ms: i64,
    #[cfg_attr(test, ts(type = "Side | null"))]
    pub(crate) side: Option<Side>,
    /// The words that gave it away.
    pub(crate) text: Option<String>,
}

/// Somebody's turn on the line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Turn {
    #[cfg_attr(test, ts(type = "Role"))]
    pub(crate) role: Role,
    pub(crate) name: Option<String>,
    pub(crate) queue: Option<String>,
    pub(crate) from_ms: i64,
    /// null: to the end, as far as is known.
    pub(crate) to_ms: Option<i64>,
}

/// A word of a phrase and when it was said.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct WordView {
    /// Where it begins in the phrase's text; UTF-16 units.
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) at_ms: i64,
    pub(crate) duration_ms: i64,
    /// How sure the engine was, 0 to 1.
    pub(crate) confidence: Option<f64>,
}

/// A place that somebody flagged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "Flag"))]
pub(crate) struct FlagView {
    pub(crate) conversation_id: String,
    pub(crate) communication_id: String,
    /// Where the flagged phrase begins.
    pub(crate) at_ms: i64,
}

impl From<searches::Flag> for FlagView {
    fn from(flag: searches::Flag) -> Self {
        let searches::Flag { conversation_id, communication_id, at_ms } = flag;
        Self { conversation_id, communication_id, at_ms }
    }
}
