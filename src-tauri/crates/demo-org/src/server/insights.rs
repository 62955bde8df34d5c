//! What speech analytics knows of a call beyond its words (API.md 6): scores, shares, summaries. Follows from the call
//! alone, so that an answer is the same whenever it is asked for.

use axum::extract::{Path, State as Extract};
use axum::response::Response;
use serde_json::{Value, json};

use super::answer::{Refusal, ok};
use super::{Shared, State};
use crate::corpus::{Entry, iso};
use crate::directory::id_of;
use crate::make::{Outcome, Point};

/// How long after a call's end it is summed up.
const SUMMED_UP_AFTER_MS: i64 = 3 * 60_000;

/// `GET /speechandtextanalytics/conversations/{id}`: 404 without a transcript, and for one call in
/// thirteen, which was not analysed.
pub(super) async fn metrics(
    Extract(state): Shared,
    Path(id): Path<String>,
) -> Result<Response, Refusal> {
    let entry = state.corpus.find(&id).filter(|entry| entry.is_transcribed(state.now_ms()));
    let text = entry
        .filter(|entry| !lot(entry).is_multiple_of(13))
        .and_then(|entry| state.corpus.transcript(entry))
        .ok_or_else(|| Refusal::no_such(&id))?;
    let transcript: Value = serde_json::from_str(&text).map_err(|_| Refusal::no_such(&id))?;
    Ok(ok(&crate::metrics::metrics(&id, &transcript)))
}

/// `GET /speechandtextanalytics/conversations/{id}/summaries`: of five calls in six, and where one agent
/// handed the call to another, of both. Calls from a file have none.
pub(super) async fn summaries(
    Extract(state): Shared,
    Path(id): Path<String>,
) -> Result<Response, Refusal> {
    let entry = state.corpus.find(&id).ok_or_else(|| Refusal::no_such(&id))?;
    let is_summed_up = entry.is_transcribed(state.now_ms()) && !lot(entry).is_multiple_of(6);
    let all = if is_summed_up { summaries_of(&state, entry) } else { Vec::new() };
    Ok(ok(&json!({"entities": all})))
}

fn summaries_of(state: &State, entry: &Entry) -> Vec<Value> {
    let conversation: Value = serde_json::from_str(&entry.json).unwrap_or_default();
    let agents: Vec<_> = people(&conversation).filter(|one| one["purpose"] == "agent").collect();
    let codes = agents.iter().rev().find_map(|agent| wrap_up_code(agent));
    let Some(outcome) = codes.and_then(|code| outcome(state, code)) else { return Vec::new() };
    let last = agents.last().map(|agent| agent["userId"].clone()).unwrap_or_default();
    let mut all = vec![whole(entry, outcome, &last)];
    if let [first, _, ..] = agents[..] {
        all.push(handed_on(entry, &first["userId"]));
    }
    all
}

/// The whole call. Some agents write it anew: then it is theirs.
fn whole(entry: &Entry, outcome: &Outcome, agent: &Value) -> Value {
    let lot = lot(entry);
    let drawn = |points: &[Point], kind: &str| {
        let point = points.get(lot as usize % points.len().max(1))?;
        Some(insight(kind, point))
    };
    let mut insights: Vec<_> = [
        drawn(&outcome.reasons, "Reason"),
        drawn(&outcome.resolutions, "Resolution"),
        drawn(&outcome.actions, "ActionItem").filter(|_| !lot.is_multiple_of(4)),
    ]
    .into_iter()
    .flatten()
    .collect();
    if lot.is_multiple_of(8) {
        insights.extend(outcome.actions.iter().map(|action| insight("ActionItem", action)));
    }
    summary(entry, "Conversation", &outcome.summary, agent, &insights)
}

fn handed_on(entry: &Entry, agent: &Value) -> Value {
    let said =
        "The agent found out what the customer wanted and brought in a colleague who could help.";
    summary(entry, "Agent", said, agent, &[])
}

fn summary(entry: &Entry, kind: &str, text: &str, agent: &Value, insights: &[Value]) -> Value {
    let id = &entry.conversation_id;
    json!({
        "summaryType": kind, "mediaType": "Call", "language": "en-gb", "summaryId": id_of("summary", &format!("{id}/{kind}")),
        "agentId": agent, "sourceId": id_of("program", "Service calls"), "summary": text,
        "generated": !lot(entry).is_multiple_of(9), "dateCreated": iso(entry.end_ms + SUMMED_UP_AFTER_MS), "insights": insights,
    })
}

fn insight(kind: &str, point: &Point) -> Value {
    let mut insight = json!({"type": kind, "title": point.title, "description": point.text});
    if let Some(outcome) = &point.outcome {
        insight["outcome"] = outcome.as_str().into();
    }
    insight
}

fn outcome<'a>(state: &'a State, code: &str) -> Option<&'a Outcome> {
    let code = state.directory.codes.iter().find(|known| known.id == code)?;
    state.outcomes.of(&code.name)
}

fn wrap_up_code(agent: &Value) -> Option<&str> {
    let sessions = agent["sessions"].as_array()?.iter();
    let mut segments = sessions.filter_map(|session| session["segments"].as_array()).flatten();
    segments.find_map(|segment| segment["wrapUpCode"].as_str())
}

fn people(conversation: &Value) -> impl Iterator<Item = &Value> {
    conversation["participants"].as_array().map(Vec::as_slice).unwrap_or_default().iter()
}

/// A number that looks random but follows from the call's id (FNV-1a).
fn lot(entry: &Entry) -> u32 {
    let mixed = |mix: u32, byte: u8| (mix ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    entry.conversation_id.bytes().fold(0x811c_9dc5, mixed) >> 3
}
