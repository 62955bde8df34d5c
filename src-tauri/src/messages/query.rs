use std::ops::Range;

use search::Args;
use serde::Serialize;
use transcript::{Query, QueryError, Term};

use crate::said;

/// What was understood of a query, or what is wrong with it and where.
#[derive(Debug, Serialize)]
#[serde(untagged, rename_all_fields = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) enum QueryView {
    /// It can be asked.
    Understood {
        /// `true`.
        #[cfg_attr(test, ts(type = "true"))]
        ok: bool,
        /// The chips, in the order of the text.
        pieces: Vec<Piece>,
        /// One part of an English sentence.
        sentence: String,
        /// The words, where the query is nothing but two or more plain ones.
        exact_phrase: Option<String>,
    },
    /// It cannot. UTF-16 units of the text that was sent.
    Wrong {
        /// `false`.
        #[cfg_attr(test, ts(type = "false"))]
        ok: bool,
        /// The word for programs.
        code: &'static str,
        /// What to write instead.
        message: String,
        /// What varies in it.
        #[cfg_attr(test, ts(type = "Args"))]
        args: Args,
        /// Where the fault begins.
        start: usize,
        /// Where it ends.
        end: usize,
    },
}

/// One part of a query, as it is shown. Places are UTF-16 units of the text that was sent.
#[derive(Debug, Serialize)]
#[serde(tag = "type", rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) enum Piece {
    /// Something that is asked.
    Chip {
        /// Where it begins.
        start: usize,
        /// Where it ends.
        end: usize,
        /// It, in plain words.
        words: String,
        /// It, as the editor of chips has it.
        #[cfg_attr(test, ts(type = "Term"))]
        term: Term,
    },
    /// How its neighbours belong together.
    Join {
        /// `and` or `or` between two; `not` before a parenthesis.
        #[cfg_attr(test, ts(type = "\"and\" | \"or\" | \"not\""))]
        text: &'static str,
    },
    /// A parenthesis opens.
    Open,
    /// It closes.
    Close,
}

impl QueryView {
    /// Reads the text as a query.
    pub(crate) fn of(text: &str) -> Self {
        match Query::parse(text) {
            Ok(query) => Self::understood(text, &query),
            Err(error) => Self::wrong(text, &error),
        }
    }

    fn understood(text: &str, query: &Query) -> Self {
        Self::Understood {
            ok: true,
            pieces: Piece::all(text, query),
            sentence: query.in_words(),
            exact_phrase: query.exact_phrase(),
        }
    }

    fn wrong(text: &str, error: &QueryError) -> Self {
        let place = utf16(text, &error.place());
        let message = error.to_string();
        Self::Wrong {
            ok: false,
            code: error.code(),
            message,
            args: said::query(error),
            start: place.start,
            end: place.end,
        }
    }
}

impl Piece {
    /// The pieces of a query that was kept; none where this version cannot read it.
    pub(crate) fn of(text: &str) -> Vec<Self> {
        Query::parse(text).map_or_else(|_| Vec::new(), |query| Self::all(text, &query))
    }

    fn all(text: &str, query: &Query) -> Vec<Self> {
        // The query's own places are of its text, which is the typed one without the space around.
        let lead = text.len() - text.trim_start().len();
        let pieces = query.pieces().into_iter().map(|piece| match piece {
            transcript::Piece::Chip(chip) => {
                let place = chip.range.start + lead..chip.range.end + lead;
                let place = utf16(text, &place);
                Piece::Chip {
                    start: place.start,
                    end: place.end,
                    words: chip.words,
                    term: chip.term,
                }
            }
            transcript::Piece::Join(text) => Piece::Join { text },
            transcript::Piece::Open => Piece::Open,
            transcript::Piece::Close => Piece::Close,
        });
        pieces.collect()
    }
}

/// JavaScript counts text in UTF-16 units, Rust in bytes.
pub(crate) fn utf16(text: &str, place: &Range<usize>) -> Range<usize> {
    let units = |bytes: usize| text[..bytes].encode_utf16().count();
    units(place.start)..units(place.end)
}
