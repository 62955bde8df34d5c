//! Turns lines into timed phrases: sentences, words, how long each takes and how well it was heard.

use crate::script::{Line, Who};
use crate::words::{is_punctuation, is_unspaced_script};

use super::between;

/// One word with its time from the call's start.
#[derive(Debug, Clone)]
pub(super) struct Word {
    /// As in the phrase's `text`.
    pub(super) text: String,
    /// ms from the call's start.
    pub(super) from: i64,
    /// ms.
    pub(super) length: i64,
    /// 0 to 1.
    pub(super) confidence: f64,
}

/// One phrase as the recogniser gives it.
#[derive(Debug, Clone)]
pub(super) struct Phrase {
    /// Who speaks.
    pub(super) who: Who,
    /// The customer's mood in it, -2 to 2.
    pub(super) mood: Option<i8>,
    /// Cased and punctuated.
    pub(super) decorated: String,
    /// Lower case, no punctuation.
    pub(super) text: String,
    /// Its words.
    pub(super) words: Vec<Word>,
}

impl Phrase {
    /// ms from the call's start.
    pub(super) fn from(&self) -> i64 {
        self.words.first().map_or(0, |word| word.from)
    }

    /// ms from the call's start.
    pub(super) fn to(&self) -> i64 {
        self.words.last().map_or(0, |word| word.from + word.length)
    }

    /// The mean of its words' confidences.
    #[expect(clippy::cast_precision_loss, reason = "a phrase has few words")]
    pub(super) fn confidence(&self) -> f64 {
        let sum: f64 = self.words.iter().map(|word| word.confidence).sum();
        sum / self.words.len().max(1) as f64
    }
}

/// How one person speaks on this line's leg.
#[derive(Debug, Clone, Copy)]
pub(super) struct Voice {
    /// 1 = usual; more = slower.
    pub(super) pace: f64,
    /// The usual confidence of a word.
    pub(super) clarity: f64,
    /// Words are not parted by spaces when written.
    pub(super) unspaced: bool,
}

/// The phrases of a filled line that starts at `from` ms.
pub(super) fn speak(
    line: &Line,
    filled: &str,
    voice: Voice,
    from: i64,
    rng: &mut fastrand::Rng,
) -> Vec<Phrase> {
    let mut at = from;
    let mut phrases = Vec::new();
    for part in filled.split("//").flat_map(breaths) {
        let phrase = phrase(line, &part, voice, at, rng);
        if phrase.words.is_empty() {
            continue;
        }
        at = phrase.to() + rng.i64(280..900);
        phrases.push(phrase);
    }
    phrases
}

fn phrase(line: &Line, part: &str, voice: Voice, from: i64, rng: &mut fastrand::Rng) -> Phrase {
    let mut at = from;
    let mut words = Vec::new();
    for token in part.split_whitespace() {
        let text = bare(token);
        if text.is_empty() {
            continue;
        }
        let length = word_length(&text, voice, rng);
        words.push(Word { text, from: at, length, confidence: confidence(line, voice, rng) });
        at += length + rng.i64(15..70);
    }
    let spoken: Vec<_> = words.iter().map(|word| word.text.as_str()).collect();
    let decorated =
        if voice.unspaced { part.split_whitespace().collect() } else { part.trim().to_owned() };
    Phrase { who: line.who, mood: line.mood, decorated, text: spoken.join(" "), words }
}

/// A token as the recogniser writes it: lower case, no punctuation, money and percent signs kept.
fn bare(token: &str) -> String {
    let is_mark =
        |c: char| is_punctuation(c) || (c.is_ascii_punctuation() && !matches!(c, '$' | '%'));
    token.trim_matches(is_mark).to_lowercase().replace('\u{2019}', "'")
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "a word lasts well under a minute"
)]
fn word_length(text: &str, voice: Voice, rng: &mut fastrand::Rng) -> i64 {
    let letters = text.chars().count() as f64;
    let each = if text.chars().any(is_unspaced_script) { 150.0 } else { 48.0 };
    let digits = text.chars().filter(char::is_ascii_digit).count() as f64;
    ((110.0 + each * letters.min(16.0) + 190.0 * digits) * voice.pace * between(rng, 0.85, 1.2))
        as i64
}

fn confidence(line: &Line, voice: Voice, rng: &mut fastrand::Rng) -> f64 {
    let usual = if line.faint { voice.clarity - 0.42 } else { voice.clarity };
    let heard = usual + between(rng, -0.12, 0.09) - if rng.u32(..100) < 3 { 0.25 } else { 0.0 };
    (heard.clamp(0.12, 0.99) * 10_000.0).round() / 10_000.0
}

/// Long lines break where a speaker takes breath: after a sentence, once enough has been said.
fn breaths(line: &str) -> Vec<String> {
    let (mut parts, mut part, mut count) = (Vec::new(), String::new(), 0);
    for token in line.split_whitespace() {
        part.push_str(token);
        part.push(' ');
        count += 1;
        if count >= 8 && token.ends_with(['.', '?', '!', '。', '？', '！', '।', '؟']) {
            parts.push(std::mem::take(&mut part));
            count = 0;
        }
    }
    parts.push(part);
    parts
}
