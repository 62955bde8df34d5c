//! Which words of the shown text were said when.

use transcript::{SpokenWord, Transcript};

use crate::talk::Talk;

/// Each word as it is shown, with its begin and length.
fn spoken(call: &Transcript, phrase: usize) -> Vec<(String, i64, i64)> {
    let text = call.phrases[phrase].display();
    let told = |word: SpokenWord| (text[word.range].to_owned(), word.at_ms, word.duration_ms);
    call.spoken_words(phrase).into_iter().map(told).collect()
}

fn owned(words: &[(&str, i64, i64)]) -> Vec<(String, i64, i64)> {
    words.iter().map(|(word, at, length)| ((*word).to_owned(), *at, *length)).collect()
}

#[test]
fn words_of_the_plain_text_stand_where_they_are() {
    let call = Talk::new().customer("one two one").done();
    assert_eq!(spoken(&call, 0), owned(&[("one", 0, 100), ("two", 100, 100), ("one", 200, 100)]));
}

#[test]
fn words_of_the_decorated_text_are_marked_as_they_are_shown() {
    let call = Talk::new().customer_shown("hi this is rosalind", "Hi, this is Rosalind!").done();
    let expected = [("Hi", 0, 100), ("this", 100, 100), ("is", 200, 100), ("Rosalind", 300, 100)];
    assert_eq!(spoken(&call, 0), owned(&expected));
}

#[test]
fn a_stretch_that_was_written_anew_is_one_word_that_takes_as_long_as_all() {
    let call = Talk::new()
        .customer_shown("about five hundred dollars please", "About $500, please.")
        .done();
    let told = spoken(&call, 0);
    let figures: Vec<_> = told.iter().filter(|(word, ..)| word.contains("500")).collect();
    assert_eq!(figures.len(), 1, "{told:?}");
    let (_, at_ms, duration_ms) = figures[0];
    assert_eq!((*at_ms, *duration_ms), (100, 300));
    assert_eq!(told.last().unwrap(), &("please".to_owned(), 400, 100));
}

#[test]
fn a_word_that_is_not_shown_is_left_out_and_moves_no_other() {
    let call = Talk::new().customer_shown("uh i want uh a refund", "I want a refund.").done();
    let expected = [("I", 100, 100), ("want", 200, 100), ("a", 400, 100), ("refund", 500, 100)];
    assert_eq!(spoken(&call, 0), owned(&expected));
}

#[test]
fn words_come_in_order_and_never_overlap() {
    let call = Talk::new()
        .customer_shown(
            "e-mail it to a at b dot com at ten past nine",
            "E-mail it to a@b.com at 9:10.",
        )
        .customer_shown("ist das der müller weg vier", "Ist das der Müllerweg 4?")
        .done();
    for phrase in 0..2 {
        let words = call.spoken_words(phrase);
        assert!(!words.is_empty());
        assert!(words.is_sorted_by(|a, b| a.range.end <= b.range.start && a.at_ms <= b.at_ms));
        let text = call.phrases[phrase].display();
        assert!(
            words.iter().all(|word| text.get(word.range.clone()).is_some_and(|it| !it.is_empty()))
        );
    }
}

#[test]
fn the_least_certain_part_of_a_rewritten_stretch_tells_how_sure_it_is() {
    let mut call = Talk::new().customer_shown("five hundred dollars", "$500").done();
    for (word, confidence) in call.phrases[0].words.iter_mut().zip([Some(0.9), Some(0.4), None]) {
        word.confidence = confidence;
    }
    assert_eq!(call.spoken_words(0)[0].confidence, Some(0.4));
}

#[test]
fn without_times_or_without_a_phrase_there_are_none() {
    let mut call = Talk::new().customer("hello").done();
    assert!(call.spoken_words(7).is_empty());
    call.phrases[0].words.clear();
    assert!(call.spoken_words(0).is_empty());
}

#[test]
fn a_list_of_words_that_leaves_the_text_ends_where_it_does() {
    let mut call = Talk::new().customer("where is my refund").done();
    call.phrases[0].words[2].text = "your".into();
    assert_eq!(spoken(&call, 0), owned(&[("where", 0, 100), ("is", 100, 100)]));
}
