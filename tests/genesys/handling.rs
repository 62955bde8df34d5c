//! How a call was handled, as the list of calls tells it.

use genesys::{ConversationFilters, ConversationQuery};
use serde_json::{Value, json};
use transcript::{Conversation, Role};

use crate::cloud::{Cloud, DETAILS, json};
use crate::contract::example;

async fn listed(body: Value) -> Vec<Conversation> {
    let cloud = Cloud::start().await;
    cloud.post(DETAILS, [json(200, &body)]).await;
    let query = ConversationQuery {
        from: "2026-07-10T00:00:00Z".parse().unwrap(),
        to: "2026-07-17T00:00:00Z".parse().unwrap(),
        page: 1,
        filters: ConversationFilters::default(),
    };
    cloud.client().conversations(&query).await.unwrap().conversations
}

/// A call whose participants have these voice sessions.
async fn call(people: Value) -> Conversation {
    let participants: Vec<_> = people
        .as_array()
        .unwrap()
        .iter()
        .map(|person| {
            let mut person = person.clone();
            let mut session = json!({"sessionId": "s", "mediaType": "voice"});
            for name in ["segments", "metrics", "mediaType"] {
                if let Some(value) = person.as_object_mut().unwrap().remove(name) {
                    session[name] = value;
                }
            }
            person["sessions"] = json!([session]);
            person
        })
        .collect();
    let call = json!({
        "conversationId": "c", "conversationStart": "2026-07-14T09:00:00Z",
        "divisionIds": ["d1", "d2"], "participants": participants,
    });
    listed(json!({"conversations": [call]})).await.remove(0)
}

fn segment(kind: &str, from: u32, to: u32) -> Value {
    let at = |second: u32| format!("2026-07-14T09:{:02}:{:02}.000Z", second / 60, second % 60);
    json!({"segmentType": kind, "segmentStart": at(from), "segmentEnd": at(to)})
}

fn ending(mut segment: Value, how: &str) -> Value {
    segment["disconnectType"] = how.into();
    segment
}

fn of_queue(mut segment: Value, queue: &str) -> Value {
    segment["queueId"] = queue.into();
    segment
}

#[tokio::test]
async fn divisions_and_wrap_up_codes_are_read() {
    let call = &listed(example("conversation-details-query.200")).await[0];
    assert_eq!(call.division_ids, ["c1a7b0d2-4c0e-4d92-9f6e-52a8d4b1e7f3"]);
    assert_eq!(call.wrap_up_codes, ["27c3f1a8-e64d-4b95-9107-5f8e2d6b3c0a"]);
    assert_eq!(
        (call.holds, call.held_ms, call.transfers),
        (0, 0, 0),
        "menu and queue hand on every call"
    );
}

#[tokio::test]
async fn every_agents_wrap_up_code_counts_once() {
    let wrap_up = |code: &str| {
        let mut segment = segment("wrapup", 300, 310);
        segment["wrapUpCode"] = code.into();
        segment
    };
    let call = call(json!([
        {"purpose": "agent", "segments": [wrap_up("w1"), wrap_up("w1")]},
        {"purpose": "agent", "segments": [wrap_up("w2"), segment("wrapup", 1, 2)]},
    ]))
    .await;
    assert_eq!(call.wrap_up_codes, ["w1", "w2"]);
    assert_eq!(call.division_ids, ["d1", "d2"]);
}

/// Ended as agents do: a code, perhaps a note, at this second.
fn wrapped_up(code: &str, note: Option<&str>, at: u32) -> Value {
    let mut segment = segment("wrapup", at - 5, at);
    segment["wrapUpCode"] = code.into();
    if let Some(note) = note {
        segment["wrapUpNote"] = note.into();
    }
    segment
}

#[tokio::test]
async fn wrap_ups_come_with_note_agent_and_time_in_the_order_in_which_they_were_given() {
    let call = call(json!([
        {"purpose": "agent", "userId": "u2", "segments": [wrapped_up("w1", Some("  Called back. "), 400)]},
        {"purpose": "agent", "userId": "u1", "segments": [wrapped_up("w1", Some(" "), 300), segment("wrapup", 1, 2)]},
    ]))
    .await;
    let told: Vec<_> = call
        .wrap_ups
        .iter()
        .map(|one| (one.code_id.as_str(), one.note.as_deref(), one.user_id.as_deref()))
        .collect();
    assert_eq!(told, [("w1", None, Some("u1")), ("w1", Some("Called back."), Some("u2"))]);
    assert_eq!(call.wrap_ups[0].at, "2026-07-14T09:05:00Z".parse().ok());
    assert_eq!(call.wrap_up_codes, ["w1"]);
}

#[tokio::test]
async fn a_wrap_up_told_twice_is_one_with_its_note() {
    let twice = json!([
        wrapped_up("w1", None, 300),
        wrapped_up("w1", Some("Upset."), 310),
        wrapped_up("w1", None, 320)
    ]);
    let call_told_twice =
        call(json!([{"purpose": "agent", "userId": "u1", "segments": twice}])).await;
    assert_eq!(call_told_twice.wrap_ups.len(), 1);
    assert_eq!(call_told_twice.wrap_ups[0].note.as_deref(), Some("Upset."));
    let two_notes =
        json!([wrapped_up("w1", Some("First."), 300), wrapped_up("w1", Some("Second."), 310)]);
    let two = call(json!([{"purpose": "agent", "userId": "u1", "segments": two_notes}])).await;
    assert_eq!(two.wrap_ups.len(), 2);
}

#[tokio::test]
async fn holds_have_their_times_once_in_order_and_without_overlaps() {
    let span = |from: u32, to: u32| {
        let at = |second: u32| format!("2026-07-14T09:{:02}:{:02}Z", second / 60, second % 60);
        transcript::Span { from: at(from).parse().unwrap(), to: at(to).parse().ok() }
    };
    let both_agents = call(json!([
        {"purpose": "customer", "segments": [segment("hold", 10, 20)]},
        {"purpose": "agent", "segments": [segment("hold", 100, 130), segment("Hold", 60, 90)]},
        {"purpose": "agent", "segments": [segment("hold", 80, 95), segment("interact", 0, 200), segment("hold", 140, 140)]},
    ]))
    .await;
    assert_eq!(
        both_agents.hold_spans,
        [span(60, 95), span(100, 130)],
        "the customer's tell the same holds"
    );
    let customer =
        call(json!([{"purpose": "customer", "segments": [segment("hold", 10, 20)]}])).await;
    assert_eq!(customer.hold_spans, [span(10, 20)]);
    let mut open = segment("hold", 60, 90);
    open.as_object_mut().unwrap().remove("segmentEnd");
    let going_on =
        call(json!([{"purpose": "agent", "segments": [segment("hold", 70, 80), open]}])).await;
    assert_eq!(going_on.hold_spans, [transcript::Span { to: None, ..span(60, 90) }]);
}

#[tokio::test]
async fn holds_are_counted_once_although_both_ends_tell_them() {
    let hold =
        || json!([segment("interact", 0, 60), segment("hold", 60, 90), segment("Hold", 100, 101)]);
    let both = json!([{"purpose": "customer", "segments": hold()}, {"purpose": "agent", "segments": hold()}]);
    let call_of_both = call(both).await;
    assert_eq!((call_of_both.holds, call_of_both.held_ms), (2, 31_000));
    let customer =
        call(json!([{"purpose": "customer", "segments": hold()}, {"purpose": "agent"}])).await;
    assert_eq!((customer.holds, customer.held_ms), (2, 31_000));
}

#[tokio::test]
async fn holds_without_segments_are_told_by_the_metric() {
    let metrics = json!([{"name": "tHeld", "value": 12_000}, {"name": "tHeld", "value": 500.0}, {"name": "tTalk", "value": 9}]);
    let held = call(json!([{"purpose": "agent", "metrics": metrics}])).await;
    assert_eq!((held.holds, held.held_ms), (2, 12_500));
    let odd = call(json!([{"purpose": "agent", "segments": [{"segmentType": "hold"}], "metrics": [{"name": "tHeld"}, 7]}])).await;
    assert_eq!((odd.holds, odd.held_ms), (1, 0), "a hold of unknown length is a hold");
}

#[tokio::test]
async fn a_transfer_is_told_by_how_the_agents_part_ended_or_by_the_metric() {
    let talk = |how: &str| json!({"purpose": "agent", "userId": how, "segments": [ending(segment("interact", 0, 9), how)]});
    let told_twice = json!([
        {"purpose": "agent", "userId": "u1", "segments": [ending(segment("interact", 0, 9), "transfer")],
         "metrics": [{"name": "nTransferred", "value": 1}]},
        talk("client"),
    ]);
    assert_eq!(call(told_twice).await.transfers, 1);
    assert_eq!(
        call(json!([talk("transfer.consult"), talk("transfer"), talk("peer")])).await.transfers,
        2
    );
    let metric = json!([{"purpose": "agent", "metrics": [{"name": "nTransferred", "value": 3}]}]);
    assert_eq!(call(metric).await.transfers, 3);
}

#[tokio::test]
async fn an_agent_who_did_not_answer_is_no_transfer() {
    let rang = json!({"purpose": "agent", "userId": "u1", "segments": [ending(segment("alert", 0, 9), "transfer.noanswer")]});
    let talked = json!({"purpose": "agent", "userId": "u2", "segments": [ending(segment("interact", 9, 60), "client")]});
    assert_eq!(call(json!([rang, talked])).await.transfers, 0);
    let menu = json!({"purpose": "ivr", "segments": [ending(segment("ivr", 0, 9), "transfer")]});
    assert_eq!(call(json!([menu])).await.transfers, 0);
}

#[tokio::test]
async fn where_nothing_tells_of_transfers_a_second_agent_does() {
    let talked = |user: &str| json!({"purpose": "agent", "userId": user, "segments": [segment("interact", 0, 9)]});
    assert_eq!(call(json!([talked("u1"), talked("u2"), talked("u2")])).await.transfers, 1);
    assert_eq!(call(json!([talked("u1")])).await.transfers, 0);
    assert_eq!(call(json!([])).await.transfers, 0);
}

#[tokio::test]
async fn a_call_that_was_in_several_queues_belongs_to_all_of_them() {
    let call = call(json!([
        {"purpose": "customer", "segments": [of_queue(segment("delay", 0, 5), "q1"), of_queue(segment("interact", 5, 60), "q1"), of_queue(segment("interact", 60, 90), "q2")]},
        {"purpose": "agent", "userId": "u1", "segments": [of_queue(segment("interact", 5, 60), "q1")]},
    ]))
    .await;
    let queues: Vec<_> =
        call.participants.iter().filter_map(|who| who.queue_id.as_deref()).collect();
    assert_eq!(queues, ["q1", "q1", "q2"]);
    let second = call.participants.last().unwrap();
    assert_eq!((second.role, &second.user_id, &second.name), (Role::Acd, &None, &None));
}

#[tokio::test]
async fn what_happened_in_a_chat_is_no_part_of_the_call() {
    let chat = json!({"purpose": "agent", "mediaType": "message", "segments": [segment("hold", 0, 9), of_queue(segment("interact", 9, 20), "q9")]});
    let call = call(json!([chat])).await;
    assert_eq!((call.holds, call.participants.len()), (0, 1));
    assert_eq!(call.participants[0].queue_id, None);
}
