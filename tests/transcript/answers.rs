//! Which calls answer a query, and where.

use transcript::{Hit, Side, Transcript, find};

use crate::{language::parsed, talk::Talk};

/// The words of the hits; `None` where the call does not answer.
fn answer(call: &Transcript, query: &str) -> Option<Vec<String>> {
    find(call, &parsed(query)).map(|hits| hits.iter().map(|hit| hit.text(call)).collect())
}

fn hits(call: &Transcript, query: &str) -> Vec<Hit> {
    find(call, &parsed(query)).unwrap_or_default()
}

fn answers(call: &Transcript, query: &str) -> bool {
    find(call, &parsed(query)).is_some()
}

/// Customer and agent in turn, a second each.
fn refund_call() -> Transcript {
    Talk::new()
        .agent("hello how can i help")
        .customer("i want a refund now")
        .agent("let me ask my manager about the refund")
        .customer("thank you")
        .agent("goodbye")
        .done()
}

#[test]
fn words_side_by_side_are_all_needed_and_all_shown() {
    let call = refund_call();
    let texts = answer(&call, "manager refund").unwrap();
    assert_eq!(texts, ["refund", "manager", "refund"]);
    assert!(!answers(&call, "refund invoice"));
}

#[test]
fn one_alternative_is_enough_and_all_that_are_said_are_shown() {
    let call = refund_call();
    assert_eq!(answer(&call, "invoice OR goodbye OR hello").unwrap(), ["hello", "goodbye"]);
    assert!(!answers(&call, "invoice OR bill"));
}

#[test]
fn a_call_can_answer_by_what_was_not_said() {
    let call = refund_call();
    assert_eq!(answer(&call, "-invoice").unwrap(), Vec::<String>::new());
    assert_eq!(answer(&call, "manager -invoice").unwrap(), ["manager"]);
    assert!(!answers(&call, "manager -refund"));
    assert!(answers(&call, "NOT (invoice OR bill)"));
    assert!(answers(&call, "-(refund invoice)"), "not both are said");
}

#[test]
fn a_side_is_asked_alone() {
    let call = refund_call();
    let sides: Vec<Side> = hits(&call, "agent:refund").iter().map(|hit| hit.side).collect();
    assert_eq!(sides, [Side::Agent]);
    assert!(!answers(&call, "customer:manager"));
    assert!(answers(&call, "-customer:manager agent:manager"));
    assert_eq!(answer(&call, "customer:(thank* OR manager)").unwrap(), ["thank"]);
}

#[test]
fn a_star_leaves_a_word_open() {
    let call = Talk::new().customer("they refunded my cancelled account unfairly").done();
    assert_eq!(answer(&call, "refund*").unwrap(), ["refunded"]);
    assert_eq!(answer(&call, "*fair*").unwrap(), ["unfairly"]);
    assert_eq!(answer(&call, "*ly").unwrap(), ["unfairly"]);
    assert_eq!(answer(&call, "\"my cancel* account\"").unwrap(), ["my cancelled account"]);
    assert_eq!(answer(&call, "\"*fund* my can*\"").unwrap(), ["refunded my cancelled"]);
    assert!(!answers(&call, "\"refund my\""));
    assert!(!answers(&call, "*fun"));
}

#[test]
fn near_counts_words_of_one_side_in_either_order() {
    let call =
        Talk::new().customer("my manager said the").agent("mhm").customer("refund is late").done();
    assert!(answers(&call, "refund NEAR/3 manager"), "the agent's words do not count");
    assert!(answers(&call, "manager NEAR/3 refund"));
    assert!(!answers(&call, "manager NEAR/2 refund"));
    assert!(answers(&call, "manager NEAR/1 said"), "neighbours are 1 apart");
    assert!(answers(&call, "\"my manager\" NEAR/1 \"said the\""), "counted from edge to edge");
    assert!(!answers(&call, "manager NEAR/9 mhm"), "on two sides");
}

#[test]
fn nothing_is_near_itself() {
    let call = Talk::new().customer("refund").done();
    assert!(!answers(&call, "refund NEAR/5 refund"));
    assert!(!answers(&call, "refund NEAR/5s refund*"));
    let call = Talk::new().customer("refund my refund").done();
    assert_eq!(answer(&call, "refund NEAR/5 refund").unwrap(), ["refund my refund"]);
}

#[test]
fn a_near_hit_is_one_place_with_both_ends_marked() {
    let call = refund_call();
    let found = hits(&call, "refund NEAR/4 manager");
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].marks.len(), 2);
    assert_eq!(found[0].text(&call), "manager about the refund");
    let snippet = found[0].snippet(&call, 20);
    assert_eq!([&*snippet.before, &*snippet.after], ["let me ask my ", ""]);
}

#[test]
fn near_in_seconds_joins_both_sides() {
    let call = refund_call();
    let found = hits(&call, "customer:refund NEAR/2s agent:manager");
    assert_eq!((found.len(), found[0].side, found[0].at_ms), (1, Side::Customer, 1300));
    assert_eq!(found[0].marks.iter().map(|mark| mark.phrase).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(found[0].text(&call), "refund … manager");
    assert!(answers(&call, "hello NEAR/4s goodbye"), "they begin exactly four seconds apart");
    assert!(!answers(&call, "hello NEAR/3s goodbye"));
}

#[test]
fn near_takes_alternatives() {
    let call = refund_call();
    assert_eq!(
        answer(&call, "(invoice OR refund) NEAR/4 (boss OR manager)").unwrap(),
        ["manager about the refund"]
    );
}

#[test]
fn what_is_near_once_is_not_used_twice() {
    let call = Talk::new().customer("a b a").done();
    assert_eq!(answer(&call, "a NEAR/3 b").unwrap(), ["a b"]);
    let call = Talk::new().customer("a b b a").done();
    assert_eq!(answer(&call, "a NEAR/1 b").unwrap(), ["a b", "b a"]);
}

#[test]
fn first_and_last_narrow_all_beside_them_negations_too() {
    let call = refund_call();
    let call = Transcript { duration_ms: 5000, ..call };
    assert_eq!(answer(&call, "first:2s refund").unwrap(), ["refund"]);
    assert_eq!(hits(&call, "last:3s refund")[0].side, Side::Agent);
    assert!(!answers(&call, "first:1s refund"));
    assert!(answers(&call, "last:2s -refund"));
    assert!(!answers(&call, "first:30s -agent:hello"));
    assert!(answers(&call, "last:1s -agent:hello"));
    assert_eq!(answer(&call, "first:3s last:4s refund").unwrap(), ["refund", "refund"]);
}

#[test]
fn the_first_seconds_end_before_the_last_of_them() {
    let call = Talk::new().customer("zero").at(60_000).customer("sixty").lasting(120_000).done();
    assert!(!answers(&call, "first:60s sixty"));
    assert!(answers(&call, "first:61s sixty"));
    assert!(answers(&call, "last:60s sixty"));
    assert!(!answers(&call, "last:59s sixty"));
}

#[test]
fn after_narrows_to_what_follows_the_first_time_it_is_said() {
    let call = refund_call();
    assert_eq!(hits(&call, "after:manager refund").len(), 1);
    assert_eq!(answer(&call, "after:\"thank you\" -refund").unwrap(), Vec::<String>::new());
    assert!(!answers(&call, "after:refund hello"));
    assert_eq!(hits(&call, "refund after:refund").len(), 1, "the second one");
    assert!(!answers(&call, "after:invoice -hello"), "the phrase itself must be said");
    assert!(!answers(&call, "after:customer:manager refund"));
    assert_eq!(hits(&call, "after:(manager OR now) goodbye").len(), 1);
}

#[test]
fn anchors_narrow_their_own_parentheses_only() {
    let call = refund_call();
    assert_eq!(answer(&call, "goodbye (first:1s hello)").unwrap(), ["hello", "goodbye"]);
    assert!(!answers(&call, "first:1s goodbye hello"));
    assert!(answers(&call, "(first:1s hello) OR (first:1s goodbye)"));
    assert!(
        !answers(&call, "first:1s (goodbye OR (hello last:1s))"),
        "outer ones narrow inner ones"
    );
}

#[test]
fn near_inside_a_window_needs_both_ends_inside() {
    let call = refund_call();
    assert!(answers(&call, "last:58s (refund NEAR/4 manager)"));
    assert!(!answers(&call, "first:2s (refund NEAR/2s manager)"));
}

#[test]
fn the_same_place_is_one_hit_however_often_it_is_asked_for() {
    let call = refund_call();
    assert_eq!(hits(&call, "refund OR refund* OR agent:refund").len(), 2);
    assert_eq!(hits(&call, "\"the refund\" OR refund").len(), 3, "a longer place is another one");
}

#[test]
fn words_that_only_the_shown_text_has_are_near_and_timed_too() {
    let call = Talk::new()
        .customer_shown("you owe me five hundred dollars now", "You owe me $500 now.")
        .agent("sorry")
        .done();
    assert_eq!(answer(&call, "500 NEAR/1 now").unwrap(), ["500 now"]);
    assert!(answers(&call, "owe NEAR/2 500"), "counted in the words as they were spoken");
    assert!(!answers(&call, "owe NEAR/1 500"));
    assert!(answers(&call, "500 NEAR/1s sorry"));
    assert!(answers(&call, "after:500 now"));
    assert_eq!(hits(&call, "five NEAR/2 dollars")[0].marks.len(), 1, "shown as one word");
}

#[test]
fn an_expression_may_stand_beside_words() {
    let call = refund_call();
    assert_eq!(answer(&call, r"/goodb\w+/ hello").unwrap(), ["hello", "goodbye"]);
    assert_eq!(
        answer(&call, r"agent:/re\w+d/ NEAR/4 manager").unwrap(),
        ["manager about the refund"]
    );
    assert!(!answers(&call, r"customer:/goodb\w+/"));
}
