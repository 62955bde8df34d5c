//! Who said it. Genesys labels phrases only external or internal; the person is found through the
//! windows of `participants[]` (API.md 5.2 "Who spoke").

use chrono::{DateTime, TimeDelta, Utc};

use crate::{Participant, Role, Side, Speaker, Transcript};

/// How far outside its window a participant may still be taken for the speaker: clocks of the
/// recorder and of the conversation differ by a little, never by minutes.
const SLACK: TimeDelta = TimeDelta::seconds(5);

/// Finds the speaker of everything that was said.
///
/// `said` holds side and UTC instant of each phrase. Returns the speakers in the order of their
/// first phrase, and for each phrase the index of its speaker.
///
/// Where several people could have spoken (a conference) they become one speaker without a user id,
/// named "A or B" once all their names are known: a label never names one of them wrongly.
pub fn speakers_of(
    participants: &[Participant],
    said: &[(Side, DateTime<Utc>)],
) -> (Vec<Speaker>, Vec<usize>) {
    let mut found: Vec<(Side, Vec<usize>)> = Vec::new();
    let mut indices = Vec::with_capacity(said.len());
    for &(side, at) in said {
        let key = (side, people(participants, candidates(participants, side, at)));
        let index = found.iter().position(|known| *known == key).unwrap_or_else(|| {
            found.push(key);
            found.len() - 1
        });
        indices.push(index);
    }
    let speakers = found.iter().map(|(side, group)| speaker(participants, *side, group)).collect();
    (speakers, indices)
}

impl Transcript {
    /// Works out the speakers again, for participants that have changed or have now got names.
    pub fn assign_speakers(&mut self) {
        let said: Vec<_> =
            self.phrases.iter().map(|phrase| (phrase.side, self.instant(phrase.at_ms))).collect();
        let (speakers, indices) = speakers_of(&self.participants, &said);
        self.speakers = speakers;
        for (phrase, index) in self.phrases.iter_mut().zip(indices) {
            phrase.speaker = index;
        }
    }
}

/// Everybody (by index) who could have spoken at that moment: those on the line, people before
/// machines; else whoever was on the line a few seconds off; else the only one the side ever had.
fn candidates(participants: &[Participant], side: Side, at: DateTime<Utc>) -> Vec<usize> {
    let on_side: Vec<usize> =
        (0..participants.len()).filter(|&index| participants[index].role.side() == side).collect();
    let distance = |index: &usize| distance(&participants[*index], at);

    let present: Vec<usize> =
        on_side.iter().copied().filter(|index| distance(index) == TimeDelta::zero()).collect();
    if !present.is_empty() {
        return people_first(participants, present);
    }
    let nearest = on_side.iter().map(&distance).min().filter(|nearest| *nearest <= SLACK);
    if let Some(nearest) = nearest {
        let near = on_side.into_iter().filter(|index| distance(index) == nearest).collect();
        return people_first(participants, near);
    }
    if people(participants, on_side.clone()).len() == 1 { on_side } else { Vec::new() }
}

/// How far a moment lies outside a participant's window. The window is half open, so at the very
/// moment of a transfer the one who takes over speaks; an end that touches counts as a hair off.
fn distance(participant: &Participant, at: DateTime<Utc>) -> TimeDelta {
    match (participant.from, participant.to) {
        (Some(from), _) if at < from => from - at,
        (_, Some(to)) if at >= to => (at - to).max(TimeDelta::microseconds(1)),
        _ => TimeDelta::zero(),
    }
}

/// Keeps the most human of them: while an agent and the queue overlap, the agent is talking.
fn people_first(participants: &[Participant], group: Vec<usize>) -> Vec<usize> {
    let rank = |index: &usize| match participants[*index].role {
        Role::Agent | Role::Customer => 0,
        Role::Other => 1,
        Role::Voicemail => 2,
        Role::Acd => 3,
        Role::Ivr => 4,
    };
    let best = group.iter().map(rank).min();
    group.into_iter().filter(|index| Some(rank(index)) == best).collect()
}

/// The same people, each once: who left and came back has several windows but is one person.
fn people(participants: &[Participant], group: Vec<usize>) -> Vec<usize> {
    let same = |one: usize, other: usize| {
        let (one, other) = (&participants[one], &participants[other]);
        one.role == other.role && one.user_id == other.user_id
    };
    let first_of = |index: usize| (0..index).find(|&earlier| same(earlier, index)).unwrap_or(index);
    let mut people: Vec<usize> = group.into_iter().map(first_of).collect();
    people.sort_unstable();
    people.dedup();
    people
}

fn speaker(participants: &[Participant], side: Side, group: &[usize]) -> Speaker {
    let members: Vec<&Participant> = group.iter().map(|&index| &participants[index]).collect();
    let nobody = if side == Side::Customer { Role::Customer } else { Role::Agent };
    let role = members.first().map_or(nobody, |first| first.role);
    match members.as_slice() {
        [one] => Speaker {
            side,
            role,
            user_id: one.user_id.clone(),
            name: one.name.clone(),
            candidates: Vec::new(),
        },
        several => {
            let candidates = several.iter().filter_map(|one| one.user_id.clone()).collect();
            Speaker { side, role, user_id: None, name: either(several), candidates }
        }
    }
}

/// "A or B", once every name is known.
fn either(people: &[&Participant]) -> Option<String> {
    if people.is_empty() {
        return None;
    }
    let names: Option<Vec<&str>> = people.iter().map(|one| one.name.as_deref()).collect();
    names.map(|names| names.join(" or "))
}
