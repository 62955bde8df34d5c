//! Whose organization it is, and whether its transcripts can be searched.

use crate::cloud::{Cloud, ORGANIZATION, SETTINGS, TOKENS_ME, json, refused};
use crate::contract::example;
use serde_json::json;

#[tokio::test]
async fn the_organization_is_named() {
    let cloud = Cloud::start().await;
    cloud.get(ORGANIZATION, [json(200, &example("organizations-me.200"))]).await;
    let organization = cloud.client().organization().await.unwrap();
    assert_eq!(organization.name.as_deref(), Some("Northwind Energy"));
    assert_eq!(organization.id.as_deref(), Some("3b8e5c1a-6d0f-4e57-9a36-0c5b2f7d9e11"));
}

#[tokio::test]
async fn where_it_may_not_be_read_the_token_tells() {
    let cloud = Cloud::start().await;
    cloud.get(ORGANIZATION, [refused(403, "not.authorized")]).await;
    cloud.get(TOKENS_ME, [json(200, &example("tokens-me.200"))]).await;
    let organization = cloud.client().organization().await.unwrap();
    assert_eq!(organization.name.as_deref(), Some("Northwind Energy"));
}

#[tokio::test]
async fn an_organization_without_a_name_is_no_failure() {
    let cloud = Cloud::start().await;
    cloud.get(ORGANIZATION, [json(200, &json!({"name": null, "id": 7, "extra": [1]}))]).await;
    let organization = cloud.client().organization().await.unwrap();
    assert_eq!((organization.id.as_deref(), organization.name), (Some("7"), None));
}

#[tokio::test]
async fn the_switch_of_content_search_is_read() {
    for (name, expected) in
        [("transcription-settings.200", true), ("transcription-settings.search-off.200", false)]
    {
        let cloud = Cloud::start().await;
        cloud.get(SETTINGS, [json(200, &example(name))]).await;
        assert_eq!(cloud.client().content_search_enabled().await.unwrap(), Some(expected));
    }
}

#[tokio::test]
async fn a_switch_that_may_not_be_seen_is_unknown_rather_than_a_failure() {
    for answer in
        [refused(403, "missing.permissions"), refused(404, "not.found"), json(200, &json!({}))]
    {
        let cloud = Cloud::start().await;
        cloud.get(SETTINGS, [answer]).await;
        assert_eq!(cloud.client().content_search_enabled().await.unwrap(), None);
    }
}

#[tokio::test]
async fn something_else_at_that_address_is_told() {
    let nowhere = Cloud::locked().await;
    let error = nowhere.client().organization().await.unwrap_err();
    assert_eq!(error.code(), "not-genesys", "no sign-in there: {error}");
    let half = Cloud::start().await;
    let error = half.client().organization().await.unwrap_err();
    assert_eq!(error.code(), "not-genesys", "a sign-in, but no API: {error}");
    assert!(error.to_string().contains("Check the region or address"));
}
