//! The calls a demo organization serves: ready to be looked up by id, filtered and searched.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::facets::Facets;
use crate::load::Loaded;
use crate::make::Maker;
use crate::words::{Chunk, Spoken, Words};

/// How long after its end a call's transcript appears. Minutes on the real one (API.md 5.1).
pub(crate) const TRANSCRIPT_DELAY_MS: i64 = 5 * 60_000;

/// What a source tells about one call when the corpus is built.
pub(crate) struct Sketch {
    /// The analytics conversation.
    pub(crate) conversation: Value,
    /// The recorded leg; `None` when the call has no transcript.
    pub(crate) communication_id: Option<String>,
    /// The transcript's language as its file says it; empty without a transcript.
    pub(crate) language: String,
    /// What was said.
    pub(crate) spoken: Spoken,
    /// The second recorded leg, with what was said on it.
    pub(crate) second: Option<(String, Spoken)>,
}

/// Where the calls come from.
pub(crate) enum Source {
    /// Invented, on demand.
    Made(Box<Maker>, usize),
    /// From a file.
    Loaded(Vec<Loaded>),
}

impl Source {
    fn len(&self) -> usize {
        match self {
            Self::Made(_, count) => *count,
            Self::Loaded(calls) => calls.len(),
        }
    }

    fn sketch(&self, number: usize) -> Sketch {
        match self {
            Self::Made(maker, _) => maker.sketch(number),
            Self::Loaded(calls) => calls[number].sketch(),
        }
    }

    /// The transcript file of a leg of call `number`, as JSON text.
    fn transcript(&self, number: usize, leg: Leg) -> Option<String> {
        match self {
            Self::Made(maker, _) => maker.transcript(number, leg).map(|file| file.to_string()),
            Self::Loaded(calls) => calls[number].transcript.as_ref().map(ToString::to_string),
        }
    }
}

/// Which of a call's recorded legs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Leg {
    /// The customer's.
    First,
    /// The second agent's, where it is recorded.
    Second,
}

/// One leg of a call, as searches see it. Everything about the call itself stands with its first leg.
pub(crate) struct Entry {
    /// The call's place in the source.
    number: u32,
    /// Which leg.
    leg: Leg,
    /// The conversation's id.
    pub(crate) conversation_id: Box<str>,
    /// The recorded leg, where there is a transcript.
    pub(crate) communication_id: Option<Box<str>>,
    /// Lower case, as transcript search has it.
    pub(crate) language: Box<str>,
    /// Start, epoch ms.
    pub(crate) start_ms: i64,
    /// End, epoch ms.
    pub(crate) end_ms: i64,
    /// Divisions.
    pub(crate) divisions: Vec<Box<str>>,
    /// The analytics conversation, as JSON text.
    pub(crate) json: Box<str>,
    /// What filters look at.
    pub(crate) facets: Facets,
}

impl Entry {
    /// Whether the transcript is there at `now_ms`; a call just over has none yet.
    pub(crate) fn is_transcribed(&self, now_ms: i64) -> bool {
        self.communication_id.is_some() && self.end_ms + TRANSCRIPT_DELAY_MS <= now_ms
    }
}

/// All calls, indexed.
pub(crate) struct Corpus {
    source: Source,
    /// In the order of the source.
    pub(crate) entries: Vec<Entry>,
    /// Places of the first legs in `entries`, by start: every call once.
    pub(crate) by_start: Vec<u32>,
    /// The same with the second legs.
    pub(crate) legs_by_start: Vec<u32>,
    /// What was said.
    pub(crate) words: Words,
    ids: HashMap<Box<str>, u32>,
}

impl Corpus {
    /// Reads and indexes every call of `source`; blocks, on all processors.
    pub(crate) fn build(source: Source) -> Self {
        let mut corpus = Self {
            source,
            entries: Vec::new(),
            by_start: Vec::new(),
            legs_by_start: Vec::new(),
            words: Words::default(),
            ids: HashMap::new(),
        };
        for (entries, chunk) in index_in_parallel(&corpus.source) {
            corpus.entries.extend(entries);
            corpus.words.append(chunk);
        }
        let numbered = || (0_u32..).zip(&corpus.entries);
        let calls = || numbered().filter(|(_, entry)| entry.leg == Leg::First);
        corpus.ids = calls().map(|(i, entry)| (entry.conversation_id.clone(), i)).collect();
        corpus.legs_by_start = numbered().map(|(i, _)| i).collect();
        corpus.legs_by_start.sort_by_key(|i| corpus.entries[*i as usize].start_ms);
        let is_first = |i: &u32| corpus.entries[*i as usize].leg == Leg::First;
        corpus.by_start = corpus.legs_by_start.iter().copied().filter(is_first).collect();
        corpus
    }

    /// The call with this conversation id.
    pub(crate) fn find(&self, conversation_id: &str) -> Option<&Entry> {
        self.ids.get(conversation_id).map(|i| &self.entries[*i as usize])
    }

    /// The leg in this place.
    pub(crate) fn at(&self, place: u32) -> &Entry {
        &self.entries[place as usize]
    }

    /// The legs of the call with this conversation id, recorded or not.
    pub(crate) fn legs_of(&self, conversation_id: &str) -> impl Iterator<Item = &Entry> {
        let first = self.ids.get(conversation_id).map_or(self.entries.len(), |i| *i as usize);
        // A second leg stands right behind its first.
        let is_next = |(i, entry): &(usize, &Entry)| *i == 0 || entry.leg == Leg::Second;
        self.entries[first..].iter().enumerate().take_while(is_next).map(|(_, entry)| entry)
    }

    /// The leg with these ids.
    pub(crate) fn leg(&self, conversation_id: &str, communication_id: &str) -> Option<&Entry> {
        let mut legs = self.legs_of(conversation_id);
        legs.find(|leg| leg.communication_id.as_deref() == Some(communication_id))
    }

    /// The transcript file of a leg, as JSON text.
    pub(crate) fn transcript(&self, leg: &Entry) -> Option<String> {
        self.source.transcript(leg.number as usize, leg.leg)
    }
}

fn index_in_parallel(source: &Source) -> Vec<(Vec<Entry>, Chunk)> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let share = source.len().div_ceil(threads).max(1);
    std::thread::scope(|scope| {
        let starts = (0..source.len()).step_by(share);
        let workers: Vec<_> =
            starts.map(|from| scope.spawn(move || index(source, from, share))).collect();
        workers.into_iter().filter_map(|worker| worker.join().ok()).collect()
    })
}

fn index(source: &Source, from: usize, share: usize) -> (Vec<Entry>, Chunk) {
    let mut chunk = Chunk::default();
    let mut entries = Vec::with_capacity(share);
    for number in from..source.len().min(from + share) {
        let sketch = source.sketch(number);
        let first = entry(&sketch, number);
        chunk.push(&sketch.spoken);
        let second = sketch.second.map(|(id, spoken)| {
            chunk.push(&spoken);
            second_leg(&first, &id)
        });
        entries.push(first);
        entries.extend(second);
    }
    (entries, chunk)
}

fn second_leg(first: &Entry, communication_id: &str) -> Entry {
    Entry {
        number: first.number,
        leg: Leg::Second,
        conversation_id: first.conversation_id.clone(),
        communication_id: Some(communication_id.into()),
        language: first.language.clone(),
        start_ms: first.start_ms,
        end_ms: first.end_ms,
        divisions: first.divisions.clone(),
        json: Box::default(),
        facets: Facets::default(),
    }
}

fn entry(sketch: &Sketch, number: usize) -> Entry {
    let text = |key: &str| sketch.conversation[key].as_str().unwrap_or_default();
    let divisions =
        sketch.conversation["divisionIds"].as_array().map(Vec::as_slice).unwrap_or_default();
    Entry {
        number: u32::try_from(number).unwrap_or(u32::MAX),
        leg: Leg::First,
        conversation_id: text("conversationId").into(),
        communication_id: sketch.communication_id.as_deref().map(Into::into),
        language: sketch.language.to_lowercase().into(),
        start_ms: epoch_ms(text("conversationStart")).unwrap_or_default(),
        // A call still going on ends in the future, so its transcript is never ready.
        end_ms: epoch_ms(text("conversationEnd")).unwrap_or(i64::MAX / 2),
        divisions: divisions.iter().filter_map(Value::as_str).map(Into::into).collect(),
        json: sketch.conversation.to_string().into(),
        facets: Facets::of(&sketch.conversation),
    }
}

/// Epoch ms of an ISO-8601 time with a zone.
pub(crate) fn epoch_ms(text: &str) -> Option<i64> {
    DateTime::parse_from_rfc3339(text).ok().map(|time| time.timestamp_millis())
}

/// An epoch time the way Genesys writes it: `2026-07-14T09:12:04.512Z`.
pub(crate) fn iso(ms: i64) -> String {
    let time = DateTime::<Utc>::from_timestamp_millis(ms).unwrap_or_default();
    time.format("%Y-%m-%dT%H:%M:%S%.3fZ").to_string()
}
