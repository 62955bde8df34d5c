//! The endpoints that a tutorial describes and Genesys Cloud does not have (API.md 11), for organizations behind a
//! gateway that offers them: a details query with a phrase filter and page tokens, and a transcript in one answer.
//! Served only where `--tutorial` says so. The shape is this project's reading of the tutorial.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

use axum::extract::{Path, State as Extract};
use axum::response::Response;
use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD as BASE64;
use chrono::DateTime;
use regex::Regex;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::answer::{Refusal, ok};
use super::listing::put;
use super::{Shared, State};
use crate::corpus::{Entry, iso};

mod segments;

/// The largest page.
const PAGE: usize = 100;

/// The body of the tutorial's details query.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(super) struct Query {
    start_time: String,
    end_time: String,
    #[serde(default = "largest")]
    size: usize,
    page_token: Option<String>,
    media_type: String,
    filter: Option<Filter>,
}

#[derive(Deserialize, Hash)]
#[serde(deny_unknown_fields)]
struct Filter {
    #[serde(rename = "type")]
    kind: FilterKind,
    phrase: String,
    #[serde(rename = "match")]
    matching: Match,
}

#[derive(Deserialize, Hash)]
#[serde(rename_all = "lowercase")]
enum FilterKind {
    Insights,
}

/// How the phrase is looked for, in any case: as whole words in order on one side; as a piece of what one side says;
/// as a regular expression over it.
#[derive(Deserialize, Clone, Copy, Hash)]
#[serde(rename_all = "lowercase")]
enum Match {
    Exact,
    Partial,
    Regex,
}

fn largest() -> usize {
    PAGE
}

/// Whether a body is meant for the tutorial's query; the platform's has an `interval`.
pub(super) fn is_meant(body: &[u8]) -> bool {
    serde_json::from_slice::<Map<String, Value>>(body)
        .is_ok_and(|body| body.contains_key("startTime"))
}

/// `POST /analytics/conversations/details/query` as the tutorial has it.
pub(super) fn query(state: &State, query: &Query) -> Result<Response, Refusal> {
    if query.media_type != "voice" || !(1..=PAGE).contains(&query.size) {
        return Err(Refusal::bad_request());
    }
    let from = place_of(query)?;
    let found = found(state, query)?;
    let end = (from + query.size).min(found.len());
    let page = found.get(from..end).unwrap_or_default();
    let mut answer = Map::new();
    put(&mut answer, "conversations", Some(page.iter().copied().map(written).collect::<Vec<_>>()));
    put(&mut answer, "nextPageToken", (end < found.len()).then(|| token(query, end)));
    Ok(ok(&Value::Object(answer)))
}

/// `GET /insights/conversations/{id}`
pub(super) async fn insights(
    Extract(state): Shared,
    Path(id): Path<String>,
) -> Result<Response, Refusal> {
    let entry = state.corpus.find(&id).filter(|entry| entry.is_transcribed(state.now_ms()));
    let parts = entry.and_then(|entry| {
        let file = serde_json::from_str(&state.corpus.transcript(entry)?).ok()?;
        Some((entry, conversation(entry), file))
    });
    let (entry, conversation, file): (&Entry, Value, Value) =
        parts.ok_or_else(|| Refusal::no_such(&id))?;
    let mut answer = written(entry);
    answer["language"] = file["transcripts"][0]["language"].clone();
    answer["segments"] = segments::of(&conversation, &file).into();
    Ok(ok(&answer))
}

/// Calls of the times that say the phrase, by start.
fn found<'a>(state: &'a State, query: &Query) -> Result<Vec<&'a Entry>, Refusal> {
    let (from, to) = (time(&query.start_time)?, time(&query.end_time)?);
    if to <= from {
        return Err(Refusal::bad_request());
    }
    let now = state.now_ms();
    let calls = state.corpus.by_start.iter().map(|place| (*place, state.corpus.at(*place)));
    let calls =
        calls.filter(|(_, entry)| (from..to).contains(&entry.start_ms) && entry.start_ms <= now);
    let Some(filter) = &query.filter else { return Ok(calls.map(|(_, entry)| entry).collect()) };
    let told = calls.filter(|(_, entry)| entry.is_transcribed(now));
    let said: Vec<(u32, &Entry)> = match filter.matching {
        Match::Exact => {
            let places = state.corpus.words.with_phrase(&filter.phrase);
            told.filter(|(place, _)| places.binary_search(place).is_ok()).collect()
        }
        Match::Partial => {
            told.filter(|(place, _)| state.corpus.words.has_piece(*place, &filter.phrase)).collect()
        }
        Match::Regex => {
            let pattern = Regex::new(&format!("(?i){}", filter.phrase));
            let pattern = pattern.map_err(|_| Refusal::bad_request())?;
            told.filter(|(_, entry)| says(state, entry, &pattern)).collect()
        }
    };
    Ok(said.into_iter().map(|(_, entry)| entry).collect())
}

/// The index holds no apostrophes and no money, so a pattern is looked for in the transcripts themselves.
fn says(state: &State, entry: &Entry, pattern: &Regex) -> bool {
    let file = state.corpus.transcript(entry).and_then(|text| serde_json::from_str(&text).ok());
    let file: Value = file.unwrap_or_default();
    ["external", "internal"].iter().any(|side| {
        let phrases = segments::phrases(&file).filter(|p| p["participantPurpose"] == *side);
        let words: Vec<_> = phrases.filter_map(|phrase| phrase["text"].as_str()).collect();
        pattern.is_match(&words.join(" "))
    })
}

fn conversation(entry: &Entry) -> Value {
    serde_json::from_str(&entry.json).unwrap_or_default()
}

fn written(entry: &Entry) -> Value {
    let conversation = conversation(entry);
    let person = |person: &Value| {
        let mut written = Map::new();
        let queue = person["sessions"][0]["segments"][0]["queueId"].as_str();
        put(&mut written, "id", person["participantId"].as_str());
        put(&mut written, "name", person["participantName"].as_str());
        put(&mut written, "purpose", person["purpose"].as_str());
        put(&mut written, "userId", person["userId"].as_str());
        put(&mut written, "queueId", queue);
        Value::Object(written)
    };
    let people = conversation["participants"].as_array().map(Vec::as_slice).unwrap_or_default();
    json!({
        "conversationId": entry.conversation_id, "startTime": iso(entry.start_ms), "endTime": conversation["conversationEnd"],
        "direction": conversation["originatingDirection"], "participants": people.iter().map(person).collect::<Vec<_>>(),
    })
}

fn time(text: &str) -> Result<i64, Refusal> {
    DateTime::parse_from_rfc3339(text)
        .map(|time| time.timestamp_millis())
        .map_err(|_| Refusal::invalid_date())
}

/// A token is good for the query it came with and no other.
fn token(query: &Query, place: usize) -> String {
    BASE64.encode(format!("{place}.{:x}", fingerprint(query)))
}

fn place_of(query: &Query) -> Result<usize, Refusal> {
    let Some(token) = &query.page_token else { return Ok(0) };
    let text = BASE64.decode(token).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    let place = text.as_deref().and_then(|text| text.split_once('.')).and_then(|(place, print)| {
        (print == format!("{:x}", fingerprint(query))).then(|| place.parse().ok())?
    });
    place.ok_or_else(Refusal::bad_request)
}

fn fingerprint(query: &Query) -> u64 {
    let mut hasher = DefaultHasher::new();
    (&query.start_time, &query.end_time, query.size, &query.filter).hash(&mut hasher);
    hasher.finish()
}
