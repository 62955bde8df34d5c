//! What can be written, and the tree it makes.

use proptest::prelude::*;
use transcript::{Matching, Node, Query, Side, What};

use crate::grown;

pub(crate) fn parsed(text: &str) -> Query {
    Query::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// The canonical way to write it.
fn printed(text: &str) -> String {
    parsed(text).to_string()
}

/// Both mean the same.
fn same(one: &str, other: &str) {
    assert_eq!(parsed(one).node(), parsed(other).node(), "{one} is not {other}");
}

#[test]
fn words_side_by_side_must_all_occur() {
    same("third quarter", "third AND quarter");
    assert!(matches!(parsed("third quarter").node(), Node::And(nodes) if nodes.len() == 2));
}

#[test]
fn operators_are_read_in_any_case() {
    same("a or b", "a OR b");
    same("a Or NOT b", "a OR -b");
    same("a and not b", "a -b");
    same("a near/5 b", "a NEAR/5 b");
    same("CUSTOMER:a Agent:b", "customer:a agent:b");
    same("FIRST:1M30S a", "first:90s a");
}

#[test]
fn or_binds_weaker_than_side_by_side_and_near_tighter() {
    same("a b OR c d", "(a b) OR (c d)");
    same("a b NEAR/3 c d", "a (b NEAR/3 c) d");
    same("NOT a b", "(NOT a) b");
    same("customer:a b", "(customer:a) b");
    same("-customer:a OR b", "(-(customer:a)) OR b");
}

#[test]
fn parentheses_that_change_nothing_are_forgotten() {
    same("((a)) (b c)", "a b c");
    same("(a OR b) OR c", "a OR b OR c");
    same("a (b first:5s)", "a (first:5s b)".replace("first:5s b", "b first:5s").as_str());
    assert_ne!(parsed("a (b first:5s)").node(), parsed("a b first:5s").node());
}

#[test]
fn a_side_may_stand_before_a_group_and_after_a_space() {
    same("customer:(a OR b)", "customer:a OR customer:b");
    same("customer: a", "customer:a");
    same("agent: (a NEAR/5 b)", "agent:a NEAR/5 agent:b");
    same("customer:(a customer:b)", "customer:a customer:b");
    same("customer:-a", "-customer:a");
    same("b after:agent:(x OR y)", "b after:(agent:x OR agent:y)");
    same("customer:(b after:x)", "customer:b after:customer:x");
}

#[test]
fn every_quotation_mark_counts() {
    for quoted in ["“a b”", "„a b“", "«a b»", "»a b«", "\"a b\"", "”a b”"] {
        same(quoted, "\"a b\"");
    }
}

#[test]
fn quotation_marks_and_backslashes_can_be_escaped() {
    let Node::Say(say) = parsed(r#""he said \"no\" \\ twice""#).node().clone() else { panic!() };
    assert!(matches!(say.what, What::Words(words) if words.text() == r#"he said "no" \ twice"#));
    assert!(matches!(parsed("צה\"ל").node(), Node::Say(_)), "Hebrew abbreviations hold a mark");
}

#[test]
fn operators_in_quotes_are_words() {
    assert!(matches!(parsed("\"and\"").node(), Node::Say(_)));
    assert_eq!(printed("\"or\" \"NEAR\" x"), "\"or\" \"NEAR\" x");
}

#[test]
fn a_colon_after_digits_is_no_scope() {
    assert!(matches!(parsed("10:30").node(), Node::Say(_)));
}

#[test]
fn durations_are_read_in_seconds_minutes_and_both() {
    for (written, seconds) in [("60s", 60), ("90", 90), ("2m", 120), ("1m30s", 90), ("1h", 3600)] {
        assert_eq!(printed(&format!("first:{written} a")), format!("first:{seconds}s a"));
        assert_eq!(printed(&format!("last: {written} a")), format!("last:{seconds}s a"));
    }
}

#[test]
fn a_slash_inside_an_expression_is_escaped() {
    let query = parsed(r"agent:/24\/7|a\\\/b/");
    let Node::Say(say) = query.node() else { panic!() };
    assert_eq!(say.side, Some(Side::Agent));
    assert!(matches!(&say.what, What::Regex(expression) if expression.source() == r"24/7|a\\/b"));
    same(&query.to_string(), query.text());
}

#[test]
fn nothing_but_plain_words_can_be_asked_as_a_phrase() {
    let phrase = |text: &str| parsed(text).exact_phrase();
    assert_eq!(phrase(" third   quarter ").as_deref(), Some("third quarter"));
    assert_eq!(phrase("Cancel, my ACCOUNT!").as_deref(), Some("Cancel, my ACCOUNT!"));
    assert_eq!(phrase("terms and conditions").as_deref(), Some("terms and conditions"));
    for other in ["refund", "\"third quarter\"", "third AND quarter", "a b*", "a -b", "(a b)"] {
        assert_eq!(phrase(other), None, "{other}");
    }
}

#[test]
fn the_text_stays_as_it_was_typed() {
    assert_eq!(parsed("  Refund  AND  me ").text(), "Refund  AND  me");
    assert_eq!(printed("  Refund  AND  me "), "Refund me");
}

#[test]
fn a_simple_phrase_makes_the_same_tree_as_the_language() {
    let simple = |phrase, matching| Query::simple(phrase, matching).unwrap().node().clone();
    assert_eq!(simple("my account", Matching::Exact), *parsed("\"my account\"").node());
    assert_eq!(simple("fund", Matching::Partial), *parsed("*fund*").node());
    assert_eq!(simple("ed my acc", Matching::Partial), *parsed("\"*ed my acc*\"").node());
    assert_eq!(simple("a|b", Matching::Regex), *parsed("/a|b/").node());
    assert_eq!(simple("AND", Matching::Exact), *parsed("\"AND\"").node());
    assert_eq!(simple("5 * 3", Matching::Exact), *parsed("\"5   3\"").node());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn what_is_printed_is_read_as_the_same_tree(node in grown::tree()) {
        let printed = node.to_string();
        prop_assume!(printed.chars().count() <= 2000);
        let again = Query::parse(&printed).map_err(|error| TestCaseError::fail(format!("{printed}: {error}")))?;
        prop_assert_eq!(again.node(), &node, "{}", printed);
        prop_assert_eq!(again.to_string(), printed);
    }

    #[test]
    fn no_text_breaks_the_parser(text in "\\PC{0,60}") {
        check(&text)?;
    }

    #[test]
    fn no_row_of_signs_breaks_the_parser(text in grown::signs()) {
        check(&text)?;
    }
}

/// Either it is understood whole, or the error points at a place in the text.
fn check(text: &str) -> Result<(), TestCaseError> {
    match Query::parse(text) {
        Err(error) => {
            prop_assert!(text.get(error.place()).is_some(), "{:?}", error);
            prop_assert!(!error.to_string().is_empty());
        }
        Ok(query) => {
            let again = Query::parse(&query.to_string()).unwrap();
            prop_assert_eq!(again.node(), query.node());
            prop_assert!(!query.in_words().is_empty());
        }
    }
    Ok(())
}
