use std::sync::Arc;

use super::{listed::Listed, row::Row};
use crate::messages::{HitView, Line, LineOrder};

/// Words that decide where a line stands; beyond them lines are as good as alike.
const WORDS_COMPARED: usize = 6;

/// The concordance of one list, in one order.
pub(super) struct Lined {
    listed: Arc<Listed>,
    order: LineOrder,
    pub(super) places: Vec<LinePlace>,
}

/// A hit of a row.
#[derive(Clone, Copy)]
pub(super) struct LinePlace {
    row: usize,
    hit: usize,
}

impl Lined {
    pub(super) fn new(rows: &[Row], listed: &Arc<Listed>, order: LineOrder) -> Self {
        let of_row = |row: &usize| {
            let row = *row;
            (0..rows[row].lines().count()).map(move |hit| LinePlace { row, hit })
        };
        let mut places: Vec<_> = listed.order.iter().flat_map(of_row).collect();
        let hit = |place: &LinePlace| rows[place.row].line(place.hit);
        // Stable: lines alike stay in the order of the list.
        match order {
            LineOrder::Time => {}
            LineOrder::Before => places.sort_by_cached_key(|place| words_before(hit(place))),
            LineOrder::After => places.sort_by_cached_key(|place| words_after(hit(place))),
        }
        Self { listed: Arc::clone(listed), order, places }
    }

    pub(super) fn is_of(&self, listed: &Arc<Listed>, order: LineOrder) -> bool {
        self.order == order && Arc::ptr_eq(&self.listed, listed)
    }
}

impl LinePlace {
    pub(super) fn line(self, rows: &[Row]) -> Line {
        let row = &rows[self.row];
        let hit = row.line(self.hit);
        Line {
            conversation_id: row.card.conversation_id.clone(),
            communication_id: row.card.communication_id.clone(),
            hit: hit.index,
            side: hit.side,
            at_ms: hit.at_ms,
            start: row.card.start.clone(),
            agents: row.card.agents.clone(),
            unknown_agent: row.card.unknown_agent,
            before: hit.before.clone(),
            matched: hit.matched.clone(),
            after: hit.after.clone(),
        }
    }
}

/// The nearest word first.
fn words_before(hit: &HitView) -> String {
    compared(words(&hit.before).rev())
}

fn words_after(hit: &HitView) -> String {
    compared(words(&hit.after))
}

fn words(text: &str) -> impl DoubleEndedIterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// There are as many of these as there are lines, so they are made in one go.
fn compared<'a>(words: impl Iterator<Item = &'a str>) -> String {
    let mut key = String::new();
    for word in words.take(WORDS_COMPARED) {
        key.extend(word.chars().flat_map(char::to_lowercase));
        // Sorts before every letter, so that "me" comes before "mean".
        key.push(' ');
    }
    key
}
