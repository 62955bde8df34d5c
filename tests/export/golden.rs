//! Files compared to the byte. `EARSHOT_BLESS=1 cargo test -p export` writes them anew; read the
//! difference before you commit it.

use std::fs;
use std::path::PathBuf;

use export::{Format, Options, TimeStyle, write};
use transcript::Transcript;

use crate::{sample, strict};

fn written(transcript: &Transcript, format: Format, options: &Options) -> String {
    let mut out = Vec::new();
    write(transcript, format, options, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn holds(name: &str, found: &str) {
    let fixtures = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../tests/fixtures/export");
    let path = PathBuf::from(fixtures).join(name);
    if std::env::var_os("EARSHOT_BLESS").is_some() {
        fs::create_dir_all(fixtures).unwrap();
        fs::write(&path, found).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{name}: {error}"));
    assert!(
        found == expected,
        "{name} has changed; if it should, set EARSHOT_BLESS=1 and run again\n--- expected\n{expected}\n--- found\n{found}"
    );
}

#[test]
fn a_call_is_written_as_it_always_was() {
    let options = sample::full_options("Europe/Berlin", TimeStyle::Elapsed);
    for format in [Format::Txt, Format::Vtt, Format::Srt, Format::Csv] {
        let found = written(&sample::refund(), format, &options);
        holds(&format!("refund.{format}"), &found);
    }
}

#[test]
fn the_time_of_day_is_given_on_request() {
    let options = sample::full_options("Europe/Berlin", TimeStyle::Clock);
    holds("refund-clock.txt", &written(&sample::refund(), Format::Txt, &options));
}

#[test]
fn the_json_keeps_its_names() {
    let options = sample::full_options("Europe/Berlin", TimeStyle::Elapsed);
    let found = written(&sample::refund(), Format::Json, &options);
    let mut value: serde_json::Value = serde_json::from_str(&found).unwrap();
    let saved_at = value["saved_at"].as_str().unwrap().to_owned();
    assert!(chrono::DateTime::parse_from_rfc3339(&saved_at).is_ok(), "{saved_at}");
    value["saved_at"] = "2026-11-22T09:00:00Z".into();
    holds("refund.json", &found.replace(&saved_at, "2026-11-22T09:00:00Z"));
}

#[test]
fn an_empty_transcript_says_that_nothing_was_transcribed() {
    let options = sample::full_options("Europe/Dublin", TimeStyle::Elapsed);
    for format in [Format::Txt, Format::Vtt, Format::Srt, Format::Csv] {
        holds(&format!("empty.{format}"), &written(&sample::empty(), format, &options));
    }
    let text = written(&sample::empty(), Format::Txt, &options);
    assert!(text.ends_with("\n\nNothing was transcribed in this call.\n"), "{text}");
    strict::vtt(&written(&sample::empty(), Format::Vtt, &options), 0);
    strict::srt(&written(&sample::empty(), Format::Srt, &options), 0);
    strict::csv(&written(&sample::empty(), Format::Csv, &options), 0);
}

#[test]
fn a_hostile_call_stays_what_it_is() {
    let options = sample::options("Europe/Dublin", TimeStyle::Elapsed);
    for format in [Format::Txt, Format::Vtt, Format::Srt, Format::Csv] {
        holds(&format!("hostile.{format}"), &written(&sample::hostile(), format, &options));
    }
}

#[test]
fn the_terminal_gets_the_lines_and_nothing_else() {
    let options = sample::options("UTC", TimeStyle::Elapsed);
    let mut out = Vec::new();
    export::print(&sample::refund(), &options, &mut out).unwrap();
    let text = written(&sample::refund(), Format::Txt, &options);
    let (_, lines) = text.split_once("\n\n").unwrap();
    assert_eq!(String::from_utf8(out).unwrap(), lines);
    assert!(lines.starts_with("[00:00:00] IVR: welcome to lakeshore utilities\n"), "{lines}");
}
