//! Single words of the text that is shown, and when each was said.

use std::ops::Range;

use crate::{Phrase, Transcript, Word, align::Alignment};

/// A word, or a stretch that was written anew (`$500`), of what [`Phrase::display`] shows.
#[derive(Clone, Debug, PartialEq)]
pub struct SpokenWord {
    /// Where it stands in the shown text, in bytes.
    pub range: Range<usize>,
    /// Milliseconds since the conversation started.
    pub at_ms: i64,
    /// How long it took, in milliseconds.
    pub duration_ms: i64,
    /// How sure the engine was of its least certain part, 0 to 1.
    pub confidence: Option<f64>,
}

impl Transcript {
    /// The words of a phrase as it is shown, with the engine's times, in order and without overlaps. Where the engine wrote
    /// several anew (`five hundred dollars` → `$500`), the whole stretch is one; a word that is not shown (`uh`) is left out.
    /// Empty where the engine gave no times, and for a phrase that is not there.
    pub fn spoken_words(&self, phrase: usize) -> Vec<SpokenWord> {
        let Some(phrase) = self.phrases.get(phrase).filter(|phrase| !phrase.words.is_empty())
        else {
            return Vec::new();
        };
        let alignment = Alignment::of(phrase);
        let mut spoken: Vec<SpokenWord> = Vec::with_capacity(phrase.words.len());
        for (word, place) in places(phrase) {
            let Some(range) = alignment.shown_word(&place) else { continue };
            match spoken.last_mut().filter(|before| range.start < before.range.end) {
                Some(before) => before.take_in(&range, word),
                None => spoken.push(SpokenWord::of(range, word)),
            }
        }
        spoken
    }
}

impl SpokenWord {
    fn of(range: Range<usize>, word: &Word) -> Self {
        let Word { at_ms, duration_ms, confidence, .. } = *word;
        Self { range, at_ms, duration_ms, confidence }
    }

    fn take_in(&mut self, range: &Range<usize>, word: &Word) {
        self.range.end = self.range.end.max(range.end);
        let end = word.at_ms.saturating_add(word.duration_ms);
        self.duration_ms = self.duration_ms.max(end.saturating_sub(self.at_ms));
        self.confidence = match (self.confidence, word.confidence) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
    }
}

/// Where each word of the engine's list stands in the recognized text. The list is walked along the text, because its words and
/// ours need not be cut alike (`e-mail`); it ends where the two part.
fn places(phrase: &Phrase) -> impl Iterator<Item = (&Word, Range<usize>)> {
    let mut at = 0;
    phrase.words.iter().map_while(move |word| {
        let start = at + phrase.text[at..].find(word.text.as_str())?;
        at = start + word.text.len();
        Some((word, start..at))
    })
}
