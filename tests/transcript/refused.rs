//! What cannot be understood is told where it stands and what to write instead.

use transcript::{Query, QueryError, Term, TermKind, Unit};

fn refused(text: &str) -> QueryError {
    match Query::parse(text) {
        Err(error) => error,
        Ok(query) => panic!("{text} was read as {query}"),
    }
}

/// The text, with the place marked by `‹ ›`, and a part of the advice.
fn points(marked: &str, advice: &str) {
    let (start, end) = (marked.find('‹').unwrap(), marked.find('›').unwrap());
    let text = marked.replace(['‹', '›'], "");
    let error = refused(&text);
    assert_eq!(error.place(), start..end - '‹'.len_utf8(), "{text}: {error}");
    assert!(error.to_string().contains(advice), "{text}: {error}");
    assert!(matches!(error.code(), "invalid-query" | "invalid-regex"), "{}", error.code());
}

#[test]
fn an_unknown_scope_is_told_with_those_that_are_known() {
    let error = refused("refund custommer:cancel");
    assert_eq!(error.place(), 7..17);
    assert_eq!(
        error.to_string(),
        "“custommer:” is not known. Write customer: or agent:, or put the words in quotes."
    );
}

#[test]
fn what_is_not_closed_is_pointed_at() {
    points("refund ‹\"my account›", "Write one more \"");
    points("a ‹(›b OR c", "Write one more )");
    points("a ‹(›", "Write one more )");
    points("a ‹/b+›", "Write one more /");
    points("a b‹)› c", "closes nothing");
    points("‹)›", "closes nothing");
}

#[test]
fn emptiness_is_pointed_at() {
    points("a ‹\"\"›", "between the quotation marks");
    points("a ‹“ ”›", "between the quotation marks");
    points("a ‹()›", "between the parentheses");
    points("a ‹//›", "between the slashes");
    points("a ‹\"?!\"›", "no letter or digit");
    points("a ‹&› b", "“&” has no letter or digit");
}

#[test]
fn an_operator_with_nothing_beside_it_is_pointed_at() {
    points("a ‹OR›", "\"or\"");
    points("‹and› a", "\"and\"");
    points("a ‹OR› AND b", "on both sides");
    points("(a ‹or›)", "on both sides");
    points("a ‹NEAR/5›", "on both sides");
    points("‹near/5› a", "on both sides");
    points("a ‹NOT›", "\"not\"");
    points("a ‹-›", "-refund");
    points("a ‹-› b", "-refund");
    points("a ‹customer:›", "customer:refund");
    points("a ‹after:›", "after:refund");
}

#[test]
fn near_asks_for_a_number() {
    for near in ["NEAR", "near/", "NEAR/x", "NEAR/0", "NEAR/1001", "NEAR/10q"] {
        points(&format!("a ‹{near}› b"), "NEAR/5");
    }
    points("a NEAR/5 b ‹NEAR/5› c", "joins two");
}

#[test]
fn near_takes_only_what_is_said_at_one_place() {
    points("‹(a b)› NEAR/5 c", "OR-groups");
    points("a NEAR/5 ‹-b›", "NOT (refund NEAR/5 manager)");
    points("a NEAR/5 ‹first:5s›", "joins words");
    points("a NEAR/5 ‹(b NEAR/2 c)›", "joins words");
    points("x ‹customer:a NEAR/5 agent:b›", "NEAR/10s");
    points("‹(customer:a OR customer:c) NEAR/5 agent:b›", "NEAR/10s");
}

#[test]
fn first_last_and_after_need_something_to_narrow() {
    points("‹first:60s›", "first:60s refund");
    points("‹last:1m after:x›", "first:60s refund");
    points("a OR ‹first:60s›", "first:60s refund");
    points("a ‹(last:5s)›".replace("‹(last:5s)›", "(‹last:5s›)").as_str(), "first:60s refund");
    points("a -‹first:60s›", "first:60s NOT refund");
    points("a ‹first:›", "first:60s, first:2m");
    points("a ‹first:soon›", "first:60s, first:2m");
    points("a ‹last:0s›", "last:60s");
    points("a ‹last:25h›", "24 hours");
    points("a ‹first:30s1m›", "first:1m30s");
    points("a after:‹(b c)›", "after:\"thank you\"");
    points("a after:‹-b›", "after:\"thank you\"");
}

#[test]
fn one_side_cannot_stand_inside_the_other() {
    points("customer:(a ‹agent:b›)", "customer:refund agent:sorry");
    points("customer:‹agent:b›", "beside each other");
}

#[test]
fn two_negations_are_one_too_many() {
    points("a -‹-b›", "Two negations");
    points("a NOT ‹(NOT b)›", "Two negations");
}

#[test]
fn stars_stand_at_the_edge_of_a_word() {
    points("a ‹c*l›", "not inside");
    points("a ‹*›", "cancel*");
    points("‹\"a * b\"›", "cancel*");
}

#[test]
fn expressions_are_compiled_at_once() {
    points("a ‹/b(/›", "unclosed group");
    points("a ‹/x*/›", "matches an empty text");
    points("a ‹/b/›i", "Leave a space");
    let many = "/a/ ".repeat(11);
    assert!(refused(&many).to_string().contains("at most 10"));
}

#[test]
fn places_are_counted_in_the_text_as_it_was_given() {
    let error = refused("  \u{a0}grüße foo:bar");
    assert_eq!("  \u{a0}grüße foo:bar".get(error.place()), Some("foo:"));
}

#[test]
fn nothing_at_all_and_too_much_have_codes_of_their_own() {
    assert_eq!(refused(" ").code(), "empty-query");
    assert_eq!(refused("?! ...").code(), "empty-query");
    assert_eq!(refused(&"word ".repeat(500)).code(), "too-long");
    assert_eq!(refused("/a(/").code(), "invalid-regex");
}

#[test]
fn hostile_depth_is_refused_and_not_followed() {
    for open in ["(", "-", "customer:", "after:", "NOT ", "-(customer:"] {
        let error = refused(&format!("a {}b", open.repeat(1990 / open.len())));
        assert_eq!(error.code(), "invalid-query", "{open}");
        assert!(error.to_string().contains("inside each other"), "{open}: {error}");
    }
    let deep = format!("{}a{}", "(".repeat(900), ")".repeat(900));
    assert!(refused(&deep).to_string().contains("inside each other"));
    assert!(Query::parse(&format!("{}a{}", "(".repeat(30), ")".repeat(30))).is_ok());
}

#[test]
fn an_editor_is_told_what_its_term_lacks() {
    let term = |kind, text: &str| Term {
        kind,
        text: text.into(),
        other: None,
        side: None,
        not: false,
        amount: None,
        unit: None,
    };
    let advice = |term: Term| term.write().unwrap_err().to_string();
    assert!(advice(term(TermKind::Phrase, "?")).contains("letter or digit"));
    assert!(advice(term(TermKind::Regex, "a(")).contains("unclosed group"));
    assert!(advice(term(TermKind::Near, "a")).contains("number"));
    let near = Term { amount: Some(5), unit: Some(Unit::Words), ..term(TermKind::Near, "a") };
    assert!(advice(near).contains("letter or digit"));
    assert!(advice(term(TermKind::First, "")).contains("duration"));
    assert!(advice(Term { not: true, ..term(TermKind::After, "a") }).contains("negated"));
    assert!(advice(term(TermKind::After, "(a b)")).contains("after:"));
}
