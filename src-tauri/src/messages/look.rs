//! How the page looks at a run's results, and what it gets to see.

use serde::{Deserialize, Serialize};
use transcript::Side;

use super::CallCard;

/// The order of the cards.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Sort {
    /// The latest call first.
    #[default]
    Newest,
    /// The earliest call first.
    Oldest,
    /// Most hits first.
    Hits,
    /// The unhappiest customer first; unscored calls last.
    Sentiment,
    /// The longest call first.
    Longest,
}

/// Values of which a call must have one, for each list that is not empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Narrow {
    pub(crate) queue: Vec<String>,
    pub(crate) agent: Vec<String>,
    /// Days of the window's zone: `2026-11-20`.
    pub(crate) day: Vec<String>,
    pub(crate) sentiment: Vec<String>,
    /// Only calls that the last run of the saved search did not find.
    pub(crate) only_new: bool,
    /// Only calls in which something is flagged.
    pub(crate) only_flagged: bool,
}

/// What the user chose above the list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Look {
    #[cfg_attr(
        test,
        ts(type = "\"newest\" | \"oldest\" | \"hits\" | \"sentiment\" | \"longest\"")
    )]
    pub(crate) sort: Sort,
    pub(crate) narrow: Narrow,
}

/// A value that calls have, and how many of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct FacetValue {
    /// Empty for calls that have none.
    pub(crate) value: String,
    pub(crate) label: String,
    /// The word for a label that is no name: `no-queue`, `no-agent`, `unknown-agent`, `unscored`, `negative`, `neutral`, `positive`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional, type = "string"))]
    pub(crate) code: Option<&'static str>,
    pub(crate) count: usize,
}

/// What the calls can be narrowed by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Facet {
    #[cfg_attr(test, ts(type = "\"queue\" | \"agent\" | \"day\" | \"sentiment\""))]
    pub(crate) name: &'static str,
    pub(crate) values: Vec<FacetValue>,
}

/// A stretch of the list.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct ResultsPage {
    /// Rises with every change of the results.
    pub(crate) version: u64,
    /// Calls in the narrowed list.
    pub(crate) total: usize,
    /// Calls found.
    pub(crate) all: usize,
    /// Hits in the narrowed list.
    pub(crate) hits: usize,
    pub(crate) calls: Vec<CallCard>,
    pub(crate) facets: Vec<Facet>,
}

/// The order of the concordance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) enum LineOrder {
    /// As the calls are ordered, each from its beginning.
    Time,
    /// By the words before the hit, the nearest first.
    Before,
    /// By the words after it.
    After,
}

/// A hit in its context.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Line {
    pub(crate) conversation_id: String,
    pub(crate) communication_id: String,
    /// Its number within the call, from 0.
    pub(crate) hit: usize,
    #[cfg_attr(test, ts(type = "Side"))]
    pub(crate) side: Side,
    pub(crate) at_ms: i64,
    /// When the call began: RFC 3339, UTC.
    pub(crate) start: String,
    pub(crate) agents: Vec<String>,
    /// As of a card.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(test, ts(optional, type = "true"))]
    pub(crate) unknown_agent: bool,
    pub(crate) before: String,
    #[serde(rename = "match")]
    pub(crate) matched: String,
    pub(crate) after: String,
}

/// A stretch of the concordance.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct LinesPage {
    pub(crate) version: u64,
    /// Lines in the narrowed list.
    pub(crate) total: usize,
    /// Hits of all calls beyond those that are kept as lines; they are on their call's page.
    pub(crate) left_out: usize,
    pub(crate) lines: Vec<Line>,
}

/// The call before or after another one.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Neighbour {
    pub(crate) card: CallCard,
    /// Its place in the narrowed list, from 0.
    pub(crate) index: usize,
}
