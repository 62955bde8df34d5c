//! People, queues, divisions.

use demo_org::Options;
use serde_json::{Value, json};

use crate::support::Org;

fn names(answer: &Value) -> Vec<&str> {
    answer["entities"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entity| entity["name"].as_str().unwrap())
        .collect()
}

#[test]
fn those_who_left_are_found_only_when_asked_for() {
    let org = Org::start(Options { generate: Some(1), ..Options::default() });
    let (active, deleted) =
        (org.get("/users?pageSize=100").json(), org.get("/users?state=deleted").json());
    assert_eq!(names(&deleted), ["Gwen Oakhampton", "Marcus Featherstow"]);
    assert!(!names(&active).contains(&"Gwen Oakhampton"));
    let id = deleted["entities"][0]["id"].as_str().unwrap();
    assert_eq!(org.get(&format!("/users/{id}")).status, 404);
    assert_eq!(org.get(&format!("/users/{id}?state=deleted")).json()["name"], "Gwen Oakhampton");
    assert_eq!(org.get(&format!("/users?state=any&id={id}")).json()["total"], 1);
}

#[test]
fn everybody_in_a_call_can_be_looked_up() {
    let org = Org::start(Options { rate_limit: 10_000, ..Options::default() });
    let users = org.get("/users?state=any&pageSize=500").json();
    let known = |id: &str| {
        users["entities"]
            .as_array()
            .unwrap()
            .iter()
            .find(|user| user["id"] == id)
            .map(|user| user["name"].clone())
    };
    for call in demo_org::generate(120, 1, chrono::Utc::now()) {
        for person in call.conversation["participants"].as_array().unwrap() {
            if let Some(id) = person["userId"].as_str() {
                assert_eq!(known(id), Some(person["participantName"].clone()));
            }
        }
    }
}

#[test]
fn lists_come_in_pages_that_point_to_each_other() {
    let org = Org::start(Options { generate: Some(1), ..Options::default() });
    let all = org.get("/routing/queues").json();
    assert_eq!((all["total"].as_u64(), names(&all).len()), (Some(8), 8));
    let mut path = "/api/v2/routing/queues?pageSize=3".to_owned();
    let mut seen = Vec::new();
    loop {
        let page = org.get(path.trim_start_matches("/api/v2")).json();
        seen.extend(names(&page).into_iter().map(ToOwned::to_owned));
        let Some(next) = page["nextUri"].as_str() else { break };
        path = next.to_owned();
    }
    assert_eq!(seen, names(&all));
    assert_eq!(names(&org.get("/routing/queues?name=*ill*").json()), ["Billing"]);
    assert_eq!(org.get("/routing/queues?pageSize=0").status, 400);
}

#[test]
fn people_are_found_by_a_part_of_their_name() {
    let org = Org::start(Options { generate: Some(1), ..Options::default() });
    let search = |criterion: Value| org.post("/users/search", &json!({"query": [criterion]}));
    let found = search(json!({"type": "CONTAINS", "fields": ["name"], "value": "FENNI"})).json();
    assert_eq!(
        (found["total"].as_u64(), found["results"][0]["name"].as_str()),
        (Some(1), Some("Orla Fennimore"))
    );
    assert_eq!(
        search(json!({"type": "SOUNDS_LIKE", "fields": ["name"], "value": "orla"})).status,
        400
    );
}
