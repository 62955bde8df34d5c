//! Invented calls.

use chrono::{DateTime, TimeDelta, Utc};
use export::{Options, TimeStyle, Zone};
use transcript::{
    Acoustic, Alternative, Direction, Participant, Phrase, Role, Sentiment, Side, Speaker, Topic,
    Transcript, Word,
};

pub(crate) fn utc(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

pub(crate) fn options(zone: &str, time: TimeStyle) -> Options {
    Options { time, zone: Zone::named(zone).unwrap(), ..Options::default() }
}

/// Everything a header can hold.
pub(crate) fn full_options(zone: &str, time: TimeStyle) -> Options {
    Options {
        organization: Some("Lakeshore Utilities (demo)".into()),
        query: Some("\"give my money back\"".into()),
        link: Some(
            "https://apps.mypurecloud.ie/directory/#/engage/admin/interactions/47ca14de-0d1c-4f0e-9c6e-5b8f3a0e7b11"
                .into(),
        ),
        ..options(zone, time)
    }
}

pub(crate) fn participant(role: Role, name: Option<&str>) -> Participant {
    Participant {
        role,
        user_id: None,
        name: name.map(str::to_owned),
        queue_id: None,
        queue_name: None,
        ani: None,
        dnis: None,
        from: None,
        to: None,
    }
}

pub(crate) fn speaker(side: Side, role: Role, name: Option<&str>) -> Speaker {
    Speaker { side, role, user_id: None, name: name.map(str::to_owned), candidates: Vec::new() }
}

pub(crate) fn phrase(
    at_ms: i64,
    duration_ms: i64,
    side: Side,
    speaker: usize,
    text: &str,
) -> Phrase {
    Phrase {
        at_ms,
        duration_ms,
        side,
        speaker,
        text: text.to_owned(),
        decorated: None,
        confidence: None,
        stability: None,
        source_index: None,
        words: Vec::new(),
        alternatives: Vec::new(),
        sentiment: None,
    }
}

/// One customer, one agent, and these phrases, alternating from the customer.
pub(crate) fn call(start: &str, phrases: &[(i64, i64, &str)]) -> Transcript {
    let sides = [Side::Customer, Side::Agent];
    let phrases = phrases.iter().enumerate();
    let phrases: Vec<_> = phrases
        .map(|(i, &(at, length, text))| phrase(at, length, sides[i % 2], i % 2, text))
        .collect();
    Transcript {
        conversation_id: "9b1f6c52-7a34-4e0d-8a57-2f6f0c9d1e10".into(),
        communication_id: "c4d0a6b8-15e7-4b7e-b1a3-93a2f1d5e6c7".into(),
        conversation_start: utc(start),
        duration_ms: phrases
            .iter()
            .map(|phrase| phrase.at_ms + phrase.duration_ms)
            .max()
            .unwrap_or(0),
        language: Some("en-US".into()),
        direction: Some(Direction::Inbound),
        participants: vec![
            Participant { ani: Some("+353215550142".into()), ..participant(Role::Customer, None) },
            participant(Role::Agent, Some("Rosalind Quay")),
        ],
        speakers: vec![
            speaker(Side::Customer, Role::Customer, None),
            speaker(Side::Agent, Role::Agent, Some("Rosalind Quay")),
        ],
        phrases,
        topics: Vec::new(),
        acoustics: Vec::new(),
    }
}

pub(crate) fn empty() -> Transcript {
    Transcript { duration_ms: 95_000, ..call("2026-11-20T11:05:00Z", &[]) }
}

/// A menu, a transfer between two agents, silence, overtalk, and everything a phrase can carry.
pub(crate) fn refund() -> Transcript {
    let mut transcript = call("2026-11-20T11:05:00.250Z", &[]);
    transcript.conversation_id = "47ca14de-0d1c-4f0e-9c6e-5b8f3a0e7b11".into();
    transcript.duration_ms = 61_900;
    transcript.participants = vec![
        Participant {
            ani: Some("+353215550142".into()),
            from: Some(utc("2026-11-20T11:05:00.250Z")),
            to: Some(utc("2026-11-20T11:06:02.150Z")),
            ..participant(Role::Customer, None)
        },
        participant(Role::Ivr, None),
        served(participant(Role::Agent, Some("Rosalind Quay")), "Billing"),
        served(participant(Role::Agent, Some("João Peréira")), "Retention"),
    ];
    transcript.speakers = vec![
        speaker(Side::Agent, Role::Ivr, None),
        speaker(Side::Customer, Role::Customer, None),
        speaker(Side::Agent, Role::Agent, Some("Rosalind Quay")),
        speaker(Side::Agent, Role::Agent, Some("João Peréira")),
    ];
    transcript.phrases = refund_phrases();
    transcript.topics = vec![Topic {
        name: "Refund".into(),
        side: Some(Side::Customer),
        at_ms: 9_480,
        duration_ms: 3_200,
        text: Some("give my money back".into()),
        confidence: Some(93.5),
    }];
    transcript.acoustics =
        vec![Acoustic { kind: "silence".into(), at_ms: 20_000, duration_ms: 9_000 }];
    transcript
}

fn served(who: Participant, queue: &str) -> Participant {
    Participant {
        user_id: Some("a0c6f9d4-3b52-4a55-9d0e-6f1f8f2b7c31".into()),
        queue_id: Some("5e1d3b90-77aa-4f3e-8e55-0b9a6c2d4f18".into()),
        queue_name: Some(queue.into()),
        ..who
    }
}

fn refund_phrases() -> Vec<Phrase> {
    vec![
        phrase(0, 4_100, Side::Agent, 0, "welcome to lakeshore utilities"),
        Phrase {
            decorated: Some("Hi, this is Rosalind. How may I help?".into()),
            confidence: Some(0.982),
            ..phrase(5_020, 2_600, Side::Agent, 2, "hi this is rosalind how may i help")
        },
        Phrase {
            decorated: Some("I was billed twice & I want you to give my money back.".into()),
            confidence: Some(0.1 + 0.2),
            stability: Some(1.0),
            source_index: Some(3),
            words: vec![
                word("give", 9_480, Some(0.97)),
                word("my", 9_900, None),
                word("money", 10_150, Some(1.0 / 3.0)),
            ],
            alternatives: vec![Alternative {
                text: "give my honey back".into(),
                confidence: Some(0.21),
            }],
            sentiment: Some(Sentiment { score: -0.75 }),
            ..phrase(
                8_200,
                4_480,
                Side::Customer,
                1,
                "i was billed twice and i want you to give my money back",
            )
        },
        phrase(12_100, 900, Side::Agent, 2, "i understand"),
        phrase(20_000, 9_000, Side::Agent, 2, ""),
        phrase(29_500, 3_000, Side::Agent, 2, "i will put you through to a colleague"),
        Phrase {
            decorated: Some("Olá! If the amount is < 50 euro, I can do it now.".into()),
            sentiment: Some(Sentiment { score: 0.5 }),
            ..phrase(
                41_007,
                4_000,
                Side::Agent,
                3,
                "ola if the amount is less than fifty euro i can do it now",
            )
        },
        phrase(60_999, 901, Side::Customer, 1, "thank you"),
    ]
}

fn word(text: &str, at_ms: i64, confidence: Option<f64>) -> Word {
    Word { text: text.into(), at_ms, duration_ms: 240, confidence }
}

/// Every text of the call tries to be more than text.
pub(crate) fn hostile() -> Transcript {
    let said = [
        (-1_500, 1_000, "before the call began"),
        (1_000, 0, "all right\n[00:00:09] Rosalind Quay: I agree to pay"),
        (2_000, 500, "\r\n\r\n2\r\n00:00:00,000 --> 00:00:09,000\r\nnot said"),
        (3_000, -200, "<v Rosalind Quay>I agree</v> & <script>alert(1)</script>"),
        (4_000, 500, "=HYPERLINK(\"http://example.invalid\",\"open\")"),
        (5_000, 500, "\t \u{3000}＋1+1"),
        (6_000, 500, "fine; =1+1"),
        (7_000, 500, "amount \u{202e}001\u{202c} euro"),
        (8_000, 500, "\u{1b}[2Jgone\u{0}\u{7}"),
        (9_000, 500, "\u{2028}NOTE\u{2029}\u{85}WEBVTT"),
        (10_000, 500, "\u{1}"),
        (11_000, 500, "לא תודה \u{200f}שלום"),
    ];
    let mut transcript = call("2026-11-20T11:05:00Z", &said);
    transcript.conversation_id = "../../etc/passwd\n".into();
    transcript.participants[1].name = Some("=cmd\n\u{202e}-->/..\\CON".into());
    transcript.participants[1].queue_name = Some("../..".into());
    transcript.speakers[0].name = Some("\u{202d}\n".into());
    transcript.speakers[1].name = Some("-->\n@Rosalind <b>&".into());
    transcript.language = Some("en\r\n\r\nforged: yes".into());
    transcript
}

/// A long call, so that writing it takes a while.
pub(crate) fn long(phrases: i64) -> Transcript {
    let mut transcript = refund();
    let rich = transcript.phrases[2].clone();
    let at = |n: i64| Phrase { at_ms: n * 5_000, ..rich.clone() };
    transcript.phrases = (0..phrases).map(at).collect();
    transcript.duration_ms = TimeDelta::milliseconds(phrases * 5_000).num_milliseconds();
    transcript
}
