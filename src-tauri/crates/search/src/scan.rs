//! Candidates from the list of all voice calls (API.md 4).

use chrono::Duration;
use genesys::{Client, ConversationQuery};
use transcript::{Conversation, Role};

use crate::{
    Range,
    candidates::{Candidate, Listing, Stopped},
};

/// Longer intervals may be refused: 31 days is assumed, not documented (API.md 4.1).
const LONGEST: Duration = Duration::days(7);

const SAME_PAGE: &str = "Genesys sent the same page of calls twice, so the rest of these dates could not be listed. Try again, or choose fewer days.";

/// Lists every voice call of the range, the latest slice first. Returns whether everything could be
/// listed.
pub(crate) async fn list(
    client: &Client,
    range: Range,
    listing: &mut Listing,
) -> Result<bool, Stopped> {
    let mut all = true;
    for slice in range.slices(LONGEST) {
        all &= list_slice(client, slice, listing).await?;
    }
    Ok(all)
}

async fn list_slice(client: &Client, slice: Range, listing: &mut Listing) -> Result<bool, Stopped> {
    let mut all = true;
    let mut received = 0;
    let mut last_began_with = None;
    for page in 1.. {
        let answer = client.conversations(&query(slice, page)).await?;
        if page > 1 && answer.begins_with.is_some() && answer.begins_with == last_began_with {
            listing.warn("pages-repeat", SAME_PAGE.to_owned()).await?;
            return Ok(false);
        }
        let without_legs = answer.conversations.iter().filter(|call| call.legs.is_empty()).count();
        let unusable = answer.unusable + without_legs;
        if unusable > 0 {
            listing.warn("calls-unlisted", unlisted(unusable)).await?;
            all = false;
        }
        for conversation in answer.conversations.iter().filter(|call| slice.contains(call.start)) {
            listing.pass_on(candidate(conversation)).await?;
        }
        received += answer.received as u64;
        // Genesys may make its pages smaller than asked: then the total says that others follow.
        let promised = answer.total.is_some_and(|total| received < total);
        if answer.received == 0 || (answer.last && !promised) {
            break;
        }
        last_began_with = answer.begins_with;
    }
    Ok(all)
}

/// The end of a slice belongs to it, that of the question does not.
fn query(slice: Range, page: u32) -> ConversationQuery {
    ConversationQuery {
        from: slice.from,
        to: slice.to + Duration::milliseconds(1),
        page,
        filters: genesys::ConversationFilters::default(),
    }
}

fn unlisted(calls: usize) -> String {
    format!(
        "Genesys lists {calls} calls without saying when they were or how to find their transcript, so they were not read."
    )
}

/// Which legs can have a transcript (API.md 5.1): the recorded ones; where nothing says so, the
/// customer's, and if that has none, any other.
fn candidate(conversation: &Conversation) -> Candidate {
    let chosen = |keep: &dyn Fn(&transcript::Leg) -> bool| {
        let legs = conversation.legs.iter().filter(|leg| keep(leg));
        legs.map(|leg| leg.communication_id.clone()).collect::<Vec<_>>()
    };
    let recorded = chosen(&|leg| leg.recorded == Some(true));
    let customers = chosen(&|leg| leg.role == Role::Customer);
    let (legs, spare_legs) = if !recorded.is_empty() {
        (recorded, Vec::new())
    } else if !customers.is_empty() {
        (customers, chosen(&|leg| leg.role != Role::Customer))
    } else {
        (chosen(&|_| true), Vec::new())
    };
    Candidate {
        conversation_id: conversation.id.clone(),
        start: Some(conversation.start),
        end: conversation.end,
        legs,
        spare_legs,
    }
}
