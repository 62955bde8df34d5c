//! The answer for programs: one JSON object a line.

use std::io::{self, Write};

use chrono::SecondsFormat;
use search::{Found, Receipt};
use serde::Serialize;
use transcript::{Hit, Side, Transcript};

#[derive(Serialize)]
#[serde(tag = "type", rename = "hit")]
struct HitLine<'a> {
    conversation_id: &'a str,
    communication_id: &'a str,
    /// RFC 3339, UTC, milliseconds.
    conversation_start: String,
    side: Side,
    /// Milliseconds since the conversation started.
    at_ms: i64,
    /// The whole utterance, or utterances, in which the hit stands.
    text: String,
    /// Of a saved search: whether it had not found the call before.
    #[serde(skip_serializing_if = "Option::is_none")]
    new: Option<bool>,
}

/// A call that answers by what was not said, and so has no hit.
#[derive(Serialize)]
#[serde(tag = "type", rename = "call")]
struct CallLine<'a> {
    conversation_id: &'a str,
    communication_id: &'a str,
    conversation_start: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    new: Option<bool>,
}

#[derive(Serialize)]
#[serde(tag = "type", rename = "receipt")]
struct ReceiptLine<'a> {
    #[serde(flatten)]
    receipt: &'a Receipt,
}

/// One line a hit; one for the call where there is none.
pub(crate) fn hits(found: &Found, new: Option<bool>, out: &mut impl Write) -> io::Result<()> {
    let Found { transcript, hits, .. } = found;
    for hit in hits {
        line(&hit_line(transcript, hit, new), out)?;
    }
    if hits.is_empty() {
        line(&call_line(transcript, new), out)?;
    }
    Ok(())
}

fn call_line(transcript: &Transcript, new: Option<bool>) -> CallLine<'_> {
    CallLine {
        conversation_id: &transcript.conversation_id,
        communication_id: &transcript.communication_id,
        conversation_start: start(transcript),
        new,
    }
}

fn hit_line<'a>(transcript: &'a Transcript, hit: &Hit, new: Option<bool>) -> HitLine<'a> {
    let said = hit.marks.iter().map(|mark| transcript.phrases[mark.phrase].display());
    HitLine {
        conversation_id: &transcript.conversation_id,
        communication_id: &transcript.communication_id,
        conversation_start: start(transcript),
        side: hit.side,
        at_ms: hit.at_ms,
        text: said.collect::<Vec<_>>().join(" "),
        new,
    }
}

fn start(transcript: &Transcript) -> String {
    transcript.conversation_start.to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// The last line.
pub(crate) fn receipt(receipt: &Receipt, out: &mut impl Write) -> io::Result<()> {
    line(&ReceiptLine { receipt }, out)
}

/// One object, on a line of its own.
pub(crate) fn line(value: &impl Serialize, out: &mut impl Write) -> io::Result<()> {
    serde_json::to_writer(&mut *out, value)?;
    writeln!(out)
}
