//! From what was written to what is meant: the tree in its normal form, and what cannot be meant.

use super::{
    Near, Node, Problem, QueryError, Say, Within,
    written::{Form, Written},
};
use crate::Side;

/// The tree of a written query.
pub(super) fn lower(written: &Written) -> Result<Node, QueryError> {
    whole(written, None)
}

/// The tree of a part of it that stands in a scope.
pub(super) fn lower_on(written: &Written, side: Option<Side>) -> Result<Node, QueryError> {
    whole(written, side)
}

/// Something that holds or does not: no anchor.
fn whole(written: &Written, side: Option<Side>) -> Result<Node, QueryError> {
    let refused = |problem| Err(QueryError::new(problem, written.range.clone()));
    match &written.form {
        Form::Say(what) => Ok(Node::Say(Say { what: what.clone(), side })),
        Form::Group(inner) => whole(inner, side),
        Form::On(inner_side, inner) => match side {
            Some(outer) if outer != *inner_side => {
                refused(Problem::OtherSide { outer: outer.as_str(), inner: inner_side.as_str() })
            }
            _ => whole(inner, Some(*inner_side)),
        },
        Form::Not(inner) => negation(inner, side),
        Form::And(parts) => list(written, parts, side),
        Form::Or(parts) => alternatives(parts, side),
        Form::Near(left, right, within) => near(written, (left, right), *within, side),
        Form::First(_) | Form::Last(_) | Form::After(_) => refused(Problem::OnlyAnchors),
    }
}

fn negation(inner: &Written, side: Option<Side>) -> Result<Node, QueryError> {
    if matches!(inner.form, Form::First(_) | Form::Last(_) | Form::After(_)) {
        return Err(QueryError::new(Problem::NegatedAnchor, inner.range.clone()));
    }
    match whole(inner, side)? {
        Node::Not(_) => Err(QueryError::new(Problem::DoubleNegation, inner.range.clone())),
        node => Ok(Node::Not(Box::new(node))),
    }
}

/// Only in a list may anchors stand, beside something that they narrow.
fn list(written: &Written, parts: &[Written], side: Option<Side>) -> Result<Node, QueryError> {
    let mut nodes = Vec::with_capacity(parts.len());
    for part in parts {
        match part_of_list(part, side)? {
            Node::And(inner) if !inner.iter().any(Node::is_anchor) => nodes.extend(inner),
            node => nodes.push(node),
        }
    }
    if nodes.iter().all(Node::is_anchor) {
        return Err(QueryError::new(Problem::OnlyAnchors, written.range.clone()));
    }
    Ok(Node::And(nodes))
}

fn part_of_list(part: &Written, side: Option<Side>) -> Result<Node, QueryError> {
    match &part.form {
        Form::First(seconds) => Ok(Node::First(*seconds)),
        Form::Last(seconds) => Ok(Node::Last(*seconds)),
        Form::After(inner) => {
            Ok(Node::After(Box::new(operand(inner, side, || Problem::AfterOperand)?)))
        }
        _ => whole(part, side),
    }
}

fn alternatives(parts: &[Written], side: Option<Side>) -> Result<Node, QueryError> {
    let mut nodes = Vec::with_capacity(parts.len());
    for part in parts {
        match whole(part, side)? {
            Node::Or(inner) => nodes.extend(inner),
            node => nodes.push(node),
        }
    }
    Ok(Node::Or(nodes))
}

fn near(
    written: &Written,
    (left, right): (&Written, &Written),
    within: Within,
    side: Option<Side>,
) -> Result<Node, QueryError> {
    let left = operand(left, side, || Problem::NearOperand)?;
    let right = operand(right, side, || Problem::NearOperand)?;
    let together = |side| may_be_said_by(&left, side) && may_be_said_by(&right, side);
    let apart = ![Side::Customer, Side::Agent].into_iter().any(together);
    if apart && matches!(within, Within::Words(_)) {
        return Err(QueryError::new(Problem::NearAcrossSides, written.range.clone()));
    }
    Ok(Node::Near(Box::new(Near { left, right, within })))
}

/// What NEAR and `after:` can be asked about: something that is said, or one of several such things.
fn operand(
    written: &Written,
    side: Option<Side>,
    problem: impl Fn() -> Problem,
) -> Result<Node, QueryError> {
    let refused = || QueryError::new(problem(), written.range.clone());
    let inner = innermost(written);
    if matches!(inner.form, Form::First(_) | Form::Last(_) | Form::After(_)) {
        return Err(refused());
    }
    let node = whole(written, side)?;
    let plain = match &node {
        Node::Say(_) => true,
        Node::Or(nodes) => nodes.iter().all(|node| matches!(node, Node::Say(_))),
        _ => false,
    };
    if plain { Ok(node) } else { Err(refused()) }
}

fn innermost(written: &Written) -> &Written {
    match &written.form {
        Form::Group(inner) | Form::On(_, inner) => innermost(inner),
        _ => written,
    }
}

fn may_be_said_by(node: &Node, side: Side) -> bool {
    match node {
        Node::Say(say) => say.side.is_none_or(|only| only == side),
        Node::Or(nodes) => nodes.iter().any(|node| may_be_said_by(node, side)),
        _ => false,
    }
}
