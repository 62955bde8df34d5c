//! What lists of calls have in common: which calls are there yet, pages, totals.

use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::{Map, Value};

use super::State;
use super::answer::Refusal;
use crate::corpus::{Corpus, Entry};
use crate::{Odd, Oddity};

/// The largest page (API.md 3.1).
const LARGEST: u32 = 100;
/// The largest page of an organization with small ones.
const SMALL: usize = 25;
/// How many calls arrive after each page, where calls arrive.
const ARRIVE: usize = 5;
/// How many are withheld at first: at most so many, and at most a tenth.
const WITHHELD: usize = 60;
/// A call comes again this many rows later, where rows come twice.
const LATER: usize = 25;

/// The calls that have arrived since the start, where calls arrive while lists are read.
#[derive(Default)]
pub(super) struct Arrivals(AtomicUsize);

impl State {
    /// The start of the newest call that lists show now, epoch ms.
    pub(super) fn newest_listed_ms(&self) -> i64 {
        if !self.is(Oddity::ShiftingPages) {
            return i64::MAX;
        }
        let arrived = self.arrivals.0.load(Ordering::Relaxed);
        newest(&self.corpus, withheld(&self.corpus).saturating_sub(arrived))
    }

    /// A page was answered; where calls arrive, some do now.
    pub(super) fn page_answered(&self) {
        self.arrivals.0.fetch_add(ARRIVE, Ordering::Relaxed);
    }
}

fn withheld(corpus: &Corpus) -> usize {
    (corpus.by_start.len() / 10).min(WITHHELD)
}

fn newest(corpus: &Corpus, without: usize) -> i64 {
    let last = corpus.by_start.iter().rev().nth(without);
    last.map_or(i64::MIN, |place| corpus.entries[*place as usize].start_ms)
}

/// The rows, each fifth followed by one that came before.
pub(super) fn twice<'a>(rows: &[&'a Entry]) -> Vec<&'a Entry> {
    let mut all = Vec::with_capacity(rows.len() + rows.len() / 5);
    for (i, row) in rows.iter().enumerate() {
        all.push(*row);
        if i % 5 == 4 {
            all.push(rows[i.saturating_sub(LATER)]);
        }
    }
    all
}

/// The page that is asked for, counted from 1.
#[derive(Debug, Clone, Copy)]
pub(super) struct Page {
    pub(super) size: usize,
    pub(super) number: usize,
}

impl Page {
    /// Refuses pages over 100.
    pub(super) fn of(size: Option<i64>, number: Option<i64>) -> Result<Self, Refusal> {
        let size =
            u32::try_from(size.unwrap_or(25)).ok().filter(|size| (1..=LARGEST).contains(size));
        let number = u32::try_from(number.unwrap_or(1)).ok().filter(|number| *number > 0);
        let (Some(size), Some(number)) = (size, number) else {
            return Err(Refusal::invalid(
                "The page size must be between 1 and 100 and the page number at least 1.",
            ));
        };
        Ok(Self { size: size as usize, number: number as usize })
    }

    /// The page as this organization gives it.
    pub(super) fn given_by(self, odd: &Odd) -> Self {
        let size = if odd.has(Oddity::SmallPages) { self.size.min(SMALL) } else { self.size };
        Self { size, ..self }
    }

    /// The first row, counted from 0.
    pub(super) fn from(&self) -> usize {
        (self.number - 1) * self.size
    }

    /// The rows on this page, out of `all`.
    pub(super) fn rows<'a, T>(&self, all: &'a [T]) -> &'a [T] {
        let from = self.from().min(all.len());
        &all[from..(from + self.size).min(all.len())]
    }

    /// How many there are, as this page says it; `None` where it does not.
    pub(super) fn total(&self, odd: &Odd, all: usize) -> Option<usize> {
        let off = all.div_ceil(20);
        match () {
            () if odd.has(Oddity::NoTotal) => None,
            () if !odd.has(Oddity::ApproximateTotal) || all == 0 => Some(all),
            () if self.number.is_multiple_of(2) => Some(all + off),
            () => Some((all - off).max(1)),
        }
    }
}

/// Epoch ms in the place of every time of an analytics conversation.
pub(super) fn with_epochs(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(with_epochs),
        Value::Object(fields) => fields.iter_mut().for_each(|(key, field)| epoch(key, field)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn epoch(key: &str, field: &mut Value) {
    let is_time =
        ["conversationStart", "conversationEnd", "segmentStart", "segmentEnd", "emitDate"]
            .contains(&key);
    match field.as_str().filter(|_| is_time).and_then(crate::corpus::epoch_ms) {
        Some(ms) => *field = ms.into(),
        None => with_epochs(field),
    }
}

/// Puts `value` where there is one.
pub(super) fn put(object: &mut Map<String, Value>, key: &str, value: Option<impl Into<Value>>) {
    if let Some(value) = value {
        object.insert(key.to_owned(), value.into());
    }
}
