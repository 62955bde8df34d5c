use std::fmt;

use super::{Node, QueryError, Say, Term, What};

pub(super) fn write(term: &Term) -> Result<String, QueryError> {
    Ok(format!("\"{}\"", term.text))
}

impl fmt::Display for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Say(Say { what: What::Words(words), .. }) => write!(f, "\"{}\"", words.text()),
            Self::Say(Say { what: What::Regex(regex), .. }) => write!(f, "/{}/", regex.source()),
            Self::And(nodes) | Self::Or(nodes) => nodes.iter().try_for_each(|node| node.fmt(f)),
            _ => Ok(()),
        }
    }
}
