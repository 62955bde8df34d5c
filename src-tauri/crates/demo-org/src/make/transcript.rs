//! Dresses a story as a transcript file (API.md 5.2).

use serde_json::{Value, json};

use crate::corpus::Leg;
use crate::directory::{ORGANIZATION_ID, id_of};
use crate::script::Who;

use super::conversation::{direction, numbers};
use super::feeling::feelings;
use super::speech::Phrase;
use super::story::{Fate, Stay, Story};
use super::{Maker, SECOND_LEG};

impl Maker {
    /// The transcript file of a leg, where there is one.
    pub(super) fn transcript_of(&self, story: &Story<'_>, leg: Leg) -> Option<Value> {
        if story.fate == Fate::Untranscribed {
            return None;
        }
        let start = self.start_ms(story);
        let phrases = story.heard_on(leg);
        let (leg_id, transcript_id, since) = match leg {
            Leg::First => (story.id("leg"), story.id("transcript"), 0),
            Leg::Second => {
                (story.id(SECOND_LEG), story.id("transcript-1"), story.start_of(Leg::Second))
            }
        };
        let first = start + phrases.first().map_or(1_000, Phrase::from);
        let duration = json!({"milliseconds": start + story.end - first});
        let conversation = story.id("conversation");
        Some(json!({
            "organizationId": ORGANIZATION_ID,
            "uri": format!("/transcript/v1/organizations/{ORGANIZATION_ID}/conversations/{conversation}/communications/{leg_id}"),
            "conversationId": conversation,
            "communicationId": leg_id,
            "mediaType": "call",
            "conversationStartTime": start,
            "startTime": first,
            "duration": duration,
            "transcripts": [{
                "transcriptId": transcript_id,
                "language": story.language,
                "programId": id_of("program", "Service calls"),
                "engineId": "r2d2",
                "startTime": first,
                "duration": duration,
                "phrases": phrases.iter().enumerate().map(|(i, p)| phrase(i, p, start)).collect::<Vec<_>>(),
                "analytics": self.analytics(story, phrases, start, since),
            }],
            "participants": self.participants(story, start, since),
        }))
    }

    fn analytics(&self, story: &Story<'_>, phrases: &[Phrase], start: i64, since: i64) -> Value {
        let scores = feelings(phrases, story.dice);
        let both = phrases.iter().zip(scores).enumerate();
        let feelings = both.filter_map(|(i, (p, score))| Some(sentiment(i, p, start, score?)));
        let mut analytics = json!({
            "sentiment": feelings.collect::<Vec<_>>(),
            "topics": phrases.iter().flat_map(|p| self.topics_in(p, start)).collect::<Vec<_>>(),
        });
        // The documented schema and the documented example disagree on the name (API.md 5.2); both occur here.
        let name = if story.dice.is_multiple_of(2) { "acoustic" } else { "acoustics" };
        analytics[name] = waits(story, phrases, start, since).into();
        analytics
    }

    fn topics_in(&self, phrase: &Phrase, start: i64) -> Vec<Value> {
        let spotted = |topic: &super::Topic| {
            let said = topic.phrases.iter().find(|said| phrase.text.contains(said.as_str()))?;
            Some(json!({
                "participant": side(phrase.who), "topicId": topic.id, "topicName": topic.name, "topicPhrase": said,
                "transcriptPhrase": phrase.text, "confidence": rounded(0.6 + phrase.confidence() * 0.38),
                "startTimeMs": start + phrase.from(), "duration": {"milliseconds": phrase.to() - phrase.from()},
            }))
        };
        self.topics.iter().filter_map(spotted).collect()
    }

    /// Who was on the call after `since` ms.
    fn participants(&self, story: &Story<'_>, start: i64, since: i64) -> Vec<Value> {
        let (ani, dnis) = numbers(story);
        let one = |purpose: &str, from: i64, to: i64, more: Value| {
            let mut participant = json!({
                "participantPurpose": purpose, "initialDirection": direction(story.script), "ani": ani, "dnis": dnis,
                "divisionId": self.directory.queues[story.stays[0].queue].division,
                "startTimeMs": start + from, "endTimeMs": start + to,
            });
            if let (Value::Object(all), Value::Object(more)) = (&mut participant, more) {
                all.extend(more);
            }
            participant
        };
        let queue_id = |stay: &Stay| self.directory.queues[stay.queue].id.clone();
        let mut all =
            vec![one("customer", 0, story.end, json!({"queueId": queue_id(&story.stays[0])}))];
        if story.greeted > 0 {
            all.push(one(
                "ivr",
                0,
                story.greeted,
                json!({"flowId": id_of("flow", "Main menu"), "flowVersion": "7.0"}),
            ));
        }
        for (n, stay) in story.stays.iter().enumerate() {
            if !story.script.is_outbound || n > 0 {
                all.push(one("acd", stay.queued, stay.from, json!({"queueId": queue_id(stay)})));
            }
            let user = &self.directory.users[stay.user].named.id;
            all.push(one(
                "agent",
                stay.from,
                stay.to,
                json!({"queueId": queue_id(stay), "userId": user}),
            ));
        }
        all.retain(|one| one["endTimeMs"].as_i64().is_some_and(|end| end > start + since));
        all
    }
}

fn side(who: Who) -> &'static str {
    if who == Who::Customer { "external" } else { "internal" }
}

fn rounded(value: f64) -> f64 {
    (value * 10_000.0).round() / 10_000.0
}

fn phrase(index: usize, phrase: &Phrase, start: i64) -> Value {
    let word = |word: &super::speech::Word| {
        json!({
            "word": word.text, "confidence": word.confidence, "startTimeMs": start + word.from, "duration": {"milliseconds": word.length},
        })
    };
    json!({
        "phraseIndex": index,
        "participantPurpose": side(phrase.who),
        "text": phrase.text,
        "decoratedText": phrase.decorated,
        "stability": 1,
        "confidence": rounded(phrase.confidence()),
        "startTimeMs": start + phrase.from(),
        "duration": {"milliseconds": phrase.to() - phrase.from()},
        "words": phrase.words.iter().map(word).collect::<Vec<_>>(),
        "alternatives": [],
    })
}

fn sentiment(index: usize, phrase: &Phrase, start: i64, score: f64) -> Value {
    json!({
        "participant": side(phrase.who), "phrase": phrase.text, "phraseIndex": index, "sentiment": rounded(score),
        "startTimeMs": start + phrase.from(), "duration": {"milliseconds": phrase.to() - phrase.from()},
    })
}

/// The queue's music, the first words after it, and what is heard while the customer is on hold.
fn waits(story: &Story<'_>, phrases: &[Phrase], start: i64, since: i64) -> Vec<Value> {
    let zero = phrases.first().map_or(1_000, Phrase::from);
    let event = |kind: &str, from: i64, to: i64| {
        json!({
            "eventType": kind, "offsetMs": (from - zero).max(0), "startTimeMs": start + from, "durationMs": to - from, "participant": "internal",
        })
    };
    let mut events = Vec::new();
    for stay in
        story.stays.iter().filter(|stay| stay.from - stay.queued > 1_000 && stay.from > since)
    {
        events.push(event("acd", stay.queued, stay.from));
        if let Some(first) = phrases.iter().find(|phrase| phrase.from() >= stay.from) {
            events.push(event("voice", first.from(), first.to()));
        }
    }
    // Some queues play music to those on hold, others nothing.
    let kind = if story.dice.is_multiple_of(3) { "silence" } else { "music" };
    let holds = story.stays.iter().flat_map(|stay| &stay.holds);
    events.extend(holds.filter(|hold| hold.0 > since).map(|hold| event(kind, hold.0, hold.1)));
    events.sort_by_key(|event| event["startTimeMs"].as_i64());
    events
}
