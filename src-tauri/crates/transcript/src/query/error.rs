use std::ops::Range;

use thiserror::Error;

/// Why a query cannot be understood: what is wrong, and where in the text.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("{problem}")]
pub struct QueryError {
    problem: Problem,
    place: Range<usize>,
}

impl QueryError {
    pub(crate) fn new(problem: Problem, place: Range<usize>) -> Self {
        Self { problem, place }
    }

    /// What is wrong.
    pub fn problem(&self) -> &Problem {
        &self.problem
    }

    /// Where: bytes of the text that was given, on letters' borders.
    pub fn place(&self) -> Range<usize> {
        self.place.clone()
    }

    /// The word for programs: `empty-query`, `too-long`, `invalid-regex` or `invalid-query`.
    pub fn code(&self) -> &'static str {
        match self.problem {
            Problem::Empty | Problem::NoWords => "empty-query",
            Problem::TooLong { .. } => "too-long",
            Problem::Regex { .. } | Problem::MatchesNothing => "invalid-regex",
            _ => "invalid-query",
        }
    }
}

/// What can be wrong with a query; each says what to write.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// Nothing was typed.
    #[error("Type what was said: a word or a phrase.")]
    Empty,
    /// Only punctuation was typed.
    #[error("There is no word to look for. Type at least one letter or digit.")]
    NoWords,
    /// More than anybody asks in one breath.
    #[error("The phrase is too long. Use at most {longest} characters.")]
    TooLong {
        /// The limit, in characters.
        longest: usize,
    },
    /// The regular expression does not compile.
    #[error("The regular expression cannot be read: {reason}.")]
    Regex {
        /// What is wrong with it.
        reason: String,
    },
    /// The regular expression is content with nothing at all.
    #[error(
        "The regular expression matches an empty text, so it would match everywhere. Ask for at least one letter."
    )]
    MatchesNothing,
    /// A star that touches no word.
    #[error(
        "A * needs letters beside it: write cancel* for words that begin so, or *fund* for words that contain it."
    )]
    StarAlone,
    /// A star between letters.
    #[error("A * may stand at the beginning or at the end of a word, not inside it.")]
    StarInside,
}
