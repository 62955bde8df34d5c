//! Lists of candidates that Genesys makes in another way than documented. Whatever it does, a run
//! ends, and never says that it was complete when calls are missing.

use std::time::Duration;

use chrono::Utc;
use genesys::{Client, Credentials, Endpoints, Limits};
use search::{Control, End, Event, Library, Request};
use serde_json::{Value, json};
use transcript::Matching;
use wiremock::matchers::{method, path, path_regex};
use wiremock::{Mock, MockServer, Request as Asked, ResponseTemplate};

use crate::desk::{exact, request};

const SEARCH: &str = "/api/v2/speechandtextanalytics/transcripts/search";
const DETAILS: &str = "/api/v2/analytics/conversations/details/query";
const LINKS: &str = r"^/api/v2/speechandtextanalytics/conversations/.+/transcripturl$";

fn answer(body: &Value) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(body)
}

/// A cloud that signs everybody in and has no transcript of any call.
async fn cloud() -> MockServer {
    let cloud = MockServer::start().await;
    let token = json!({"access_token": "t", "expires_in": 86_400});
    Mock::given(path("/oauth/token")).respond_with(answer(&token)).mount(&cloud).await;
    Mock::given(path("/api/v2/routing/settings/transcription"))
        .respond_with(answer(&json!({"contentSearchEnabled": true})))
        .mount(&cloud)
        .await;
    cloud
}

/// What a page of this number holds.
async fn lists(
    cloud: &MockServer,
    at: &str,
    page: impl Fn(usize) -> Value + Send + Sync + 'static,
) {
    let respond = move |asked: &Asked| {
        let body: Value = asked.body_json().unwrap();
        let number = body["pageNumber"].as_u64().or(body["paging"]["pageNumber"].as_u64());
        answer(&page(usize::try_from(number.unwrap()).unwrap()))
    };
    Mock::given(method("POST")).and(path(at)).respond_with(respond).mount(cloud).await;
}

/// Rows `from..to` of a search, long enough ago for a missing transcript to stay missing.
fn rows(numbers: std::ops::Range<usize>) -> Vec<Value> {
    let start = Utc::now() - chrono::Duration::days(3);
    let row = |number| json!({"conversationId": format!("conversation-{number}"), "communicationId": format!("leg-{number}"), "conversationStartTime": start});
    numbers.map(row).collect()
}

/// Calls `from..to` of the list of all calls, each with one recorded leg.
fn calls(numbers: std::ops::Range<usize>) -> Vec<Value> {
    let start = Utc::now() - chrono::Duration::days(3);
    let call = |number| {
        json!({"conversationId": format!("conversation-{number}"), "conversationStart": start,
        "participants": [{"purpose": "customer", "sessions": [{"sessionId": format!("leg-{number}"), "mediaType": "voice", "recording": true}]}]})
    };
    numbers.map(call).collect()
}

/// The rows of a page of that size, of so many in all.
fn of_page(number: usize, size: usize, all: usize) -> std::ops::Range<usize> {
    ((number - 1) * size).min(all)..(number * size).min(all)
}

fn client(cloud: &MockServer) -> Client {
    let limits = Limits {
        requests_per_minute: 100_000,
        back_off_base: Duration::from_millis(1),
        back_off_cap: Duration::from_millis(2),
        ..Limits::default()
    };
    let credentials = Credentials { client_id: "id".into(), client_secret: "secret".into() };
    Client::with_limits(Endpoints::parse(&cloud.uri()).unwrap(), credentials, limits).unwrap()
}

async fn run(cloud: &MockServer, request: &Request) -> (End, Vec<&'static str>) {
    let mut warnings = Vec::new();
    let (client, library, control) = (client(cloud), Library::default(), Control::new());
    let searching = search::run(&client, request, &library, &control, |event| {
        if let Event::Warning(warning) = event {
            warnings.push(warning.code);
        }
    });
    let end = tokio::time::timeout(Duration::from_secs(60), searching).await.expect("a run ends");
    (end, warnings)
}

#[tokio::test]
async fn a_search_that_does_not_count_its_rows_is_paged_to_its_end() {
    let cloud = cloud().await;
    lists(&cloud, SEARCH, |page| json!({"results": rows(of_page(page, 100, 250))})).await;
    let (end, warnings) = run(&cloud, &exact("refund", 7)).await;
    assert_eq!((end.receipt.candidates, end.receipt.complete), (250, true), "{warnings:?}");
}

#[tokio::test]
async fn a_total_that_is_too_small_hides_no_rows() {
    let cloud = cloud().await;
    lists(&cloud, SEARCH, |page| json!({"total": 90, "results": rows(of_page(page, 100, 330))}))
        .await;
    let (end, _) = run(&cloud, &exact("refund", 7)).await;
    assert_eq!((end.receipt.candidates, end.receipt.complete), (330, true));
}

#[tokio::test]
async fn smaller_pages_than_asked_for_are_paged_to_their_end_too() {
    let cloud = cloud().await;
    lists(&cloud, SEARCH, |page| json!({"total": 170, "results": rows(of_page(page, 40, 170))}))
        .await;
    lists(
        &cloud,
        DETAILS,
        |page| json!({"totalHits": 130, "conversations": calls(of_page(page, 40, 130))}),
    )
    .await;
    let (by_content, _) = run(&cloud, &exact("refund", 7)).await;
    assert_eq!((by_content.receipt.candidates, by_content.receipt.complete), (170, true));
    let (by_scan, _) = run(&cloud, &request("refund", Matching::Partial, 5)).await;
    assert_eq!((by_scan.receipt.candidates, by_scan.receipt.complete), (130, true));
}

#[tokio::test]
async fn a_search_that_sends_one_page_for_ever_is_not_complete() {
    let cloud = cloud().await;
    lists(&cloud, SEARCH, |_| json!({"total": 250, "results": rows(0..100)})).await;
    let (end, warnings) = run(&cloud, &exact("refund", 7)).await;
    assert_eq!((end.receipt.candidates, end.receipt.complete), (100, false));
    assert_eq!(warnings, ["rows-missing"]);
}

#[tokio::test]
async fn a_list_of_calls_that_sends_one_page_for_ever_ends_and_is_not_complete() {
    let cloud = cloud().await;
    lists(&cloud, DETAILS, |_| json!({"conversations": calls(0..100)})).await;
    let (end, warnings) = run(&cloud, &request("refund", Matching::Partial, 5)).await;
    assert_eq!((end.receipt.candidates, end.receipt.complete), (100, false));
    assert_eq!(warnings, ["pages-repeat"]);
}

#[tokio::test]
async fn rows_and_calls_without_the_ids_to_read_them_by_are_told() {
    let cloud = cloud().await;
    lists(
        &cloud,
        SEARCH,
        |_| json!({"total": 2, "results": [rows(0..1)[0], {"conversationId": "without leg"}]}),
    )
    .await;
    let mut no_legs = calls(1..2).remove(0);
    no_legs["participants"] = json!([]);
    lists(&cloud, DETAILS, move |_| json!({"conversations": [calls(0..1)[0], no_legs]})).await;
    let (by_content, warnings) = run(&cloud, &exact("refund", 7)).await;
    assert_eq!((by_content.receipt.candidates, by_content.receipt.complete), (1, false));
    assert_eq!(warnings, ["rows-missing"]);
    let (by_scan, warnings) = run(&cloud, &request("refund", Matching::Partial, 5)).await;
    assert_eq!((by_scan.receipt.candidates, by_scan.receipt.complete), (1, false));
    assert_eq!(warnings, ["calls-unlisted"]);
}

#[tokio::test]
async fn a_call_of_the_very_last_millisecond_is_listed() {
    let cloud = cloud().await;
    let end = Utc::now() - chrono::Duration::days(1);
    let end = end - chrono::Duration::nanoseconds(end.timestamp_subsec_nanos().into());
    let end = end + chrono::Duration::milliseconds(999);
    let mut call = calls(0..1).remove(0);
    call["conversationStart"] = json!(end);
    lists(&cloud, DETAILS, move |_| json!({"conversations": [call]})).await;
    let asked = request("refund", Matching::Partial, 5);
    let asked = Request { range: search::Range { to: end, ..asked.range }, ..asked };
    let (end, _) = run(&cloud, &asked).await;
    assert_eq!((end.receipt.candidates, end.receipt.complete), (1, true));
}

#[tokio::test]
async fn a_pause_too_long_to_wait_for_ends_the_run_instead_of_failing_every_call() {
    let cloud = cloud().await;
    lists(
        &cloud,
        DETAILS,
        |page| json!({"conversations": if page == 1 { calls(0..99) } else { Vec::new() }}),
    )
    .await;
    let refused = ResponseTemplate::new(429).insert_header("Retry-After", "3600");
    Mock::given(path_regex(LINKS)).respond_with(refused).mount(&cloud).await;
    let (end, _) = run(&cloud, &request("refund", Matching::Partial, 5)).await;
    assert_eq!(end.error.expect("nothing more can be read").code(), "rate-limited");
    assert!(end.receipt.failed < 40 && !end.receipt.complete, "{:?}", end.receipt);
}

/// A call of a minute ago of which nothing says which leg was recorded.
async fn a_fresh_call_with_two_legs(cloud: &MockServer) {
    let start = Utc::now() - chrono::Duration::minutes(1);
    let who = |purpose: &str| json!({"purpose": purpose, "sessions": [{"sessionId": purpose, "mediaType": "voice"}]});
    let call = json!({"conversationId": "fresh", "conversationStart": start, "participants": [who("customer"), who("ivr"), who("agent")]});
    lists(cloud, DETAILS, move |_| json!({"conversations": [call]})).await;
}

#[tokio::test]
async fn a_transcript_found_on_another_leg_leaves_no_leg_too_fresh() {
    let cloud = cloud().await;
    a_fresh_call_with_two_legs(&cloud).await;
    let link = json!({"url": format!("{}/file", cloud.uri())});
    let of_agent = path_regex(r"/communications/agent/transcripturl$");
    Mock::given(of_agent).respond_with(answer(&link)).mount(&cloud).await;
    let file = json!({"transcripts": [{"phrases": [{"text": "a refund please"}]}]});
    Mock::given(path("/file")).respond_with(answer(&file)).mount(&cloud).await;
    let (end, _) = run(&cloud, &request("refund", Matching::Partial, 5)).await;
    assert_eq!((end.receipt.candidates, end.receipt.matched), (1, 1), "{:?}", end.receipt);
    assert!(end.receipt.complete);
}

#[tokio::test]
async fn a_fresh_call_without_any_transcript_is_too_fresh_once() {
    let cloud = cloud().await;
    a_fresh_call_with_two_legs(&cloud).await;
    let (end, _) = run(&cloud, &request("refund", Matching::Partial, 5)).await;
    assert_eq!((end.receipt.candidates, end.receipt.pending), (1, 1), "{:?}", end.receipt);
    assert!(!end.receipt.complete);
}

#[tokio::test]
async fn a_limit_reached_in_the_middle_of_the_last_call_is_said_and_not_complete() {
    let cloud = cloud().await;
    let mut call = calls(0..1).remove(0);
    let leg = |id: &str| json!({"sessionId": id, "mediaType": "voice", "recording": true});
    call["participants"][0]["sessions"] = json!([leg("one"), leg("two")]);
    lists(&cloud, DETAILS, move |_| json!({"conversations": [call]})).await;
    let link = json!({"url": format!("{}/file", cloud.uri())});
    Mock::given(path_regex(LINKS)).respond_with(answer(&link)).mount(&cloud).await;
    let file = json!({"transcripts": [{"phrases": [{"text": "a refund please"}]}]});
    Mock::given(path("/file")).respond_with(answer(&file)).mount(&cloud).await;
    let asked = Request { limit: Some(1), ..request("refund", Matching::Partial, 5) };
    let (end, _) = run(&cloud, &asked).await;
    assert_eq!(end.receipt.matched, 1);
    assert!(end.receipt.limited && !end.receipt.complete, "{:?}", end.receipt);
}
