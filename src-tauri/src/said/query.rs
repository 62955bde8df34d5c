use search::Args;
use transcript::{Problem, QueryError};

use super::{args, kind};

/// Of what is wrong with a query.
pub(crate) fn query(error: &QueryError) -> Args {
    match error.problem() {
        Problem::TooLong { longest } => args([("longest", (*longest).into())]),
        Problem::Regex { reason } => {
            args([("kind", "unreadable".into()), ("reason", reason.as_str().into())])
        }
        Problem::NoLetters { text } => {
            args([("kind", "no-letters".into()), ("text", text.as_str().into())])
        }
        Problem::UnknownScope { name } => {
            args([("kind", "unknown-scope".into()), ("name", name.as_str().into())])
        }
        Problem::NothingAfterScope { scope } => {
            args([("kind", "nothing-after-scope".into()), ("scope", (*scope).into())])
        }
        Problem::NoDuration { scope } => {
            args([("kind", "no-duration".into()), ("scope", (*scope).into())])
        }
        Problem::NothingBeside { operator } => args([
            ("kind", "nothing-beside".into()),
            ("operator", (*operator).into()),
            ("word", operator.to_lowercase().into()),
        ]),
        Problem::OtherSide { outer, inner } => args([
            ("kind", "other-side".into()),
            ("outer", (*outer).into()),
            ("inner", (*inner).into()),
        ]),
        Problem::TooManyRegexes { most } => {
            args([("kind", "too-many-regexes".into()), ("most", (*most).into())])
        }
        plain => kind(word(plain)),
    }
}

/// Of problems in which nothing varies.
fn word(problem: &Problem) -> &'static str {
    match problem {
        Problem::Empty => "nothing",
        Problem::NoWords => "no-words",
        Problem::MatchesNothing => "matches-nothing",
        Problem::StarAlone => "star-alone",
        Problem::StarInside => "star-inside",
        Problem::UnclosedQuote => "unclosed-quote",
        Problem::EmptyQuotes => "empty-quotes",
        Problem::UnclosedRegex => "unclosed-regex",
        Problem::EmptyRegex => "empty-regex",
        Problem::AfterRegex => "after-regex",
        Problem::UnclosedGroup => "unclosed-group",
        Problem::StrayClose => "stray-close",
        Problem::EmptyGroup => "empty-group",
        Problem::NothingAfterNot => "nothing-after-not",
        Problem::MinusAlone => "minus-alone",
        Problem::NearNumber => "near-number",
        Problem::NearChain => "near-chain",
        Problem::NearOperand => "near-operand",
        Problem::NearAcrossSides => "near-across-sides",
        Problem::AfterOperand => "after-operand",
        Problem::OnlyAnchors => "only-anchors",
        Problem::NegatedAnchor => "negated-anchor",
        Problem::DoubleNegation => "double-negation",
        Problem::TooDeep => "too-deep",
        _ => "otherwise",
    }
}
