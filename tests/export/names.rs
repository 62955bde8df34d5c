//! File names that every system takes.

use export::{Format, TimeStyle, file_name, safe_name};
use proptest::prelude::*;
use transcript::Transcript;

use crate::sample::{call, hostile, options, refund};

fn name(transcript: &Transcript, zone: &str) -> String {
    file_name(transcript, Format::Txt, &options(zone, TimeStyle::Elapsed))
}

/// The rules of Windows, macOS and Linux together.
pub(crate) fn is_safe(name: &str) {
    let (stem, extension) = name.rsplit_once('.').unwrap();
    assert!(["txt", "vtt", "srt", "csv", "json"].contains(&extension), "{name:?}");
    assert!(name.len() <= 120, "{} bytes: {name:?}", name.len());
    assert!(!stem.is_empty() && !stem.starts_with(['.', '-', ' ', '~']), "start: {name:?}");
    assert!(!stem.ends_with(['.', ' ']), "end: {name:?}");
    assert!(!name.contains(['/', '\\', ':', '*', '?', '"', '<', '>', '|']), "reserved: {name:?}");
    assert!(!name.chars().any(char::is_control), "control: {name:?}");
    let unseen = |c| matches!(c, '\u{200b}' | '\u{200e}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    assert!(!name.contains(unseen), "invisible: {name:?}");
    let device = stem.split('.').next().unwrap().trim().to_ascii_uppercase();
    let devices = ["CON", "PRN", "AUX", "NUL", "COM1", "COM9", "LPT1", "COM²", "CONIN$"];
    assert!(!devices.contains(&device.as_str()), "a device: {name:?}");
}

#[test]
fn a_name_says_when_which_queue_who_and_which_call() {
    assert_eq!(
        name(&refund(), "Europe/Dublin"),
        "2026-11-20 11-05 Retention João Peréira 47ca14de.txt"
    );
}

#[test]
fn a_name_has_the_date_of_its_zone() {
    let call = call("2026-11-20T22:59:50Z", &[]);
    assert_eq!(name(&call, "Asia/Tokyo"), "2026-11-21 07-59 Rosalind Quay 9b1f6c52.txt");
}

#[test]
fn an_id_cannot_leave_the_folder() {
    let name = name(&hostile(), "UTC");
    is_safe(&name);
    assert_eq!(name, "2026-11-20 11-05 =cmd -- .. CON etcpassw.txt");
}

#[test]
fn letters_of_every_script_stay() {
    for stem in ["Müller & Söhne", "顧客サービス", "Поддержка", "שירות לקוחות", "ग्राहक सेवा", "🙂"]
    {
        assert_eq!(safe_name(stem, Format::Csv), format!("{stem}.csv"));
    }
}

#[test]
fn names_that_mean_something_to_a_system_are_changed() {
    for stem in [
        "CON",
        "nul",
        "Aux.backup",
        "com1",
        "LPT9",
        "COM¹",
        "conin$",
        "nul .x",
        "",
        "..",
        "...",
        "-rf",
        "--",
        ".profile",
        "a.",
        "a ",
        "~",
        "~root",
        "C:\\Windows",
        "a/b",
        "\u{202e}gnp.exe",
        "tab\there",
        "\u{feff}",
    ] {
        is_safe(&safe_name(stem, Format::Txt));
    }
    assert_eq!(safe_name("CON", Format::Txt), "call CON.txt");
    assert_eq!(safe_name("console", Format::Txt), "console.txt");
    assert_eq!(safe_name(" ../.. ", Format::Txt), "call.txt");
}

#[test]
fn a_long_name_is_cut_between_letters_and_keeps_its_id() {
    let mut call = refund();
    call.participants[3].name = Some("漢".repeat(200));
    call.participants[3].queue_name = Some("Ü".repeat(200));
    let name = name(&call, "UTC");
    is_safe(&name);
    assert!(name.ends_with("漢 47ca14de.txt"), "{name}");
    assert!(name.contains("ÜÜÜÜ 漢漢漢"), "{name}");
}

proptest! {
    #[test]
    fn any_text_makes_a_safe_name(stem in crate::any::text(), long in any::<bool>()) {
        let stem = if long { stem.repeat(40) } else { stem };
        is_safe(&safe_name(&stem, Format::Json));
    }
}
