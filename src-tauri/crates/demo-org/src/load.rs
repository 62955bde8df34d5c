//! Calls from a file: one `{"conversation":…,"transcript":…}` a line. All dates are moved by one offset,
//! so that the newest call ended two hours before the organization's clock.

use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;

use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::Error;
use crate::corpus::{Sketch, epoch_ms, iso};
use crate::words::Spoken;

/// The keys that hold epoch milliseconds in a transcript file (API.md 5.2).
const EPOCH_KEYS: &[&str] = &["startTimeMs", "endTimeMs", "startTime", "conversationStartTime"];

/// How long before the clock the newest call ended.
const NEWEST_ENDED_MS: i64 = 2 * 3_600_000;

/// One call of a file.
pub(crate) struct Loaded {
    /// The analytics conversation.
    pub(crate) conversation: Value,
    /// The transcript file as text: parsed, a large file would fill the memory.
    pub(crate) transcript: Option<Box<str>>,
    communication_id: Option<String>,
    language: String,
    spoken: Spoken,
}

impl Loaded {
    /// What the corpus wants to know.
    pub(crate) fn sketch(&self) -> Sketch {
        Sketch {
            conversation: self.conversation.clone(),
            communication_id: self.communication_id.clone(),
            language: self.language.clone(),
            spoken: self.spoken.clone(),
            second: None,
        }
    }
}

/// Reads all calls of `path`, moved to end two hours before `now`.
pub(crate) fn load(path: &Path, now: DateTime<Utc>) -> Result<Vec<Loaded>, Error> {
    // Twice through the file: the offset is known only when all ends are.
    let mut newest = i64::MIN;
    for_each_line(path, |line| {
        newest = newest.max(
            line["conversation"]["conversationEnd"].as_str().and_then(epoch_ms).unwrap_or(i64::MIN),
        );
    })?;
    let offset =
        if newest == i64::MIN { 0 } else { now.timestamp_millis() - NEWEST_ENDED_MS - newest };
    let mut calls = Vec::new();
    for_each_line(path, |mut line| {
        move_dates(&mut line, offset);
        calls.push(loaded(&mut line));
    })?;
    Ok(calls)
}

fn loaded(line: &mut Value) -> Loaded {
    let transcript = line["transcript"].take();
    let text = |key: &str| transcript[key].as_str().map(ToOwned::to_owned);
    Loaded {
        conversation: line["conversation"].take(),
        communication_id: text("communicationId"),
        language: transcript["transcripts"][0]["language"].as_str().unwrap_or_default().to_owned(),
        spoken: spoken(&transcript),
        transcript: transcript.is_object().then(|| transcript.to_string().into()),
    }
}

fn spoken(transcript: &Value) -> Spoken {
    let parts = transcript["transcripts"].as_array().map(Vec::as_slice).unwrap_or_default();
    let mut phrases: Vec<_> =
        parts.iter().filter_map(|part| part["phrases"].as_array()).flatten().collect();
    phrases.sort_by_key(|phrase| phrase["startTimeMs"].as_i64());
    let mut sides = Spoken::default();
    for phrase in phrases {
        let side = usize::from(phrase["participantPurpose"] != "external");
        sides[side].push(phrase["text"].as_str().unwrap_or_default().to_owned());
    }
    sides
}

fn for_each_line(path: &Path, mut take: impl FnMut(Value)) -> Result<(), Error> {
    let unreadable = |cause| Error::ReadCalls { path: path.to_owned(), cause };
    for (index, line) in open(path).map_err(unreadable)?.lines().enumerate() {
        let line = line.map_err(unreadable)?;
        if line.trim().is_empty() {
            continue;
        }
        let bad = |cause: String| Error::BadCall { path: path.to_owned(), line: index + 1, cause };
        let value: Value = serde_json::from_str(&line).map_err(|error| bad(error.to_string()))?;
        if !value["conversation"]["conversationId"].is_string() {
            return Err(bad("it has no conversation with a conversationId".to_owned()));
        }
        take(value);
    }
    Ok(())
}

fn open(path: &Path) -> std::io::Result<Box<dyn BufRead>> {
    let mut file = BufReader::new(File::open(path)?);
    let gzip = file.fill_buf()?.starts_with(&[0x1f, 0x8b]);
    let reader: Box<dyn Read> =
        if gzip { Box::new(flate2::bufread::MultiGzDecoder::new(file)) } else { Box::new(file) };
    Ok(Box::new(BufReader::new(reader)))
}

fn move_dates(value: &mut Value, offset: i64) {
    match value {
        Value::String(text) => {
            if let Some(ms) = iso_time(text) {
                *text = iso(ms + offset);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| move_dates(item, offset)),
        Value::Object(fields) => {
            for (key, field) in fields {
                match field.as_i64() {
                    Some(ms) if EPOCH_KEYS.contains(&key.as_str()) => *field = (ms + offset).into(),
                    _ => move_dates(field, offset),
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Cheap look first: words of a call are many, times are few and all look like `2025-…T…Z`.
fn iso_time(text: &str) -> Option<i64> {
    let bytes = text.as_bytes();
    let shaped = (20..=30).contains(&bytes.len())
        && bytes[4] == b'-'
        && bytes[10] == b'T'
        && bytes.ends_with(b"Z");
    if shaped { epoch_ms(text) } else { None }
}
