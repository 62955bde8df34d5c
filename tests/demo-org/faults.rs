//! Faults: each kind strikes where it should and as often as it should.

use std::time::{Duration, Instant};

use demo_org::{Faults, Options};
use serde_json::json;

use crate::support::{Answer, Org};

fn with(faults: &str) -> Org {
    Org::start(Options {
        faults: faults.parse().unwrap(),
        rate_limit: 10_000,
        ..Options::default()
    })
}

fn me(org: &Org) -> Answer {
    org.get("/organizations/me")
}

/// The address of some transcript, got while nothing goes wrong.
fn url(org: &Org) -> String {
    org.transcript_url(&org.search(json!([]))["results"][0])
}

#[test]
fn a_counted_fault_strikes_the_first_requests_only() {
    let org = with("503x2");
    let statuses: Vec<_> = (0..4).map(|_| me(&org).status).collect();
    assert_eq!(statuses, [503, 503, 200, 200]);
    assert_eq!(org.org().stats().faults, 2);
}

#[test]
fn a_fault_with_a_chance_strikes_about_so_often_and_the_same_each_time() {
    let pattern = || {
        let org = with("503:0.3");
        (0..200).map(|_| me(&org).status).collect::<Vec<_>>()
    };
    let statuses = pattern();
    let count = statuses.iter().filter(|status| **status == 503).count();
    assert!((35..90).contains(&count), "{count} of 200");
    assert_eq!(statuses, pattern());
}

#[test]
fn what_happens_at_one_address_does_not_depend_on_the_order_of_requests() {
    let (one, other) = ("/organizations/me", "/tokens/me");
    let pattern = |asked: &[&str]| {
        let org = with("503:0.4");
        let mut statuses = [Vec::new(), Vec::new()];
        for at in asked {
            statuses[usize::from(*at == other)].push(org.get(at).status);
        }
        statuses
    };
    let after_another = pattern(&[[one; 40], [other; 40]].concat());
    assert_eq!(after_another, pattern(&[[other; 40], [one; 40]].concat()));
    assert_eq!(after_another, pattern(&[one, other].repeat(40)));
    assert_ne!(after_another[0], after_another[1], "each has its own");
}

#[test]
fn faults_by_chance_pass_and_those_that_always_strike_do_not() {
    let org = with("503:0.9");
    let statuses: Vec<_> = (0..100).map(|_| me(&org).status).collect();
    let in_a_row = statuses.split(|status| *status == 200).map(<[u16]>::len).max();
    assert_eq!(in_a_row, Some(4), "{statuses:?}");
    let org = with("503:1");
    assert!((0..20).all(|_| me(&org).status == 503));
}

#[test]
fn a_storm_answers_everything_with_429() {
    let org = with("storm");
    for _ in 0..3 {
        let answer = me(&org);
        assert_eq!((answer.status, answer.header("retry-after")), (429, Some("1")));
    }
    assert_eq!(org.org().stats().too_many, 3);
    org.org().set_faults(Faults::none());
    assert_eq!(me(&org).status, 200);
}

#[test]
fn a_reset_drops_the_connection() {
    let org = with("resetx1");
    assert!(org.try_get("/organizations/me").is_err());
    assert_eq!(me(&org).status, 200);
}

#[test]
fn a_slow_answer_takes_seconds() {
    let org = with("slowx1");
    let before = Instant::now();
    assert_eq!(me(&org).status, 200);
    assert!(before.elapsed() >= Duration::from_secs(2));
}

#[test]
fn bodies_are_cut_garbled_or_a_gateways_page() {
    let org = with("truncatedx1");
    let cut = me(&org);
    assert_eq!(cut.status, 200);
    assert!(
        serde_json::from_slice::<serde_json::Value>(&cut.bytes).is_err()
            && cut.bytes.starts_with(b"{")
    );
    org.org().set_faults("garbagex1".parse().unwrap());
    let garbage = me(&org);
    assert_eq!(garbage.status, 200);
    assert!(serde_json::from_slice::<serde_json::Value>(&garbage.bytes).is_err());
    org.org().set_faults("htmlx1".parse().unwrap());
    let page = me(&org);
    assert_eq!(page.status, 502);
    assert!(page.text().contains("<html>"));
}

#[test]
fn an_expired_token_stays_expired() {
    let mut org = with("expired-tokenx1");
    assert_eq!(me(&org).json()["code"], "credentials.expired");
    assert_eq!(me(&org).status, 401);
    let token = org.sign_in();
    org.set_token(&token);
    assert_eq!(me(&org).status, 200);
}

#[test]
fn a_single_429_passes() {
    let org = with("429x1");
    let answer = me(&org);
    assert_eq!((answer.status, answer.json()["code"].as_str()), (429, Some("too.many.requests")));
    assert_eq!(me(&org).status, 200);
}

#[test]
fn storage_has_faults_of_its_own() {
    let org = with("");
    let url = url(&org);
    let fetch = |faults: &str| {
        org.org().set_faults(faults.parse().unwrap());
        org.fetch(&url, false)
    };
    let expired = fetch("expired-urlx1").unwrap();
    assert!(expired.status == 403 && expired.text().contains("Request has expired"));
    assert_eq!(org.fetch(&url, false).unwrap().status, 200, "once only");
    for _ in 0..2 {
        assert!(fetch("storage-403").unwrap().text().contains("AccessDenied"));
    }
    let whole = fetch("").unwrap().bytes.len();
    let cut = fetch("storage-truncatedx1").unwrap();
    assert!(cut.status == 200 && cut.bytes.len() < whole);
    assert_eq!(fetch("storage-503x1").unwrap().status, 503);
    assert_eq!(fetch("storage-htmlx1").unwrap().status, 502);
    assert!(fetch("storage-resetx1").is_err());
    org.org().set_faults("storage-503".parse().unwrap());
    assert_eq!(me(&org).status, 200, "aimed at storage, it spares the API");
}

#[test]
fn signing_in_is_never_struck() {
    let org = with("503,reset,storm");
    assert!(!org.sign_in().is_empty());
}

#[test]
fn an_unknown_fault_is_refused_with_the_names() {
    let error = "503:0.1,meteor:0.2".parse::<Faults>().unwrap_err();
    assert_eq!(error.code(), "demo.fault.unknown");
    assert!(
        error.to_string().contains("\"meteor\"")
            && Faults::names().all(|name| error.to_string().contains(name))
    );
    for text in ["503:2", "503:-1", "503:often", "503:"] {
        assert_eq!(text.parse::<Faults>().unwrap_err().code(), "demo.fault.measure", "{text}");
    }
}

#[test]
fn faults_are_written_as_they_are_read() {
    for text in ["", "503:0.1", "503x2", "429:0.05,503x2,expired-urlx3,reset:0.02", "storm:1"] {
        assert_eq!(text.parse::<Faults>().unwrap().to_string(), text);
    }
}
