//! Downloading the file: links that expire, odd packing, and nothing that is too large.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use genesys::{Error, Limits, Retry};
use serde_json::json;
use wiremock::ResponseTemplate;

use crate::cloud::{
    COMMUNICATION, CONVERSATION, Cloud, FILE, html, json, link_path, quick, refused,
};
use crate::contract::example;

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::best());
    packer.write_all(bytes).unwrap();
    packer.finish().unwrap()
}

fn bytes(status: u16, body: Vec<u8>) -> ResponseTemplate {
    ResponseTemplate::new(status).set_body_raw(body, "binary/octet-stream")
}

fn text() -> Vec<u8> {
    example("transcript-file.conv1").to_string().into_bytes()
}

async fn phrases(cloud: &Cloud) -> Result<usize, Error> {
    phrases_with(cloud, quick()).await
}

async fn phrases_with(cloud: &Cloud, limits: Limits) -> Result<usize, Error> {
    let call = cloud.client_with(limits).transcript(CONVERSATION, COMMUNICATION).await?;
    Ok(call.phrases.len())
}

#[tokio::test]
async fn storage_never_sees_the_token() {
    let cloud = Cloud::start().await;
    cloud.file([json(200, &example("transcript-file.conv1"))]).await;
    phrases(&cloud).await.unwrap();
    assert!(!cloud.asked(FILE).await[0].headers.contains_key("authorization"));
    assert!(cloud.asked(&link_path()).await[0].headers.contains_key("authorization"));
}

#[tokio::test]
async fn packed_or_not_whatever_the_headers_say() {
    let expected =
        example("transcript-file.conv1")["transcripts"][0]["phrases"].as_array().unwrap().len();
    let mut marked = b"\xef\xbb\xbf".to_vec();
    marked.extend(text());
    for answer in [
        bytes(200, text()),
        bytes(200, packed(&text())),
        bytes(200, packed(&text())).insert_header("Content-Encoding", "gzip"),
        bytes(200, text()).insert_header("Content-Encoding", "gzip"),
        bytes(200, marked),
    ] {
        let cloud = Cloud::start().await;
        cloud.file([answer]).await;
        assert_eq!(phrases(&cloud).await.unwrap(), expected);
    }
}

#[tokio::test]
async fn an_expired_link_is_replaced_once() {
    let cloud = Cloud::start().await;
    cloud.links(2).await;
    cloud.get(FILE, [html(403), json(200, &example("transcript-file.conv1"))]).await;
    phrases(&cloud).await.unwrap();
    let numbers: Vec<_> =
        cloud.asked(FILE).await.iter().map(|it| it.url.query().unwrap()[..8].to_owned()).collect();
    assert_eq!(numbers, ["number=1", "number=2"]);
}

#[tokio::test]
async fn a_fresh_link_refused_as_well_is_told() {
    for status in [400, 403] {
        let cloud = Cloud::start().await;
        cloud.links(2).await;
        cloud.get(FILE, [html(status)]).await;
        let error = phrases(&cloud).await.unwrap_err();
        assert!(matches!(error, Error::StorageRefused { .. }), "{error:?}");
        assert_eq!((error.code(), error.retry()), ("storage-refused", Retry::Never));
        assert!(error.to_string().contains("clock of this computer"));
        assert_eq!((cloud.times_asked(&link_path()).await, cloud.times_asked(FILE).await), (2, 2));
    }
}

#[tokio::test]
async fn a_truncated_file_is_fetched_again() {
    let (text, gzip) = (text(), packed(&text()));
    for cut in [text[..text.len() / 2].to_vec(), gzip[..gzip.len() / 2].to_vec(), vec![]] {
        let cloud = Cloud::start().await;
        cloud.file([bytes(200, cut.clone()), bytes(200, text.clone())]).await;
        phrases(&cloud).await.unwrap();

        let cloud = Cloud::start().await;
        cloud.file([bytes(200, cut)]).await;
        let error = phrases(&cloud).await.unwrap_err();
        assert!(matches!(error, Error::Truncated { .. }), "{error:?}");
        assert_eq!(cloud.times_asked(FILE).await, 6);
    }
}

#[tokio::test]
async fn a_damaged_file_is_fetched_again_and_then_told() {
    let mut damaged = packed(&text());
    let middle = damaged.len() / 2;
    damaged[middle..middle + 40].fill(0);
    for body in
        [damaged, b"<Error><Code>SlowDown</Code></Error>".to_vec(), b"{}".to_vec(), b"[1]".to_vec()]
    {
        let cloud = Cloud::start().await;
        cloud.file([bytes(200, body)]).await;
        let error = phrases(&cloud).await.unwrap_err();
        assert!(matches!(error, Error::Decode { .. } | Error::Truncated { .. }), "{error:?}");
    }
}

#[tokio::test]
async fn a_storage_in_trouble_is_asked_again() {
    let cloud = Cloud::start().await;
    cloud.file([html(503), json(200, &example("transcript-file.conv1"))]).await;
    assert!(phrases(&cloud).await.is_ok());
}

#[tokio::test]
async fn a_file_too_large_is_not_read() {
    let limits = || Limits { max_transcript_bytes: 1000, ..quick() };
    let cloud = Cloud::start().await;
    cloud.file([bytes(200, vec![b' '; 1001])]).await;
    let error = phrases_with(&cloud, limits()).await.unwrap_err();
    assert!(matches!(error, Error::TooLarge { limit: 1000 }));
    assert_eq!((error.code(), cloud.times_asked(FILE).await), ("too-large", 1));
}

#[tokio::test]
async fn a_small_file_that_unpacks_to_a_huge_one_is_not_read() {
    let bomb = packed(&vec![b' '; 50_000_000]);
    assert!(bomb.len() < 100_000);
    let cloud = Cloud::start().await;
    cloud.file([bytes(200, bomb)]).await;
    let limits = Limits { max_transcript_bytes: 1_000_000, ..quick() };
    assert!(matches!(phrases_with(&cloud, limits).await, Err(Error::TooLarge { .. })));
}

#[tokio::test]
async fn no_transcript_is_not_found() {
    let cloud = Cloud::start().await;
    cloud.get(&link_path(), [refused(404, "resource.not.found")]).await;
    assert!(matches!(phrases(&cloud).await, Err(Error::NotFound { .. })));
    assert_eq!(cloud.times_asked(&link_path()).await, 1);
}

#[tokio::test]
async fn a_storage_address_that_is_not_safe_is_not_opened() {
    for url in ["http://storage.example/file", "ftp://storage.example/file", "file:///etc/passwd"] {
        let cloud = Cloud::start().await;
        cloud.get(&link_path(), [json(200, &json!({"url": url}))]).await;
        let error = phrases(&cloud).await.unwrap_err();
        assert_eq!(error.code(), "storage-address", "{url}");
        assert!(!format!("{error}{error:?}").contains("storage.example"));
    }
}

#[tokio::test]
async fn an_answer_without_a_link_is_told() {
    for body in [json!({}), json!({"url": null}), json!({"url": "no link"})] {
        let cloud = Cloud::start().await;
        cloud.get(&link_path(), [json(200, &body)]).await;
        assert!(matches!(phrases(&cloud).await, Err(Error::Decode { path, .. }) if path == "url"));
    }
}

#[tokio::test]
async fn storage_may_redirect_to_itself_but_nowhere_else() {
    let cloud = Cloud::start().await;
    let there = format!("{}/storage/moved", cloud.server.uri());
    let redirect = |to: &str| ResponseTemplate::new(307).insert_header("Location", to);
    cloud.file([redirect(&there)]).await;
    cloud.get("/storage/moved", [json(200, &example("transcript-file.conv1"))]).await;
    assert!(phrases(&cloud).await.is_ok());

    let elsewhere = Cloud::start().await;
    let cloud = Cloud::start().await;
    cloud.file([redirect(&format!("{}{FILE}", elsewhere.server.uri()))]).await;
    assert_eq!(phrases(&cloud).await.unwrap_err().code(), "redirected");
    assert_eq!(elsewhere.times_asked(FILE).await, 0);
}
