//! Calls by their ids.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use crate::cloud::{Answer, Cloud, DETAILS, json, refused};
use crate::contract::{check, example};

const BY_ID: &str = "/api/v2/analytics/conversations/details";

fn july() -> (DateTime<Utc>, DateTime<Utc>) {
    ("2026-07-01T00:00:00Z".parse().unwrap(), "2026-07-20T00:00:00Z".parse().unwrap())
}

fn ids(count: usize) -> Vec<String> {
    (0..count).map(|number| format!("call-{number:03}")).collect()
}

fn calls(ids: &[String]) -> Answer {
    let calls: Vec<_> = ids
        .iter()
        .map(|id| json!({"conversationId": id, "conversationStart": "2026-07-14T09:00:00Z"}))
        .collect();
    json(200, &json!({"conversations": calls}))
}

async fn asked_ids(cloud: &Cloud) -> Vec<Vec<String>> {
    let ids = |request: &wiremock::Request| {
        request
            .url
            .query_pairs()
            .filter(|(name, _)| name == "id")
            .map(|(_, id)| id.into_owned())
            .collect()
    };
    cloud.asked(BY_ID).await.iter().map(ids).collect()
}

#[tokio::test]
async fn calls_come_by_their_ids_fifty_at_a_time() {
    let cloud = Cloud::start().await;
    let all = ids(120);
    cloud.get(BY_ID, [calls(&all)]).await;
    let mut found = cloud.client().conversations_by_id(&all, july()).await.unwrap();
    found.sort_by(|one, other| one.id.cmp(&other.id));
    let found: Vec<_> = found.into_iter().map(|call| call.id).collect();
    assert_eq!(found, all, "each once, though every answer holds all");
    let mut sizes: Vec<_> = asked_ids(&cloud).await.iter().map(Vec::len).collect();
    sizes.sort_unstable();
    assert_eq!(sizes, [20, 50, 50]);
}

#[tokio::test]
async fn the_answer_of_the_contract_is_read() {
    let cloud = Cloud::start().await;
    cloud.get(BY_ID, [json(200, &example("analytics-conversations-multiget.200"))]).await;
    let wanted = ["11a4d7c9-3e60-4b28-9f75-d0c8e2b6a341".to_owned()];
    let found = cloud.client().conversations_by_id(&wanted, july()).await.unwrap();
    assert_eq!(found.len(), 1);
    assert!(!found[0].participants.is_empty());
}

#[tokio::test]
async fn an_id_twice_or_none_at_all_is_not_asked_for() {
    let cloud = Cloud::start().await;
    cloud.get(BY_ID, [calls(&ids(1))]).await;
    let client = cloud.client();
    let twice = ["call-000".to_owned(), "call-000".to_owned(), String::new()];
    assert_eq!(client.conversations_by_id(&twice, july()).await.unwrap().len(), 1);
    assert_eq!(asked_ids(&cloud).await, [ids(1)]);
    assert!(client.conversations_by_id(&[], july()).await.unwrap().is_empty());
    assert_eq!(cloud.times_asked(BY_ID).await, 1);
}

#[tokio::test]
async fn where_a_list_of_ids_is_refused_a_query_asks_for_them_and_it_stays_so() {
    for status in [400, 405] {
        let cloud = Cloud::start().await;
        cloud.get(BY_ID, [refused(status, "no")]).await;
        cloud.post(DETAILS, [json(200, &json!({})), calls(&ids(3))]).await;
        let client = cloud.client();
        for _ in 0..2 {
            assert_eq!(client.conversations_by_id(&ids(3), july()).await.unwrap().len(), 3);
        }
        assert_eq!(cloud.times_asked(BY_ID).await, 1, "it is not asked in vain again");
        let body: Value = cloud.asked(DETAILS).await[0].body_json().unwrap();
        check("conversation-details-query.request", &body);
        let values: Vec<_> = body["conversationFilters"][0]["predicates"]
            .as_array()
            .unwrap()
            .iter()
            .map(|it| it["value"].as_str().unwrap().to_owned())
            .collect();
        assert_eq!(values.len(), 3);
        assert_eq!(
            body["interval"], "2026-07-01T00:00:00.000Z/2026-07-08T00:00:00.000Z",
            "a week at a time"
        );
    }
}

#[tokio::test]
async fn nothing_found_is_asked_for_otherwise_and_may_be_nothing_after_all() {
    let cloud = Cloud::start().await;
    cloud.get(BY_ID, [refused(404, "not.found"), calls(&ids(2))]).await;
    cloud.post(DETAILS, [json(200, &json!({}))]).await;
    let client = cloud.client();
    assert!(client.conversations_by_id(&ids(2), july()).await.unwrap().is_empty());
    assert_eq!(cloud.times_asked(DETAILS).await, 3, "three weeks");
    assert_eq!(
        client.conversations_by_id(&ids(2), july()).await.unwrap().len(),
        2,
        "not there is no refusal"
    );
}

#[tokio::test]
async fn an_answer_that_leaves_some_out_is_followed_by_another_request() {
    let cloud = Cloud::start().await;
    let all = ids(30);
    cloud.get(BY_ID, [calls(&all[..25]), calls(&all[25..29]), json(200, &json!({}))]).await;
    let found = cloud.client().conversations_by_id(&all, july()).await.unwrap();
    assert_eq!(found.len(), 29, "one is not there");
    assert_eq!(asked_ids(&cloud).await.iter().map(Vec::len).collect::<Vec<_>>(), [30, 5, 1]);
    assert_eq!(cloud.times_asked(DETAILS).await, 0);
}

#[tokio::test]
async fn pages_smaller_than_asked_for_lose_nothing() {
    let cloud = Cloud::start().await;
    let all = ids(40);
    cloud.get(BY_ID, [refused(400, "no")]).await;
    cloud.post(DETAILS, [calls(&all[..25]), calls(&all[25..])]).await;
    let found = cloud.client().conversations_by_id(&all, july()).await.unwrap();
    assert_eq!((found.len(), cloud.times_asked(DETAILS).await), (40, 2));
}

#[tokio::test]
async fn a_missing_permission_is_told_and_not_worked_round() {
    let cloud = Cloud::start().await;
    cloud.get(BY_ID, [refused(403, "missing.permissions")]).await;
    let error = cloud.client().conversations_by_id(&ids(2), july()).await.unwrap_err();
    assert!(error.permissions().contains(&"analytics:conversationDetail:view".to_owned()));
    assert_eq!(cloud.times_asked(DETAILS).await, 0);
}
