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

/// Lists every voice call of the range, the latest slice first. Returns whether everything could be
/// listed.
pub(crate) async fn list(
    client: &Client,
    range: Range,
    listing: &mut Listing,
) -> Result<bool, Stopped> {
    for slice in range.slices(LONGEST) {
        let mut page = 1;
        loop {
            let answer = client
                .conversations(&ConversationQuery { from: slice.from, to: slice.to, page })
                .await?;
            for conversation in
                answer.conversations.iter().filter(|call| slice.contains(call.start))
            {
                listing.pass_on(candidate(conversation)).await?;
            }
            if answer.last {
                break;
            }
            page += 1;
        }
    }
    Ok(true)
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
