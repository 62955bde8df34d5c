//! Candidates from Genesys' content search (API.md 3).

use chrono::Duration;
use futures::{StreamExt, stream};
use genesys::{Client, Criteria, Error, Row, SearchPage, TranscriptSearch};

use crate::{
    Range,
    candidates::{Candidate, Listing, Stopped},
};

/// Only so many rows of one query can be paged (API.md 3.4).
const CAP: u64 = 1000;
/// Rows a page, as the client asks for them.
const PAGE: u64 = 100;
/// A slice is not halved below this.
const SHORTEST: Duration = Duration::minutes(1);
/// Pages of one slice fetched at once; the transcripts want their share of the requests too.
const PAGES_AT_ONCE: usize = 3;

/// Lists the calls of the range that contain the words, halving the range until each slice is small
/// enough to be paged to its end. Returns whether everything could be listed.
pub(crate) async fn list(
    client: &Client,
    phrase: &str,
    range: Range,
    listing: &mut Listing,
) -> Result<bool, Stopped> {
    let (criteria, mut first) = first_page(client, phrase, range).await?;
    let mut all = true;
    let mut slices = vec![range];
    while let Some(slice) = slices.pop() {
        let page = match first.take() {
            Some(page) => page,
            None => client.search_transcripts(&search(&criteria, slice, 1)).await?,
        };
        let too_many = page.total > CAP;
        if too_many && slice.length() > SHORTEST {
            let [later, earlier] = slice.halves();
            slices.extend([earlier, later]);
            continue;
        }
        if too_many {
            listing.warn("slice-too-full", too_full(&slice, page.total)).await?;
            all = false;
        }
        pass_on_pages(client, &criteria, slice, page, listing).await?;
    }
    Ok(all)
}

/// Finds the criterion that this organization's search understands, with its answer.
///
/// Which criterion types it accepts for content, and how it compares, is not documented (API.md
/// 3.1): refused types and empty answers lead to the next, wider one. Too many candidates do no
/// harm, because each is checked here; an empty list would.
async fn first_page(
    client: &Client,
    phrase: &str,
    range: Range,
) -> Result<(Criteria, Option<SearchPage>), Error> {
    let mut ladder = ladder(phrase).into_iter().peekable();
    while let Some(criteria) = ladder.next() {
        let wider = ladder.peek().is_some();
        match client.search_transcripts(&search(&criteria, range, 1)).await {
            Ok(page) if wider && page.total == 0 && page.rows.is_empty() => {}
            Ok(page) => return Ok((criteria, Some(page))),
            Err(Error::BadRequest { .. }) if wider => {}
            Err(error) => return Err(error),
        }
    }
    unreachable!("the last rung of the ladder always returns")
}

fn ladder(phrase: &str) -> Vec<Criteria> {
    let all = phrase.to_owned();
    match phrase.split(' ').collect::<Vec<_>>()[..] {
        [_] => vec![Criteria::Exact(all.clone()), Criteria::Phrase(all)],
        ref words => vec![
            Criteria::ExactPhrase(all.clone()),
            Criteria::Phrase(all),
            Criteria::Words(words.iter().map(|word| (*word).to_owned()).collect()),
        ],
    }
}

fn search(criteria: &Criteria, range: Range, page: u32) -> TranscriptSearch {
    TranscriptSearch { words: criteria.clone(), from: range.from, to: range.to, page }
}

/// Passes on the first page's rows and all further pages of a slice. A page that is not full is the
/// last, whatever the total says: it is approximate while calls arrive.
async fn pass_on_pages(
    client: &Client,
    criteria: &Criteria,
    slice: Range,
    first: SearchPage,
    listing: &mut Listing,
) -> Result<(), Stopped> {
    let told = first.total.min(CAP).div_ceil(PAGE).max(1);
    for row in first.rows {
        listing.pass_on(candidate(row)).await?;
    }
    let numbers = 2..=u32::try_from(told).unwrap_or(10);
    let mut pages = stream::iter(numbers)
        .map(|page| async move { client.search_transcripts(&search(criteria, slice, page)).await })
        .buffered(PAGES_AT_ONCE);
    while let Some(page) = pages.next().await {
        for row in page?.rows {
            listing.pass_on(candidate(row)).await?;
        }
    }
    Ok(())
}

fn candidate(row: Row) -> Candidate {
    Candidate {
        conversation_id: row.conversation_id,
        start: row.start,
        end: None,
        legs: vec![row.communication_id],
        spare_legs: Vec::new(),
    }
}

fn too_full(slice: &Range, total: u64) -> String {
    format!(
        "Genesys found {total} calls in the minute of {}, and shows only {CAP} of them. Ask for a rarer phrase to see all.",
        slice.from.format("%Y-%m-%d %H:%M UTC")
    )
}
