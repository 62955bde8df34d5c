//! Candidates from Genesys' content search (API.md 3).

use chrono::Duration;
use genesys::SEARCH_PAGE_SIZE;

use crate::{
    Range, Warning,
    asker::Asker,
    candidates::Stopped,
    listing::Listing,
    rows::{self, CAP, Passed},
    scan::Count,
    understood::First,
};

/// A slice is not halved below this.
const SHORTEST: Duration = Duration::minutes(1);

/// How many rows there are, and the requests to list them all; the first ones are made already.
pub(crate) fn count(firsts: &[First]) -> Count {
    let of_one = |first: &First| {
        let received = first.page.received;
        // Genesys may make its pages smaller than asked.
        let is_small = received > 0 && received < first.page.total;
        let page = if is_small { received } else { u64::from(SEARCH_PAGE_SIZE) };
        let pages = first.page.total.div_ceil(page).max(1);
        // Slices seldom end on a full page, and each was halved from one that had to be asked too.
        let slices = first.page.total.div_ceil(CAP / 2).max(1);
        let halving = if first.page.total > CAP { slices * 2 } else { 0 };
        Count { calls: first.page.total, requests: pages + halving }
    };
    firsts.iter().map(of_one).fold(Count::default(), |all, one| Count {
        calls: all.calls + one.calls,
        requests: all.requests + one.requests,
    })
}

/// Asks for what the query needs: one search for each alternative, the phrases of an alternative as
/// criteria of one search, all of which must hold (all public code relies on it, API.md 3.1). The union is
/// made here: nothing relies on `group`, on the operator `OR`, or on how several `values` of one
/// criterion are taken, because nobody knows whether Genesys takes them as alternatives, as
/// conditions, or not at all (API.md 12.1), and any of these would lose calls without a word.
pub(crate) async fn first_pages(
    asker: &Asker,
    alternatives: &[Vec<String>],
    filters: &crate::filters::SearchFilters,
    range: Range,
) -> Result<Vec<First>, genesys::Error> {
    let mut firsts = Vec::new();
    for phrases in alternatives {
        firsts.push(crate::understood::first_page(asker, phrases, filters, range).await?);
    }
    Ok(firsts)
}

/// Lists the calls of the range that contain the words, halving the range until each slice is small
/// enough to be paged to its end. Returns whether everything could be listed.
pub(crate) async fn list(
    first: First,
    range: Range,
    listing: &mut Listing,
) -> Result<bool, Stopped> {
    let First { search, page } = first;
    let mut first = Some(page);
    let mut all = true;
    let mut slices = vec![range];
    while let Some(slice) = slices.pop() {
        let page = match first.take() {
            Some(page) => page,
            None => listing.asker().search(&search.page(slice, 1)).await?,
        };
        let total = page.total;
        let can_be_halved = slice.length() > SHORTEST;
        let passed = if total > CAP && can_be_halved {
            Passed::CutOff
        } else {
            rows::pass_on(&search, slice, page, listing).await?
        };
        match passed {
            Passed::CutOff if can_be_halved => {
                let [later, earlier] = slice.halves();
                slices.extend([earlier, later]);
                continue;
            }
            Passed::All => {}
            Passed::CutOff => {
                listing.warn(too_full(&slice, total.max(CAP))).await?;
                all = false;
            }
            Passed::AllBut(missing) => {
                listing.warn(rows_missing(&slice, missing)).await?;
                all = false;
            }
        }
        listing.slice_done().await?;
    }
    Ok(all)
}

fn too_full(slice: &Range, total: u64) -> Warning {
    let minute = slice.from.format("%Y-%m-%d %H:%M UTC").to_string();
    let message = format!(
        "Genesys found {total} calls in the minute of {minute}, and shows only {CAP} of them. Ask for a rarer phrase to see all."
    );
    Warning::new("slice-too-full", message)
        .with("calls", total)
        .with("minute", minute)
        .with("shown", CAP)
}

fn rows_missing(slice: &Range, missing: u64) -> Warning {
    let from = slice.from.format("%Y-%m-%d %H:%M").to_string();
    let to = slice.to.format("%Y-%m-%d %H:%M UTC").to_string();
    let message = format!(
        "Of the calls between {from} and {to} that contain the words, Genesys counted {missing} that it did not name. Try again, or choose fewer days."
    );
    Warning::new("rows-missing", message).with("calls", missing).with("from", from).with("to", to)
}
