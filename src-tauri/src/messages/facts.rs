//! What is known of a call beyond its words.

use serde::Serialize;
use transcript::Stretch;

use crate::error::CommandError;

/// A part of what Genesys may know. None of them keeps the others from being shown.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "state", rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) enum Part<T> {
    /// It is known.
    Known {
        /// What.
        value: T,
    },
    /// Genesys has none: not analysed, not scored, nothing noted.
    Absent,
    /// The connection may not ask.
    Forbidden {
        /// What to ask the administrator for.
        permissions: Vec<String>,
    },
    /// It could not be found out.
    Failed {
        /// Why not.
        #[cfg_attr(test, ts(type = "ShellError"))]
        error: CommandError,
    },
}

/// What is known of a call beyond its words. Times are milliseconds since the conversation started.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct CallFacts {
    pub(crate) wrap_ups: Part<Vec<WrapUp>>,
    #[cfg_attr(test, ts(type = "Array<Stretch>"))]
    pub(crate) holds: Vec<Stretch>,
    pub(crate) sentiment: Part<Score>,
    pub(crate) shares: Part<Shares>,
    /// The categories that the call was put into, by name.
    pub(crate) categories: Part<Vec<String>>,
    pub(crate) summary: Part<Vec<Summary>>,
}

/// How an agent wrapped the call up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct WrapUp {
    /// The code's name; null where it could not be looked up.
    pub(crate) name: Option<String>,
    pub(crate) note: Option<String>,
    /// The agent's name; null where it is not known.
    pub(crate) agent: Option<String>,
    /// RFC 3339, UTC.
    pub(crate) at: Option<String>,
}

/// How Genesys scores the customer's sentiment in the whole call.
#[expect(clippy::struct_field_names, reason = "it is the word for it")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Score {
    /// -100 to 100.
    pub(crate) score: f64,
    /// From the beginning to the end, -100 to 100.
    pub(crate) trend: Option<f64>,
    /// Genesys' word for the trend (`Improving`).
    pub(crate) trend_class: Option<String>,
}

/// Percent of the call's time, as Genesys measures it on the sound.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Shares {
    pub(crate) customer: Option<f64>,
    pub(crate) agent: Option<f64>,
    pub(crate) silence: Option<f64>,
    pub(crate) ivr: Option<f64>,
    pub(crate) queue: Option<f64>,
    pub(crate) overtalk: Option<f64>,
    pub(crate) other: Option<f64>,
}

/// A summary of the call, as Genesys wrote it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Summary {
    pub(crate) text: String,
    pub(crate) language: Option<String>,
    /// A machine wrote it.
    pub(crate) generated: bool,
    /// RFC 3339, UTC.
    pub(crate) at: Option<String>,
    pub(crate) points: Vec<Point>,
}

/// One point of a summary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Point {
    #[cfg_attr(test, ts(type = "\"reason\" | \"resolution\" | \"actionItem\" | \"other\""))]
    pub(crate) kind: &'static str,
    pub(crate) title: String,
    pub(crate) text: Option<String>,
    pub(crate) outcome: Option<String>,
}
