//! Reasons for a sentiment, categories, dialects (API.md 6). Small answers in the contract's form.

use axum::extract::{Path, RawQuery, State as Extract};
use axum::response::Response;
use serde_json::{Value, json};

use super::answer::{Refusal, ok};
use super::paging::page;
use super::{Shared, State};
use crate::corpus::Entry;
use crate::directory::id_of;
use crate::make::Topic;

/// `GET /speechandtextanalytics/conversations/{id}/sentiments`: reasons, of which there are none.
pub(super) async fn sentiments(
    Extract(state): Shared,
    Path(id): Path<String>,
) -> Result<Response, Refusal> {
    legs(&state, &id)?;
    let none = json!({"positiveSentimentReasons": [], "negativeSentimentReasons": []});
    Ok(ok(&json!({"insights": none})))
}

/// `GET /speechandtextanalytics/conversations/{id}/categories`: those whose topic comes up.
pub(super) async fn categories_of(
    Extract(state): Shared,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Refusal> {
    let legs = legs(&state, &id)?;
    let said = legs.first().and_then(|entry| state.corpus.transcript(entry)).unwrap_or_default();
    let comes_up = |topic: &&Topic| said.contains(topic.id.as_str());
    let found: Vec<_> = state.topics.iter().filter(comes_up).map(category).collect();
    let path = format!("/speechandtextanalytics/conversations/{id}/categories");
    page(&found, query.as_deref(), &path, (25, 50))
}

/// `GET /speechandtextanalytics/categories`: one for each topic.
pub(super) async fn categories(
    Extract(state): Shared,
    RawQuery(query): RawQuery,
) -> Result<Response, Refusal> {
    let whole = |topic: &Topic| {
        let mut category = category(topic);
        let uri = format!("/api/v2/speechandtextanalytics/categories/{}", category_id(topic));
        category["selfUri"] = uri.into();
        category
    };
    let all: Vec<_> = state.topics.iter().map(whole).collect();
    page(&all, query.as_deref(), "/speechandtextanalytics/categories", (25, 25))
}

/// `GET /speechandtextanalytics/programs/transcriptionengines/dialects`: the languages of the invented calls.
pub(super) async fn dialects() -> Response {
    let dialects =
        ["ar-AE", "de-DE", "en-GB", "en-US", "es-ES", "fr-FR", "hi-IN", "ja-JP", "pt-BR", "zh-CN"];
    ok(&json!({"entities": [{"engine": "Genesys", "dialects": dialects}]}))
}

/// The legs of a call that exists.
fn legs<'a>(state: &'a State, id: &str) -> Result<Vec<&'a Entry>, Refusal> {
    let legs: Vec<_> = state.corpus.legs_of(id).collect();
    if legs.is_empty() { Err(Refusal::no_such(id)) } else { Ok(legs) }
}

fn category_id(topic: &Topic) -> String {
    id_of("category", &topic.name)
}

fn category(topic: &Topic) -> Value {
    json!({
        "id": category_id(topic), "name": format!("About: {}", topic.name), "interactionType": "Voice",
        "criteria": {"type": "Topic", "topicId": topic.id, "occurrence": 1},
    })
}
