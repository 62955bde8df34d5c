use std::collections::HashMap;

use chrono::NaiveDate;

use super::row::Row;
use crate::{
    messages::{Facet, FacetValue, Narrow},
    views::UNKNOWN_AGENT,
};

/// The facets, by the page's names, in the order in which they are shown.
const NAMES: [&str; 4] = ["queue", "agent", "day", "sentiment"];
/// The feelings in the order in which they are shown; the empty one is unscored.
const FEELINGS: [&str; 4] = ["negative", "neutral", "positive", ""];

/// What was chosen of each facet.
fn chosen(narrow: &Narrow) -> [&[String]; 4] {
    [&narrow.queue, &narrow.agent, &narrow.day, &narrow.sentiment]
}

/// The facets whose choice the row does not meet, one bit each; 0 = it is in the list.
pub(super) fn failing(row: &Row, narrow: &Narrow) -> u8 {
    let fails = |(facet, chosen): (usize, &[String])| {
        let meets = chosen.is_empty() || row.tags[facet].iter().any(|tag| chosen.contains(tag));
        u8::from(!meets) << facet
    };
    chosen(narrow).into_iter().enumerate().map(fails).sum()
}

/// How many rows have each value.
#[derive(Default)]
pub(super) struct Counts<'a>([HashMap<&'a str, usize>; 4]);

impl<'a> Counts<'a> {
    /// A facet counts the rows that meet the choices of all others: its own choice must not hide what
    /// else could be chosen.
    pub(super) fn add(&mut self, row: &'a Row, failing: u8) {
        for (facet, counts) in self.0.iter_mut().enumerate() {
            let of_others = failing & !(1 << facet);
            for tag in row.tags[facet].iter().filter(|_| of_others == 0) {
                *counts.entry(tag).or_default() += 1;
            }
        }
    }

    /// What was chosen stays listed when no row has it any more, so that it can be given up.
    pub(super) fn facets(mut self, narrow: &'a Narrow) -> Vec<Facet> {
        for (counts, chosen) in self.0.iter_mut().zip(chosen(narrow)) {
            for value in chosen {
                counts.entry(value).or_default();
            }
        }
        NAMES.into_iter().zip(self.0).map(|(name, counts)| facet(name, counts)).collect()
    }
}

fn facet(name: &'static str, counts: HashMap<&str, usize>) -> Facet {
    let value = |(value, count): (&str, usize)| FacetValue {
        value: value.to_owned(),
        label: label(name, value),
        code: code(name, value),
        count,
    };
    let mut values: Vec<FacetValue> = counts.into_iter().map(value).collect();
    match name {
        "day" => values.sort_by(|a, b| b.value.cmp(&a.value)),
        "sentiment" => values.sort_by_key(|one| FEELINGS.iter().position(|it| *it == one.value)),
        _ => values.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.label.cmp(&b.label))),
    }
    Facet { name, values }
}

/// The word for what is no name of the organization's.
fn code(name: &str, value: &str) -> Option<&'static str> {
    match (name, value) {
        ("queue", "") => Some("no-queue"),
        ("agent", "") => Some("no-agent"),
        ("agent", UNKNOWN_AGENT) => Some("unknown-agent"),
        ("sentiment", "") => Some("unscored"),
        ("sentiment", feeling) => FEELINGS.into_iter().find(|known| *known == feeling),
        _ => None,
    }
}

fn label(name: &str, value: &str) -> String {
    match (name, value) {
        ("queue", "") => "No queue".to_owned(),
        ("agent", "") => "No agent".to_owned(),
        ("sentiment", "") => "Not scored".to_owned(),
        ("sentiment", "negative") => "Negative".to_owned(),
        ("sentiment", "neutral") => "Neutral".to_owned(),
        ("sentiment", "positive") => "Positive".to_owned(),
        ("day", day) => day
            .parse::<NaiveDate>()
            .map_or_else(|_| day.to_owned(), |day| day.format("%a %-d %b %Y").to_string()),
        _ => value.to_owned(),
    }
}
