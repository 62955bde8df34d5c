//! Candidates from Genesys' content search (API.md 3).

use std::collections::HashSet;

use chrono::Duration;
use futures::{StreamExt, stream};
use genesys::{Client, Criteria, Error, Row, SEARCH_PAGE_SIZE, SearchPage, TranscriptSearch};

use crate::{
    Range,
    candidates::{Candidate, Listing, Stopped},
};

/// Only so many rows of one query can be paged (API.md 3.4).
const CAP: u64 = 1000;
/// Rows a page, as the client asks for them.
const PAGE: u64 = SEARCH_PAGE_SIZE as u64;
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
    let (criteria, page) = first_page(client, phrase, range).await?;
    let mut first = Some(page);
    let mut all = true;
    let mut slices = vec![range];
    while let Some(slice) = slices.pop() {
        let page = match first.take() {
            Some(page) => page,
            None => client.search_transcripts(&search(&criteria, slice, 1)).await?,
        };
        let total = page.total;
        let can_be_halved = slice.length() > SHORTEST;
        let passed = if total > CAP && can_be_halved {
            Passed::CutOff
        } else {
            pass_on_pages(client, &criteria, slice, page, listing).await?
        };
        match passed {
            Passed::All => {}
            Passed::CutOff if can_be_halved => {
                let [later, earlier] = slice.halves();
                slices.extend([earlier, later]);
            }
            Passed::CutOff => {
                listing.warn("slice-too-full", too_full(&slice, total.max(CAP))).await?;
                all = false;
            }
            Passed::AllBut(missing) => {
                listing.warn("rows-missing", rows_missing(&slice, missing)).await?;
                all = false;
            }
        }
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
) -> Result<(Criteria, SearchPage), Error> {
    let mut ladder = ladder(phrase).into_iter().peekable();
    while let Some(criteria) = ladder.next() {
        let wider = ladder.peek().is_some();
        match client.search_transcripts(&search(&criteria, range, 1)).await {
            Ok(page) if wider && page.total == 0 && page.rows.is_empty() => {}
            Ok(page) => return Ok((criteria, page)),
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
    TranscriptSearch {
        words: vec![criteria.clone()],
        languages: Vec::new(),
        division_ids: Vec::new(),
        from: range.from,
        to: range.to,
        page,
    }
}

/// What became of a slice's rows.
enum Passed {
    All,
    /// There are more than can be paged.
    CutOff,
    /// So many rows that Genesys counted did not come, or came without the ids to find the call by.
    AllBut(u64),
}

/// The rows of a slice as they come in.
#[derive(Default)]
struct Count {
    received: u64,
    unusable: u64,
    /// Whether the last page brought anything new, and as much as a page can hold.
    goes_on: bool,
    full: bool,
    seen: HashSet<(String, String)>,
}

impl Count {
    /// Passes a page on, unless it brings nothing that the slice has not had: then nothing new will
    /// ever come, as from a server that sends one page for every number.
    async fn take(&mut self, page: SearchPage, listing: &mut Listing) -> Result<(), Stopped> {
        let before = self.seen.len();
        self.seen.extend(page.rows.iter().map(ids));
        let brings_something = page.rows.is_empty() || self.seen.len() > before;
        self.goes_on = page.received > 0 && brings_something;
        if !self.goes_on {
            return Ok(());
        }
        self.received += page.received;
        self.unusable += page.received - page.rows.len() as u64;
        self.full = page.received >= PAGE;
        for row in &page.rows {
            listing.pass_on(candidate(row)).await?;
        }
        Ok(())
    }

    fn is_done(&self, total: u64) -> bool {
        !self.goes_on || self.received >= CAP || (!self.full && self.received >= total)
    }

    fn passed(&self, total: u64) -> Passed {
        let missing = total.saturating_sub(self.received) + self.unusable;
        match self.received {
            // Exactly as many as can be paged, and no more are promised.
            CAP.. if total != CAP => Passed::CutOff,
            _ if missing > 0 => Passed::AllBut(missing),
            _ => Passed::All,
        }
    }
}

/// Passes on the first page's rows and all further pages of a slice. The total is not trusted: it may
/// be absent, and it is approximate while calls arrive. So a full page is followed by another, and
/// the rows are counted against it.
async fn pass_on_pages(
    client: &Client,
    criteria: &Criteria,
    slice: Range,
    first: SearchPage,
    listing: &mut Listing,
) -> Result<Passed, Stopped> {
    let total = first.total;
    let told = u32::try_from(total.min(CAP).div_ceil(PAGE)).unwrap_or(10).max(1);
    let mut count = Count::default();
    count.take(first, listing).await?;
    let mut pages = stream::iter(2..=told)
        .map(|page| async move { client.search_transcripts(&search(criteria, slice, page)).await })
        .buffered(PAGES_AT_ONCE);
    while let Some(page) = pages.next().await {
        count.take(page?, listing).await?;
    }
    for page in told + 1.. {
        if count.is_done(total) {
            break;
        }
        count
            .take(client.search_transcripts(&search(criteria, slice, page)).await?, listing)
            .await?;
    }
    Ok(count.passed(total))
}

fn ids(row: &Row) -> (String, String) {
    (row.conversation_id.clone(), row.communication_id.clone())
}

fn candidate(row: &Row) -> Candidate {
    Candidate {
        conversation_id: row.conversation_id.clone(),
        start: row.start,
        end: None,
        legs: vec![row.communication_id.clone()],
        spare_legs: Vec::new(),
    }
}

fn too_full(slice: &Range, total: u64) -> String {
    format!(
        "Genesys found {total} calls in the minute of {}, and shows only {CAP} of them. Ask for a rarer phrase to see all.",
        slice.from.format("%Y-%m-%d %H:%M UTC")
    )
}

fn rows_missing(slice: &Range, missing: u64) -> String {
    format!(
        "Of the calls between {} and {} that contain the words, Genesys counted {missing} that it did not name. Try again, or choose fewer days.",
        slice.from.format("%Y-%m-%d %H:%M"),
        slice.to.format("%Y-%m-%d %H:%M UTC")
    )
}
