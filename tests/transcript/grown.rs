//! Trees and texts grown at random.

use proptest::{prelude::*, sample::select};
use transcript::{Expression, Near, Node, Say, Side, What, Within, Words};

/// A tree in its normal form, with words that are hard to write down.
pub(crate) fn tree() -> impl Strategy<Value = Node> {
    let words = vec![
        "refund",
        "cancel my account",
        "cancel*",
        "*fund*",
        "\"quoted\" \\ twice",
        "and",
        "Near",
        "not*",
        "10:30",
        "-5",
        "(a)",
        "/x/",
        "customer:a",
        "退款",
        "צה\"ל",
        "don’t",
        "a  b",
        "«x»",
        "*a b* c",
        "Ünï",
        "½",
        "ﬁ",
        "x\u{202f}y",
    ];
    let expressions = vec!["a|b", "24/7", r"\d+ (euro|pound)s?", r"\\/", "\"", " x", r"a\\b/"];
    tree_of(words, expressions)
}

/// A tree about the few words that the calls of [`crate::naive`] are made of.
pub(crate) fn small_tree() -> impl Strategy<Value = Node> {
    tree_of(few_words(), vec!["ab?", "a .{0,6}c", "(b|c) a", "[ab]+"])
}

/// The same without expressions.
pub(crate) fn worded_tree() -> impl Strategy<Value = Node> {
    tree_of(few_words(), Vec::new())
}

fn few_words() -> Vec<&'static str> {
    vec!["a", "b", "c", "ab", "bc", "a b", "b a", "a a", "a*", "*b", "*c*", "a* b", "*a b c*"]
}

fn tree_of(
    words: Vec<&'static str>,
    expressions: Vec<&'static str>,
) -> impl Strategy<Value = Node> {
    let say = say(words, expressions);
    let operand = prop_oneof![
        3 => say.clone(),
        1 => prop::collection::vec(say.clone(), 2..4).prop_map(Node::Or),
    ]
    .boxed();
    let anchor = anchor(operand.clone());
    let leaf = prop_oneof![3 => say, 1 => near(operand)];
    leaf.prop_recursive(4, 24, 4, move |inner| {
        let several = prop::collection::vec(inner.clone(), 2..4);
        let anchored = (
            prop::collection::vec(anchor.clone(), 1..3),
            prop::collection::vec(inner.clone(), 1..3),
        );
        prop_oneof![
            2 => several.clone().prop_map(and),
            2 => several.prop_map(or),
            1 => inner.prop_map(not),
            2 => anchored.prop_map(|(anchors, others)| and([anchors, others].concat())),
        ]
    })
}

fn say(words: Vec<&'static str>, expressions: Vec<&'static str>) -> BoxedStrategy<Node> {
    let of_words = select(words).prop_map(|text| What::Words(Words::read(text).unwrap()));
    let what = if expressions.is_empty() {
        of_words.boxed()
    } else {
        let of_expressions =
            select(expressions).prop_map(|text| What::Regex(Expression::read(text).unwrap()));
        prop_oneof![5 => of_words, 1 => of_expressions].boxed()
    };
    (what, side()).prop_map(|(what, side)| Node::Say(Say { what, side })).boxed()
}

fn side() -> impl Strategy<Value = Option<Side>> {
    prop_oneof![2 => Just(None), 1 => Just(Some(Side::Customer)), 1 => Just(Some(Side::Agent))]
}

fn near(operand: BoxedStrategy<Node>) -> impl Strategy<Value = Node> {
    let within =
        prop_oneof![(1..6_u32).prop_map(Within::Words), (1..6_u32).prop_map(Within::Seconds)];
    (operand.clone(), operand, within).prop_map(|(left, right, within)| {
        // Words are counted on one side only.
        let apart =
            ![Side::Customer, Side::Agent].iter().any(|side| by(&left, *side) && by(&right, *side));
        let within = if apart { Within::Seconds(3) } else { within };
        Node::Near(Box::new(Near { left, right, within }))
    })
}

fn by(node: &Node, side: Side) -> bool {
    match node {
        Node::Say(say) => say.side.is_none_or(|only| only == side),
        Node::Or(nodes) => nodes.iter().any(|node| by(node, side)),
        _ => false,
    }
}

fn anchor(operand: BoxedStrategy<Node>) -> BoxedStrategy<Node> {
    prop_oneof![
        (1..12_u32).prop_map(Node::First),
        (1..12_u32).prop_map(Node::Last),
        operand.prop_map(|node| Node::After(Box::new(node))),
    ]
    .boxed()
}

pub(crate) fn and(parts: Vec<Node>) -> Node {
    let anchored = |nodes: &[Node]| nodes.iter().any(Node::is_anchor);
    let flat = parts.into_iter().flat_map(|part| match part {
        Node::And(inner) if !anchored(&inner) => inner,
        other => vec![other],
    });
    Node::And(flat.collect())
}

pub(crate) fn or(parts: Vec<Node>) -> Node {
    let flat = parts.into_iter().flat_map(|part| match part {
        Node::Or(inner) => inner,
        other => vec![other],
    });
    Node::Or(flat.collect())
}

pub(crate) fn not(part: Node) -> Node {
    if matches!(part, Node::Not(_)) { part } else { Node::Not(Box::new(part)) }
}

/// Signs of the language in any row, right and wrong.
pub(crate) fn signs() -> impl Strategy<Value = String> {
    let signs = vec![
        "a",
        "refund",
        "\"",
        "“",
        "»",
        "\"a b\"",
        "(",
        ")",
        "-",
        "NOT",
        "AND",
        "or",
        "NEAR/5",
        "near/10s",
        "NEAR",
        "customer:",
        "agent:",
        "first:60s",
        "first:",
        "last:2m",
        "after:",
        "x:",
        "/",
        "/a+/",
        "/x*/",
        "\\",
        "*",
        "b*",
        "*é*",
        "退款",
        "10:30",
        ":",
        "&",
        "צה\"ל",
        "\u{202f}",
        "\n",
        "½",
    ];
    prop::collection::vec((select(signs), select(vec!["", " ", " "])), 0..16)
        .prop_map(|pieces| pieces.into_iter().flat_map(|(sign, gap)| [sign, gap]).collect())
}
