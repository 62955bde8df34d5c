//! From an edited term back to syntax.

use super::{
    Expression, Problem, Query, QueryError, Term, TermKind, Unit, Words,
    amount::{MOST_SECONDS, MOST_WORDS},
    term::is_syntax,
};

/// The syntax of a term, quoted and escaped as needed. What it says is read once more, so that an
/// error shows in the editor and not later in the query.
pub(super) fn write(term: &Term) -> Result<String, QueryError> {
    let whole = |problem| QueryError::new(problem, 0..term.text.len());
    let side = term.side.map(|side| format!("{}:", side.as_str())).unwrap_or_default();
    let not = if term.not { "-" } else { "" };
    let anchor = matches!(term.kind, TermKind::First | TermKind::Last | TermKind::After);
    if anchor && term.not {
        return Err(whole(Problem::NegatedAnchor));
    }
    let written = match term.kind {
        TermKind::First => format!("first:{}s", seconds(term, "first").map_err(whole)?),
        TermKind::Last => format!("last:{}s", seconds(term, "last").map_err(whole)?),
        TermKind::After => format!("after:{side}{}", operand(&term.text).map_err(whole)?),
        TermKind::Near => {
            let near = near(term).map_err(whole)?;
            if term.not || term.side.is_some() { format!("{not}{side}({near})") } else { near }
        }
        _ => format!("{not}{side}{}", said(term).map_err(whole)?),
    };
    let beside = if anchor { format!("{written} x") } else { written.clone() };
    Query::parse(&beside).map_err(|error| whole(error.problem().clone()))?;
    Ok(written)
}

fn said(term: &Term) -> Result<String, Problem> {
    let text = term.text.as_str();
    let words = match term.kind {
        TermKind::Regex if text.trim().is_empty() => return Err(Problem::EmptyRegex),
        TermKind::Regex => return Expression::read(text).map(|expression| expression.to_string()),
        TermKind::Starts => Words::starting(text),
        TermKind::Contains => Words::partial(text),
        _ => Words::read(text),
    };
    words.map(|words| words.to_string())
}

fn operand(text: &str) -> Result<String, Problem> {
    if is_syntax(text) {
        return Ok(text.trim().to_owned());
    }
    Words::read(text).map(|words| words.to_string())
}

fn near(term: &Term) -> Result<String, Problem> {
    let (most, unit) = match term.unit {
        Some(Unit::Seconds) => (MOST_SECONDS, "s"),
        _ => (MOST_WORDS, ""),
    };
    let amount = term.amount.filter(|amount| (1..=most).contains(amount));
    let amount = amount.ok_or(Problem::NearNumber)?;
    let (left, right) = (operand(&term.text)?, operand(term.other.as_deref().unwrap_or_default())?);
    Ok(format!("{left} NEAR/{amount}{unit} {right}"))
}

fn seconds(term: &Term, scope: &'static str) -> Result<u32, Problem> {
    term.amount
        .filter(|amount| (1..=MOST_SECONDS).contains(amount) && term.unit != Some(Unit::Words))
        .ok_or(Problem::NoDuration { scope })
}
