//! Connections, as the page sees them come and go.

use keyring_vault::Vault;
use serde_json::{Value, json};

use crate::desk::{Desk, form, organization, own_client};

/// What this process has put beside the user's files.
fn temporary_folders() -> Vec<std::ffi::OsString> {
    let mine = format!("earshot-{}-", std::process::id());
    let names =
        std::fs::read_dir(std::env::temp_dir()).unwrap().map(|one| one.unwrap().file_name());
    names.filter(|name| name.to_string_lossy().starts_with(&mine)).collect()
}

fn current(list: &Value) -> Vec<&Value> {
    list.as_array().unwrap().iter().filter(|one| one["current"] == true).collect()
}

#[test]
fn the_page_learns_what_it_must_know_before_it_draws() {
    let desk = Desk::new();
    let info = desk.ask("app_info", json!({})).unwrap();
    assert_eq!(info["version"], env!("CARGO_PKG_VERSION"));
    assert_eq!(info["demo"], false);
    assert_eq!(info["zone"], export::Zone::local().name());
    assert_eq!(info["logFolder"], desk.folder.path().display().to_string());
    assert_eq!(
        info["keyring"],
        json!({ "available": true, "name": Vault::name(), "reason": null, "said": null })
    );
}

#[test]
fn a_missing_keyring_is_told_with_its_reason() {
    let desk = Desk::with(Vault::unavailable("no such service"));
    let keyring = desk.ask("app_info", json!({})).unwrap()["keyring"].clone();
    assert_eq!(keyring["available"], false);
    assert!(keyring["reason"].as_str().unwrap().ends_with('.'), "{keyring}");
    assert_eq!(keyring["said"]["code"], "keyring-unavailable");
    assert_eq!(keyring["said"]["message"], keyring["reason"], "the same, for other languages");
}

#[test]
fn all_regions_are_offered() {
    let regions = Desk::new().ask("regions", json!({})).unwrap();
    let regions = regions.as_array().unwrap();
    assert_eq!(regions.len(), 18);
    assert!(
        regions.contains(&json!({ "area": "Europe, Middle East and Africa", "areaCode": "emea", "name": "Ireland", "domain": "mypurecloud.ie" })),
        "{regions:?}"
    );
}

#[test]
fn the_demo_organization_is_one_connection_however_often_it_is_asked_for() {
    let desk = Desk::new();
    assert_eq!(desk.ask("list_connections", json!({})).unwrap(), json!([]));
    let list = desk.ask("connect_demo", json!({})).unwrap();
    assert_eq!(list.as_array().unwrap().len(), 1);
    let demo = &list[0];
    assert_eq!(
        (&demo["demo"], &demo["current"], &demo["sessionOnly"]),
        (&json!(true), &json!(true), &json!(true))
    );
    assert_eq!(desk.ask("connect_demo", json!({})).unwrap(), list);
    assert_eq!(desk.ask("list_connections", json!({})).unwrap(), list);
    assert!(
        !desk.on_disk().contains("127.0.0.1"),
        "the demo organization is gone after this session"
    );
}

#[test]
fn the_demo_organization_may_get_another_name_and_be_removed() {
    let desk = Desk::on_the_demo();
    let id = desk.ask("list_connections", json!({})).unwrap()[0]["id"].clone();
    let list = desk.ask("rename_connection", json!({ "id": id, "name": "Practice" })).unwrap();
    assert_eq!((&list[0]["name"], &list[0]["demo"]), (&json!("Practice"), &json!(true)));
    assert_eq!(desk.ask("connect_demo", json!({})).unwrap(), list);
    assert_eq!(desk.ask("remove_connection", json!({ "id": id })).unwrap(), json!([]));
    assert_eq!(desk.ask("connect_demo", json!({})).unwrap().as_array().unwrap().len(), 1);
}

#[test]
fn a_connection_lives_from_its_test_to_its_removal() {
    let organization = organization(own_client());
    let desk = Desk::on_the_demo();

    let list =
        desk.ask("test_and_save_connection", json!({ "form": form(&organization) })).unwrap();
    let [saved] = current(&list)[..] else { panic!("one connection is in use: {list}") };
    let id = &saved["id"];
    assert_eq!(saved["name"], saved["organization"], "without a name it has its organization's");
    assert_eq!(saved["region"], organization.base_url());
    assert_eq!(saved["clientId"], organization.client_id());
    assert_eq!((&saved["sessionOnly"], &saved["demo"]), (&json!(false), &json!(false)));

    let list = desk.ask("rename_connection", json!({ "id": id, "name": "  Billing  " })).unwrap();
    assert_eq!(current(&list)[0]["name"], "Billing");
    assert!(desk.on_disk().contains("Billing"));

    let demo = list.as_array().unwrap().iter().find(|one| one["demo"] == true).unwrap();
    let list = desk.ask("select_connection", json!({ "id": demo["id"] })).unwrap();
    assert_eq!(current(&list)[0]["id"], demo["id"]);

    let list = desk.ask("remove_connection", json!({ "id": id })).unwrap();
    assert!(list.as_array().unwrap().iter().all(|one| one["id"] != *id), "{list}");
    assert!(!desk.on_disk().contains("Billing"));
}

#[test]
fn without_a_keyring_a_connection_can_be_used_for_this_session() {
    let organization = organization(own_client());
    let desk = Desk::with(Vault::unavailable("no such service"));
    let mut form = form(&organization);
    let error = desk.ask("test_and_save_connection", json!({ "form": form })).unwrap_err();
    assert_eq!(error["code"], "keyring-unavailable");
    form["sessionOnly"] = true.into();
    let list = desk.ask("test_and_save_connection", json!({ "form": form })).unwrap();
    assert_eq!(current(&list)[0]["sessionOnly"], true);
    assert!(!desk.on_disk().contains(organization.client_id()));
}

#[test]
fn a_demonstration_is_connected_at_once_and_keeps_to_itself() {
    let before = temporary_folders();
    let desk = Desk::demonstrating();
    let info = desk.ask("app_info", json!({})).unwrap();
    assert_eq!((&info["demo"], &info["keyring"]["available"]), (&json!(true), &json!(true)));
    let list = desk.ask("list_connections", json!({})).unwrap();
    assert_eq!(list.as_array().unwrap().len(), 1, "the user's own connections are not there");
    assert_eq!((&list[0]["demo"], &list[0]["current"]), (&json!(true), &json!(true)));

    // The page asks again whenever it is loaded again.
    desk.ask("app_info", json!({})).unwrap();
    assert_eq!(desk.ask("list_connections", json!({})).unwrap(), list);
    assert_eq!(temporary_folders(), before, "nothing is written");
}
