use genesys::{Budget, Error};
use serde::{Deserialize, Serialize};
use transcript::{Conversation, Hit, Transcript};

use crate::{Arg, Args, Control, Examined, Plan, Receipt};

/// A call that answers the question.
#[derive(Clone, Debug)]
pub struct Found {
    /// What was said in it.
    pub transcript: Transcript,
    /// Where the query was found. None where the call answers by what was not said.
    pub hits: Vec<Hit>,
    /// What Analytics lists about the call, where the run asked for it.
    pub listed: Option<Conversation>,
}

/// What happens during a run: `Started` first, then the others as they come. Only `Progress` may come before it, to say what the
/// run waits for. The end is the return
/// value of [`run`](crate::run).
#[derive(Debug)]
pub enum Event {
    /// The way was chosen.
    Started(Plan),
    /// The plan is long, and the run waits to be resumed.
    Held,
    /// Calls were found; several at a time, with names.
    Found(Vec<Found>),
    /// Calls were looked at, whatever became of them; several at a time. For journals: an earlier run
    /// goes on from these.
    Examined(Vec<Examined>),
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
    /// Communications that answer the question.
    pub matched: u64,
    /// Places found.
    pub hits: u64,
    /// Communications looked at in a minute, at the pace of the last one. Pauses do not count.
    pub per_minute: f64,
    /// How long the rest will take at that pace; `None` when nobody can tell yet.
    pub seconds_left: Option<u64>,
    /// Whether the run is held.
    pub paused: bool,
    /// What it waits for, beyond its turn in the budget.
    pub waits_for: Option<Wait>,
    /// The connection's request budget at this moment.
    pub budget: Budget,
}

impl Progress {
    /// Of a run that has not started, and why not.
    pub(crate) fn waiting(wait: Wait, control: &Control, budget: Budget) -> Self {
        Self {
            listed: 0,
            listing: true,
            examined: 0,
            matched: 0,
            hits: 0,
            per_minute: 0.0,
            seconds_left: None,
            paused: control.is_paused(),
            waits_for: Some(wait),
            budget,
        }
    }
}

/// What a run may have to wait for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Wait {
    /// Genesys cannot be reached; what was asked is asked again for a while.
    Network,
}

/// Something the supervisor should know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// The word for programs.
    pub code: &'static str,
    /// The sentence for people.
    pub message: String,
    /// What varies in it.
    pub args: Args,
}

impl Warning {
    pub(crate) fn new(code: &'static str, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), args: Args::new() }
    }

    pub(crate) fn with(mut self, name: &str, value: impl Into<Arg>) -> Self {
        self.args.insert(name.to_owned(), value.into());
        self
    }
}

/// How a run ended.
#[derive(Debug)]
pub struct End {
    /// What it did.
    pub receipt: Receipt,
    /// What stopped it before its end, if anything did.
    pub error: Option<Error>,
}
