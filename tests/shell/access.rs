//! Who may call what: the app's own capability and permissions, asked and not read.

use serde_json::{Value, json};

use crate::desk::{Desk, HOME};
use crate::lists::{allowed_by, permissions, registered};

/// Tauri's refusal is a plain string; a command's own error is an object.
fn is_refused(answer: &Result<Value, Value>) -> bool {
    matches!(answer, Err(Value::String(reason)) if reason.contains("not allowed"))
}

#[test]
fn every_command_is_permitted_to_the_main_window() {
    let desk = Desk::new();
    // Whoever imports is asked for a file at once, which nobody here can answer; but not into a list
    // that is damaged.
    std::fs::write(desk.folder.path().join("searches.json"), "{").unwrap();
    let commands = registered();
    assert!(commands.len() >= 38, "{commands:?}");
    for command in commands {
        let answer = desk.ask(&command, json!({}));
        assert!(!is_refused(&answer), "{command}: {answer:?}");
        // Permitted but not registered would be "not found".
        let reason = answer
            .err()
            .and_then(|error| error.as_str().map(ToOwned::to_owned))
            .unwrap_or_default();
        assert!(reason.is_empty() || reason.starts_with("invalid args"), "{command}: {reason}");
    }
}

#[test]
fn no_other_window_may_call_any_of_them() {
    let desk = Desk::new();
    for (number, command) in registered().iter().enumerate() {
        let answer = desk.ask_from_elsewhere(&format!("main-{number}"), command);
        assert!(is_refused(&answer), "{command}: {answer:?}");
    }
}

#[test]
fn no_foreign_page_may_call_any_of_them() {
    let desk = Desk::new();
    for address in [
        "https://apps.mypurecloud.ie/",
        "http://127.0.0.1:4010/",
        "https://tauri.localhost.example/",
    ] {
        for command in registered() {
            let answer = desk.ask_from_page(address, &command);
            assert!(is_refused(&answer), "{command} from {address}: {answer:?}");
        }
    }
    assert!(desk.ask_from_page(HOME, "regions").is_ok(), "the page itself may");
}

#[test]
fn no_command_of_tauri_or_of_a_plugin_may_be_called() {
    let desk = Desk::new();
    let mut asked = 0;
    for (plugin, manifest) in
        permissions().as_object().unwrap().iter().filter(|(name, _)| *name != "__app-acl__")
    {
        let plugin = plugin.strip_prefix("core:").unwrap_or(plugin);
        for command in manifest["permissions"].as_object().unwrap().values().flat_map(allowed_by) {
            let command = format!("plugin:{plugin}|{command}");
            let answer = desk.ask(&command, json!({}));
            assert!(is_refused(&answer), "{command}: {answer:?}");
            asked += 1;
        }
    }
    assert!(asked > 100, "the build lists the commands of Tauri and of four plugins, not {asked}");
}

#[test]
fn what_the_page_must_never_do_is_refused_by_name() {
    let desk = Desk::new();
    for command in [
        "plugin:dialog|save",
        "plugin:dialog|open",
        "plugin:event|emit",
        "plugin:fs|read_text_file",
        "plugin:fs|write_text_file",
        "plugin:http|fetch",
        "plugin:opener|open_path",
        "plugin:opener|open_url",
        "plugin:opener|reveal_item_in_dir",
        "plugin:shell|execute",
        "plugin:webview|create_webview_window",
        "plugin:window|close",
        "plugin:window-state|save_window_state",
        "plugin:nothing|at_all",
        "read_secret",
        "",
    ] {
        let answer = desk.ask(command, json!({}));
        assert!(is_refused(&answer), "{command}: {answer:?}");
    }
}
