use std::collections::HashMap;
use std::time::Instant;

use genesys::Error;

use crate::{
    End, Event, Examined, Outcome, Progress, Receipt, Warning, asker::Asker, batch::Batch,
    candidates::Candidate, examine::Examination, pace::Pace, patience::Patience,
};

/// What is read.
pub(crate) enum What {
    /// Everything that is listed; so many calls are expected.
    New { expected: Option<u64> },
    /// These again, which were taken out of this receipt.
    Again { receipt: Receipt, calls: Vec<crate::Examined> },
}

/// What a run has counted so far, and what it tells of it.
pub(crate) struct Tally<F> {
    asker: Asker,
    report: F,
    receipt: Receipt,
    pub(crate) batch: Batch,
    /// Looked at, and not yet told.
    news: Vec<Examined>,
    pace: Pace,
    /// Candidates that were listed, and how many there will be.
    listed: u64,
    expected: Option<u64>,
    /// Candidates that this run itself looked at.
    examined: u64,
    /// Transcripts that this run itself has seen.
    read: u64,
    limit: Option<u64>,
    /// Those that are looked at again and have not been yet.
    again: HashMap<(String, String), Examined>,
    /// Whether a whole run ends here, or only part of one is done again.
    whole: bool,
    /// Whether the outcome of something listed was thrown away: it was beyond the limit, or the
    /// reading of it broke down.
    lost: bool,
    /// Calls left out because no sentiment is scored in them.
    unscored: u64,
    patience: Patience,
    error: Option<Error>,
}

impl<F: FnMut(Event)> Tally<F> {
    /// More than so many outcomes make a message of their own.
    const MANY: usize = 200;

    pub(crate) fn new(asker: Asker, limit: Option<usize>, report: F, what: What) -> Self {
        let (receipt, again, expected, whole) = match what {
            What::New { expected } => (Receipt::default(), HashMap::new(), expected, true),
            What::Again { receipt, calls } => {
                let again: HashMap<_, _> =
                    calls.into_iter().map(|call| (call.key(), call)).collect();
                let expected = Some(again.len() as u64);
                (receipt, again, expected, false)
            }
        };
        Self {
            asker,
            report,
            receipt,
            batch: Batch::default(),
            news: Vec::new(),
            pace: Pace::new(Instant::now()),
            listed: 0,
            expected,
            examined: 0,
            read: 0,
            limit: limit.filter(|_| whole).map(|limit| limit as u64),
            again,
            whole,
            lost: false,
            unscored: 0,
            patience: Patience::default(),
            error: None,
        }
    }

    pub(crate) fn tell(&mut self, event: Event) {
        (self.report)(event);
    }

    pub(crate) fn cancel(&mut self) {
        self.receipt.cancelled = true;
    }

    pub(crate) fn lose(&mut self) {
        self.lost = true;
    }

    pub(crate) fn expect(&mut self, legs: u64) {
        self.listed += legs;
    }

    pub(crate) fn set_aside(&mut self, calls: u64) {
        self.receipt.set_aside += calls;
    }

    pub(crate) fn slice_done(&mut self) {
        self.receipt.slices += 1;
    }

    /// Counts what an earlier part of the run looked at.
    pub(crate) fn settle(&mut self, settled: Vec<Examined>) {
        for call in settled {
            self.listed += 1;
            self.receipt.count(call, 0);
        }
    }

    /// Counts what became of a candidate.
    pub(crate) fn count(&mut self, candidate: &Candidate, outcomes: Vec<Examination>) {
        for leg in &candidate.legs {
            self.again.remove(&(candidate.conversation_id.clone(), leg.clone()));
        }
        for Examination { call, found, error, unscored } in outcomes {
            if self.has_enough() {
                self.lost = true;
                return;
            }
            self.examined += 1;
            self.unscored += u64::from(unscored);
            let was_read = matches!(call.outcome, Outcome::Matched | Outcome::Unmatched);
            self.read += u64::from(was_read);
            let hits = found.as_ref().map_or(0, |found| found.hits.len() as u64);
            self.news.push(call.clone());
            self.receipt.count(call, hits);
            if let Some(found) = found {
                self.batch.push(*found);
            }
            let hopeless = self.patience.lose(error, self.read == 0);
            self.error = self.error.take().or(hopeless);
        }
    }

    fn has_enough(&self) -> bool {
        self.limit.is_some_and(|limit| self.receipt.matched >= limit)
    }

    pub(crate) fn is_over(&self) -> bool {
        self.receipt.cancelled || self.error.is_some() || self.has_enough()
    }

    /// Whether there is enough to tell at once.
    pub(crate) fn has_news(&self) -> bool {
        self.batch.is_full() || self.news.len() >= Self::MANY
    }

    /// Says how far the run is, and sends off what was found since.
    pub(crate) fn progress(&mut self, listing: bool, paused: bool) {
        self.batch.send_off(&self.asker);
        if !self.news.is_empty() {
            let news = std::mem::take(&mut self.news);
            self.tell(Event::Examined(news));
        }
        self.pace.mark(Instant::now(), self.examined, paused);
        let progress = self.now(listing, paused);
        self.tell(Event::Progress(progress));
    }

    fn now(&self, listing: bool, paused: bool) -> Progress {
        let receipt = &self.receipt;
        let budget = self.asker.budget();
        let listed = self.listed.max(receipt.candidates);
        // While the list grows, only the plan knows how long it may become.
        let all =
            if listing { self.expected.map(|all| all.max(self.listed)) } else { Some(self.listed) };
        let looked_at = self.examined + receipt.earlier;
        let unused = budget.allowed.saturating_sub(budget.used);
        let seconds_left = all.and_then(|all| {
            self.pace.seconds_for(all.saturating_sub(looked_at), unused, budget.allowed)
        });
        Progress {
            listed,
            listing,
            examined: receipt.candidates,
            matched: receipt.matched,
            hits: receipt.hits,
            per_minute: self.pace.per_minute(),
            seconds_left,
            paused,
            waits_for: self.asker.waits_for(),
            budget,
        }
    }

    /// `ended` is how the listing ended, if it came to its end.
    pub(crate) async fn end(mut self, unread: bool, ended: Option<Result<bool, Error>>) -> End {
        let limited = self.has_enough() && (self.lost || unread);
        let all_listed = match ended {
            Some(Ok(all)) => all,
            Some(Err(error)) => {
                self.error.get_or_insert(error);
                false
            }
            None => false,
        };
        self.progress(false, false);
        while let Some(found) = self.batch.arrived().await {
            self.tell(Event::Found(found));
        }
        self.warn_of_unscored();
        if self.whole {
            self.receipt.limited = limited;
            let to_the_end = !self.lost && !self.receipt.cancelled && !limited && !unread;
            self.receipt.all_listed = all_listed && to_the_end;
        }
        // What was to be looked at again and was not is still what it was.
        for (_, call) in std::mem::take(&mut self.again) {
            self.receipt.count(call, 0);
        }
        self.conclude()
    }

    fn warn_of_unscored(&mut self) {
        if self.unscored > 0 {
            let message = format!(
                "{} calls contain the words, but Genesys scored no sentiment in them, so they were left out.",
                self.unscored
            );
            let warning = Warning::new("sentiment-unscored", message);
            self.tell(Event::Warning(warning.with("calls", self.unscored)));
        }
    }

    fn conclude(mut self) -> End {
        let receipt = &mut self.receipt;
        if self.read == 0 && receipt.matched + receipt.unmatched == 0 && receipt.forbidden > 0 {
            // Nothing at all could be read: that is the answer to give, not "no call contains it".
            self.error = self.error.or(self.patience.refusal);
        }
        receipt.complete = receipt.all_listed && self.error.is_none() && receipt.all_read();
        tracing::info!(
            candidates = receipt.candidates,
            matched = receipt.matched,
            complete = receipt.complete,
            "a search run ended"
        );
        End { receipt: self.receipt, error: self.error }
    }
}
