//! Transcript files that differ from the documented shape, in every way API.md calls UNCONFIRMED and
//! some more.

use serde_json::{Value, json};
use transcript::{Direction, Role, Side};

use crate::cloud::{COMMUNICATION, CONVERSATION};
use crate::transcripts::read;

const START: i64 = 1_784_020_324_512;

fn file(phrases: &Value) -> Value {
    json!({"conversationStartTime": START, "transcripts": [{"startTime": START, "phrases": phrases}]})
}

#[tokio::test]
async fn numbers_may_come_as_strings_and_times_as_dates() {
    let call = read(&json!({
        "conversationStartTime": "2026-07-14T09:12:04.512Z",
        "transcripts": [{"phrases": [
            {"text": "hello", "startTimeMs": "1784020325512", "duration": {"milliseconds": "900"}, "confidence": "0.5", "participantPurpose": "EXTERNAL"},
            {"text": 42, "startTimeMs": "2026-07-14T09:12:06.512Z", "duration": 800, "confidence": null, "participantPurpose": "agent"},
        ]}],
    })).await;
    let said: Vec<_> = call
        .phrases
        .iter()
        .map(|it| (it.at_ms, it.duration_ms, it.text.as_str(), it.side))
        .collect();
    assert_eq!(said, [(1000, 900, "hello", Side::Customer), (2000, 800, "42", Side::Agent)]);
    assert_eq!(call.phrases[0].confidence, Some(0.5));
}

#[tokio::test]
async fn fields_of_the_wrong_type_never_sink_the_file() {
    let call = read(&json!({
        "conversationStartTime": START, "duration": [], "participants": "nobody", "uri": 7,
        "transcripts": [null, 3, {"language": {}, "startTime": {}, "phrases": [
            {"text": "kept", "startTimeMs": START + 100, "words": {"a": 1}, "alternatives": "none", "stability": [], "decoratedText": ["x"], "phraseIndex": {}},
            "lost", null, [{"text": "lost too"}],
        ], "analytics": {"sentiment": 5, "topics": [{"topicName": null}, 1], "acoustic": null, "acoustics": {}}}],
    })).await;
    assert_eq!(call.phrases.len(), 1);
    assert_eq!(call.phrases[0].display(), "kept");
    assert!(call.topics.is_empty() && call.acoustics.is_empty());
}

#[tokio::test]
async fn missing_lists_are_empty_lists() {
    for file in [
        json!({"transcripts": []}),
        json!({"transcripts": [{}]}),
        json!({"conversationId": "a"}),
        json!({"transcripts": null, "communicationId": "b"}),
    ] {
        assert!(read(&file).await.is_empty(), "{file}");
    }
}

#[tokio::test]
async fn the_start_falls_back_step_by_step() {
    let at = |call: &transcript::Transcript| call.conversation_start.timestamp_millis();
    let phrase = json!([{"text": "a", "startTimeMs": START + 5000}]);
    let from_part = read(&json!({"transcripts": [{"startTime": START, "phrases": phrase}]})).await;
    assert_eq!((at(&from_part), from_part.phrases[0].at_ms), (START, 5000));
    let from_file = read(&json!({"startTime": START, "transcripts": [{"phrases": phrase}]})).await;
    assert_eq!(at(&from_file), START);
    let from_phrase = read(&json!({"transcripts": [{"phrases": phrase}]})).await;
    assert_eq!((at(&from_phrase), from_phrase.phrases[0].at_ms), (START + 5000, 0));
}

#[tokio::test]
async fn several_transcripts_become_one_in_order_of_time() {
    let call = read(&json!({"conversationStartTime": START, "transcripts": [
        {"language": "unknown", "phrases": [{"text": "third", "startTimeMs": START + 3000}, {"text": "first", "startTimeMs": START + 1000}]},
        {"language": "en-us", "phrases": [{"text": "second", "startTimeMs": START + 2000}, {"text": "third b", "startTimeMs": START + 3000}]},
    ]})).await;
    let texts: Vec<_> = call.phrases.iter().map(|it| it.text.as_str()).collect();
    assert_eq!(texts, ["first", "second", "third", "third b"]);
}

#[tokio::test]
async fn moods_find_their_phrase_by_time_and_side_and_then_by_number() {
    let call = read(&json!({"conversationStartTime": START, "transcripts": [{
        "phrases": [
            {"text": "a", "participantPurpose": "internal", "startTimeMs": START + 1000, "phraseIndex": 4},
            {"text": "b", "participantPurpose": "external", "startTimeMs": START + 1000, "phraseIndex": 5},
            {"text": "c", "participantPurpose": "external", "startTimeMs": START + 2000, "phraseIndex": 6},
            {"text": "d", "participantPurpose": "external", "startTimeMs": START + 3000, "phraseIndex": 0},
        ],
        "analytics": {"sentiment": [
            {"participant": "external", "startTimeMs": START + 1000, "phraseIndex": 0, "sentiment": -0.5},
            {"participant": "external", "startTimeMs": START + 2003, "phraseIndex": 6, "sentiment": 0.25},
            {"participant": "internal", "phraseIndex": 4, "sentiment": "7"},
            {"participant": "external", "startTimeMs": START + 9999, "phraseIndex": 99, "sentiment": 1},
            {"participant": "external", "phraseIndex": 0},
        ]},
    }]})).await;
    let moods: Vec<_> = call.phrases.iter().map(|it| it.sentiment.map(|mood| mood.score)).collect();
    assert_eq!(moods, [Some(1.0), Some(-0.5), Some(0.25), None]);
}

#[tokio::test]
async fn a_phrase_without_a_time_follows_on() {
    let call = read(&file(&json!([
        {"text": "a", "startTimeMs": START + 1000, "duration": {"milliseconds": 500}},
        {"text": "b", "duration": {"milliseconds": 300}},
        {"text": "c d", "words": [{"word": "c", "startTimeMs": START + 4000, "duration": 100}, {"word": "d", "startTimeMs": START + 4200, "duration": 100}]},
    ]))).await;
    let times: Vec<_> = call.phrases.iter().map(|it| (it.at_ms, it.duration_ms)).collect();
    assert_eq!(times, [(1000, 500), (1500, 300), (4000, 300)]);
}

#[tokio::test]
async fn nothing_is_before_the_start_or_lasts_forever() {
    let call = read(&file(&json!([
        {"text": "early", "startTimeMs": START - 400, "duration": {"milliseconds": -5}},
        {"text": "endless", "startTimeMs": START + 10, "duration": {"milliseconds": 9.0e17}},
    ])))
    .await;
    let times: Vec<_> = call.phrases.iter().map(|it| (it.at_ms, it.duration_ms)).collect();
    assert_eq!(times, [(0, 0), (10, 0)]);
    assert_eq!(call.duration_ms, 10);
}

#[tokio::test]
async fn the_length_is_the_last_thing_known() {
    let with = |extra: Value| {
        let mut file = file(
            &json!([{"text": "a", "startTimeMs": START + 1000, "duration": {"milliseconds": 500}}]),
        );
        file.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
        file
    };
    assert_eq!(read(&with(json!({}))).await.duration_ms, 1500);
    let recorded = json!({"startTime": START + 2000, "duration": {"milliseconds": 7000}});
    assert_eq!(read(&with(recorded)).await.duration_ms, 9000);
    let people =
        json!({"participants": [{"participantPurpose": "customer", "endTimeMs": START + 60_000}]});
    assert_eq!(read(&with(people)).await.duration_ms, 60_000);
}

#[tokio::test]
async fn people_of_every_kind_are_placed() {
    let purposes = ["customer", "external", "agent", "user", "ivr", "acd", "voicemail", "robot"];
    let people: Vec<_> = purposes.iter().map(|it| json!({"participantPurpose": it, "ani": "sip:anna@pbx.example;user=phone", "dnis": "5550100", "initialDirection": "OUTBOUND"})).collect();
    let call = read(&json!({"transcripts": [], "participants": people})).await;
    let roles: Vec<_> = call.participants.iter().map(|who| who.role).collect();
    assert_eq!(
        roles,
        [
            Role::Customer,
            Role::Customer,
            Role::Agent,
            Role::Agent,
            Role::Ivr,
            Role::Acd,
            Role::Voicemail,
            Role::Other
        ]
    );
    assert_eq!(call.participants[0].ani.as_deref(), Some("anna@pbx.example"));
    assert_eq!(call.participants[0].dnis.as_deref(), Some("5550100"));
    assert_eq!(call.direction, Some(Direction::Outbound));
}

#[tokio::test]
async fn sounds_without_a_time_are_placed_by_their_offset() {
    let call = read(&json!({"conversationStartTime": START, "transcripts": [{"startTime": START + 2000, "analytics": {
        "acoustic": [{"eventType": "silence", "offsetMs": 500, "durationMs": 30}],
        "acoustics": [{"eventType": "voice", "startTimeMs": START + 100, "durationMs": "40"}, {"eventType": "lost"}],
    }}]})).await;
    let sounds: Vec<_> =
        call.acoustics.iter().map(|it| (it.kind.as_str(), it.at_ms, it.duration_ms)).collect();
    assert_eq!(sounds, [("voice", 100, 40), ("silence", 2500, 30)]);
}

#[tokio::test]
async fn lengths_of_absurd_size_are_no_lengths() {
    let huge = 9.3e18;
    let call = read(&json!({
        "conversationStartTime": START, "startTime": START + 5000, "duration": {"milliseconds": huge},
        "transcripts": [{"startTime": START + 5000, "phrases": [
            {"text": "a", "startTimeMs": START + 1000, "duration": {"milliseconds": huge}, "words": [
                {"word": "a", "startTimeMs": 8_000_000_000_000_000_i64, "duration": {"milliseconds": -huge}}]},
            {"text": "b", "startTimeMs": -huge, "duration": {"milliseconds": 500}},
        ], "analytics": {"acoustics": [{"eventType": "music", "offsetMs": huge, "durationMs": huge}, {"eventType": "hold", "offsetMs": -huge}]}}],
    }))
    .await;
    assert_eq!(call.phrases.len(), 2);
    assert!(call.phrases.iter().all(|phrase| phrase.end_ms() >= phrase.at_ms));
    let heard: Vec<_> =
        call.acoustics.iter().map(|sound| (sound.kind.as_str(), sound.at_ms)).collect();
    assert_eq!(heard, [("hold", 5000)], "what has no place in a call is not told");
}

#[tokio::test]
async fn millions_of_empty_phrases_are_not_kept_in_memory() {
    let cloud = crate::cloud::Cloud::start().await;
    let phrases = "{},".repeat(3_000_000);
    let file = format!(r#"{{"transcripts":[{{"phrases":[{phrases}{{}}]}}]}}"#);
    cloud.file([wiremock::ResponseTemplate::new(200).set_body_string(file)]).await;
    let limits = genesys::Limits {
        max_retries: 0,
        download_timeout: std::time::Duration::from_secs(60),
        ..crate::cloud::quick()
    };
    let read = cloud.client_with(limits).transcript(CONVERSATION, COMMUNICATION).await;
    assert_eq!(read.unwrap_err().code(), "unreadable-answer");
}
