//! Calls from a file: the dates are moved, nothing else changes.

use std::io::Write;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Duration, Utc};
use demo_org::{DemoOrg, Options};
use serde_json::{Value, json};

use crate::support::Org;

/// The real calls beside the checkout, where they are.
fn real_calls() -> Option<PathBuf> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../../../../shared/calls/earnings21.jsonl.gz");
    if !path.exists() {
        eprintln!("skipped: ../shared/calls/earnings21.jsonl.gz is not beside the checkout");
    }
    path.exists().then_some(path)
}

fn written(calls: &[demo_org::Call]) -> tempfile::NamedTempFile {
    let mut file = tempfile::Builder::new().suffix(".jsonl").tempfile().unwrap();
    for call in calls {
        writeln!(
            file,
            "{}",
            json!({"conversation": call.conversation, "transcript": call.transcript})
        )
        .unwrap();
    }
    file
}

fn load(path: &Path, now: DateTime<Utc>) -> Org {
    Org::start(Options {
        calls: Some(path.to_owned()),
        now: Some(now),
        rate_limit: 100_000,
        ..Options::default()
    })
}

fn time(value: &Value) -> DateTime<Utc> {
    value.as_str().unwrap().parse().unwrap()
}

#[test]
fn all_dates_move_by_one_offset_so_that_the_newest_call_ended_two_hours_ago() {
    let then = "2024-03-15T12:00:00Z".parse().unwrap();
    let calls: Vec<_> = demo_org::generate(40, 5, then).collect();
    let newest =
        calls.iter().map(|call| time(&call.conversation["conversationEnd"])).max().unwrap();
    let now: DateTime<Utc> = "2026-07-31T16:00:00Z".parse().unwrap();
    let offset = now - Duration::hours(2) - newest;
    let org = load(written(&calls).path(), now);
    for call in &calls {
        let id = call.conversation["conversationId"].as_str().unwrap();
        let moved = org.get(&format!("/analytics/conversations/{id}/details")).json();
        assert_eq!(
            time(&moved["conversationStart"]) - offset,
            time(&call.conversation["conversationStart"])
        );
        let segment = |call: &Value| {
            time(&call["participants"][0]["sessions"][0]["segments"][0]["segmentEnd"])
        };
        assert_eq!(segment(&moved) - offset, segment(&call.conversation));
        let Some(was) = &call.transcript else { continue };
        let is = org.transcript(id, was["communicationId"].as_str().unwrap());
        let ms = |value: &Value| value.as_i64().unwrap();
        assert_eq!(
            ms(&is["conversationStartTime"]) - offset.num_milliseconds(),
            ms(&was["conversationStartTime"])
        );
        let word = |file: &Value| file["transcripts"][0]["phrases"][0]["words"][0].clone();
        if was["transcripts"][0]["phrases"] != json!([]) {
            assert_eq!(
                ms(&word(&is)["startTimeMs"]) - offset.num_milliseconds(),
                ms(&word(was)["startTimeMs"])
            );
            assert_eq!(word(&is)["word"], word(was)["word"]);
            assert_eq!(word(&is)["duration"], word(was)["duration"]);
        }
    }
}

#[test]
fn names_come_from_the_participants() {
    let calls: Vec<_> = demo_org::generate(60, 5, Utc::now()).collect();
    let org = load(written(&calls).path(), Utc::now());
    let users = org.get("/users?pageSize=100").json();
    assert!(
        users["entities"].as_array().unwrap().iter().any(|user| user["name"] == "Orla Fennimore")
    );
    let queues = org.get("/routing/queues").json();
    assert!(queues["entities"].as_array().unwrap().iter().any(|queue| queue["name"] == "Billing"));
}

#[test]
fn a_broken_line_is_named() {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    writeln!(file, "{{\"conversation\":{{\"conversationId\":\"a\"}}}}\n{{\"conversation\":")
        .unwrap();
    let start = |path: &Path| {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime
            .block_on(DemoOrg::start(Options {
                calls: Some(path.to_owned()),
                ..Options::default()
            }))
            .unwrap_err()
    };
    let error = start(file.path());
    assert_eq!(error.code(), "demo.calls.line");
    assert!(error.to_string().starts_with("Line 2 of "), "{error}");
    assert_eq!(start(Path::new("no-such-file.jsonl")).code(), "demo.calls.read");
}

#[test]
fn the_real_calls_are_served_with_every_phrase() {
    let Some(path) = real_calls() else { return };
    let now = Utc::now();
    let org = load(&path, now);
    let ids: Vec<String> = {
        let mut ids = Vec::new();
        for page in 1..=4 {
            let rows = org
                .post(
                    "/speechandtextanalytics/transcripts/search",
                    &json!({"types": ["transcripts"], "pageSize": 100, "pageNumber": page}),
                )
                .json();
            ids.extend(
                rows["results"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|row| row["conversationId"].as_str().unwrap().to_owned()),
            );
        }
        ids
    };
    assert!(ids.len() > 200 && ids.len() <= 325, "{} lie within 60 days", ids.len());
    let newest = org.get(&format!("/analytics/conversations/{}/details", ids[0])).json();
    assert!(time(&newest["conversationEnd"]) <= now - Duration::hours(2) + Duration::seconds(1));
    let row = org.search(json!([{"type": "EXACT_PHRASE", "fields": ["transcript.content"], "value": "next question please"}]))["results"][0].clone();
    let file = org.transcript(
        row["conversationId"].as_str().unwrap(),
        row["communicationId"].as_str().unwrap(),
    );
    crate::contract::assert_valid("strict/transcript-file", &file);
}
