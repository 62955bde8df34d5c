//! Limits of the server, and its bad moments.

use std::time::{Duration, Instant};

use futures::future::join_all;
use genesys::{Error, Limits, Retry};
use serde_json::json;

use crate::cloud::{Cloud, ORGANIZATION, html, json, ok, quick, refused};
use crate::contract::example;

fn too_many(seconds: &str) -> wiremock::ResponseTemplate {
    refused(429, "too.many.requests").insert_header("Retry-After", seconds)
}

#[tokio::test]
async fn retry_after_is_obeyed_with_a_second_more() {
    let cloud = Cloud::start().await;
    cloud.get(ORGANIZATION, [too_many("1"), ok()]).await;
    let began = Instant::now();
    cloud.client().organization().await.unwrap();
    let waited = began.elapsed();
    assert!(waited >= Duration::from_secs(2) && waited < Duration::from_secs(4), "{waited:?}");
}

#[tokio::test]
async fn one_refusal_makes_everybody_wait() {
    let cloud = Cloud::start().await;
    cloud.get(ORGANIZATION, [too_many("1"), ok()]).await;
    let client = cloud.client();
    let first = client.organization();
    let others = async {
        tokio::time::sleep(Duration::from_millis(300)).await;
        assert!(client.budget().borrow().wait_until.is_some(), "the pause shows in the budget");
        let began = Instant::now();
        let all = join_all((0..5).map(|_| client.organization())).await;
        assert!(all.iter().all(Result::is_ok));
        began.elapsed()
    };
    let (first, waited) = futures::join!(first, others);
    first.unwrap();
    assert!(waited >= Duration::from_millis(1500), "they were sent after {waited:?}");
    assert_eq!(cloud.times_asked(ORGANIZATION).await, 7, "only one request was refused");
}

#[tokio::test]
async fn without_the_header_the_message_says_how_long() {
    let cloud = Cloud::start().await;
    let answer = json(429, &json!({"message": "Retry the request in [0] seconds"}));
    cloud.get(ORGANIZATION, [answer, ok()]).await;
    let began = Instant::now();
    cloud.client().organization().await.unwrap();
    assert!(began.elapsed() >= Duration::from_secs(1));

    let cloud = Cloud::start().await;
    let contract = json(429, &example("error.rate-limit.429"));
    cloud.get(ORGANIZATION, [contract]).await;
    let limits = Limits { max_retries: 0, ..quick() };
    let error = cloud.client_with(limits).organization().await.unwrap_err();
    assert_eq!(error.retry(), Retry::After(Duration::from_secs(18)));
}

#[tokio::test]
async fn a_storm_of_more_than_three_minutes_is_given_up_at_once() {
    let cloud = Cloud::start().await;
    cloud.get(ORGANIZATION, [too_many("181")]).await;
    let client = cloud.client();
    let error = client.organization().await.unwrap_err();
    assert_eq!((error.code(), error.retry()), ("rate-limited", Retry::Never));
    assert!(error.to_string().contains("4 minutes"), "{error}");
    assert_eq!(error.correlation_id(), Some("corr-1"));

    // While the pause lasts nothing more is sent, and nobody hangs.
    let error = client.organization().await.unwrap_err();
    assert!(matches!(error, Error::RateLimited { .. }));
    assert_eq!(cloud.times_asked(ORGANIZATION).await, 1);
}

#[tokio::test]
async fn the_budget_follows_the_headers() {
    let cloud = Cloud::start().await;
    let answer = ok()
        .insert_header("inin-ratelimit-allowed", "120")
        .insert_header("inin-ratelimit-count", "41")
        .insert_header("inin-ratelimit-reset", "30");
    cloud.get(ORGANIZATION, [answer]).await;
    let client = cloud.client();
    client.organization().await.unwrap();
    let budget = *client.budget().borrow();
    assert_eq!((budget.used, budget.allowed, budget.wait_until), (41, 120, None));
    assert_eq!(client.budget_now(), budget);
}

#[tokio::test]
async fn a_server_in_trouble_is_asked_six_times_and_then_named() {
    let cloud = Cloud::start().await;
    cloud.get(ORGANIZATION, [json(503, &example("error.unavailable.503"))]).await;
    let error = cloud.client().organization().await.unwrap_err();
    assert!(matches!(error, Error::Server { status: 503, .. }));
    assert!(error.to_string().contains("Try again in a few minutes"));
    assert_eq!(cloud.times_asked(ORGANIZATION).await, 6);
}

#[tokio::test]
async fn a_short_trouble_is_not_noticed() {
    let cloud = Cloud::start().await;
    let bad = [refused(500, "internal.server.error"), html(502), refused(504, "request.timeout")];
    cloud.get(ORGANIZATION, bad.into_iter().chain([ok()])).await;
    assert!(cloud.client().organization().await.is_ok());
}

#[tokio::test]
async fn not_implemented_is_asked_once() {
    let cloud = Cloud::start().await;
    cloud.get(ORGANIZATION, [refused(501, "not.implemented")]).await;
    cloud.client().organization().await.unwrap_err();
    assert_eq!(cloud.times_asked(ORGANIZATION).await, 1);
}

#[tokio::test]
async fn never_more_requests_at_once_than_allowed() {
    let cloud = Cloud::start().await;
    let slow = ok().set_delay(Duration::from_millis(100));
    cloud.get(ORGANIZATION, [slow]).await;
    let client = cloud.client_with(Limits { concurrency: 2, ..quick() });
    client.organization().await.unwrap();
    let began = Instant::now();
    join_all((0..6).map(|_| client.organization())).await;
    // Six requests of 100 ms, two at a time.
    assert!(began.elapsed() >= Duration::from_millis(290), "{:?}", began.elapsed());
}
