//! The details query: what a filter lets through.

use demo_org::Options;
use serde_json::{Value, json};

use crate::support::Org;

const PATH: &str = "/analytics/conversations/details/query";

fn org() -> Org {
    Org::start(Options {
        now: Some("2026-07-31T16:00:00Z".parse().unwrap()),
        rate_limit: 10_000,
        ..Options::default()
    })
}

/// All conversations of July that pass the filters.
fn found(org: &Org, conversation: Value, segment: Value) -> Vec<Value> {
    let mut all = Vec::new();
    for page in 1.. {
        let query = json!({
            "interval": "2026-07-01T00:00:00Z/2026-08-01T00:00:00Z", "paging": {"pageSize": 100, "pageNumber": page},
            "conversationFilters": conversation, "segmentFilters": segment,
        });
        let answer = org.post(PATH, &query).json();
        let Some(conversations) = answer["conversations"].as_array() else { break };
        all.extend(conversations.iter().cloned());
    }
    all
}

fn is(dimension: &str, value: &str) -> Value {
    json!({"type": "and", "predicates": [{"type": "dimension", "dimension": dimension, "operator": "matches", "value": value}]})
}

fn segments(conversation: &Value) -> impl Iterator<Item = &Value> {
    let people = conversation["participants"].as_array().unwrap().iter();
    people
        .flat_map(|person| person["sessions"].as_array().unwrap())
        .flat_map(|session| session["segments"].as_array().unwrap())
}

#[test]
fn each_dimension_filters_as_its_name_says() {
    let org = org();
    let all = found(&org, json!([]), json!([]));
    let queue = org.get("/routing/queues?name=Bill").json()["entities"][0]["id"].clone();
    let code =
        org.get("/routing/wrapupcodes?name=Refund%20issued").json()["entities"][0]["id"].clone();
    let user = all[0]["participants"]
        .as_array()
        .unwrap()
        .iter()
        .find_map(|p| p["userId"].as_str())
        .unwrap()
        .to_owned();
    let count = |test: &dyn Fn(&Value) -> bool| all.iter().filter(|call| test(call)).count();
    let filtered = |filter: Value| found(&org, json!([]), json!([filter])).len();
    assert_eq!(
        filtered(is("queueId", queue.as_str().unwrap())),
        count(&|call| segments(call).any(|s| s["queueId"] == queue))
    );
    assert_eq!(
        filtered(is("wrapUpCode", code.as_str().unwrap())),
        count(&|call| segments(call).any(|s| s["wrapUpCode"] == code))
    );
    assert_eq!(
        filtered(is("userId", &user)),
        count(&|call| call["participants"]
            .as_array()
            .unwrap()
            .iter()
            .any(|p| p["userId"] == user.as_str()))
    );
    assert_eq!(
        filtered(is("direction", "outbound")),
        count(&|call| call["originatingDirection"] == "outbound")
    );
    assert_eq!(
        filtered(is("segmentType", "hold")),
        count(&|call| segments(call).any(|s| s["segmentType"] == "hold"))
    );
    assert_eq!(filtered(is("mediaType", "voice")), all.len());
    assert_eq!(filtered(is("mediaType", "call")), 0, "voice is called voice here");
    assert_eq!(filtered(is("recording", "true")), all.len());
    let outbound = found(&org, json!([is("originatingDirection", "outbound")]), json!([])).len();
    assert!(outbound > 0 && outbound < all.len());
}

#[test]
fn a_caller_is_found_by_number_with_or_without_the_scheme() {
    let org = org();
    let call =
        found(&org, json!([is("originatingDirection", "inbound")]), json!([])).swap_remove(0);
    let ani = call["participants"][0]["sessions"][0]["ani"].as_str().unwrap();
    let digits: String = ani.chars().filter(char::is_ascii_digit).collect();
    for value in [ani, &digits] {
        assert!(found(&org, json!([]), json!([is("ani", value)])).contains(&call), "{value}");
    }
}

#[test]
fn ids_can_be_alternatives() {
    let org = org();
    let all = found(&org, json!([]), json!([]));
    let ids: Vec<_> = all.iter().take(3).map(|call| call["conversationId"].clone()).collect();
    let predicates: Vec<_> =
        ids.iter().map(|id| json!({"dimension": "conversationId", "value": id})).collect();
    assert_eq!(found(&org, json!([{"type": "or", "predicates": predicates}]), json!([])).len(), 3);
    let path = format!(
        "/analytics/conversations/details?id={}&id={}",
        ids[0].as_str().unwrap(),
        ids[1].as_str().unwrap()
    );
    assert_eq!(org.get(&path).json()["conversations"].as_array().unwrap().len(), 2);
    let one =
        org.get(&format!("/analytics/conversations/{}/details", ids[2].as_str().unwrap())).json();
    assert_eq!(one, all[2]);
    assert_eq!(
        org.get("/analytics/conversations/nobody/details").json()["code"],
        "resource.not.found"
    );
}

#[test]
fn durations_filter_by_range() {
    let org = org();
    let all = found(&org, json!([]), json!([])).len();
    let long = |filter: Value| {
        found(&org, json!([{"type": "and", "predicates": [filter]}]), json!([])).len()
    };
    let over = long(json!({"metric": "tConversationDuration", "range": {"gte": 180_000}}));
    let under = long(json!({"metric": "tConversationDuration", "range": {"lt": 180_000}}));
    assert!(over > 0 && under > 0);
    assert_eq!(over + under, all);
    let segment = json!([{"type": "and", "predicates": [{"dimension": "segmentType", "value": "interact"}, {"metric": "tSegmentDuration", "range": {"gt": 3_600_000}}]}]);
    assert_eq!(found(&org, json!([]), segment).len(), 0);
}

#[test]
fn what_exists_and_what_does_not_adds_up() {
    let org = org();
    let all = found(&org, json!([]), json!([])).len();
    let ended = |operator: &str| {
        found(&org, json!([{"type": "and", "predicates": [{"dimension": "conversationEnd", "operator": operator}]}]), json!([])).len()
    };
    assert_eq!((ended("exists"), ended("notExists")), (all, 0));
}

#[test]
fn conversations_count_by_the_days_the_interval_touches() {
    let org = org();
    let of = |interval: &str| {
        org.post(PATH, &json!({"interval": interval})).json()["totalHits"].as_u64().unwrap()
    };
    let noon = of("2026-07-29T12:00:00Z/2026-07-29T12:01:00Z");
    assert_eq!(noon, of("2026-07-29T00:00:00Z/2026-07-30T00:00:00Z"));
    assert_eq!(
        of("2026-07-29T23:59:00Z/2026-07-30T00:01:00Z"),
        noon + of("2026-07-30T00:00:00.000Z/2026-07-30T01:00:00.000Z")
    );
}

#[test]
fn the_order_is_by_start_and_can_be_turned() {
    let org = org();
    let starts = |order: &str| {
        let query = json!({"interval": "2026-07-01T00:00:00Z/2026-08-01T00:00:00Z", "order": order, "paging": {"pageSize": 100, "pageNumber": 1}});
        let answer = org.post(PATH, &query).json();
        answer["conversations"]
            .as_array()
            .unwrap()
            .iter()
            .map(|call| call["conversationStart"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    let (up, down) = (starts("asc"), starts("desc"));
    assert!(up.is_sorted() && down.iter().rev().is_sorted());
    assert!(up[0] < down[0]);
}
