//! What must be said in every call that answers: for a search that only knows phrases.

use super::{Node, Say, What};

/// More alternatives than these cost more requests than they save.
const MOST: usize = 12;

/// Alternatives of phrases, all of which a call that answers must contain; `None` where nothing is
/// known of it.
///
/// It may ask for less than the query (a side, a distance or a negation is left out, and so is a
/// list of alternatives that would make too many), never for more.
pub(super) fn needs(node: &Node) -> Option<Vec<Vec<String>>> {
    match node {
        Node::Say(Say { what: What::Words(words), .. }) => Some(vec![vec![words.longest_plain()?]]),
        Node::And(nodes) => all(nodes.iter().filter_map(needs)),
        Node::Near(near) => all([&near.left, &near.right].into_iter().filter_map(needs)),
        Node::Or(nodes) => any(nodes),
        Node::After(node) => needs(node),
        Node::Say(_) | Node::Not(_) | Node::First(_) | Node::Last(_) => None,
    }
}

/// One of each; a factor that would make too many alternatives is left out, the largest first.
fn all(factors: impl Iterator<Item = Vec<Vec<String>>>) -> Option<Vec<Vec<String>>> {
    let mut factors: Vec<_> = factors.collect();
    factors.sort_by_key(Vec::len);
    let multiply = |known: Vec<Vec<String>>, factor: &Vec<Vec<String>>| {
        if known.len() * factor.len() > MOST {
            return known;
        }
        let with = |one: &Vec<String>| {
            let one = one.clone();
            factor.iter().map(move |other| union(&one, other))
        };
        without_wider(known.iter().flat_map(with).collect())
    };
    let (first, others) = factors.split_first()?;
    Some(others.iter().fold(first.clone(), multiply))
}

fn any(nodes: &[Node]) -> Option<Vec<Vec<String>>> {
    let each: Option<Vec<_>> = nodes.iter().map(needs).collect();
    let alternatives = without_wider(each?.concat());
    (alternatives.len() <= MOST).then_some(alternatives)
}

fn union(one: &[String], other: &[String]) -> Vec<String> {
    let mut phrases = [one, other].concat();
    phrases.sort();
    phrases.dedup();
    phrases
}

/// An alternative that asks for all of another and more proposes no further call.
fn without_wider(mut alternatives: Vec<Vec<String>>) -> Vec<Vec<String>> {
    alternatives.sort_by(|one, other| (one.len(), one).cmp(&(other.len(), other)));
    let mut kept: Vec<Vec<String>> = Vec::new();
    for one in alternatives {
        if !kept.iter().any(|known| known.iter().all(|phrase| one.contains(phrase))) {
            kept.push(one);
        }
    }
    kept
}
