//! File names that every system takes and none can be led astray by.

use transcript::Transcript;

use crate::{Format, Options, Passage, place};

/// Longest file name, in bytes of UTF-8. Well under the 255 of most systems, so that " (12)" and a
/// deep Windows path still fit.
const LONGEST: usize = 120;

/// Longest queue or agent in a name, in bytes, so that the id at the end survives both.
const LONGEST_PART: usize = 44;

/// Names Windows keeps for devices, whatever extension follows.
const DEVICES: [&str; 6] = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"];

/// The name for a transcript's file: when, queue, agent, and the first eight characters of the
/// conversation's id: `2026-11-20 11-05 Retention João Pereira 47ca14de.txt`. Date and time are in
/// the options' zone; what is unknown is left out. A passage tells its place in the call
/// before the id: `… João Pereira 00-01-05 to 00-02-10 47ca14de.txt`.
pub fn file_name(transcript: &Transcript, format: Format, options: &Options) -> String {
    let start = options.zone.at(transcript.conversation_start);
    let parts = [
        start.format("%Y-%m-%d %H-%M").to_string(),
        part(transcript.queue().unwrap_or_default()),
        part(transcript.agents().last().copied().unwrap_or_default()),
        options.passage.as_ref().map(Passage::in_name).unwrap_or_default(),
        short_id(&transcript.conversation_id),
    ];
    let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    safe_name(&parts.join(" "), format)
}

/// A file name of any text: one plain name, at most 120 bytes with its extension, that Windows,
/// macOS and Linux all accept. Letters of every script stay; a text with nothing usable becomes
/// `call`.
pub fn safe_name(stem: &str, format: Format) -> String {
    let extension = format.extension();
    let longest = LONGEST - extension.len() - 1;
    let stem = trimmed(&cleaned(stem), longest);
    let stem = match stem.as_str() {
        "" => "call".to_owned(),
        device if is_device(device) => trimmed(&format!("call {device}"), longest),
        _ => stem,
    };
    format!("{stem}.{extension}")
}

fn part(text: &str) -> String {
    trimmed(&cleaned(text), LONGEST_PART)
}

/// Ids are hexadecimal with hyphens; anything else in one is not worth keeping.
fn short_id(id: &str) -> String {
    id.chars().filter(char::is_ascii_alphanumeric).take(8).collect()
}

/// Forbidden characters become spaces, and spaces that touch become one.
fn cleaned(text: &str) -> String {
    let spaced: String = text.chars().map(|c| if is_forbidden(c) { ' ' } else { c }).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// At most so many bytes, cut between characters, without the dots, dashes and spaces that hide a
/// file, look like an option, or vanish on Windows.
fn trimmed(text: &str, bytes: usize) -> String {
    let loose = |c: char| c == '.' || c == '-' || c == '~' || c.is_whitespace();
    let text = text.trim_start_matches(loose);
    let end = text.char_indices().map(|(at, c)| at + c.len_utf8()).take_while(|&end| end <= bytes);
    text[..end.last().unwrap_or_default()].trim_end_matches(loose).to_owned()
}

/// Separators and signs that some system reserves, what looks like a separator, and what cannot be
/// seen.
fn is_forbidden(c: char) -> bool {
    let reserved = matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|');
    let look_alike =
        matches!(c, '\u{2044}' | '\u{2215}' | '\u{29f8}' | '\u{ff0f}' | '\u{ff3c}' | '\u{ff1a}');
    let invisible = matches!(
        c,
        '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}'
            | '\u{fff0}'..='\u{ffff}' | '\u{e0000}'..='\u{e0fff}'
    );
    reserved || look_alike || invisible || place::breaks(c) || place::turns(c)
}

/// Windows looks only at what stands before the first dot, and takes superscript digits too.
fn is_device(stem: &str) -> bool {
    let name = stem.split('.').next().unwrap_or_default().trim_end().to_uppercase();
    let port = name.strip_prefix("COM").or_else(|| name.strip_prefix("LPT"));
    let numbered = |rest: &str| {
        rest.chars().count() == 1
            && rest.contains(|c: char| c.is_ascii_digit() || "¹²³".contains(c))
    };
    DEVICES.contains(&name.as_str()) || port.is_some_and(numbered)
}
