use serde::{Deserialize, Serialize};

use super::{Near, Node, QueryError, Say, What, Within, lex::is_quote, speech};
use crate::Side;

/// One thing that is asked, as an editor without syntax shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Term {
    /// What sort of thing.
    pub kind: TermKind,
    /// The words or the expression; empty for `first` and `last`.
    #[serde(default)]
    pub text: String,
    /// The second operand of `near`.
    #[serde(default)]
    pub other: Option<String>,
    /// Who has to say it; `None` for anybody.
    #[serde(default)]
    pub side: Option<Side>,
    /// Whether it must not be so.
    #[serde(default)]
    pub not: bool,
    /// How many words or seconds: `near`, `first`, `last`.
    #[serde(default)]
    pub amount: Option<u32>,
    /// What `amount` counts.
    #[serde(default)]
    pub unit: Option<Unit>,
}

/// The sorts of terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum TermKind {
    /// A word or words in a row; a `*` at a word's edge leaves it open.
    Phrase,
    /// Words of which the last may go on (`cancel*`).
    Starts,
    /// Letters anywhere in words (`*fund*`).
    Contains,
    /// A regular expression.
    Regex,
    /// Two things close to each other.
    Near,
    /// In the first seconds of the conversation.
    First,
    /// In the last seconds of the call.
    Last,
    /// After something was said.
    After,
}

/// What an amount counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Unit {
    /// Words.
    Words,
    /// Seconds.
    Seconds,
}

impl Term {
    /// The syntax for it, quoted and escaped as needed: `customer:"cancel my account"`.
    pub fn write(&self) -> Result<String, QueryError> {
        super::write::write(self)
    }
}

impl Term {
    fn new(kind: TermKind) -> Self {
        let (text, other, side, not, amount, unit) = (String::new(), None, None, false, None, None);
        Self { kind, text, other, side, not, amount, unit }
    }

    /// The term of something that is one chip; `None` for lists.
    pub(super) fn of(node: &Node, not: bool) -> Option<Self> {
        let seconds = |kind, seconds| Self {
            amount: Some(seconds),
            unit: Some(Unit::Seconds),
            ..Self::new(kind)
        };
        let term = match node {
            Node::Say(say) => Self::of_say(say),
            Node::Near(near) => Self::of_near(node, near),
            Node::First(amount) => seconds(TermKind::First, *amount),
            Node::Last(amount) => seconds(TermKind::Last, *amount),
            Node::After(inner) => {
                let side = speech::only_side(inner);
                let text = operand(inner, side.is_some());
                Self { text, side, ..Self::new(TermKind::After) }
            }
            Node::And(_) | Node::Or(_) | Node::Not(_) => return None,
        };
        Some(Self { not, ..term })
    }

    fn of_say(say: &Say) -> Self {
        let (kind, text) = match &say.what {
            What::Words(words) => words.kind(),
            What::Regex(expression) => (TermKind::Regex, expression.source().to_owned()),
        };
        Self { text, side: say.side, ..Self::new(kind) }
    }

    fn of_near(node: &Node, near: &Near) -> Self {
        let side = speech::only_side(node);
        let (amount, unit) = match near.within {
            Within::Words(words) => (words, Unit::Words),
            Within::Seconds(seconds) => (seconds, Unit::Seconds),
        };
        Self {
            text: operand(&near.left, side.is_some()),
            other: Some(operand(&near.right, side.is_some())),
            side,
            amount: Some(amount),
            unit: Some(unit),
            ..Self::new(TermKind::Near)
        }
    }
}

/// An operand as the editor shows it: the mere words where they cannot be taken for syntax, else as
/// it is written. `told` says that the side is told elsewhere.
fn operand(node: &Node, told: bool) -> String {
    let node = if told { without_sides(node) } else { node.clone() };
    match &node {
        Node::Say(Say { what: What::Words(words), side: None }) if !is_syntax(words.text()) => {
            words.text().to_owned()
        }
        Node::Or(_) => format!("({node})"),
        _ => node.to_string(),
    }
}

/// Whether an operand's text is read as syntax: a group, an expression, quotes or a side.
pub(super) fn is_syntax(text: &str) -> bool {
    let text = text.trim_start();
    let begins = |scope: &str| {
        text.get(..scope.len()).is_some_and(|start| start.eq_ignore_ascii_case(scope))
    };
    text.starts_with(['(', '/'])
        || text.starts_with(is_quote)
        || begins("customer:")
        || begins("agent:")
}

fn without_sides(node: &Node) -> Node {
    match node {
        Node::Say(say) => Node::Say(Say { side: None, ..say.clone() }),
        Node::Or(nodes) => Node::Or(nodes.iter().map(without_sides).collect()),
        other => other.clone(),
    }
}
