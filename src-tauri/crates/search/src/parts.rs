use tokio::sync::mpsc;

use crate::{
    Range, Way,
    candidates::{Listed, Stopped},
    content,
    examine::Examiner,
    listing::Listing,
    plan::Order,
    scan::{self, Slice},
    survey::Survey,
    understood::First,
};

/// Lists the candidates of every part of the plan. Returns whether all of them could be listed.
pub(crate) async fn list(
    survey: Survey,
    examiner: &Examiner,
    sender: mpsc::Sender<Listed>,
) -> Result<bool, Stopped> {
    let Survey { plan, firsts, within, older } = survey;
    let request = &*examiner.request;
    let filters = request.filters.for_the_list();
    let mut listing = Listing::new(request, &examiner.asker, sender);
    let (mut firsts, mut within, mut older) = (Some(firsts), Some(within), Some(older));
    let mut all = true;
    for part in &plan.parts {
        if part.way == Way::Content {
            let (firsts, within) = (firsts.take(), within.take().unwrap_or_default());
            let passing = (plan.order == Order::ListFirst).then_some(within);
            let known = plan.content_search_known;
            let firsts = firsts.unwrap_or_default();
            all &= by_content(firsts, passing, part.range, known, request, &mut listing).await?;
        } else {
            // The content search's part has its own; what is left is to be read call by call.
            let slices = within.take().into_iter().chain(older.take()).flatten().collect();
            all &= scan::list(slices, &filters, &mut listing).await?;
        }
    }
    listing.pass_on_earlier(request).await?;
    Ok(all)
}

async fn by_content(
    firsts: Vec<First>,
    passing: Option<Vec<Slice>>,
    range: Range,
    content_search_known: bool,
    request: &crate::Request,
    listing: &mut Listing,
) -> Result<bool, Stopped> {
    let mut all = true;
    if let Some(slices) = passing {
        let filters = request.filters.for_the_list();
        let (passing, all_passing) = scan::passing(slices, &filters, listing).await?;
        listing.let_pass(Some(passing));
        all &= all_passing;
    }
    for first in firsts {
        all &= content::list(first, range, listing).await?;
    }
    listing.flush().await?;
    listing.let_pass(None);
    Ok(all & (content_search_known || listing.proves_content_search().await?))
}
