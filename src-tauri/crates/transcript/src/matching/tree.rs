//! Whether a call answers a tree, and where.

use super::{
    Hit,
    near::near,
    occurrences::{Heard, Moment, Occurrence},
};
use crate::query::{Near, Node, Say};

/// The part of the call that anchors leave; without anchors all of it.
#[derive(Clone, Copy)]
struct Window {
    /// The first millisecond.
    from: i64,
    /// The first millisecond that is too late.
    until: i64,
    after: Option<Moment>,
}

/// The hits, in no order; `None` where the call does not answer.
pub(super) fn answer(heard: &mut Heard<'_>, node: &Node) -> Option<Vec<Hit>> {
    // Before any word is cut: an operand that cannot hold spares all others.
    if !may_hold(node, &|say| heard.has_letters(say)) {
        return None;
    }
    holds(heard, node, Window { from: i64::MIN, until: i64::MAX, after: None })
}

fn holds(heard: &mut Heard<'_>, node: &Node, window: Window) -> Option<Vec<Hit>> {
    // Most calls do not answer: that is seen before anything is worked out.
    if !may_hold(node, &|say| heard.may_say(say)) {
        return None;
    }
    match node {
        Node::Say(_) => {
            let hits = said(heard, node, window).into_iter().map(Occurrence::into_hit);
            some(hits.collect())
        }
        Node::Near(near) => some(close(heard, near, window)),
        Node::And(nodes) => all(heard, nodes, window),
        Node::Or(nodes) => {
            let each: Vec<_> = nodes.iter().filter_map(|node| holds(heard, node, window)).collect();
            (!each.is_empty()).then(|| each.concat())
        }
        Node::Not(node) => holds(heard, node, window).is_none().then(Vec::new),
        // An anchor holds by itself; only `after:` asks that something is said.
        Node::First(_) | Node::Last(_) => Some(Vec::new()),
        Node::After(node) => earliest_end(heard, node).map(|_| Vec::new()),
    }
}

fn some(hits: Vec<Hit>) -> Option<Vec<Hit>> {
    Some(hits).filter(|hits| !hits.is_empty())
}

fn all(heard: &mut Heard<'_>, nodes: &[Node], outer: Window) -> Option<Vec<Hit>> {
    let mut window = outer;
    for anchor in nodes.iter().filter(|node| node.is_anchor()) {
        window = window.narrowed(heard, anchor)?;
    }
    let mut hits = Vec::new();
    for node in nodes.iter().filter(|node| !node.is_anchor()) {
        hits.extend(holds(heard, node, window)?);
    }
    Some(hits)
}

/// A cheap look that is only ever wrong by saying yes.
fn may_hold(node: &Node, may_say: &impl Fn(&Say) -> bool) -> bool {
    match node {
        Node::Say(say) => may_say(say),
        Node::And(nodes) => nodes.iter().all(|node| may_hold(node, may_say)),
        Node::Or(nodes) => nodes.iter().any(|node| may_hold(node, may_say)),
        Node::Near(near) => may_hold(&near.left, may_say) && may_hold(&near.right, may_say),
        Node::After(node) => may_hold(node, may_say),
        Node::Not(_) | Node::First(_) | Node::Last(_) => true,
    }
}

fn close(heard: &mut Heard<'_>, pair: &Near, window: Window) -> Vec<Hit> {
    let left = said(heard, &pair.left, window);
    let right = said(heard, &pair.right, window);
    near(&left, &right, pair.within)
}

/// Where one of the things that an operand names is said within the window, each place once.
fn said(heard: &mut Heard<'_>, node: &Node, window: Window) -> Vec<Occurrence> {
    let mut all = Vec::new();
    match node {
        Node::Say(say) => all = heard.occurrences(say),
        Node::Or(nodes) => {
            for node in nodes {
                all.extend(said(heard, node, window));
            }
            all.sort_by_key(|one| (one.begins, one.ends));
            all.dedup_by(|one, other| one.marks == other.marks);
        }
        _ => {}
    }
    all.retain(|one| window.holds(one));
    all
}

fn earliest_end(heard: &mut Heard<'_>, node: &Node) -> Option<Moment> {
    let whole = Window { from: i64::MIN, until: i64::MAX, after: None };
    said(heard, node, whole).into_iter().map(|one| one.ends).min()
}

impl Window {
    fn narrowed(self, heard: &mut Heard<'_>, anchor: &Node) -> Option<Self> {
        let duration = heard.transcript.duration_ms;
        Some(match anchor {
            Node::First(seconds) => {
                Self { until: self.until.min(i64::from(*seconds) * 1000), ..self }
            }
            Node::Last(seconds) => {
                let from = duration.saturating_sub(i64::from(*seconds) * 1000);
                Self { from: self.from.max(from), ..self }
            }
            Node::After(node) => {
                Self { after: self.after.max(Some(earliest_end(heard, node)?)), ..self }
            }
            _ => self,
        })
    }

    fn holds(&self, one: &Occurrence) -> bool {
        (self.from..self.until).contains(&one.at_ms())
            && self.after.is_none_or(|moment| one.begins > moment)
    }
}
