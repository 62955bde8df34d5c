//! Transcript search (API.md 3): the request's form, its limits, and the rows.

use std::collections::HashSet;

use axum::body::Bytes;
use axum::extract::State as Extract;
use axum::http::{HeaderMap, header};
use axum::response::Response;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::answer::{Refusal, ok};
use super::{Shared, State};
use crate::corpus::{Entry, iso};

mod criteria;

pub(super) use criteria::Criterion;

const DAY_MS: i64 = 86_400_000;
/// Only so many rows of a search can be paged (API.md 3.4).
const ROWS: usize = 1_000;
/// The largest page (API.md 3.1).
const PAGE: u32 = 100;

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
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refusal> {
    let request: Request = read(&headers, &body)?;
    let metadata = match request.types.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["transcripts"] => false,
        ["transcripts_metadata"] => true,
        _ => return Err(Refusal::search_not_supported()),
    };
    let page = Page::of(request.page_size, request.page_number)?;
    criteria::check(&request.query, metadata)?;
    let mut rows = if state.options.content_search {
        found(&state, &request.query, metadata)?
    } else {
        Vec::new()
    };
    if !is_ascending(&request)? {
        rows.reverse();
    }
    Ok(ok(&answer(&state, &request, &page, &rows, metadata)))
}

/// The page that is asked for, counted from 1.
pub(super) struct Page {
    pub(super) size: usize,
    pub(super) number: usize,
}

impl Page {
    /// Refuses pages over 100 rows and pages that start beyond the first 1,000.
    fn of(size: Option<i64>, number: Option<i64>) -> Result<Self, Refusal> {
        let page = Self::unlimited(size, number)?;
        if (page.number - 1) * page.size >= ROWS {
            return Err(Refusal::invalid("Only the first 1000 results of a search can be paged."));
        }
        Ok(page)
    }

    /// Refuses pages over 100 rows.
    pub(super) fn unlimited(size: Option<i64>, number: Option<i64>) -> Result<Self, Refusal> {
        let size = u32::try_from(size.unwrap_or(25)).ok().filter(|size| (1..=PAGE).contains(size));
        let number = u32::try_from(number.unwrap_or(1)).ok().filter(|number| *number > 0);
        let (Some(size), Some(number)) = (size, number) else {
            return Err(Refusal::invalid(
                "The page size must be between 1 and 100 and the page number at least 1.",
            ));
        };
        Ok(Self { size: size as usize, number: number as usize })
    }

    /// The rows on this page, out of `all`.
    pub(super) fn rows<'a, T>(&self, all: &'a [T]) -> &'a [T] {
        let from = ((self.number - 1) * self.size).min(all.len());
        &all[from..(from + self.size).min(all.len())]
    }
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

/// Calls that satisfy the criteria, by start.
fn found<'a>(
    state: &'a State,
    query: &[Criterion],
    metadata: bool,
) -> Result<Vec<&'a Entry>, Refusal> {
    let now = state.now_ms();
    let horizon = now - DAY_MS * if metadata { 548 } else { 60 };
    let matching = criteria::evaluate(query, &state.corpus)?;
    let by_start = state.corpus.by_start.iter().filter(|place| matching.has(**place));
    let entries = by_start.map(|place| &state.corpus.entries[*place as usize]);
    Ok(entries.filter(|entry| entry.start_ms >= horizon && entry.is_transcribed(now)).collect())
}

fn answer(state: &State, request: &Request, page: &Page, rows: &[&Entry], metadata: bool) -> Value {
    let within = &rows[..rows.len().min(ROWS)];
    // Without a date format, dates go in as epoch ms and come out as such (API.md 3.2, the variant of [CODE-a]).
    let epochs = request.query.iter().any(Criterion::has_plain_epochs);
    let fields: Option<HashSet<&str>> =
        request.return_fields.as_ref().map(|fields| fields.iter().map(String::as_str).collect());
    let results =
        page.rows(within).iter().map(|entry| row(entry, fields.as_ref(), epochs, metadata));
    tracing::trace!(found = rows.len(), url = state.base_url, "searched");
    json!({
        "total": rows.len(),
        "pageCount": rows.len().div_ceil(page.size),
        "pageSize": page.size,
        "pageNumber": page.number,
        "types": request.types,
        "results": results.collect::<Vec<_>>(),
    })
}

fn row(entry: &Entry, fields: Option<&HashSet<&str>>, epochs: bool, metadata: bool) -> Value {
    let start = if epochs { json!(entry.start_ms) } else { json!(iso(entry.start_ms)) };
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
    let mut row: Map<String, Value> =
        wanted.map(|(name, value)| (name.to_owned(), value)).collect();
    if metadata {
        row.insert("totalTranscripts".to_owned(), json!(1));
    }
    Value::Object(row)
}
