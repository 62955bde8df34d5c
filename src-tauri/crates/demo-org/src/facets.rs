//! What a details query can ask about a conversation, drawn from its JSON once and kept small:
//! dimension values as hashes, durations and metrics as numbers.

use std::hash::{DefaultHasher, Hash, Hasher};

use chrono::DateTime;
use serde_json::{Map, Value};

mod names;

pub(crate) use names::{CONVERSATION_DIMENSIONS, CONVERSATION_METRICS, SEGMENT_DIMENSIONS};

/// Dimension and value of one fact, as hashes; a value of 0 stands for "it exists".
pub(crate) type Fact = (u64, u64);

/// One segment with everything its session and participant say about it.
pub(crate) struct Segment {
    facts: Vec<Fact>,
    /// `tSegmentDuration`, ms.
    pub(crate) duration_ms: f64,
}

/// All that filters look at in one conversation.
#[derive(Default)]
pub(crate) struct Facets {
    facts: Vec<Fact>,
    metrics: Vec<(u64, f64)>,
    /// Its segments over all participants and sessions.
    pub(crate) segments: Vec<Segment>,
}

impl Facets {
    /// Reads the facets of an analytics conversation.
    pub(crate) fn of(conversation: &Value) -> Self {
        let mut facets = Self { facts: Vec::new(), metrics: Vec::new(), segments: Vec::new() };
        let top = object(conversation);
        note_scalars(top, CONVERSATION_DIMENSIONS, &mut facets.facts);
        for division in list(top, "divisionIds") {
            note("divisionId", division, &mut facets.facts);
        }
        if let (Some(start), Some(end)) =
            (time(top, "conversationStart"), time(top, "conversationEnd"))
        {
            facets.metrics.push((hash("tConversationDuration"), end - start));
        }
        for participant in list(top, "participants").map(object) {
            for session in list(participant, "sessions").map(object) {
                facets.note_session(participant, session);
            }
        }
        facets
    }

    fn note_session(&mut self, participant: &Map<String, Value>, session: &Map<String, Value>) {
        let mut shared = Vec::new();
        note_scalars(participant, SEGMENT_DIMENSIONS, &mut shared);
        note_scalars(session, SEGMENT_DIMENSIONS, &mut shared);
        if let Some(flow) = session.get("flow").map(object) {
            note_scalars(flow, SEGMENT_DIMENSIONS, &mut shared);
        }
        for metric in list(session, "metrics").map(object) {
            if let (Some(name), Some(value)) = (
                metric.get("name").and_then(Value::as_str),
                metric.get("value").and_then(Value::as_f64),
            ) {
                self.add_metric(hash(name), value);
            }
        }
        for segment in list(session, "segments").map(object) {
            let mut facts = shared.clone();
            note_scalars(segment, SEGMENT_DIMENSIONS, &mut facts);
            let duration = time(segment, "segmentEnd")
                .zip(time(segment, "segmentStart"))
                .map_or(0.0, |(end, start)| end - start);
            self.segments.push(Segment { facts, duration_ms: duration });
        }
    }

    /// Several agents' times add up.
    fn add_metric(&mut self, name: u64, value: f64) {
        match self.metrics.iter_mut().find(|(known, _)| *known == name) {
            Some((_, sum)) => *sum += value,
            None => self.metrics.push((name, value)),
        }
    }

    /// Whether the conversation has `dimension`, with `value` where one is given.
    pub(crate) fn has(&self, dimension: &str, value: Option<&str>) -> bool {
        has(&self.facts, dimension, value)
    }

    /// A metric's value, in ms for those named `t…`.
    pub(crate) fn metric(&self, name: &str) -> Option<f64> {
        let wanted = hash(name);
        self.metrics.iter().find(|(name, _)| *name == wanted).map(|(_, value)| *value)
    }
}

impl Segment {
    /// Whether the segment has `dimension`, with `value` where one is given.
    pub(crate) fn has(&self, dimension: &str, value: Option<&str>) -> bool {
        has(&self.facts, dimension, value)
    }
}

fn has(facts: &[Fact], dimension: &str, value: Option<&str>) -> bool {
    let wanted = (hash(dimension), value.map_or(0, hash));
    facts.contains(&wanted)
}

fn note_scalars(object: &Map<String, Value>, dimensions: &[&str], facts: &mut Vec<Fact>) {
    for (key, value) in object {
        if dimensions.binary_search(&key.as_str()).is_ok() {
            note(key, value, facts);
        }
    }
}

fn note(dimension: &str, value: &Value, facts: &mut Vec<Fact>) {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Bool(_) | Value::Number(_) => value.to_string(),
        Value::Null | Value::Array(_) | Value::Object(_) => return,
    };
    let dimension_hash = hash(dimension);
    facts.push((dimension_hash, 0));
    facts.push((dimension_hash, hash(&text)));
    // The user interface and public clients ask for a caller by digits alone (API.md 4.2).
    if matches!(dimension, "ani" | "dnis" | "sessionDnis") {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        facts.push((dimension_hash, hash(&digits)));
    }
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

fn object(value: &Value) -> &Map<String, Value> {
    static EMPTY: std::sync::LazyLock<Map<String, Value>> = std::sync::LazyLock::new(Map::new);
    value.as_object().unwrap_or(&EMPTY)
}

fn list<'a>(object: &'a Map<String, Value>, key: &str) -> impl Iterator<Item = &'a Value> {
    object.get(key).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default().iter()
}

#[expect(clippy::cast_precision_loss, reason = "epoch milliseconds are far below 2^53")]
fn time(object: &Map<String, Value>, key: &str) -> Option<f64> {
    let text = object.get(key)?.as_str()?;
    Some(DateTime::parse_from_rfc3339(text).ok()?.timestamp_millis() as f64)
}
