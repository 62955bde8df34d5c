//! A table for spreadsheets.

use std::io::{self, Write};

use chrono::SecondsFormat;
use csv::Terminator;
use transcript::{Phrase, Transcript, clock};

use crate::Options;
use crate::place::{line, said, speaker, time_of_day};

/// Spreadsheets take a file for UTF-8 only with this mark.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

const COLUMNS: [&str; 12] = [
    "conversation_id",
    "communication_id",
    "start_utc",
    "at_ms",
    "elapsed",
    "clock",
    "duration_ms",
    "side",
    "speaker",
    "text",
    "confidence",
    "sentiment",
];

/// Writes a header row and one row a phrase. `start_utc` is the start of the call (RFC 3339);
/// `at_ms` after it lies the phrase, which `elapsed` and `clock` (in the options' zone) repeat for
/// reading.
pub(crate) fn write(
    transcript: &Transcript,
    options: &Options,
    out: &mut impl Write,
) -> io::Result<()> {
    out.write_all(BYTE_ORDER_MARK)?;
    let mut table = csv::WriterBuilder::new().terminator(Terminator::CRLF).from_writer(out);
    table.write_record(COLUMNS).map_err(plain)?;
    for phrase in &transcript.phrases {
        table.write_record(row(transcript, options, phrase)).map_err(plain)?;
    }
    table.flush()
}

fn row(transcript: &Transcript, options: &Options, phrase: &Phrase) -> [String; COLUMNS.len()] {
    let start = transcript.conversation_start.to_rfc3339_opts(SecondsFormat::Millis, true);
    [
        harmless(&line(&transcript.conversation_id)),
        harmless(&line(&transcript.communication_id)),
        harmless(&start),
        phrase.at_ms.to_string(),
        harmless(&clock(phrase.at_ms)),
        harmless(&time_of_day(transcript, options.zone, phrase.at_ms)),
        phrase.duration_ms.to_string(),
        phrase.side.as_str().to_owned(),
        harmless(&speaker(transcript, phrase)),
        harmless(&said(phrase)),
        phrase.confidence.map(|number| number.to_string()).unwrap_or_default(),
        phrase.sentiment.map(|sentiment| sentiment.score.to_string()).unwrap_or_default(),
    ]
}

/// A cell that no spreadsheet takes for a formula: an apostrophe goes before the sign that would
/// start one. A semicolon counts as a start too, since spreadsheets in much of Europe split there,
/// whatever the quotes say.
pub fn harmless(text: &str) -> String {
    let mut cell = String::with_capacity(text.len() + 1);
    let mut at_start = true;
    for c in text.chars() {
        if at_start && starts_formula(c) {
            cell.push('\'');
        }
        at_start = c == ';' || at_start && is_skipped(c);
        cell.push(c);
    }
    cell
}

/// The signs OWASP lists under "CSV injection", with their full-width forms.
fn starts_formula(c: char) -> bool {
    matches!(c, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠' | '\u{2212}' | '\t' | '\r')
}

/// What spreadsheets may drop before they look at a cell: spaces, quotes, invisible characters.
fn is_skipped(c: char) -> bool {
    let invisible = matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}');
    c.is_whitespace() || invisible || c == '"'
}

/// The error of the stream below, whose kind tells a full disk from the rest.
fn plain(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}
