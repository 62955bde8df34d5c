//! From Genesys' transcript file to ours (API.md 5.2).

use chrono::{DateTime, Utc};
use transcript::{Acoustic, Alternative, Participant, Phrase, Sentiment, Topic, Transcript, Word};

use crate::purpose;
use crate::wire::{
    Analytics, FileParticipant, FilePhrase, FileSentiment, FileWord, Millis, TranscriptFile, When,
};

/// Converts a file. The ids are those asked for, whatever the file says.
pub(crate) fn transcript(
    file: TranscriptFile,
    conversation_id: &str,
    communication_id: &str,
) -> Transcript {
    let clock = Clock(conversation_start(&file));
    let recording_end = file.start_time.0.or(Some(clock.0)).zip(length(file.duration));
    let recording_end = recording_end.map(|(start, length)| clock.at(start) + length);
    let direction = direction(&file);
    let participants: Vec<_> = file.participants.0.into_iter().map(participant).collect();

    let parts = file.transcripts.map(|parts| parts.0).unwrap_or_default();
    let language =
        parts.iter().find_map(|part| part.language.0.clone()).filter(|tag| is_language(tag));
    let mut phrases = Vec::new();
    let mut topics = Vec::new();
    let mut acoustics = Vec::new();
    for part in parts {
        let part_start = part.start_time.0.unwrap_or(clock.0);
        let analytics = part.analytics.0.unwrap_or_default();
        let mut said = phrases_of(part.phrases.0, part_start, clock);
        feel(&mut said, &analytics.sentiment.0, clock);
        phrases.append(&mut said);
        topics.extend(topics_of(&analytics, clock));
        acoustics.extend(acoustics_of(&analytics, part_start, clock));
    }
    phrases.sort_by_key(|phrase: &Phrase| phrase.at_ms);
    topics.sort_by_key(|topic: &Topic| topic.at_ms);
    acoustics.sort_by_key(|sound: &Acoustic| sound.at_ms);

    let left = participants.iter().filter_map(|who| who.to).map(|to| clock.at(to));
    let said = phrases.iter().map(Phrase::end_ms);
    let duration_ms = left.chain(said).chain(recording_end).max().unwrap_or(0);

    let mut transcript = Transcript {
        conversation_id: conversation_id.to_owned(),
        communication_id: communication_id.to_owned(),
        conversation_start: clock.0,
        duration_ms,
        language,
        direction,
        participants,
        speakers: Vec::new(),
        phrases,
        topics,
        acoustics,
    };
    transcript.assign_speakers();
    transcript
}

/// Turns instants into milliseconds since the conversation started.
#[derive(Clone, Copy)]
struct Clock(DateTime<Utc>);

impl Clock {
    /// Clocks of recorder and conversation differ a little; nothing is before the start.
    fn at(self, instant: DateTime<Utc>) -> i64 {
        (instant - self.0).num_milliseconds().max(0)
    }
}

/// When the conversation began, from the best source the file has.
fn conversation_start(file: &TranscriptFile) -> DateTime<Utc> {
    let parts = || file.transcripts.iter().flat_map(|parts| &parts.0);
    let first_part = || parts().filter_map(|part| part.start_time.0).min();
    let first_phrase = || {
        parts().flat_map(|part| &part.phrases.0).filter_map(|phrase| phrase.start_time_ms.0).min()
    };
    let first_on_the_line =
        || file.participants.0.iter().filter_map(|who| who.start_time_ms.0).min();
    file.conversation_start_time
        .0
        .or_else(first_part)
        .or(file.start_time.0)
        .or_else(first_phrase)
        .or_else(first_on_the_line)
        .unwrap_or(DateTime::UNIX_EPOCH)
}

fn direction(file: &TranscriptFile) -> Option<transcript::Direction> {
    file.participants
        .0
        .iter()
        .find_map(|who| who.initial_direction.0.as_deref().and_then(purpose::direction))
}

/// Search and files disagree about case, and `unknown` is how the engine says nothing.
fn is_language(tag: &str) -> bool {
    !tag.eq_ignore_ascii_case("unknown")
}

fn participant(who: FileParticipant) -> Participant {
    Participant {
        role: purpose::role(who.participant_purpose.0.as_deref()),
        user_id: who.user_id.0,
        name: None,
        queue_id: who.queue_id.0,
        queue_name: None,
        ani: who.ani.0.as_deref().map(purpose::address),
        dnis: who.dnis.0.as_deref().map(purpose::address),
        from: who.start_time_ms.0,
        to: who.end_time_ms.0,
    }
}

fn phrases_of(said: Vec<FilePhrase>, start: DateTime<Utc>, clock: Clock) -> Vec<Phrase> {
    // A phrase without a time follows on the one before it.
    let mut end = clock.at(start);
    let mut phrases = Vec::with_capacity(said.len());
    for phrase in said {
        let phrase = one_phrase(phrase, end, clock);
        end = phrase.end_ms();
        phrases.push(phrase);
    }
    phrases
}

fn one_phrase(phrase: FilePhrase, after: i64, clock: Clock) -> Phrase {
    let own_time = phrase.start_time_ms.0.map(|at| clock.at(at));
    let first_word = || phrase.words.0.iter().find_map(|word| word.start_time_ms.0);
    let at_ms = own_time.or_else(|| first_word().map(|at| clock.at(at))).unwrap_or(after);
    let words = words_of(phrase.words.0, at_ms, clock);
    let last_word = words.last().map(|word| word.at_ms + word.duration_ms - at_ms);
    let alternatives = phrase.alternatives.0.into_iter().filter_map(|other| {
        Some(Alternative { text: other.text.0?, confidence: other.confidence.0 })
    });
    Phrase {
        at_ms,
        duration_ms: length(phrase.duration).or(last_word).unwrap_or(0).max(0),
        side: purpose::side(phrase.participant_purpose.0.as_deref().unwrap_or_default()),
        speaker: 0,
        text: phrase.text.0.unwrap_or_default(),
        decorated: phrase.decorated_text.0,
        confidence: phrase.confidence.0,
        stability: phrase.stability.0,
        source_index: phrase.phrase_index.whole(),
        alternatives: alternatives.collect(),
        sentiment: None,
        words,
    }
}

fn words_of(words: Vec<FileWord>, phrase_start: i64, clock: Clock) -> Vec<Word> {
    let mut end = phrase_start;
    let words = words.into_iter().filter_map(|word| {
        let at_ms = word.start_time_ms.0.map_or(end, |at| clock.at(at));
        let duration_ms = length(word.duration).unwrap_or(0);
        end = at_ms + duration_ms;
        Some(Word { text: word.word.0?, at_ms, duration_ms, confidence: word.confidence.0 })
    });
    words.collect()
}

/// A length of time that makes sense: not negative, and not longer than any call.
fn length(duration: Millis) -> Option<i64> {
    const A_WEEK: i64 = 7 * 24 * 60 * 60 * 1000;
    duration.0.filter(|length| (0..=A_WEEK).contains(length))
}

/// Joins the scores to their phrases: by start and side first, because Genesys' own example numbers
/// phrases in another way than it stores them; then by that number (API.md 5.2).
fn feel(phrases: &mut [Phrase], scores: &[FileSentiment], clock: Clock) {
    for scored in scores {
        let Some(score) = scored.sentiment.0 else { continue };
        let side = scored.participant.0.as_deref().map(purpose::side);
        let same_side = |phrase: &Phrase| side.is_none_or(|side| side == phrase.side);
        let by_time = scored.start_time_ms.0.map(|at| clock.at(at)).and_then(|at_ms| {
            phrases.iter().position(|phrase| phrase.at_ms == at_ms && same_side(phrase))
        });
        let by_number = || {
            let number = scored.phrase_index.whole()?;
            phrases
                .iter()
                .position(|phrase| phrase.source_index == Some(number) && same_side(phrase))
        };
        if let Some(index) = by_time.or_else(by_number)
            && phrases[index].sentiment.is_none()
        {
            phrases[index].sentiment = Some(Sentiment { score: score.clamp(-1.0, 1.0) });
        }
    }
}

fn topics_of(analytics: &Analytics, clock: Clock) -> impl Iterator<Item = Topic> {
    analytics.topics.0.iter().filter_map(move |topic| {
        Some(Topic {
            name: topic.topic_name.0.clone()?,
            side: topic.participant.0.as_deref().map(purpose::side),
            at_ms: topic.start_time_ms.0.map_or(0, |at| clock.at(at)),
            duration_ms: length(topic.duration).unwrap_or(0),
            text: topic.transcript_phrase.0.clone().or_else(|| topic.topic_phrase.0.clone()),
            confidence: topic.confidence.0,
        })
    })
}

fn acoustics_of(
    analytics: &Analytics,
    part_start: DateTime<Utc>,
    clock: Clock,
) -> impl Iterator<Item = Acoustic> {
    let heard = analytics.acoustic.0.iter().chain(&analytics.acoustics.0);
    heard.filter_map(move |sound| {
        let When(instant) = sound.start_time_ms;
        let offset = || length(Millis(sound.offset_ms.whole().map(|offset| offset.max(0))));
        let from_offset = || Some(clock.at(part_start) + offset()?);
        Some(Acoustic {
            kind: sound.event_type.0.clone()?,
            at_ms: instant.map(|at| clock.at(at)).or_else(from_offset)?,
            duration_ms: length(Millis(sound.duration_ms.whole())).unwrap_or(0),
        })
    })
}
