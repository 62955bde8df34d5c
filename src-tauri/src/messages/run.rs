use std::time::Instant;

use export::Zone;
use search::{Dates, End, Kind, Range, Warning};
use serde::{Deserialize, Serialize};
use transcript::Matching;

use super::{CallCard, instant};
use crate::error::CommandError;

/// What the user asks for.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct SearchRequest {
    /// What was said.
    pub phrase: String,
    /// How it is compared.
    #[cfg_attr(test, ts(type = "Matching"))]
    pub matching: Matching,
    /// When.
    #[cfg_attr(test, ts(type = "Dates"))]
    pub dates: Dates,
}

/// A run began.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct RunStarted {
    /// Its number, for everything that concerns it.
    pub run: u32,
}

/// How the candidates are found.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Plan {
    #[cfg_attr(test, ts(type = "\"content\" | \"scan\""))]
    way: &'static str,
    reason: String,
    from: String,
    to: String,
    zone: &'static str,
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
    budget: Budget,
}

/// One candidate that was not searched.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Problem {
    conversation_id: String,
    communication_id: String,
    #[cfg_attr(test, ts(type = "\"pending\" | \"noTranscript\" | \"forbidden\" | \"failed\""))]
    outcome: &'static str,
    code: &'static str,
    message: String,
    correlation_id: Option<String>,
}

/// The receipt, with its problems.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Receipt {
    candidates: u64,
    matched: u64,
    unmatched: u64,
    no_transcript: u64,
    pending: u64,
    forbidden: u64,
    failed: u64,
    fetched: u64,
    hits: u64,
    complete: bool,
    cancelled: bool,
    problems: Vec<Problem>,
}

/// What happens during a run.
#[derive(Debug, Serialize)]
#[serde(tag = "type", rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) enum RunEvent {
    /// The way was chosen.
    Started {
        /// The way.
        plan: Plan,
    },
    /// Calls were found.
    Found {
        /// Some of them.
        calls: Vec<CallCard>,
    },
    /// How far it is.
    Progress(Progress),
    /// Something to know.
    Warning {
        /// The word.
        code: &'static str,
        /// The sentence.
        message: String,
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
    pub(crate) fn started(plan: &search::Plan, range: Range, zone: Zone) -> Self {
        let way = if plan.only_scans() { "scan" } else { "content" };
        let (from, to) = (instant(range.from), instant(range.to));
        Self::Started {
            plan: Plan { way, reason: plan.reason.clone(), from, to, zone: zone.name() },
        }
    }

    pub(crate) fn progress(progress: &search::Progress) -> Self {
        let wait =
            progress.budget.wait_until.map(|until| until.saturating_duration_since(Instant::now()));
        Self::Progress(Progress {
            listed: progress.listed,
            listing: progress.listing,
            examined: progress.examined,
            matched: progress.matched,
            hits: progress.hits,
            budget: Budget {
                used: progress.budget.used,
                allowed: progress.budget.allowed,
                wait_seconds: wait.map(|wait| wait.as_secs()).filter(|seconds| *seconds > 0),
            },
        })
    }

    pub(crate) fn warning(warning: Warning) -> Self {
        Self::Warning { code: warning.code, message: warning.message }
    }

    pub(crate) fn end(end: End) -> Self {
        let receipt = Receipt::from(end.receipt);
        match end.error {
            None => Self::Finished { receipt },
            Some(error) => Self::Failed { error: error.into(), receipt },
        }
    }
}

impl From<search::Receipt> for Receipt {
    fn from(receipt: search::Receipt) -> Self {
        Self {
            candidates: receipt.candidates,
            matched: receipt.matched,
            unmatched: receipt.unmatched,
            no_transcript: receipt.no_transcript,
            pending: receipt.pending,
            forbidden: receipt.forbidden,
            failed: receipt.failed,
            fetched: receipt.fetched,
            hits: receipt.hits,
            complete: receipt.complete,
            cancelled: receipt.cancelled,
            problems: receipt.problems.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<search::Problem> for Problem {
    fn from(problem: search::Problem) -> Self {
        let outcome = match problem.kind {
            Kind::NoTranscript => "noTranscript",
            Kind::Pending => "pending",
            Kind::Forbidden => "forbidden",
            Kind::Failed => "failed",
        };
        Self {
            conversation_id: problem.conversation_id,
            communication_id: problem.communication_id,
            outcome,
            code: problem.code,
            message: problem.message,
            correlation_id: problem.correlation_id,
        }
    }
}
