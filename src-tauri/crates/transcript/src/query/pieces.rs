use std::ops::Range;

use super::{
    Node, Term,
    lower::lower_on,
    speech,
    written::{Form, Written},
};
use crate::Side;

/// A part of a query as it is shown: chips, what joins them, and parentheses.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// One thing that is asked.
    Chip(Chip),
    /// The word between two pieces, `and` or `or`; before a group also `not`.
    Join(&'static str),
    /// A group begins.
    Open,
    /// A group ends.
    Close,
}

/// One thing that is asked, in plain words.
#[derive(Clone, Debug, PartialEq)]
pub struct Chip {
    /// Bytes of [`crate::Query::text`]: the whole operand with NOT, side and number.
    pub range: Range<usize>,
    /// What it says: `customer says “cancel my account”`, `not “refund”`, `in the first 60 seconds`.
    pub words: String,
    /// The same, to be edited.
    pub term: Term,
}

/// The pieces of a query as it was written.
pub(super) fn pieces(written: &Written) -> Vec<Piece> {
    let mut pieces = Vec::new();
    add(written, Wrapping::default(), true, &mut pieces);
    pieces
}

/// What stands around an operand: the last side, and whether it is negated.
#[derive(Clone, Copy, Default)]
struct Wrapping {
    side: Option<Side>,
    not: bool,
}

fn add(written: &Written, around: Wrapping, outermost: bool, pieces: &mut Vec<Piece>) {
    let (inner, wrapping) = unwrapped(written, around);
    let (parts, word) = match &inner.form {
        Form::And(parts) => (parts, "and"),
        Form::Or(parts) => (parts, "or"),
        _ => {
            pieces.extend(chip(inner, wrapping, written.range.clone()).map(Piece::Chip));
            return;
        }
    };
    let open = wrapping.not || !outermost;
    if wrapping.not {
        pieces.push(Piece::Join("not"));
    }
    pieces.extend(open.then_some(Piece::Open));
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            pieces.push(Piece::Join(word));
        }
        add(part, Wrapping { side: wrapping.side, not: false }, false, pieces);
    }
    pieces.extend(open.then_some(Piece::Close));
}

/// Takes parentheses, sides and negations off.
fn unwrapped(written: &Written, around: Wrapping) -> (&Written, Wrapping) {
    match &written.form {
        Form::Group(inner) => unwrapped(inner, around),
        Form::On(side, inner) => unwrapped(inner, Wrapping { side: Some(*side), ..around }),
        Form::Not(inner) => unwrapped(inner, Wrapping { not: !around.not, ..around }),
        _ => (written, around),
    }
}

fn chip(inner: &Written, wrapping: Wrapping, range: Range<usize>) -> Option<Chip> {
    let node = match &inner.form {
        Form::First(seconds) => Node::First(*seconds),
        Form::Last(seconds) => Node::Last(*seconds),
        Form::After(operand) => Node::After(Box::new(lower_on(operand, wrapping.side).ok()?)),
        _ => lower_on(inner, wrapping.side).ok()?,
    };
    let term = Term::of(&node, wrapping.not)?;
    Some(Chip { range, words: words(&node, wrapping.not), term })
}

fn words(node: &Node, not: bool) -> String {
    let side = speech::only_side(node);
    let said = match node {
        Node::Near(near) if side.is_some() || speech::unsided(node) => speech::pair(near),
        Node::Say(say) => speech::what(&say.what),
        Node::After(inner) if speech::unsided(inner) => {
            format!("after {}", speech::said(inner).unwrap_or_default())
        }
        other => speech::sentence(other),
    };
    match (side, not) {
        (None, false) => said,
        (None, true) => format!("not {said}"),
        (Some(side), false) => format!("{} says {said}", side.as_str()),
        (Some(side), true) => format!("{} does not say {said}", side.as_str()),
    }
}
