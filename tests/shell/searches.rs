//! Saved and recent searches.

use serde_json::{Value, json};

use crate::desk::{Desk, asking};

fn save(desk: &Desk, id: &Value, name: &str, query: &str) -> Result<Value, Value> {
    desk.ask("save_search", json!({ "id": id, "name": name, "question": asking(query) }))
}

fn names(lists: &Value) -> Vec<&str> {
    let saved = lists["saved"].as_array().unwrap().iter();
    saved.map(|one| one["name"].as_str().unwrap()).collect()
}

#[test]
fn a_search_is_saved_changed_copied_and_removed() {
    let desk = Desk::on_the_demo();
    let lists = save(&desk, &Value::Null, "Refunds", "refund").unwrap();
    assert_eq!(names(&lists), ["Refunds"]);
    let saved = &lists["saved"][0];
    assert_eq!((&saved["question"]["query"], &saved["lastRun"]), (&json!("refund"), &Value::Null));
    let lists = save(&desk, &saved["id"], "Money back", "refund OR \"money back\"").unwrap();
    assert_eq!(names(&lists), ["Money back"]);
    assert_eq!(lists["saved"][0]["id"], saved["id"]);
    let lists = desk.ask("duplicate_search", json!({ "id": saved["id"] })).unwrap();
    assert_eq!(names(&lists), ["Money back", "Money back (2)"]);
    let lists = desk.ask("remove_search", json!({ "id": saved["id"] })).unwrap();
    assert_eq!(names(&lists), ["Money back (2)"]);
    let desk = desk.started_again();
    assert_eq!(names(&desk.ask("list_searches", json!({})).unwrap()), ["Money back (2)"]);
}

#[test]
fn names_that_are_empty_or_taken_are_refused_and_searches_that_are_not_there_are_unknown() {
    let desk = Desk::on_the_demo();
    save(&desk, &Value::Null, "Refunds", "refund").unwrap();
    for name in ["", "  ", "refunds"] {
        let error = save(&desk, &Value::Null, name, "refund").unwrap_err();
        assert_eq!(error["code"], "bad-name");
    }
    assert_eq!(save(&desk, &json!("nobody"), "New", "x").unwrap_err()["code"], "search-unknown");
    for command in ["duplicate_search", "remove_search"] {
        let error = desk.ask(command, json!({ "id": "nobody" })).unwrap_err();
        assert_eq!(error["code"], "search-unknown");
    }
    let error = desk.ask("export_searches", json!({ "ids": ["nobody"] })).unwrap_err();
    assert_eq!(error["code"], "search-unknown");
}

#[test]
fn what_was_searched_for_is_remembered_with_its_sentence() {
    let desk = Desk::on_the_demo();
    desk.search(&asking("refund"));
    desk.search(&asking("\"meter reading\""));
    desk.search(&asking("refund"));
    let recent = desk.ask("list_searches", json!({})).unwrap()["recent"].clone();
    let told: Vec<_> =
        recent.as_array().unwrap().iter().map(|one| &one["question"]["query"]).collect();
    assert_eq!(told, ["refund", "\"meter reading\""]);
    assert!(recent[0]["sentence"].as_str().unwrap().contains("refund"), "{recent}");
}

#[test]
fn a_saved_search_tells_what_is_new_since_it_was_run_last() {
    let desk = Desk::on_the_demo();
    let lists = save(&desk, &Value::Null, "Refunds", "refund").unwrap();
    let mut question = lists["saved"][0]["question"].clone();
    question["saved"] = lists["saved"][0]["id"].clone();
    let news = |events: &[Value]| {
        events.iter().rfind(|event| event["type"] == "changed").unwrap()["newCalls"].clone()
    };

    let (run, events) = desk.search(&question);
    assert_eq!(news(&events), Value::Null, "the first run has nothing to compare with");
    assert!(desk.cards(&run).iter().all(|card| card["isNew"] == false));
    let lists = desk.ask("list_searches", json!({})).unwrap();
    assert!(lists["saved"][0]["lastRun"].is_string(), "{lists}");

    let (run, events) = desk.search(&question);
    assert_eq!(news(&events), 0);

    // As if the last run had been over fewer calls.
    let all = desk.cards(&run);
    let forgotten = &all[0];
    let file = std::fs::read_dir(desk.folder.path().join("seen")).unwrap().next().unwrap();
    let file = file.unwrap().path();
    let mut seen: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    let gone = format!(
        "{}/{}",
        forgotten["conversationId"].as_str().unwrap(),
        forgotten["communicationId"].as_str().unwrap()
    );
    let calls = seen["connections"]["demo"].as_array_mut().unwrap();
    calls.retain(|call| *call != gone);
    assert_eq!(calls.len(), all.len() - 1);
    std::fs::write(&file, seen.to_string()).unwrap();

    let (run, events) = desk.search(&question);
    assert_eq!(news(&events), 1);
    let new = desk.results(&run, &json!({ "narrow": { "onlyNew": true } }));
    assert_eq!(new["calls"].as_array().unwrap().len(), 1);
    assert_eq!(new["calls"][0]["conversationId"], forgotten["conversationId"]);
    assert_eq!(new["calls"][0]["isNew"], true);
}

#[test]
fn a_saved_search_that_is_gone_cannot_be_run() {
    let desk = Desk::on_the_demo();
    let mut question = asking("refund");
    question["saved"] = "nobody".into();
    assert_eq!(desk.start(&question).unwrap_err()["code"], "search-unknown");
}

#[test]
fn a_demonstration_remembers_nothing_of_the_user_s() {
    let desk = Desk::demonstrating();
    desk.ask("app_info", json!({})).unwrap();
    desk.search(&asking("refund"));
    let lists = desk.ask("list_searches", json!({})).unwrap();
    assert_eq!(lists["recent"].as_array().unwrap().len(), 1, "but this session's own");
    assert_eq!(desk.all_on_disk(), "", "nothing in the user's folder");
    assert_eq!(desk.ask("interrupted_runs", json!({})).unwrap(), json!([]));
}
