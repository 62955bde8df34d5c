//! What cannot be done is refused with a word for the page and a sentence for the supervisor.

use serde_json::{Value, json};

use crate::desk::{Desk, asking, form, key, organization, own_client};

/// The error has the shape the page relies on, this code, and a sentence.
fn assert_refused(answer: Result<Value, Value>, code: &str) -> Value {
    let error = answer.expect_err(code);
    let mut shape = error.as_object().expect("an error of the shell").clone();
    // Only there where something varies: words and numbers, for whoever says it in another language.
    let args = shape.remove("args").unwrap_or_else(|| json!({}));
    let args = args.as_object().expect("arguments have names");
    assert!(args.values().all(|arg| arg.is_string() || arg.is_number()), "{args:?}");
    assert_eq!(shape.keys().collect::<Vec<_>>(), ["code", "detail", "message"]);
    assert_eq!(error["code"], code);
    let message = error["message"].as_str().unwrap();
    assert!(message.ends_with('.') && message.contains(' '), "{message:?} is not a sentence");
    error
}

fn search(query: &str, dates: &Value) -> Value {
    json!({ "query": query, "dates": dates })
}

#[test]
fn nothing_works_before_there_is_a_connection() {
    let desk = Desk::new();
    assert_refused(desk.start(&asking("refund")), "not-connected");
    for (command, arguments) in [
        ("open_in_genesys", json!({ "conversationId": "x" })),
        ("look_up", json!({ "what": "queues", "text": "" })),
        ("check_permissions", json!({})),
    ] {
        assert_refused(desk.ask(command, arguments), "not-connected");
    }
}

#[test]
fn a_phrase_that_cannot_be_searched_for_is_refused_before_anything_is_sent() {
    let desk = Desk::on_the_demo();
    for (query, code) in [
        ("", "empty-query"),
        ("   ", "empty-query"),
        ("\"refund", "invalid-query"),
        ("(refund", "invalid-query"),
        ("first:60s", "invalid-query"),
        ("/(refund/", "invalid-regex"),
        (&"refund ".repeat(2000), "too-long"),
    ] {
        assert_refused(desk.start(&asking(query)), code);
        let keeping = json!({ "id": null, "name": "Mine", "question": asking(query) });
        assert_refused(desk.ask("save_search", keeping), code);
    }
    let kept = desk.ask("list_searches", json!({})).unwrap();
    assert_eq!(kept, json!({ "saved": [], "recent": [] }), "none of them is remembered");
}

#[test]
fn a_filter_that_no_call_can_meet_is_refused() {
    let desk = Desk::on_the_demo();
    let mut question = asking("refund");
    question["filters"] = json!({ "minDurationS": 600, "maxDurationS": 60 });
    assert_refused(desk.start(&question), "invalid-filter");
}

#[test]
fn what_the_page_misspells_is_not_ignored() {
    let desk = Desk::on_the_demo();
    let mut question = asking("refund");
    question["filter"] = json!({});
    assert!(desk.start(&question).unwrap_err().as_str().unwrap().contains("unknown field"));
}

#[test]
fn dates_that_make_no_sense_are_refused() {
    let desk = Desk::on_the_demo();
    for dates in [
        json!({ "from": "2026-11-07", "to": "2026-11-01" }),
        json!({ "from": "yesterday-ish", "to": "" }),
        json!({ "from": "2999-01-01", "to": "2999-01-02" }),
    ] {
        assert_refused(desk.start(&search("refund", &dates)), "invalid-dates");
    }
}

#[test]
fn a_run_that_never_was_is_refused_everywhere() {
    let desk = Desk::on_the_demo();
    let card = json!({ "conversationId": "a", "communicationId": "b" });
    let mut saving = key(&json!(99), &card);
    saving["format"] = "txt".into();
    saving["time"] = "elapsed".into();
    assert_refused(desk.ask("open_call", key(&json!(99), &card)), "run-gone");
    for command in ["cancel_search", "pause_search", "resume_search", "close_run", "save_receipt"] {
        assert_refused(desk.ask(command, json!({ "run": 99 })), "run-gone");
    }
    let stretch = json!({
        "run": 99, "look": {}, "order": "time", "list": "failed", "from": 0, "count": 1, "step": 1,
        "conversationId": null, "communicationId": null, "outcomes": ["failed"],
        "onEvent": "__CHANNEL__:8",
    });
    for command in ["list_results", "list_lines", "neighbour", "receipt_calls", "retry_search"] {
        assert_refused(desk.ask(command, stretch.clone()), "run-gone");
    }
    assert_refused(desk.ask("save_call", saving.clone()), "run-gone");
    saving["onEvent"] = "__CHANNEL__:8".into();
    assert_refused(desk.ask("save_all", saving), "run-gone");
}

#[test]
fn a_call_that_was_not_found_cannot_be_opened_or_saved() {
    let desk = Desk::on_the_demo();
    let (run, _) = desk.search(&search("refund", &json!({ "preset": "today" })));
    let card =
        json!({ "conversationId": "c0ffee00-0000-4000-8000-000000000000", "communicationId": "b" });
    let mut call = key(&run, &card);
    assert_refused(desk.ask("open_call", call.clone()), "not-found");
    call["format"] = "csv".into();
    call["time"] = "clock".into();
    assert_refused(desk.ask("save_call", call), "not-found");
}

#[test]
fn only_what_was_saved_in_this_session_can_be_shown() {
    let desk = Desk::new();
    let connections = desk.folder.path().join("connections.json").display().to_string();
    for path in ["/", "/etc/passwd", "", connections.as_str()] {
        assert_refused(desk.ask("show_in_folder", json!({ "path": path })), "not-saved-here");
    }
}

#[test]
fn a_wrong_secret_is_refused_and_nothing_is_kept() {
    let organization = organization(own_client());
    let desk = Desk::new();
    let mut form = form(&organization);
    form["clientSecret"] = "not-the-secret".into();
    assert_refused(
        desk.ask("test_and_save_connection", json!({ "form": form })),
        "sign-in-refused",
    );
    assert_eq!(desk.ask("list_connections", json!({})).unwrap(), json!([]));
    assert!(!desk.on_disk().contains(organization.client_id()));
}

#[test]
fn a_form_that_cannot_be_right_is_refused_before_anything_is_sent() {
    let organization = organization(own_client());
    let desk = Desk::new();
    for (field, value, code) in [
        ("region", "", "bad-region"),
        ("clientId", " ", "bad-client-id"),
        ("clientSecret", "", "bad-client-secret"),
        ("region", "not a region", "bad-address"),
        ("region", "http://genesys.example.com", "insecure-address"),
        ("region", "http://10.0.0.1:8080", "insecure-address"),
    ] {
        let mut form = form(&organization);
        form[field] = value.into();
        assert_refused(desk.ask("test_and_save_connection", json!({ "form": form })), code);
    }
    assert!(organization.stats().requests.is_empty(), "nobody was asked for a token");
}

#[test]
fn nobody_there_is_told_from_a_wrong_secret() {
    let organization = organization(own_client());
    let form = form(&organization);
    tauri::async_runtime::block_on(organization.stop());
    assert_refused(
        Desk::new().ask("test_and_save_connection", json!({ "form": form })),
        "unreachable",
    );
}

#[test]
fn a_connection_that_is_not_there_can_be_neither_used_nor_changed() {
    let desk = Desk::on_the_demo();
    for command in ["select_connection", "remove_connection", "rename_connection"] {
        assert_refused(
            desk.ask(command, json!({ "id": "nobody", "name": "New" })),
            "connection-unknown",
        );
    }
}

#[test]
fn a_name_that_is_empty_or_taken_is_refused() {
    let organization = organization(own_client());
    let desk = Desk::on_the_demo();
    let list =
        desk.ask("test_and_save_connection", json!({ "form": form(&organization) })).unwrap();
    let one = |demo: bool| list.as_array().unwrap().iter().find(|one| one["demo"] == demo).unwrap();
    for name in ["", "  ", one(true)["name"].as_str().unwrap()] {
        let renaming = json!({ "id": one(false)["id"], "name": name });
        assert_refused(desk.ask("rename_connection", renaming), "bad-name");
    }
}
