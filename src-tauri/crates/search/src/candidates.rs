use std::sync::Arc;

use chrono::{DateTime, Utc};
use genesys::{Error, Row};
use transcript::{Conversation, Leg, Role};

use crate::Warning;

/// A call whose transcript is to be read.
#[derive(Clone, Debug, Default)]
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
    /// What Analytics lists about it, if it was asked.
    pub(crate) listed: Option<Arc<Conversation>>,
    /// Why Analytics would not tell, if it was asked in vain.
    pub(crate) untold: Option<Error>,
}

/// What the listing half of a run tells the reading half.
#[derive(Debug)]
pub(crate) enum Listed {
    Candidate(Box<Candidate>),
    /// So many calls do not pass the filters, as their details show.
    SetAside(u64),
    /// A stretch of time was listed.
    Slice,
    Warning(Warning),
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

impl Candidate {
    /// What a content search proposes.
    pub(crate) fn of_row(row: &Row) -> Self {
        Self {
            conversation_id: row.conversation_id.clone(),
            start: row.start,
            legs: vec![row.communication_id.clone()],
            ..Self::default()
        }
    }

    /// What the list of all calls shows. Which legs can have a transcript (API.md 5.1): the recorded
    /// ones; where nothing says so, the customer's, and if that has none, any other.
    pub(crate) fn of_listed(listed: Conversation) -> Self {
        let chosen = |keep: &dyn Fn(&Leg) -> bool| {
            let legs = listed.legs.iter().filter(|leg| keep(leg));
            legs.map(|leg| leg.communication_id.clone()).collect::<Vec<_>>()
        };
        let recorded = chosen(&|leg| leg.recorded == Some(true));
        let customers = chosen(&|leg| leg.role == Role::Customer);
        let (legs, spare_legs) = if !recorded.is_empty() {
            (recorded, Vec::new())
        } else if !customers.is_empty() {
            (customers, chosen(&|leg| leg.role != Role::Customer))
        } else {
            (chosen(&|_| true), Vec::new())
        };
        Self { conversation_id: listed.id.clone(), legs, spare_legs, ..Self::default() }
            .told(listed)
    }

    /// The candidate with what Analytics lists about it.
    pub(crate) fn told(self, listed: impl Into<Arc<Conversation>>) -> Self {
        let listed = listed.into();
        Self { start: Some(listed.start), end: listed.end, listed: Some(listed), ..self }
    }
}
