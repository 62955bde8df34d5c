//! What Genesys refuses, in words, with everything an administrator needs.

use std::error::Error as _;

use genesys::{Error, Retry};
use wiremock::ResponseTemplate;

use crate::cloud::{
    COMMUNICATION, CONVERSATION, Cloud, ORGANIZATION, TOKENS_ME, html, json, link_path, ok, refused,
};
use crate::contract::example;

async fn error_of(answer: ResponseTemplate) -> Error {
    let cloud = Cloud::start().await;
    cloud.get(&link_path(), [answer]).await;
    cloud.client().transcript(CONVERSATION, COMMUNICATION).await.unwrap_err()
}

#[tokio::test]
async fn a_missing_permission_is_named() {
    let error = error_of(json(403, &example("error.missing-permissions.403"))).await;
    assert_eq!(error.permissions(), ["speechAndTextAnalytics:data:view"]);
    assert_eq!((error.code(), error.retry()), ("permission-missing", Retry::Never));
    assert!(
        error.to_string().contains("the permission speechAndTextAnalytics:data:view"),
        "{error}"
    );
    assert_eq!(error.correlation_id(), Some("9b7f3c52-0e14-4d86-a1c9-5e2f8b7d6a30"));
    let genesys = error.source().unwrap().to_string();
    assert!(genesys.contains("missing.permissions") && genesys.contains("HTTP 403"), "{genesys}");
}

#[tokio::test]
async fn of_several_permissions_it_says_whether_one_is_enough() {
    let error = error_of(json(403, &example("error.missing-any-permissions.403"))).await;
    assert_eq!(error.permissions().len(), 3);
    assert!(
        error.to_string().contains("one of these permissions: analytics:conversationDetail:view")
    );
}

#[tokio::test]
async fn a_refusal_that_names_nothing_gets_the_permissions_the_call_needs() {
    for answer in [json(403, &example("error.not-authorized.403")), html(403)] {
        let error = error_of(answer).await;
        let needed = ["recording:recording:view", "speechAndTextAnalytics:data:view"];
        assert_eq!(error.permissions(), needed);
        assert!(error.to_string().contains("has these permissions"), "{error}");
    }
}

#[tokio::test]
async fn permissions_only_in_the_message_are_found() {
    let body = serde_json::json!({"message": "You are missing the following permission(s): routing:queue:view."});
    assert_eq!(error_of(json(403, &body)).await.permissions(), ["routing:queue:view"]);
}

#[tokio::test]
async fn no_transcript_is_told_apart_from_every_failure() {
    let error = error_of(json(404, &example("error.resource-not-found.404"))).await;
    assert!(matches!(error, Error::NotFound { .. }));
    assert!(error.to_string().contains("within minutes of the call, at times hours"));
    assert_eq!(error.refusal().unwrap().code.as_deref(), Some("resource.not.found"));
}

#[tokio::test]
async fn a_request_not_understood_keeps_genesys_own_words() {
    let error = error_of(json(400, &example("error.bad-request.400"))).await;
    assert_eq!((error.code(), error.retry()), ("bad-request", Retry::Never));
    assert!(error.refusal().unwrap().message.as_deref().unwrap().contains("malformed syntax"));
}

#[tokio::test]
async fn the_newer_correlation_header_wins() {
    let answer = refused(404, "not.found").insert_header("Genesys-Correlation-Id", "corr-2");
    assert_eq!(error_of(answer).await.correlation_id(), Some("corr-2"));
}

#[tokio::test]
async fn garbage_is_asked_for_again_and_then_located() {
    let cloud = Cloud::start().await;
    let garbage =
        || ResponseTemplate::new(200).set_body_raw("{\"name\": \"x\" oops", "application/json");
    cloud.get(ORGANIZATION, [garbage(), ok()]).await;
    cloud.client().organization().await.unwrap();

    let cloud = Cloud::start().await;
    cloud.get(ORGANIZATION, [garbage()]).await;
    let error = cloud.client().organization().await.unwrap_err();
    assert!(matches!(error, Error::Decode { .. }), "{error:?}");
    assert_eq!(cloud.times_asked(ORGANIZATION).await, 6);
}

#[tokio::test]
async fn a_gateways_page_instead_of_an_answer_is_not_taken_for_one() {
    let cloud = Cloud::start().await;
    cloud.get(ORGANIZATION, [html(200)]).await;
    let error = cloud.client().organization().await.unwrap_err();
    assert_eq!(error.code(), "unreadable-answer");
    assert!(!format!("{error} {error:?}").contains("Bad Gateway"), "contents stay out of errors");
}

#[tokio::test]
async fn the_token_does_not_follow_a_redirect() {
    let cloud = Cloud::start().await;
    let elsewhere = format!("{}{TOKENS_ME}", cloud.server.uri());
    let redirect = ResponseTemplate::new(302).insert_header("Location", elsewhere.as_str());
    cloud.get(ORGANIZATION, [redirect]).await;
    let error = cloud.client().organization().await.unwrap_err();
    assert_eq!((error.code(), cloud.times_asked(TOKENS_ME).await), ("redirected", 0));
}
