use std::collections::HashSet;

use chrono::{DateTime, TimeDelta, Utc};
use futures::{StreamExt, TryStreamExt, stream};
use transcript::Conversation;

use crate::call::Needs;
use crate::content_search::iso;
use crate::details::conversation;
use crate::filters::Parts;
use crate::wire::{DetailsAnswer, DetailsQuery};
use crate::{Client, ConversationFilters, Dialect, Error, tutorial};

/// Conversations of a page, the most Genesys is known to allow (API.md 4.1 "Limits").
pub const CONVERSATION_PAGE_SIZE: u32 = 100;
/// Ids a request names; more are not known to be accepted (API.md 4.4).
const BATCH: usize = 50;
/// Batches asked for at once: the transcripts want their share of the requests too.
const BATCHES_AT_ONCE: usize = 4;
/// Longer intervals may be refused: 31 days is assumed, not documented (API.md 4.1).
const LONGEST: TimeDelta = TimeDelta::days(7);

pub(crate) const NEEDS: Needs =
    Needs::Any(&["analytics:conversationDetail:view", "analytics:agentConversationDetail:view"]);

pub(crate) const QUERY: [&str; 4] = ["analytics", "conversations", "details", "query"];

/// One page of the voice calls that began in a span of time and have ended (API.md 4.1). Ask for
/// seven days or fewer at a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConversationQuery {
    /// Calls that began at or after this, UTC.
    pub from: DateTime<Utc>,
    /// Calls that began before this, UTC.
    pub to: DateTime<Utc>,
    /// Page number from 1.
    pub page: u32,
    /// Which of them; the default is all. More may come than the filters say.
    pub filters: ConversationFilters,
}

/// One page of calls, in the order in which they began.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConversationPage {
    /// All calls of the UTC days touched, roughly; Genesys calls the number approximate.
    pub total: Option<u64>,
    /// The calls of this page that began in the span. Genesys answers with whole UTC days, so a page
    /// may hold none although others follow.
    pub conversations: Vec<Conversation>,
    /// The id with which the page began as Genesys sent it: two pages that begin alike are one page
    /// sent twice.
    pub begins_with: Option<String>,
    /// Calls that cannot be listed, because they say no id or no time at all.
    pub unusable: usize,
    /// Calls of this page as Genesys sent it.
    pub received: usize,
    /// Whether the page is not full, after which usually none follows.
    pub last: bool,
}

impl Client {
    /// Lists voice calls. The same call may come twice while new ones arrive: de-duplicate by id.
    ///
    /// Filters that the organization refuses are left out, and stay out as long as the client lives;
    /// then more calls come than were meant (see [`ConversationFilters`]).
    pub async fn conversations(
        &self,
        query: &ConversationQuery,
    ) -> Result<ConversationPage, Error> {
        if self.dialect() == Dialect::Tutorial {
            return tutorial::conversations(self, query).await;
        }
        let refused = &self.learned().filters;
        let mut ways = refused.ways_to_ask(query).into_iter().peekable();
        while let Some(left_out) = ways.next() {
            match self.post(&QUERY, &request(query, left_out), NEEDS).await {
                Ok(answer) => {
                    refused.note(query, left_out);
                    return Ok(page(answer, query));
                }
                Err(Error::BadRequest { .. }) if ways.peek().is_some() => {}
                Err(error) => return Err(error),
            }
        }
        unreachable!("the last way to ask always returns")
    }

    /// The calls of these ids, in no particular order; ids that Genesys does not know are left out.
    ///
    /// `range` is when they began, both ends UTC. It is only needed where the organization does not
    /// answer to a list of ids (API.md 4.3: the limit, and with it the refusal, is not documented):
    /// then they are asked for by a query, which wants to know the days.
    pub async fn conversations_by_id(
        &self,
        ids: &[String],
        range: (DateTime<Utc>, DateTime<Utc>),
    ) -> Result<Vec<Conversation>, Error> {
        if self.dialect() == Dialect::Tutorial {
            return tutorial::conversations_by_id(self, ids).await;
        }
        let wanted: HashSet<&String> = ids.iter().filter(|id| !id.is_empty()).collect();
        let wanted: Vec<String> = wanted.into_iter().cloned().collect();
        // Collected, because a future that holds the closure cannot be spawned.
        let batches: Vec<_> = wanted.chunks(BATCH).map(|batch| self.batch(batch, range)).collect();
        let found: Vec<Vec<Conversation>> =
            stream::iter(batches).buffer_unordered(BATCHES_AT_ONCE).try_collect().await?;
        Ok(found.into_iter().flatten().collect())
    }

    async fn batch(
        &self,
        ids: &[String],
        range: (DateTime<Utc>, DateTime<Utc>),
    ) -> Result<Vec<Conversation>, Error> {
        let mut found = Vec::new();
        let mut left = ids.to_vec();
        while !left.is_empty() && !self.learned().ids_are_refused.is_so() {
            let query: Vec<_> = left.iter().map(|id| ("id", id.as_str())).collect();
            let path = ["analytics", "conversations", "details"];
            match self.get::<DetailsAnswer>(&path, &query, NEEDS).await {
                Ok(answer) => {
                    let new = only(answer, &left);
                    if new.is_empty() {
                        return Ok(found);
                    }
                    // Those missing may only have been too many at once.
                    left.retain(|id| new.iter().all(|call| call.id != *id));
                    found.extend(new);
                }
                // Other refusals of the address (405, 414) are bad requests, too.
                Err(Error::BadRequest { .. }) => self.learned().ids_are_refused.note(),
                // Or it is only that none of these is there.
                Err(Error::NotFound { .. }) => break,
                Err(error) => return Err(error),
            }
        }
        if !left.is_empty() {
            found.extend(self.query_ids(&left, range).await?);
        }
        Ok(found)
    }

    async fn query_ids(
        &self,
        ids: &[String],
        (from, to): (DateTime<Utc>, DateTime<Utc>),
    ) -> Result<Vec<Conversation>, Error> {
        let mut found: Vec<Conversation> = Vec::new();
        let mut begin = from;
        while begin <= to && found.len() < ids.len() {
            let end = (begin + LONGEST).min(to + TimeDelta::milliseconds(1));
            let interval = format!("{}/{}", iso(begin), iso(end));
            for number in 1.. {
                let query =
                    DetailsQuery::of_ids(interval.clone(), ids, CONVERSATION_PAGE_SIZE, number);
                let answer: DetailsAnswer = self.post(&QUERY, &query, NEEDS).await?;
                let before = found.len();
                let new = only(answer, ids);
                found.extend(new);
                found.sort_by(|one, other| one.id.cmp(&other.id));
                found.dedup_by(|one, other| one.id == other.id);
                // Pages may be smaller than asked for, so only one that brings nothing is the last.
                if found.len() == before || found.len() >= ids.len() {
                    break;
                }
            }
            begin += LONGEST;
        }
        Ok(found)
    }
}

fn request(query: &ConversationQuery, left_out: Parts) -> DetailsQuery {
    let interval = format!("{}/{}", iso(query.from), iso(query.to));
    let mut request =
        DetailsQuery::ended_calls(interval, CONVERSATION_PAGE_SIZE, query.page.max(1));
    query.filters.narrow(&mut request, left_out);
    request
}

/// The calls that were asked for, each once.
fn only(answer: DetailsAnswer, ids: &[String]) -> Vec<Conversation> {
    let mut left: HashSet<&String> = ids.iter().collect();
    let calls = answer.conversations.0.into_iter().filter_map(conversation);
    calls.filter(|call| left.remove(&call.id)).collect()
}

fn page(answer: DetailsAnswer, query: &ConversationQuery) -> ConversationPage {
    let total = answer.total_hits.count();
    // Before clipping: a full page of other hours does not mean the end.
    let received = answer.conversations.0.len();
    let begins_with =
        answer.conversations.0.first().and_then(|first| first.conversation_id.0.clone());
    let mut conversations: Vec<_> =
        answer.conversations.0.into_iter().filter_map(conversation).collect();
    let unusable = received - conversations.len();
    conversations.retain(|call| query.from <= call.start && call.start < query.to);
    let last = received < CONVERSATION_PAGE_SIZE as usize;
    ConversationPage { total, conversations, begins_with, unusable, received, last }
}
