//! From the dialect's shapes to ours.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use transcript::{Conversation, Leg, Participant, Phrase, Role, Transcript};

use super::wire::{Call, Insights, Person, Segment};
use crate::purpose;

/// Nothing that is said takes longer, and no call either.
const A_DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// A call, unless it says no id or no time. `id` is the one that was asked for.
pub(super) fn conversation(call: &Call, id: Option<&str>) -> Option<Conversation> {
    let id = id.map(str::to_owned).or_else(|| call.conversation_id.0.clone())?;
    Some(Conversation {
        legs: vec![Leg { communication_id: id.clone(), role: Role::Customer, recorded: None }],
        id,
        start: call.start_time.0?,
        end: call.end_time.0,
        direction: call.direction.0.as_deref().and_then(purpose::direction),
        participants: call.participants.0.iter().map(participant).collect(),
        division_ids: Vec::new(),
        wrap_up_codes: Vec::new(),
        wrap_ups: Vec::new(),
        hold_spans: Vec::new(),
        holds: 0,
        held_ms: 0,
        transfers: 0,
    })
}

/// What was said in a call.
pub(super) fn transcript(insights: Insights, id: &str) -> Transcript {
    let Insights { call, language, segments } = insights;
    let segments = segments.map(|segments| segments.0).unwrap_or_default();
    let first = || segments.iter().filter_map(|segment| segment.timestamp.0).min();
    let start = call.start_time.0.or_else(first).unwrap_or(DateTime::UNIX_EPOCH);
    let participants = participants(&call.participants.0, &segments);
    let purposes = call
        .participants
        .0
        .iter()
        .filter_map(|person| Some((person.id.0.as_deref()?, person.purpose.0.as_deref()?)));
    let purposes: HashMap<&str, &str> = purposes.collect();

    let mut phrases: Vec<Phrase> = Vec::with_capacity(segments.len());
    for segment in &segments {
        let after = phrases.last().map_or(0, Phrase::end_ms);
        phrases.push(phrase(segment, start, after, &purposes));
    }
    phrases.sort_by_key(|phrase| phrase.at_ms);
    let length = call.end_time.0.map(|end| (end - start).num_milliseconds());
    let duration_ms = length.into_iter().chain(phrases.iter().map(Phrase::end_ms)).max();

    let mut transcript = Transcript {
        conversation_id: id.to_owned(),
        communication_id: id.to_owned(),
        conversation_start: start,
        duration_ms: duration_ms.unwrap_or(0).max(0),
        language: language.0.filter(|tag| !tag.eq_ignore_ascii_case("unknown")),
        direction: call.direction.0.as_deref().and_then(purpose::direction),
        participants,
        speakers: Vec::new(),
        phrases,
        topics: Vec::new(),
        acoustics: Vec::new(),
    };
    transcript.assign_speakers();
    transcript
}

fn participant(person: &Person) -> Participant {
    let role = purpose::role(person.purpose.0.as_deref());
    Participant {
        role,
        user_id: person.user_id.0.clone(),
        name: person.name.0.clone().filter(|_| role == Role::Agent),
        queue_id: person.queue_id.0.clone(),
        queue_name: None,
        ani: None,
        dnis: None,
        from: None,
        to: None,
    }
}

/// Everybody, with the time between the first and the last thing they said as their window; those
/// who only occur where they speak as well.
fn participants(people: &[Person], segments: &[Segment]) -> Vec<Participant> {
    let mut everybody: Vec<(Option<&str>, Participant)> =
        people.iter().map(|person| (person.id.0.as_deref(), participant(person))).collect();
    for segment in segments {
        let id = segment.participant_id.0.as_deref();
        let index = everybody.iter().position(|(known, _)| id.is_some() && *known == id);
        let who = match index {
            Some(index) => &mut everybody[index].1,
            None if id.is_some() => {
                everybody.push((id, participant(&speaker_of(segment))));
                let last = everybody.len() - 1;
                &mut everybody[last].1
            }
            None => continue,
        };
        let Some(at) = segment.timestamp.0 else { continue };
        let end = at + TimeDelta::milliseconds(length(segment));
        who.from = Some(who.from.map_or(at, |from| from.min(at)));
        who.to = Some(who.to.map_or(end, |to| to.max(end)));
    }
    everybody.into_iter().map(|(_, who)| who).collect()
}

fn speaker_of(segment: &Segment) -> Person {
    Person {
        purpose: segment.participant_type.clone(),
        name: segment.participant_name.clone(),
        ..Person::default()
    }
}

fn phrase(
    segment: &Segment,
    start: DateTime<Utc>,
    after: i64,
    purposes: &HashMap<&str, &str>,
) -> Phrase {
    let told = segment.participant_type.0.as_deref();
    let known = || purposes.get(segment.participant_id.0.as_deref()?).copied();
    let at_ms = segment.timestamp.0.map(|at| (at - start).num_milliseconds().max(0));
    Phrase {
        at_ms: at_ms.unwrap_or(after),
        duration_ms: length(segment),
        side: purpose::side(told.or_else(known).unwrap_or_default()),
        speaker: 0,
        text: segment.text.0.clone().unwrap_or_default(),
        decorated: None,
        confidence: segment.confidence.0,
        stability: None,
        source_index: None,
        alternatives: Vec::new(),
        sentiment: None,
        words: Vec::new(),
    }
}

fn length(segment: &Segment) -> i64 {
    segment.duration_ms.whole().unwrap_or(0).clamp(0, A_DAY_MS)
}
