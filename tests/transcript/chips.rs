//! A query shown as chips in plain words, each to be edited without its syntax.

use proptest::{prelude::*, sample::select};
use transcript::{Chip, Piece, Side, Term, TermKind, Unit};

use crate::language::parsed;

/// Chips as `[source=words]`, joins and parentheses as they are.
fn shown(text: &str) -> String {
    let query = parsed(text);
    let show = |piece: Piece| match piece {
        Piece::Chip(chip) => format!("[{}={}]", &query.text()[chip.range], chip.words),
        Piece::Join(word) => word.to_owned(),
        Piece::Open => "(".to_owned(),
        Piece::Close => ")".to_owned(),
    };
    query.pieces().into_iter().map(show).collect::<Vec<_>>().join(" ")
}

fn chips(text: &str) -> Vec<Chip> {
    let chip = |piece| if let Piece::Chip(chip) = piece { Some(chip) } else { None };
    parsed(text).pieces().into_iter().filter_map(chip).collect()
}

#[test]
fn each_operand_is_a_chip_with_all_that_belongs_to_it() {
    assert_eq!(
        shown("customer:\"cancel my account\" -refund NOT agent: sorry"),
        "[customer:\"cancel my account\"=customer says “cancel my account”] and [-refund=not “refund”] and \
         [NOT agent: sorry=agent does not say “sorry”]"
    );
}

#[test]
fn groups_are_shown_in_parentheses_and_sides_on_each_chip() {
    assert_eq!(shown("a (b OR c)"), "[a=“a”] and ( [b=“b”] or [c=“c”] )");
    assert_eq!(shown("a b OR c"), "( [a=“a”] and [b=“b”] ) or [c=“c”]");
    assert_eq!(shown("customer:(a OR b)"), "[a=customer says “a”] or [b=customer says “b”]");
    assert_eq!(shown("-(a b) c"), "not ( [a=“a”] and [b=“b”] ) and [c=“c”]");
}

#[test]
fn anchors_and_distances_are_told_in_words() {
    assert_eq!(shown("first:60s a"), "[first:60s=in the first 60 seconds] and [a=“a”]");
    assert_eq!(shown("last:2m a"), "[last:2m=in the last 2 minutes] and [a=“a”]");
    assert_eq!(
        shown("after:\"thank you\" a"),
        "[after:\"thank you\"=after “thank you”] and [a=“a”]"
    );
    assert_eq!(shown("a after:agent:x"), "[a=“a”] and [after:agent:x=after the agent says “x”]");
    assert_eq!(
        shown("refund NEAR/5 manager"),
        "[refund NEAR/5 manager=“refund” within 5 words of “manager”]"
    );
    assert_eq!(shown("a NEAR/1 b"), "[a NEAR/1 b=“a” next to “b”]");
    assert_eq!(
        shown("agent:(refund NEAR/10s manager)"),
        "[agent:(refund NEAR/10s manager)=agent says “refund” within 10 seconds of “manager”]"
    );
}

#[test]
fn open_words_and_expressions_are_told_in_words() {
    assert_eq!(shown("cancel*"), "[cancel*=a word that begins with “cancel”]");
    assert_eq!(shown("*fund*"), "[*fund*=a word that contains “fund”]");
    assert_eq!(shown("/a+/"), "[/a+/=words that match /a+/]");
}

#[test]
fn a_term_is_written_in_the_syntax() {
    let term = Term {
        kind: TermKind::Phrase,
        text: "cancel my account".into(),
        other: None,
        side: Some(Side::Customer),
        not: false,
        amount: None,
        unit: None,
    };
    assert_eq!(term.write().unwrap(), "customer:\"cancel my account\"");
    assert_eq!(
        Term { not: true, ..term.clone() }.write().unwrap(),
        "-customer:\"cancel my account\""
    );
    assert_eq!(Term { text: "or".into(), side: None, ..term.clone() }.write().unwrap(), "\"or\"");
    let near = Term {
        kind: TermKind::Near,
        text: "refund".into(),
        other: Some("(my boss".into()),
        amount: Some(5),
        unit: Some(Unit::Words),
        not: true,
        side: None,
    };
    assert!(near.write().is_err(), "an operand that begins with a sign is read as syntax");
    let near = Term { other: Some("my boss)".into()), ..near };
    assert_eq!(near.write().unwrap(), "-(refund NEAR/5 \"my boss)\")");
}

#[test]
fn a_term_travels_as_json() {
    let term = chips("refund NEAR/10s \"my boss\"").remove(0).term;
    let json = serde_json::to_value(&term).unwrap();
    let expected = serde_json::json!({"kind": "near", "text": "refund", "other": "my boss", "side": null, "not": false, "amount": 10, "unit": "seconds"});
    assert_eq!(json, expected);
    assert_eq!(serde_json::from_value::<Term>(json).unwrap(), term);
}

#[test]
fn a_changed_chip_is_put_back_at_its_place() {
    let text = "refund OR -customer:\"thank you\" b";
    let chip = chips(text).remove(1);
    let term = Term { text: "good bye".into(), not: false, ..chip.term };
    let mut changed = text.to_owned();
    changed.replace_range(chip.range, &term.write().unwrap());
    assert_eq!(changed, "refund OR customer:\"good bye\" b");
}

fn term() -> impl Strategy<Value = Term> {
    let kind = select(vec![
        TermKind::Phrase,
        TermKind::Starts,
        TermKind::Contains,
        TermKind::Regex,
        TermKind::Near,
        TermKind::First,
        TermKind::Last,
        TermKind::After,
    ]);
    let words = || {
        select(vec![
            "refund",
            "my account",
            "and",
            "don’t",
            "he said \"no\" \\ x",
            "退款",
            "a/b",
            "10:30",
            "not:so",
        ])
    };
    let side = select(vec![None, Some(Side::Customer), Some(Side::Agent)]);
    let operand = || prop_oneof![3 => words(), 1 => select(vec!["(a OR \"b c\")", "/a+/"])];
    (kind, words(), operand(), operand(), side, any::<bool>(), 1..900_u32, any::<bool>()).prop_map(
        |(kind, words, one, other, side, not, amount, counts_words)| {
            let near = kind == TermKind::Near;
            let anchor = matches!(kind, TermKind::First | TermKind::Last | TermKind::After);
            let counted = near || matches!(kind, TermKind::First | TermKind::Last);
            let unit = if near && counts_words { Unit::Words } else { Unit::Seconds };
            let text = match kind {
                TermKind::First | TermKind::Last => "",
                TermKind::Near | TermKind::After => one,
                _ => words,
            };
            Term {
                kind,
                text: text.into(),
                other: near.then(|| other.into()),
                side: side.filter(|_| !text.is_empty()),
                not: not && !anchor,
                amount: counted.then_some(amount),
                unit: counted.then_some(unit),
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn a_written_term_is_read_as_a_chip_with_the_same_term(term in term()) {
        let written = term.write().unwrap();
        let all = format!("{written} beside");
        let found = chips(&all);
        prop_assert_eq!(found.len(), 2, "{}", written);
        prop_assert_eq!(&found[0].term, &term, "{}", written);
        prop_assert_eq!(&all[found[0].range.clone()], written);
    }
}
