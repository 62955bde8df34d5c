//! Searches that were going on when Earshot ended. How one is taken up again is tested below the
//! commands, where an app can be ended in the midst of a search.

use demo_org::Options;
use serde_json::{Value, json};

use crate::desk::{Desk, asking, form, organization, own_client};

fn interrupted(desk: &Desk) -> Value {
    desk.ask("interrupted_runs", json!({})).unwrap()
}

#[test]
fn a_search_that_the_user_stops_or_that_ends_is_not_offered_again() {
    let organization =
        organization(Options { latency_ms: 20, storage_latency_ms: 60, ..own_client() });
    let desk = Desk::new();
    desk.ask("test_and_save_connection", json!({ "form": form(&organization) })).unwrap();
    let run = desk.start(&asking("*refund*")).unwrap();
    while desk.next()["examined"].as_u64().unwrap_or_default() == 0 {}
    let journals = || std::fs::read_dir(desk.folder.path().join("runs")).unwrap().count();
    assert_eq!(journals(), 1, "while it goes on, it can be taken up again");
    assert_eq!(interrupted(&desk), json!([]), "but is not offered");
    desk.ask("cancel_search", json!({ "run": run })).unwrap();
    desk.to_the_end();
    desk.search(&json!({ "query": "refund", "dates": { "preset": "today" } }));
    // The journal goes right after the page has heard of the end.
    let begun = std::time::Instant::now();
    while journals() > 0 && begun.elapsed().as_secs() < 10 {}
    assert_eq!((journals(), interrupted(&desk)), (0, json!([])));
}

#[test]
fn only_what_was_interrupted_can_be_continued_or_forgotten() {
    let desk = Desk::on_the_demo();
    for id in ["nobody", "../connections", "0b0e7a54-6b53-4d3c-9f3e-0a1b2c3d4e5f"] {
        let going = json!({ "id": id, "onEvent": "__CHANNEL__:7" });
        assert_eq!(desk.ask("continue_run", going).unwrap_err()["code"], "run-unknown");
    }
    let forgetting = json!({ "id": "../connections" });
    let error = desk.ask("forget_interrupted", forgetting).unwrap_err();
    assert_eq!(error["code"], "run-unknown");
}
