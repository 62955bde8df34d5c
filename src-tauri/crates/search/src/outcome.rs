use chrono::{DateTime, Utc};
use genesys::Error;
use serde::{Deserialize, Serialize};

use crate::{Arg, Args, args_of};

/// What became of one communication. No words of the call: a journal of these may be kept on disk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Examined {
    /// The call.
    pub conversation_id: String,
    /// The leg.
    pub communication_id: String,
    /// When the call began, UTC, if that is known.
    pub start: Option<DateTime<Utc>>,
    /// What became of it.
    pub outcome: Outcome,
    /// Where its transcript came from.
    pub source: Source,
    /// Why it was not searched, where it was not.
    pub problem: Option<Trouble>,
}

/// How a communication is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It answers the question.
    Matched,
    /// It was read and does not answer the question.
    Unmatched,
    /// Nothing was transcribed, and nothing will be.
    NoTranscript,
    /// Too fresh: the transcript may still come.
    Pending,
    /// This connection may not read it, or not what a filter asks about.
    Forbidden,
    /// Something went wrong, more often than it was worth trying again.
    Failed,
}

/// Where a transcript came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// It was downloaded in this run.
    Fetched,
    /// It was read earlier in this session.
    Library,
    /// It was not read again: an earlier part of this run had looked at it.
    Earlier,
    /// There was none to be had.
    None,
}

/// Why a communication was not searched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Trouble {
    /// The error's code; `no-transcript`, `empty-transcript`, `pending` or `filter-unverified` where
    /// there was no error.
    pub code: String,
    /// A sentence for the supervisor.
    pub message: String,
    /// What varies in it, for whoever says it in another language.
    #[serde(default, skip_serializing_if = "Args::is_empty")]
    pub args: Args,
    /// Genesys' id of the request, for their support.
    pub correlation_id: Option<String>,
    /// Permissions to ask the administrator for, where some are missing.
    pub permissions: Vec<String>,
}

/// The codes of a call without any words.
pub(crate) const PENDING: &str = "pending";
pub(crate) const NO_TRANSCRIPT: &str = "no-transcript";
pub(crate) const EMPTY: &str = "empty-transcript";

impl Examined {
    /// Conversation and communication: what a call is known by.
    pub(crate) fn key(&self) -> (String, String) {
        (self.conversation_id.clone(), self.communication_id.clone())
    }

    /// Whether looking at it again could not change anything.
    pub(crate) fn is_settled(&self) -> bool {
        matches!(self.outcome, Outcome::Unmatched | Outcome::NoTranscript)
    }
}

impl Trouble {
    pub(crate) fn from_error(error: &Error) -> Self {
        Self {
            code: error.code().to_owned(),
            message: error.to_string(),
            args: args_of(error),
            correlation_id: error.correlation_id().map(ToOwned::to_owned),
            permissions: error.permissions().to_vec(),
        }
    }

    pub(crate) fn absent(code: &str) -> Self {
        Self::told(
            code,
            match code {
                PENDING => {
                    "There is no transcript yet. Transcripts usually appear within minutes of the call, at times hours; search again later."
                }
                EMPTY => {
                    "The transcript is empty. Speech analytics may be off for the queue; ask your administrator."
                }
                _ => {
                    "There is no transcript. Transcription may be off for the queue, or the recording was deleted."
                }
            },
        )
    }

    pub(crate) fn with(mut self, name: &str, value: impl Into<Arg>) -> Self {
        self.args.insert(name.to_owned(), value.into());
        self
    }

    pub(crate) fn told(code: &str, message: impl Into<String>) -> Self {
        Self {
            code: code.to_owned(),
            message: message.into(),
            args: Args::new(),
            correlation_id: None,
            permissions: Vec::new(),
        }
    }
}
