use genesys::{Budget, Error};
use transcript::{Hit, Query, Transcript};

use crate::{Plan, Range, Receipt};

/// What to search for, and when.
#[derive(Clone, Debug)]
pub struct Request {
    /// What was said.
    pub query: Query,
    /// When the calls began.
    pub range: Range,
    /// Stop after so many calls; all when `None`.
    pub limit: Option<usize>,
}

/// A call in which the query was found.
#[derive(Clone, Debug)]
pub struct Found {
    /// What was said in it.
    pub transcript: Transcript,
    /// Where the query was found; at least once.
    pub hits: Vec<Hit>,
}

/// What happens during a run, in this order: `Started`, then the others as they come. The end is
/// the return value of [`run`].
#[derive(Debug)]
pub enum Event {
    /// The way was chosen.
    Started(Plan),
    /// Calls were found; several at a time.
    Found(Vec<Found>),
    /// How far the run is.
    Progress(Progress),
    /// Something the supervisor should know, and the run goes on.
    Warning(Warning),
}

/// How far a run is.
#[derive(Clone, Copy, Debug)]
pub struct Progress {
    /// Candidates listed so far.
    pub listed: u64,
    /// Whether more are being listed.
    pub listing: bool,
    /// Communications looked at.
    pub examined: u64,
    /// Communications in which the query was found.
    pub matched: u64,
    /// Places found.
    pub hits: u64,
    /// The connection's request budget at this moment.
    pub budget: Budget,
}

/// Something the supervisor should know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// The word for programs.
    pub code: &'static str,
    /// The sentence for people.
    pub message: String,
}

/// How a run ended.
#[derive(Debug)]
pub struct End {
    /// What it did.
    pub receipt: Receipt,
    /// What stopped it before its end, if anything did.
    pub error: Option<Error>,
}
