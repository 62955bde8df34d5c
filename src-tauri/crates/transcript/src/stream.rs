use std::{cell::OnceCell, ops::Range};

use crate::{Phrase, Side, Transcript, words::each_word};

/// Stands around every word in [`Folded::text`]; no word holds one.
pub(crate) const EDGE: char = '\n';

/// Everything one side said, in order, as one text: a phrase that was asked for may begin in one
/// utterance and end in the next, with the other side's "mhm" between them.
pub(crate) struct Stream<'a> {
    pub(crate) text: String,
    pieces: Vec<Piece<'a>>,
    folded: OnceCell<Folded>,
}

/// The words of a stream as they are compared, each with an [`EDGE`] on either side.
#[derive(Default, PartialEq, Eq)]
pub(crate) struct Folded {
    pub(crate) text: String,
    pub(crate) words: Vec<Placed>,
}

/// Where a word stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Placed {
    /// Bytes of the stream's text.
    pub(crate) range: Range<usize>,
    /// Bytes of the folded text.
    pub(crate) folded: Range<usize>,
}

/// One phrase within the stream.
struct Piece<'a> {
    /// Index of the phrase in the transcript.
    phrase: usize,
    source: &'a str,
    /// Where the phrase begins in the stream's text, in bytes.
    start: usize,
}

/// Which of a phrase's two texts is read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    /// The recognized words.
    Plain,
    /// The words with case, punctuation and written-out numbers (`$500`).
    Decorated,
}

/// A place in one phrase's text, in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) phrase: usize,
    pub(crate) range: Range<usize>,
}

impl<'a> Stream<'a> {
    pub(crate) fn of(transcript: &'a Transcript, side: Side, reading: Reading) -> Self {
        let mut stream =
            Self { text: String::new(), pieces: Vec::new(), folded: OnceCell::default() };
        for (index, phrase) in transcript.phrases.iter().enumerate() {
            if phrase.side == side {
                stream.push(index, reading.of(phrase));
            }
        }
        stream
    }

    fn push(&mut self, phrase: usize, source: &'a str) {
        if !self.text.is_empty() {
            self.text.push(' ');
        }
        self.pieces.push(Piece { phrase, source, start: self.text.len() });
        self.text.push_str(source);
    }

    /// The stream's words; cut phrase by phrase, so that no word can straddle two of them.
    pub(crate) fn folded(&self) -> &Folded {
        self.folded.get_or_init(|| {
            let mut folded = Folded { text: EDGE.to_string(), words: Vec::new() };
            folded.text.reserve(self.text.len() + 1);
            for piece in &self.pieces {
                folded.add(piece.source, piece.start);
            }
            folded
        })
    }

    /// The words that a range of the text touches; where it touches none, the next one's place.
    pub(crate) fn words_in(&self, range: &Range<usize>) -> Range<usize> {
        let words = &self.folded().words;
        let first = words.partition_point(|word| word.range.end <= range.start);
        let end = words.partition_point(|word| word.range.start < range.end);
        first..end.max(first + 1)
    }

    /// The words that a range of a phrase's text touches; without a range, the phrase's first.
    pub(crate) fn words_of(&self, phrase: usize, range: Option<Range<usize>>) -> Range<usize> {
        let piece = self.pieces.partition_point(|piece| piece.phrase < phrase);
        let start = self.pieces.get(piece).map_or(self.text.len(), |piece| piece.start);
        let range = range.unwrap_or(0..0);
        self.words_in(&(range.start + start..range.end + start))
    }

    /// Where a range of the stream lies in the phrases, in order, never empty pieces.
    pub(crate) fn places(&self, range: &Range<usize>) -> Vec<Place> {
        let first =
            self.pieces.partition_point(|piece| piece.start + piece.source.len() <= range.start);
        self.pieces[first..]
            .iter()
            .take_while(|piece| piece.start < range.end)
            .filter_map(|piece| {
                let start = range.start.max(piece.start) - piece.start;
                let end = (range.end - piece.start).min(piece.source.len());
                (start < end).then_some(Place { phrase: piece.phrase, range: start..end })
            })
            .collect()
    }
}

impl Folded {
    fn add(&mut self, source: &str, start: usize) {
        each_word(source, |range, word| {
            let at = self.text.len();
            self.text.push_str(&word);
            self.words.push(Placed {
                range: range.start + start..range.end + start,
                folded: at..self.text.len(),
            });
            self.text.push(EDGE);
        });
    }
}

impl Reading {
    pub(crate) fn of(self, phrase: &Phrase) -> &str {
        match self {
            Self::Plain => &phrase.text,
            // What stands in for silence was not said.
            Self::Decorated => phrase.written().unwrap_or_default(),
        }
    }
}
