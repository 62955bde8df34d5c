//! JSON keeps everything, and only its own files are read.

use export::{Error, Format, TimeStyle, read_json, write};
use proptest::prelude::*;
use transcript::Transcript;

use crate::any;
use crate::sample::{full_options, hostile, refund};

fn json(transcript: &Transcript) -> String {
    let mut out = Vec::new();
    let options = full_options("Europe/Berlin", TimeStyle::Elapsed);
    write(transcript, Format::Json, &options, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn refused(text: &str) -> Error {
    read_json(text.as_bytes()).unwrap_err()
}

#[test]
fn what_was_saved_is_read_back_to_the_last_digit() {
    for transcript in [refund(), hostile()] {
        assert_eq!(read_json(json(&transcript).as_bytes()).unwrap(), transcript);
    }
}

#[test]
fn a_file_that_was_cut_off_is_refused() {
    let whole = json(&refund());
    for end in [0, 1, whole.len() / 2, whole.len() - 3] {
        let error = refused(&whole[..end]);
        assert_eq!(error.code(), "not-a-transcript", "cut at {end}: {error}");
    }
}

#[test]
fn another_programs_json_is_refused() {
    assert_eq!(refused(r#"{"format":"GeoJSON","version":1}"#).code(), "not-a-transcript");
    assert_eq!(refused("[]").code(), "not-a-transcript");
}

#[test]
fn a_newer_file_asks_for_an_update() {
    let error = refused(r#"{"format":"earshot.transcript","version":2,"transcript":"elsewhere"}"#);
    assert!(matches!(error, Error::Newer { version: 2 }), "{error}");
    assert!(error.to_string().contains("Update Earshot"), "{error}");
}

#[test]
fn a_phrase_that_nobody_speaks_is_refused() {
    let mut transcript = refund();
    transcript.phrases[3].speaker = 99;
    let error = refused(&json(&transcript));
    assert!(error.to_string().contains("nobody speaks phrase 4"), "{error}");
}

proptest! {
    #[test]
    fn every_transcript_survives_the_journey(transcript in any::transcript()) {
        prop_assert_eq!(read_json(json(&transcript).as_bytes()).unwrap(), transcript);
    }
}
