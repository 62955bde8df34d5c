//! A transcript as the tutorial has it: one segment a phrase, with the name of who speaks.

use serde_json::{Map, Value};

use crate::corpus::iso;
use crate::server::listing::put;

/// The phrases of a transcript file.
pub(super) fn phrases(file: &Value) -> impl Iterator<Item = &Value> {
    items(&file["transcripts"]).flat_map(|part| items(&part["phrases"]))
}

/// The segments of a call, by time.
pub(super) fn of(conversation: &Value, file: &Value) -> Vec<Value> {
    let mut phrases: Vec<_> = phrases(file).collect();
    phrases.sort_by_key(|phrase| ms(phrase, "startTimeMs"));
    phrases.into_iter().map(|phrase| segment(conversation, file, phrase)).collect()
}

fn segment(conversation: &Value, file: &Value, phrase: &Value) -> Value {
    let at = ms(phrase, "startTimeMs");
    let is_customer = phrase["participantPurpose"] == "external";
    let kind = if is_customer { "customer" } else { purpose_at(file, at).unwrap_or("agent") };
    let person = person(conversation, file, kind, at);
    let said = phrase["decoratedText"].as_str().or_else(|| phrase["text"].as_str());
    let mut segment = Map::new();
    put(&mut segment, "timestamp", Some(iso(at)));
    put(&mut segment, "durationMs", Some(ms(&phrase["duration"], "milliseconds")));
    put(&mut segment, "participantId", person.and_then(|one| one["participantId"].as_str()));
    put(&mut segment, "participantName", person.and_then(|one| one["participantName"].as_str()));
    put(&mut segment, "participantType", Some(kind));
    put(&mut segment, "text", said);
    put(&mut segment, "confidence", phrase["confidence"].as_f64());
    Value::Object(segment)
}

/// Who of the organization's side is there: an agent before a machine, the last to come before the others.
fn there_at(file: &Value, at: i64) -> Option<&Value> {
    let there = items(&file["participants"]).filter(|one| {
        one["participantPurpose"] != "customer"
            && (ms(one, "startTimeMs")..=ms(one, "endTimeMs")).contains(&at)
    });
    there.max_by_key(|one| (one["participantPurpose"] == "agent", ms(one, "startTimeMs")))
}

fn purpose_at(file: &Value, at: i64) -> Option<&str> {
    there_at(file, at).and_then(|one| one["participantPurpose"].as_str())
}

/// The conversation's participant: the agent with the same user, anybody else by purpose.
fn person<'a>(conversation: &'a Value, file: &Value, kind: &str, at: i64) -> Option<&'a Value> {
    let user = there_at(file, at).map(|one| &one["userId"]).filter(|_| kind == "agent");
    let mut people = items(&conversation["participants"]).filter(|one| one["purpose"] == kind);
    people.find(|one| user.is_none_or(|user| one["userId"] == *user))
}

fn items(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().map(Vec::as_slice).unwrap_or_default().iter()
}

fn ms(value: &Value, key: &str) -> i64 {
    value[key].as_i64().unwrap_or_default()
}
