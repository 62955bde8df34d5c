//! The endpoints of the tutorial: there only when asked for, and consistent with the platform's own.

use std::collections::BTreeSet;

use demo_org::{ALL_PERMISSIONS, Options};
use serde_json::{Value, json};

use crate::support::{Answer, Org};

const DETAILS: &str = "/analytics/conversations/details/query";

fn org() -> Org {
    start(Options { tutorial: true, ..Options::default() })
}

fn start(options: Options) -> Org {
    let now = Some("2026-07-31T16:00:00Z".parse().unwrap());
    Org::start(Options { now, rate_limit: 10_000, ..options })
}

fn ask(org: &Org, more: Value) -> Answer {
    let mut body = json!({"startTime": "2026-07-01T00:00:00Z", "endTime": "2026-07-31T00:00:00Z", "mediaType": "voice"});
    body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    org.post(DETAILS, &body)
}

fn filter(phrase: &str, matching: &str) -> Value {
    json!({"type": "insights", "phrase": phrase, "match": matching})
}

/// Every call that answers, page by page.
fn all(org: &Org, more: Value) -> Vec<Value> {
    let mut calls = Vec::new();
    let mut asked = more;
    for _ in 0..100 {
        let page = ask(org, asked.clone());
        assert_eq!(page.status, 200, "{}", page.text());
        calls.extend(page.json()["conversations"].as_array().unwrap().clone());
        match page.json()["nextPageToken"].as_str() {
            Some(token) => asked["pageToken"] = token.into(),
            None => return calls,
        }
    }
    panic!("the pages do not end");
}

fn ids(calls: &[Value]) -> BTreeSet<String> {
    calls.iter().map(|call| call["conversationId"].as_str().unwrap().to_owned()).collect()
}

/// The same calls as the platform's own search has them.
fn platform(org: &Org, phrase: &str) -> BTreeSet<String> {
    let range = json!({"type": "DATE_RANGE", "fields": ["conversationStartTime"], "startValue": "2026-07-01T00:00:00.000Z",
        "endValue": "2026-07-30T23:59:59.999Z", "dateFormat": "yyyy-MM-dd'T'HH:mm:ss.SSSX"});
    let words = json!({"type": "EXACT_PHRASE", "fields": ["transcript.content"], "value": phrase});
    ids(org.search(json!([range, words]))["results"].as_array().unwrap())
}

#[test]
fn without_the_switch_both_are_what_they_are_on_the_platform() {
    let org = start(Options::default());
    assert_eq!(ask(&org, json!({})).status, 400);
    assert_eq!(org.get("/insights/conversations/some-call").status, 404);
}

#[test]
fn with_the_switch_the_platforms_query_is_still_answered() {
    let query = json!({"interval": "2026-07-20T00:00:00Z/2026-07-31T00:00:00Z"});
    assert!(org().post(DETAILS, &query).json()["totalHits"].as_u64().unwrap() > 0);
}

#[test]
fn pages_follow_each_other_by_token_and_hold_every_call_once() {
    let org = org();
    let (small, large) = (all(&org, json!({"size": 7})), all(&org, json!({})));
    assert_eq!(small, large);
    assert!(large.len() > 100 && ids(&large).len() == large.len());
    let starts: Vec<_> = large.iter().map(|call| call["startTime"].as_str().unwrap()).collect();
    assert!(starts.is_sorted());
    let token = ask(&org, json!({"size": 7})).json()["nextPageToken"].clone();
    let elsewhere =
        ask(&org, json!({"size": 7, "pageToken": token, "filter": filter("refund", "exact")}));
    assert_eq!(elsewhere.status, 400, "a token belongs to its query");
    assert_eq!(ask(&org, json!({"pageToken": "made-up"})).status, 400);
}

#[test]
fn an_exact_phrase_finds_what_the_platform_finds() {
    let org = org();
    for phrase in ["refund", "cancel my contract", "meter reading"] {
        let found = ids(&all(&org, json!({"filter": filter(phrase, "exact")})));
        assert_eq!(found, platform(&org, phrase), "{phrase}");
        assert!(!found.is_empty());
    }
}

#[test]
fn a_piece_of_words_and_a_pattern_find_more() {
    let org = org();
    let found =
        |phrase: &str, matching: &str| ids(&all(&org, json!({"filter": filter(phrase, matching)})));
    let exact = found("cancel my contract", "exact");
    assert!(found("ancel my contr", "partial").is_superset(&exact));
    assert!(found("ancel my contr", "exact").is_empty());
    let pattern = found(r"cancel (my|the) (contract|account)\b", "regex");
    assert!(
        pattern.is_superset(&exact) && pattern.is_superset(&found("cancel my account", "exact"))
    );
    assert!(found(r"I'd like to", "regex").is_superset(&found("i'd like to", "exact")));
    assert_eq!(ask(&org, json!({"filter": filter("(", "regex")})).status, 400);
}

#[test]
fn what_the_tutorial_does_not_have_is_refused() {
    let org = org();
    for more in [
        json!({"mediaType": "chat"}),
        json!({"size": 0}),
        json!({"size": 101}),
        json!({"endTime": "2026-06-01T00:00:00Z"}),
        json!({"startTime": "yesterday"}),
        json!({"interval": "x"}),
        json!({"filter": {"type": "topics", "phrase": "x", "match": "exact"}}),
        json!({"filter": {"type": "insights", "phrase": "x", "match": "fuzzy"}}),
    ] {
        assert_eq!(ask(&org, more.clone()).status, 400, "{more}");
    }
}

#[test]
fn a_call_is_told_in_segments_with_names() {
    let org = org();
    let calls = all(&org, json!({"filter": filter("refund", "exact")}));
    let mut kinds = BTreeSet::new();
    for call in calls.iter().take(8) {
        let id = call["conversationId"].as_str().unwrap();
        let told = org.get(&format!("/insights/conversations/{id}")).json();
        assert_eq!(
            (&told["startTime"], &told["participants"]),
            (&call["startTime"], &call["participants"])
        );
        let details = org.get(&format!("/analytics/conversations/{id}/details")).json();
        let leg = details["participants"][0]["sessions"][0]["sessionId"].as_str().unwrap();
        let file = org.transcript(id, leg);
        let phrases = file["transcripts"][0]["phrases"].as_array().unwrap();
        let segments = told["segments"].as_array().unwrap();
        assert_eq!(told["language"], file["transcripts"][0]["language"]);
        assert_eq!(segments.len(), phrases.len());
        for segment in segments {
            let kind = segment["participantType"].as_str().unwrap();
            kinds.insert(kind.to_owned());
            let mut people = call["participants"].as_array().unwrap().iter();
            let person = people.find(|one| one["id"] == segment["participantId"]).unwrap();
            assert_eq!(
                (&person["name"], person["purpose"].as_str()),
                (&segment["participantName"], Some(kind))
            );
            assert!(segment["durationMs"].is_i64() && segment["confidence"].is_f64());
        }
        let said = |list: &[Value], key: &str| -> BTreeSet<String> {
            list.iter().map(|one| one[key].as_str().unwrap().to_owned()).collect()
        };
        assert_eq!(said(segments, "text"), said(phrases, "decoratedText"));
    }
    assert!(["agent", "customer", "ivr"].iter().all(|kind| kinds.contains(*kind)), "{kinds:?}");
    assert_eq!(org.get("/insights/conversations/no-such-call").status, 404);
}

#[test]
fn a_call_without_a_transcript_is_listed_but_not_told() {
    let org = org();
    let (mut told, mut untold) = (0, 0);
    for id in ids(&all(&org, json!({}))) {
        match org.get(&format!("/insights/conversations/{id}")).status {
            200 => told += 1,
            404 => untold += 1,
            status => panic!("{id}: {status}"),
        }
    }
    assert!(told > 100 && untold > 0, "{told} and {untold}");
}

#[test]
fn both_ask_for_the_permissions_of_the_platforms_own() {
    let without = |missing: &str| {
        let held = ALL_PERMISSIONS.iter().filter(|name| !name.starts_with(missing));
        let permissions = Some(held.map(|name| (*name).to_owned()).collect());
        start(Options { tutorial: true, permissions, ..Options::default() })
    };
    assert_eq!(ask(&without("analytics:"), json!({})).status, 403);
    let blind = without("speechAndTextAnalytics:data");
    assert_eq!(blind.get("/insights/conversations/any").status, 403);
    assert_eq!(ask(&blind, json!({})).status, 200);
}
