//! A part of a call, as a transcript of its own.

use std::ops::RangeInclusive;

use transcript::{Transcript, clock};

/// Which part of its call a transcript is.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Passage {
    /// Its first phrase, counted from 1 in the whole call.
    pub first_phrase: usize,
    /// Its last phrase, counted likewise.
    pub last_phrase: usize,
    /// How many phrases the whole call has.
    pub phrases: usize,
    /// Where it begins, in milliseconds since the conversation started.
    pub from_ms: i64,
    /// Where it ends.
    pub to_ms: i64,
}

/// The phrases from the first to the last index (from 0, both included), with whoever speaks in them and the topics and sounds
/// within their time. All times still count from the conversation's start, so that they can be found again in the recording.
/// `None` where the call has no such phrases.
pub fn passage(
    transcript: &Transcript,
    phrases: RangeInclusive<usize>,
) -> Option<(Transcript, Passage)> {
    let (first, last) = (*phrases.start(), *phrases.end());
    let within = transcript.phrases.get(phrases).filter(|within| !within.is_empty())?;
    let from_ms = within.iter().map(|phrase| phrase.at_ms).min()?;
    let to_ms = within.iter().map(transcript::Phrase::end_ms).max()?;
    let touches = |at_ms: i64, duration_ms: i64| {
        at_ms <= to_ms && at_ms.saturating_add(duration_ms) >= from_ms
    };
    let mut part = Transcript {
        phrases: within.to_vec(),
        topics: transcript.topics.clone(),
        acoustics: transcript.acoustics.clone(),
        ..without_words(transcript)
    };
    part.topics.retain(|topic| touches(topic.at_ms, topic.duration_ms));
    part.acoustics.retain(|sound| touches(sound.at_ms, sound.duration_ms));
    keep_speakers(transcript, &mut part);
    let passage = Passage {
        first_phrase: first + 1,
        last_phrase: last + 1,
        phrases: transcript.phrases.len(),
        from_ms,
        to_ms,
    };
    Some((part, passage))
}

impl Passage {
    /// `00:01:05 to 00:02:10, phrases 5 to 9 of 120`
    pub(crate) fn in_words(&self) -> String {
        let (from, to) = (clock(self.from_ms), clock(self.to_ms));
        let Self { first_phrase: first, last_phrase: last, phrases, .. } = self;
        if first == last {
            format!("{from} to {to}, phrase {first} of {phrases}")
        } else {
            format!("{from} to {to}, phrases {first} to {last} of {phrases}")
        }
    }

    /// For a file's name, which may hold no colon: `00-01-05 to 00-02-10`.
    pub(crate) fn in_name(&self) -> String {
        format!("{} to {}", clock(self.from_ms), clock(self.to_ms)).replace(':', "-")
    }
}

/// The call and those who took part in it, and nothing of what was said.
fn without_words(transcript: &Transcript) -> Transcript {
    Transcript {
        conversation_id: transcript.conversation_id.clone(),
        communication_id: transcript.communication_id.clone(),
        conversation_start: transcript.conversation_start,
        duration_ms: transcript.duration_ms,
        language: transcript.language.clone(),
        direction: transcript.direction,
        participants: transcript.participants.clone(),
        speakers: Vec::new(),
        phrases: Vec::new(),
        topics: Vec::new(),
        acoustics: Vec::new(),
    }
}

/// Whoever speaks in the part, in the order of their first phrase there.
fn keep_speakers(whole: &Transcript, part: &mut Transcript) {
    let mut kept: Vec<usize> = Vec::new();
    for phrase in &mut part.phrases {
        let known = kept.iter().position(|one| *one == phrase.speaker);
        phrase.speaker = known.unwrap_or_else(|| {
            kept.push(phrase.speaker);
            kept.len() - 1
        });
    }
    part.speakers = kept.into_iter().filter_map(|one| whole.speakers.get(one).cloned()).collect();
}
