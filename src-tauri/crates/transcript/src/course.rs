//! How a call went in time: who spoke for how long, and when nobody or both did.

use serde::{Deserialize, Serialize};

use crate::{NOTHING_SAID, Phrase, Role, Side, Transcript};

mod lanes;
mod waiting;

use lanes::{Lane, Lanes};
use waiting::Waiting;

/// A pause shorter than this is breathing, not silence.
const SILENCE_MS: i64 = 3_000;
/// Voices that meet for less than this only hand over.
const OVERTALK_MS: i64 = 300;

/// A stretch of a call, in milliseconds since the conversation started.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Stretch {
    /// Where it begins.
    pub from_ms: i64,
    /// Where it ends, after `from_ms`.
    pub to_ms: i64,
}

impl Stretch {
    /// How long it is, in milliseconds.
    pub fn length_ms(&self) -> i64 {
        self.to_ms.saturating_sub(self.from_ms)
    }
}

/// How a call went in time, from the times of its phrases (API.md 5.2) and no sound.
///
/// All lengths are of the span from the first word to the last, and add up to it:
/// `customer_ms + agent_ms + other_ms + silence_ms - overtalk_ms`. A phrase without words
/// ([`NOTHING_SAID`]) is nobody speaking.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Course {
    /// Where nobody spoke for 3 s or more, between two phrases; in order. Waiting is none.
    pub silences: Vec<Stretch>,
    /// Where nobody spoke for 3 s or more while the call was with a menu or in a queue and no agent
    /// had it; in order. None where it is not known who had the call when.
    pub waits: Vec<Stretch>,
    /// Where customer and agent spoke at once for 300 ms or more; in order. Menus and announcements
    /// do not count: one is meant to speak over them.
    pub overtalk: Vec<Stretch>,
    /// How long the customer spoke.
    pub customer_ms: i64,
    /// How long an agent spoke, whoever it was.
    pub agent_ms: i64,
    /// How long only the menu, the queue or a mailbox spoke, and no person; with the waits.
    pub other_ms: i64,
    /// How long nobody spoke, with every short pause and without the waits.
    pub silence_ms: i64,
    /// How long customer and agent spoke at once, with every short meeting.
    pub overtalk_ms: i64,
    /// The longest of the silences; the first of several.
    pub longest_silence: Option<Stretch>,
    /// How often the customer began while an agent, who was first, went on for 300 ms or more.
    pub interruptions_by_customer: u32,
    /// How often an agent began while the customer, who was first, went on for 300 ms or more.
    pub interruptions_by_agent: u32,
}

impl Transcript {
    /// How the call went in time; in one pass over its phrases, which may be many.
    pub fn course(&self) -> Course {
        let lanes = Lanes::of(self.spoken());
        let (customer, agent) = (lanes.speech(Lane::Customer), lanes.speech(Lane::Agent));
        let both = lanes::shared(&customer, &agent);
        let anybody = lanes.all_speech();
        let gaps = lanes.gaps();

        let (customer_ms, agent_ms, overtalk_ms) =
            (lanes::total(&customer), lanes::total(&agent), lanes::total(&both));
        let people_ms = customer_ms.saturating_add(agent_ms) - overtalk_ms;
        let waiting = Waiting::of(self);
        let (waits, silences): (Vec<_>, Vec<_>) =
            long(gaps, SILENCE_MS).into_iter().partition(|gap| waiting.covers(gap));
        let waited_ms = lanes::total(&waits);
        let [interruptions_by_customer, interruptions_by_agent] = lanes.interruptions(OVERTALK_MS);
        Course {
            longest_silence: longest(&silences),
            silences,
            waits,
            overtalk: long(both, OVERTALK_MS),
            customer_ms,
            agent_ms,
            other_ms: (lanes::total(&anybody) - people_ms).saturating_add(waited_ms),
            silence_ms: lanes::span(&anybody) - lanes::total(&anybody) - waited_ms,
            overtalk_ms,
            interruptions_by_customer,
            interruptions_by_agent,
        }
    }

    /// Who spoke when, by start.
    fn spoken(&self) -> Vec<(Lane, Stretch)> {
        let said = self.phrases.iter().filter(|phrase| is_speech(phrase));
        let mut spoken: Vec<_> = said
            .map(|phrase| {
                let to_ms = phrase.end_ms().max(phrase.at_ms);
                (self.lane(phrase), Stretch { from_ms: phrase.at_ms, to_ms })
            })
            .collect();
        // They are by start already wherever they come from a file; then this is one pass.
        spoken.sort_by_key(|(_, when)| when.from_ms);
        spoken
    }

    fn lane(&self, phrase: &Phrase) -> Lane {
        let role = self.speakers.get(phrase.speaker).map(|speaker| speaker.role);
        match (phrase.side, role) {
            (Side::Customer, _) => Lane::Customer,
            (Side::Agent, Some(Role::Ivr | Role::Acd | Role::Voicemail)) => Lane::Machine,
            (Side::Agent, _) => Lane::Agent,
        }
    }
}

/// Some engines send what stands for silence as a phrase.
fn is_speech(phrase: &Phrase) -> bool {
    phrase.written().is_some_and(|text| text.trim() != NOTHING_SAID)
}

fn long(stretches: Vec<Stretch>, least_ms: i64) -> Vec<Stretch> {
    stretches.into_iter().filter(|one| one.length_ms() >= least_ms).collect()
}

fn longest(stretches: &[Stretch]) -> Option<Stretch> {
    stretches.iter().rev().max_by_key(|one| one.length_ms()).copied()
}
