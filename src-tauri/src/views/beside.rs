//! What stands beside the words: topics, turns on the line, holds, single words. Times are milliseconds since the
//! conversation started.

use chrono::{DateTime, Utc};
use transcript::{Conversation, Participant, Phrase, Role, Stretch, Transcript};

use crate::messages::{TopicPlace, Turn, WordView, utf16};

/// The topics of a call, where each came up.
pub(crate) fn topics(transcript: &Transcript) -> Vec<TopicPlace> {
    let place = |topic: &transcript::Topic| TopicPlace {
        name: topic.name.clone(),
        at_ms: topic.at_ms,
        duration_ms: topic.duration_ms,
        side: topic.side,
        text: topic.text.clone(),
    };
    transcript.topics.iter().map(place).collect()
}

/// The topics that came up during a phrase, by their number in the call. Genesys gives times, and no phrase; a topic that
/// merely touches the next phrase is not in it.
pub(crate) fn topics_in(transcript: &Transcript, phrase: &Phrase) -> impl Iterator<Item = usize> {
    let is_in = move |topic: &transcript::Topic| {
        let same_side = topic.side.is_none_or(|side| side == phrase.side);
        let end = topic.at_ms.saturating_add(topic.duration_ms.max(1));
        same_side
            && topic.at_ms < phrase.end_ms().max(phrase.at_ms.saturating_add(1))
            && end > phrase.at_ms
    };
    (0..).zip(&transcript.topics).filter(move |(_, topic)| is_in(topic)).map(|(at, _)| at)
}

/// Everybody's turns on the line, by when they came. Those of whom nobody knows when they came were there from the beginning.
pub(crate) fn turns(transcript: &Transcript) -> Vec<Turn> {
    let from_start = |at: DateTime<Utc>| (at - transcript.conversation_start).num_milliseconds();
    let turn = |who: &Participant| Turn {
        role: who.role,
        name: who.name.clone(),
        queue: queue_of(who),
        from_ms: who.from.map_or(0, from_start),
        to_ms: who.to.map(from_start),
    };
    let mut turns: Vec<Turn> = transcript.participants.iter().map(turn).collect();
    turns.sort_by_key(|turn| turn.from_ms);
    turns
}

/// The customer is in no queue, although Genesys may note the one they asked for.
fn queue_of(who: &Participant) -> Option<String> {
    (who.role != Role::Customer).then(|| who.queue_name.clone())?
}

/// When somebody was on hold. A hold whose end nobody told lasts to the end of the call.
pub(crate) fn holds(listed: &Conversation, transcript: &Transcript) -> Vec<Stretch> {
    let from_start = |at: DateTime<Utc>| (at - transcript.conversation_start).num_milliseconds();
    let hold = |span: &transcript::Span| Stretch {
        from_ms: from_start(span.from),
        to_ms: span.to.map_or(transcript.duration_ms, from_start),
    };
    listed.hold_spans.iter().map(hold).filter(|hold| hold.to_ms > hold.from_ms).collect()
}

/// The words of a phrase as it is shown; none where the engine gave no times, or there is no such phrase.
pub(crate) fn words(transcript: &Transcript, phrase: usize) -> Vec<WordView> {
    let text = transcript.phrases.get(phrase).map(Phrase::display).unwrap_or_default();
    let view = |word: transcript::SpokenWord| {
        let place = utf16(text, &word.range);
        WordView {
            start: place.start,
            end: place.end,
            at_ms: word.at_ms,
            duration_ms: word.duration_ms,
            confidence: word.confidence,
        }
    };
    transcript.spoken_words(phrase).into_iter().map(view).collect()
}
