use transcript::{Matching, Query, QueryError};

fn refused(phrase: &str, matching: Matching) -> QueryError {
    Query::parse(phrase, matching).unwrap_err()
}

#[test]
fn nothing_and_punctuation_alone_are_refused_in_words() {
    assert_eq!(refused("   ", Matching::Exact), QueryError::Empty);
    assert_eq!(refused("?!", Matching::Exact), QueryError::NoWords);
    assert_eq!(refused("?!", Matching::Partial), QueryError::NoWords);
    assert_eq!(refused("", Matching::Regex), QueryError::Empty);
}

#[test]
fn a_broken_regular_expression_says_what_is_wrong() {
    let error = refused("cancel(", Matching::Regex);
    assert_eq!(error.code(), "invalid-regex");
    assert_eq!(error.to_string(), "The regular expression cannot be read: unclosed group.");
}

#[test]
fn a_regular_expression_that_matches_everywhere_is_refused() {
    assert_eq!(refused("x*", Matching::Regex), QueryError::MatchesNothing);
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
fn only_an_exact_phrase_can_be_answered_by_the_server() {
    let asked =
        |phrase: &str| Query::parse(phrase, Matching::Exact).unwrap().server_phrase().unwrap();
    assert_eq!(asked("Cancel,  my ACCOUNT!"), "cancel my account");
    assert_eq!(asked("I don\u{2019}t want"), "i don't want");
    assert_eq!(asked("退款"), "退款", "no space where none was typed");
    assert!(Query::parse("fund", Matching::Partial).unwrap().server_phrase().is_none());
    assert!(Query::parse("fund", Matching::Regex).unwrap().server_phrase().is_none());
}
