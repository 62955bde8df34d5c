use super::{LONGEST, Node, Problem, Query, QueryError, Say, What, Words};

pub(super) fn parse(text: &str) -> Result<Query, QueryError> {
    let whole = |problem| QueryError::new(problem, 0..text.len());
    let typed = text.trim();
    if typed.is_empty() {
        return Err(whole(Problem::Empty));
    }
    if typed.chars().count() > LONGEST {
        return Err(whole(Problem::TooLong { longest: LONGEST }));
    }
    let quoted = typed.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    let pieces: Vec<&str> = quoted.map_or_else(|| typed.split_whitespace().collect(), |q| vec![q]);
    let say = |words| Node::Say(Say { what: What::Words(words), side: None });
    let nodes: Result<Vec<Node>, Problem> =
        pieces.iter().map(|piece| Words::read(piece).map(say)).collect();
    let mut nodes = nodes.map_err(whole)?;
    let exact_phrase = (nodes.len() > 1).then(|| pieces.join(" "));
    let node = if nodes.len() == 1 { nodes.remove(0) } else { Node::And(nodes) };
    Ok(Query { text: typed.to_owned(), node, exact_phrase })
}
