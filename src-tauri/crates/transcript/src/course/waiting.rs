//! When the call was with a menu or in a queue and no agent had it: nobody owes a word then.

use chrono::{DateTime, Utc};

use super::{Stretch, lanes};
use crate::{Participant, Role, Transcript};

/// Who had the call when, as its participants' times tell (API.md 4.2).
pub(super) struct Waiting {
    machines: Vec<Stretch>,
    agents: Vec<Stretch>,
}

impl Waiting {
    pub(super) fn of(call: &Transcript) -> Self {
        let had = |roles: &[Role]| {
            let of_these = call.participants.iter().filter(|who| roles.contains(&who.role));
            let mut times: Vec<_> = of_these.filter_map(|who| time_of(call, who)).collect();
            times.sort_by_key(|time| time.from_ms);
            lanes::joined(times.into_iter())
        };
        Self { machines: had(&[Role::Ivr, Role::Acd]), agents: had(&[Role::Agent]) }
    }

    /// Whether that is so for half of the gap or more: the times of participants and of phrases come
    /// from different clocks, and an agent takes a breath before the first word.
    pub(super) fn covers(&self, gap: &Stretch) -> bool {
        let half = gap.length_ms() / 2;
        let common = |times| lanes::total(&lanes::shared(std::slice::from_ref(gap), times));
        common(&self.machines) >= half && common(&self.agents) < half
    }
}

/// When a participant was there; one who never left, to the end.
fn time_of(call: &Transcript, who: &Participant) -> Option<Stretch> {
    let from_start = |at: DateTime<Utc>| (at - call.conversation_start).num_milliseconds();
    let from_ms = who.from.map(from_start)?;
    let to_ms = who.to.map_or(call.duration_ms, from_start);
    (from_ms < to_ms).then_some(Stretch { from_ms, to_ms })
}
