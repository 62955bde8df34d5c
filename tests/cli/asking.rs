//! Questions in the query language, and phrases without it.

use std::collections::BTreeSet;

use crate::desk::{Desk, search, settled};
use crate::org::Org;
use crate::ran::Ran;

fn settled_search(options: &[&str]) -> Ran {
    let dates = settled();
    let dates = dates.each_ref().map(String::as_str);
    Desk::new().search(Org::shared(), &[options, &["--json"], &dates[..]].concat()).ended(0)
}

fn calls(ran: &Ran) -> BTreeSet<String> {
    let call = |line: &serde_json::Value| line["conversation_id"].as_str().map(str::to_owned);
    ran.lines().iter().filter_map(call).collect()
}

#[test]
fn plain_words_are_one_phrase_and_signs_make_a_query() {
    let phrase = settled_search(&["thank you"]).told("somebody says “thank you”");
    assert_eq!(settled_search(&["\"thank you\""]).places(), phrase.places());
    assert_eq!(settled_search(&["thank you", "--match", "exact"]).places(), phrase.places());
    let words = settled_search(&["--query", "thank you"]);
    assert!(words.places().len() > phrase.places().len(), "both words, anywhere");
    assert_eq!(settled_search(&["thank AND you"]).places(), words.places());
}

#[test]
fn sides_negations_and_groups_are_understood() {
    let [by_anybody, by_customer] =
        ["refund", "customer:refund"].map(|query| settled_search(&["--query", query]));
    let customers: BTreeSet<_> =
        by_anybody.places().into_iter().filter(|(_, _, side, _)| side == "customer").collect();
    assert_eq!(by_customer.places(), customers);
    let without = calls(&settled_search(&["--query", "refund -customer:refund"]));
    let (anybody, customer) = (calls(&by_anybody), calls(&by_customer));
    assert_eq!(without, anybody.difference(&customer).cloned().collect());
    let either = calls(&settled_search(&["--query", "refund OR meter"]));
    assert_eq!(either, anybody.union(&calls(&settled_search(&["meter"]))).cloned().collect());
}

#[test]
fn both_ways_give_the_same_hits() {
    for query in ["customer:refund", "refund NEAR/8 bill", "\"thank you\" -refund"] {
        let [content, scan] =
            ["content", "scan"].map(|way| settled_search(&["--query", query, "--way", way]));
        assert!(!content.places().is_empty(), "{query}");
        assert_eq!(content.places(), scan.places(), "{query}");
    }
}

#[test]
fn a_call_that_answers_by_what_was_not_said_has_a_line_of_its_own() {
    let ran = settled_search(&["--query", "-thank*"]);
    let kinds: BTreeSet<String> =
        ran.lines().iter().map(|line| line["type"].as_str().unwrap().to_owned()).collect();
    assert_eq!(kinds, ["call", "receipt"].map(str::to_owned).into());
    assert_eq!(ran.lines().len() as u64, ran.count("matched") + 1);
    assert!(calls(&ran).is_disjoint(&calls(&settled_search(&["--query", "thank*"]))));
}

#[test]
fn words_that_are_signs_are_told_where_a_phrase_may_have_been_meant() {
    let hint = "add --match exact";
    let options = ["--limit", "1", "--days", "30"];
    let ask = |words: &[&str]| search(&[words, &options[..]].concat()).ended(0);
    ask(&["thank you or goodbye"]).told("“thank”").told(hint);
    let plain = [
        &["refund OR \"thank you\""][..],
        &["--query", "thank and you"],
        &["thank you"],
        &["thank you and goodbye"],
    ];
    for plain in plain {
        assert!(!ask(plain).err.contains(hint), "{plain:?}");
    }
}

#[test]
fn what_was_understood_is_told() {
    let ran = search(&["--query", "customer:cancel* -refund", "--days", "1", "--limit", "1"]);
    ran.told("Looking for calls in which the customer says")
        .told("“cancel”")
        .told("nobody says “refund”");
}

#[test]
fn a_mistake_is_pointed_at_under_what_was_typed() {
    for (query, line, carets) in [
        ("refund (bill", "  refund (bill", "         ^"),
        ("refund side:agent", "  refund side:agent", "         ^"),
        ("müßig \"offen", "  müßig \"offen", "        ^"),
    ] {
        let ran = search(&["--query", query]).ended(2);
        let mut lines = ran.err.lines().skip_while(|told| *told != line).skip(1);
        let below = lines.next().unwrap_or_else(|| panic!("{}", ran.err));
        assert!(
            below.starts_with(carets) && below.trim_start().chars().all(|c| c == '^'),
            "{below}"
        );
        assert_eq!(ran.out, "");
    }
}

#[test]
fn a_phrase_with_a_stray_sign_can_be_looked_for_as_it_stands() {
    let ran = search(&["\"refund"]).ended(2).told("--match exact");
    assert!(ran.err.contains("  \"refund\n  ^"), "{}", ran.err);
    search(&["\"refund", "--match", "exact", "--limit", "1"]).ended(0);
    let ran = search(&["--query", "\"refund"]).ended(2);
    assert!(!ran.err.contains("--match"), "it was said to be a query: {}", ran.err);
}

#[test]
fn the_help_explains_the_language_and_gives_examples() {
    let ran = Desk::new().run(&["search", "--help"]).ended(0);
    for words in [
        "NEAR/5",
        "first:60s",
        "after:",
        "customer:",
        "Examples:",
        "Which calls:",
        "Output:",
        "When:",
    ] {
        assert!(ran.out.contains(words), "{words}");
    }
    assert!(ran.out.lines().all(|line| line.chars().count() <= 100));
    assert!(Desk::new().run(&["search", "-h"]).ended(0).out.contains("--help"));
}
