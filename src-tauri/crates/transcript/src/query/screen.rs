use std::collections::BTreeMap;

use aho_corasick::AhoCorasick;

use super::{Node, Say, What, Words};
use crate::Side;

/// The letters that a query's words cannot do without, ready to be looked for in texts whose words
/// nobody has cut: most calls do not have them and are done with.
#[derive(Debug)]
pub(crate) struct Screen {
    /// In the order of the alphabet, each once.
    letters: Vec<String>,
    /// Whether they are asked of the customer, and of the agent.
    wanted: Vec<[bool; 2]>,
    finder: Option<AhoCorasick>,
}

impl Screen {
    pub(super) fn of(node: &Node) -> Self {
        let mut terms = BTreeMap::new();
        collect(node, &mut terms);
        let (letters, wanted): (Vec<_>, Vec<_>) = terms.into_iter().unzip();
        let mut builder = AhoCorasick::builder();
        // Too many for an automaton are simply not looked for.
        let finder = builder
            .ascii_case_insensitive(true)
            .build(&letters)
            .ok()
            .filter(|_| !letters.is_empty());
        Self { letters, wanted, finder }
    }

    pub(crate) fn finder(&self) -> Option<&AhoCorasick> {
        self.finder.as_ref()
    }

    /// For each pattern of the finder, whether it is asked of the customer, and of the agent.
    pub(crate) fn wanted(&self) -> &[[bool; 2]] {
        &self.wanted
    }

    /// Which pattern of the finder the words cannot do without.
    pub(crate) fn pattern(&self, words: &Words) -> Option<usize> {
        self.finder.as_ref()?;
        let letters = words.letters()?;
        self.letters.binary_search_by(|known| known.as_str().cmp(letters)).ok()
    }
}

fn collect(node: &Node, terms: &mut BTreeMap<String, [bool; 2]>) {
    match node {
        Node::Say(Say { what: What::Words(words), side }) => {
            let Some(letters) = words.letters() else { return };
            let wanted = terms.entry(letters.to_owned()).or_default();
            for one in [Side::Customer, Side::Agent] {
                wanted[one as usize] |= side.is_none_or(|only| only == one);
            }
        }
        Node::Say(_) | Node::First(_) | Node::Last(_) => {}
        Node::And(nodes) | Node::Or(nodes) => {
            for node in nodes {
                collect(node, terms);
            }
        }
        Node::Not(node) | Node::After(node) => collect(node, terms),
        Node::Near(near) => {
            collect(&near.left, terms);
            collect(&near.right, terms);
        }
    }
}
