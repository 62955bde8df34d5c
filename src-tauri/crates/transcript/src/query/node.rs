use super::{Expression, Words};
use crate::Side;

/// What is asked of a call, as a tree.
///
/// Trees of [`crate::Query::parse`] are in a normal form: sides stand at the leaves
/// (`customer:(a b)` is `customer:a customer:b`), lists hold at least two, no list holds a list of
/// its own kind (except an AND-list that has an anchor of its own), and no negation a negation.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// It is said.
    Say(Say),
    /// All hold; an anchor among them narrows all the others.
    And(Vec<Node>),
    /// At least one holds.
    Or(Vec<Node>),
    /// It does not hold.
    Not(Box<Node>),
    /// Both are said, close to each other.
    Near(Box<Near>),
    /// Anchor: what stands beside it is said in the first so many seconds of the conversation.
    First(u32),
    /// Anchor: what stands beside it is said in the last so many seconds of the call.
    Last(u32),
    /// Anchor: what stands beside it is said after this.
    After(Box<Node>),
}

impl Node {
    /// Whether it narrows its neighbours instead of being said itself.
    pub fn is_anchor(&self) -> bool {
        matches!(self, Self::First(_) | Self::Last(_) | Self::After(_))
    }
}

/// Something one side says, or whichever side.
#[derive(Clone, Debug, PartialEq)]
pub struct Say {
    /// The words.
    pub what: What,
    /// Who has to say it; `None` for anybody.
    pub side: Option<Side>,
}

/// What is looked for in the words of one side.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// Words in this order.
    Words(Words),
    /// Whatever the expression finds.
    Regex(Expression),
}

/// Two things said close to each other.
#[derive(Clone, Debug, PartialEq)]
pub struct Near {
    /// One of them: a [`Node::Say`] or an OR-list of such.
    pub left: Node,
    /// The other.
    pub right: Node,
    /// How close.
    pub within: Within,
}

/// How close two things are said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Within {
    /// On the same side, in either order; neighbours are 1 apart.
    Words(u32),
    /// They begin at most so many seconds apart, on whichever sides.
    Seconds(u32),
}
