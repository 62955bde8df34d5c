use genesys::Error;
use serde::Serialize;

/// What became of one candidate that could not be read or has nothing to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Nothing was transcribed, and nothing will be.
    NoTranscript,
    /// Too fresh: the transcript may still come.
    Pending,
    /// This connection may not read it.
    Forbidden,
    /// Something went wrong, more often than it was worth trying again.
    Failed,
}

/// One candidate that was not searched, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// The call.
    pub conversation_id: String,
    /// The leg.
    pub communication_id: String,
    /// How it is counted.
    pub kind: Kind,
    /// The error's code; `no-transcript`, `empty-transcript` or `pending` where there was no error.
    pub code: &'static str,
    /// A sentence for the supervisor.
    pub message: String,
    /// Genesys' id of the request, for their support.
    pub correlation_id: Option<String>,
    /// Permissions to ask the administrator for, where some are missing.
    pub permissions: Vec<String>,
}

/// What a run did, counted in communications. The numbers add up:
/// `candidates = matched + unmatched + no_transcript + pending + forbidden + failed`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Receipt {
    /// Communications that were looked at.
    pub candidates: u64,
    /// Those in which the query was found.
    pub matched: u64,
    /// Those that were read and do not contain it.
    pub unmatched: u64,
    /// Those without a transcript, or with an empty one.
    pub no_transcript: u64,
    /// Those whose transcript may still come.
    pub pending: u64,
    /// Those that this connection may not read.
    pub forbidden: u64,
    /// Those that could not be read.
    pub failed: u64,
    /// Transcripts downloaded.
    pub fetched: u64,
    /// Places found, in all matched communications together.
    pub hits: u64,
    /// Whether every call of the dates was looked at and could be read.
    pub complete: bool,
    /// Whether the supervisor stopped it.
    pub cancelled: bool,
    /// Whether it stopped because as many calls were found as had been asked for.
    pub limited: bool,
    /// Every candidate that was not searched, and why.
    #[serde(skip)]
    pub problems: Vec<Problem>,
}

impl Receipt {
    pub(crate) fn count_matched(&mut self, hits: usize) {
        self.candidates += 1;
        self.fetched += 1;
        self.matched += 1;
        self.hits += hits as u64;
    }

    pub(crate) fn count_unmatched(&mut self) {
        self.candidates += 1;
        self.fetched += 1;
        self.unmatched += 1;
    }

    pub(crate) fn count_problem(&mut self, problem: Problem) {
        self.candidates += 1;
        match problem.kind {
            Kind::NoTranscript => self.no_transcript += 1,
            Kind::Pending => self.pending += 1,
            Kind::Forbidden => self.forbidden += 1,
            Kind::Failed => self.failed += 1,
        }
        // An empty transcript was downloaded all the same.
        self.fetched += u64::from(problem.code == EMPTY);
        self.problems.push(problem);
    }

    /// Whether what was listed could all be read or needs no reading.
    pub(crate) fn all_read(&self) -> bool {
        self.pending == 0 && self.forbidden == 0 && self.failed == 0
    }
}

pub(crate) const EMPTY: &str = "empty-transcript";

impl Problem {
    pub(crate) fn from_error(conversation_id: &str, communication_id: &str, error: &Error) -> Self {
        let kind =
            if matches!(error, Error::Forbidden { .. }) { Kind::Forbidden } else { Kind::Failed };
        Self {
            conversation_id: conversation_id.to_owned(),
            communication_id: communication_id.to_owned(),
            kind,
            code: error.code(),
            message: error.to_string(),
            correlation_id: error.correlation_id().map(ToOwned::to_owned),
            permissions: error.permissions().to_vec(),
        }
    }

    pub(crate) fn absent(
        conversation_id: &str,
        communication_id: &str,
        code: &'static str,
    ) -> Self {
        let (kind, message) = match code {
            "pending" => (
                Kind::Pending,
                "There is no transcript yet. Transcripts usually appear within minutes of the call, at times hours; search again later.",
            ),
            EMPTY => (
                Kind::NoTranscript,
                "The transcript is empty. Speech analytics may be off for the queue; ask your administrator.",
            ),
            _ => (
                Kind::NoTranscript,
                "There is no transcript. Transcription may be off for the queue, or the recording was deleted.",
            ),
        };
        Self {
            conversation_id: conversation_id.to_owned(),
            communication_id: communication_id.to_owned(),
            kind,
            code,
            message: message.to_owned(),
            correlation_id: None,
            permissions: Vec::new(),
        }
    }
}
