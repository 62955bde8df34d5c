//! A plain text count, made without any of Earshot's own code, to hold its answers against.

use std::collections::BTreeMap;

use serde_json::Value;

/// The words of each side of a call, in the order of their times.
pub(crate) type Sides = BTreeMap<bool, Vec<String>>;

/// What a transcript file in Genesys' format (API.md 5.2) says.
pub(crate) fn sides(transcript: &Value) -> Sides {
    let parts = transcript["transcripts"].as_array().into_iter().flatten();
    let mut phrases: Vec<_> =
        parts.filter_map(|part| part["phrases"].as_array()).flatten().collect();
    phrases.sort_by_key(|phrase| phrase["startTimeMs"].as_i64());
    let mut sides = Sides::new();
    for phrase in phrases {
        let said = sides.entry(phrase["participantPurpose"] == "external").or_default();
        said.extend(words(phrase["text"].as_str().unwrap_or_default()));
    }
    sides
}

/// How often a phrase was said: whole words in this order, in any case, places that do not overlap.
pub(crate) fn count(sides: &Sides, phrase: &str) -> u64 {
    let phrase = words(phrase);
    let in_side = |said: &Vec<String>| {
        let (mut at, mut found) = (0, 0);
        while at + phrase.len() <= said.len() {
            let here = said[at..at + phrase.len()] == phrase[..];
            found += u64::from(here);
            at += if here { phrase.len() } else { 1 };
        }
        found
    };
    sides.values().map(in_side).sum()
}

fn words(text: &str) -> Vec<String> {
    let parts = text.split(|letter: char| !letter.is_alphanumeric());
    parts.filter(|part| !part.is_empty()).map(str::to_lowercase).collect()
}
