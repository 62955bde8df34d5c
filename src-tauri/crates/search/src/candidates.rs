use std::collections::HashSet;

use chrono::{DateTime, Utc};
use genesys::Error;
use tokio::sync::mpsc;

use crate::Warning;

/// A call whose transcript is to be read.
#[derive(Clone, Debug)]
pub(crate) struct Candidate {
    pub(crate) conversation_id: String,
    /// When the call began, if the list says so.
    pub(crate) start: Option<DateTime<Utc>>,
    /// When it ended, if the list says so.
    pub(crate) end: Option<DateTime<Utc>>,
    /// The legs to read.
    pub(crate) legs: Vec<String>,
    /// Legs to try one after the other, if none of the former has a transcript.
    pub(crate) spare_legs: Vec<String>,
}

/// What the listing half of a run tells the reading half.
#[derive(Debug)]
pub(crate) enum Listed {
    Candidate(Candidate),
    Warning(Warning),
}

/// The end of a channel that drops what it has passed on before: slices share an edge, and pages
/// shift while calls arrive (API.md 3.4, 4.1).
pub(crate) struct Listing {
    sender: mpsc::Sender<Listed>,
    seen: HashSet<(String, String)>,
}

/// Nobody listens any more: the run was cancelled or has enough.
#[derive(Debug)]
pub(crate) struct Closed;

/// Why listing stopped before its end.
#[derive(Debug)]
pub(crate) enum Stopped {
    Closed,
    Error(Error),
}

impl From<Error> for Stopped {
    fn from(error: Error) -> Self {
        Self::Error(error)
    }
}

impl From<Closed> for Stopped {
    fn from(_: Closed) -> Self {
        Self::Closed
    }
}

impl Listing {
    pub(crate) fn new(sender: mpsc::Sender<Listed>) -> Self {
        Self { sender, seen: HashSet::new() }
    }

    pub(crate) async fn pass_on(&mut self, mut candidate: Candidate) -> Result<(), Closed> {
        let id = &candidate.conversation_id;
        candidate.legs.retain(|leg| self.seen.insert((id.clone(), leg.clone())));
        if candidate.legs.is_empty() {
            return Ok(());
        }
        self.sender.send(Listed::Candidate(candidate)).await.map_err(|_| Closed)
    }

    /// Whether anything was listed: an answer with rows shows that the content search is on. An
    /// empty one of an organization whose switch could not be read may mean that it is off.
    pub(crate) async fn proves_content_search(&self) -> Result<bool, Closed> {
        if self.seen.is_empty() {
            let message = "Genesys listed no call, and Earshot may not see whether content search is switched on for this organization. \
                           Ask your administrator for routing:transcriptionSettings:view, or search inside words, which reads every call.";
            self.warn("content-search-unknown", message.to_owned()).await?;
        }
        Ok(!self.seen.is_empty())
    }

    pub(crate) async fn warn(&self, code: &'static str, message: String) -> Result<(), Closed> {
        self.sender.send(Listed::Warning(Warning { code, message })).await.map_err(|_| Closed)
    }
}
