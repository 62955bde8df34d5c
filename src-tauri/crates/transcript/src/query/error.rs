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
    #[error("That is too long. Use at most {longest} characters.")]
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
    /// A sign without letters among the words.
    #[error("“{text}” has no letter or digit to look for. Leave it out.")]
    NoLetters {
        /// The sign.
        text: String,
    },
    /// A quotation mark without its partner.
    #[error("The quotation mark has no partner. Write one more \" where the phrase ends.")]
    UnclosedQuote,
    /// Nothing between two quotation marks.
    #[error(
        "There is nothing between the quotation marks. Write the words that were said there, or take the marks away."
    )]
    EmptyQuotes,
    /// A slash without its partner.
    #[error(
        "The expression has no end. Write one more / where it ends, or put the words in quotes."
    )]
    UnclosedRegex,
    /// Nothing between two slashes.
    #[error(
        "There is nothing between the slashes. Write an expression there, for example /refund(ed)?/."
    )]
    EmptyRegex,
    /// Something that sticks to an expression's end.
    #[error(
        "Leave a space after the slash that ends an expression. A slash inside it is written \\/."
    )]
    AfterRegex,
    /// A parenthesis without its partner.
    #[error("The parenthesis is not closed. Write one more ) where the group ends.")]
    UnclosedGroup,
    /// A closing parenthesis without its partner.
    #[error("This ) closes nothing. Take it away, or write ( where the group begins.")]
    StrayClose,
    /// Nothing between two parentheses.
    #[error("There is nothing between the parentheses. Write what to look for, or take them away.")]
    EmptyGroup,
    /// A scope that Earshot does not have.
    #[error("“{name}:” is not known. Write customer: or agent:, or put the words in quotes.")]
    UnknownScope {
        /// What was written before the colon.
        name: String,
    },
    /// A scope with nothing to which it applies.
    #[error(
        "“{scope}:” needs something after it. Write {scope}:refund or {scope}:\"cancel my account\"."
    )]
    NothingAfterScope {
        /// `customer`, `agent` or `after`.
        scope: &'static str,
    },
    /// `first:` or `last:` without a duration.
    #[error(
        "“{scope}:” needs a duration of up to 24 hours. Write {scope}:60s, {scope}:2m or {scope}:1m30s."
    )]
    NoDuration {
        /// `first` or `last`.
        scope: &'static str,
    },
    /// An operator with nothing on one side.
    #[error("{operator} needs something on both sides. To look for the word itself, put it in quotes: \"{lower}\".", lower = operator.to_lowercase())]
    NothingBeside {
        /// `AND`, `OR` or `NEAR`.
        operator: &'static str,
    },
    /// NOT at the end.
    #[error(
        "NOT needs something after it. To look for the word itself, put it in quotes: \"not\"."
    )]
    NothingAfterNot,
    /// A minus at the end or before a blank.
    #[error(
        "A - excludes what follows it directly: write -refund. A dash between words can be left out."
    )]
    MinusAlone,
    /// NEAR without a usable number.
    #[error(
        "NEAR needs a number: write refund NEAR/5 manager for both within 5 words, or NEAR/10s for 10 seconds. To look for the word itself, put it in quotes: \"near\"."
    )]
    NearNumber,
    /// NEAR of three.
    #[error("NEAR joins two things. Write (a NEAR/5 b) (b NEAR/5 c) for three.")]
    NearChain,
    /// NEAR of something that is not said at one place.
    #[error(
        "NEAR joins words, phrases, expressions and OR-groups of them. Write NOT before a group: NOT (refund NEAR/5 manager)."
    )]
    NearOperand,
    /// NEAR in words between the two sides.
    #[error(
        "Words are counted on one side only, and here the sides differ. Write NEAR/10s to count seconds between the customer and the agent."
    )]
    NearAcrossSides,
    /// `after:` of something that is not said at one place.
    #[error(
        "“after:” takes a word, a phrase, an expression or an OR-group of them. Write after:\"thank you\" or after:(thanks OR bye)."
    )]
    AfterOperand,
    /// Only `first:`, `last:` and `after:`.
    #[error(
        "“first:”, “last:” and “after:” narrow what stands beside them. Write what to look for there: first:60s refund."
    )]
    OnlyAnchors,
    /// A negated anchor.
    #[error(
        "“first:”, “last:” and “after:” cannot be negated. Put NOT before what is not to be said there: first:60s NOT refund."
    )]
    NegatedAnchor,
    /// A negation of a negation.
    #[error("Two negations cancel each other out. Write it without both.")]
    DoubleNegation,
    /// One side inside the other.
    #[error(
        "“{inner}:” cannot stand inside “{outer}:”. Write both beside each other: {outer}:refund {inner}:sorry."
    )]
    OtherSide {
        /// The scope around.
        outer: &'static str,
        /// The scope inside it.
        inner: &'static str,
    },
    /// Too many expressions.
    #[error("That are too many expressions for one query. Use at most {most}.")]
    TooManyRegexes {
        /// How many may be.
        most: usize,
    },
    /// Too many levels of parentheses.
    #[error(
        "There are too many parentheses inside each other. Take away those that are not needed."
    )]
    TooDeep,
}
