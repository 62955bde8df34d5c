//! What calls must be, besides what was said in them.

mod check;
mod condition;
mod judge;
mod server;
mod words;

use serde::{Deserialize, Serialize};
use transcript::{Direction, Side};

pub use check::FilterError;
pub(crate) use condition::Condition;
pub(crate) use judge::{Facts, Judgement};
pub(crate) use server::SearchFilters;

/// What calls must be: all of these conditions, and of a condition with several values any one.
/// Whatever Genesys is asked to filter by is checked here again; see `filters/judge.rs`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Filters {
    /// Through one of these queues, at any point of the call.
    pub queues: Vec<Choice>,
    /// With one of these agents, at any point of the call.
    pub agents: Vec<Choice>,
    /// In one of these divisions.
    pub divisions: Vec<Choice>,
    /// Wrapped up with one of these codes, by any of its agents.
    pub wrap_up_codes: Vec<Choice>,
    /// Who called whom.
    pub direction: Option<Direction>,
    /// In one of these languages: tags in any case; `en` matches `en-GB` too.
    pub languages: Vec<String>,
    /// Beside `languages`: whether calls whose language is not known count as well.
    pub unknown_language: bool,
    /// At least so long, in seconds.
    pub min_duration_s: Option<u32>,
    /// At most so long, in seconds.
    pub max_duration_s: Option<u32>,
    /// Put on hold, or never.
    pub held: Option<bool>,
    /// Transferred, or not.
    pub transferred: Option<bool>,
    /// Digits that occur in a caller's or dialled number; what is not a digit does not count.
    pub number: Option<String>,
    /// How a side felt, by Genesys' scores.
    pub sentiment: Option<SentimentIs>,
    /// With one of these topics, by name in any case.
    pub topics: Vec<String>,
}

/// Something that was chosen from a look-up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Choice {
    /// Genesys' id.
    pub id: String,
    /// Its name when it was chosen, for people.
    pub name: String,
}

/// A sentence about a side's sentiment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SentimentIs {
    /// Whose.
    #[serde(default = "customer")]
    pub side: Side,
    /// What it is.
    pub is: Feels,
}

/// How a side feels, or how that changed during the call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Feels {
    /// Negative on the whole.
    Negative,
    /// Positive on the whole.
    Positive,
    /// Worse at the end than at the beginning.
    GotWorse,
    /// Better at the end than at the beginning.
    GotBetter,
}

impl Default for Filters {
    fn default() -> Self {
        Self {
            queues: Vec::new(),
            agents: Vec::new(),
            divisions: Vec::new(),
            wrap_up_codes: Vec::new(),
            direction: None,
            languages: Vec::new(),
            unknown_language: true,
            min_duration_s: None,
            max_duration_s: None,
            held: None,
            transferred: None,
            number: None,
            sentiment: None,
            topics: Vec::new(),
        }
    }
}

impl Filters {
    /// Whether every call passes.
    pub fn is_empty(&self) -> bool {
        self.conditions().next().is_none()
    }

    /// Each condition in words, to stand after "calls": `in queue Billing or Claims`, `inbound`,
    /// `where the customer's sentiment got worse`.
    pub fn in_words(&self) -> Vec<String> {
        self.conditions().map(|condition| self.words_of(condition)).collect()
    }
}

fn customer() -> Side {
    Side::Customer
}
