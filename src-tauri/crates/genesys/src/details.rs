//! What Analytics tells about a call, in our words (API.md 4.2).

use chrono::{DateTime, Utc};
use transcript::{Conversation, Leg, Participant, Role};

use crate::purpose;
use crate::wire::{Details, DetailsParticipant, Segment, Session};

mod handling;

use handling::{hold_spans, holds, transfers, wrap_up_codes, wrap_ups};

/// A call, unless it says no id or no time at all.
pub(crate) fn conversation(details: Details) -> Option<Conversation> {
    let people = details.participants.0;
    let earliest = people.iter().flat_map(moments).min();
    let direction = details.originating_direction.0.or_else(|| first_direction(&people));
    let (holds, held_ms) = holds(&people);
    Some(Conversation {
        division_ids: details.division_ids.0,
        wrap_up_codes: wrap_up_codes(&people),
        wrap_ups: wrap_ups(&people),
        hold_spans: hold_spans(&people),
        holds,
        held_ms,
        transfers: transfers(&people),
        id: details.conversation_id.0?,
        start: details.conversation_start.0.or(earliest)?,
        end: details.conversation_end.0,
        direction: direction.as_deref().and_then(purpose::direction),
        legs: legs(&people),
        participants: participants(people),
    })
}

/// Everybody, and every queue: a participant has room for the first of its queues only, but a call
/// that was transferred belongs to several. A queue that nobody else stands for joins as itself.
fn participants(people: Vec<DetailsParticipant>) -> Vec<Participant> {
    let mut queues: Vec<Participant> = people
        .iter()
        .flat_map(segments)
        .filter_map(|segment| {
            Some(Participant {
                role: Role::Acd,
                user_id: None,
                name: None,
                queue_id: Some(segment.queue_id.0.clone()?),
                queue_name: None,
                ani: None,
                dnis: None,
                from: segment.start.0,
                to: segment.end.0,
            })
        })
        .collect();
    let mut everybody: Vec<_> = people.into_iter().map(participant).collect();
    for queue in queues.drain(..) {
        if everybody.iter().all(|who| who.queue_id != queue.queue_id) {
            everybody.push(queue);
        }
    }
    everybody
}

/// The voice sessions in order, each id once; a leg is recorded if any mention of it says so.
fn legs(people: &[DetailsParticipant]) -> Vec<Leg> {
    let mut legs: Vec<Leg> = Vec::new();
    for person in people {
        for session in voice_sessions(person) {
            let Some(id) = session.id.0.as_deref() else { continue };
            match legs.iter_mut().find(|leg| leg.communication_id == id) {
                Some(leg) => leg.recorded = leg.recorded.max(session.recording.0),
                None => legs.push(Leg {
                    communication_id: id.to_owned(),
                    role: purpose::role(person.purpose.0.as_deref()),
                    recorded: session.recording.0,
                }),
            }
        }
    }
    legs
}

fn participant(person: DetailsParticipant) -> Participant {
    let role = purpose::role(person.purpose.0.as_deref());
    let from = moments(&person).min();
    let to = moments(&person).max();
    let queue_id = segments(&person).find_map(|segment| segment.queue_id.0.clone());
    let address = |of: fn(&Session) -> Option<&String>| {
        voice_sessions(&person).find_map(of).map(|text| purpose::address(text))
    };
    Participant {
        role,
        queue_id,
        queue_name: None,
        ani: address(|session| session.ani.0.as_ref()),
        dnis: address(|session| session.dnis.0.as_ref()),
        // For others Genesys puts a town or a flow here.
        name: person.participant_name.0.filter(|_| role == Role::Agent),
        user_id: person.user_id.0,
        from,
        to,
    }
}

/// When a participant was heard: not while the telephone rang, nor during after-call work.
fn moments(person: &DetailsParticipant) -> impl Iterator<Item = DateTime<Utc>> {
    let silent = ["alert", "wrapup", "dialing", "contacting"];
    segments(person)
        .filter(move |segment| {
            !segment
                .kind
                .0
                .as_deref()
                .is_some_and(|kind| silent.iter().any(|silent| kind.eq_ignore_ascii_case(silent)))
        })
        .flat_map(|segment| [segment.start.0, segment.end.0])
        .flatten()
}

/// What happened to a participant on the telephone.
fn segments(person: &DetailsParticipant) -> impl Iterator<Item = &Segment> {
    voice_sessions(person).flat_map(|session| &session.segments.0)
}

fn voice_sessions(person: &DetailsParticipant) -> impl Iterator<Item = &Session> {
    person.sessions.0.iter().filter(|session| is_voice(session))
}

fn first_direction(people: &[DetailsParticipant]) -> Option<String> {
    people
        .iter()
        .flat_map(|person| &person.sessions.0)
        .find_map(|session| session.direction.0.clone())
}

/// Voice is `voice` here and `call` elsewhere; a session that does not say is given the benefit.
fn is_voice(session: &Session) -> bool {
    let kind = session.media_type.0.as_deref();
    kind.is_none_or(|kind| ["voice", "call"].iter().any(|voice| kind.eq_ignore_ascii_case(voice)))
}
