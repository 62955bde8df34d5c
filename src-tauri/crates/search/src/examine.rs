use std::sync::Arc;

use chrono::{DateTime, Duration, Utc};
use genesys::Error;
use transcript::{Hit, Transcript, find};

use crate::{
    Examined, Filters, Found, Library, Outcome, Request, Source, Trouble,
    asker::Asker,
    candidates::Candidate,
    filters::{Condition, Facts, Judgement},
    library::Kept,
    outcome::{EMPTY, NO_TRANSCRIPT, PENDING},
};

/// A call without a transcript may still get one while it is younger than this: "within minutes",
/// says Genesys, "hours" say those who wait for them (API.md 5.1).
const FRESH: Duration = Duration::hours(6);

/// One communication, looked at.
#[derive(Debug)]
pub(crate) struct Examination {
    pub(crate) call: Examined,
    /// The call, if it answers the question.
    pub(crate) found: Option<Box<Found>>,
    /// What kept it from being read.
    pub(crate) error: Option<Error>,
    /// Whether it has the words, and was left out because no sentiment is scored in it.
    pub(crate) unscored: bool,
}

/// Everything it takes to look at a call. Shared by the tasks of a run.
#[derive(Clone, Debug)]
pub(crate) struct Examiner {
    pub(crate) asker: Asker,
    pub(crate) library: Library,
    pub(crate) request: Arc<Request>,
}

pub(crate) fn is_fresh(last_known: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    now - last_known < FRESH
}

impl Examiner {
    /// Reads the candidate's legs, and the spare ones only as long as none had a transcript. A spare
    /// leg is a guess: one without a transcript does not count, and one with it stands for the call,
    /// whose other legs then wait for nothing.
    pub(crate) async fn examine(&self, candidate: &Candidate) -> Vec<Examination> {
        let mut outcomes = Vec::new();
        for leg in &candidate.legs {
            outcomes.push(self.examine_leg(candidate, leg).await);
        }
        if !outcomes.iter().all(Examination::is_absent) {
            return outcomes;
        }
        for leg in &candidate.spare_legs {
            let of_leg = self.examine_leg(candidate, leg).await;
            if of_leg.is_absent() {
                continue;
            }
            if of_leg.call.source == Source::None {
                outcomes.push(of_leg);
                break;
            }
            return vec![of_leg];
        }
        outcomes
    }

    async fn examine_leg(&self, candidate: &Candidate, leg: &str) -> Examination {
        let blank = Examination::of(candidate, leg);
        let (transcript, source) = match self.read(candidate, leg).await {
            Ok(read) => read,
            Err(Error::NotFound { .. }) => return blank.absent(self.absence(candidate)),
            Err(error) => return blank.failed(error),
        };
        let blank = blank.read(&transcript, source);
        // Where the list told no time, only the transcript shows that the call is beside the dates.
        if blank.call.start.is_some_and(|at| !self.request.range.contains(at)) {
            return blank;
        }
        if transcript.is_empty() {
            return blank.absent(EMPTY);
        }
        match find(&transcript, &self.request.query) {
            None => blank,
            Some(hits) => self.judge(candidate, &transcript, hits, blank),
        }
    }

    /// The transcript from the library, or else from Genesys; with what is listed about its call.
    async fn read(
        &self,
        candidate: &Candidate,
        leg: &str,
    ) -> Result<(Arc<Transcript>, Source), Error> {
        let id = &candidate.conversation_id;
        if let Some(Kept { mut transcript, .. }) = self.library.get(id, leg) {
            start_at(&mut transcript, candidate.start);
            return Ok((transcript, Source::Library));
        }
        let mut transcript = self.asker.transcript(id, leg).await?;
        start_at(&mut transcript, candidate.start);
        if !transcript.is_empty() {
            self.library.keep(Kept {
                transcript: Arc::clone(&transcript),
                listed: candidate.listed.clone(),
            });
        }
        Ok((transcript, Source::Fetched))
    }

    /// The words are there: what about the filters?
    fn judge(
        &self,
        candidate: &Candidate,
        transcript: &Arc<Transcript>,
        hits: Vec<Hit>,
        blank: Examination,
    ) -> Examination {
        let filters = &self.request.filters;
        let listed = candidate.listed.as_deref();
        let listed_in_full = self.asker.lists_in_full();
        let facts = Facts { listed, listed_in_full, transcript: Some(transcript) };
        match filters.judge(facts) {
            Judgement::In => blank.matched(Found {
                transcript: Transcript::clone(transcript),
                hits,
                listed: listed.cloned(),
            }),
            Judgement::Out => Examination { unscored: filters.misses_scores(transcript), ..blank },
            Judgement::Unsure(conditions) => blank.unsure(filters, &conditions, candidate),
        }
    }

    /// Of a call whose time nobody tells, it is only known that it began within the dates asked for.
    fn absence(&self, candidate: &Candidate) -> &'static str {
        let last_known = candidate.end.or(candidate.start).unwrap_or(self.request.range.to);
        if is_fresh(last_known, Utc::now()) { PENDING } else { NO_TRANSCRIPT }
    }
}

impl Examination {
    fn of(candidate: &Candidate, leg: &str) -> Self {
        let call = Examined {
            conversation_id: candidate.conversation_id.clone(),
            communication_id: leg.to_owned(),
            start: candidate.start,
            outcome: Outcome::Unmatched,
            source: Source::None,
            problem: None,
        };
        Self { call, found: None, error: None, unscored: false }
    }

    fn read(mut self, transcript: &Transcript, source: Source) -> Self {
        let told = Some(transcript.conversation_start).filter(|at| *at != DateTime::UNIX_EPOCH);
        self.call.start = self.call.start.or(told);
        self.call.source = source;
        self
    }

    fn absent(mut self, code: &str) -> Self {
        let pending = code == PENDING;
        self.call.outcome = if pending { Outcome::Pending } else { Outcome::NoTranscript };
        self.call.problem = Some(Trouble::absent(code));
        self
    }

    fn failed(mut self, error: Error) -> Self {
        let forbidden = matches!(error, Error::Forbidden { .. });
        self.call.outcome = if forbidden { Outcome::Forbidden } else { Outcome::Failed };
        self.call.problem = Some(Trouble::from_error(&error));
        self.error = Some(error);
        self
    }

    fn matched(mut self, found: Found) -> Self {
        self.call.outcome = Outcome::Matched;
        self.found = Some(Box::new(found));
        self
    }

    /// Has the words, and nobody can tell whether it passes the filters: never silently in or out.
    fn unsure(
        mut self,
        filters: &Filters,
        conditions: &[Condition],
        candidate: &Candidate,
    ) -> Self {
        let words: Vec<String> =
            conditions.iter().map(|condition| filters.words_of(*condition)).collect();
        let (outcome, trouble) = unverified(&words.join(", "), candidate);
        self.call.outcome = outcome;
        self.call.problem = Some(trouble);
        self
    }

    /// Whether there is no transcript, be it yet or for good. An empty one is one.
    fn is_absent(&self) -> bool {
        matches!(self.call.outcome, Outcome::NoTranscript | Outcome::Pending)
            && self.call.source == Source::None
    }
}

/// A file without any time of its own begins where the list says that the call began.
pub(crate) fn start_at(transcript: &mut Arc<Transcript>, listed: Option<DateTime<Utc>>) {
    if transcript.conversation_start == DateTime::UNIX_EPOCH
        && let Some(listed) = listed
    {
        Arc::make_mut(transcript).conversation_start = listed;
    }
}

fn unverified(what: &str, candidate: &Candidate) -> (Outcome, Trouble) {
    let told = |kind: &str, why: &str| {
        let begin = "The call contains the words, but whether it is";
        let message = format!("{begin} “{what}” could not be checked: {why}");
        Trouble::told("filter-unverified", message).with("kind", kind).with("filter", what)
    };
    match (&candidate.untold, &candidate.listed) {
        (Some(error @ Error::Forbidden { .. }), _) => {
            let permissions = error.permissions().to_vec();
            let ask = permissions.join(" or ");
            let why = format!(
                "this connection may not see the details of calls. Ask your administrator for {ask}."
            );
            let told = told("forbidden", &why).with("permissions", permissions.join(", "));
            (Outcome::Forbidden, Trouble { permissions, ..told })
        }
        (_, None) => (
            Outcome::Failed,
            told(
                "unlisted",
                "Genesys does not list its details yet. Try it again in a few minutes.",
            ),
        ),
        (_, Some(_)) => (
            Outcome::Failed,
            told(
                "untold",
                "Genesys does not tell that about this call. Take the filter away to see it.",
            ),
        ),
    }
}
