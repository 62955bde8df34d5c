//! Content search: what is sent, and every shape of what comes back.

use chrono::{DateTime, Utc};
use genesys::{Criteria, Error, SearchPage, TranscriptSearch};
use serde_json::{Value, json};
use wiremock::ResponseTemplate;

use crate::cloud::{Cloud, SEARCH, json, refused};
use crate::contract::{check, example};

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn search(words: Criteria) -> TranscriptSearch {
    let (from, to) = (at("2026-07-01T00:00:00Z"), at("2026-07-31T23:59:59.999Z"));
    TranscriptSearch {
        words: vec![words],
        languages: Vec::new(),
        division_ids: Vec::new(),
        from,
        to,
        page: 1,
    }
}

async fn sent(search: &TranscriptSearch) -> Value {
    let cloud = Cloud::start().await;
    cloud.post(SEARCH, [json(200, &example("transcript-search.empty.200"))]).await;
    cloud.client().search_transcripts(search).await.unwrap();
    let request = cloud.asked(SEARCH).await.remove(0);
    assert_eq!(request.headers["content-type"], "application/json");
    request.body_json().unwrap()
}

async fn answered(answer: ResponseTemplate) -> SearchPage {
    let cloud = Cloud::start().await;
    cloud.post(SEARCH, [answer]).await;
    cloud.client().search_transcripts(&search(Criteria::Exact("refund".into()))).await.unwrap()
}

#[tokio::test]
async fn every_request_is_valid_and_says_what_was_asked() {
    let words = |text: &str| text.to_owned();
    let kinds = [
        (
            Criteria::Exact(words("cancel")),
            json!([{"type": "EXACT", "fields": ["transcript.content"], "values": ["cancel"]}]),
        ),
        (
            Criteria::ExactPhrase(words("cancel my contract")),
            json!([{"type": "EXACT_PHRASE", "fields": ["transcript.content"], "value": "cancel my contract"}]),
        ),
        (
            Criteria::Phrase(words("leave us")),
            json!([{"type": "PHRASE", "fields": ["transcript.content"], "value": "leave us"}]),
        ),
        (
            Criteria::Words(vec![words("exit"), words("fee")]),
            json!([
                {"type": "EXACT", "fields": ["transcript.content"], "values": ["exit"]},
                {"type": "EXACT", "fields": ["transcript.content"], "values": ["fee"]},
            ]),
        ),
    ];
    for (criteria, expected) in kinds {
        let body = sent(&search(criteria)).await;
        check("transcript-search.request", &body);
        let query = body["query"].as_array().unwrap();
        let content: Vec<_> = query[1..query.len() - 1].to_vec();
        assert_eq!(Value::from(content), expected);
        assert_eq!(query[0], json!({"type": "EXACT", "fields": ["mediaType"], "value": "call"}));
    }
}

#[tokio::test]
async fn the_request_is_the_one_of_the_fact_sheet() {
    let body = sent(&search(Criteria::Exact("cancel".into()))).await;
    let range = json!({
        "type": "DATE_RANGE", "fields": ["conversationStartTime"],
        "startValue": "2026-07-01T00:00:00.000Z", "endValue": "2026-07-31T23:59:59.999Z",
        "dateFormat": "yyyy-MM-dd'T'HH:mm:ss.SSSX",
    });
    assert_eq!(body["query"][2], range);
    assert_eq!(
        (&body["types"], &body["pageSize"], &body["pageNumber"]),
        (&json!(["transcripts"]), &json!(100), &json!(1))
    );
    let second = sent(&TranscriptSearch { page: 2, ..search(Criteria::Exact("x".into())) }).await;
    assert_eq!(second["pageNumber"], 2);
}

#[tokio::test]
async fn rows_and_totals_are_read() {
    let page = answered(json(200, &example("transcript-search.200"))).await;
    assert_eq!((page.total, page.page_count, page.rows.len()), (3, Some(1), 3));
    assert_eq!(page.rows[0].conversation_id, "11a4d7c9-3e60-4b28-9f75-d0c8e2b6a341");
    assert_eq!(page.rows[0].start, Some(at("2026-07-14T09:12:04.512Z")));
    let page = answered(json(200, &example("transcript-search.over-cap.200"))).await;
    assert!(page.total > 1000);
}

#[tokio::test]
async fn times_are_read_in_every_shape() {
    let moment = at("2026-07-14T09:12:04.512Z");
    for time in [
        json!("2026-07-14T09:12:04.512Z"),
        json!("2026-07-14T11:12:04.512+02:00"),
        json!("2026-07-14T09:12:04.512+0000"),
        json!("2026-07-14T09:12:04.512"),
        json!(1_784_020_324_512_i64),
        json!("1784020324512"),
        json!(1.784_020_324_512e12),
    ] {
        let row =
            json!({"conversationId": "a", "communicationId": "b", "conversationStartTime": time});
        let page = answered(json(200, &json!({"results": [row]}))).await;
        assert_eq!(page.rows[0].start, Some(moment), "{time}");
    }
    let page = answered(json(200, &example("transcript-search.epoch-rows.200"))).await;
    assert_eq!(page.rows[0].start, Some(moment));
}

#[tokio::test]
async fn rows_that_say_nothing_useful_are_skipped_and_never_sink_the_page() {
    let body = json!({"total": "5", "pageCount": null, "results": [
        {"conversationId": "a"}, {"communicationId": "b"}, {"conversationId": "", "communicationId": "b"},
        null, 7, "row", [],
        {"conversationId": "a", "communicationId": "b", "conversationStartTime": {"odd": true}, "mediaType": 3},
    ]});
    let page = answered(json(200, &body)).await;
    assert_eq!((page.total, page.page_count, page.rows.len()), (5, None, 1));
    assert_eq!(page.rows[0].start, None);
}

#[tokio::test]
async fn rows_without_times_are_rows() {
    let row = json!({"conversationId": "a", "communicationId": "b"});
    let page = answered(json(200, &json!({"total": 1, "results": [row]}))).await;
    assert_eq!((page.rows.len(), page.rows[0].start), (1, None));
    let named_otherwise = json!({"conversationId": "a", "communicationId": "b", "startTime": "2026-07-14T09:12:04.512Z"});
    let page = answered(json(200, &json!({"results": [named_otherwise]}))).await;
    assert_eq!(page.rows[0].start, Some(at("2026-07-14T09:12:04.512Z")));
}

#[tokio::test]
async fn without_a_total_what_has_been_seen_is_the_total() {
    let cloud = Cloud::start().await;
    let row = json!({"conversationId": "a", "communicationId": "b"});
    cloud.post(SEARCH, [json(200, &json!({"total": null, "results": [row, row]}))]).await;
    let third = TranscriptSearch { page: 3, ..search(Criteria::Exact("refund".into())) };
    assert_eq!(cloud.client().search_transcripts(&third).await.unwrap().total, 202);
}

#[tokio::test]
async fn a_leg_and_a_call_that_come_twice_are_passed_on_as_they_come() {
    let row = |leg: &str| json!({"conversationId": "a", "communicationId": leg});
    let body = json!({"total": 3, "results": [row("x"), row("y"), row("x")]});
    let page = answered(json(200, &body)).await;
    assert_eq!((page.received, page.rows.len()), (3, 3), "counting them once is the run's");
}

#[tokio::test]
async fn nothing_found_comes_in_many_shapes() {
    for body in [
        json!({}),
        json!({"results": null}),
        json!({"results": {}}),
        json!({"total": 0, "results": []}),
    ] {
        assert_eq!(answered(json(200, &body)).await, SearchPage::default(), "{body}");
    }
}

#[tokio::test]
async fn more_than_300_characters_are_refused_before_anything_is_sent() {
    let cloud = Cloud::start().await;
    cloud.post(SEARCH, [json(200, &json!({}))]).await;
    let client = cloud.client();
    let fits = "é".repeat(300);
    client.search_transcripts(&search(Criteria::Exact(fits.clone()))).await.unwrap();
    for words in [
        Criteria::ExactPhrase(format!("{fits}a")),
        Criteria::Words(vec!["a".into(), format!("{fits}a")]),
    ] {
        let error = client.search_transcripts(&search(words)).await.unwrap_err();
        assert!(matches!(error, Error::TooLong { characters: 301, limit: 300 }));
        assert_eq!(error.code(), "query-too-long");
    }
    assert_eq!(cloud.times_asked(SEARCH).await, 1);
}

#[tokio::test]
async fn a_search_is_a_read_and_is_repeated_like_one() {
    let cloud = Cloud::start().await;
    let answers =
        [refused(503, "service.unavailable"), json(200, &example("transcript-search.200"))];
    cloud.post(SEARCH, answers).await;
    let page = cloud.client().search_transcripts(&search(Criteria::Exact("refund".into()))).await;
    assert_eq!(page.unwrap().rows.len(), 3);
}

#[tokio::test]
async fn a_kind_of_search_the_organization_refuses_is_told() {
    let cloud = Cloud::start().await;
    cloud.post(SEARCH, [json(400, &example("error.search-not-supported.400"))]).await;
    let error = cloud
        .client()
        .search_transcripts(&search(Criteria::Phrase("a b".into())))
        .await
        .unwrap_err();
    assert!(matches!(error, Error::BadRequest { .. }), "so that the search can try another kind");
    assert_eq!(error.refusal().unwrap().message.as_deref(), Some("Search not supported."));
}
