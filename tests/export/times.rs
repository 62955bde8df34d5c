//! Midnight, summer time, long calls, and places before the start.

use export::{Format, TimeStyle, Zone, write};
use transcript::Transcript;

use crate::sample::{call, options, utc};
use crate::strict;

fn text(transcript: &Transcript, zone: &str, time: TimeStyle) -> String {
    let mut out = Vec::new();
    write(transcript, Format::Txt, &options(zone, time), &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn fact<'a>(text: &'a str, label: &str) -> &'a str {
    let found = text.lines().find_map(|line| line.strip_prefix(label)?.strip_prefix(": "));
    found.unwrap_or_else(|| panic!("no {label} in {text}"))
}

fn lines(text: &str) -> Vec<&str> {
    text.split_once("\n\n").unwrap().1.lines().collect()
}

#[test]
fn a_call_over_midnight_names_both_days() {
    let call =
        call("2026-11-20T22:59:50Z", &[(0, 900, "good evening"), (20_000, 900, "good morning")]);
    let text = text(&call, "Europe/Berlin", TimeStyle::Clock);
    assert_eq!(fact(&text, "Start"), "2026-11-20 23:59:50 +01:00 (Europe/Berlin)");
    assert_eq!(fact(&text, "Times"), "time of day in Europe/Berlin; the call ends on 2026-11-21");
    assert_eq!(
        lines(&text),
        ["[23:59:50] Customer: good evening", "[00:00:10] Rosalind Quay: good morning"]
    );
}

#[test]
fn a_call_while_the_clocks_go_back_says_so() {
    // 25 October 2026: 03:00 summer time becomes 02:00 in Berlin.
    let call = call("2026-10-25T00:59:50Z", &[(0, 900, "still summer"), (20_000, 900, "winter")]);
    let text = text(&call, "Europe/Berlin", TimeStyle::Clock);
    assert_eq!(fact(&text, "Start"), "2026-10-25 02:59:50 +02:00 (Europe/Berlin)");
    let changed =
        "time of day in Europe/Berlin; the clocks change from +02:00 to +01:00 during the call";
    assert_eq!(fact(&text, "Times"), changed);
    assert_eq!(
        lines(&text),
        ["[02:59:50] Customer: still summer", "[02:00:10] Rosalind Quay: winter"]
    );
}

#[test]
fn the_same_clock_time_on_the_day_of_change_has_two_offsets() {
    let offset = |start: &str| {
        let text = text(&call(start, &[]), "Europe/Berlin", TimeStyle::Clock);
        fact(&text, "Start").to_owned()
    };
    assert_eq!(offset("2026-10-25T00:30:00Z"), "2026-10-25 02:30:00 +02:00 (Europe/Berlin)");
    assert_eq!(offset("2026-10-25T01:30:00Z"), "2026-10-25 02:30:00 +01:00 (Europe/Berlin)");
}

#[test]
fn elapsed_time_does_not_care_for_any_clock() {
    let call = call("2026-10-25T00:59:50Z", &[(0, 900, "still summer"), (20_000, 900, "winter")]);
    let text = text(&call, "Europe/Berlin", TimeStyle::Elapsed);
    assert_eq!(fact(&text, "Times"), "elapsed since the start of the call");
    assert_eq!(lines(&text)[1], "[00:00:20] Rosalind Quay: winter");
}

#[test]
fn a_call_longer_than_a_day_counts_its_hours_on() {
    let hours = 3_600_000;
    let call =
        call("2026-11-20T11:00:00Z", &[(0, 500, "hello"), (101 * hours + 7, 500, "still here")]);
    let text = text(&call, "UTC", TimeStyle::Elapsed);
    assert_eq!(fact(&text, "Duration"), "101:00:00");
    assert_eq!(lines(&text)[1], "[101:00:00] Rosalind Quay: still here");
    let mut vtt = Vec::new();
    write(&call, Format::Vtt, &options("UTC", TimeStyle::Elapsed), &mut vtt).unwrap();
    let vtt = String::from_utf8(vtt).unwrap();
    assert!(vtt.contains("\n101:00:00.007 --> 101:00:00.507\n"), "{vtt}");
    assert_eq!(strict::vtt(&vtt, 2)[1].start_ms, 101 * 3_600_000 + 7);
}

#[test]
fn what_was_said_before_the_call_began_has_a_minus_in_text_and_none_in_subtitles() {
    let call =
        call("2026-11-20T11:00:00Z", &[(-1_500, 1_000, "early"), (-900, 2_000, "earlier half")]);
    let elapsed = text(&call, "UTC", TimeStyle::Elapsed);
    assert_eq!(lines(&elapsed)[0], "[-00:00:01] Customer: early");
    assert_eq!(lines(&text(&call, "UTC", TimeStyle::Clock))[0], "[10:59:58] Customer: early");
    let mut srt = Vec::new();
    write(&call, Format::Srt, &options("UTC", TimeStyle::Elapsed), &mut srt).unwrap();
    let cues = strict::srt(std::str::from_utf8(&srt).unwrap(), 2);
    assert_eq!((cues[0].start_ms, cues[0].end_ms), (0, 1_000));
    assert_eq!((cues[1].start_ms, cues[1].end_ms), (0, 1_100));
    assert_eq!(cues[1].text, "Rosalind Quay: earlier half");
}

#[test]
fn subtitles_come_in_order_even_if_phrases_do_not() {
    let call = call("2026-11-20T11:00:00Z", &[(9_000, 500, "second"), (1_000, 500, "first")]);
    let mut vtt = Vec::new();
    write(&call, Format::Vtt, &options("UTC", TimeStyle::Clock), &mut vtt).unwrap();
    let cues = strict::vtt(std::str::from_utf8(&vtt).unwrap(), 2);
    assert_eq!(cues[0].text, "<v Rosalind Quay>first");
    assert_eq!(cues[0].start_ms, 1_000, "a player counts from the start, whatever the style");
}

#[test]
fn a_zone_knows_its_summer() {
    let zone = Zone::named("America/St_Johns").unwrap();
    assert_eq!(zone.at(utc("2026-07-01T12:00:00Z")).to_rfc3339(), "2026-07-01T09:30:00-02:30");
    assert_eq!(zone.at(utc("2026-12-01T12:00:00Z")).to_rfc3339(), "2026-12-01T08:30:00-03:30");
    assert_eq!(zone.name(), "America/St_Johns");
}
