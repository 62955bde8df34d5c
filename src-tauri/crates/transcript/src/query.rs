use std::{
    fmt,
    sync::{Arc, OnceLock},
};

use serde::{Deserialize, Serialize};

mod amount;
mod error;
mod expression;
mod lex;
mod lower;
mod needle;
mod needs;
mod node;
mod parse;
mod pieces;
mod print;
mod screen;
mod speech;
mod term;
mod terms;
mod write;
mod written;

pub use error::{Problem, QueryError};
pub use expression::Expression;
pub use node::{Near, Node, Say, What, Within};
pub use pieces::{Chip, Piece};
pub(crate) use screen::Screen;
pub use term::{Term, TermKind, Unit};
pub(crate) use terms::WordPattern;
pub use terms::Words;
use written::Written;

/// The longest phrase that can be asked for, in characters.
const LONGEST: usize = 1000;

/// How a phrase of the command line is compared with what was said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Matching {
    /// The words in this order, whole, in any case and with any punctuation between them.
    #[default]
    Exact,
    /// The letters anywhere, also inside words: `fund` finds `refunded`.
    Partial,
    /// A regular expression, without case.
    Regex,
}

impl Matching {
    /// All of them, in the order the screen shows them.
    pub const ALL: [Self; 3] = [Self::Exact, Self::Partial, Self::Regex];

    /// The word for it in the command line and in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Partial => "partial",
            Self::Regex => "regex",
        }
    }
}

/// What the supervisor asked for, understood: the text and its tree.
#[derive(Clone, Debug)]
pub struct Query {
    text: String,
    node: Node,
    /// What the text says, place by place; shared, because runs carry their query about.
    written: Arc<Written>,
    exact_phrase: Option<String>,
    /// Made for the first call that is searched; a query that is only typed needs none.
    screen: Arc<OnceLock<Screen>>,
}

impl Query {
    /// Understands a query in Earshot's language. Nothing of it is ignored silently: what cannot be
    /// searched for is an error that says what to write.
    pub fn parse(text: &str) -> Result<Self, QueryError> {
        parse::parse(text)
    }

    /// One phrase without any language: what the command line's `--match` asks for.
    pub fn simple(phrase: &str, matching: Matching) -> Result<Self, QueryError> {
        let whole = |problem| QueryError::new(problem, 0..phrase.len());
        let text = phrase.trim();
        if text.is_empty() {
            return Err(whole(Problem::Empty));
        }
        if text.chars().count() > LONGEST {
            return Err(whole(Problem::TooLong { longest: LONGEST }));
        }
        let what = match matching {
            Matching::Exact => Words::exact(text).map(What::Words),
            Matching::Partial => Words::partial(text).map(What::Words),
            Matching::Regex => Expression::read(text).map(What::Regex),
        };
        let what = what.map_err(whole)?;
        let written = Arc::new(Written::say(what.clone(), 0..text.len()));
        let node = Node::Say(Say { what, side: None });
        let screen = Arc::default();
        Ok(Self { text: text.to_owned(), node, written, exact_phrase: None, screen })
    }

    /// As it was typed, without the space around it.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What it asks, as a tree.
    pub fn node(&self) -> &Node {
        &self.node
    }

    pub(crate) fn screen(&self) -> &Screen {
        self.screen.get_or_init(|| Screen::of(&self.node))
    }

    /// When the query is nothing but two or more plain words, these as one phrase: what one would
    /// ask to find them side by side.
    pub fn exact_phrase(&self) -> Option<String> {
        self.exact_phrase.clone()
    }

    /// The query as part of an English sentence.
    pub fn in_words(&self) -> String {
        speech::sentence(&self.node)
    }

    /// The query as it is shown: chips, what joins them, and parentheses.
    pub fn pieces(&self) -> Vec<Piece> {
        pieces::pieces(&self.written)
    }

    /// What a content search may be asked. Every call that answers the query contains all phrases of
    /// at least one alternative; `None` where no content search can propose its calls.
    pub fn needs(&self) -> Option<Vec<Vec<String>>> {
        needs::needs(&self.node)
    }
}

impl fmt::Display for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.node.fmt(f)
    }
}
