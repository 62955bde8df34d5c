use std::ops::Range;

use super::{Expression, Problem, QueryError, What, Within, Words, amount};
use crate::Side;

/// One sign of the query language, and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Sign {
    pub(super) kind: Kind,
    pub(super) range: Range<usize>,
}

#[derive(Clone, Debug)]
pub(super) enum Kind {
    /// A word without quotes.
    Word(Words),
    /// Words in quotes, or an expression.
    What(What),
    Open,
    Close,
    Minus,
    And,
    Or,
    Not,
    Near(Within),
    Side(Side),
    First(u32),
    Last(u32),
    After,
}

/// Cuts a query into its signs.
pub(super) fn signs(text: &str) -> Result<Vec<Sign>, QueryError> {
    let mut lexer = Lexer { text, at: 0, signs: Vec::new() };
    while lexer.skip_blanks() {
        let start = lexer.at;
        let kind = lexer.next_kind()?;
        lexer.signs.push(Sign { kind, range: start..lexer.at });
    }
    Ok(lexer.signs)
}

/// Every mark that word processors and keyboards put for a quotation mark.
pub(super) fn is_quote(letter: char) -> bool {
    matches!(letter, '"' | '“' | '”' | '„' | '«' | '»')
}

struct Lexer<'a> {
    text: &'a str,
    at: usize,
    signs: Vec<Sign>,
}

impl<'a> Lexer<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn skip_blanks(&mut self) -> bool {
        self.at = self.text.len() - self.rest().trim_start().len();
        self.at < self.text.len()
    }

    fn next_kind(&mut self) -> Result<Kind, QueryError> {
        let first = self.rest().chars().next().unwrap_or(' ');
        match first {
            '(' | ')' => {
                self.at += 1;
                Ok(if first == '(' { Kind::Open } else { Kind::Close })
            }
            '/' => self.expression(),
            '-' => self.minus(),
            _ if is_quote(first) => self.quoted(first),
            _ => self.bare(),
        }
    }

    fn minus(&mut self) -> Result<Kind, QueryError> {
        self.at += 1;
        let next = self.rest().chars().next();
        if next.is_none_or(|next| next.is_whitespace() || next == ')') {
            return Err(self.error(Problem::MinusAlone, self.at - 1));
        }
        Ok(Kind::Minus)
    }

    fn quoted(&mut self, open: char) -> Result<Kind, QueryError> {
        let start = self.at;
        self.at += open.len_utf8();
        let (mut words, mut before) = (String::new(), None);
        loop {
            let mut letters = self.rest().chars();
            let Some(letter) = letters.next() else {
                return Err(self.error(Problem::UnclosedQuote, start));
            };
            let next = letters.next();
            self.at += letter.len_utf8();
            match (letter, next) {
                ('\\', Some(escaped)) if is_quote(escaped) || escaped == '\\' => {
                    self.at += escaped.len_utf8();
                    words.push(escaped);
                }
                _ if is_quote(letter) && !is_gershayim(before, letter, next) => break,
                _ => words.push(letter),
            }
            before = Some(letter);
        }
        if words.trim().is_empty() {
            return Err(self.error(Problem::EmptyQuotes, start));
        }
        let words =
            Words::read(&words).map_err(|problem| self.error(wordless(problem, &words), start))?;
        Ok(Kind::What(What::Words(words)))
    }

    fn expression(&mut self) -> Result<Kind, QueryError> {
        let start = self.at;
        let end = expression_end(&self.rest()[1..])
            .ok_or_else(|| self.error_to(Problem::UnclosedRegex, start..self.text.len()))?;
        let source = &self.rest()[1..=end];
        self.at += end + 2;
        let next = self.rest().chars().next();
        if next.is_some_and(|next| !next.is_whitespace() && next != ')') {
            return Err(self.error(Problem::AfterRegex, start));
        }
        if source.trim().is_empty() {
            return Err(self.error(Problem::EmptyRegex, start));
        }
        let expression = Expression::read(source).map_err(|problem| self.error(problem, start))?;
        Ok(Kind::What(What::Regex(expression)))
    }

    /// A word without quotes, an operator or a scope.
    fn bare(&mut self) -> Result<Kind, QueryError> {
        let start = self.at;
        let run = run(self.rest());
        if let Some((name, _)) = run.split_once(':').filter(|(name, _)| is_name(name)) {
            self.at += name.len() + 1;
            return self.scope(name, start);
        }
        self.at += run.len();
        match run.to_ascii_lowercase().as_str() {
            "and" => Ok(Kind::And),
            "or" => Ok(Kind::Or),
            "not" => Ok(Kind::Not),
            "near" => Err(self.error(Problem::NearNumber, start)),
            near if near.starts_with("near/") => {
                let within = amount::within(&near["near/".len()..]);
                within.map(Kind::Near).ok_or_else(|| self.error(Problem::NearNumber, start))
            }
            _ => Words::read(run)
                .map(Kind::Word)
                .map_err(|problem| self.error(wordless(problem, run), start)),
        }
    }

    fn scope(&mut self, name: &str, start: usize) -> Result<Kind, QueryError> {
        match name.to_ascii_lowercase().as_str() {
            "customer" => Ok(Kind::Side(Side::Customer)),
            "agent" => Ok(Kind::Side(Side::Agent)),
            "after" => Ok(Kind::After),
            "first" => self.seconds("first", start).map(Kind::First),
            "last" => self.seconds("last", start).map(Kind::Last),
            _ => Err(self.error(Problem::UnknownScope { name: name.to_owned() }, start)),
        }
    }

    fn seconds(&mut self, scope: &'static str, start: usize) -> Result<u32, QueryError> {
        self.skip_blanks();
        let run = run(self.rest());
        self.at += run.len();
        amount::seconds(&run.to_ascii_lowercase())
            .ok_or_else(|| self.error(Problem::NoDuration { scope }, start))
    }

    fn error(&self, problem: Problem, start: usize) -> QueryError {
        self.error_to(problem, start..self.at)
    }

    #[allow(clippy::unused_self, reason = "reads like its neighbour")]
    fn error_to(&self, problem: Problem, place: Range<usize>) -> QueryError {
        QueryError::new(problem, place)
    }
}

/// What stands together without blanks, quotes and parentheses.
fn run(text: &str) -> &str {
    let mut before = None;
    for (at, letter) in text.char_indices() {
        let next = text[at + letter.len_utf8()..].chars().next();
        let quote = is_quote(letter) && !is_gershayim(before, letter, next);
        if quote || letter.is_whitespace() || matches!(letter, '(' | ')') {
            return &text[..at];
        }
        before = Some(letter);
    }
    text
}

/// Only letters before a colon name a scope; `10:30` is a time of day.
fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(char::is_alphabetic)
}

/// In Hebrew abbreviations a quotation mark stands inside the word.
fn is_gershayim(before: Option<char>, letter: char, next: Option<char>) -> bool {
    let hebrew =
        |letter: Option<char>| letter.is_some_and(|it| ('\u{5D0}'..='\u{5EA}').contains(&it));
    letter == '"' && hebrew(before) && hebrew(next)
}

/// The byte of the slash that ends an expression.
fn expression_end(text: &str) -> Option<usize> {
    let mut escaped = false;
    text.char_indices().find_map(|(at, letter)| {
        let ends = letter == '/' && !escaped;
        escaped = letter == '\\' && !escaped;
        ends.then_some(at)
    })
}

/// Within a query there are other words around: the message names the piece that has none.
fn wordless(problem: Problem, text: &str) -> Problem {
    match problem {
        Problem::NoWords if text.contains('*') => Problem::StarAlone,
        Problem::NoWords => Problem::NoLetters { text: text.trim().to_owned() },
        other => other,
    }
}
