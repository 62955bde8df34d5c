//! How people feel from phrase to phrase: what the script marks, something between for what it does not, and in some
//! calls a tide that turns. Follows from the call's dice alone.

use crate::script::Who;

use super::speech::Phrase;

/// The sentiment of each phrase, -1 to 1; only some have one (API.md 5.2).
pub(super) fn feelings(phrases: &[Phrase], dice: u32) -> Vec<Option<f64>> {
    let customers = phrases.iter().enumerate().filter(|(_, phrase)| phrase.who == Who::Customer);
    let marked: Vec<_> =
        customers.filter_map(|(i, phrase)| Some((place(i), f64::from(phrase.mood?)))).collect();
    let last = place(phrases.len().max(2) - 1);
    let one = |(i, phrase): (usize, &Phrase)| {
        let shade = f64::from((dice >> (i % 16)) % 31) / 100.0 - 0.15;
        if phrase.who != Who::Customer {
            return phrase.mood.map(|mood| f64::from(mood) * 0.42 + shade);
        }
        let mood = match phrase.mood {
            Some(mood) => f64::from(mood),
            None if is_scored(phrase, i, dice) => 0.6 * between(&marked, place(i)),
            None => return None,
        };
        Some(mood * 0.42 + shade + tide(dice) * (place(i) / last - 0.5))
    };
    let rough = phrases.iter().enumerate().map(one);
    rough.map(|score| score.map(|score| score.clamp(-1.0, 1.0))).collect()
}

/// A "yes" has no feeling, and some phrases are left out, as on the real one.
fn is_scored(phrase: &Phrase, index: usize, dice: u32) -> bool {
    phrase.words.len() > 2 && !(dice >> (index % 13)).is_multiple_of(5)
}

/// In one call of seven the customer's mood falls from the first word to the last, in one of ten it rises.
fn tide(dice: u32) -> f64 {
    match dice % 70 {
        0..10 => -1.3,
        10..17 => 0.7,
        _ => 0.0,
    }
}

/// The mood at `at`, on the line between the marked ones next to it.
fn between(marked: &[(f64, f64)], at: f64) -> f64 {
    let after = marked.partition_point(|(place, _)| *place < at);
    match (after.checked_sub(1).map(|i| marked[i]), marked.get(after)) {
        (Some((from, a)), Some((to, b))) => a + (b - a) * (at - from) / (to - from),
        (Some((_, mood)), None) => mood,
        (None, Some((_, mood))) => *mood,
        (None, None) => 0.0,
    }
}

#[expect(clippy::cast_precision_loss, reason = "a call has few phrases")]
fn place(index: usize) -> f64 {
    index as f64
}
