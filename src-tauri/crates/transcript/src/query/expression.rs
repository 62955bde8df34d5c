use regex::{Regex, RegexBuilder};

use super::error::Problem;

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
