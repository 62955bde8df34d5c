use std::ops::Range;

use regex::Regex;

use crate::{
    Matching, Phrase, Side, Transcript,
    align::{plain_range, same_words, shown_range},
    query::{Pattern, Query},
    snippet::{Snippet, head, tail},
    stream::{Place, Reading, Stream},
    tokens,
    words::Token,
};

/// One place in a transcript that answers the query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Who said it.
    pub side: Side,
    /// When its first word was said: milliseconds since the conversation started.
    pub at_ms: i64,
    /// Where it stands in the texts shown; one mark for each phrase it runs through, at least one.
    pub marks: Vec<Mark>,
}

impl Hit {
    /// The phrase in which it begins: an index into [`Transcript::phrases`].
    pub fn phrase(&self) -> usize {
        self.marks[0].phrase
    }

    /// The words that matched, as they are shown.
    pub fn text(&self, transcript: &Transcript) -> String {
        let shown =
            |mark: &Mark| transcript.phrases[mark.phrase].display()[mark.range.clone()].to_owned();
        self.marks.iter().map(shown).collect::<Vec<_>>().join(" ")
    }
}

impl Hit {
    /// The hit with about `room` characters of what stands around it on either side; one that runs
    /// through several utterances is told as one line.
    pub fn snippet(&self, transcript: &Transcript, room: usize) -> Snippet {
        let (first, last) = (&self.marks[0], &self.marks[self.marks.len() - 1]);
        let shown = |mark: &Mark| transcript.phrases[mark.phrase].display();
        Snippet {
            before: tail(&shown(first)[..first.range.start], room),
            matched: self.text(transcript),
            after: head(&shown(last)[last.range.end..], room),
        }
    }
}

/// A stretch of one phrase's shown text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// An index into [`Transcript::phrases`].
    pub phrase: usize,
    /// Bytes of [`Phrase::display`].
    pub range: Range<usize>,
}

/// Every place in the transcript that answers the query, in time order.
///
/// Occurrences do not overlap: `ha ha` is found once in `ha ha ha`, as a text editor would. The
/// recognized words decide; where the shown text has other words (`$500`), those count too, so that
/// what can be read can be found.
pub fn find(transcript: &Transcript, query: &Query) -> Vec<Hit> {
    let mut hits = Vec::new();
    for side in [Side::Customer, Side::Agent] {
        let plain = places_in(transcript, side, Reading::Plain, query);
        let rewritten = rewritten_places(transcript, side, query, &plain);
        hits.extend(plain.iter().map(|places| hit_from_plain(transcript, side, places)));
        hits.extend(rewritten.iter().map(|places| hit_from_shown(transcript, side, places)));
    }
    hits.sort_by_key(|hit| (hit.phrase(), hit.marks[0].range.start));
    hits
}

fn places_in(
    transcript: &Transcript,
    side: Side,
    reading: Reading,
    query: &Query,
) -> Vec<Vec<Place>> {
    let stream = Stream::of(transcript, side, reading);
    let ranges = match &query.pattern {
        Pattern::Exact(words) => exact_ranges(&stream.tokens(), words),
        Pattern::Partial(letters) => partial_ranges(&stream.tokens(), letters),
        Pattern::Regex(regex) => regex_ranges(&stream.text, regex),
    };
    ranges.iter().map(|range| stream.places(range)).filter(|places| !places.is_empty()).collect()
}

/// What the shown text adds: places that the recognized words do not already answer.
fn rewritten_places(
    transcript: &Transcript,
    side: Side,
    query: &Query,
    known: &[Vec<Place>],
) -> Vec<Vec<Place>> {
    let mut said = transcript.phrases.iter().filter(|phrase| phrase.side == side);
    // A regular expression may ask for the punctuation that only the shown text has.
    if query.matching() != Matching::Regex && said.all(same_words) {
        return Vec::new();
    }
    let mut found = places_in(transcript, side, Reading::Decorated, query);
    found.retain(|places| !places.iter().any(|place| is_known(transcript, place, known)));
    found
}

fn is_known(transcript: &Transcript, shown: &Place, known: &[Vec<Place>]) -> bool {
    let phrase = &transcript.phrases[shown.phrase];
    let plain = match phrase.decorated {
        Some(_) => plain_range(phrase, &shown.range),
        None => Some(shown.range.clone()),
    };
    let Some(plain) = plain else { return false };
    known.iter().flatten().any(|place| {
        place.phrase == shown.phrase
            && place.range.start < plain.end
            && plain.start < place.range.end
    })
}

fn exact_ranges(said: &[Token], words: &[String]) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let mut at = 0;
    while at + words.len() <= said.len() {
        let run = &said[at..at + words.len()];
        if run.iter().zip(words).all(|(token, word)| token.word == *word) {
            ranges.push(run[0].range.start..run[run.len() - 1].range.end);
            at += words.len();
        } else {
            at += 1;
        }
    }
    ranges
}

/// Letters are looked for in the words joined by single spaces, so that punctuation between words
/// does not matter here either; the hit covers the whole words it touches.
fn partial_ranges(said: &[Token], letters: &str) -> Vec<Range<usize>> {
    let mut joined = String::new();
    let mut starts = Vec::with_capacity(said.len());
    for token in said {
        starts.push(joined.len());
        joined.push_str(&token.word);
        joined.push(' ');
    }
    let word_at = |byte: usize| starts.partition_point(|start| *start <= byte) - 1;
    joined
        .match_indices(letters)
        .map(|(byte, found)| {
            let (first, last) = (word_at(byte), word_at(byte + found.len() - 1));
            said[first].range.start..said[last].range.end
        })
        .collect()
}

fn regex_ranges(text: &str, regex: &Regex) -> Vec<Range<usize>> {
    regex.find_iter(text).map(|found| found.range()).filter(|range| !range.is_empty()).collect()
}

fn hit_from_plain(transcript: &Transcript, side: Side, places: &[Place]) -> Hit {
    let marks = places.iter().map(|place| Mark {
        phrase: place.phrase,
        range: shown_range(&transcript.phrases[place.phrase], &place.range),
    });
    let first = &places[0];
    let at_ms = time_of(&transcript.phrases[first.phrase], &first.range);
    Hit { side, at_ms, marks: marks.collect() }
}

fn hit_from_shown(transcript: &Transcript, side: Side, places: &[Place]) -> Hit {
    let first = &places[0];
    let phrase = &transcript.phrases[first.phrase];
    let at_ms =
        plain_range(phrase, &first.range).map_or(phrase.at_ms, |range| time_of(phrase, &range));
    let marks =
        places.iter().map(|place| Mark { phrase: place.phrase, range: place.range.clone() });
    Hit { side, at_ms, marks: marks.collect() }
}

/// When the word at a byte of the recognized text was said. The engine's word list is walked along
/// the text, because its words and ours need not be cut alike (`e-mail`).
fn time_of(phrase: &Phrase, range: &Range<usize>) -> i64 {
    let mut at = 0;
    for word in &phrase.words {
        let Some(found) = phrase.text[at..].find(word.text.as_str()) else { break };
        at += found + word.text.len();
        if at > range.start {
            return word.at_ms;
        }
    }
    estimated(phrase, range.start)
}

/// Without word times: as far into the phrase as the word stands in its text.
fn estimated(phrase: &Phrase, byte: usize) -> i64 {
    let all = tokens(&phrase.text);
    let before = all.iter().filter(|token| token.range.end <= byte).count();
    let (before, all) = (i64::try_from(before).unwrap_or(0), i64::try_from(all.len()).unwrap_or(1));
    phrase.at_ms + phrase.duration_ms * before / all.max(1)
}
