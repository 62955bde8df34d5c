//! Names of people and queues.

use std::time::Duration;

use futures::future::join_all;
use serde_json::{Value, json};

use crate::cloud::{Cloud, json, refused};

const USERS: &str = "/api/v2/users";
const QUEUES: &str = "/api/v2/routing/queues";
const ALL_QUEUES: &str = "/api/v2/routing/queues/divisionviews/all";

fn ids(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|&id| id.to_owned()).collect()
}

fn named(pairs: &[(&str, &str)]) -> Value {
    let entities: Vec<_> = pairs.iter().map(|(id, name)| json!({"id": id, "name": name})).collect();
    json!({"entities": entities})
}

fn asked_ids(request: &wiremock::Request) -> Vec<String> {
    request
        .url
        .query_pairs()
        .filter(|(name, _)| name == "id")
        .map(|(_, id)| id.into_owned())
        .collect()
}

#[tokio::test]
async fn names_are_found_and_kept() {
    let cloud = Cloud::start().await;
    cloud.get(USERS, [json(200, &named(&[("u1", "Ada"), ("u2", "Ben")]))]).await;
    cloud.get(QUEUES, [json(200, &named(&[("q1", "Billing")]))]).await;
    let client = cloud.client();
    for _ in 0..3 {
        let names = client.names(&ids(&["u1", "u2"]), &ids(&["q1"])).await;
        assert_eq!(
            (names.user("u1"), names.user("u2"), names.queue("q1")),
            (Some("Ada"), Some("Ben"), Some("Billing"))
        );
    }
    assert_eq!((cloud.times_asked(USERS).await, cloud.times_asked(QUEUES).await), (1, 1));
    let query = cloud.asked(USERS).await[0].url.query().unwrap().to_owned();
    assert_eq!(query, "id=u1&id=u2&state=any&pageSize=50");
}

#[tokio::test]
async fn many_ids_are_asked_for_fifty_at_a_time() {
    let cloud = Cloud::start().await;
    let many: Vec<_> = (0..120).map(|number| format!("u{number:03}")).collect();
    let answer = |range: std::ops::Range<usize>| {
        let entities: Vec<_> =
            many[range].iter().map(|id| json!({"id": id, "name": id.to_uppercase()})).collect();
        json(200, &json!({"entities": entities}))
    };
    cloud.get(USERS, [answer(0..50), answer(50..100), answer(100..120)]).await;
    let names = cloud.client().names(&many, &[]).await;
    assert!(many.iter().all(|id| names.user(id).is_some()));
    let sizes: Vec<_> = cloud.asked(USERS).await.iter().map(|it| asked_ids(it).len()).collect();
    assert_eq!(sizes, [50, 50, 20]);
}

#[tokio::test]
async fn calls_read_at_the_same_time_ask_together() {
    let cloud = Cloud::start().await;
    let everybody: Vec<_> = (0..30).map(|number| format!("u{number}")).collect();
    let entities: Vec<_> = everybody.iter().map(|id| json!({"id": id, "name": id})).collect();
    let answer = json(200, &json!({"entities": entities})).set_delay(Duration::from_millis(50));
    cloud.get(USERS, [answer]).await;
    let client = cloud.client();
    let all =
        join_all(everybody.iter().map(|id| client.names(std::slice::from_ref(id), &[]))).await;
    assert!(all.iter().zip(&everybody).all(|(names, id)| names.user(id) == Some(id)));
    assert!(
        cloud.times_asked(USERS).await <= 2,
        "{} requests for 30 calls",
        cloud.times_asked(USERS).await
    );
}

#[tokio::test]
async fn who_has_left_is_asked_for_alone_and_the_unknown_only_once() {
    let cloud = Cloud::start().await;
    cloud.get(USERS, [json(200, &named(&[("u1", "Ada")]))]).await;
    cloud
        .get("/api/v2/users/gone", [json(200, &json!({"id": "gone", "name": "Gerda Left"}))])
        .await;
    cloud.get("/api/v2/users/never", [refused(404, "not.found")]).await;
    let client = cloud.client();
    for _ in 0..2 {
        let names = client.names(&ids(&["u1", "gone", "never"]), &[]).await;
        assert_eq!(
            (names.user("u1"), names.user("gone"), names.user("never")),
            (Some("Ada"), Some("Gerda Left"), None)
        );
    }
    let leaver = &cloud.asked("/api/v2/users/gone").await;
    assert_eq!((leaver.len(), leaver[0].url.query()), (1, Some("state=deleted")));
    assert_eq!(
        (cloud.times_asked(USERS).await, cloud.times_asked("/api/v2/users/never").await),
        (1, 1)
    );
}

#[tokio::test]
async fn without_the_right_to_view_queues_the_list_of_all_is_read() {
    let cloud = Cloud::start().await;
    cloud.get(QUEUES, [refused(403, "missing.permissions")]).await;
    let page = |number: u32, id: &str| {
        json(
            200,
            &json!({"entities": [{"id": id, "name": id}], "pageNumber": number, "pageCount": 2}),
        )
    };
    cloud.get(ALL_QUEUES, [page(1, "q1"), page(2, "q2")]).await;
    let names = cloud.client().names(&[], &ids(&["q1", "q2", "q3"])).await;
    assert_eq!(
        (names.queue("q1"), names.queue("q2"), names.queue("q3")),
        (Some("q1"), Some("q2"), None)
    );
}

#[tokio::test]
async fn where_nothing_may_be_looked_up_it_is_asked_once_and_never_fails() {
    let cloud = Cloud::start().await;
    for path in [USERS, QUEUES, ALL_QUEUES] {
        cloud.get(path, [refused(403, "not.authorized")]).await;
    }
    let client = cloud.client();
    for number in 0..4 {
        let names = client.names(&ids(&["u1", &format!("u{number}")]), &ids(&["q1"])).await;
        assert_eq!((names.user("u1"), names.queue("q1")), (None, None));
    }
    for path in [USERS, QUEUES, ALL_QUEUES] {
        assert_eq!(cloud.times_asked(path).await, 1, "{path}");
    }
}

#[tokio::test]
async fn a_failed_look_up_is_tried_again_the_next_time() {
    let cloud = Cloud::start().await;
    cloud.get(USERS, [refused(400, "bad.request"), json(200, &named(&[("u1", "Ada")]))]).await;
    let client = cloud.client();
    assert_eq!(client.names(&ids(&["u1"]), &[]).await.user("u1"), None);
    assert_eq!(client.names(&ids(&["u1"]), &[]).await.user("u1"), Some("Ada"));
}

#[tokio::test]
async fn nothing_wanted_is_nothing_asked() {
    let cloud = Cloud::start().await;
    let names = cloud.client().names(&[], &ids(&[""])).await;
    assert_eq!(names.user("x"), None);
    assert!(cloud.server.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_look_up_given_up_half_way_does_not_cost_others_their_names() {
    let cloud = Cloud::start().await;
    let slow = json(200, &named(&[("u1", "Ada")])).set_delay(Duration::from_millis(150));
    cloud.get(USERS, [slow]).await;
    let client = cloud.client();
    let wanted = ids(&["u1"]);
    let given_up = tokio::time::timeout(Duration::from_millis(50), client.names(&wanted, &[]));
    let patient = async {
        tokio::time::sleep(Duration::from_millis(10)).await;
        client.names(&wanted, &[]).await
    };
    let (given_up, patient) = futures::join!(given_up, patient);
    assert!(given_up.is_err());
    assert_eq!(patient.user("u1"), Some("Ada"));
}

#[tokio::test]
async fn names_found_before_a_failure_are_kept() {
    let cloud = Cloud::start().await;
    cloud.get(USERS, [json(200, &named(&[("u1", "Ada")]))]).await;
    cloud.get("/api/v2/users/u2", [refused(501, "no")]).await;
    let names = cloud.client().names(&ids(&["u1", "u2"]), &[]).await;
    assert_eq!((names.user("u1"), names.user("u2")), (Some("Ada"), None));
}
