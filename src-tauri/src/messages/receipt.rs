use search::{Args, Examined, Outcome, Source};
use serde::{Deserialize, Serialize};

use super::instant;

/// What a run did, counted in communications.
#[derive(Clone, Debug, Serialize)]
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
    from_library: u64,
    earlier: u64,
    set_aside: u64,
    slices: u64,
    hits: u64,
    complete: bool,
    cancelled: bool,
    limited: bool,
}

impl From<&search::Receipt> for Receipt {
    fn from(receipt: &search::Receipt) -> Self {
        Self {
            candidates: receipt.candidates,
            matched: receipt.matched,
            unmatched: receipt.unmatched,
            no_transcript: receipt.no_transcript,
            pending: receipt.pending,
            forbidden: receipt.forbidden,
            failed: receipt.failed,
            fetched: receipt.fetched,
            from_library: receipt.from_library,
            earlier: receipt.earlier,
            set_aside: receipt.set_aside,
            slices: receipt.slices,
            hits: receipt.hits,
            complete: receipt.complete,
            cancelled: receipt.cancelled,
            limited: receipt.limited,
        }
    }
}

/// One number of the receipt, as the list of its calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) enum ReceiptList {
    Matched,
    Unmatched,
    NoTranscript,
    Pending,
    Forbidden,
    Failed,
    Fetched,
    FromLibrary,
    Earlier,
}

impl ReceiptList {
    /// Whether the call is on this list.
    pub(crate) fn has(self, call: &Examined) -> bool {
        match self {
            Self::Matched => call.outcome == Outcome::Matched,
            Self::Unmatched => call.outcome == Outcome::Unmatched,
            Self::NoTranscript => call.outcome == Outcome::NoTranscript,
            Self::Pending => call.outcome == Outcome::Pending,
            Self::Forbidden => call.outcome == Outcome::Forbidden,
            Self::Failed => call.outcome == Outcome::Failed,
            Self::Fetched => call.source == Source::Fetched,
            Self::FromLibrary => call.source == Source::Library,
            Self::Earlier => call.source == Source::Earlier,
        }
    }
}

/// What became of a candidate, in the page's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "Outcome"))]
pub(crate) enum OutcomeView {
    Matched,
    Unmatched,
    NoTranscript,
    Pending,
    Forbidden,
    Failed,
}

impl From<Outcome> for OutcomeView {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Matched => Self::Matched,
            Outcome::Unmatched => Self::Unmatched,
            Outcome::NoTranscript => Self::NoTranscript,
            Outcome::Pending => Self::Pending,
            Outcome::Forbidden => Self::Forbidden,
            Outcome::Failed => Self::Failed,
        }
    }
}

impl From<OutcomeView> for Outcome {
    fn from(outcome: OutcomeView) -> Self {
        match outcome {
            OutcomeView::Matched => Self::Matched,
            OutcomeView::Unmatched => Self::Unmatched,
            OutcomeView::NoTranscript => Self::NoTranscript,
            OutcomeView::Pending => Self::Pending,
            OutcomeView::Forbidden => Self::Forbidden,
            OutcomeView::Failed => Self::Failed,
        }
    }
}

/// One candidate of a run.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct ReceiptCall {
    conversation_id: String,
    communication_id: String,
    /// When it began, where that is known: RFC 3339, UTC.
    start: Option<String>,
    #[cfg_attr(test, ts(type = "Outcome"))]
    outcome: OutcomeView,
    code: Option<String>,
    message: Option<String>,
    /// What varies in the message.
    #[cfg_attr(test, ts(type = "Args"))]
    args: Args,
    correlation_id: Option<String>,
}

impl From<&Examined> for ReceiptCall {
    fn from(call: &Examined) -> Self {
        let problem = call.problem.as_ref();
        Self {
            conversation_id: call.conversation_id.clone(),
            communication_id: call.communication_id.clone(),
            start: call.start.map(instant),
            outcome: call.outcome.into(),
            code: problem.map(|problem| problem.code.clone()),
            message: problem.map(|problem| problem.message.clone()),
            args: problem.map(|problem| problem.args.clone()).unwrap_or_default(),
            correlation_id: problem.and_then(|problem| problem.correlation_id.clone()),
        }
    }
}

/// A stretch of one list of a receipt.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct ReceiptCalls {
    /// Calls on the list.
    pub(crate) total: usize,
    pub(crate) calls: Vec<ReceiptCall>,
}
