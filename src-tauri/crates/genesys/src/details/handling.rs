//! How a call was handled: wrapped up, held, handed on. Each can be told in more than one place, and
//! any of them may be missing (API.md 4.2).

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use transcript::{Role, Span, WrapUp};

use super::{segments, voice_sessions};
use crate::purpose;
use crate::wire::{DetailsParticipant, Segment, Session};

/// The codes that agents gave, each once.
pub(super) fn wrap_up_codes(people: &[DetailsParticipant]) -> Vec<String> {
    let mut codes: Vec<String> = Vec::new();
    for code in
        people.iter().flat_map(segments).filter_map(|segment| segment.wrap_up_code.0.as_ref())
    {
        if !codes.contains(code) {
            codes.push(code.clone());
        }
    }
    codes
}

/// What agents gave as the outcome, by when they gave it. A code told twice is one, and a note belongs
/// to it wherever it was told.
pub(super) fn wrap_ups(people: &[DetailsParticipant]) -> Vec<WrapUp> {
    let mut given: Vec<WrapUp> = Vec::new();
    for person in people {
        for segment in segments(person) {
            let Some(one) = wrap_up(person, segment) else { continue };
            let same = |other: &&mut WrapUp| {
                other.code_id == one.code_id
                    && other.user_id == one.user_id
                    && (other.note == one.note || other.note.is_none() || one.note.is_none())
            };
            match given.iter_mut().find(same) {
                Some(known) => known.note = known.note.take().or(one.note),
                None => given.push(one),
            }
        }
    }
    given.sort_by_key(|one| one.at);
    given
}

fn wrap_up(person: &DetailsParticipant, segment: &Segment) -> Option<WrapUp> {
    let note = segment.wrap_up_note.0.as_deref().map(str::trim);
    Some(WrapUp {
        code_id: segment.wrap_up_code.0.clone()?,
        note: note.filter(|note| !note.is_empty()).map(str::to_owned),
        user_id: person.user_id.0.clone(),
        at: segment.end.0.or(segment.start.0),
    })
}

/// When somebody was on hold: by the agents' segments, else by anybody's.
pub(super) fn hold_spans(people: &[DetailsParticipant]) -> Vec<Span> {
    let of = |whose: &dyn Fn(&DetailsParticipant) -> bool| {
        let segments = people.iter().filter(|person| whose(person)).flat_map(segments);
        joined(segments.filter(|segment| is_kind(segment, "hold")).filter_map(span).collect())
    };
    let told = of(&is_agent);
    if told.is_empty() { of(&|_| true) } else { told }
}

/// How often the customer was put on hold, and for how many milliseconds in all: by the agents'
/// segments, else by anybody's, else by the metric `tHeld`.
pub(super) fn holds(people: &[DetailsParticipant]) -> (u32, i64) {
    let of = |whose: &dyn Fn(&DetailsParticipant) -> bool| {
        let segments = people.iter().filter(|person| whose(person)).flat_map(segments);
        summed(segments.filter(|segment| is_kind(segment, "hold")).map(length))
    };
    let told = [of(&is_agent), of(&|_| true), summed(metrics(people, "tHeld"))];
    told.into_iter().find(|(holds, _)| *holds > 0).unwrap_or_default()
}

/// How often an agent handed the call on. That menus and queues do is how every call begins.
pub(super) fn transfers(people: &[DetailsParticipant]) -> u32 {
    let agents = || people.iter().filter(|person| is_agent(person));
    let counted = metrics(people, "nTransferred").fold(0, i64::saturating_add);
    let ended_so = agents().flat_map(voice_sessions).filter(|session| ends_by_transfer(session));
    let told = counted.max(i64::try_from(ended_so.count()).unwrap_or(i64::MAX));
    let how_it_ended = |segment: &Segment| segment.disconnect_type.0.is_some();
    if told == 0 && !agents().flat_map(segments).any(how_it_ended) {
        // Nothing says how agents came and went: then each but the first was handed the call.
        let talked: HashSet<_> = agents()
            .filter(|agent| segments(agent).any(|segment| is_kind(segment, "interact")))
            .filter_map(|agent| agent.user_id.0.as_deref())
            .collect();
        return u32::try_from(talked.len().saturating_sub(1)).unwrap_or(u32::MAX);
    }
    u32::try_from(told).unwrap_or(u32::MAX)
}

/// `transfer`, `transfer.consult` …; but not those by which a call moves on that nobody took.
fn ends_by_transfer(session: &Session) -> bool {
    let by_transfer = |segment: &Segment| {
        let how = segment.disconnect_type.0.as_deref().unwrap_or_default().to_ascii_lowercase();
        let not_taken = ["noanswer", "notavailable", "forward"];
        how.starts_with("transfer") && !not_taken.iter().any(|why| how.contains(why))
    };
    session.segments.0.iter().any(by_transfer)
}

fn is_agent(person: &DetailsParticipant) -> bool {
    purpose::role(person.purpose.0.as_deref()) == Role::Agent
}

fn is_kind(segment: &Segment, kind: &str) -> bool {
    segment.kind.0.as_deref().is_some_and(|told| told.eq_ignore_ascii_case(kind))
}

fn span(segment: &Segment) -> Option<Span> {
    let (from, to) = (segment.start.0?, segment.end.0);
    to.is_none_or(|to| from < to).then_some(Span { from, to })
}

/// Two agents may hold the same call.
fn joined(mut spans: Vec<Span>) -> Vec<Span> {
    let later = |one: Option<DateTime<Utc>>, other: Option<DateTime<Utc>>| {
        one.zip(other).map(|(one, other)| one.max(other))
    };
    spans.sort_by_key(|span| span.from);
    let mut all: Vec<Span> = Vec::new();
    for next in spans {
        match all.last_mut() {
            Some(last) if last.to.is_none_or(|to| next.from <= to) => {
                last.to = later(last.to, next.to);
            }
            _ => all.push(next),
        }
    }
    all
}

fn length(segment: &Segment) -> i64 {
    let span = segment.start.0.zip(segment.end.0);
    span.map_or(0, |(start, end)| (end - start).num_milliseconds().max(0))
}

fn metrics(people: &[DetailsParticipant], name: &str) -> impl Iterator<Item = i64> {
    people
        .iter()
        .filter(|person| is_agent(person))
        .flat_map(voice_sessions)
        .flat_map(|session| &session.metrics.0)
        .filter(move |metric| metric.name.0.as_deref() == Some(name))
        .filter_map(|metric| metric.value.whole())
        .filter(|value| *value > 0)
}

fn summed(lengths: impl Iterator<Item = i64>) -> (u32, i64) {
    lengths.fold((0, 0), |(count, sum): (u32, i64), length| {
        (count.saturating_add(1), sum.saturating_add(length))
    })
}
