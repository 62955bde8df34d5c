//! What the connection in use may do, as the page shows it and as an administrator reads it.

use demo_org::{ALL_PERMISSIONS, Options};
use serde_json::{Value, json};

use crate::desk::{Desk, form, organization, own_client};

fn check(options: Options) -> Value {
    let (desk, organization) = (Desk::new(), organization(options));
    desk.ask("test_and_save_connection", json!({ "form": form(&organization) })).unwrap();
    let checked = desk.ask("check_permissions", json!({})).unwrap();
    assert!(!checked.to_string().contains(organization.client_secret()));
    checked
}

#[test]
fn a_client_with_every_permission_is_ready() {
    let checked = check(own_client());
    assert_eq!(checked["ready"], true);
    for ability in checked["abilities"].as_array().unwrap() {
        assert_eq!(ability["state"], "granted", "{ability}");
    }
    assert!(checked["text"].as_str().unwrap().contains(&own_client().client_id));
}

#[test]
fn what_is_missing_is_named_with_what_it_is_for() {
    let missing = "speechAndTextAnalytics:data:view";
    let held = ALL_PERMISSIONS.iter().filter(|name| **name != missing);
    let held = held.map(|name| (*name).to_owned()).collect();
    let checked = check(Options { permissions: Some(held), ..own_client() });
    let lacking: Vec<_> = checked["abilities"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|ability| ability["state"] == "missing")
        .collect();
    assert!(!lacking.is_empty(), "{checked}");
    assert!(
        lacking.iter().all(|one| one["permissions"].to_string().contains(missing)),
        "{lacking:?}"
    );
    assert_eq!(checked["ready"], !lacking.iter().any(|one| one["required"] == true));
    let text = checked["text"].as_str().unwrap();
    for part in [missing, "Admin > Integrations > OAuth", lacking[0]["purpose"].as_str().unwrap()] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
}
