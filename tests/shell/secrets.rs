//! A secret goes one way: from the form to the shell, never back.

use demo_org::Options;
use serde_json::json;

use crate::desk::{Desk, asking, form, key, organization, own_client};

#[test]
fn no_message_to_the_page_ever_holds_a_secret() {
    let organization = organization(own_client());
    let desk = Desk::on_the_demo();
    let good = form(&organization);
    let mut wrong = good.clone();
    wrong["clientSecret"] = "a-secret-of-someone-else".into();
    let mut elsewhere = good.clone();
    elsewhere["region"] = "http://genesys.example.com".into();

    for form in [wrong, elsewhere, good.clone(), good] {
        let _ = desk.ask("test_and_save_connection", json!({ "form": form }));
    }
    // A field that is no text, as a broken page would send it.
    let _ = desk.ask(
        "test_and_save_connection",
        json!({ "form": { "clientSecret": ["a-secret-of-someone-else"] } }),
    );
    let list = desk.ask("list_connections", json!({})).unwrap();
    let _ = desk.ask("app_info", json!({}));
    let (run, _) = desk.search(&asking("refund"));
    let _ = desk.ask("open_call", key(&run, &desk.cards(&run)[0]));
    let _ = desk.ask("check_permissions", json!({}));
    let _ = desk.ask("list_searches", json!({}));
    let _ = desk.ask("interrupted_runs", json!({}));
    for connection in list.as_array().unwrap() {
        let _ = desk.ask("rename_connection", json!({ "id": connection["id"], "name": "Other" }));
        let _ = desk.ask("select_connection", json!({ "id": connection["id"] }));
        let _ = desk.ask("remove_connection", json!({ "id": connection["id"] }));
    }

    let heard = desk.heard();
    assert!(heard.contains(organization.client_id()), "the page was told about the connection");
    for secret in [
        organization.client_secret(),
        &Options::default().client_secret,
        "a-secret-of-someone-else",
    ] {
        assert!(!heard.contains(secret), "{secret} reached the page");
        assert!(!desk.all_on_disk().contains(secret), "{secret} is on the disk");
    }
}
