use regex::{Regex, RegexBuilder};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::{normalized_words, words::plain_phrase};

/// The longest phrase that can be asked for, in characters.
const LONGEST: usize = 1000;

/// How a phrase is compared with what was said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Matching {
    /// The words in this order, whole, in any case and with any punctuation between them.
    #[default]
    Exact,
    /// The letters anywhere, also inside words: `fund` finds `refunded`.
    Partial,
    /// A regular expression, without case.
    Regex,
}

impl Matching {
    /// All of them, in the order the screen shows them.
    pub const ALL: [Self; 3] = [Self::Exact, Self::Partial, Self::Regex];

    /// The word for it in the command line and in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Partial => "partial",
            Self::Regex => "regex",
        }
    }
}

/// What the supervisor asked for, understood.
#[derive(Clone, Debug)]
pub struct Query {
    phrase: String,
    pub(crate) pattern: Pattern,
}

#[derive(Clone, Debug)]
pub(crate) enum Pattern {
    /// The comparable words, at least one.
    Exact(Vec<String>),
    /// The comparable words joined by single spaces, not empty.
    Partial(String),
    /// Compiled, ignoring case.
    Regex(Regex),
}

impl Query {
    /// Understands a phrase. Nothing of it is ignored silently: what cannot be searched for is an
    /// error.
    pub fn parse(phrase: &str, matching: Matching) -> Result<Self, QueryError> {
        let phrase = phrase.trim();
        if phrase.chars().count() > LONGEST {
            return Err(QueryError::TooLong { longest: LONGEST });
        }
        let pattern = match matching {
            Matching::Exact => Pattern::Exact(words_of(phrase)?),
            Matching::Partial => Pattern::Partial(words_of(phrase)?.join(" ")),
            Matching::Regex => Pattern::Regex(compiled(phrase)?),
        };
        Ok(Self { phrase: phrase.to_owned(), pattern })
    }

    /// The phrase as it was typed, without the space around it.
    pub fn phrase(&self) -> &str {
        &self.phrase
    }

    /// How it is compared.
    pub fn matching(&self) -> Matching {
        match self.pattern {
            Pattern::Exact(_) => Matching::Exact,
            Pattern::Partial(_) => Matching::Partial,
            Pattern::Regex(_) => Matching::Regex,
        }
    }

    /// The phrase as a server could look for it: that of an exact query, its words as they are
    /// compared. `None` for partial and regex, which no server can answer (API.md 3.1).
    pub fn server_phrase(&self) -> Option<String> {
        matches!(self.pattern, Pattern::Exact(_)).then(|| plain_phrase(&self.phrase))
    }
}

fn words_of(phrase: &str) -> Result<Vec<String>, QueryError> {
    if phrase.is_empty() {
        return Err(QueryError::Empty);
    }
    let words = normalized_words(phrase);
    if words.is_empty() { Err(QueryError::NoWords) } else { Ok(words) }
}

fn compiled(phrase: &str) -> Result<Regex, QueryError> {
    if phrase.is_empty() {
        return Err(QueryError::Empty);
    }
    let regex = RegexBuilder::new(phrase)
        .case_insensitive(true)
        .size_limit(4 << 20)
        .build()
        .map_err(|error| QueryError::Regex { reason: reason_of(&error) })?;
    if regex.is_match("") { Err(QueryError::MatchesNothing) } else { Ok(regex) }
}

/// The regex crate's message is a small picture over several lines; its last line is the sentence.
fn reason_of(error: &regex::Error) -> String {
    match error {
        regex::Error::CompiledTooBig(_) => "it grows too large; use smaller repetitions".to_owned(),
        other => {
            let text = other.to_string();
            let last = text.lines().last().unwrap_or_default();
            last.trim_start_matches("error:").trim().to_owned()
        }
    }
}

/// Why a phrase cannot be searched for.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum QueryError {
    /// Nothing was typed.
    #[error("Type what was said: a word or a phrase.")]
    Empty,
    /// Only punctuation was typed.
    #[error("There is no word to look for. Type at least one letter or digit.")]
    NoWords,
    /// More than anybody says in one breath.
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
}

impl QueryError {
    /// The word for programs: `empty-query`, `too-long` or `invalid-regex`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty | Self::NoWords => "empty-query",
            Self::TooLong { .. } => "too-long",
            Self::Regex { .. } | Self::MatchesNothing => "invalid-regex",
        }
    }
}
