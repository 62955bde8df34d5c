//! Two things said close to each other.
//!
//! Each occurrence answers for one hit only. Those of the first operand are taken in order; each
//! takes a free one of the second operand. Both lists are sorted once and what is taken is skipped
//! by [`Free`], so that a call full of both costs no more than sorting it.

use std::collections::BTreeMap;

use super::{Hit, Mark, occurrences::Occurrence};
use crate::{Side, query::Within};

/// The hits of both operands, each with the marks of both ends.
pub(crate) fn near(left: &[Occurrence], right: &[Occurrence], within: Within) -> Vec<Hit> {
    let pairs = match within {
        Within::Words(words) => by_words(left, right, words as usize),
        Within::Seconds(seconds) => by_seconds(left, right, i64::from(seconds) * 1000),
    };
    pairs.into_iter().map(|(one, other)| hit(one, other)).collect()
}

type Pair<'a> = (&'a Occurrence, &'a Occurrence);

fn by_words<'a>(left: &'a [Occurrence], right: &'a [Occurrence], most: usize) -> Vec<Pair<'a>> {
    let mut pairs = Vec::new();
    for side in [Side::Customer, Side::Agent] {
        let of_side = |all: &'a [Occurrence]| -> Vec<&'a Occurrence> {
            let mut these: Vec<_> = all.iter().filter(|one| one.side == side).collect();
            these.sort_by_key(|one| (one.words.start, one.words.end, one.begins, one.ends));
            these
        };
        let (left, right) = (of_side(left), of_side(right));
        let mut partners = Partners::of(&right);
        for one in left {
            let other = partners.before(one, most).or_else(|| partners.after(one, most));
            pairs.extend(other.map(|other| (one, right[other])));
        }
    }
    pairs
}

/// What may still be taken of one side's occurrences: those that end before something come first
/// (the earliest end first), then those that begin after it (the earliest begin first).
struct Partners<'a> {
    /// In the order of their begin.
    all: &'a [&'a Occurrence],
    /// Indices into `all`, in the order of their end.
    by_end: Vec<usize>,
    /// Where each of `all` stands in `by_end`.
    rank: Vec<usize>,
    free: Free,
    free_by_end: Free,
}

impl<'a> Partners<'a> {
    fn of(all: &'a [&'a Occurrence]) -> Self {
        let mut by_end: Vec<usize> = (0..all.len()).collect();
        by_end.sort_by_key(|&index| (all[index].words.end, index));
        let mut rank = vec![0; all.len()];
        for (place, &index) in by_end.iter().enumerate() {
            rank[index] = place;
        }
        Self { all, by_end, rank, free: Free::all(all.len()), free_by_end: Free::all(all.len()) }
    }

    fn before(&mut self, one: &Occurrence, most: usize) -> Option<usize> {
        let too_far = |&index: &usize| self.all[index].words.end + most < one.words.start + 1;
        let place = self.free_by_end.from(self.by_end.partition_point(too_far))?;
        let index = self.by_end[place];
        (self.all[index].words.end <= one.words.start).then(|| self.take(index))
    }

    fn after(&mut self, one: &Occurrence, most: usize) -> Option<usize> {
        let begins_before = |other: &&Occurrence| other.words.start < one.words.end;
        let index = self.free.from(self.all.partition_point(begins_before))?;
        (self.all[index].words.start < one.words.end + most).then(|| self.take(index))
    }

    fn take(&mut self, index: usize) -> usize {
        self.free.take(index);
        self.free_by_end.take(self.rank[index]);
        index
    }
}

fn by_seconds<'a>(left: &'a [Occurrence], right: &'a [Occurrence], most: i64) -> Vec<Pair<'a>> {
    let (left, right) = (in_time(left), in_time(right));
    let mut free = Free::all(right.len());
    let mut pairs = Vec::new();
    for one in left {
        let earliest = one.at_ms().saturating_sub(most);
        let mut from = right.partition_point(|other| other.at_ms() < earliest);
        while let Some(at) = free.from(from) {
            let other = right[at];
            if other.at_ms() > one.at_ms().saturating_add(most) {
                break;
            }
            if !overlap(one, other) {
                free.take(at);
                pairs.push((one, other));
                break;
            }
            from = at + 1;
        }
    }
    pairs
}

fn in_time(all: &[Occurrence]) -> Vec<&Occurrence> {
    let mut all: Vec<&Occurrence> = all.iter().collect();
    all.sort_by_key(|one| (one.begins, one.ends));
    all
}

fn overlap(one: &Occurrence, other: &Occurrence) -> bool {
    one.side == other.side && one.words.start < other.words.end && other.words.start < one.words.end
}

/// Numbers from 0, of which some are taken; the next free one is found without walking over them.
struct Free(Vec<usize>);

impl Free {
    fn all(count: usize) -> Self {
        Self((0..=count).collect())
    }

    /// The first free number from there on.
    fn from(&mut self, start: usize) -> Option<usize> {
        let mut at = start;
        while self.0[at] != at {
            self.0[at] = self.0[self.0[at]];
            at = self.0[at];
        }
        (at + 1 < self.0.len()).then_some(at)
    }

    fn take(&mut self, number: usize) {
        self.0[number] = number + 1;
    }
}

fn hit(one: &Occurrence, other: &Occurrence) -> Hit {
    let first = if one.begins <= other.begins { one } else { other };
    Hit { side: first.side, at_ms: first.at_ms(), marks: merged(&one.marks, &other.marks) }
}

/// Both ends' marks in the order of the text. Two words may stand for one that is shown (`$500`):
/// that is marked once.
fn merged(one: &[Mark], other: &[Mark]) -> Vec<Mark> {
    let mut ranges: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for mark in one.iter().chain(other) {
        let end = ranges.entry((mark.phrase, mark.range.start)).or_default();
        *end = (*end).max(mark.range.end);
    }
    let mut marks: Vec<Mark> = Vec::new();
    for ((phrase, start), end) in ranges {
        match marks.last_mut() {
            Some(last) if last.phrase == phrase && start < last.range.end => {
                last.range.end = last.range.end.max(end);
            }
            _ => marks.push(Mark { phrase, range: start..end }),
        }
    }
    marks
}
