use std::ops::Range;

use regex::Regex;

use crate::{
    Side, Transcript,
    align::{Alignments, same_words},
    query::{Node, Query, Say, What, WordPattern},
    snippet::{Snippet, head, tail},
    stream::{Place, Reading, Stream},
    words::Token,
};

/// Characters of a hit in its snippet; a regular expression may match a whole call.
const LONGEST_SHOWN: usize = 240;

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

    /// The hit with about `room` characters of what stands around it on either side; one that runs
    /// through several utterances is told as one line.
    pub fn snippet(&self, transcript: &Transcript, room: usize) -> Snippet {
        let (first, last) = (&self.marks[0], &self.marks[self.marks.len() - 1]);
        let shown = |mark: &Mark| transcript.phrases[mark.phrase].display();
        Snippet {
            before: tail(&shown(first)[..first.range.start], room),
            matched: head(&self.text(transcript), LONGEST_SHOWN),
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

/// The places in the transcript that answer the query, in time order; `None` where the call does not
/// answer it. A call may answer by what was *not* said: then there is no place.
///
/// Occurrences of one term do not overlap: `ha ha` is found once in `ha ha ha`, as a text editor
/// would. The recognized words decide; where the shown text has other words (`$500`), those count
/// too, so that what can be read can be found.
pub fn find(transcript: &Transcript, query: &Query) -> Option<Vec<Hit>> {
    let mut hits = answer(transcript, query.node())?;
    hits.sort_by_key(|hit| (hit.phrase(), hit.marks[0].range.start));
    hits.dedup();
    Some(hits)
}

fn answer(transcript: &Transcript, node: &Node) -> Option<Vec<Hit>> {
    match node {
        Node::Say(say) => Some(said(transcript, say)).filter(|hits| !hits.is_empty()),
        Node::And(nodes) => {
            let all: Option<Vec<_>> = nodes.iter().map(|node| answer(transcript, node)).collect();
            all.map(|hits| hits.into_iter().flatten().collect())
        }
        _ => None,
    }
}

fn said(transcript: &Transcript, say: &Say) -> Vec<Hit> {
    let mut hits = Vec::new();
    let mut alignments = Alignments::of(transcript);
    for side in [Side::Customer, Side::Agent] {
        let plain = places_in(transcript, side, Reading::Plain, &say.what);
        let rewritten = rewritten_places(transcript, side, &say.what, &plain, &mut alignments);
        hits.extend(plain.iter().map(|places| hit_from_plain(&mut alignments, side, places)));
        hits.extend(rewritten.iter().map(|places| hit_from_shown(&mut alignments, side, places)));
    }
    hits
}

fn places_in(
    transcript: &Transcript,
    side: Side,
    reading: Reading,
    what: &What,
) -> Vec<Vec<Place>> {
    let stream = Stream::of(transcript, side, reading);
    let ranges = match what {
        What::Words(words) => word_ranges(&stream.tokens(), words.patterns()),
        What::Regex(expression) => regex_ranges(&stream.text, expression.regex()),
    };
    ranges.iter().map(|range| stream.places(range)).filter(|places| !places.is_empty()).collect()
}

/// What the shown text adds: places that the recognized words do not already answer.
fn rewritten_places(
    transcript: &Transcript,
    side: Side,
    what: &What,
    known: &[Vec<Place>],
    alignments: &mut Alignments<'_>,
) -> Vec<Vec<Place>> {
    let mut said = transcript.phrases.iter().filter(|phrase| phrase.side == side);
    // A regular expression may ask for the punctuation that only the shown text has.
    if matches!(what, What::Words(_)) && said.all(same_words) {
        return Vec::new();
    }
    let known: Vec<&Place> = known.iter().flatten().collect();
    let mut found = places_in(transcript, side, Reading::Decorated, what);
    found.retain(|places| !places.iter().any(|place| is_known(alignments, place, &known)));
    found
}

/// `known` is in the order of the text and does not overlap, so the one to look at is found at once.
fn is_known(alignments: &mut Alignments<'_>, shown: &Place, known: &[&Place]) -> bool {
    let Some(plain) = alignments.phrase(shown.phrase).to_plain(&shown.range) else { return false };
    let before = |place: &&Place| (place.phrase, place.range.end) <= (shown.phrase, plain.start);
    known
        .get(known.partition_point(before))
        .is_some_and(|place| place.phrase == shown.phrase && place.range.start < plain.end)
}

fn word_ranges(said: &[Token], words: &[WordPattern]) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let mut at = 0;
    while at + words.len() <= said.len() {
        let run = &said[at..at + words.len()];
        if run.iter().zip(words).all(|(token, pattern)| pattern.fits(&token.word)) {
            ranges.push(run[0].range.start..run[run.len() - 1].range.end);
            at += words.len();
        } else {
            at += 1;
        }
    }
    ranges
}

fn regex_ranges(text: &str, regex: &Regex) -> Vec<Range<usize>> {
    regex.find_iter(text).map(|found| found.range()).filter(|range| !range.is_empty()).collect()
}

fn hit_from_plain(alignments: &mut Alignments<'_>, side: Side, places: &[Place]) -> Hit {
    let first = &places[0];
    let at_ms = alignments.phrase(first.phrase).time_at(first.range.start);
    let marks = places.iter().map(|place| Mark {
        phrase: place.phrase,
        range: alignments.phrase(place.phrase).to_shown(&place.range),
    });
    Hit { side, at_ms, marks: marks.collect() }
}

fn hit_from_shown(alignments: &mut Alignments<'_>, side: Side, places: &[Place]) -> Hit {
    let first = &places[0];
    let at_ms = alignments.phrase(first.phrase).time_of_shown(&first.range);
    let marks =
        places.iter().map(|place| Mark { phrase: place.phrase, range: place.range.clone() });
    Hit { side, at_ms, marks: marks.collect() }
}
