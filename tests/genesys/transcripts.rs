//! The contract's transcript files, as they become ours.

use genesys::Names;
use serde_json::{Value, json};
use transcript::{Direction, Role, Side, Transcript};

use crate::cloud::{COMMUNICATION, CONVERSATION, Cloud, json};
use crate::contract::example;

pub(crate) async fn read(file: &Value) -> Transcript {
    let cloud = Cloud::start().await;
    cloud.file([json(200, file)]).await;
    cloud.client().transcript(CONVERSATION, COMMUNICATION).await.unwrap()
}

fn labels(transcript: &Transcript) -> Vec<&str> {
    transcript.phrases.iter().map(|phrase| transcript.speaker(phrase).label()).collect()
}

async fn names() -> Names {
    let cloud = Cloud::start().await;
    let users = json!({"entities": [
        {"id": "0b4c9d7e-5a12-4f68-9c3d-8e7f6a5b4c21", "name": "Maya Okafor"},
        {"id": "d8a1e3f5-6c92-47b0-a5d4-3b2c1e0f9a87", "name": "Tomás Rivera"},
    ]});
    cloud.get("/api/v2/users", [json(200, &users)]).await;
    cloud.get("/api/v2/routing/queues", [json(200, &example("queues.200"))]).await;
    let users = ["0b4c9d7e-5a12-4f68-9c3d-8e7f6a5b4c21", "d8a1e3f5-6c92-47b0-a5d4-3b2c1e0f9a87"];
    let queues = ["8f0d1c7e-2b6a-4f39-8d55-7e9b3a1c6402", "a94e6b23-0f7d-4c18-b2e5-6d3f8a9c1b70"];
    cloud.client().names(&users.map(Into::into), &queues.map(Into::into)).await
}

#[tokio::test]
async fn a_whole_call_is_read() {
    let call = read(&example("transcript-file.conv1")).await;
    assert_eq!(
        (call.conversation_id.as_str(), call.communication_id.as_str()),
        (CONVERSATION, COMMUNICATION)
    );
    assert_eq!(call.conversation_start.timestamp_millis(), 1_784_020_324_512);
    assert_eq!(call.duration_ms, 211_300, "to the end of the last participant");
    assert_eq!(call.language.as_deref(), Some("en-US"));
    assert_eq!(call.direction, Some(Direction::Inbound));
    assert_eq!(call.customer_address(), Some("+353215550142"));

    let menu = &call.phrases[0];
    assert_eq!((menu.at_ms, menu.duration_ms, menu.side), (2100, 6020, Side::Agent));
    assert_eq!(menu.display(), "Thank you for calling Northwind Energy. For billing, press one.");
    assert_eq!(
        (menu.words[1].text.as_str(), menu.words[1].at_ms, menu.words[1].duration_ms),
        ("you", 2702, 494)
    );
    assert_eq!(
        (menu.confidence, menu.stability, menu.source_index),
        (Some(0.9), Some(1.0), Some(0))
    );
    assert_eq!(call.speaker(menu).role, Role::Ivr);
    assert!(call.phrases.is_sorted_by_key(|phrase| phrase.at_ms));
}

#[tokio::test]
async fn moods_topics_and_sounds_are_read() {
    let call = read(&example("transcript-file.conv1")).await;
    let moods: Vec<_> = call
        .phrases
        .iter()
        .filter_map(|phrase| Some((phrase.at_ms, phrase.sentiment?.score)))
        .collect();
    assert!(moods.contains(&(45_010, -0.7412)), "{moods:?}");
    let topic = &call.topics[0];
    assert_eq!(
        (topic.name.as_str(), topic.side, topic.at_ms),
        ("Bill increase", Some(Side::Customer), 45_010)
    );
    assert_eq!(
        (call.acoustics[0].kind.as_str(), call.acoustics[0].at_ms, call.acoustics[0].duration_ms),
        ("acd", 18_400, 22_600)
    );
}

#[tokio::test]
async fn after_a_transfer_each_agent_gets_their_own_words() {
    let mut call = read(&example("transcript-file.conv2-transfer")).await;
    assert_eq!(
        labels(&call),
        ["Agent", "Customer", "Agent", "Agent", "Customer", "Agent", "Customer"]
    );
    names().await.apply(&mut call);
    let expected = [
        "Maya Okafor",
        "Customer",
        "Maya Okafor",
        "Tomás Rivera",
        "Customer",
        "Tomás Rivera",
        "Customer",
    ];
    assert_eq!(labels(&call), expected);
    assert_eq!(call.agents(), ["Maya Okafor", "Tomás Rivera"]);
    assert_eq!(call.queue(), Some("Retention"), "the last queue it came through");
}

#[tokio::test]
async fn in_a_conference_both_names_are_given() {
    let mut file = example("transcript-file.conv2-transfer");
    file["participants"][3]["startTimeMs"] = file["participants"][2]["startTimeMs"].clone();
    let mut call = read(&file).await;
    names().await.apply(&mut call);
    assert_eq!(labels(&call)[0], "Maya Okafor or Tomás Rivera");
}

#[tokio::test]
async fn the_shape_of_the_vendors_own_page_is_read() {
    let call = read(&example("transcript-file.doc-shape")).await;
    assert_eq!(call.acoustics.len(), 1, "`acoustics`, not `acoustic`");
    // The example's phraseIndex (5) is no position: the start says which phrase is meant.
    let moody: Vec<_> =
        call.phrases.iter().enumerate().filter(|(_, phrase)| phrase.sentiment.is_some()).collect();
    assert_eq!((moody.len(), moody[0].0), (1, 1));
}

#[tokio::test]
async fn a_call_in_which_nothing_was_transcribed_is_empty() {
    let call = read(&example("transcript-file.minimal")).await;
    assert!(call.is_empty() && call.speakers.is_empty());
    assert_eq!(call.duration_ms, 0);
}

#[tokio::test]
async fn a_written_conversation_does_not_break_the_reader() {
    let call = read(&example("transcript-file.digital")).await;
    assert!(!call.phrases.is_empty());
}

#[tokio::test]
async fn the_users_and_queues_of_a_call_can_be_asked_for() {
    let call = read(&example("transcript-file.conv2-transfer")).await;
    let users: Vec<_> = call.participants.iter().filter_map(|who| who.user_id.as_deref()).collect();
    assert_eq!(users.len(), 2);
}
