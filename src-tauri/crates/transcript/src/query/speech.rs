//! A query in English.

use super::{Near, Node, Say, What, Within, Words, term::TermKind};
use crate::Side;

/// The tree as part of a sentence: `the customer says “refund” and nobody says “sorry”`.
pub(super) fn sentence(node: &Node) -> String {
    match node {
        Node::Say(say) => format!("{} {}", says(say.side), what(&say.what)),
        Node::And(nodes) => list(nodes),
        Node::Or(nodes) => either(nodes).unwrap_or_else(|| joined(nodes, " or ")),
        Node::Not(node) => denial(node),
        Node::Near(near) => self::near(near),
        Node::First(_) | Node::Last(_) | Node::After(_) => anchor(node),
    }
}

/// What an anchor says: `in the first 60 seconds`, `after the agent says “thank you”`.
pub(super) fn anchor(node: &Node) -> String {
    match node {
        Node::First(1) => "in the first second".to_owned(),
        Node::Last(1) => "in the last second".to_owned(),
        Node::First(seconds) => format!("in the first {}", duration(*seconds)),
        Node::Last(seconds) => format!("in the last {}", duration(*seconds)),
        Node::After(node) => format!("after {}", sentence(node)),
        _ => String::new(),
    }
}

/// The words that are looked for: `“cancel my account”`, `a word that begins with “cancel”`.
pub(super) fn what(what: &What) -> String {
    match what {
        What::Regex(expression) => format!("words that match {expression}"),
        What::Words(words) => match words.kind() {
            (TermKind::Starts, text) if text.contains(' ') => format!("“{text}…”"),
            (TermKind::Contains, text) if text.contains(' ') => format!("“…{text}…”"),
            (TermKind::Starts, text) => format!("a word that begins with “{text}”"),
            (TermKind::Contains, text) => format!("a word that contains “{text}”"),
            (_, text) => format!("“{text}”"),
        },
    }
}

/// `60 seconds`, `2 minutes`.
pub(super) fn duration(seconds: u32) -> String {
    let several = |number: u32, unit: &str| {
        if number == 1 { format!("1 {unit}") } else { format!("{number} {unit}s") }
    };
    if seconds > 60 && seconds.is_multiple_of(60) {
        several(seconds / 60, "minute")
    } else {
        several(seconds, "second")
    }
}

/// `within 5 words of`.
pub(super) fn distance(within: Within) -> String {
    match within {
        Within::Words(1) => "next to".to_owned(),
        Within::Words(words) => format!("within {words} words of"),
        Within::Seconds(seconds) => format!("within {} of", duration(seconds)),
    }
}

/// The one side on which all of it has to be said.
pub(super) fn only_side(node: &Node) -> Option<Side> {
    match node {
        Node::Say(say) => say.side,
        Node::Or(nodes) => {
            let first = only_side(nodes.first()?)?;
            nodes.iter().all(|node| only_side(node) == Some(first)).then_some(first)
        }
        Node::Near(near) => {
            only_side(&near.left).filter(|left| only_side(&near.right) == Some(*left))
        }
        _ => None,
    }
}

/// What is said, without who says it: for one thing, or several by the same.
pub(super) fn said(node: &Node) -> Option<String> {
    match node {
        Node::Say(say) => Some(what(&say.what)),
        Node::Or(nodes) => {
            let says: Option<Vec<&Say>> = nodes.iter().map(of_say).collect();
            let says =
                says.filter(|says| says.windows(2).all(|pair| pair[0].side == pair[1].side))?;
            Some(says.iter().map(|say| what(&say.what)).collect::<Vec<_>>().join(" or "))
        }
        _ => None,
    }
}

fn of_say(node: &Node) -> Option<&Say> {
    if let Node::Say(say) = node { Some(say) } else { None }
}

fn says(side: Option<Side>) -> &'static str {
    match side {
        None => "somebody says",
        Some(Side::Customer) => "the customer says",
        Some(Side::Agent) => "the agent says",
    }
}

fn says_not(side: Option<Side>) -> &'static str {
    match side {
        None => "nobody says",
        Some(Side::Customer) => "the customer does not say",
        Some(Side::Agent) => "the agent does not say",
    }
}

fn side_of(node: &Node) -> Option<Side> {
    match node {
        Node::Or(nodes) => nodes.first().and_then(side_of),
        Node::Say(say) => say.side,
        _ => None,
    }
}

fn denial(node: &Node) -> String {
    match node {
        Node::Near(near) if only_side(node).is_some() || unsided(node) => {
            format!("{} {}", says_not(only_side(node)), pair(near))
        }
        _ => match said(node) {
            Some(said) => format!("{} {said}", says_not(side_of(node))),
            None => format!("it is not so that {}", bracketed(node)),
        },
    }
}

fn either(nodes: &[Node]) -> Option<String> {
    let node = Node::Or(nodes.to_vec());
    said(&node).map(|said| format!("{} {said}", says(side_of(&node))))
}

fn near(near: &Near) -> String {
    let node = Node::Near(Box::new(near.clone()));
    if only_side(&node).is_some() || unsided(&node) {
        return format!("{} {}", says(only_side(&node)), pair(near));
    }
    format!("{}, {} where {}", sentence(&near.left), distance(near.within), sentence(&near.right))
}

/// `“refund” within 5 words of “manager”`.
pub(super) fn pair(near: &Near) -> String {
    let operand = |node: &Node| said(node).unwrap_or_else(|| sentence(node));
    format!("{} {} {}", operand(&near.left), distance(near.within), operand(&near.right))
}

/// Whether anybody may say any of it.
pub(super) fn unsided(node: &Node) -> bool {
    match node {
        Node::Say(say) => say.side.is_none(),
        Node::Or(nodes) => nodes.iter().all(unsided),
        Node::Near(near) => unsided(&near.left) && unsided(&near.right),
        _ => false,
    }
}

fn list(nodes: &[Node]) -> String {
    let (anchors, others): (Vec<&Node>, Vec<&Node>) =
        nodes.iter().partition(|node| node.is_anchor());
    let others: Vec<String> = others.into_iter().map(bracketed).collect();
    if anchors.is_empty() {
        return others.join(" and ");
    }
    let anchors: Vec<String> = anchors.into_iter().map(anchor).collect();
    format!("{}, {}", anchors.join(" and "), others.join(" and "))
}

fn joined(nodes: &[Node], between: &str) -> String {
    nodes.iter().map(bracketed).collect::<Vec<_>>().join(between)
}

/// Lists within lists are told in parentheses, unless they read as one thing.
fn bracketed(node: &Node) -> String {
    match node {
        Node::And(_) => format!("({})", sentence(node)),
        Node::Or(_) if said(node).is_none() => format!("({})", sentence(node)),
        _ => sentence(node),
    }
}

impl Words {
    /// Which sort of term they are, and the text of it: without its stars where the sort says it.
    pub(super) fn kind(&self) -> (TermKind, String) {
        let patterns = self.patterns();
        let last = patterns.len() - 1;
        let inner_closed = (0..=last).all(|at| {
            (at == 0 || !patterns[at].open_start) && (at == last || !patterns[at].open_end)
        });
        let bare = || self.bounds().to_owned();
        match (inner_closed, patterns[0].open_start, patterns[last].open_end) {
            (true, false, true) => (TermKind::Starts, bare()),
            (true, true, true) => (TermKind::Contains, bare()),
            _ => (TermKind::Phrase, self.text().to_owned()),
        }
    }
}
