use super::{error::Problem, needle::Needle};
use crate::{ascii::ascii_runs, tokens, words::plain_phrase};

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

    /// The longest run of ASCII letters and digits in them, which must stand in the text of whoever
    /// says them, in any case; `None` where there is none.
    pub(crate) fn letters(&self) -> Option<&str> {
        let runs = self.patterns.iter().flat_map(|pattern| ascii_runs(&pattern.word));
        runs.max_by_key(|run| run.len())
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
