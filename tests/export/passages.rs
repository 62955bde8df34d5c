//! A part of a call as a file of its own: it holds these phrases and no others, and says which of which call they are.

use export::{Format, Options, TimeStyle, file_name, passage, read_json, write};
use transcript::Transcript;

use crate::sample::{full_options, refund};

/// Rosalind's question, the customer's answer, and what follows.
const MIDDLE: std::ops::RangeInclusive<usize> = 1..=3;

fn middle() -> (Transcript, Options) {
    let (part, passage) = passage(&refund(), MIDDLE).unwrap();
    let options = full_options("Europe/Dublin", TimeStyle::Elapsed);
    (part, Options { passage: Some(passage), ..options })
}

fn written(format: Format) -> String {
    let (part, options) = middle();
    let mut out = Vec::new();
    write(&part, format, &options, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn a_passage_has_its_phrases_as_they_were_and_whoever_speaks_them() {
    let (whole, (part, _)) = (refund(), middle());
    assert_eq!(part.phrases.len(), 3);
    for (cut, said) in part.phrases.iter().zip(&whole.phrases[MIDDLE]) {
        assert_eq!((&cut.text, cut.at_ms, &cut.words), (&said.text, said.at_ms, &said.words));
        assert_eq!(part.speaker(cut), whole.speaker(said));
    }
    let speakers: Vec<_> = part.speakers.iter().map(transcript::Speaker::label).collect();
    assert_eq!(speakers, ["Rosalind Quay", "Customer"], "the menu and João say nothing in it");
    assert_eq!(part.participants, whole.participants, "it is still the same call");
}

#[test]
fn only_what_was_heard_and_spotted_within_it_goes_with_it() {
    let (part, _) = middle();
    assert_eq!(
        (part.topics.len(), part.acoustics.len()),
        (1, 0),
        "nine seconds of music come later"
    );
    let (later, _) = passage(&refund(), 4..=5).unwrap();
    assert_eq!((later.topics.len(), later.acoustics.len()), (0, 1));
}

#[test]
fn the_file_says_which_passage_of_which_call_it_is() {
    let of_whom = "47ca14de-0d1c-4f0e-9c6e-5b8f3a0e7b11";
    let place = "Passage: 00:00:05 to 00:00:13, phrases 2 to 4 of 8";
    for format in [Format::Txt, Format::Vtt] {
        let text = written(format);
        assert!(text.contains(of_whom) && text.contains(place), "{text}");
    }
    let json: serde_json::Value = serde_json::from_str(&written(Format::Json)).unwrap();
    let told = serde_json::json!({
        "first_phrase": 2, "last_phrase": 4, "phrases": 8, "from_ms": 5_020, "to_ms": 13_000,
    });
    assert_eq!(json["passage"], told);
    assert_eq!(json["transcript"]["conversation_id"], of_whom);
    assert!(written(Format::Csv).contains(of_whom));
}

#[test]
fn times_still_count_from_the_beginning_of_the_call() {
    assert!(written(Format::Txt).contains("[00:00:05] Rosalind Quay: Hi, this is Rosalind."));
    assert!(written(Format::Srt).starts_with("1\n00:00:05,020 --> 00:00:07,620\n"));
}

#[test]
fn nothing_outside_of_it_is_in_the_file() {
    for format in Format::ALL {
        let text = written(format);
        assert!(text.contains("give my money back"), "{text}");
        for other in ["welcome to lakeshore", "put you through", "thank you"] {
            assert!(!text.contains(other), "{format}: {text}");
        }
    }
}

#[test]
fn the_name_tells_the_time_span_and_suits_every_system() {
    let (part, options) = middle();
    assert_eq!(
        file_name(&part, Format::Txt, &options),
        "2026-11-20 11-05 Retention João Peréira 00-00-05 to 00-00-13 47ca14de.txt"
    );
}

#[test]
fn a_saved_passage_can_be_read_back_as_what_it_is() {
    let (part, _) = middle();
    assert_eq!(read_json(written(Format::Json).as_bytes()).unwrap(), part);
}

#[test]
fn one_phrase_is_a_passage_and_none_is_not() {
    let (part, place) = passage(&refund(), 7..=7).unwrap();
    let options = Options { passage: Some(place), ..Options::default() };
    let mut out = Vec::new();
    write(&part, Format::Txt, &options, &mut out).unwrap();
    let text = String::from_utf8(out).unwrap();
    assert!(text.contains("Passage: 00:01:00 to 00:01:01, phrase 8 of 8"), "{text}");
    for beyond in [8..=8, 0..=8, usize::MAX..=usize::MAX, 0..=usize::MAX] {
        assert!(passage(&refund(), beyond).is_none());
    }
    #[expect(
        clippy::reversed_empty_ranges,
        reason = "a selection may be asked for the wrong way round"
    )]
    let reversed = 3..=1;
    assert!(passage(&refund(), reversed).is_none());
}

#[test]
fn a_whole_call_says_nothing_of_passages() {
    let options = full_options("Europe/Dublin", TimeStyle::Elapsed);
    for format in Format::ALL {
        let mut out = Vec::new();
        write(&refund(), format, &options, &mut out).unwrap();
        assert!(!String::from_utf8(out).unwrap().to_lowercase().contains("passage"), "{format}");
    }
}
