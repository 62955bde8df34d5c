use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::error::QueryError;
use crate::Side;

/// A part of a query as it is shown: chips, what joins them, and parentheses.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// One thing that is asked.
    Chip(Chip),
    /// The word between two pieces, `and` or `or`; before a group also `not` or `and not`.
    Join(&'static str),
    /// A group begins.
    Open,
    /// A group ends.
    Close,
}

/// One thing that is asked, in plain words.
#[derive(Clone, Debug, PartialEq)]
pub struct Chip {
    /// Bytes of [`crate::Query::text`]: the whole operand with NOT, side and number.
    pub range: Range<usize>,
    /// What it says: `customer says “cancel my account”`, `not “refund”`, `in the first 60 seconds`.
    pub words: String,
    /// The same, to be edited.
    pub term: Term,
}

/// One thing that is asked, as an editor without syntax shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Term {
    /// What sort of thing.
    pub kind: TermKind,
    /// The words or the expression; empty for `first` and `last`.
    #[serde(default)]
    pub text: String,
    /// The second operand of `near`.
    #[serde(default)]
    pub other: Option<String>,
    /// Who has to say it; `None` for anybody.
    #[serde(default)]
    pub side: Option<Side>,
    /// Whether it must not be so.
    #[serde(default)]
    pub not: bool,
    /// How many words or seconds: `near`, `first`, `last`.
    #[serde(default)]
    pub amount: Option<u32>,
    /// What `amount` counts.
    #[serde(default)]
    pub unit: Option<Unit>,
}

/// The sorts of terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum TermKind {
    /// A word or words in a row; a `*` at a word's edge leaves it open.
    Phrase,
    /// Words of which the last may go on (`cancel*`).
    Starts,
    /// Letters anywhere in words (`*fund*`).
    Contains,
    /// A regular expression.
    Regex,
    /// Two things close to each other.
    Near,
    /// In the first seconds of the conversation.
    First,
    /// In the last seconds of the call.
    Last,
    /// After something was said.
    After,
}

/// What an amount counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Unit {
    /// Words.
    Words,
    /// Seconds.
    Seconds,
}

impl Term {
    /// The syntax for it, quoted and escaped as needed: `customer:"cancel my account"`.
    pub fn write(&self) -> Result<String, QueryError> {
        super::write::write(self)
    }
}
