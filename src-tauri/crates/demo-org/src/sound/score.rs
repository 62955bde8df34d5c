//! When which word is said, and when music plays.

use serde_json::Value;

use super::voice::Word;
use super::{CHANNELS, RATE};
use crate::corpus::epoch_ms;

/// Nobody says a longer word; how far back a stretch must look for one that goes on into it.
const LONGEST_WORD: i64 = 5 * RATE;

/// Everything that is heard between the start and the end of a recording. Times are frames since its start.
#[derive(Debug)]
pub(crate) struct Score {
    /// How long, in frames.
    pub(super) length: i64,
    words: [Vec<Word>; CHANNELS],
    music: Vec<(i64, i64)>,
}

impl Score {
    /// What is heard from `start_ms` to `end_ms` (epoch ms) of a call, given its transcript file and its
    /// analytics conversation.
    pub(crate) fn read(
        transcript: &Value,
        conversation: &Value,
        start_ms: i64,
        end_ms: i64,
    ) -> Self {
        let frame = |ms: i64| (ms - start_ms) * RATE / 1_000;
        let mut words: [Vec<Word>; CHANNELS] = Default::default();
        for phrase in items(&transcript["transcripts"][0]["phrases"]) {
            let channel = usize::from(phrase["participantPurpose"] != "external");
            words[channel].extend(items(&phrase["words"]).filter_map(|word| {
                let from = frame(word["startTimeMs"].as_i64()?);
                let length = word["duration"]["milliseconds"].as_i64()? * RATE / 1_000;
                let length = length.min(LONGEST_WORD);
                Some(Word::new(channel, word["word"].as_str()?, from, length))
            }));
        }
        for side in &mut words {
            side.sort_by_key(|word| word.from);
        }
        let spans = waits(transcript).chain(holds(conversation));
        let music = spans.map(|(from, to)| (frame(from), frame(to))).collect();
        Self { length: frame(end_ms).max(0), words, music }
    }

    /// Adds the sound of the frames from `from` on to interleaved samples.
    pub(super) fn play(&self, from: i64, into: &mut [f32]) {
        let to = from + i64::try_from(into.len() / CHANNELS).unwrap_or_default();
        for (channel, words) in self.words.iter().enumerate() {
            let first = words.partition_point(|word| word.from < from - LONGEST_WORD);
            let heard = words[first..].iter().take_while(|word| word.from < to);
            for word in heard {
                for at in from.max(word.from)..to.min(word.from + word.length) {
                    into[place(at - from, channel)] += word.sample(at - word.from);
                }
            }
        }
        for (begin, end) in &self.music {
            for at in from.max(*begin)..to.min(*end) {
                // The queue plays to the customer: it comes from the other side.
                into[place(at - from, 1)] += super::voice::music(at - begin);
            }
        }
    }
}

fn place(frame: i64, channel: usize) -> usize {
    usize::try_from(frame).unwrap_or_default() * CHANNELS + channel
}

/// The queue's music in the transcript's acoustic events, epoch ms.
fn waits(transcript: &Value) -> impl Iterator<Item = (i64, i64)> {
    let analytics = &transcript["transcripts"][0]["analytics"];
    let events = items(&analytics["acoustic"]).chain(items(&analytics["acoustics"]));
    events.filter(|event| event["eventType"] == "acd").filter_map(|event| {
        let from = event["startTimeMs"].as_i64()?;
        Some((from, from + event["durationMs"].as_i64()?))
    })
}

/// The holds in the conversation's segments, epoch ms; each once, whoever's segment it is.
fn holds(conversation: &Value) -> impl Iterator<Item = (i64, i64)> {
    let sessions = items(&conversation["participants"]).flat_map(|one| items(&one["sessions"]));
    let segments = sessions.flat_map(|session| items(&session["segments"]));
    let held = segments.filter(|segment| segment["segmentType"] == "hold");
    let mut spans: Vec<_> = held
        .filter_map(|segment| {
            let at = |key: &str| epoch_ms(segment[key].as_str()?);
            Some((at("segmentStart")?, at("segmentEnd")?))
        })
        .collect();
    spans.sort_unstable();
    spans.dedup();
    spans.into_iter()
}

fn items(value: &Value) -> std::slice::Iter<'_, Value> {
    value.as_array().map(Vec::as_slice).unwrap_or_default().iter()
}
