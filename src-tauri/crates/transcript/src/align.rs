use std::{collections::HashMap, ops::Range};

use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::{Phrase, Transcript, tokens, words::Token};

/// The alignments of a transcript's phrases, each made once and only where something was found: a
/// regular expression may find thousands of places in one phrase.
pub(crate) struct Alignments<'a> {
    transcript: &'a Transcript,
    made: HashMap<usize, Alignment<'a>>,
}

/// How the words that were recognized and those that are shown stand for each other, and when they
/// were said.
pub(crate) struct Alignment<'a> {
    phrase: &'a Phrase,
    plain: Vec<Token>,
    shown: Vec<Token>,
    /// From the recognized words to the shown ones.
    ops: Vec<DiffOp>,
    /// Where each word of the engine's list ends in the recognized text, and when it was said.
    times: Vec<(usize, i64)>,
}

impl<'a> Alignments<'a> {
    pub(crate) fn of(transcript: &'a Transcript) -> Self {
        Self { transcript, made: HashMap::new() }
    }

    pub(crate) fn phrase(&mut self, index: usize) -> &Alignment<'a> {
        let phrase = &self.transcript.phrases[index];
        self.made.entry(index).or_insert_with(|| Alignment::of(phrase))
    }
}

impl<'a> Alignment<'a> {
    pub(crate) fn of(phrase: &'a Phrase) -> Self {
        let (plain, shown) = (tokens(&phrase.text), tokens(phrase.display()));
        let ops = capture_diff_slices(Algorithm::Myers, &words(&plain), &words(&shown));
        Self { phrase, plain, shown, ops, times: times(phrase) }
    }

    /// Carries a range of the recognized words over to the text that is shown. Both usually have the
    /// same words; where the engine rewrote some (`five hundred dollars` → `$500`), the whole
    /// rewritten stretch answers for them.
    pub(crate) fn to_shown(&self, range: &Range<usize>) -> Range<usize> {
        let shown = self.phrase.display();
        if shown == self.phrase.text {
            return range.clone();
        }
        let old = |op: &DiffOp| (op.old_range(), op.new_range());
        carry(&self.plain, &self.shown, &self.ops, old, range).unwrap_or(0..shown.len())
    }

    /// The shown text that stands for one recognized word; `None` where it is not shown.
    pub(crate) fn shown_word(&self, range: &Range<usize>) -> Option<Range<usize>> {
        if self.phrase.display() == self.phrase.text {
            return Some(range.clone());
        }
        let first = self.plain.partition_point(|token| token.range.end <= range.start);
        let past = self.plain.partition_point(|token| token.range.start < range.end);
        let old = |op: &DiffOp| (op.old_range(), op.new_range());
        let shown = (first..past).filter_map(|token| counterpart(&self.ops, old, token));
        let shown = shown.filter(|place| !place.is_empty());
        let whole = shown.reduce(|one, next| one.start.min(next.start)..one.end.max(next.end))?;
        Some(self.shown[whole.start].range.start..self.shown[whole.end - 1].range.end)
    }

    /// The other way round: from the shown text to the recognized words, if there are any.
    pub(crate) fn to_plain(&self, range: &Range<usize>) -> Option<Range<usize>> {
        if self.phrase.display() == self.phrase.text {
            return Some(range.clone());
        }
        let new = |op: &DiffOp| (op.new_range(), op.old_range());
        carry(&self.shown, &self.plain, &self.ops, new, range)
    }

    /// When the word at a byte of the recognized text was said.
    pub(crate) fn time_at(&self, byte: usize) -> i64 {
        let word = self.times.partition_point(|(end, _)| *end <= byte);
        self.times.get(word).map_or_else(|| self.estimated(byte), |(_, at_ms)| *at_ms)
    }

    /// When the last word that a range of the recognized text touches was said.
    pub(crate) fn time_of_last(&self, range: &Range<usize>) -> i64 {
        let before_end = self.plain.partition_point(|token| token.range.start < range.end);
        let last = before_end.checked_sub(1).map(|last| self.plain[last].range.start);
        self.time_at(last.unwrap_or(range.start).max(range.start))
    }

    /// When the words shown there were said; where they stand for none that were recognized, when the
    /// phrase began.
    pub(crate) fn time_of_shown(&self, range: &Range<usize>) -> i64 {
        self.to_plain(range).map_or(self.phrase.at_ms, |plain| self.time_at(plain.start))
    }

    /// Without word times: as far into the phrase as the word stands in its text.
    fn estimated(&self, byte: usize) -> i64 {
        let before = self.plain.partition_point(|token| token.range.end <= byte);
        let all = i64::try_from(self.plain.len()).unwrap_or(1).max(1);
        let before = i64::try_from(before).unwrap_or(0);
        self.phrase.at_ms.saturating_add(self.phrase.duration_ms.saturating_mul(before) / all)
    }
}

/// The engine's word list is walked along the text, because its words and ours need not be cut
/// alike (`e-mail`).
fn times(phrase: &Phrase) -> Vec<(usize, i64)> {
    let mut at = 0;
    let mut times = Vec::with_capacity(phrase.words.len());
    for word in &phrase.words {
        let Some(found) = phrase.text[at..].find(word.text.as_str()) else { break };
        at += found + word.text.len();
        times.push((at, word.at_ms));
    }
    times
}

/// The bytes in `to` that stand for the words of `from` which `range` touches.
fn carry(
    from: &[Token],
    to: &[Token],
    ops: &[DiffOp],
    sides: impl Fn(&DiffOp) -> (Range<usize>, Range<usize>),
    range: &Range<usize>,
) -> Option<Range<usize>> {
    let first = from.partition_point(|token| token.range.end <= range.start);
    if first == from.len() {
        return None;
    }
    // A range between two words (a regular expression may match mere punctuation) takes the next.
    let before_end = from.partition_point(|token| token.range.start < range.end);
    let last = before_end.checked_sub(1)?.max(first);
    let start = counterpart(ops, &sides, first)?.start;
    let end = counterpart(ops, &sides, last)?.end;
    // Words that were dropped have an empty counterpart: the one after it stands in.
    let start = start.min(to.len().checked_sub(1)?);
    let end = end.clamp(start + 1, to.len());
    Some(to[start].range.start..to[end - 1].range.end)
}

fn words(tokens: &[Token]) -> Vec<&str> {
    tokens.iter().map(|token| token.word.as_str()).collect()
}

/// Which words on the other side stand for word `index` of this one; empty where it was dropped.
fn counterpart(
    ops: &[DiffOp],
    sides: impl Fn(&DiffOp) -> (Range<usize>, Range<usize>),
    index: usize,
) -> Option<Range<usize>> {
    let op = ops.get(ops.partition_point(|op| sides(op).0.end <= index))?;
    let (here, there) = sides(op);
    Some(match op {
        DiffOp::Equal { .. } => {
            let at = there.start + index - here.start;
            at..at + 1
        }
        _ => there,
    })
}
