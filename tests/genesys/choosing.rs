//! Calls chosen by queue, agent, wrap-up code, division, direction and length: what is sent, and what
//! happens where Genesys does not take it.

use chrono::{DateTime, Utc};
use genesys::{Client, ConversationFilters, ConversationQuery};
use serde_json::{Value, json};
use transcript::Direction;

use crate::cloud::{Answer, Cloud, DETAILS, json, refused};
use crate::contract::check;

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn ids(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|&id| id.to_owned()).collect()
}

fn july(filters: ConversationFilters) -> ConversationQuery {
    let (from, to) = (at("2026-07-10T00:00:00Z"), at("2026-07-17T00:00:00Z"));
    ConversationQuery { from, to, page: 1, filters }
}

fn everything() -> ConversationFilters {
    ConversationFilters {
        queue_ids: ids(&["q1", "q2"]),
        user_ids: ids(&["u1", "u2"]),
        division_ids: ids(&["d1", "d2"]),
        wrap_up_codes: ids(&["w1"]),
        direction: Some(Direction::Inbound),
        min_duration_ms: Some(60_000),
        max_duration_ms: Some(600_000),
    }
}

fn queue(id: &str) -> ConversationFilters {
    ConversationFilters { queue_ids: ids(&[id]), ..ConversationFilters::default() }
}

fn no() -> Answer {
    refused(400, "bad.request")
}

fn one_call() -> Answer {
    let call = json!({"conversationId": "c", "conversationStart": "2026-07-14T09:00:00Z"});
    json(200, &json!({"conversations": [call]}))
}

/// The bodies of all queries, each valid.
async fn sent(cloud: &Cloud) -> Vec<Value> {
    let bodies = cloud.asked(DETAILS).await.into_iter().map(|it| it.body_json().unwrap());
    bodies.inspect(|body| check("conversation-details-query.request", body)).collect()
}

async fn sent_for(filters: ConversationFilters) -> Value {
    let cloud = Cloud::start().await;
    cloud.post(DETAILS, [one_call()]).await;
    cloud.client().conversations(&july(filters)).await.unwrap();
    sent(&cloud).await.remove(0)
}

/// Dimension (or metric) and value (or range) of every predicate.
fn predicates(body: &Value) -> Vec<(String, Value)> {
    let filters = ["conversationFilters", "segmentFilters"]
        .into_iter()
        .filter_map(|name| body[name].as_array());
    let predicates = filters.flatten().flat_map(|filter| filter["predicates"].as_array().unwrap());
    let named = predicates.map(|it| {
        let name = it.get("dimension").or_else(|| it.get("metric")).unwrap();
        let what = it.get("value").or_else(|| it.get("range")).cloned().unwrap_or_default();
        (name.as_str().unwrap().to_owned(), what)
    });
    named.collect()
}

fn names(body: &Value) -> Vec<String> {
    predicates(body).into_iter().map(|(name, _)| name).collect()
}

async fn list(client: &Client, filters: ConversationFilters) -> usize {
    client.conversations(&july(filters)).await.unwrap().conversations.len()
}

#[tokio::test]
async fn what_genesys_can_choose_by_is_sent_as_the_fact_sheet_has_it() {
    let body = sent_for(everything()).await;
    let expected = json!({
        "conversationFilters": [
            {"type": "and", "predicates": [{"type": "dimension", "dimension": "conversationEnd", "operator": "exists"}]},
            {"type": "and", "predicates": [{"type": "metric", "metric": "tConversationDuration", "operator": "matches", "range": {"gte": 59_000, "lte": 601_000}}]},
            {"type": "and", "predicates": [{"type": "dimension", "dimension": "originatingDirection", "operator": "matches", "value": "inbound"}]},
            {"type": "or", "predicates": [
                {"type": "dimension", "dimension": "divisionId", "operator": "matches", "value": "d1"},
                {"type": "dimension", "dimension": "divisionId", "operator": "matches", "value": "d2"},
            ]},
        ],
        "segmentFilters": [
            {"type": "and", "predicates": [{"type": "dimension", "dimension": "mediaType", "operator": "matches", "value": "voice"}]},
            {"type": "or", "predicates": [
                {"type": "dimension", "dimension": "userId", "operator": "matches", "value": "u1"},
                {"type": "dimension", "dimension": "userId", "operator": "matches", "value": "u2"},
            ]},
        ],
    });
    for name in ["conversationFilters", "segmentFilters"] {
        assert_eq!(body[name], expected[name]);
    }
}

#[tokio::test]
async fn each_thing_to_choose_by_is_sent_where_it_stands_alone() {
    let none = ConversationFilters::default;
    for (filters, expected) in [
        (queue("q1"), ("queueId", json!("q1"))),
        (ConversationFilters { user_ids: ids(&["u1"]), ..none() }, ("userId", json!("u1"))),
        (
            ConversationFilters { wrap_up_codes: ids(&["w1"]), ..none() },
            ("wrapUpCode", json!("w1")),
        ),
        (ConversationFilters { division_ids: ids(&["d1"]), ..none() }, ("divisionId", json!("d1"))),
        (
            ConversationFilters { direction: Some(Direction::Outbound), ..none() },
            ("originatingDirection", json!("outbound")),
        ),
        (
            ConversationFilters { min_duration_ms: Some(500), ..none() },
            ("tConversationDuration", json!({"gte": 0})),
        ),
        (
            ConversationFilters { max_duration_ms: Some(i64::MAX), ..none() },
            ("tConversationDuration", json!({"lte": i64::MAX})),
        ),
    ] {
        assert!(!filters.is_empty());
        let sent = predicates(&sent_for(filters).await);
        assert!(sent.contains(&(expected.0.to_owned(), expected.1)), "{sent:?}");
        assert_eq!(sent.len(), 3);
    }
}

#[tokio::test]
async fn of_queue_agent_and_wrap_up_code_only_one_is_sent_because_they_may_have_to_meet_in_one_segment()
 {
    let sent = names(&sent_for(everything()).await);
    assert!(sent.contains(&"userId".to_owned()));
    assert!(!sent.contains(&"queueId".to_owned()) && !sent.contains(&"wrapUpCode".to_owned()));
    let without_agents = ConversationFilters { user_ids: Vec::new(), ..everything() };
    let sent = names(&sent_for(without_agents).await);
    assert!(sent.contains(&"queueId".to_owned()) && !sent.contains(&"wrapUpCode".to_owned()));
}

#[tokio::test]
async fn more_than_fifty_ids_are_left_to_whoever_looks_at_the_calls() {
    let many = |count: usize| (0..count).map(|number| format!("q{number}")).collect();
    let fifty = ConversationFilters { queue_ids: many(50), ..ConversationFilters::default() };
    assert_eq!(names(&sent_for(fifty).await).len(), 52);
    let more = ConversationFilters { queue_ids: many(51), ..ConversationFilters::default() };
    assert_eq!(names(&sent_for(more).await), ["conversationEnd", "mediaType"]);
}

#[tokio::test]
async fn refused_filters_are_left_out_one_kind_after_the_other_and_stay_out() {
    let cloud = Cloud::start().await;
    // With everything; without the duration; without queue, agent or wrap-up code: only this is taken.
    cloud.post(DETAILS, [no(), no(), one_call()]).await;
    let client = cloud.client();
    assert_eq!(list(&client, everything()).await, 1);
    assert_eq!(list(&client, everything()).await, 1);
    assert_eq!(list(&client, queue("q1")).await, 1);
    let asked: Vec<_> = sent(&cloud).await.iter().map(names).collect();
    let has = |index: usize, name: &str| asked[index].contains(&name.to_owned());
    assert_eq!(asked.len(), 5, "what was refused once is not sent again");
    assert!(has(0, "tConversationDuration") && has(0, "userId"));
    assert!(!has(1, "tConversationDuration") && has(1, "userId"));
    for later in [2, 3] {
        assert!(
            has(later, "tConversationDuration")
                && has(later, "divisionId")
                && !has(later, "userId")
        );
    }
    assert_eq!(asked[4], ["conversationEnd", "mediaType"]);
}

#[tokio::test]
async fn where_all_filters_are_refused_all_calls_come() {
    let cloud = Cloud::start().await;
    cloud.post(DETAILS, [no(), no(), no(), no(), one_call()]).await;
    assert_eq!(list(&cloud.client(), everything()).await, 1);
    let asked = sent(&cloud).await;
    assert_eq!(names(asked.last().unwrap()), ["conversationEnd", "mediaType"]);
}

#[tokio::test]
async fn a_query_that_is_refused_without_any_filter_fails() {
    let cloud = Cloud::start().await;
    cloud.post(DETAILS, [no()]).await;
    let client = cloud.client();
    let error = client.conversations(&july(queue("q1"))).await.unwrap_err();
    assert_eq!((error.code(), cloud.times_asked(DETAILS).await), ("bad-request", 2));
    let error = client.conversations(&july(ConversationFilters::default())).await.unwrap_err();
    assert_eq!((error.code(), cloud.times_asked(DETAILS).await), ("bad-request", 3));
    client.conversations(&july(queue("q1"))).await.unwrap_err();
    assert!(
        names(&sent(&cloud).await[3]).contains(&"queueId".to_owned()),
        "the filter was not to blame"
    );
}

#[tokio::test]
async fn what_is_refused_meanwhile_does_not_change_the_pages_of_a_list_under_way() {
    let cloud = Cloud::start().await;
    cloud.post(DETAILS, [one_call(), no(), one_call(), one_call()]).await;
    let client = cloud.client();
    assert_eq!(list(&client, queue("q1")).await, 1);
    assert_eq!(list(&client, queue("refused")).await, 1);
    let second = ConversationQuery { page: 2, ..july(queue("q1")) };
    client.conversations(&second).await.unwrap();
    client.conversations(&ConversationQuery { page: 2, ..july(queue("refused")) }).await.unwrap();
    let asked: Vec<_> = sent(&cloud).await.iter().map(names).collect();
    assert!(asked[3].contains(&"queueId".to_owned()), "as its first page was");
    assert!(!asked[4].contains(&"queueId".to_owned()), "as its first page was");
}

#[tokio::test]
async fn a_later_page_never_goes_on_with_other_filters_than_the_first() {
    let cloud = Cloud::start().await;
    cloud.post(DETAILS, [one_call(), no()]).await;
    let client = cloud.client();
    assert_eq!(list(&client, queue("q1")).await, 1);
    let second = ConversationQuery { page: 2, ..july(queue("q1")) };
    assert_eq!(client.conversations(&second).await.unwrap_err().code(), "bad-request");
    assert_eq!(cloud.times_asked(DETAILS).await, 2);
}
