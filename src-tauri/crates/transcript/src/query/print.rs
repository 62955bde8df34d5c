//! The canonical way to write a tree: what is printed is read as the same tree.

use std::fmt::{self, Display, Formatter};

use super::{Expression, Near, Node, Say, What, Within, Words, lex::is_quote};

impl Display for Node {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Say(say) => say.fmt(f),
            Self::And(nodes) => {
                listed(f, nodes, " ", |node| matches!(node, Self::And(_) | Self::Or(_)))
            }
            Self::Or(nodes) => {
                listed(f, nodes, " OR ", |node| matches!(node, Self::And(_) | Self::Or(_)))
            }
            Self::Not(node) if matches!(**node, Self::Say(_)) => write!(f, "-{node}"),
            Self::Not(node) => write!(f, "-({node})"),
            Self::Near(near) => near.fmt(f),
            Self::First(seconds) => write!(f, "first:{seconds}s"),
            Self::Last(seconds) => write!(f, "last:{seconds}s"),
            Self::After(node) => {
                f.write_str("after:")?;
                grouped(f, node, !matches!(**node, Self::Say(_)))
            }
        }
    }
}

impl Display for Say {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if let Some(side) = self.side {
            write!(f, "{}:", side.as_str())?;
        }
        self.what.fmt(f)
    }
}

impl Display for What {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Words(words) => words.fmt(f),
            Self::Regex(expression) => expression.fmt(f),
        }
    }
}

impl Display for Words {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if self.needs_no_quotes() {
            return f.write_str(self.text());
        }
        f.write_str("\"")?;
        for letter in self.text().chars() {
            if letter == '\\' || is_quote(letter) {
                f.write_str("\\")?;
            }
            write!(f, "{letter}")?;
        }
        f.write_str("\"")
    }
}

impl Words {
    /// One word that reads as nothing else.
    fn needs_no_quotes(&self) -> bool {
        let letters = self.text().trim_matches('*');
        letters.chars().all(char::is_alphanumeric)
            && !["and", "or", "not", "near"].contains(&letters.to_ascii_lowercase().as_str())
    }
}

impl Display for Expression {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("/")?;
        let mut escaped = false;
        for letter in self.source().chars() {
            if letter == '/' && !escaped {
                f.write_str("\\")?;
            }
            escaped = letter == '\\' && !escaped;
            write!(f, "{letter}")?;
        }
        f.write_str("/")
    }
}

impl Display for Near {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        grouped(f, &self.left, !matches!(self.left, Node::Say(_)))?;
        write!(f, " NEAR/{} ", self.within)?;
        grouped(f, &self.right, !matches!(self.right, Node::Say(_)))
    }
}

impl Display for Within {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Words(words) => words.fmt(f),
            Self::Seconds(seconds) => write!(f, "{seconds}s"),
        }
    }
}

fn listed(
    f: &mut Formatter<'_>,
    nodes: &[Node],
    between: &str,
    in_group: impl Fn(&Node) -> bool,
) -> fmt::Result {
    for (index, node) in nodes.iter().enumerate() {
        if index > 0 {
            f.write_str(between)?;
        }
        grouped(f, node, in_group(node))?;
    }
    Ok(())
}

fn grouped(f: &mut Formatter<'_>, node: &Node, in_group: bool) -> fmt::Result {
    if in_group { write!(f, "({node})") } else { node.fmt(f) }
}
