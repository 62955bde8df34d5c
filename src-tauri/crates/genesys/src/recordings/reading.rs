//! Genesys' list of recordings in our words.

use std::collections::BTreeMap;

use url::Url;

use super::{FileState, Pause, Recording};
use crate::Error;
use crate::endpoints::is_loopback_host;
use crate::transport::Answer;
use crate::wire::{Annotation, FileRecording, Many, Maybe, MediaUri};

/// Up to here, what is missing in a recording's length is rounding and not a pause.
const ROUNDING_MS: i64 = 500;

/// `None` for the empty answer that means "still transcoding" (202).
pub(super) fn recordings(answer: &Answer, local: bool) -> Result<Option<Vec<Recording>>, Error> {
    let body = answer.body.trim_ascii();
    if body.is_empty() {
        return Ok(None);
    }
    let unreadable =
        || Error::Decode { path: ".".into(), correlation_id: answer.correlation_id.clone() };
    if !body.starts_with(b"[") {
        return Err(unreadable());
    }
    let list: Many<FileRecording> = serde_json::from_slice(body).map_err(|_| unreadable())?;
    list.0
        .into_iter()
        .filter(is_sound)
        .map(|one| recording(one, local))
        .collect::<Result<_, _>>()
        .map(Some)
}

/// Screens, chats and messages are recorded as well.
fn is_sound(one: &FileRecording) -> bool {
    let media = one.media.0.as_deref().unwrap_or("audio");
    media.eq_ignore_ascii_case("audio") || media.eq_ignore_ascii_case("call")
}

fn recording(one: FileRecording, local: bool) -> Result<Recording, Error> {
    let (start, end) = (one.start_time.0, one.end_time.0);
    let spans_ms = start.zip(end).map(|(start, end)| (end - start).num_milliseconds());
    let plays_ms = one.output_duration_ms.whole().filter(|ms| *ms > 0);
    Ok(Recording {
        id: one.id.0.unwrap_or_default(),
        communication_id: one.session_id.0,
        start,
        end,
        plays_ms,
        state: state(one.file_state.0.as_deref()),
        pauses: pauses(one.annotations, spans_ms, plays_ms),
        link: link(one.media_uris, local)?,
    })
}

fn state(text: Option<&str>) -> FileState {
    match text.map(str::to_ascii_uppercase).as_deref() {
        Some("ARCHIVED") => FileState::Archived,
        Some("RESTORING") => FileState::Restoring,
        Some("UPLOADING") => FileState::Uploading,
        Some("DELETED") => FileState::Deleted,
        Some("ERROR") => FileState::Failed,
        // `RESTORED` can be heard; of a state that is new, the address decides.
        _ => FileState::Available,
    }
}

/// The pauses that the sound really lacks: whether a pause is cut out or silent is not documented, but
/// then the recording plays shorter than it lasted.
fn pauses(noted: Many<Annotation>, spans_ms: Option<i64>, plays_ms: Option<i64>) -> Vec<Pause> {
    let is_pause = |one: &Annotation| {
        let says = |text: Option<&str>| {
            text.is_some_and(|text| text.to_ascii_lowercase().ends_with("pause"))
        };
        says(one.reason.0.as_deref()) || says(one.kind.0.as_deref())
    };
    let pause = |one: Annotation| {
        let (from_ms, length_ms) = (one.realtime_location.whole()?, one.duration_ms.whole()?);
        (from_ms >= 0 && length_ms > 0).then_some(Pause { from_ms, length_ms })
    };
    let mut pauses: Vec<Pause> = noted.0.into_iter().filter(is_pause).filter_map(pause).collect();
    pauses.sort_by_key(|pause| pause.from_ms);
    let left_out: i64 = pauses.iter().map(|pause| pause.length_ms).fold(0, i64::saturating_add);
    let missing = spans_ms.zip(plays_ms).map_or(0, |(spans, plays)| spans.saturating_sub(plays));
    if missing.saturating_add(ROUNDING_MS) < left_out { Vec::new() } else { pauses }
}

/// `S` is both sides in one file (as people report); otherwise files are numbered, and what the second
/// one holds is not documented.
fn link(uris: Maybe<BTreeMap<String, Maybe<MediaUri>>>, local: bool) -> Result<Option<Url>, Error> {
    let mut uris = uris.0.unwrap_or_default();
    let both = uris.remove("S");
    let text = both.into_iter().chain(uris.into_values()).find_map(|uri| uri.0?.media_uri.0);
    let Some(text) = text else { return Ok(None) };
    let url = Url::parse(&text).map_err(|_| Error::StorageAddress)?;
    let near = local && is_loopback_host(&url);
    if url.scheme() == "https" || (url.scheme() == "http" && near) {
        Ok(Some(url))
    } else {
        Err(Error::StorageAddress)
    }
}
