use std::{ops::Range, sync::Arc};

use super::{
    Problem, Query, QueryError,
    lex::{Kind, Sign, signs},
    lower::lower,
    written::{Form, Written},
};
use crate::tokens;

/// The longest query, in characters.
const LONGEST: usize = 2000;
/// How deep parentheses, scopes and negations may stand in each other.
const DEEPEST: usize = 40;
/// Expressions take memory; nobody reads more of them at once.
const MOST_EXPRESSIONS: usize = 10;

/// Understands a query in Earshot's language.
pub(super) fn parse(text: &str) -> Result<Query, QueryError> {
    let typed = text.trim();
    let before = text.len() - text.trim_start().len();
    understand(typed).map_err(|error| {
        let place = error.place();
        let (start, end) = (place.start + before, place.end + before);
        QueryError::new(error.problem().clone(), start..end)
    })
}

fn understand(text: &str) -> Result<Query, QueryError> {
    let whole = |problem| QueryError::new(problem, 0..text.len());
    if text.is_empty() {
        return Err(whole(Problem::Empty));
    }
    if text.chars().count() > LONGEST {
        return Err(whole(Problem::TooLong { longest: LONGEST }));
    }
    let signs = signs(text).map_err(|error| match error.problem() {
        Problem::NoLetters { .. } if tokens(text).is_empty() => whole(Problem::NoWords),
        _ => error,
    })?;
    let exact_phrase = exact_phrase(text, &signs);
    let mut parser = Parser { signs, at: 0, depth: 0, expressions: 0, end: text.len() };
    let written = parser.either()?;
    parser.expect_end()?;
    let node = lower(&written)?;
    let (written, screen) = (Arc::new(written), Arc::default());
    Ok(Query { text: text.to_owned(), node, written, exact_phrase, screen })
}

/// The words, when there are two or more and nothing else. An `and` in small letters, which changes
/// nothing about words side by side, may have been one of them (`terms and conditions`).
fn exact_phrase(text: &str, signs: &[Sign]) -> Option<String> {
    let plain = |sign: &Sign| {
        let word = &text[sign.range.clone()];
        let is_word = match sign.kind {
            Kind::Word(_) => !word.contains('*'),
            Kind::And => word == "and",
            _ => false,
        };
        is_word.then_some(word)
    };
    let words: Option<Vec<&str>> = signs.iter().map(plain).collect();
    words.filter(|words| words.len() > 1).map(|words| words.join(" "))
}

struct Parser {
    signs: Vec<Sign>,
    at: usize,
    depth: usize,
    expressions: usize,
    /// Where the text ends.
    end: usize,
}

impl Parser {
    /// What OR joins.
    fn either(&mut self) -> Result<Written, QueryError> {
        let mut parts = vec![self.list()?];
        while matches!(self.peek(), Some(Kind::Or)) {
            self.at += 1;
            parts.push(self.list()?);
        }
        Ok(joined(parts, Form::Or))
    }

    /// What stands side by side, with or without AND.
    fn list(&mut self) -> Result<Written, QueryError> {
        let mut parts = vec![self.near()?];
        loop {
            match self.peek() {
                None | Some(Kind::Or | Kind::Close) => return Ok(joined(parts, Form::And)),
                Some(Kind::And) => self.at += 1,
                Some(_) => {}
            }
            parts.push(self.near()?);
        }
    }

    fn near(&mut self) -> Result<Written, QueryError> {
        let left = self.operand()?;
        let Some(Kind::Near(within)) = self.peek() else { return Ok(left) };
        let within = *within;
        self.at += 1;
        let right = self.operand()?;
        if matches!(self.peek(), Some(Kind::Near(_))) {
            return Err(QueryError::new(Problem::NearChain, self.here()));
        }
        let range = left.range.start..right.range.end;
        Ok(Written { form: Form::Near(Box::new(left), Box::new(right), within), range })
    }

    fn operand(&mut self) -> Result<Written, QueryError> {
        if self.depth == DEEPEST {
            return Err(QueryError::new(Problem::TooDeep, self.here()));
        }
        self.depth += 1;
        let operand = self.operand_here();
        self.depth -= 1;
        operand
    }

    fn operand_here(&mut self) -> Result<Written, QueryError> {
        let Some(sign) = self.signs.get(self.at).cloned() else { return Err(self.missing()) };
        self.at += 1;
        let start = sign.range.start;
        let of = |inner: Written, form: fn(Box<Written>) -> Form| {
            let range = start..inner.range.end;
            Written { form: form(Box::new(inner)), range }
        };
        match sign.kind {
            Kind::Word(words) => Ok(Written::say(super::What::Words(words), sign.range)),
            Kind::What(what) => self.counted(what, sign.range),
            Kind::First(seconds) => Ok(Written { form: Form::First(seconds), range: sign.range }),
            Kind::Last(seconds) => Ok(Written { form: Form::Last(seconds), range: sign.range }),
            Kind::Not | Kind::Minus => Ok(of(self.operand()?, Form::Not)),
            Kind::After => Ok(of(self.operand()?, Form::After)),
            Kind::Side(side) => {
                let inner = self.operand()?;
                let range = start..inner.range.end;
                Ok(Written { form: Form::On(side, Box::new(inner)), range })
            }
            Kind::Open => self.group(&sign.range),
            Kind::Close | Kind::And | Kind::Or | Kind::Near(_) => {
                self.at -= 1;
                Err(self.missing())
            }
        }
    }

    fn group(&mut self, open: &Range<usize>) -> Result<Written, QueryError> {
        if matches!(self.peek(), Some(Kind::Close)) {
            let place = open.start..self.here().end;
            return Err(QueryError::new(Problem::EmptyGroup, place));
        }
        let inner = self.either()?;
        if !matches!(self.peek(), Some(Kind::Close)) {
            return Err(QueryError::new(Problem::UnclosedGroup, open.clone()));
        }
        let range = open.start..self.here().end;
        self.at += 1;
        Ok(Written { form: Form::Group(Box::new(inner)), range })
    }

    fn counted(&mut self, what: super::What, range: Range<usize>) -> Result<Written, QueryError> {
        if matches!(what, super::What::Regex(_)) {
            self.expressions += 1;
        }
        if self.expressions > MOST_EXPRESSIONS {
            return Err(QueryError::new(Problem::TooManyRegexes { most: MOST_EXPRESSIONS }, range));
        }
        Ok(Written::say(what, range))
    }

    fn expect_end(&self) -> Result<(), QueryError> {
        match self.signs.get(self.at) {
            None => Ok(()),
            Some(_) => Err(QueryError::new(Problem::StrayClose, self.here())),
        }
    }

    /// Something was to come: told at the sign that asked for it, else at the one that came instead.
    fn missing(&self) -> QueryError {
        let asking = self.at.checked_sub(1).map(|at| &self.signs[at]);
        let (problem, place) = match (asking.map(|sign| &sign.kind), self.peek()) {
            (Some(Kind::And), _) => (Problem::NothingBeside { operator: "AND" }, true),
            (Some(Kind::Or), _) => (Problem::NothingBeside { operator: "OR" }, true),
            (Some(Kind::Near(_)), _) => (Problem::NothingBeside { operator: "NEAR" }, true),
            (Some(Kind::Not), _) => (Problem::NothingAfterNot, true),
            (Some(Kind::Minus), _) => (Problem::MinusAlone, true),
            (Some(Kind::Side(side)), _) => {
                (Problem::NothingAfterScope { scope: side.as_str() }, true)
            }
            (Some(Kind::After), _) => (Problem::NothingAfterScope { scope: "after" }, true),
            (_, Some(Kind::And)) => (Problem::NothingBeside { operator: "AND" }, false),
            (_, Some(Kind::Or)) => (Problem::NothingBeside { operator: "OR" }, false),
            (_, Some(Kind::Near(_))) => (Problem::NothingBeside { operator: "NEAR" }, false),
            (_, Some(Kind::Close)) => (Problem::StrayClose, false),
            _ => (Problem::UnclosedGroup, true),
        };
        let asking = asking.filter(|_| place).map(|sign| sign.range.clone());
        QueryError::new(problem, asking.unwrap_or_else(|| self.here()))
    }

    fn peek(&self) -> Option<&Kind> {
        self.signs.get(self.at).map(|sign| &sign.kind)
    }

    /// Where the next sign stands, or the last one if none is left.
    fn here(&self) -> Range<usize> {
        let sign = self.signs.get(self.at).or(self.signs.last());
        sign.map_or(0..self.end, |sign| sign.range.clone())
    }
}

fn joined(mut parts: Vec<Written>, form: fn(Vec<Written>) -> Form) -> Written {
    if parts.len() == 1 {
        return parts.remove(0);
    }
    let start = parts.first().map_or(0, |first| first.range.start);
    let end = parts.last().map_or(0, |last| last.range.end);
    Written { form: form(parts), range: start..end }
}
