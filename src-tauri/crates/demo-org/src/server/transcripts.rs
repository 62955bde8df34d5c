//! Where a transcript is (API.md 5.1).

use axum::extract::{Path, State as Extract};
use axum::response::Response;
use serde_json::json;

use super::answer::{Refusal, ok};
use super::{Shared, State};
use crate::directory::{ORGANIZATION_ID, id_of};

/// `…/transcripturl`
pub(super) async fn url(
    Extract(state): Shared,
    Path((id, leg)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    Ok(ok(&json!({"url": address(&state, &id, &leg)?})))
}

/// `…/transcripturls`
pub(super) async fn urls(
    Extract(state): Shared,
    Path((id, leg)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let address = address(&state, &id, &leg)?;
    let recording = id_of("recording", &leg);
    Ok(ok(&json!({
        "conversation": {"id": id, "selfUri": format!("/api/v2/conversations/{id}")},
        "communicationId": leg,
        "urls": [{
            "recording": {"id": recording, "selfUri": format!("/api/v2/conversations/{id}/recordings/{recording}")},
            "url": address,
        }],
    })))
}

/// A fresh pre-signed address; 404 for a leg without a transcript, be it that there is none or none yet.
fn address(state: &State, id: &str, leg: &str) -> Result<String, Refusal> {
    let now = state.now_ms();
    state.corpus.find(id).ok_or_else(|| Refusal::no_such(id))?;
    let entry = state.corpus.leg(id, leg).filter(|entry| entry.is_transcribed(now));
    entry.ok_or_else(|| Refusal::no_such(leg))?;
    let path = format!("/storage/transcriptsCache/{ORGANIZATION_ID}/{id}/{leg}-transcripts");
    Ok(format!("{}{path}?{}", state.base_url, state.seal.sign(&path, now)))
}
