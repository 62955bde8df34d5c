//! The rows of one slice of a content search, page by page.

use std::collections::HashSet;

use futures::{StreamExt, stream};
use genesys::{Row, SEARCH_PAGE_SIZE, SearchPage};
use tokio_util::task::AbortOnDropHandle;

use crate::{
    Range,
    candidates::{Candidate, Stopped},
    listing::Listing,
    understood::Understood,
};

/// Only so many rows of one query can be paged (API.md 3.4).
pub(crate) const CAP: u64 = 1000;
/// Rows a page, as the client asks for them.
const PAGE: u64 = SEARCH_PAGE_SIZE as u64;
/// Pages of one slice fetched at once; the transcripts want their share of the requests too.
const PAGES_AT_ONCE: usize = 3;

/// What became of a slice's rows.
pub(crate) enum Passed {
    All,
    /// There are more than can be paged.
    CutOff,
    /// So many rows that Genesys counted did not come, or came without the ids to find the call by.
    AllBut(u64),
}

/// Passes on the first page's rows and all further pages of a slice. The total is not trusted: it may
/// be absent, and it is approximate while calls arrive. So a full page is followed by another, and
/// the rows are counted against it.
pub(crate) async fn pass_on(
    search: &Understood,
    slice: Range,
    first: SearchPage,
    listing: &mut Listing,
) -> Result<Passed, Stopped> {
    let total = first.total;
    let told = u32::try_from(total.min(CAP).div_ceil(PAGE)).unwrap_or(10).max(1);
    let mut count = Count { counted: first.page_count.is_some(), ..Count::default() };
    count.take(first, listing).await?;
    let asker = listing.asker().clone();
    // Spawned: a page asked for ahead stands in the client's queue with the readers, and must go on
    // there while the list waits for these very readers to take what came before.
    let page = |page| {
        let (asker, search) = (asker.clone(), search.page(slice, page));
        let answer =
            AbortOnDropHandle::new(tokio::spawn(async move { asker.search(&search).await }));
        async { answer.await.expect("asking for a page does not panic") }
    };
    let mut pages = stream::iter(2..=told).map(page).buffered(PAGES_AT_ONCE);
    while let Some(page) = pages.next().await {
        count.take(page?, listing).await?;
    }
    for number in told + 1.. {
        if count.is_done(total) {
            break;
        }
        count.take(page(number).await?, listing).await?;
    }
    Ok(count.passed(total))
}

/// The rows of a slice as they come in.
#[derive(Default)]
struct Count {
    received: u64,
    unusable: u64,
    /// Whether Genesys counts its pages, so that its total is one and not merely what was seen.
    counted: bool,
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
        // A row from beside the dates is a row that came, but no answer to the question.
        for row in &page.rows {
            if listing.wants(row.start) {
                listing.pass_on(Candidate::of_row(row)).await?;
            }
        }
        Ok(())
    }

    /// Different rows, and those that cannot be told apart.
    fn different(&self) -> u64 {
        self.seen.len() as u64 + self.unusable
    }

    /// Rows that came twice may have taken the place of others, which then are on a later page; and
    /// where pages are not counted, a short one may be followed by another.
    fn is_done(&self, total: u64) -> bool {
        let enough = !self.full && self.counted && self.different() >= total;
        !self.goes_on || self.received >= CAP || enough
    }

    fn passed(&self, total: u64) -> Passed {
        // Whether the total counts rows that come twice is not known; all pages were read anyway.
        let missing = total.saturating_sub(self.received) + self.unusable;
        match self.received {
            // Exactly as many as can be paged, and no more are promised.
            CAP.. if total != CAP => Passed::CutOff,
            _ if missing > 0 => Passed::AllBut(missing),
            _ => Passed::All,
        }
    }
}

fn ids(row: &Row) -> (String, String) {
    (row.conversation_id.clone(), row.communication_id.clone())
}
