//! `WebVTT` and `SubRip`. Their times count from the start of the call, because that is where a player
//! of the recording counts from; [`crate::TimeStyle`] does not apply.

use std::io::{self, Write};

use transcript::{Phrase, Transcript};

use crate::Options;
use crate::facts::{NOTHING_TRANSCRIBED, facts};
use crate::place::{said, speaker};

/// How long a phrase without a length stays on screen, in milliseconds; both formats demand an end
/// after the start.
const LEAST_MS: i64 = 1_000;

/// Writes `WebVTT`: the facts as a note, then a cue a phrase with the speaker as its voice.
pub(crate) fn write_vtt(
    transcript: &Transcript,
    options: &Options,
    out: &mut impl Write,
) -> io::Result<()> {
    writeln!(out, "WEBVTT\n\nNOTE")?;
    for (label, value) in facts(transcript, options) {
        writeln!(out, "{label}: {}", without_arrow(&value))?;
    }
    if transcript.is_empty() {
        writeln!(out, "{NOTHING_TRANSCRIBED}")?;
    }
    for cue in cues(transcript) {
        let (start, end) = (timing(cue.start_ms, '.'), timing(cue.end_ms, '.'));
        let (who, words) = (speaker(transcript, cue.phrase), said(cue.phrase));
        writeln!(out, "\n{start} --> {end}\n<v {}>{}", escaped(&who), escaped(&words))?;
    }
    Ok(())
}

/// Writes `SubRip`: numbered blocks, `Speaker: text`. A call without a phrase is an empty file.
pub(crate) fn write_srt(transcript: &Transcript, out: &mut impl Write) -> io::Result<()> {
    for (index, cue) in cues(transcript).iter().enumerate() {
        let (start, end) = (timing(cue.start_ms, ','), timing(cue.end_ms, ','));
        let text = format!("{}: {}", speaker(transcript, cue.phrase), said(cue.phrase));
        let gap = if index == 0 { "" } else { "\n" };
        writeln!(out, "{gap}{}\n{start} --> {end}\n{}", index + 1, without_arrow(&text))?;
    }
    Ok(())
}

struct Cue<'a> {
    start_ms: i64,
    end_ms: i64,
    phrase: &'a Phrase,
}

/// The phrases by the time at which they show: never before the call, never for no time at all.
fn cues(transcript: &Transcript) -> Vec<Cue<'_>> {
    let mut cues: Vec<_> = transcript.phrases.iter().map(cue).collect();
    cues.sort_by_key(|cue| cue.start_ms);
    cues
}

fn cue(phrase: &Phrase) -> Cue<'_> {
    let start_ms = phrase.at_ms.clamp(0, i64::MAX - LEAST_MS);
    let end_ms = phrase.at_ms.saturating_add(phrase.duration_ms);
    let end_ms = if end_ms > start_ms { end_ms } else { start_ms + LEAST_MS };
    Cue { start_ms, end_ms, phrase }
}

/// `HH:MM:SS` and milliseconds after the point or comma; hours are never wrapped.
fn timing(ms: i64, point: char) -> String {
    let (seconds, ms) = (ms / 1_000, ms % 1_000);
    let (hours, minutes, seconds) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
    format!("{hours:02}:{minutes:02}:{seconds:02}{point}{ms:03}")
}

/// For cue text and voices, where `WebVTT` knows character references.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// For places without any escape: an arrow there would be read as the line of a cue's times.
fn without_arrow(text: &str) -> String {
    text.replace("-->", "-- >")
}
