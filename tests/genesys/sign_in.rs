//! Getting, keeping and renewing the token.

use std::time::Duration;

use futures::future::join_all;
use genesys::{Error, Retry};
use serde_json::json;

use crate::cloud::{CLIENT_ID, Cloud, ORGANIZATION, SECRET, SIGN_IN, TOKEN, ok, refused, token};
use crate::contract;

fn bearer(request: &wiremock::Request) -> &str {
    request.headers["authorization"].to_str().unwrap()
}

#[tokio::test]
async fn the_client_signs_in_as_the_contract_says() {
    let cloud = Cloud::start().await;
    cloud.get(ORGANIZATION, [ok()]).await;
    cloud.client().organization().await.unwrap();

    let request = &cloud.asked(SIGN_IN).await[0];
    let form: serde_json::Map<_, _> = url_encoded(&request.body);
    contract::check("oauth-token-client-credentials.request", &form.into());
    // base64 of "id:secret", worked out by hand for this id and secret.
    let basic = bearer(request).strip_prefix("Basic ").unwrap();
    assert_eq!(decoded(basic), format!("{CLIENT_ID}:{SECRET}"));
    assert_eq!(request.headers["content-type"], "application/x-www-form-urlencoded");
    assert_eq!(bearer(&cloud.asked(ORGANIZATION).await[0]), format!("Bearer {TOKEN}"));
}

#[tokio::test]
async fn twenty_requests_at_once_sign_in_once() {
    let cloud = Cloud::locked().await;
    let slow = token(TOKEN, 86_400).set_delay(Duration::from_millis(100));
    cloud.post(SIGN_IN, [slow]).await;
    cloud.get(ORGANIZATION, [ok()]).await;
    let client = cloud.client();
    let answers = join_all((0..20).map(|_| client.organization())).await;
    assert!(answers.iter().all(Result::is_ok));
    assert_eq!((cloud.times_asked(SIGN_IN).await, cloud.times_asked(ORGANIZATION).await), (1, 20));
}

#[tokio::test]
async fn twenty_requests_at_once_share_one_failed_sign_in() {
    let cloud = Cloud::locked().await;
    let wrong = refused(401, "invalid_client").set_delay(Duration::from_millis(100));
    cloud.post(SIGN_IN, [wrong]).await;
    let client = cloud.client();
    let answers = join_all((0..20).map(|_| client.organization())).await;
    assert!(answers.iter().all(|answer| matches!(answer, Err(Error::SignIn { .. }))));
    assert_eq!(cloud.times_asked(SIGN_IN).await, 1);
}

#[tokio::test]
async fn a_token_is_reused_until_a_minute_before_its_end() {
    let cloud = Cloud::locked().await;
    // The first lives 61 seconds, so it is used for one; the second for a day.
    cloud.post(SIGN_IN, [token("short", 61), token("long", 86_400)]).await;
    cloud.get(ORGANIZATION, [ok()]).await;
    let client = cloud.client();
    client.organization().await.unwrap();
    client.organization().await.unwrap();
    assert_eq!(cloud.times_asked(SIGN_IN).await, 1, "still good");
    tokio::time::sleep(Duration::from_millis(1100)).await;
    client.organization().await.unwrap();
    client.organization().await.unwrap();
    let used: Vec<_> =
        cloud.asked(ORGANIZATION).await.iter().map(|it| bearer(it).to_owned()).collect();
    assert_eq!(used, ["Bearer short", "Bearer short", "Bearer long", "Bearer long"]);
}

#[tokio::test]
async fn a_refused_token_is_replaced_once_and_the_request_repeated() {
    let cloud = Cloud::locked().await;
    cloud.post(SIGN_IN, [token("first", 86_400), token("second", 86_400)]).await;
    cloud.get(ORGANIZATION, [refused(401, "credentials.expired"), ok()]).await;
    let client = cloud.client();
    client.organization().await.unwrap();
    client.organization().await.unwrap();
    let used: Vec<_> =
        cloud.asked(ORGANIZATION).await.iter().map(|it| bearer(it).to_owned()).collect();
    assert_eq!(used, ["Bearer first", "Bearer second", "Bearer second"]);
    assert_eq!(cloud.times_asked(SIGN_IN).await, 2);
}

#[tokio::test]
async fn many_requests_with_the_same_dead_token_fetch_one_new_one() {
    let cloud = Cloud::locked().await;
    cloud.post(SIGN_IN, [token("first", 86_400), token("second", 86_400)]).await;
    let dead = refused(401, "credentials.expired").set_delay(Duration::from_millis(50));
    let answers = std::iter::repeat_n(dead, 10).chain([ok()]);
    cloud.get(ORGANIZATION, answers).await;
    let client = cloud.client();
    let answers = join_all((0..10).map(|_| client.organization())).await;
    assert!(answers.iter().all(Result::is_ok));
    assert_eq!(cloud.times_asked(SIGN_IN).await, 2);
}

#[tokio::test]
async fn a_fresh_token_refused_as_well_means_that_the_client_is_not_welcome() {
    let cloud = Cloud::start().await;
    cloud.get(ORGANIZATION, [refused(401, "bad.credentials")]).await;
    let error = cloud.client().organization().await.unwrap_err();
    assert!(matches!(error, Error::SignIn { .. }), "{error:?}");
    assert_eq!(error.retry(), Retry::Never);
    assert_eq!((cloud.times_asked(SIGN_IN).await, cloud.times_asked(ORGANIZATION).await), (2, 2));
}

#[tokio::test]
async fn a_wrong_secret_an_unknown_client_and_a_wrong_region_are_refused_in_words() {
    for (status, example) in
        [(401, "oauth-error.authentication-failed.401"), (400, "oauth-error.client-not-found.400")]
    {
        let cloud = Cloud::locked().await;
        let body = contract::example(example);
        cloud.post(SIGN_IN, [crate::cloud::json(status, &body)]).await;
        let error = cloud.client().organization().await.unwrap_err();
        let said = error.to_string();
        for cause in ["secret is wrong", "client id is unknown", "another region"] {
            assert!(said.contains(cause), "{said}");
        }
        assert_eq!((error.code(), error.retry()), ("sign-in-refused", Retry::Never));
        let refusal = error.refusal().unwrap();
        assert_eq!(refusal.code.as_deref(), Some("invalid_client"));
        assert_eq!(refusal.message.as_deref(), body["description"].as_str());
        assert_eq!(cloud.times_asked(SIGN_IN).await, 1, "asking again would lock the client out");
    }
}

#[tokio::test]
async fn a_login_host_in_trouble_is_asked_again() {
    let cloud = Cloud::locked().await;
    cloud.post(SIGN_IN, [refused(503, "service.unavailable"), token(TOKEN, 86_400)]).await;
    cloud.get(ORGANIZATION, [ok()]).await;
    cloud.client().organization().await.unwrap();
    assert_eq!(cloud.times_asked(SIGN_IN).await, 2);
}

#[tokio::test]
async fn a_token_without_a_lifetime_is_still_a_token() {
    let cloud = Cloud::locked().await;
    let answer = crate::cloud::json(200, &json!({"access_token": TOKEN}));
    cloud.post(SIGN_IN, [answer]).await;
    cloud.get(ORGANIZATION, [ok()]).await;
    cloud.client().organization().await.unwrap();
}

#[tokio::test]
async fn neither_secret_nor_token_shows_in_debug() {
    let cloud = Cloud::start().await;
    cloud.get(ORGANIZATION, [ok()]).await;
    let client = cloud.client();
    client.organization().await.unwrap();
    let shown = format!("{client:?} {:?}", crate::cloud::credentials());
    assert!(!shown.contains(SECRET) && !shown.contains(TOKEN), "{shown}");
    assert!(shown.contains(CLIENT_ID), "what is not secret helps a bug report");
}

fn url_encoded(body: &[u8]) -> serde_json::Map<String, serde_json::Value> {
    let text = std::str::from_utf8(body).unwrap();
    let pairs = text.split('&').map(|pair| pair.split_once('=').unwrap());
    pairs.map(|(name, value)| (name.to_owned(), value.into())).collect()
}

fn decoded(base64: &str) -> String {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let (mut bits, mut count, mut bytes) = (0u32, 0, Vec::new());
    for letter in base64.bytes().filter(|letter| *letter != b'=') {
        let six = LETTERS.iter().position(|known| *known == letter).unwrap();
        bits = (bits << 6) | u32::try_from(six).unwrap();
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push(((bits >> count) & 0xff) as u8);
        }
    }
    String::from_utf8(bytes).unwrap()
}

#[tokio::test]
async fn a_token_that_claims_to_live_for_ever_is_only_a_token() {
    for lifetime in
        [json!(u64::MAX), json!(1e300), json!("99999999999999999999"), json!(-1), json!(0)]
    {
        let cloud = Cloud::locked().await;
        let answer = json!({"access_token": TOKEN, "token_type": "bearer", "expires_in": lifetime});
        cloud.post(SIGN_IN, [crate::cloud::json(200, &answer)]).await;
        cloud.get(ORGANIZATION, [ok()]).await;
        assert!(cloud.client().organization().await.is_ok(), "expires_in {lifetime}");
    }
}
