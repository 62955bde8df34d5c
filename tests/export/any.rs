//! Transcripts of every shape, for properties.

use chrono::{DateTime, Utc};
use proptest::collection::vec;
use proptest::num::f64::{NEGATIVE, NORMAL, POSITIVE, SUBNORMAL, ZERO};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use transcript::{
    Acoustic, Alternative, Direction, Participant, Phrase, Role, Sentiment, Side, Speaker, Topic,
    Transcript, Word,
};

const TRICKS: [&str; 16] = [
    "",
    " ",
    "=1+1",
    "\u{3000}＝1",
    "-->",
    "\n\n1\n00:00:00,000 --> 00:00:01,000\nforged",
    "</v><v X>",
    "&amp;",
    "\u{202e}",
    "\u{2028}",
    "\r",
    "../../etc/passwd",
    "NUL",
    "con.txt",
    "--->",
    "ä漢字🙂\u{301}",
];

pub(crate) fn text() -> impl Strategy<Value = String> {
    let pieces = prop_oneof![
        any::<String>(),
        "[a-z]{1,9}( [a-z]{1,9}){0,5}",
        select(TRICKS.to_vec()).prop_map(str::to_owned)
    ];
    vec(pieces, 0..3).prop_map(|pieces| pieces.concat())
}

fn number() -> impl Strategy<Value = f64> {
    POSITIVE | NEGATIVE | NORMAL | SUBNORMAL | ZERO
}

fn ms() -> impl Strategy<Value = i64> {
    prop_oneof![4 => -10_000..200_000_000_i64, 1 => any::<i64>()]
}

fn instant() -> impl Strategy<Value = DateTime<Utc>> {
    let (first, last) =
        (DateTime::<Utc>::MIN_UTC.timestamp(), DateTime::<Utc>::MAX_UTC.timestamp());
    let seconds = prop_oneof![4 => 0..4_000_000_000_i64, 1 => first..=last];
    let instant = (seconds, 0..1_000_000_000_u32);
    instant.prop_map(|(seconds, nanos)| DateTime::from_timestamp(seconds, nanos).unwrap())
}

fn side() -> impl Strategy<Value = Side> {
    select(vec![Side::Customer, Side::Agent])
}

fn role() -> impl Strategy<Value = Role> {
    use Role::{Acd, Agent, Customer, Ivr, Other, Voicemail};
    select(vec![Customer, Agent, Ivr, Acd, Voicemail, Other])
}

fn participant() -> impl Strategy<Value = Participant> {
    let texts = [text(), text(), text(), text(), text(), text()].map(option::of);
    (role(), texts, option::of(instant()), option::of(instant())).prop_map(
        |(role, [user_id, name, queue_id, queue_name, ani, dnis], from, to)| Participant {
            role,
            user_id,
            name,
            queue_id,
            queue_name,
            ani,
            dnis,
            from,
            to,
        },
    )
}

fn speaker() -> impl Strategy<Value = Speaker> {
    (side(), role(), option::of(text()), option::of(text()), vec(text(), 0..3)).prop_map(
        |(side, role, user_id, name, candidates)| Speaker { side, role, user_id, name, candidates },
    )
}

fn word() -> impl Strategy<Value = Word> {
    (text(), ms(), ms(), option::of(number())).prop_map(|(text, at_ms, duration_ms, confidence)| {
        Word { text, at_ms, duration_ms, confidence }
    })
}

fn alternative() -> impl Strategy<Value = Alternative> {
    (text(), option::of(number())).prop_map(|(text, confidence)| Alternative { text, confidence })
}

fn phrase(speakers: usize) -> impl Strategy<Value = Phrase> {
    let times = (ms(), ms(), side(), 0..speakers);
    let texts = (text(), option::of(text()), vec(word(), 0..3), vec(alternative(), 0..2));
    let numbers = [number(), number(), number()].map(option::of);
    (times, texts, numbers, option::of(any::<i64>())).prop_map(
        |((at_ms, duration_ms, side, speaker), texts, numbers, source_index)| {
            let (text, decorated, words, alternatives) = texts;
            let [confidence, stability, score] = numbers;
            let sentiment = score.map(|score| Sentiment { score });
            Phrase {
                at_ms,
                duration_ms,
                side,
                speaker,
                text,
                decorated,
                confidence,
                stability,
                source_index,
                words,
                alternatives,
                sentiment,
            }
        },
    )
}

fn topic() -> impl Strategy<Value = Topic> {
    let said = (option::of(side()), option::of(text()), option::of(number()));
    (text(), ms(), ms(), said).prop_map(|(name, at_ms, duration_ms, (side, text, confidence))| {
        Topic { name, side, at_ms, duration_ms, text, confidence }
    })
}

fn acoustic() -> impl Strategy<Value = Acoustic> {
    (text(), ms(), ms()).prop_map(|(kind, at_ms, duration_ms)| Acoustic {
        kind,
        at_ms,
        duration_ms,
    })
}

pub(crate) fn transcript() -> impl Strategy<Value = Transcript> {
    let direction = option::of(select(vec![Direction::Inbound, Direction::Outbound]));
    let head = (text(), text(), instant(), ms(), option::of(text()), direction);
    let phrases = vec(speaker(), 1..4)
        .prop_flat_map(|speakers| (vec(phrase(speakers.len()), 0..6), Just(speakers)));
    let rest = (vec(participant(), 0..4), vec(topic(), 0..2), vec(acoustic(), 0..2));
    (head, phrases, rest).prop_map(
        |(head, (phrases, speakers), (participants, topics, acoustics))| {
            let (
                conversation_id,
                communication_id,
                conversation_start,
                duration_ms,
                language,
                direction,
            ) = head;
            Transcript {
                conversation_id,
                communication_id,
                conversation_start,
                duration_ms,
                language,
                direction,
                participants,
                speakers,
                phrases,
                topics,
                acoustics,
            }
        },
    )
}
