use serde::Serialize;

use crate::{Examined, Outcome, Source};

/// What a run did, counted in communications. The numbers add up:
/// `candidates = matched + unmatched + no_transcript + pending + forbidden + failed`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Receipt {
    /// Communications that were looked at.
    pub candidates: u64,
    /// Those that answer the question.
    pub matched: u64,
    /// Those that were read and do not.
    pub unmatched: u64,
    /// Those without a transcript, or with an empty one.
    pub no_transcript: u64,
    /// Those whose transcript may still come.
    pub pending: u64,
    /// Those that this connection may not read.
    pub forbidden: u64,
    /// Those that could not be read.
    pub failed: u64,
    /// Of the candidates: transcripts downloaded.
    pub fetched: u64,
    /// Of the candidates: transcripts that had been read earlier in this session.
    pub from_library: u64,
    /// Of the candidates: not read again, because an earlier part of this run had looked at them.
    pub earlier: u64,
    /// Calls that were listed, and left out by the filters before anything was read. They are no
    /// candidates.
    pub set_aside: u64,
    /// Stretches of time that were listed one by one.
    pub slices: u64,
    /// Places found, in all matched communications together.
    pub hits: u64,
    /// Whether every call of the dates was listed.
    pub all_listed: bool,
    /// Whether every call of the dates was looked at and could be read.
    pub complete: bool,
    /// Whether the supervisor stopped it.
    pub cancelled: bool,
    /// Whether it stopped because as many calls were found as had been asked for.
    pub limited: bool,
    /// Every candidate and what became of it.
    #[serde(skip)]
    pub calls: Vec<Examined>,
}

impl Receipt {
    /// Every candidate that was not searched, with its reason.
    pub fn problems(&self) -> impl Iterator<Item = &Examined> {
        self.calls.iter().filter(|call| call.problem.is_some())
    }

    /// Every candidate with this outcome.
    pub fn calls_with(&self, outcome: Outcome) -> impl Iterator<Item = &Examined> {
        self.calls.iter().filter(move |call| call.outcome == outcome)
    }

    /// Whether the numbers add up, and so do the lists behind them. They always do.
    pub fn adds_up(&self) -> bool {
        let outcomes = [
            self.matched,
            self.unmatched,
            self.no_transcript,
            self.pending,
            self.forbidden,
            self.failed,
        ];
        let sources = self.fetched + self.from_library + self.earlier;
        self.candidates == outcomes.iter().sum::<u64>()
            && self.candidates == self.calls.len() as u64
            && sources <= self.candidates
    }

    /// Enters a candidate, with the number of places found in it.
    pub fn count(&mut self, call: Examined, hits: u64) {
        self.candidates += 1;
        self.hits += hits;
        *self.of_outcome(call.outcome) += 1;
        if let Some(of_source) = self.of_source(call.source) {
            *of_source += 1;
        }
        self.calls.push(call);
    }

    /// Takes out the candidates with these outcomes, to look at them again. Matched ones stay: they
    /// have been shown, with their places.
    pub fn take_out(&mut self, which: &[Outcome]) -> Vec<Examined> {
        let again =
            |call: &Examined| call.outcome != Outcome::Matched && which.contains(&call.outcome);
        let (taken, kept) = std::mem::take(&mut self.calls).into_iter().partition(again);
        self.calls = kept;
        for call in &taken {
            self.strike(call);
        }
        taken
    }

    fn strike(&mut self, call: &Examined) {
        let one_less = |count: &mut u64| *count = count.saturating_sub(1);
        one_less(&mut self.candidates);
        one_less(self.of_outcome(call.outcome));
        if let Some(of_source) = self.of_source(call.source) {
            one_less(of_source);
        }
    }

    fn of_outcome(&mut self, outcome: Outcome) -> &mut u64 {
        match outcome {
            Outcome::Matched => &mut self.matched,
            Outcome::Unmatched => &mut self.unmatched,
            Outcome::NoTranscript => &mut self.no_transcript,
            Outcome::Pending => &mut self.pending,
            Outcome::Forbidden => &mut self.forbidden,
            Outcome::Failed => &mut self.failed,
        }
    }

    fn of_source(&mut self, source: Source) -> Option<&mut u64> {
        match source {
            Source::Fetched => Some(&mut self.fetched),
            Source::Library => Some(&mut self.from_library),
            Source::Earlier => Some(&mut self.earlier),
            Source::None => None,
        }
    }

    /// Whether what was listed could all be read or needs no reading.
    pub(crate) fn all_read(&self) -> bool {
        self.pending == 0 && self.forbidden == 0 && self.failed == 0
    }
}
