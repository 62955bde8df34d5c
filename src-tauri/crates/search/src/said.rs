//! Sentences that can be said in another language: a word for programs, what varies in them, and the English.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What a sentence says that is not always the same: a host, a number, the names of permissions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Arg {
    /// A count or an amount.
    Number(i64),
    /// Anything else.
    Text(String),
}

/// By the names under which a translation refers to them.
pub type Args = BTreeMap<String, Arg>;

/// A sentence of Earshot's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// The word for programs: kebab-case.
    pub code: String,
    /// What varies.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub args: Args,
    /// The whole of it in English.
    pub message: String,
}

impl Said {
    /// A sentence that is always the same.
    pub fn new(code: &str, message: impl Into<String>) -> Self {
        Self { code: code.to_owned(), args: Args::new(), message: message.into() }
    }

    /// The sentence with something that varies.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Arg>) -> Self {
        self.args.insert(name.to_owned(), value.into());
        self
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<u64> for Arg {
    fn from(number: u64) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
