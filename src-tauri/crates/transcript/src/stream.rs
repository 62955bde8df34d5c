use std::ops::Range;

use crate::{Phrase, Side, Transcript, tokens, words::Token};

/// Everything one side said, in order, as one text: a phrase that was asked for may begin in one
/// utterance and end in the next, with the other side's "mhm" between them.
pub(crate) struct Stream<'a> {
    pub(crate) text: String,
    pieces: Vec<Piece<'a>>,
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
        let mut stream = Self { text: String::new(), pieces: Vec::new() };
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
    pub(crate) fn tokens(&self) -> Vec<Token> {
        let shifted = |piece: &Piece<'_>| {
            let start = piece.start;
            tokens(piece.source).into_iter().map(move |token| Token {
                range: token.range.start + start..token.range.end + start,
                word: token.word,
            })
        };
        self.pieces.iter().flat_map(shifted).collect()
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

impl Reading {
    pub(crate) fn of(self, phrase: &Phrase) -> &str {
        match self {
            Self::Plain => &phrase.text,
            // What stands in for silence was not said.
            Self::Decorated => phrase.written().unwrap_or_default(),
        }
    }
}
