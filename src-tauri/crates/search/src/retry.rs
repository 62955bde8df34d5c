use std::collections::{BTreeMap, HashSet};

use genesys::Client;

use crate::{
    Control, End, Event, Examined, Library, Outcome, Receipt, Request,
    asker::Asker,
    candidates::{Candidate, Stopped},
    listing::Listing,
    reading::Reading,
    run::{examiner, start_listing},
    tally::What,
};

/// Looks again at the candidates of a receipt that ended in one of these outcomes; matched ones stay
/// as they are. The receipt that comes back is the same one, in which they are counted by what they
/// are now; those that were not reached are still what they were. Nothing else is listed or read, so
/// a run that could not list everything stays incomplete.
pub async fn retry(
    client: &Client,
    request: &Request,
    library: &Library,
    control: &Control,
    mut receipt: Receipt,
    which: &[Outcome],
    report: impl FnMut(Event),
) -> End {
    let calls = receipt.take_out(which);
    receipt.complete = false;
    // Only a listing that was stopped stays so: what an earlier retry left out may be done now.
    receipt.cancelled &= !receipt.all_listed;
    let counted: HashSet<_> = receipt.calls.iter().map(Examined::key).collect();
    let candidates = candidates(&calls);
    let examiner = examiner(Asker::new(client, control), library, request);
    let (listing, listed) = start_listing(&examiner, move |examiner, sender| async move {
        let listing = Listing::new(&examiner.request, &examiner.asker, sender);
        list_again(candidates, &counted, listing).await
    });
    let what = What::Again { receipt, calls };
    Reading::new(examiner, control, report, what).finish(listing, listed).await
}

/// One candidate for each conversation; whether all its legs lacked a transcript.
fn candidates(calls: &[Examined]) -> Vec<(Candidate, bool)> {
    let mut by_conversation: BTreeMap<&str, (Candidate, bool)> = BTreeMap::new();
    for call in calls {
        let (candidate, absent) =
            by_conversation.entry(&call.conversation_id).or_insert_with(|| {
                let conversation_id = call.conversation_id.clone();
                (Candidate { conversation_id, start: call.start, ..Candidate::default() }, true)
            });
        candidate.legs.push(call.communication_id.clone());
        *absent &= matches!(call.outcome, Outcome::NoTranscript | Outcome::Pending);
    }
    by_conversation.into_values().collect()
}

/// Passes the candidates on, with their details where these matter: for the filters, and because a
/// call without a transcript on one leg may have it on another.
async fn list_again(
    candidates: Vec<(Candidate, bool)>,
    counted: &HashSet<(String, String)>,
    mut listing: Listing,
) -> Result<bool, Stopped> {
    let (absent, others): (Vec<_>, Vec<_>) =
        candidates.into_iter().partition(|(_, absent)| *absent);
    let others = others.into_iter().map(|(candidate, _)| candidate).collect();
    listing.again(others, false, |_, _| {}).await?;
    let absent = absent.into_iter().map(|(candidate, _)| candidate).collect();
    let spare = |candidate: &mut Candidate, whole: &Candidate| {
        let is_new = |leg: &&String| {
            let key = (candidate.conversation_id.clone(), (*leg).clone());
            !candidate.legs.contains(leg) && !counted.contains(&key)
        };
        candidate.spare_legs = whole.spare_legs.iter().filter(is_new).cloned().collect();
    };
    listing.again(absent, true, spare).await?;
    Ok(true)
}
