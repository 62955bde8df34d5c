//! The recordings of a call, and their sound behind pre-signed addresses (API.md 9).

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use axum::body::Body;
use axum::extract::{Path, Query, State as Extract};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::Response;
use serde::Deserialize;
use serde_json::{Value, json};

use super::answer::{Refusal, ok, with_type};
use super::{Shared, State};
use crate::Oddity;
use crate::corpus::{Entry, iso};
use crate::directory::{ORGANIZATION_ID, id_of};
use crate::sound::{Coding, Pause, Score, Wave};

/// How long after the call a recording begins at most: what answers first is not always recorded.
const LATEST_START_MS: i64 = 1_800;
/// A card number is said in about this time.
const PAUSED_MS: i64 = 6_000;

/// What the store remembers of recordings.
#[derive(Default)]
pub(super) struct Recorder {
    /// How often the recordings of a call were asked for, while they are "transcoded".
    asked: Mutex<HashMap<String, u32>>,
    /// The score that was played last: one is heard at a time, range after range.
    playing: Mutex<Option<(String, Arc<Score>)>>,
}

/// What became of a recording; the same for one call whoever asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Available,
    /// Made ready on demand: the first answer is 202.
    Slow,
    /// A stretch is left out.
    Paused,
    Archived,
    None,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Asked {
    format_id: Option<String>,
}

/// `GET /conversations/{id}/recordings`
pub(super) async fn recordings(
    Extract(state): Shared,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Refusal> {
    let legs = legs(&state, &id)?;
    if state.is(Oddity::RecordingsForbidden) {
        return Err(Refusal::not_authorized());
    }
    if legs.iter().any(|(leg, _)| fate(&state, leg) == Fate::Slow)
        && !state.recorder.is_ready(&state, &id)
    {
        return Ok(with_type(StatusCode::ACCEPTED, "application/json", Body::empty()));
    }
    let coding = coding(asked.format_id.as_deref());
    let listed = legs.iter().map(|(leg, entry)| recording(&state, leg, entry, coding));
    Ok(ok(&listed.collect::<Vec<_>>()))
}

/// `GET /conversations/{id}/recordingmetadata`
pub(super) async fn metadata(
    Extract(state): Shared,
    Path(id): Path<String>,
) -> Result<Response, Refusal> {
    let listed = legs(&state, &id)?;
    Ok(ok(&listed.iter().map(|(leg, entry)| about(&state, leg, entry)).collect::<Vec<_>>()))
}

/// `/storage/recordings/{org}/{conversation}/{communication}.{wav|ulaw.wav}`, or a range of it.
pub(super) fn sound(
    state: &State,
    path: &str,
    method: &Method,
    headers: &HeaderMap,
) -> Option<Response> {
    let mut parts = path.rsplit('/');
    let (leg, kind) = parts.next()?.split_once('.')?;
    let id = parts.next()?;
    let coding = if kind == "wav" { Coding::Linear } else { Coding::MuLaw };
    let entry = state.corpus.leg(id, leg)?;
    let score = state.recorder.score(state, leg, entry)?;
    let wave = Wave::new(&score, coding, pause(state, leg, entry));
    Some(stretch(&wave, method, headers))
}

fn stretch(wave: &Wave<'_>, method: &Method, headers: &HeaderMap) -> Response {
    let total = wave.len();
    let range = headers.get(header::RANGE).and_then(|value| value.to_str().ok());
    let Some(range) = range.and_then(parse) else {
        let body = if method == Method::HEAD { Vec::new() } else { wave.bytes(0..total) };
        return dressed(StatusCode::OK, body, None);
    };
    let (from, to) = match range {
        (Some(from), to) => (from, to.map_or(total, |to| to.saturating_add(1)).min(total)),
        (None, last) => (total.saturating_sub(last.unwrap_or_default()), total),
    };
    if from >= to {
        let mut answer = with_type(
            StatusCode::RANGE_NOT_SATISFIABLE,
            "application/xml",
            "<Error><Code>InvalidRange</Code></Error>",
        );
        note_range(&mut answer, &format!("bytes */{total}"));
        return answer;
    }
    let body = wave.bytes(from..to);
    dressed(StatusCode::PARTIAL_CONTENT, body, Some(format!("bytes {from}-{}/{total}", to - 1)))
}

fn dressed(status: StatusCode, body: Vec<u8>, range: Option<String>) -> Response {
    let mut answer = with_type(status, "audio/wav", body);
    answer.headers_mut().insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    if let Some(range) = range {
        note_range(&mut answer, &range);
    }
    answer
}

fn note_range(answer: &mut Response, range: &str) {
    if let Ok(value) = HeaderValue::from_str(range) {
        answer.headers_mut().insert(header::CONTENT_RANGE, value);
    }
}

/// `bytes=0-99`, `bytes=100-`, `bytes=-50`; anything else is no range, as S3 has it.
fn parse(range: &str) -> Option<(Option<u64>, Option<u64>)> {
    let (from, to) = range.trim().strip_prefix("bytes=")?.split_once('-')?;
    let number =
        |text: &str| if text.is_empty() { Some(None) } else { text.parse().ok().map(Some) };
    let (from, to) = (number(from)?, number(to)?);
    (from.is_some() || to.is_some()).then_some((from, to))
}

/// The recorded legs of a call that exists, with their ids.
fn legs<'a>(state: &'a State, id: &str) -> Result<Vec<(&'a str, &'a Entry)>, Refusal> {
    let mut legs = state.corpus.legs_of(id).peekable();
    legs.peek().ok_or_else(|| Refusal::no_such(id))?;
    let recorded = legs.filter_map(|entry| Some((entry.communication_id.as_deref()?, entry)));
    Ok(recorded
        .filter(|(leg, entry)| fate(state, leg) != Fate::None && is_over(state, entry))
        .collect())
}

fn is_over(state: &State, entry: &Entry) -> bool {
    entry.end_ms <= state.now_ms()
}

fn fate(state: &State, leg: &str) -> Fate {
    if state.is(Oddity::NoRecordings) {
        return Fate::None;
    }
    if state.is(Oddity::RecordingsArchived) {
        return Fate::Archived;
    }
    if state.is(Oddity::SlowRecordings) {
        return Fate::Slow;
    }
    match leg.bytes().map(u32::from).sum::<u32>() % 24 {
        0 => Fate::None,
        1 => Fate::Archived,
        2 | 3 => Fate::Paused,
        4..8 => Fate::Slow,
        _ => Fate::Available,
    }
}

/// Which second of the call is its recording's first.
fn start_ms(leg: &str, entry: &Entry) -> i64 {
    let dice = leg.bytes().fold(0_i64, |sum, byte| (sum * 31 + i64::from(byte)) % 9_973);
    entry.start_ms + dice % LATEST_START_MS
}

fn pause(state: &State, leg: &str, entry: &Entry) -> Option<Pause> {
    let length = entry.end_ms - start_ms(leg, entry);
    let paused = fate(state, leg) == Fate::Paused && length > 4 * PAUSED_MS;
    paused.then_some(Pause { from_ms: length * 2 / 5, length_ms: PAUSED_MS })
}

fn about(state: &State, leg: &str, entry: &Entry) -> Value {
    let (call, id) = (&entry.conversation_id, id_of("recording", leg));
    let archived = fate(state, leg) == Fate::Archived;
    let mut about = json!({
        "id": id, "conversationId": call, "media": "audio", "mediaSubtype": "Trunk",
        "fileState": if archived { "ARCHIVED" } else { "AVAILABLE" },
        "selfUri": format!("/api/v2/conversations/{call}/recordings/{id}"),
    });
    // The real one leaves it out of what is archived (API.md 5.1).
    if !archived && !state.is(Oddity::NoSessionIds) {
        about["sessionId"] = leg.into();
    }
    about
}

fn recording(state: &State, leg: &str, entry: &Entry, coding: Option<Coding>) -> Value {
    let mut it = about(state, leg, entry);
    it["startTime"] = iso(start_ms(leg, entry)).into();
    it["endTime"] = iso(entry.end_ms).into();
    it["recordingFileRole"] = "CUSTOMER_EXPERIENCE".into();
    let (Some(coding), "AVAILABLE") = (coding, it["fileState"].as_str().unwrap_or_default()) else {
        return it;
    };
    let pause = pause(state, leg, entry);
    let length = entry.end_ms - start_ms(leg, entry);
    it["outputDurationMs"] = (length - pause.map_or(0, |pause| pause.length_ms)).into();
    it["mediaUris"] = json!({"0": {"mediaUri": address(state, leg, entry, coding)}});
    if let Some(pause) = pause {
        it["annotations"] = json!([noted(pause)]);
    }
    it
}

fn noted(Pause { from_ms, length_ms }: Pause) -> Value {
    json!({
        "id": id_of("annotation", "pause"), "type": "Pause", "reason": "SecurePause", "location": from_ms,
        "realtimeLocation": from_ms, "durationMs": length_ms,
    })
}

fn address(state: &State, leg: &str, entry: &Entry, coding: Coding) -> String {
    let kind = if coding == Coding::Linear { "wav" } else { "ulaw.wav" };
    let path =
        format!("/storage/recordings/{ORGANIZATION_ID}/{}/{leg}.{kind}", entry.conversation_id);
    format!("{}{path}?{}", state.base_url, state.seal.sign(&path, state.now_ms()))
}

/// What can be made here. Of the other forms there is a listing without an address.
fn coding(format: Option<&str>) -> Option<Coding> {
    match format? {
        "WAV" => Some(Coding::Linear),
        "WAV_ULAW" => Some(Coding::MuLaw),
        _ => None,
    }
}

impl Recorder {
    /// Counts the question; a slow recording is ready at the second.
    fn is_ready(&self, state: &State, id: &str) -> bool {
        let mut asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        let times = asked.entry(id.to_owned()).or_default();
        *times += 1;
        *times > if state.is(Oddity::SlowRecordings) { 2 } else { 1 }
    }

    fn score(&self, state: &State, leg: &str, entry: &Entry) -> Option<Arc<Score>> {
        let mut playing = self.playing.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, score)) = playing.as_ref().filter(|(known, _)| known == leg) {
            return Some(Arc::clone(score));
        }
        let transcript: Value = serde_json::from_str(&state.corpus.transcript(entry)?).ok()?;
        // Everything about the call itself stands with its first leg.
        let first = state.corpus.find(&entry.conversation_id)?;
        let conversation: Value = serde_json::from_str(&first.json).ok()?;
        let score =
            Arc::new(Score::read(&transcript, &conversation, start_ms(leg, entry), entry.end_ms));
        *playing = Some((leg.to_owned(), Arc::clone(&score)));
        Some(score)
    }
}
