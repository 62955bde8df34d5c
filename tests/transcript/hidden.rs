//! Letters that are others than they seem: what is compared is found, however it is written.

use proptest::{prelude::*, sample::select};
use transcript::{Node, Query, Say, Side, Transcript, What, Words, find, normalized_words};

use crate::{grown, matching::hits, talk::Talk};

/// The same words in letters that only comparing makes alike, and ones that only look alike.
fn text() -> impl Strategy<Value = String> {
    let words = vec![
        "refund",
        "REFUND",
        "ｒefund",
        "ＲＥＦＵＮＤ",
        "ﬁnd",
        "find",
        "\u{212A}ind",
        "kind",
        "İx",
        "ix",
        "I\u{307}x",
        "don’t",
        "don't",
        "½",
        "1",
        "x²",
        "café",
        "cafe\u{301}",
        "cafe",
        "𝐚b",
        "ab",
        "re\u{ad}fund",
        "a.b",
        "a_b",
        "①",
        "привет",
        "退款fund",
        "Ⅳ",
        "iv",
        "ſo",
        "$500",
    ];
    prop::collection::vec(select(words), 0..4).prop_map(|words| words.join(" "))
}

fn call() -> impl Strategy<Value = Transcript> {
    let said = (any::<bool>(), text(), prop::option::of(text()));
    prop::collection::vec(said, 0..5).prop_map(|said| {
        let play = |talk: Talk, (by_customer, text, shown): (bool, String, Option<String>)| {
            let talk = if by_customer { talk.customer(&text) } else { talk.agent(&text) };
            let mut call = talk.done();
            call.phrases.last_mut().unwrap().decorated = shown;
            Talk::from(call)
        };
        said.into_iter().fold(Talk::new(), play).done()
    })
}

fn tree() -> impl Strategy<Value = Node> {
    let words = vec![
        "refund",
        "*fund*",
        "find",
        "fi*",
        "kind",
        "*k*",
        "i*",
        "t",
        "don",
        "1",
        "*1*",
        "2",
        "café",
        "cafe",
        "caf*",
        "ix",
        "*x",
        "ab",
        "*b",
        "iv",
        "so",
        "find kind",
        "*d k*",
        "refund find",
        "500",
        "退 款 fund",
        "½",
        "ＦＩＮＤ",
    ];
    let side = prop_oneof![Just(None), Just(Some(Side::Customer)), Just(Some(Side::Agent))];
    let say = (select(words), side)
        .prop_map(|(words, side)| Say { what: What::Words(Words::read(words).unwrap()), side });
    say.prop_map(Node::Say).prop_recursive(2, 6, 3, |inner| {
        let several = prop::collection::vec(inner.clone(), 2..4);
        prop_oneof![
            several.clone().prop_map(grown::and),
            several.prop_map(grown::or),
            inner.prop_map(grown::not),
        ]
    })
}

/// Whether the words stand in a row in either of a side's two texts.
fn is_said(call: &Transcript, asked: &Words, side: Side) -> bool {
    let said = || call.phrases.iter().filter(move |phrase| phrase.side == side);
    let plain: Vec<String> = said().flat_map(|phrase| normalized_words(&phrase.text)).collect();
    let written = |phrase: &transcript::Phrase| {
        phrase.decorated.clone().filter(|text| !text.trim().is_empty())
    };
    let shown: Vec<String> = said()
        .flat_map(|phrase| normalized_words(&written(phrase).unwrap_or(phrase.text.clone())))
        .collect();
    let open = (asked.text().starts_with('*'), asked.text().ends_with('*'));
    let asked = normalized_words(asked.text());
    [plain, shown].iter().any(|said| said.windows(asked.len()).any(|run| fits(run, &asked, open)))
}

fn fits(run: &[String], asked: &[String], open: (bool, bool)) -> bool {
    let last = asked.len() - 1;
    run.iter().zip(asked).enumerate().all(|(at, (said, word))| {
        match (at == 0 && open.0, at == last && open.1) {
            (false, false) => said == word,
            (true, false) => said.ends_with(word.as_str()),
            (false, true) => said.starts_with(word.as_str()),
            (true, true) => said.contains(word.as_str()),
        }
    })
}

fn holds(call: &Transcript, node: &Node) -> bool {
    match node {
        Node::Say(Say { what: What::Words(words), side }) => [Side::Customer, Side::Agent]
            .into_iter()
            .any(|one| side.is_none_or(|only| only == one) && is_said(call, words, one)),
        Node::And(nodes) => nodes.iter().all(|node| holds(call, node)),
        Node::Or(nodes) => nodes.iter().any(|node| holds(call, node)),
        Node::Not(node) => !holds(call, node),
        _ => unreachable!("no such tree is grown here"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn a_call_answers_for_its_comparable_words_in_whatever_letters(call in call(), node in tree()) {
        let query = Query::parse(&node.to_string()).unwrap();
        prop_assert_eq!(find(&call, &query).is_some(), holds(&call, &node), "{}", node);
    }
}

#[test]
fn words_in_other_letters_are_found() {
    for (said, asked) in [
        ("we found ＲＥＦＵＮＤ there", "refund"),
        ("to ﬁnd it", "find"),
        ("a \u{212A}ind one", "kind"),
        ("it is ½ full", "1⁄2"),
        ("i don’t know", "don't know"),
    ] {
        let call = Talk::new().customer(said).done();
        assert_eq!(hits(&call, asked, transcript::Matching::Exact).len(), 1, "{asked} in {said}");
    }
}

#[test]
fn a_word_that_is_only_shown_is_found() {
    let call = Talk::new().agent("hello").customer_shown("five hundred", "It is $500.").done();
    assert_eq!(hits(&call, "500", transcript::Matching::Exact).len(), 1);
    assert!(find(&call, &Query::parse("agent:500").unwrap()).is_none());
}
