use regex::{Regex, RegexBuilder};

use super::{error::Problem, needle::Needle};
use crate::{Side, tokens, words::plain_phrase};

/// What is asked of a call, as a tree.
///
/// Trees of [`crate::Query::parse`] are in a normal form: sides stand at the leaves
/// (`customer:(a b)` is `customer:a customer:b`), lists hold at least two, no list holds a list of
/// its own kind (except an AND-list that has an anchor of its own), and no negation a negation.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// It is said.
    Say(Say),
    /// All hold; an anchor among them narrows all the others.
    And(Vec<Node>),
    /// At least one holds.
    Or(Vec<Node>),
    /// It does not hold.
    Not(Box<Node>),
    /// Both are said, close to each other.
    Near(Box<Near>),
    /// Anchor: what stands beside it is said in the first so many seconds of the conversation.
    First(u32),
    /// Anchor: what stands beside it is said in the last so many seconds of the call.
    Last(u32),
    /// Anchor: what stands beside it is said after this.
    After(Box<Node>),
}

impl Node {
    /// Whether it narrows its neighbours instead of being said itself.
    pub fn is_anchor(&self) -> bool {
        matches!(self, Self::First(_) | Self::Last(_) | Self::After(_))
    }
}

/// Something one side says, or whichever side.
#[derive(Clone, Debug, PartialEq)]
pub struct Say {
    /// The words.
    pub what: What,
    /// Who has to say it; `None` for anybody.
    pub side: Option<Side>,
}

/// What is looked for in the words of one side.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// Words in this order.
    Words(Words),
    /// Whatever the expression finds.
    Regex(Expression),
}

/// Two things said close to each other.
#[derive(Clone, Debug, PartialEq)]
pub struct Near {
    /// One of them: a [`Node::Say`] or an OR-list of such.
    pub left: Node,
    /// The other.
    pub right: Node,
    /// How close.
    pub within: Within,
}

/// How close two things are said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Within {
    /// On the same side, in either order; neighbours are 1 apart.
    Words(u32),
    /// They begin at most so many seconds apart, on whichever sides.
    Seconds(u32),
}

/// Words in a row, some of them perhaps only by their beginning or end (`cancel*`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    text: String,
    patterns: Vec<WordPattern>,
    needle: Needle,
}

/// One word that is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct WordPattern {
    /// As words are compared.
    pub(crate) word: String,
    /// Whether letters may come before it.
    pub(crate) open_start: bool,
    /// Whether letters may come after it.
    pub(crate) open_end: bool,
}

impl Words {
    /// Reads words as they stand between quotes; a `*` at a word's edge leaves that edge open.
    pub fn read(text: &str) -> Result<Self, Problem> {
        let text = text.trim();
        let mut patterns = plain_words(text)?;
        let ranges: Vec<_> = tokens(text).into_iter().map(|token| token.range).collect();
        for (start, end) in stars(text) {
            let before = ranges.iter().position(|range| range.end == start);
            let after = ranges.iter().position(|range| range.start == end);
            match (before, after) {
                (Some(word), None) => patterns[word].open_end = true,
                (None, Some(word)) => patterns[word].open_start = true,
                (Some(_), Some(_)) => return Err(Problem::StarInside),
                (None, None) => return Err(Problem::StarAlone),
            }
        }
        let needle = Needle::of(&patterns);
        Ok(Self { text: text.to_owned(), patterns, needle })
    }

    /// These very words; a `*` is punctuation like any other.
    pub(crate) fn exact(text: &str) -> Result<Self, Problem> {
        Self::read(&text.replace('*', " "))
    }

    /// These letters, also inside words.
    pub(crate) fn partial(text: &str) -> Result<Self, Problem> {
        Self::read(&format!("*{}*", bounds(&text.replace('*', " "))?))
    }

    /// These words, of which the last may go on.
    pub(crate) fn starting(text: &str) -> Result<Self, Problem> {
        Self::read(&format!("{}*", bounds(&text.replace('*', " "))?))
    }

    /// From the first letter to the last: without stars and punctuation around.
    pub(crate) fn bounds(&self) -> &str {
        let tokens = tokens(&self.text);
        let (first, last) = (tokens.first(), tokens.last());
        first.zip(last).map_or("", |(first, last)| &self.text[first.range.start..last.range.end])
    }

    /// As they were written, without the quotes.
    pub fn text(&self) -> &str {
        &self.text
    }

    pub(crate) fn needle(&self) -> &Needle {
        &self.needle
    }

    pub(crate) fn patterns(&self) -> &[WordPattern] {
        &self.patterns
    }

    /// Their longest run of whole words, as a server should be asked for it; `None` where every
    /// word is open.
    pub(crate) fn longest_plain(&self) -> Option<String> {
        let tokens = tokens(&self.text);
        let mut longest = 0..0;
        let mut start = 0;
        for (at, word) in self.patterns.iter().enumerate() {
            if !word.is_closed() {
                start = at + 1;
            } else if at + 1 - start > longest.len() {
                longest = start..at + 1;
            }
        }
        let (first, last) = (tokens.get(longest.start)?, tokens.get(longest.end.checked_sub(1)?)?);
        Some(plain_phrase(&self.text[first.range.start..last.range.end]))
    }
}

impl WordPattern {
    /// Whether a word that was said is the one that is looked for.
    pub(crate) fn fits(&self, said: &str) -> bool {
        let word = self.word.as_str();
        match (self.open_start, self.open_end) {
            (false, false) => said == word,
            (false, true) => said.starts_with(word),
            (true, false) => said.ends_with(word),
            (true, true) => said.contains(word),
        }
    }

    pub(crate) fn is_closed(&self) -> bool {
        !self.open_start && !self.open_end
    }
}

fn bounds(text: &str) -> Result<String, Problem> {
    Words::read(text).map(|words| words.bounds().to_owned())
}

fn plain_words(text: &str) -> Result<Vec<WordPattern>, Problem> {
    let closed =
        |token: crate::Token| WordPattern { word: token.word, open_start: false, open_end: false };
    let words: Vec<_> = tokens(text).into_iter().map(closed).collect();
    if words.is_empty() { Err(Problem::NoWords) } else { Ok(words) }
}

/// Where runs of stars begin and end.
fn stars(text: &str) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for (at, _) in text.match_indices('*') {
        match runs.last_mut() {
            Some((_, end)) if *end == at => *end += 1,
            _ => runs.push((at, at + 1)),
        }
    }
    runs
}

/// A regular expression, without case.
#[derive(Clone, Debug)]
pub struct Expression {
    source: String,
    regex: Regex,
}

impl Expression {
    /// Compiles it. What would match everywhere, or take too much room, is refused.
    pub fn read(source: &str) -> Result<Self, Problem> {
        let source = without_escaped_slashes(source);
        let regex = RegexBuilder::new(&source)
            .case_insensitive(true)
            .size_limit(4 << 20)
            .build()
            .map_err(|error| Problem::Regex { reason: reason_of(&error) })?;
        if regex.is_match("") {
            return Err(Problem::MatchesNothing);
        }
        Ok(Self { source, regex })
    }

    /// As it was written, without the slashes.
    pub fn source(&self) -> &str {
        &self.source
    }

    pub(crate) fn regex(&self) -> &Regex {
        &self.regex
    }
}

impl PartialEq for Expression {
    fn eq(&self, other: &Self) -> bool {
        self.source == other.source
    }
}

/// `\/` means a slash wherever it stands; the tree holds the plain one.
fn without_escaped_slashes(source: &str) -> String {
    let mut plain = String::with_capacity(source.len());
    let mut letters = source.chars();
    while let Some(letter) = letters.next() {
        match (letter, letters.as_str().chars().next()) {
            ('\\', Some('/')) => {}
            ('\\', Some(escaped)) => {
                plain.extend(['\\', escaped]);
                letters.next();
            }
            _ => plain.push(letter),
        }
    }
    plain
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
