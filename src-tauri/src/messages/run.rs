use std::time::Instant;

use search::{Args, Dates, End, Filters, Question, Wait, Warning, Way};
use serde::{Deserialize, Serialize};

use super::{Plan, Receipt};
use crate::error::CommandError;

/// What the user asks for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct SearchRequest {
    /// What was said, in the query language.
    pub query: String,
    /// When.
    #[serde(default)]
    #[cfg_attr(test, ts(type = "Dates"))]
    pub dates: Dates,
    /// In which calls.
    #[serde(default)]
    #[cfg_attr(test, ts(type = "Filters"))]
    pub filters: Filters,
    /// How the candidates are to be found, where the user insists.
    #[serde(default)]
    #[cfg_attr(test, ts(type = "Way | null"))]
    pub way: Option<Way>,
    /// The saved search that this is.
    #[serde(default)]
    pub saved: Option<String>,
}

impl SearchRequest {
    /// What is asked, and the saved search's id.
    pub(crate) fn into_question(self) -> (Question, Option<String>) {
        let Self { query, dates, filters, way, saved } = self;
        (Question { query, dates, filters, way }, saved)
    }
}

/// A run began.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct RunStarted {
    /// Its number, for everything that concerns it.
    pub run: u32,
}

/// The connection's requests of this minute.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Budget {
    used: u32,
    allowed: u32,
    wait_seconds: Option<u64>,
}

/// How far a run is.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Progress {
    listed: u64,
    listing: bool,
    examined: u64,
    matched: u64,
    hits: u64,
    /// Calls read in a minute, at the present pace.
    per_minute: f64,
    seconds_left: Option<u64>,
    paused: bool,
    /// Why nothing happens, where it is not the budget: Genesys cannot be reached.
    #[cfg_attr(test, ts(type = "\"network\" | null"))]
    waits_for: Option<Wait>,
    budget: Budget,
}

/// What happens during a run.
#[derive(Debug, Serialize)]
#[serde(tag = "type", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) enum RunEvent {
    /// The way was chosen.
    Started {
        /// The way.
        plan: Plan,
    },
    /// It is long, and waits for the user to say that it may go on.
    Held {},
    /// There are more results.
    Changed {
        /// Rises with every change.
        version: u64,
        /// Calls found so far.
        calls: usize,
        /// Places in them.
        hits: usize,
        /// Calls that the last run of this saved search did not find; null without such a run.
        new_calls: Option<usize>,
    },
    /// How far it is.
    Progress(Progress),
    /// Something to know.
    Warning {
        /// The word.
        code: &'static str,
        /// The sentence.
        message: String,
        /// What varies in it.
        #[cfg_attr(test, ts(type = "Args"))]
        args: Args,
    },
    /// It came to its end.
    Finished {
        /// What it did.
        receipt: Receipt,
    },
    /// It was stopped by an error.
    Failed {
        /// Which.
        #[cfg_attr(test, ts(type = "ShellError"))]
        error: CommandError,
        /// What it did until then.
        receipt: Receipt,
    },
}

impl RunEvent {
    pub(crate) fn progress(progress: &search::Progress) -> Self {
        let wait =
            progress.budget.wait_until.map(|until| until.saturating_duration_since(Instant::now()));
        Self::Progress(Progress {
            listed: progress.listed,
            listing: progress.listing,
            examined: progress.examined,
            matched: progress.matched,
            hits: progress.hits,
            per_minute: progress.per_minute,
            seconds_left: progress.seconds_left,
            paused: progress.paused,
            waits_for: progress.waits_for,
            budget: Budget {
                used: progress.budget.used,
                allowed: progress.budget.allowed,
                wait_seconds: wait.map(|wait| wait.as_secs()).filter(|seconds| *seconds > 0),
            },
        })
    }

    pub(crate) fn warning(warning: Warning) -> Self {
        Self::Warning { code: warning.code, message: warning.message, args: warning.args }
    }

    pub(crate) fn end(end: &End) -> Self {
        let receipt = Receipt::from(&end.receipt);
        match &end.error {
            None => Self::Finished { receipt },
            Some(error) => Self::Failed { error: error.into(), receipt },
        }
    }
}
