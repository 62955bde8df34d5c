use transcript::{Matching, Problem, Query, QueryError};

fn refused(phrase: &str, matching: Matching) -> QueryError {
    Query::simple(phrase, matching).unwrap_err()
}

#[test]
fn nothing_and_punctuation_alone_are_refused_in_words() {
    assert_eq!(refused("   ", Matching::Exact).problem(), &Problem::Empty);
    assert_eq!(refused("?!", Matching::Exact).problem(), &Problem::NoWords);
    assert_eq!(refused("?!", Matching::Partial).problem(), &Problem::NoWords);
    assert_eq!(refused("", Matching::Regex).problem(), &Problem::Empty);
}

#[test]
fn a_broken_regular_expression_says_what_is_wrong() {
    let error = refused("cancel(", Matching::Regex);
    assert_eq!(error.code(), "invalid-regex");
    assert_eq!(error.to_string(), "The regular expression cannot be read: unclosed group.");
}

#[test]
fn a_regular_expression_that_matches_everywhere_is_refused() {
    assert_eq!(refused("x*", Matching::Regex).problem(), &Problem::MatchesNothing);
}

#[test]
fn a_regular_expression_that_grows_too_large_is_refused() {
    assert_eq!(refused(r"\w{200}{200}{200}", Matching::Regex).code(), "invalid-regex");
}

#[test]
fn a_phrase_longer_than_anybody_speaks_is_refused() {
    assert_eq!(refused(&"word ".repeat(300), Matching::Exact).code(), "too-long");
}

#[test]
fn a_content_search_is_asked_for_the_comparable_words() {
    let asked = |phrase: &str| Query::simple(phrase, Matching::Exact).unwrap().needs().unwrap();
    assert_eq!(asked("Cancel,  my ACCOUNT!"), [["cancel my account"]]);
    assert_eq!(asked("I don\u{2019}t want"), [["i don't want"]]);
    assert_eq!(asked("退款"), [["退款"]], "no space where none was typed");
    assert!(Query::simple("fund", Matching::Partial).unwrap().needs().is_none());
    assert!(Query::simple("fund", Matching::Regex).unwrap().needs().is_none());
}
