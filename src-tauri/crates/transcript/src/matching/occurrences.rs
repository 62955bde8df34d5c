//! Where a term is said, on which side and when.

use std::{cell::OnceCell, ops::Range};

use super::{
    Hit, Mark,
    presence::Presence,
    terms::{is_said, ranges},
};
use crate::{
    Side, Transcript,
    align::Alignments,
    query::{Say, Screen, What},
    stream::{Place, Reading, Stream},
    words::same_words,
};

/// When and where something begins or ends: milliseconds, phrase and byte of the text shown.
pub(crate) type Moment = (i64, usize, usize);

/// One place at which a term is said.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Occurrence {
    pub(crate) side: Side,
    /// Where its first word begins.
    pub(crate) begins: Moment,
    /// Where its last word stands: its time, and the last byte of its mark.
    pub(crate) ends: Moment,
    /// Which words of the side it covers, counted as they were recognized.
    pub(crate) words: Range<usize>,
    pub(crate) marks: Vec<Mark>,
}

impl Occurrence {
    pub(crate) fn at_ms(&self) -> i64 {
        self.begins.0
    }

    pub(crate) fn into_hit(self) -> Hit {
        Hit { side: self.side, at_ms: self.begins.0, marks: self.marks }
    }
}

/// A transcript being searched: its words are cut once, and only those that are asked about.
pub(crate) struct Heard<'a> {
    pub(crate) transcript: &'a Transcript,
    sides: [Voice<'a>; 2],
    alignments: Alignments<'a>,
    presence: Presence<'a>,
}

/// One side's words in both readings.
struct Voice<'a> {
    side: Side,
    plain: OnceCell<Stream<'a>>,
    shown: OnceCell<Stream<'a>>,
    rewritten: OnceCell<bool>,
}

impl<'a> Heard<'a> {
    pub(crate) fn new(transcript: &'a Transcript, screen: &'a Screen) -> Self {
        let sides = [Side::Customer, Side::Agent].map(Voice::new);
        let presence = Presence::of(transcript, screen);
        Self { transcript, sides, alignments: Alignments::of(transcript), presence }
    }

    /// Every place at which it is said. Places of one side do not overlap.
    pub(crate) fn occurrences(&mut self, say: &Say) -> Vec<Occurrence> {
        let mut all = Vec::new();
        for voice in self.sides.iter().filter(|voice| voice.has_letters(&self.presence, say)) {
            voice.occurrences(self.transcript, &mut self.alignments, &say.what, &mut all);
        }
        all
    }

    /// Whether the letters of it stand in the call, for which no word is cut.
    pub(crate) fn has_letters(&self, say: &Say) -> bool {
        self.sides.iter().any(|voice| voice.has_letters(&self.presence, say))
    }

    /// A quick look whether words can be found at all; an expression is not tried for it.
    pub(crate) fn may_say(&self, say: &Say) -> bool {
        let What::Words(words) = &say.what else { return true };
        self.sides.iter().filter(|voice| voice.has_letters(&self.presence, say)).any(|voice| {
            is_said(voice.plain(self.transcript), words)
                || (voice.is_rewritten(self.transcript)
                    && is_said(voice.shown(self.transcript), words))
        })
    }
}

impl<'a> Voice<'a> {
    fn new(side: Side) -> Self {
        let (plain, shown, rewritten) = Default::default();
        Self { side, plain, shown, rewritten }
    }

    fn has_letters(&self, presence: &Presence<'_>, say: &Say) -> bool {
        say.side.is_none_or(|side| side == self.side) && presence.may_say(self.side, say)
    }

    fn plain(&self, transcript: &'a Transcript) -> &Stream<'a> {
        self.plain.get_or_init(|| Stream::of(transcript, self.side, Reading::Plain))
    }

    fn shown(&self, transcript: &'a Transcript) -> &Stream<'a> {
        self.shown.get_or_init(|| Stream::of(transcript, self.side, Reading::Decorated))
    }

    /// Whether the text shown has other words than those recognized.
    fn is_rewritten(&self, transcript: &'a Transcript) -> bool {
        *self.rewritten.get_or_init(|| {
            let mut said = transcript.phrases.iter().filter(|phrase| phrase.side == self.side);
            !said.all(|phrase| same_words(&phrase.text, Reading::Decorated.of(phrase)))
                && self.plain(transcript).folded().text != self.shown(transcript).folded().text
        })
    }

    fn occurrences(
        &self,
        transcript: &'a Transcript,
        alignments: &mut Alignments<'a>,
        what: &What,
        all: &mut Vec<Occurrence>,
    ) {
        let plain = self.plain(transcript);
        let mut known: Vec<Place> = Vec::new();
        for range in ranges(plain, what) {
            let places = plain.places(&range);
            if !places.is_empty() {
                all.push(self.recognized(plain, &range, &places, alignments));
                known.extend(places);
            }
        }
        // An expression may ask for the punctuation that only the shown text has.
        if matches!(what, What::Words(_)) && !self.is_rewritten(transcript) {
            return;
        }
        let shown = self.shown(transcript);
        for range in ranges(shown, what) {
            let places = shown.places(&range);
            let new = !places.iter().any(|place| is_known(alignments, place, &known));
            if new && !places.is_empty() {
                all.push(self.rewritten(plain, places, alignments));
            }
        }
    }

    fn recognized(
        &self,
        plain: &Stream<'a>,
        range: &Range<usize>,
        places: &[Place],
        alignments: &mut Alignments<'a>,
    ) -> Occurrence {
        let (first, last) = (&places[0], &places[places.len() - 1]);
        let at_ms = alignments.phrase(first.phrase).time_at(first.range.start);
        let until_ms = alignments.phrase(last.phrase).time_of_last(&last.range);
        let marks = places.iter().map(|place| Mark {
            phrase: place.phrase,
            range: alignments.phrase(place.phrase).to_shown(&place.range),
        });
        self.occurrence(at_ms, until_ms, plain.words_in(range), marks.collect())
    }

    fn rewritten(
        &self,
        plain: &Stream<'a>,
        places: Vec<Place>,
        alignments: &mut Alignments<'a>,
    ) -> Occurrence {
        let (first, last) = (&places[0], &places[places.len() - 1]);
        let at_ms = alignments.phrase(first.phrase).time_of_shown(&first.range);
        let begins = alignments.phrase(first.phrase).to_plain(&first.range);
        let ends = alignments.phrase(last.phrase).to_plain(&last.range);
        let until_ms = match &ends {
            Some(ends) => alignments.phrase(last.phrase).time_of_last(ends),
            None => alignments.phrase(last.phrase).time_of_shown(&last.range),
        };
        let from = plain.words_of(first.phrase, begins);
        let to = plain.words_of(last.phrase, ends);
        let words = from.start..to.end.max(from.end);
        let mark = |place: Place| Mark { phrase: place.phrase, range: place.range };
        self.occurrence(at_ms, until_ms, words, places.into_iter().map(mark).collect())
    }

    fn occurrence(
        &self,
        at_ms: i64,
        until_ms: i64,
        words: Range<usize>,
        marks: Vec<Mark>,
    ) -> Occurrence {
        let (first, last) = (&marks[0], &marks[marks.len() - 1]);
        let begins = (at_ms, first.phrase, first.range.start);
        let ends = (until_ms.max(at_ms), last.phrase, last.range.end.saturating_sub(1));
        Occurrence { side: self.side, begins, ends, words, marks }
    }
}

/// `known` is in the order of the text and does not overlap, so the one to look at is found at once.
fn is_known(alignments: &mut Alignments<'_>, shown: &Place, known: &[Place]) -> bool {
    let Some(plain) = alignments.phrase(shown.phrase).to_plain(&shown.range) else { return false };
    let before = |place: &Place| (place.phrase, place.range.end) <= (shown.phrase, plain.start);
    known
        .get(known.partition_point(before))
        .is_some_and(|place| place.phrase == shown.phrase && place.range.start < plain.end)
}
