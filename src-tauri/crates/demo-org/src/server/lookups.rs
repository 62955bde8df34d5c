//! Look-ups: queues, wrap-up codes, languages, divisions, topics, settings (API.md 7).

use axum::extract::{MatchedPath, RawQuery, State as Extract};
use axum::response::Response;
use serde_json::{Value, json};

use super::answer::{Refusal, ok};
use super::paging::{fits, page, value, values};
use super::{Shared, State};
use crate::directory::{Named, id_of};
use crate::make::Topic;

/// `GET /routing/queues`, and its lighter sister `…/divisionviews/all`.
pub(super) async fn queues(
    Extract(state): Shared,
    path: MatchedPath,
    RawQuery(query): RawQuery,
) -> Result<Response, Refusal> {
    let light = path.as_str().ends_with("/all");
    let queue = |queue: &Named| {
        let mut entity = entity(&state, queue, "routing/queues");
        if !light {
            let members = state
                .directory
                .users
                .iter()
                .filter(|user| user.active && user.queues.contains(&queue.name))
                .count();
            entity["memberCount"] = members.into();
            entity["enableTranscription"] = true.into();
        }
        entity
    };
    let entities = chosen(&state.directory.queues, query.as_deref()).map(queue).collect::<Vec<_>>();
    let path = if light { "/routing/queues/divisionviews/all" } else { "/routing/queues" };
    page(&entities, query.as_deref(), path, (25, 500))
}

/// `GET /routing/wrapupcodes`
pub(super) async fn codes(
    Extract(state): Shared,
    RawQuery(query): RawQuery,
) -> Result<Response, Refusal> {
    let codes = chosen(&state.directory.codes, query.as_deref())
        .map(|code| entity(&state, code, "routing/wrapupcodes"));
    page(&codes.collect::<Vec<_>>(), query.as_deref(), "/routing/wrapupcodes", (25, 500))
}

/// `GET /routing/languages`: the skills of agents, not the languages of transcripts.
pub(super) async fn languages(RawQuery(query): RawQuery) -> Result<Response, Refusal> {
    let names = [
        "Arabic",
        "Chinese",
        "English",
        "French",
        "German",
        "Hindi",
        "Japanese",
        "Portuguese",
        "Spanish",
    ];
    let language = |name: &&str| {
        let (id, name) = (id_of("language", name), format!("{name} - Spoken"));
        json!({"id": id, "name": name, "state": "active", "selfUri": format!("/api/v2/routing/languages/{id}")})
    };
    page(
        &names.iter().map(language).collect::<Vec<_>>(),
        query.as_deref(),
        "/routing/languages",
        (25, 500),
    )
}

/// `GET /routing/settings/transcription`
pub(super) async fn transcription(Extract(state): Shared) -> Response {
    ok(&json!({
        "transcription": "EnabledQueueFlow", "transcriptionConfidenceThreshold": 40, "lowLatencyTranscriptionEnabled": false,
        "contentSearchEnabled": state.options.content_search, "pciDssRedactionEnabled": false, "piiRedactionEnabled": false,
    }))
}

/// `GET /authorization/divisions`
pub(super) async fn divisions(
    Extract(state): Shared,
    RawQuery(query): RawQuery,
) -> Result<Response, Refusal> {
    let division = |(i, division): (usize, &Named)| {
        let uri = format!("/api/v2/authorization/divisions/{}", division.id);
        json!({"id": division.id, "name": division.name, "description": division.division, "homeDivision": i == 0, "selfUri": uri})
    };
    let ids = values(query.as_deref(), "id");
    let wanted = state
        .directory
        .divisions
        .iter()
        .enumerate()
        .filter(|(_, division)| ids.is_empty() || ids.contains(&division.id));
    page(
        &wanted.map(division).collect::<Vec<_>>(),
        query.as_deref(),
        "/authorization/divisions",
        (25, 500),
    )
}

/// `GET /speechandtextanalytics/topics`, in pages of 20 with a `nextUri`.
pub(super) async fn topics(
    Extract(state): Shared,
    RawQuery(query): RawQuery,
) -> Result<Response, Refusal> {
    let query = query.as_deref();
    let ids = values(query, "ids");
    let wanted: Vec<_> =
        state.topics.iter().filter(|topic| ids.is_empty() || ids.contains(&topic.id)).collect();
    let number =
        |name: &str, usual: usize| value(query, name).map_or(Some(usual), |text| text.parse().ok());
    let size = number("pageSize", 20)
        .filter(|size| (1..=500).contains(size))
        .ok_or_else(Refusal::bad_request)?;
    let start = number("nextPage", 0).ok_or_else(Refusal::bad_request)?.min(wanted.len());
    let end = (start + size).min(wanted.len());
    let mut body = json!({
        "entities": wanted[start..end].iter().map(|topic| topic_entity(topic)).collect::<Vec<_>>(),
        "pageSize": size, "total": wanted.len(), "pageCount": wanted.len().div_ceil(size),
        "selfUri": format!("/api/v2/speechandtextanalytics/topics?pageSize={size}"),
    });
    if end < wanted.len() {
        body["nextUri"] =
            format!("/api/v2/speechandtextanalytics/topics?pageSize={size}&nextPage={end}").into();
    }
    Ok(ok(&body))
}

fn topic_entity(topic: &Topic) -> Value {
    json!({
        "id": topic.id, "name": topic.name, "published": true, "strictness": "72", "programsCount": 1, "tags": [], "dialect": "en-GB",
        "participants": "All", "phrasesCount": topic.phrases.len(),
        "selfUri": format!("/api/v2/speechandtextanalytics/topics/{}", topic.id),
    })
}

/// Those that the query's `id`s and `name` leave.
fn chosen<'a>(all: &'a [Named], query: Option<&str>) -> impl Iterator<Item = &'a Named> {
    let (ids, name) = (values(query, "id"), value(query, "name"));
    let divisions = values(query, "divisionId");
    all.iter().filter(move |named| {
        (ids.is_empty() || ids.contains(&named.id))
            && (divisions.is_empty() || divisions.contains(&named.division))
            && name.as_ref().is_none_or(|pattern| fits(&named.name, pattern))
    })
}

fn entity(state: &State, named: &Named, path: &str) -> Value {
    json!({
        "id": named.id, "name": named.name, "division": division_of(state, &named.division),
        "selfUri": format!("/api/v2/{path}/{}", named.id),
    })
}

/// A division as things that belong to it show it.
pub(super) fn division_of(state: &State, id: &str) -> Value {
    let name = state
        .directory
        .divisions
        .iter()
        .find(|division| division.id == id)
        .map(|division| division.name.as_str());
    json!({"id": id, "name": name.unwrap_or("Home"), "selfUri": format!("/api/v2/authorization/divisions/{id}")})
}
