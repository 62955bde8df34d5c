use transcript::{Hit, Matching, Query, Side, Transcript, find};

use crate::talk::Talk;

pub(crate) fn hits(call: &Transcript, phrase: &str, matching: Matching) -> Vec<Hit> {
    find(call, &Query::simple(phrase, matching).unwrap()).unwrap_or_default()
}

fn exact(call: &Transcript, phrase: &str) -> Vec<String> {
    hits(call, phrase, Matching::Exact).iter().map(|hit| hit.text(call)).collect()
}

#[test]
fn whole_words_are_found_in_order_whatever_their_case_and_punctuation() {
    let call = Talk::new().customer("i want to cancel my account today").done();
    assert_eq!(exact(&call, "Cancel, my ACCOUNT!"), ["cancel my account"]);
    assert!(exact(&call, "account my cancel").is_empty());
    assert!(exact(&call, "count").is_empty(), "part of a word is not the word");
}

#[test]
fn a_phrase_may_run_through_two_utterances_of_one_side() {
    let call =
        Talk::new().customer("i would like a").agent("mhm").customer("full refund please").done();
    let found = hits(&call, "like a full refund", Matching::Exact);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].text(&call), "like a full refund");
    assert_eq!(found[0].marks.iter().map(|mark| mark.phrase).collect::<Vec<_>>(), [0, 2]);
}

#[test]
fn a_phrase_never_runs_from_one_side_into_the_other() {
    let call = Talk::new().customer("i want a").agent("refund yes").done();
    assert!(exact(&call, "a refund").is_empty());
}

#[test]
fn the_words_of_two_utterances_do_not_grow_together() {
    let call = Talk::new().customer("re").customer("fund").done();
    assert!(exact(&call, "refund").is_empty());
    assert!(hits(&call, "refund", Matching::Partial).is_empty());
}

#[test]
fn a_hit_is_told_at_the_time_of_its_first_word_and_with_its_side() {
    let call = Talk::new().agent("hello").customer("where is my refund").done();
    let found = hits(&call, "my refund", Matching::Exact);
    assert_eq!((found[0].at_ms, found[0].side), (1200, Side::Customer));
}

#[test]
fn without_word_times_the_place_in_the_phrase_is_estimated() {
    let mut call = Talk::new().customer("one two three four five six seven eight nine ten").done();
    call.phrases[0].words.clear();
    call.phrases[0].duration_ms = 10_000;
    assert_eq!(hits(&call, "six", Matching::Exact)[0].at_ms, 5000);
}

#[test]
fn a_word_list_cut_differently_from_the_text_still_tells_the_time() {
    let call = Talk::new().customer("my e-mail is lost").done();
    assert_eq!(hits(&call, "mail is", Matching::Exact)[0].at_ms, 100);
}

#[test]
fn occurrences_do_not_overlap() {
    let call = Talk::new().customer("no no no no no").done();
    assert_eq!(exact(&call, "no no").len(), 2);
}

#[test]
fn hits_come_in_time_order_across_sides() {
    let call = Talk::new().agent("refund one").customer("refund two").agent("refund three").done();
    let at: Vec<i64> = hits(&call, "refund", Matching::Exact).iter().map(|hit| hit.at_ms).collect();
    assert_eq!(at, [0, 1000, 2000]);
}

#[test]
fn partial_finds_letters_inside_words_and_across_them() {
    let call = Talk::new().customer("they refunded my account").done();
    let found = |phrase: &str| {
        hits(&call, phrase, Matching::Partial).iter().map(|hit| hit.text(&call)).collect::<Vec<_>>()
    };
    assert_eq!(found("FUND"), ["refunded"]);
    assert_eq!(found("ed my acc"), ["refunded my account"]);
    assert!(found("fundmy").is_empty());
}

#[test]
fn a_regular_expression_ignores_case_and_may_cross_utterances() {
    let call = Talk::new().customer("cancelled it").agent("ok").customer("Canceling again").done();
    assert_eq!(hits(&call, r"cancel\w+", Matching::Regex).len(), 2);
    assert_eq!(hits(&call, r"it canc", Matching::Regex).len(), 1);
}

#[test]
fn an_apostrophe_parts_words_in_both_spellings() {
    let call = Talk::new().customer("we'll see if the refund\u{2019}s well paid").done();
    assert_eq!(exact(&call, "well"), ["well"]);
    assert_eq!(exact(&call, "refund"), ["refund"]);
    assert_eq!(exact(&call, "the refund's well"), ["the refund\u{2019}s well"]);
    assert_eq!(exact(&Talk::new().customer("rendez-moi l'argent").done(), "argent"), ["argent"]);
}

#[test]
fn scripts_without_spaces_and_other_alphabets_are_searched() {
    let call = Talk::new()
        .customer("我想退款谢谢")
        .agent("Ich möchte KÜNDIGEN")
        .customer("أريد استرداد المال")
        .done();
    assert_eq!(exact(&call, "退款"), ["退款"]);
    assert_eq!(exact(&call, "möchte kündigen"), ["möchte KÜNDIGEN"]);
    assert_eq!(exact(&call, "استرداد"), ["استرداد"]);
    assert!(exact(&call, "kundigen").is_empty(), "an accent makes another word");
}

#[test]
fn a_word_that_holds_the_letters_twice_is_one_hit() {
    let call = Talk::new().customer("a banana and bananas").done();
    let found = hits(&call, "an", Matching::Partial);
    let texts: Vec<_> = found.iter().map(|hit| hit.text(&call)).collect();
    assert_eq!(texts, ["banana", "and", "bananas"]);
}
