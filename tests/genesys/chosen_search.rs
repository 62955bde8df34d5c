//! Content search in some languages and divisions only, where what several values mean is not
//! documented.

use chrono::{DateTime, Utc};
use genesys::{Client, Criteria, SearchPage, TranscriptSearch};
use serde_json::{Value, json};

use crate::cloud::{Answer, Cloud, SEARCH, json, refused};
use crate::contract::{check, example};

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn search(languages: &[&str], divisions: &[&str]) -> TranscriptSearch {
    let owned = |texts: &[&str]| texts.iter().map(|&text| text.to_owned()).collect();
    TranscriptSearch {
        words: vec![Criteria::Exact("cancel".into()), Criteria::ExactPhrase("exit fee".into())],
        languages: owned(languages),
        division_ids: owned(divisions),
        from: at("2026-07-01T00:00:00Z"),
        to: at("2026-07-31T23:59:59.999Z"),
        page: 1,
    }
}

fn rows() -> Answer {
    json(200, &example("transcript-search.200"))
}

fn nothing() -> Answer {
    json(200, &json!({"total": 0}))
}

async fn asked(client: &Client, search: &TranscriptSearch) -> SearchPage {
    client.search_transcripts(search).await.unwrap()
}

/// What was sent besides media, words and dates; every request is valid.
async fn chosen(cloud: &Cloud) -> Vec<Value> {
    let bodies = cloud.asked(SEARCH).await.into_iter().map(|it| it.body_json::<Value>().unwrap());
    let chosen = bodies.map(|body| {
        check("transcript-search.request", &body);
        let query = body["query"].as_array().unwrap();
        let is_choice = |it: &&Value| {
            ["language", "divisionId"].iter().any(|name| it["fields"] == json!([name]))
        };
        query.iter().filter(is_choice).cloned().collect()
    });
    chosen.collect()
}

fn one(field: &str, value: &str) -> Value {
    json!({"type": "EXACT", "fields": [field], "value": value})
}

fn several(field: &str, values: &[&str]) -> Value {
    json!({"type": "EXACT", "fields": [field], "values": values})
}

#[tokio::test]
async fn all_words_are_asked_for_together() {
    let cloud = Cloud::start().await;
    cloud.post(SEARCH, [rows()]).await;
    asked(&cloud.client(), &search(&[], &[])).await;
    let body: Value = cloud.asked(SEARCH).await[0].body_json().unwrap();
    check("transcript-search.request", &body);
    let content: Vec<_> = body["query"].as_array().unwrap()[1..3].to_vec();
    let expected = [
        json!({"type": "EXACT", "fields": ["transcript.content"], "values": ["cancel"]}),
        json!({"type": "EXACT_PHRASE", "fields": ["transcript.content"], "value": "exit fee"}),
    ];
    assert_eq!(content, expected);
}

#[tokio::test]
async fn languages_and_divisions_are_sent_as_the_fact_sheet_has_them() {
    let cloud = Cloud::start().await;
    cloud.post(SEARCH, [rows()]).await;
    asked(&cloud.client(), &search(&["en-US"], &["d2", "d1", "d2"])).await;
    assert_eq!(
        chosen(&cloud).await,
        [json!([one("language", "en-us"), several("divisionId", &["d1", "d2"])])]
    );
}

#[tokio::test]
async fn a_language_without_its_country_cannot_be_asked_for() {
    let cloud = Cloud::start().await;
    cloud.post(SEARCH, [rows()]).await;
    asked(&cloud.client(), &search(&["en", "de-DE"], &[])).await;
    asked(&cloud.client(), &search(&["de-DE", "unknown"], &[])).await;
    assert_eq!(
        chosen(&cloud).await,
        [json!([]), json!([several("language", &["de-de", "unknown"])])]
    );
}

#[tokio::test]
async fn refused_choices_are_left_out_and_stay_out() {
    let cloud = Cloud::start().await;
    cloud.post(SEARCH, [refused(400, "no"), rows()]).await;
    let client = cloud.client();
    for _ in 0..2 {
        assert_eq!(asked(&client, &search(&["en-US"], &["d1"])).await.rows.len(), 3);
    }
    let both = json!([one("language", "en-us"), one("divisionId", "d1")]);
    assert_eq!(chosen(&cloud).await, [both, json!([]), json!([])]);
}

#[tokio::test]
async fn refused_words_are_not_blamed_on_the_choices() {
    let cloud = Cloud::start().await;
    cloud.post(SEARCH, [refused(400, "no"), refused(400, "no"), rows()]).await;
    let client = cloud.client();
    let error = client.search_transcripts(&search(&["en-US"], &[])).await.unwrap_err();
    assert_eq!(error.code(), "bad-request");
    asked(&client, &search(&["en-US"], &[])).await;
    assert_eq!(chosen(&cloud).await[2], json!([one("language", "en-us")]));
}

#[tokio::test]
async fn values_that_must_all_hold_find_nothing_so_each_is_tried_alone() {
    let cloud = Cloud::start().await;
    // Both languages; the first alone; the second alone, which finds some; all languages.
    cloud.post(SEARCH, [nothing(), nothing(), rows(), rows()]).await;
    let client = cloud.client();
    assert_eq!(asked(&client, &search(&["en-GB", "unknown"], &[])).await.rows.len(), 3);
    assert_eq!(asked(&client, &search(&["en-GB", "unknown"], &[])).await.rows.len(), 3);
    let expected = [
        json!([several("language", &["en-gb", "unknown"])]),
        json!([one("language", "en-gb")]),
        json!([one("language", "unknown")]),
        json!([]),
        json!([]),
    ];
    assert_eq!(chosen(&cloud).await, expected);
}

#[tokio::test]
async fn nothing_found_by_any_value_is_nothing() {
    let cloud = Cloud::start().await;
    cloud.post(SEARCH, [nothing()]).await;
    let client = cloud.client();
    assert_eq!(
        asked(&client, &search(&["en-GB", "unknown"], &["d1", "d2"])).await,
        SearchPage::default()
    );
    assert_eq!(chosen(&cloud).await.len(), 5, "together, and each language in each division");
}

#[tokio::test]
async fn once_several_values_have_found_something_nothing_is_taken_for_nothing() {
    let cloud = Cloud::start().await;
    cloud.post(SEARCH, [rows(), nothing()]).await;
    let client = cloud.client();
    for _ in 0..3 {
        asked(&client, &search(&["en-GB", "unknown"], &[])).await;
    }
    assert_eq!(chosen(&cloud).await.len(), 3);
}

#[tokio::test]
async fn what_is_refused_meanwhile_does_not_change_the_pages_of_a_search_under_way() {
    let cloud = Cloud::start().await;
    cloud.post(SEARCH, [rows(), refused(400, "no"), rows()]).await;
    let client = cloud.client();
    asked(&client, &search(&["en-GB"], &[])).await;
    asked(&client, &search(&["de-DE"], &[])).await;
    for language in ["en-GB", "de-DE"] {
        asked(&client, &TranscriptSearch { page: 2, ..search(&[language], &[]) }).await;
    }
    let chosen = chosen(&cloud).await;
    assert_eq!(chosen[3..], [json!([one("language", "en-gb")]), json!([])]);
}

#[tokio::test]
async fn a_later_page_never_goes_on_with_other_choices_than_the_first() {
    let cloud = Cloud::start().await;
    cloud.post(SEARCH, [rows(), refused(400, "no")]).await;
    let client = cloud.client();
    asked(&client, &search(&["en-GB"], &[])).await;
    let second = TranscriptSearch { page: 2, ..search(&["en-GB"], &[]) };
    assert_eq!(client.search_transcripts(&second).await.unwrap_err().code(), "bad-request");
    assert_eq!(cloud.times_asked(SEARCH).await, 2);
}
