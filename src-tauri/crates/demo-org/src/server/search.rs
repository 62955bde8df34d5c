//! Transcript search (API.md 3): the request's form, its limits, and the rows.

use std::collections::HashSet;

use axum::body::Bytes;
use axum::extract::{Extension, State as Extract};
use axum::http::{HeaderMap, header};
use axum::response::Response;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::answer::{Refusal, ok};
use super::gate::Bearer;
use super::listing::{Page, put, twice};
use super::{Shared, State};
use crate::Oddity;
use crate::corpus::{Entry, iso};

mod criteria;

pub(super) use criteria::Criterion;

const DAY_MS: i64 = 86_400_000;
/// Only so many rows of a search can be paged (API.md 3.4).
const ROWS: usize = 1_000;

/// `TranscriptSearchRequest`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Request {
    types: Vec<String>,
    #[serde(default)]
    query: Vec<Criterion>,
    page_size: Option<i64>,
    page_number: Option<i64>,
    return_fields: Option<Vec<String>>,
    sort_by: Option<String>,
    sort_order: Option<Order>,
    sort: Option<Vec<Sort>>,
}

#[derive(Deserialize, Clone, Copy, PartialEq)]
#[serde(rename_all = "UPPERCASE")]
pub(super) enum Order {
    Asc,
    Desc,
    Score,
}

/// `SearchSort`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
#[expect(dead_code, reason = "read to refuse what the contract does not have")]
pub(super) struct Sort {
    sort_by: Option<String>,
    sort_order: Option<Order>,
}

/// `POST /speechandtextanalytics/transcripts/search`
pub(super) async fn search(
    Extract(state): Shared,
    Extension(bearer): Extension<Bearer>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refusal> {
    let request: Request = read(&headers, &body)?;
    count(&state, &bearer, &request)?;
    let metadata = match request.types.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["transcripts"] => false,
        ["transcripts_metadata"] => true,
        _ => return Err(Refusal::search_not_supported()),
    };
    let page = Page::of(request.page_size, request.page_number)?.given_by(&state.options.odd);
    if page.from() >= ROWS {
        return Err(Refusal::invalid("Only the first 1000 results of a search can be paged."));
    }
    criteria::check(&request.query, metadata, &state.options.odd)?;
    let mut rows = found(&state, &request.query, metadata)?;
    if !is_ascending(&request)? {
        rows.reverse();
    }
    if state.is(Oddity::Duplicates) {
        rows = twice(&rows);
    }
    let answer = answer(&state, &request, page, &rows, metadata);
    state.page_answered();
    Ok(ok(&answer))
}

/// Searches by date have a limit of their own (API.md 3.4). How several date ranges of one search are counted is
/// UNCONFIRMED: once, here.
fn count(state: &State, bearer: &Bearer, request: &Request) -> Result<(), Refusal> {
    if !request.query.iter().any(Criterion::has_date_range) {
        return Ok(());
    }
    state.tokens.search(&bearer.0).map_err(|budget| {
        state.counts.too_many();
        Refusal::too_many_searches(budget.reset, budget.allowed)
    })
}

/// A JSON body of the given form; anything the form does not have is refused.
pub(super) fn read<T: DeserializeOwned>(headers: &HeaderMap, body: &[u8]) -> Result<T, Refusal> {
    let kind =
        headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if !kind.starts_with("application/json") {
        return Err(Refusal::unsupported_type());
    }
    serde_json::from_slice(body).map_err(|error| {
        tracing::debug!(%error, "a request was refused");
        Refusal::bad_request()
    })
}

fn is_ascending(request: &Request) -> Result<bool, Refusal> {
    // Which fields sort is UNCONFIRMED (API.md 3.1): the start is the one that must.
    match request.sort_by.as_deref() {
        None | Some("conversationStartTime" | "startTime") => {}
        Some(_) => return Err(Refusal::search_not_supported()),
    }
    Ok(request.sort_order == Some(Order::Asc) && request.sort.is_none())
}

/// Legs that satisfy the criteria, by start; one leg of each call where metadata is searched. While content search
/// is off nothing is found, or the search is refused: which, is UNCONFIRMED (API.md 3.4).
fn found<'a>(
    state: &'a State,
    query: &[Criterion],
    metadata: bool,
) -> Result<Vec<&'a Entry>, Refusal> {
    if !state.options.content_search {
        let empty = state.is(Oddity::ContentOffEmpty);
        return if empty { Ok(Vec::new()) } else { Err(Refusal::not_authorized()) };
    }
    let (now, newest) = (state.now_ms(), state.newest_listed_ms());
    let horizon = now - DAY_MS * if metadata { 548 } else { 60 };
    let matching = criteria::evaluate(query, &state.corpus, &state.options.odd)?;
    let corpus = &state.corpus;
    let by_start = if metadata { &corpus.by_start } else { &corpus.legs_by_start };
    let places = by_start.iter().filter(|place| matching.has(**place));
    let entries = places.map(|place| &corpus.entries[*place as usize]);
    let listed = |entry: &&Entry| (horizon..=newest).contains(&entry.start_ms);
    Ok(entries.filter(listed).filter(|entry| entry.is_transcribed(now)).collect())
}

fn answer(state: &State, request: &Request, page: Page, rows: &[&Entry], metadata: bool) -> Value {
    let within = &rows[..rows.len().min(ROWS)];
    // Without a date format, dates go in as epoch ms and come out as such (API.md 3.2, the variant of [CODE-a]).
    let epochs =
        state.is(Oddity::EpochTimes) || request.query.iter().any(Criterion::has_plain_epochs);
    let form = Form { epochs, times: !state.is(Oddity::NoTimes), metadata };
    let fields: Option<HashSet<&str>> =
        request.return_fields.as_ref().map(|fields| fields.iter().map(String::as_str).collect());
    let results = page.rows(within).iter().map(|entry| row(state, entry, fields.as_ref(), form));
    let results: Vec<_> = results.collect();
    let total = page.total(&state.options.odd, rows.len());
    tracing::trace!(found = rows.len(), url = state.base_url, "searched");
    let mut answer = Map::new();
    put(&mut answer, "total", total);
    put(&mut answer, "pageCount", total.map(|total| total.div_ceil(page.size)));
    put(&mut answer, "pageSize", Some(page.size));
    put(&mut answer, "pageNumber", Some(page.number));
    put(&mut answer, "types", Some(request.types.clone()));
    let has_results = !(results.is_empty() && state.is(Oddity::NoResults));
    put(&mut answer, "results", has_results.then_some(results));
    Value::Object(answer)
}

/// How rows are written.
#[derive(Clone, Copy)]
struct Form {
    epochs: bool,
    times: bool,
    metadata: bool,
}

fn row(state: &State, entry: &Entry, fields: Option<&HashSet<&str>>, form: Form) -> Value {
    let start = if form.epochs { json!(entry.start_ms) } else { json!(iso(entry.start_ms)) };
    let all = [
        ("conversationId", json!(entry.conversation_id)),
        ("communicationId", json!(entry.communication_id)),
        ("mediaType", json!("call")),
        ("conversationStartTime", start.clone()),
        ("startTime", start),
        ("language", json!(entry.language)),
        ("divisionId", json!(entry.divisions.first())),
    ];
    let wanted =
        all.into_iter().filter(|(name, _)| fields.is_none_or(|fields| fields.contains(name)));
    let wanted = wanted.filter(|(name, _)| form.times || !name.ends_with("Time"));
    let mut row: Map<String, Value> =
        wanted.map(|(name, value)| (name.to_owned(), value)).collect();
    if form.metadata {
        let legs = state.corpus.legs_of(&entry.conversation_id).count();
        row.insert("totalTranscripts".to_owned(), json!(legs));
    }
    Value::Object(row)
}
