//! Transcript addresses and what lies behind them.

use std::collections::HashSet;

use demo_org::Options;
use serde_json::{Value, json};

use crate::contract::assert_valid;
use crate::support::{Org, unpacked};

fn rows(org: &Org) -> Vec<Value> {
    org.search(json!([]))["results"].as_array().unwrap().clone()
}

#[test]
fn a_transcript_is_had_without_the_token_and_refused_with_it() {
    let org = Org::start(Options::default());
    let url = org.transcript_url(&rows(&org)[0]);
    let file = org.fetch(&url, false).unwrap();
    assert_eq!(file.status, 200);
    assert_valid("strict/transcript-file", &unpacked(&file.bytes));
    let refused = org.fetch(&url, true).unwrap();
    assert_eq!(refused.status, 400);
    assert!(refused.text().contains("<Code>InvalidArgument</Code>"));
    assert_eq!(org.org().stats().storage_with_authorization, 1);
}

#[test]
fn a_changed_or_expired_address_is_forbidden() {
    let org = Org::start(Options::default());
    let rows = rows(&org);
    let url = org.transcript_url(&rows[0]);
    let other = url.replace(
        rows[0]["communicationId"].as_str().unwrap(),
        rows[1]["communicationId"].as_str().unwrap(),
    );
    let later = url.replace("until=", "until=9");
    for forged in [other, later, url.split('?').next().unwrap().to_owned()] {
        let answer = org.fetch(&forged, false).unwrap();
        assert_eq!(answer.status, 403);
        assert!(answer.text().contains("<Code>SignatureDoesNotMatch</Code>"), "{}", answer.text());
    }
    // The same organization eleven minutes later: same seed, same seal.
    let later = chrono::Utc::now() + chrono::Duration::minutes(11);
    let then = Org::start(Options { now: Some(later), ..Options::default() });
    let answer =
        then.fetch(&url.replace(org.org().base_url(), then.org().base_url()), false).unwrap();
    assert_eq!(answer.status, 403);
    assert!(answer.text().contains("Request has expired"));
}

#[test]
fn files_come_plain_gzipped_and_as_bare_gzip() {
    let org = Org::start(Options::default());
    let kinds: HashSet<_> = rows(&org)
        .iter()
        .take(40)
        .map(|row| {
            let url = org.transcript_url(row);
            let mut answer = ureq::get(&url).header("accept-encoding", "identity").call().unwrap();
            let encoded = answer.headers().contains_key("content-encoding");
            let bytes = answer.body_mut().read_to_vec().unwrap();
            (encoded, bytes.starts_with(&[0x1f, 0x8b]))
        })
        .collect();
    assert_eq!(kinds, HashSet::from([(false, false), (false, true), (true, true)]));
}

#[test]
fn a_leg_without_a_transcript_is_not_found() {
    let org = Org::start(Options::default());
    let query =
        json!({"interval": days(3), "order": "desc", "paging": {"pageSize": 1, "pageNumber": 1}});
    let fresh = org.post("/analytics/conversations/details/query", &query).json()["conversations"]
        [0]
    .clone();
    let (id, leg) = (
        fresh["conversationId"].as_str().unwrap(),
        fresh["participants"][0]["sessions"][0]["sessionId"].as_str().unwrap(),
    );
    let path = |leg: &str| {
        format!("/speechandtextanalytics/conversations/{id}/communications/{leg}/transcripturl")
    };
    for leg in [leg, "no-such-leg"] {
        let answer = org.get(&path(leg));
        assert_eq!(
            (answer.status, answer.json()["code"].as_str()),
            (404, Some("resource.not.found")),
            "the newest call is just over"
        );
        assert_eq!(answer.json()["messageParams"]["id"], leg);
    }
    assert_eq!(org.get(&format!("/speechandtextanalytics/conversations/{id}")).status, 404);
}

fn days(count: i64) -> String {
    let now = chrono::Utc::now();
    format!("{}/{}", (now - chrono::Duration::days(count)).to_rfc3339(), now.to_rfc3339())
        .replace("+00:00", "Z")
}
