//! The list of calls from Analytics.

use chrono::{DateTime, Utc};
use genesys::{ConversationFilters, ConversationPage, ConversationQuery};
use serde_json::{Value, json};
use transcript::{Direction, Role};

use crate::cloud::{Cloud, DETAILS, json};
use crate::contract::{check, example};

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn july() -> ConversationQuery {
    ConversationQuery {
        from: at("2026-07-10T00:00:00Z"),
        to: at("2026-07-17T00:00:00Z"),
        page: 1,
        filters: ConversationFilters::default(),
    }
}

async fn listed(body: Value, query: &ConversationQuery) -> ConversationPage {
    let cloud = Cloud::start().await;
    cloud.post(DETAILS, [json(200, &body)]).await;
    cloud.client().conversations(query).await.unwrap()
}

fn call(number: usize, start: &str) -> Value {
    json!({"conversationId": format!("call-{number}"), "conversationStart": start})
}

#[tokio::test]
async fn the_request_is_valid_and_asks_for_ended_voice_calls() {
    let cloud = Cloud::start().await;
    cloud.post(DETAILS, [json(200, &json!({}))]).await;
    let query = ConversationQuery { page: 3, ..july() };
    cloud.client().conversations(&query).await.unwrap();
    let body: Value = cloud.asked(DETAILS).await[0].body_json().unwrap();
    check("conversation-details-query.request", &body);
    let expected = json!({
        "interval": "2026-07-10T00:00:00.000Z/2026-07-17T00:00:00.000Z",
        "order": "asc", "orderBy": "conversationStart",
        "paging": {"pageSize": 100, "pageNumber": 3},
        "conversationFilters": [{"type": "and", "predicates": [{"type": "dimension", "dimension": "conversationEnd", "operator": "exists"}]}],
        "segmentFilters": [{"type": "and", "predicates": [{"type": "dimension", "dimension": "mediaType", "operator": "matches", "value": "voice"}]}],
    });
    assert_eq!(body, expected);
}

#[tokio::test]
async fn a_call_is_read_with_its_legs_and_people() {
    let page = listed(example("conversation-details-query.200"), &july()).await;
    assert_eq!((page.total, page.last), (Some(3), true));
    let call = &page.conversations[0];
    assert_eq!(call.start, at("2026-07-14T09:12:04.512Z"));
    assert_eq!(call.direction, Some(Direction::Inbound));

    let legs: Vec<_> = call.legs.iter().map(|leg| (leg.role, leg.recorded)).collect();
    let expected =
        [(Role::Customer, Some(true)), (Role::Ivr, None), (Role::Acd, None), (Role::Agent, None)];
    assert_eq!(legs, expected);
    assert_eq!(call.legs[0].communication_id, "c0a81f64-1b7e-4d35-8e92-6f3b5d0a7c18");

    let customer = &call.participants[0];
    assert_eq!(customer.ani.as_deref(), Some("+353215550142"));
    assert_eq!(customer.name, None, "a town is not a name");
    let agent = &call.participants[3];
    assert_eq!(agent.name.as_deref(), Some("Maya Okafor"));
    assert_eq!(agent.queue_id.as_deref(), Some("8f0d1c7e-2b6a-4f39-8d55-7e9b3a1c6402"));
    // Neither while it rang nor during after-call work.
    assert_eq!(agent.from, Some(at("2026-07-14T09:12:45.512Z")));
    assert_eq!(agent.to, Some(at("2026-07-14T09:15:35.812Z")));
}

#[tokio::test]
async fn each_leg_comes_once_and_other_media_not_at_all() {
    let body = json!({"conversations": [{
        "conversationId": "c", "conversationStart": "2026-07-14T09:00:00Z",
        "participants": [{"purpose": "customer", "sessions": [
            {"sessionId": "a", "mediaType": "Voice"}, {"sessionId": "a", "mediaType": "voice", "recording": "true"},
            {"sessionId": "b", "mediaType": "message", "recording": true}, {"mediaType": "voice"}, {"sessionId": "d", "mediaType": "voice", "recording": false},
        ]}],
    }]});
    let page = listed(body, &july()).await;
    let legs: Vec<_> = page.conversations[0]
        .legs
        .iter()
        .map(|leg| (leg.communication_id.as_str(), leg.recorded))
        .collect();
    assert_eq!(legs, [("a", Some(true)), ("d", Some(false))]);
}

#[tokio::test]
async fn calls_outside_the_span_are_left_out_but_count_towards_the_page() {
    let query = ConversationQuery {
        from: at("2026-07-14T12:00:00Z"),
        to: at("2026-07-14T13:00:00Z"),
        ..july()
    };
    let mut calls: Vec<_> = (0..98).map(|number| call(number, "2026-07-14T09:00:00Z")).collect();
    calls.push(call(98, "2026-07-14T12:00:00Z"));
    calls.push(call(99, "2026-07-14T13:00:00Z"));
    let page = listed(json!({"conversations": calls, "totalHits": 250}), &query).await;
    let ids: Vec<_> = page.conversations.iter().map(|call| call.id.as_str()).collect();
    assert_eq!(ids, ["call-98"], "from the beginning on, up to but without the end");
    assert!(!page.last, "the page was full, so another may follow");
    assert_eq!(page.total, Some(250));
}

#[tokio::test]
async fn a_total_that_is_absent_is_unknown_and_one_that_is_off_is_passed_on() {
    let calls = [call(1, "2026-07-14T09:00:00Z")];
    assert_eq!(listed(json!({"conversations": calls}), &july()).await.total, None);
    let page = listed(json!({"conversations": calls, "totalHits": 7}), &july()).await;
    assert_eq!((page.total, page.received, page.last), (Some(7), 1, true));
}

#[tokio::test]
async fn an_empty_or_short_page_is_the_last() {
    for body in [
        example("conversation-details-query.empty.200"),
        json!({}),
        json!({"conversations": null, "totalHits": "12"}),
    ] {
        let page = listed(body, &july()).await;
        assert!(page.last && page.conversations.is_empty());
    }
}

#[tokio::test]
async fn a_call_with_odd_fields_is_still_a_call() {
    let body = json!({"conversations": [
        {"conversationId": "a", "conversationStart": 1_784_020_324_512_i64, "conversationEnd": "soon", "participants": {"x": 1}},
        {"conversationStart": "2026-07-14T09:00:00Z"},
        {"conversationId": "b"},
        {"conversationId": "c", "participants": [{"purpose": "AGENT", "userId": "u", "sessions": [
            {"sessionId": "s", "mediaType": "voice", "direction": "OUTBOUND", "segments": [{"segmentStart": "2026-07-14T10:00:00Z", "segmentType": "interact"}]}]}]},
        null,
    ]});
    let page = listed(body, &july()).await;
    let ids: Vec<_> = page.conversations.iter().map(|call| call.id.as_str()).collect();
    assert_eq!(ids, ["a", "c"], "without an id or any time it cannot be listed");
    let outbound = &page.conversations[1];
    assert_eq!(outbound.start, at("2026-07-14T10:00:00Z"));
    assert_eq!(
        (outbound.direction, outbound.participants[0].role),
        (Some(Direction::Outbound), Role::Agent)
    );
}
