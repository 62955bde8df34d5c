//! The names of the commands stand in four places; these are one list.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;

pub(crate) type Names = BTreeSet<String>;

/// What the build made of the permission files: those of the app, and those of every plugin.
pub(crate) fn permissions() -> Value {
    serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/acl-manifests.json"))).unwrap()
}

/// The commands the shell answers to, as `generate_handler!` has them.
pub(crate) fn registered() -> Names {
    let source = source("src-tauri/src/lib.rs");
    let names =
        source.lines().filter_map(|line| line.trim().strip_prefix("commands::")?.strip_suffix(','));
    names.map(|path| path.rsplit("::").next().unwrap().to_owned()).collect()
}

/// The commands that one permission allows.
pub(crate) fn allowed_by(permission: &Value) -> Names {
    let commands = permission["commands"]["allow"].as_array();
    commands.into_iter().flatten().map(|name| name.as_str().unwrap().to_owned()).collect()
}

fn source(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

fn capability() -> Value {
    serde_json::from_str(&source("src-tauri/capabilities/main.json")).unwrap()
}

/// What the page calls: the first argument of each `invoke("…")`.
fn invoked() -> Names {
    let source = source("ui/ipc.js");
    let calls = source.split("invoke(\"").skip(1);
    calls.map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
}

fn written() -> Names {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src-tauri/src/commands");
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let source: String = files.map(|file| fs::read_to_string(file).unwrap()).collect();
    let functions = source.split("#[tauri::command]").skip(1);
    functions
        .map(|rest| rest.split_once("fn ").unwrap().1.split(['(', '<']).next().unwrap().to_owned())
        .collect()
}

#[test]
fn a_command_that_is_written_is_registered() {
    assert_eq!(written(), registered());
}

#[test]
fn the_page_calls_every_command_and_no_other() {
    assert_eq!(invoked(), registered());
}

#[test]
fn each_command_has_a_permission_of_its_own() {
    let permissions = permissions();
    let own = permissions["__app-acl__"]["permissions"].as_object().unwrap();
    let mut commands = Names::new();
    for (name, permission) in own {
        let allowed = allowed_by(permission);
        let expected = name.strip_prefix("allow-").unwrap().replace('-', "_");
        assert_eq!(allowed, Names::from([expected]), "{name}");
        commands.extend(allowed);
    }
    assert_eq!(commands, registered());
}

#[test]
fn the_window_is_granted_these_permissions_and_nothing_of_the_plugins() {
    let granted = capability()["permissions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|name| name.as_str().unwrap().to_owned())
        .collect();
    let expected: Names =
        registered().iter().map(|name| format!("allow-{}", name.replace('_', "-"))).collect();
    assert_eq!(expected, granted);
}

#[test]
fn only_the_main_window_of_this_computer_is_granted_anything() {
    let capability = capability();
    assert_eq!(capability["windows"], serde_json::json!(["main"]));
    for absent in ["remote", "webviews"] {
        assert!(capability.get(absent).is_none(), "{absent} must not be granted anything");
    }
}
