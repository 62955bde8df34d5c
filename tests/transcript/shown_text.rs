use transcript::{Matching, NOTHING_SAID, Snippet, Transcript, clock, direction_of_script};

use crate::{matching::hits, talk::Talk};

#[test]
fn the_mark_stands_in_the_text_that_is_shown() {
    let call = Talk::new()
        .customer_shown("i want to cancel my account", "I want to cancel, my Account.")
        .done();
    let found = hits(&call, "cancel my account", Matching::Exact);
    assert_eq!(found[0].text(&call), "cancel, my Account");
}

#[test]
fn words_the_engine_rewrote_are_found_in_both_spellings_once() {
    let call = Talk::new()
        .customer_shown("you owe me five hundred dollars now", "You owe me $500 now.")
        .done();
    for phrase in ["five hundred dollars", "500", "me 500 now", "dollars now"] {
        assert_eq!(hits(&call, phrase, Matching::Exact).len(), 1, "{phrase}");
    }
    assert_eq!(hits(&call, "five hundred", Matching::Exact)[0].text(&call), "500");
    assert_eq!(hits(&call, "500", Matching::Exact)[0].at_ms, 300);
    assert_eq!(hits(&call, "now", Matching::Exact).len(), 1);
}

#[test]
fn a_regular_expression_may_ask_for_punctuation_that_is_shown() {
    let call = Talk::new().customer_shown("is that so yes", "Is that so? Yes.").done();
    assert_eq!(hits(&call, r"so\?", Matching::Regex).len(), 1);
    assert_eq!(hits(&call, "so", Matching::Regex).len(), 1);
}

#[test]
fn a_phrase_without_words_is_shown_as_silence() {
    let call =
        Talk::new().customer("").customer_shown("  ", " ").customer_shown("plain", "").done();
    let shown: Vec<&str> = call.phrases.iter().map(transcript::Phrase::display).collect();
    assert_eq!(shown, [NOTHING_SAID, NOTHING_SAID, "plain"]);
}

fn parts(call: &Transcript, phrase: &str, room: usize) -> [String; 3] {
    let Snippet { before, matched, after } =
        hits(call, phrase, Matching::Exact)[0].snippet(call, room);
    [before, matched, after]
}

#[test]
fn a_snippet_is_cut_at_words_and_says_so() {
    let call = Talk::new()
        .customer("well i was told that the refund would be here in five days or so")
        .done();
    assert_eq!(parts(&call, "refund", 16), ["…told that the ", "refund", " would be here…"]);
}

#[test]
fn a_short_text_is_not_cut() {
    let call = Talk::new().customer("my refund").done();
    assert_eq!(parts(&call, "refund", 40), ["my ", "refund", ""]);
}

#[test]
fn a_hit_in_two_utterances_is_told_whole() {
    let call = Talk::new()
        .customer("i'd like to cancel")
        .agent("mhm")
        .customer("my account please")
        .done();
    assert_eq!(
        parts(&call, "cancel my account", 40),
        ["i'd like to ", "cancel my account", " please"]
    );
}

#[test]
fn a_hit_as_long_as_the_call_is_cut_in_its_snippet() {
    let call = Talk::new().customer(&"word ".repeat(500)).done();
    let found = hits(&call, "word .*", Matching::Regex);
    let Snippet { matched, .. } = found[0].snippet(&call, 40);
    assert!(matched.chars().count() < 250 && matched.ends_with('…'), "{matched}");
}

#[test]
fn clocks_count_hours_past_a_day_and_before_the_call() {
    let shown: Vec<String> = [0, 999, 61_000, 3_600_000, 90_061_000, -1_500].map(clock).into();
    assert_eq!(shown, ["00:00:00", "00:00:00", "00:01:01", "01:00:00", "25:01:01", "-00:00:01"]);
}

#[test]
fn the_way_of_writing_follows_the_language() {
    assert_eq!(direction_of_script(Some("ar-EG")), "rtl");
    assert_eq!(direction_of_script(Some("en-US")), "ltr");
    assert_eq!(direction_of_script(None), "ltr");
}
