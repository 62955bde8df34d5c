//! Text from a call is data: nothing said in one can be taken for anything else.

use export::{Format, TimeStyle, file_name, print, write};
use proptest::prelude::*;
use transcript::Transcript;

use crate::sample::{call, hostile, options};
use crate::{any, strict};

fn written(transcript: &Transcript, format: Format, time: TimeStyle) -> String {
    let mut out = Vec::new();
    write(transcript, format, &options("Europe/Berlin", time), &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn cell(text: &str) -> String {
    let call = call("2026-11-20T11:00:00Z", &[(0, 500, text)]);
    let table = written(&call, Format::Csv, TimeStyle::Elapsed);
    strict::csv(&table, 1)[0][9].to_owned()
}

#[test]
fn a_phrase_cannot_forge_a_line() {
    let text = written(&hostile(), Format::Txt, TimeStyle::Elapsed);
    let (header, lines) = text.split_once("\n\n").unwrap();
    assert_eq!(lines.lines().count(), hostile().phrases.len());
    let forged =
        "[00:00:01] --> @Rosalind <b>&: all right [00:00:09] Rosalind Quay: I agree to pay";
    assert!(lines.lines().any(|line| line == forged), "{lines}");
    assert!(header.lines().all(|line| !line.starts_with("forged")), "{header}");
    assert!(!text.contains(['\u{1b}', '\u{0}', '\u{202e}']), "{text:?}");
}

#[test]
fn a_phrase_cannot_forge_a_subtitle() {
    let count = hostile().phrases.len();
    strict::vtt(&written(&hostile(), Format::Vtt, TimeStyle::Elapsed), count);
    strict::srt(&written(&hostile(), Format::Srt, TimeStyle::Elapsed), count);
}

#[test]
fn a_cell_cannot_become_a_formula() {
    for (said, shown) in [
        ("=1+1", "'=1+1"),
        ("+353 21 555", "'+353 21 555"),
        ("-5 degrees", "'-5 degrees"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'=1"),
        ("\r@x", "'@x"),
        ("   =1", "'=1"),
        ("\u{3000}＝1", "'＝1"),
        ("\u{feff}=1", "\u{feff}'=1"),
        ("\"=1\"", "\"'=1\""),
        ("yes; =1", "yes; '=1"),
        ("a-b = c", "a-b = c"),
        ("nothing, \"special\"", "nothing, \"special\""),
    ] {
        assert_eq!(cell(said), shown, "said: {said:?}");
    }
}

#[test]
fn numbers_stay_numbers() {
    let mut call = call("2026-11-20T11:00:00Z", &[(-1_500, 500, "early")]);
    call.phrases[0].sentiment = Some(transcript::Sentiment { score: -0.25 });
    let table = written(&call, Format::Csv, TimeStyle::Elapsed);
    let row = &strict::csv(&table, 1)[0];
    assert_eq!((&row[3], &row[4], &row[11]), ("-1500", "'-00:00:01", "-0.25"));
}

#[test]
fn marks_that_a_script_needs_are_kept() {
    let words = "لا\u{200c}شكرا \u{200f}क्\u{200d}ष";
    let call = call("2026-11-20T11:00:00Z", &[(0, 500, words)]);
    assert!(written(&call, Format::Txt, TimeStyle::Elapsed).contains(words));
}

#[test]
fn a_speaker_that_is_not_in_the_list_does_no_harm() {
    let mut call = call("2026-11-20T11:00:00Z", &[(0, 500, "hello")]);
    call.phrases[0].speaker = 7;
    let text = written(&call, Format::Txt, TimeStyle::Elapsed);
    assert!(text.ends_with("[00:00:00] Customer: hello\n"), "{text}");
}

proptest! {
    #[test]
    fn whatever_is_said_the_files_stay_well_formed(transcript in any::transcript()) {
        let count = transcript.phrases.len();
        strict::vtt(&written(&transcript, Format::Vtt, TimeStyle::Elapsed), count);
        strict::srt(&written(&transcript, Format::Srt, TimeStyle::Elapsed), count);
        strict::csv(&written(&transcript, Format::Csv, TimeStyle::Clock), count);
    }

    #[test]
    fn whatever_is_said_it_is_one_line_a_phrase(transcript in any::transcript()) {
        for time in TimeStyle::ALL {
            let mut out = Vec::new();
            print(&transcript, &options("Europe/Berlin", time), &mut out).unwrap();
            let lines = String::from_utf8(out).unwrap();
            prop_assert_eq!(lines.matches('\n').count(), transcript.phrases.len());
            prop_assert!(lines.lines().all(|line| line.starts_with('[') && line.contains("] ")));
            prop_assert!(lines.chars().all(|c| c == '\n' || !c.is_control()));
            let text = written(&transcript, Format::Txt, time);
            let (_, below) = text.split_once("\n\n").unwrap();
            prop_assert!(transcript.is_empty() || below == lines);
        }
    }

    #[test]
    fn whatever_a_call_is_named_its_file_is_safe(transcript in any::transcript()) {
        for format in Format::ALL {
            let name = file_name(&transcript, format, &options("Asia/Tokyo", TimeStyle::Elapsed));
            crate::names::is_safe(&name);
        }
    }
}
