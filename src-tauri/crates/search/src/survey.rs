//! What is asked before a run: the switch, and first pages to count by. The run goes on from these
//! pages, so that none is asked for twice.

use chrono::Utc;
use genesys::{Client, Error};

use crate::{
    Control, Plan, Request, Way,
    asker::Asker,
    content, reasons,
    scan::{self, Slice},
    understood::First,
    weigh::{Grounds, Reach},
};

/// What is known before a run, and the pages it was learnt from.
#[derive(Debug)]
pub(crate) struct Survey {
    pub(crate) plan: Plan,
    /// The first page of each alternative, if the plan uses the content search.
    pub(crate) firsts: Vec<First>,
    /// The days that the content search reaches, as the list of calls has them.
    pub(crate) within: Vec<Slice>,
    /// The days before.
    pub(crate) older: Vec<Slice>,
}

/// How much to find out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Depth {
    /// What it takes to choose and to begin.
    Enough,
    /// Both ways with their numbers.
    Both,
}

/// Says what a run would do and take, and what the other way would; nothing is read. This takes a
/// few requests: the first page of each list that either way would begin with.
pub async fn plan(client: &Client, request: &Request) -> Result<Plan, Error> {
    let asker = Asker::new(client, &Control::new());
    Ok(survey(&asker, request, Depth::Both).await?.plan)
}

pub(crate) async fn survey(
    asker: &Asker,
    request: &Request,
    depth: Depth,
) -> Result<Survey, Error> {
    let mut grounds = Grounds::new(request, None, Utc::now(), asker.budget().allowed);
    let Reach { within, older } = grounds.reach();
    let mut firsts = Vec::new();
    let mut refusal = None;
    let wanted = depth == Depth::Both || request.way != Some(Way::Scan);
    if wanted && grounds.no_content().is_none() {
        grounds.content_search = switch(asker).await?;
    }
    if wanted && grounds.no_content().is_none() {
        match rows(asker, &grounds).await {
            Ok(pages) => {
                grounds.rows = Some(content::count(&pages));
                firsts = pages;
            }
            Err(error @ (Error::BadRequest { .. } | Error::Forbidden { .. })) => {
                grounds.refused = Some(reasons::refused(&error));
                refusal = Some(error);
            }
            Err(error) => return Err(error),
        }
    }
    let filters = request.filters.for_the_list();
    let mut older: Vec<Slice> = older.map(scan::slices).unwrap_or_default();
    let listing_is_vital = grounds.no_content().is_some();
    // Then it is the search that was refused first, and its permission that is named.
    let named = |error: Error| match &refusal {
        Some(refusal) if listing_is_vital => refusal.clone(),
        _ => error,
    };
    grounds.older = scan::count(asker, &filters, &mut older).await.map_err(named)?;
    let mut within: Vec<Slice> = within.map(scan::slices).unwrap_or_default();
    // Whoever is asked before a long run is shown both ways with their numbers.
    let asks = request.hold_when_long && grounds.plan().is_long();
    if must_list(&grounds, depth) || grounds.may_scan_instead() || asks {
        grounds.listed = match scan::count(asker, &filters, &mut within).await {
            Ok(count) => count,
            Err(error) if listing_is_vital => return Err(named(error)),
            Err(Error::Forbidden { .. } | Error::BadRequest { .. }) => None,
            Err(error) => return Err(error),
        };
    }
    Ok(Survey { plan: grounds.plan(), firsts, within, older })
}

/// The organization's switch; `None` when it may not or cannot be read.
async fn switch(asker: &Asker) -> Result<Option<bool>, Error> {
    match asker.content_search_enabled().await {
        Ok(content_search) => Ok(content_search),
        // Only this one path is in trouble; the search itself will tell if it is not alone.
        Err(Error::Server { .. } | Error::Decode { .. } | Error::NotFound { .. }) => Ok(None),
        Err(error) => Err(error),
    }
}

async fn rows(asker: &Asker, grounds: &Grounds<'_>) -> Result<Vec<First>, Error> {
    let alternatives = grounds.request.query.needs().unwrap_or_default();
    let filters = grounds.request.filters.for_the_search();
    let Some(range) = grounds.reach().within else { return Ok(Vec::new()) };
    content::first_pages(asker, &alternatives, &filters, range).await
}

/// Whether the calls of the dates have to be listed anyway, or were asked about.
fn must_list(grounds: &Grounds<'_>, depth: Depth) -> bool {
    let scans = grounds.no_content().is_some() || grounds.request.way == Some(Way::Scan);
    depth == Depth::Both || scans
}
