//! Conversations: the details query, one and many by id (API.md 4).

use std::borrow::Cow;
use std::fmt::Write;

use axum::body::Bytes;
use axum::extract::{Path, RawQuery, State as Extract};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use chrono::{DateTime, NaiveDateTime};
use serde::Deserialize;
use serde_json::{Value, json};

use super::answer::{Refusal, json_text, ok};
use super::listing::{Page, twice, with_epochs};
use super::paging::values;
use super::predicates::{Filter, Subject};
use super::search::read;
use super::{Shared, State, tutorial};
use crate::Oddity;
use crate::corpus::Entry;

const DAY_MS: i64 = 86_400_000;
/// The widest interval (API.md 4.1).
const LONGEST_INTERVAL_MS: i64 = 31 * DAY_MS;

/// `ConversationQuery`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Query {
    interval: String,
    #[serde(default)]
    order: Order,
    #[serde(default)]
    order_by: OrderBy,
    paging: Option<Paging>,
    #[serde(default)]
    conversation_filters: Vec<Filter>,
    #[serde(default)]
    segment_filters: Vec<Filter>,
    #[serde(default)]
    evaluation_filters: Vec<Filter>,
    #[serde(default)]
    survey_filters: Vec<Filter>,
    #[serde(default)]
    resolution_filters: Vec<Filter>,
    #[serde(default)]
    #[expect(
        dead_code,
        reason = "read to refuse what the contract does not have; facets are not answered"
    )]
    aggregations: Vec<Aggregation>,
}

#[derive(Deserialize, Default, Clone, Copy, PartialEq)]
#[serde(rename_all = "camelCase")]
enum Order {
    #[default]
    Asc,
    Desc,
    Unordered,
}

#[derive(Deserialize, Default, Clone, Copy, PartialEq)]
#[serde(rename_all = "camelCase")]
enum OrderBy {
    #[default]
    ConversationStart,
    ConversationEnd,
    SegmentStart,
    SegmentEnd,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Paging {
    page_size: i64,
    page_number: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
#[expect(dead_code, reason = "see Query::aggregations")]
struct Aggregation {
    #[serde(rename = "type")]
    kind: Option<String>,
    dimension: Option<String>,
    metric: Option<String>,
    size: Option<i64>,
    ranges: Option<Vec<Value>>,
}

/// `POST /analytics/conversations/details/query`
pub(super) async fn query(
    Extract(state): Shared,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refusal> {
    if state.options.tutorial && tutorial::is_meant(&body) {
        return tutorial::query(&state, &read(&headers, &body)?);
    }
    let query: Query = read(&headers, &body)?;
    check(&query, state.is(Oddity::FiltersRefused))?;
    let (from, to) = days(&query.interval)?;
    let (size, number) =
        query.paging.as_ref().map_or((25, 1), |paging| (paging.page_size, paging.page_number));
    let page = Page::of(Some(size), Some(number))?.given_by(&state.options.odd);
    let mut found: Vec<&Entry> =
        started_within(&state, from, to).filter(|entry| passes(&query, entry)).collect();
    if matches!(query.order_by, OrderBy::ConversationEnd | OrderBy::SegmentEnd) {
        found.sort_by_key(|entry| entry.end_ms);
    }
    if query.order == Order::Desc {
        found.reverse();
    }
    if state.is(Oddity::Duplicates) {
        found = twice(&found);
    }
    let total = page.total(&state.options.odd, found.len());
    let answer = conversations(&state, page.rows(&found), total);
    state.page_answered();
    Ok(answer)
}

/// `GET /analytics/conversations/{id}/details`
pub(super) async fn one(
    Extract(state): Shared,
    Path(id): Path<String>,
) -> Result<Response, Refusal> {
    let entry = state.corpus.find(&id).ok_or_else(|| Refusal::no_such(&id))?;
    Ok(json_text(StatusCode::OK, written(&state, entry).into_owned()))
}

/// `GET /analytics/conversations/details?id=…&id=…`
pub(super) async fn many(
    Extract(state): Shared,
    RawQuery(query): RawQuery,
) -> Result<Response, Refusal> {
    if state.is(Oddity::NoMultiGet) {
        return Err(Refusal::not_found());
    }
    let ids = values(query.as_deref(), "id");
    if ids.is_empty() || ids.len() > 100 {
        return Err(Refusal::invalid("Between 1 and 100 ids must be given."));
    }
    let found: Vec<_> = ids.iter().filter_map(|id| state.corpus.find(id)).collect();
    Ok(conversations(&state, &found, None))
}

/// `GET /conversations/{id}`: the same call in the shape of the conversations API.
pub(super) async fn conversation(
    Extract(state): Shared,
    Path(id): Path<String>,
) -> Result<Response, Refusal> {
    let entry = state.corpus.find(&id).ok_or_else(|| Refusal::no_such(&id))?;
    let analytics: Value = serde_json::from_str(&entry.json).map_err(|_| Refusal::no_such(&id))?;
    let people = analytics["participants"].as_array().map(Vec::as_slice).unwrap_or_default();
    let division = |id: &str| json!({"division": {"id": id, "selfUri": format!("/api/v2/authorization/divisions/{id}")}});
    Ok(ok(&json!({
        "id": id,
        "startTime": analytics["conversationStart"],
        "endTime": analytics["conversationEnd"],
        "address": people.first().map(|customer| &customer["sessions"][0]["dnis"]),
        "recordingState": "NONE",
        "divisions": entry.divisions.iter().map(|id| division(id)).collect::<Vec<_>>(),
        "participants": people.iter().map(participant).collect::<Vec<_>>(),
        "selfUri": format!("/api/v2/conversations/{id}"),
    })))
}

fn participant(person: &Value) -> Value {
    let segments =
        person["sessions"][0]["segments"].as_array().map(Vec::as_slice).unwrap_or_default();
    let mut all = json!({
        "id": person["participantId"], "purpose": person["purpose"], "name": person["participantName"],
        "address": person["sessions"][0]["ani"], "attributes": {},
    });
    if let (Some(first), Some(last)) = (segments.first(), segments.last()) {
        all["startTime"] = first["segmentStart"].clone();
        all["endTime"] = last["segmentEnd"].clone();
    }
    if person["userId"].is_string() {
        all["userId"] = person["userId"].clone();
    }
    all
}

/// The stored text: nothing is parsed to answer, but where times are odd.
fn written<'a>(state: &State, entry: &'a Entry) -> Cow<'a, str> {
    if !state.is(Oddity::EpochTimes) {
        return Cow::Borrowed(&entry.json);
    }
    let mut conversation = serde_json::from_str(&entry.json).unwrap_or_default();
    with_epochs(&mut conversation);
    Cow::Owned(conversation.to_string())
}

/// The texts, joined.
fn conversations(state: &State, found: &[&Entry], total: Option<usize>) -> Response {
    let mut body = String::from("{");
    if !found.is_empty() {
        body.push_str("\"conversations\":[");
        for (i, entry) in found.iter().enumerate() {
            body.push_str(if i == 0 { "" } else { "," });
            body.push_str(&written(state, entry));
        }
        body.push_str(if total.is_some() { "]," } else { "]" });
    }
    if let Some(total) = total {
        // Writing to a string does not fail.
        _ = write!(body, "\"totalHits\":{total}");
    }
    body.push('}');
    json_text(StatusCode::OK, body)
}

fn check(query: &Query, only_media_type: bool) -> Result<(), Refusal> {
    query.conversation_filters.iter().try_for_each(|filter| filter.check(Subject::Conversation))?;
    query.segment_filters.iter().try_for_each(|filter| filter.check(Subject::Segment))?;
    if only_media_type && !query.segment_filters.iter().all(|filter| filter.is_about("mediaType")) {
        return Err(Refusal::bad_request());
    }
    absent(query).try_for_each(|filter| filter.check(Subject::Absent))
}

fn absent(query: &Query) -> impl Iterator<Item = &Filter> {
    query.evaluation_filters.iter().chain(&query.survey_filters).chain(&query.resolution_filters)
}

fn passes(query: &Query, entry: &Entry) -> bool {
    query.conversation_filters.iter().all(|filter| filter.passes_conversation(&entry.facets))
        && query.segment_filters.iter().all(|filter| filter.passes_segment(&entry.facets))
        && absent(query).next().is_none()
}

fn started_within(state: &State, from: i64, to: i64) -> impl Iterator<Item = &Entry> {
    let (corpus, now) = (&state.corpus, state.now_ms());
    let first =
        corpus.by_start.partition_point(|place| corpus.entries[*place as usize].start_ms < from);
    let rest = corpus.by_start[first..].iter().map(|place| &corpus.entries[*place as usize]);
    let newest = state.newest_listed_ms();
    rest.take_while(move |entry| entry.start_ms < to.min(now) && entry.start_ms <= newest)
}

/// Epoch ms from the first moment of the interval's first UTC day to the last of its last: "started on a day
/// touched by the interval".
fn days(interval: &str) -> Result<(i64, i64), Refusal> {
    let (from, to) = interval.split_once('/').ok_or_else(Refusal::invalid_date)?;
    let (from, to) = (time(from)?, time(to)?);
    if to <= from {
        return Err(Refusal::invalid("The end of the interval must be after its start."));
    }
    if to - from > LONGEST_INTERVAL_MS {
        return Err(Refusal::invalid("The interval may span at most 31 days."));
    }
    Ok((from - from.rem_euclid(DAY_MS), to + (-to).rem_euclid(DAY_MS)))
}

fn time(text: &str) -> Result<i64, Refusal> {
    let zoned = DateTime::parse_from_rfc3339(text).ok().map(|time| time.timestamp_millis());
    let plain = || {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f")
            .ok()
            .map(|time| time.and_utc().timestamp_millis())
    };
    let minutes = || {
        DateTime::parse_from_str(text, "%Y-%m-%dT%H:%M%#z").ok().map(|time| time.timestamp_millis())
    };
    zoned.or_else(plain).or_else(minutes).ok_or_else(Refusal::invalid_date)
}
