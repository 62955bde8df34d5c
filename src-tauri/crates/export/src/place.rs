//! Times and names of one phrase, made fit for a line.

use std::borrow::Cow;

use chrono::{DateTime, TimeDelta, Utc};
use transcript::{NOTHING_SAID, Phrase, Side, Speaker, Transcript, clock};

use crate::{Options, TimeStyle, Zone};

/// The instant of a place in the call, or `None` beyond the calendar: a file of long ago or a broken
/// engine must not bring the app down, as [`Transcript::instant`] would.
pub(crate) fn instant(transcript: &Transcript, at_ms: i64) -> Option<DateTime<Utc>> {
    transcript.conversation_start.checked_add_signed(TimeDelta::try_milliseconds(at_ms)?)
}

/// Time of day in the zone, `HH:MM:SS`; elapsed time where the calendar ends.
pub(crate) fn time_of_day(transcript: &Transcript, zone: Zone, at_ms: i64) -> String {
    instant(transcript, at_ms)
        .map_or_else(|| clock(at_ms), |instant| zone.at(instant).format("%H:%M:%S").to_string())
}

/// The time of a place in the style the options ask for.
pub(crate) fn time(transcript: &Transcript, options: &Options, at_ms: i64) -> String {
    match options.time {
        TimeStyle::Elapsed => clock(at_ms),
        TimeStyle::Clock => time_of_day(transcript, options.zone, at_ms),
    }
}

/// Who speaks, on one line and never empty.
pub(crate) fn speaker<'a>(transcript: &'a Transcript, phrase: &Phrase) -> Cow<'a, str> {
    let Some(speaker) = transcript.speakers.get(phrase.speaker) else {
        return side(phrase.side).into();
    };
    let name = line(speaker.label());
    if name.is_empty() {
        Speaker { name: None, ..speaker.clone() }.label().to_owned().into()
    } else {
        name
    }
}

/// What was said, on one line and never empty.
pub(crate) fn said(phrase: &Phrase) -> Cow<'_, str> {
    let words = line(phrase.display());
    if words.is_empty() { NOTHING_SAID.into() } else { words }
}

/// The text on one line: control characters and line separators become a space, and characters that
/// turn the reading direction go, because either could make one line look like another.
pub(crate) fn line(text: &str) -> Cow<'_, str> {
    let text = text.trim();
    if !text.chars().any(|c| breaks(c) || turns(c)) {
        return text.into();
    }
    let mut folded = String::with_capacity(text.len());
    for c in text.chars().filter(|&c| !turns(c)) {
        if !breaks(c) {
            folded.push(c);
        } else if !folded.ends_with(' ') {
            folded.push(' ');
        }
    }
    folded.trim().to_owned().into()
}

/// Whether the character starts a line, or does worse to a terminal.
pub(crate) fn breaks(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')
}

/// Whether the character overrides or embeds a reading direction. The marks that Arabic and Hebrew
/// need (U+200E, U+200F, U+061C) turn nothing around and stay.
pub(crate) fn turns(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn side(side: Side) -> &'static str {
    match side {
        Side::Customer => "Customer",
        Side::Agent => "Agent",
    }
}
