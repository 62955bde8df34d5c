//! The limits: 300 requests a minute, 1,000 rows, 100 a page, 60 days, 31 days.

use demo_org::Options;
use serde_json::{Value, json};

use crate::contract::assert_valid;
use crate::support::Org;

const SEARCH: &str = "/speechandtextanalytics/transcripts/search";
const DETAILS: &str = "/analytics/conversations/details/query";

#[test]
fn a_request_over_the_limit_is_answered_429_with_the_time_to_wait() {
    let org = Org::start(Options { rate_limit: 3, generate: Some(1), ..Options::default() });
    for count in ["1", "2", "3"] {
        let answer = org.get("/organizations/me");
        assert_eq!(answer.status, 200);
        assert_eq!(answer.header("inin-ratelimit-count"), Some(count));
        assert_eq!(answer.header("inin-ratelimit-allowed"), Some("3"));
    }
    let answer = org.get("/organizations/me");
    assert_eq!(answer.status, 429);
    assert_valid("strict/error-body.response", &answer.json());
    let wait: u64 = answer.header("retry-after").unwrap().parse().unwrap();
    assert!((1..=60).contains(&wait));
    assert_eq!(answer.header("inin-ratelimit-reset"), Some(wait.to_string().as_str()));
    assert!(answer.json()["message"].as_str().unwrap().contains(&format!("[{wait}] seconds")));
    let stats = org.org().stats();
    assert_eq!((stats.too_many, stats.busiest_window, stats.api_requests()), (1, 4, 4));
}

#[test]
fn what_was_counted_can_be_read_without_being_counted() {
    let org = Org::start(Options { generate: Some(1), ..Options::default() });
    org.get("/organizations/me");
    let stats =
        || org.fetch(&format!("{}/demo/stats", org.org().base_url()), false).unwrap().json();
    assert_eq!(
        (&stats()["requests"], &stats()["too_many"]),
        (&json!({"/organizations/me": 1, "oauth": 1}), &json!(0))
    );
}

#[test]
fn each_token_has_its_own_budget() {
    let mut org = Org::start(Options { rate_limit: 1, generate: Some(1), ..Options::default() });
    assert_eq!(org.get("/organizations/me").status, 200);
    assert_eq!(org.get("/organizations/me").status, 429);
    let token = org.sign_in();
    org.set_token(&token);
    assert_eq!(org.get("/organizations/me").status, 200);
}

#[test]
fn searches_by_date_have_a_limit_of_their_own() {
    let org = Org::start(Options {
        searches_per_minute: Some(2),
        generate: Some(5),
        ..Options::default()
    });
    let search =
        |query: Value| org.post(SEARCH, &json!({"types": ["transcripts"], "query": query}));
    let by_date = json!({"type": "DATE_RANGE", "fields": ["startTime"], "startValue": "2026-07-01", "endValue": "2026-07-02",
        "dateFormat": "yyyy-MM-dd"});
    assert_eq!(search(json!([by_date])).status, 200);
    assert_eq!(search(json!([{"group": [by_date]}])).status, 200);
    let refused = search(json!([by_date]));
    assert_eq!(refused.status, 429);
    assert_valid("strict/error-body.response", &refused.json());
    let wait: u64 = refused.header("retry-after").unwrap().parse().unwrap();
    assert!((1..=60).contains(&wait));
    assert_eq!(search(json!([])).status, 200, "searches without dates are not among them");
    assert_eq!(org.get("/organizations/me").status, 200);
    assert_eq!(org.org().stats().too_many, 1);
}

#[test]
fn only_the_first_thousand_rows_can_be_paged_but_the_total_is_true() {
    let org = Org::start(Options { generate: Some(1_700), ..Options::default() });
    let page = |size: u32, number: u32| {
        org.post(SEARCH, &json!({"types": ["transcripts"], "pageSize": size, "pageNumber": number}))
    };
    let first = page(100, 1).json();
    assert!(first["total"].as_u64().unwrap() > 1_000);
    assert_eq!(page(100, 10).json()["results"].as_array().unwrap().len(), 100);
    assert_eq!(page(100, 11).status, 400);
    // The page over the edge ends at it.
    assert_eq!(page(75, 14).json()["results"].as_array().unwrap().len(), 25);
    assert_eq!(page(75, 15).status, 400);
}

#[test]
fn a_page_has_at_most_a_hundred_rows() {
    let org = Org::start(Options { generate: Some(150), ..Options::default() });
    for size in [0, 101] {
        assert_eq!(
            org.post(SEARCH, &json!({"types": ["transcripts"], "pageSize": size})).status,
            400
        );
        let query = json!({"interval": week(), "paging": {"pageSize": size, "pageNumber": 1}});
        assert_eq!(org.post(DETAILS, &query).status, 400);
    }
}

fn week() -> String {
    "2026-07-20T00:00:00Z/2026-07-27T00:00:00Z".to_owned()
}

#[test]
fn the_search_does_not_look_back_more_than_sixty_days_but_the_details_query_does() {
    let now = "2026-07-31T16:00:00Z".parse().unwrap();
    let org = Org::start(Options { now: Some(now), ..Options::default() });
    let range = json!([{"type": "DATE_RANGE", "fields": ["conversationStartTime"],
        "startValue": "2026-05-01T00:00:00.000Z", "endValue": "2026-06-01T00:00:00.000Z", "dateFormat": "yyyy-MM-dd'T'HH:mm:ss.SSSX"}]);
    assert_eq!(org.search(range)["total"], 0);
    let query = json!({"interval": "2026-05-02T00:00:00Z/2026-06-01T00:00:00Z"});
    assert!(org.post(DETAILS, &query).json()["totalHits"].as_u64().unwrap() > 0);
}

#[test]
fn an_interval_over_31_days_or_backwards_is_refused() {
    let org = Org::start(Options { generate: Some(1), ..Options::default() });
    let status = |interval: &str| org.post(DETAILS, &json!({"interval": interval})).status;
    assert_eq!(status("2026-07-01T00:00:00Z/2026-08-01T00:00:00Z"), 200);
    assert_eq!(status("2026-07-01T00:00:00Z/2026-08-01T00:00:01Z"), 400);
    assert_eq!(status("2026-07-02T00:00:00Z/2026-07-01T00:00:00Z"), 400);
    assert_eq!(status("last week"), 400);
}

#[test]
fn long_values_and_many_values_are_refused() {
    let org = Org::start(Options { generate: Some(1), ..Options::default() });
    let status = |criterion: Value| {
        org.post(SEARCH, &json!({"types": ["transcripts"], "query": [criterion]})).status
    };
    let content =
        |value: String| json!({"type": "EXACT", "fields": ["transcript.content"], "value": value});
    assert_eq!(status(content("x".repeat(300))), 200);
    assert_eq!(status(content("x".repeat(301))), 400);
    assert_eq!(
        status(json!({"type": "EXACT", "fields": ["transcript.content"], "values": vec!["x"; 51]})),
        400
    );
}
