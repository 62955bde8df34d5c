//! The tutorial dialect: paths that a well-known tutorial names and Genesys Cloud does not have
//! (API.md 11), for organizations behind a gateway that offers them. Opt-in, by
//! [`Dialect::Tutorial`](crate::Dialect). The tutorial leaves much open; the shape is ours:
//!
//! `POST /api/v2/analytics/conversations/details/query` lists the voice calls that began in a span:
//! ```json
//! {"startTime": "2026-07-01T00:00:00.000Z", "endTime": "2026-07-02T00:00:00.000Z", "size": 100,
//!  "pageToken": "only from the second page on", "mediaType": "voice",
//!  "filter": {"type": "insights", "phrase": "cancel my contract", "match": "exact"}}
//! ```
//! `match` is `exact`, `partial` or `regex`; without `filter` all calls are meant. The answer:
//! ```json
//! {"conversations": [{"conversationId": "…", "startTime": "…", "endTime": "…", "direction": "inbound",
//!   "participants": [{"id": "…", "name": "…", "purpose": "agent", "userId": "…", "queueId": "…"}]}],
//!  "nextPageToken": "absent on the last page"}
//! ```
//! `GET /api/v2/insights/conversations/{conversationId}` tells one call and what was said in it; 404
//! means that there is no transcript:
//! ```json
//! {"conversationId": "…", "startTime": "…", "endTime": "…", "language": "en-US", "direction": "inbound",
//!  "participants": [{"id": "…", "name": "…", "purpose": "agent", "userId": "…", "queueId": "…"}],
//!  "segments": [{"timestamp": "…", "durationMs": 4620, "participantId": "…", "participantName": "…",
//!    "participantType": "customer", "text": "…", "confidence": 0.9}]}
//! ```
//! A call has one transcript here, so its id is its communication id, too. Everything is read as
//! leniently as the platform's answers. What the gateway is not asked for (queues, languages …) is
//! left to whoever looks at the calls.

mod conversion;
mod listing;
mod wire;

use std::collections::HashSet;

use futures::{StreamExt, TryStreamExt, stream};
use transcript::{Conversation, Transcript};

use crate::call::Needs;
use crate::content_search::{fitting, iso};
use crate::{
    CONVERSATION_PAGE_SIZE, Client, ConversationPage, ConversationQuery, Criteria, Error, Row,
    SEARCH_PAGE_SIZE, SearchPage, TranscriptSearch, conversations,
};

pub(crate) use listing::Listings;
use listing::{Page, Span};
use wire::{Filter, Insights, Request};

/// Calls asked for at once when they are asked for one by one.
const CALLS_AT_ONCE: usize = 4;

const TRANSCRIPTS: Needs =
    Needs::All(&["recording:recording:view", "speechAndTextAnalytics:data:view"]);

/// Content search. Of the words only the longest are asked for: the filter takes one phrase.
pub(crate) async fn search(
    client: &Client,
    search: &TranscriptSearch,
) -> Result<SearchPage, Error> {
    let filter = filter(&search.words)?;
    let span = Span { start: iso(search.from), end: iso(search.to), filter };
    let size = SEARCH_PAGE_SIZE as usize;
    let Page { calls, seen, .. } = listing::page(client, &span, search.page, size).await?;
    let rows = calls.iter().filter_map(|call| {
        let id = call.id.clone()?;
        Some(Row { conversation_id: id.clone(), communication_id: id, start: call.start })
    });
    Ok(SearchPage {
        rows: rows.collect(),
        // One more than the pages so far hold, where others follow.
        total: seen as u64,
        received: calls.len() as u64,
        page_count: None,
    })
}

/// The list of calls.
pub(crate) async fn conversations(
    client: &Client,
    query: &ConversationQuery,
) -> Result<ConversationPage, Error> {
    let span = Span { start: iso(query.from), end: iso(query.to), filter: None };
    let size = CONVERSATION_PAGE_SIZE as usize;
    let page = listing::page(client, &span, query.page, size).await?;
    let (received, begins_with) =
        (page.calls.len(), page.calls.first().and_then(|call| call.id.clone()));
    let mut conversations: Vec<_> =
        page.calls.into_iter().filter_map(|call| call.conversation).collect();
    let unusable = received - conversations.len();
    conversations.retain(|call| query.from <= call.start && call.start < query.to);
    let total = page.is_last.then_some(page.seen as u64);
    Ok(ConversationPage {
        total,
        conversations,
        begins_with,
        unusable,
        received,
        last: received < size,
    })
}

/// Calls by their ids: from the lists read so far, else one by one.
pub(crate) async fn conversations_by_id(
    client: &Client,
    ids: &[String],
) -> Result<Vec<Conversation>, Error> {
    let mut found = client.learned().listings.remembered(ids);
    let known: HashSet<&String> = found.iter().map(|call| &call.id).collect();
    let unknown: HashSet<&String> = ids.iter().filter(|id| !known.contains(id)).collect();
    let unknown: Vec<String> = unknown.into_iter().cloned().collect();
    let asked = stream::iter(unknown)
        .map(|id| async move { one(client, &id).await })
        .buffer_unordered(CALLS_AT_ONCE);
    let more: Vec<Option<Conversation>> = asked.try_collect().await?;
    found.extend(more.into_iter().flatten());
    Ok(found)
}

/// The transcript of a call.
pub(crate) async fn transcript(client: &Client, id: &str) -> Result<Transcript, Error> {
    let insights: Insights = client.get(&path(id), &[], TRANSCRIPTS).await?;
    let is_transcript = insights.segments.is_some() || insights.call.conversation_id.0.is_some();
    if !is_transcript {
        return Err(Error::Decode { path: "segments".into(), correlation_id: None });
    }
    Ok(conversion::transcript(insights, id))
}

/// Whether calls can be listed: also the proof that a sign-in works, where a gateway does not say whose it is.
pub(crate) async fn lists_calls(client: &Client) -> Result<(), Error> {
    let now = chrono::Utc::now();
    let (start, end) = (iso(now - chrono::TimeDelta::hours(1)), iso(now));
    let span = Span { start, end, filter: None };
    let request = Request::of(&span, 1, None);
    client.post::<wire::Answer>(&conversations::QUERY, &request, conversations::NEEDS).await?;
    Ok(())
}

/// Where the transcript of a call is.
pub(crate) fn path(id: &str) -> [&str; 3] {
    ["insights", "conversations", id]
}

async fn one(client: &Client, id: &str) -> Result<Option<Conversation>, Error> {
    match client.get::<Insights>(&path(id), &[], TRANSCRIPTS).await {
        Ok(insights) => Ok(conversion::conversation(&insights.call, Some(id))),
        Err(Error::NotFound { .. }) => Ok(None),
        Err(error) => Err(error),
    }
}

fn filter(words: &[Criteria]) -> Result<Option<Filter>, Error> {
    let mut all = Vec::new();
    for criteria in words {
        match criteria {
            Criteria::Exact(text) | Criteria::ExactPhrase(text) => all.push((text, "exact")),
            Criteria::Phrase(text) => all.push((text, "partial")),
            Criteria::Words(words) => all.extend(words.iter().map(|word| (word, "exact"))),
        }
    }
    for (text, _) in &all {
        fitting(text)?;
    }
    let longest = all.into_iter().max_by_key(|(text, _)| text.chars().count());
    Ok(longest.map(|(text, how)| Filter { kind: "insights", phrase: text.clone(), how }))
}
