//! Everything, losslessly.

use std::io::{self, Read, Write};

use chrono::{DateTime, SubsecRound, Utc};
use serde::{Deserialize, Serialize};
use transcript::Transcript;

use crate::{Error, Options, Passage};

const FORMAT: &str = "earshot.transcript";
const VERSION: u64 = 1;

#[derive(Serialize)]
#[expect(clippy::struct_field_names, reason = "the names are the file's")]
struct Saved<'a> {
    format: &'static str,
    version: u64,
    saved_at: DateTime<Utc>,
    zone: &'static str,
    organization: Option<&'a str>,
    link: Option<&'a str>,
    query: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    passage: Option<&'a Passage>,
    transcript: &'a Transcript,
}

/// Read first and alone: the rest of a newer file may have any shape.
#[derive(Deserialize)]
struct Head {
    format: String,
    version: u64,
}

#[derive(Deserialize)]
struct Body {
    transcript: Transcript,
}

/// Reads back what [`crate::Format::Json`] wrote: the same transcript, to the last digit.
pub fn read_json(mut reader: impl Read) -> Result<Transcript, Error> {
    let mut text = Vec::new();
    reader.read_to_end(&mut text).map_err(|source| Error::Read { source })?;
    let head: Head = serde_json::from_slice(&text).map_err(|error| broken(&error))?;
    if head.format != FORMAT {
        return Err(not_a_transcript(format!("its format is \"{}\"", head.format)));
    }
    if head.version > VERSION {
        return Err(Error::Newer { version: head.version });
    }
    let Body { transcript } = serde_json::from_slice(&text).map_err(|error| broken(&error))?;
    checked(transcript)
}

pub(crate) fn write(
    transcript: &Transcript,
    options: &Options,
    out: &mut impl Write,
) -> io::Result<()> {
    let saved = Saved {
        format: FORMAT,
        version: VERSION,
        saved_at: Utc::now().trunc_subsecs(0),
        zone: options.zone.name(),
        organization: options.organization.as_deref(),
        link: options.link.as_deref(),
        query: options.query.as_deref(),
        passage: options.passage.as_ref(),
        transcript,
    };
    serde_json::to_writer_pretty(&mut *out, &saved)?;
    writeln!(out)
}

/// `Transcript::speaker` trusts the index; a file from elsewhere has to earn that.
fn checked(transcript: Transcript) -> Result<Transcript, Error> {
    let speakers = transcript.speakers.len();
    match transcript.phrases.iter().position(|phrase| phrase.speaker >= speakers) {
        None => Ok(transcript),
        Some(index) => Err(not_a_transcript(format!("nobody speaks phrase {}", index + 1))),
    }
}

fn broken(error: &serde_json::Error) -> Error {
    not_a_transcript(error.to_string())
}

fn not_a_transcript(detail: String) -> Error {
    Error::NotATranscript { detail }
}
