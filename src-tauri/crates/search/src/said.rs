//! Sentences that can be said in another language: a word for programs, what varies in them, and the English.

use std::collections::BTreeMap;
use std::time::Duration;

use genesys::Error;
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

/// By the names under which a translation refers to them. One code may have several sentences; then `kind` tells which.
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

    /// Several sentences after one another.
    pub(crate) fn together(said: &[Self]) -> String {
        said.iter().map(|one| one.message.as_str()).collect::<Vec<_>>().join(" ")
    }

    /// The sentence with something that varies.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Arg>) -> Self {
        self.args.insert(name.to_owned(), value.into());
        self
    }
}

/// What varies in the sentence of a client's error.
pub fn args_of(error: &Error) -> Args {
    let said = Said::new(error.code(), "");
    let said = match error {
        Error::SignIn { host, .. }
        | Error::NotGenesys { host, .. }
        | Error::Tls { host, .. }
        | Error::Redirected { host, .. } => said.with("host", host.as_str()),
        Error::Forbidden { permissions, any, .. } => said
            .with("kind", asked_for(permissions, *any))
            .with("permissions", permissions.join(", ")),
        Error::BadRequest { refusal } => said.with("status", u64::from(refusal.status)),
        Error::RateLimited { retry_after, .. } => waiting(said, *retry_after),
        Error::Unreachable { host, what, .. } => {
            said.with("kind", broken(what)).with("host", host.as_str())
        }
        Error::Server { status, .. } | Error::StorageRefused { status } => {
            said.with("status", u64::from(*status))
        }
        Error::Decode { path, .. } => said.with("path", path.as_str()),
        Error::TooLarge { limit } => said.with("limit", *limit),
        Error::InsecureAddress { address } | Error::BadAddress { address } => {
            said.with("address", address.as_str())
        }
        Error::TooLong { characters, limit } => {
            said.with("characters", *characters).with("limit", *limit)
        }
        _ => said,
    };
    said.args
}

fn asked_for(permissions: &[String], any: bool) -> &'static str {
    match permissions {
        [] => "unnamed",
        [_] => "one",
        _ if any => "any",
        _ => "all",
    }
}

fn waiting(said: Said, wait: Option<Duration>) -> Said {
    match wait.map(|wait| wait.as_secs()) {
        Some(seconds) if seconds >= 120 => {
            said.with("kind", "minutes").with("minutes", seconds.div_ceil(60))
        }
        Some(seconds) => said.with("kind", "seconds").with("seconds", seconds + 1),
        None => said,
    }
}

/// The client tells in a few English words what broke.
fn broken(what: &str) -> &'static str {
    match what {
        "no connection was made in time" => "slow-connection",
        "the answer took too long" => "slow-answer",
        "the connection was refused" => "refused",
        "its name was not found" => "no-such-name",
        "no connection could be made" => "no-connection",
        "the connection broke" => "broke",
        _ => "otherwise",
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
