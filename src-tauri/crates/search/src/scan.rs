//! Candidates from the list of all voice calls (API.md 4).

use std::collections::HashMap;
use std::sync::Arc;

use chrono::{Duration, Utc};
use genesys::{
    CONVERSATION_PAGE_SIZE, ConversationFilters, ConversationPage, ConversationQuery, Error,
};
use transcript::Conversation;

use crate::{
    Range, Warning,
    asker::Asker,
    candidates::{Candidate, Stopped},
    listing::Listing,
};

/// Longer intervals may be refused: 31 days is assumed, not documented (API.md 4.1).
const LONGEST_DAYS: i64 = 7;

const SAME_PAGE: &str = "Genesys sent the same page of calls twice, so the rest of these dates could not be listed. Try again, or choose fewer days.";

/// A number of calls, and the requests it takes to list them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Count {
    pub(crate) calls: u64,
    pub(crate) requests: u64,
}

/// A stretch of the range, with its first page if that was asked for while planning.
#[derive(Debug)]
pub(crate) struct Slice {
    range: Range,
    first: Option<ConversationPage>,
}

/// Where the listed calls go.
enum Goal<'a> {
    Candidates,
    Passing(&'a mut HashMap<String, Arc<Conversation>>),
}

/// Cuts the range, the latest slice first; not one page of it is asked for yet.
pub(crate) fn slices(range: Range) -> Vec<Slice> {
    let slice = |range| Slice { range, first: None };
    range.days(LONGEST_DAYS).into_iter().map(slice).collect()
}

/// How many slices there are of a range.
pub(crate) fn slices_of(range: Range) -> u64 {
    range.days(LONGEST_DAYS).len() as u64
}

/// Asks for the first page of every slice, and says from them how many calls there are; `None` when
/// Genesys does not count them.
pub(crate) async fn count(
    asker: &Asker,
    filters: &ConversationFilters,
    slices: &mut [Slice],
) -> Result<Option<Count>, Error> {
    let mut all = Some(Count::default());
    for slice in slices {
        let page = asker.list(&query(slice.range, 1, filters)).await?;
        let of_slice = expected(slice.range, &page);
        slice.first = Some(page);
        all = all.zip(of_slice).map(|(all, more)| Count {
            calls: all.calls + more.calls,
            requests: all.requests + more.requests,
        });
    }
    Ok(all)
}

/// What a slice holds, by its first page. The total counts whole UTC days (API.md 4.1), of which the
/// slice may want a part.
fn expected(range: Range, page: &ConversationPage) -> Option<Count> {
    let received = page.received as u64;
    let page_size = u64::from(CONVERSATION_PAGE_SIZE);
    let total = match page.total {
        Some(total) => total.max(received),
        None if page.last => received,
        None => return None,
    };
    if total <= received {
        return Some(Count { calls: page.conversations.len() as u64, requests: 1 });
    }
    let share = total.saturating_mul(range.length().num_seconds().unsigned_abs().max(1));
    let calls = share.div_ceil(range.touched_days(Utc::now()).num_seconds().unsigned_abs().max(1));
    let a_page = if page.last { received.max(1) } else { page_size };
    Some(Count { calls: calls.min(total), requests: total.div_ceil(a_page) })
}

/// Passes on every voice call of the slices. Returns whether everything could be listed.
pub(crate) async fn list(
    slices: Vec<Slice>,
    filters: &ConversationFilters,
    listing: &mut Listing,
) -> Result<bool, Stopped> {
    let mut all = true;
    for slice in slices {
        all &= list_slice(slice, filters, &mut Goal::Candidates, listing).await?;
        listing.slice_done().await?;
    }
    Ok(all)
}

/// Collects the calls that pass the filters on the server, to compare other lists with.
pub(crate) async fn passing(
    slices: Vec<Slice>,
    filters: &ConversationFilters,
    listing: &mut Listing,
) -> Result<(HashMap<String, Arc<Conversation>>, bool), Stopped> {
    let (mut passing, mut all) = (HashMap::new(), true);
    for slice in slices {
        all &= list_slice(slice, filters, &mut Goal::Passing(&mut passing), listing).await?;
    }
    Ok((passing, all))
}

async fn list_slice(
    slice: Slice,
    filters: &ConversationFilters,
    goal: &mut Goal<'_>,
    listing: &mut Listing,
) -> Result<bool, Stopped> {
    let Slice { range, mut first } = slice;
    let mut all = true;
    let mut received = 0;
    let mut last_began_with = None;
    for page in 1.. {
        let answer = match first.take() {
            Some(answer) => answer,
            None => listing.asker().list(&query(range, page, filters)).await?,
        };
        if page > 1 && answer.begins_with.is_some() && answer.begins_with == last_began_with {
            // A short page was the last one if nothing was promised after it.
            if answer.last && answer.total.is_none() {
                break;
            }
            listing.warn(Warning::new("pages-repeat", SAME_PAGE)).await?;
            return Ok(false);
        }
        received += answer.received as u64;
        // Genesys may make its pages smaller than asked: then the total says that others follow, and
        // where there is no total, only an empty page is the last.
        let promised = answer.total.is_none_or(|total| received < total);
        let goes_on = answer.received > 0 && (!answer.last || promised);
        last_began_with.clone_from(&answer.begins_with);
        all &= take(answer, range, goal, listing).await?;
        if !goes_on {
            break;
        }
    }
    Ok(all)
}

async fn take(
    answer: ConversationPage,
    range: Range,
    goal: &mut Goal<'_>,
    listing: &mut Listing,
) -> Result<bool, Stopped> {
    let mut unusable = answer.unusable;
    if matches!(goal, Goal::Candidates) {
        unusable += answer.conversations.iter().filter(|call| call.legs.is_empty()).count();
    }
    if unusable > 0 {
        listing.warn(unlisted(unusable)).await?;
    }
    for call in answer.conversations.into_iter().filter(|call| range.contains(call.start)) {
        match goal {
            Goal::Candidates => listing.pass_on(Candidate::of_listed(call)).await?,
            Goal::Passing(calls) => _ = calls.insert(call.id.clone(), Arc::new(call)),
        }
    }
    Ok(unusable == 0)
}

/// The end of a slice belongs to it, that of the question does not.
fn query(slice: Range, page: u32, filters: &ConversationFilters) -> ConversationQuery {
    let to = slice.to + Duration::milliseconds(1);
    ConversationQuery { from: slice.from, to, page, filters: filters.clone() }
}

fn unlisted(calls: usize) -> Warning {
    let message = format!(
        "Genesys lists {calls} calls without saying when they were or how to find their transcript, so they were not read."
    );
    Warning::new("calls-unlisted", message).with("calls", calls)
}
