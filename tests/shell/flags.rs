//! Flagged places, as the page puts them up and narrows its results to them.

use serde_json::{Value, json};

use crate::desk::{Desk, asking, form, organization, own_client};

fn flag(card: &Value, at_ms: i64) -> Value {
    json!({ "conversationId": card["conversationId"], "communicationId": card["communicationId"], "atMs": at_ms })
}

fn put(desk: &Desk, flag: &Value, on: bool) -> Value {
    let mut asked = flag.clone();
    asked["on"] = json!(on);
    desk.ask("set_flag", asked).unwrap()
}

fn flags(desk: &Desk) -> Value {
    desk.ask("list_flags", json!({})).unwrap()
}

#[test]
fn a_flag_stays_until_it_is_taken_down_and_over_the_next_start() {
    let organization = organization(own_client());
    let vault = keyring_vault::Vault::in_memory();
    let desk = Desk::with(vault);
    desk.ask("test_and_save_connection", json!({ "form": form(&organization) })).unwrap();
    let (run, _) = desk.search(&asking("refund"));
    let cards = desk.cards(&run);
    let (one, other) = (flag(&cards[0], 61_000), flag(&cards[1], 5));
    assert_eq!(put(&desk, &one, true), json!([one]));
    assert_eq!(put(&desk, &other, true).as_array().unwrap().len(), 2);
    assert_eq!(put(&desk, &other, false), json!([one]));
    assert_eq!(flags(&desk.started_again()), json!([one]));
}

#[test]
fn each_connection_has_flags_of_its_own() {
    let (desk, organization) = (Desk::on_the_demo(), organization(own_client()));
    let place = json!({ "conversationId": "a", "communicationId": "leg", "atMs": 1 });
    put(&desk, &place, true);
    desk.ask("test_and_save_connection", json!({ "form": form(&organization) })).unwrap();
    assert_eq!(flags(&desk), json!([]));
}

#[test]
fn the_list_can_be_narrowed_to_calls_with_flags_and_follows_them() {
    let desk = Desk::on_the_demo();
    let (run, _) = desk.search(&asking("refund"));
    let cards = desk.cards(&run);
    let look = json!({ "narrow": { "onlyFlagged": true } });
    assert_eq!(desk.results(&run, &look)["total"], 0);
    put(&desk, &flag(&cards[2], 10), true);
    put(&desk, &flag(&cards[2], 20), true);
    put(&desk, &flag(&cards[4], 10), true);
    let page = desk.results(&run, &look);
    assert_eq!(page["calls"], json!([cards[2], cards[4]]));
    assert_eq!(page["all"].as_u64().unwrap(), cards.len() as u64);
    let counted: u64 = page["facets"][0]["values"]
        .as_array()
        .unwrap()
        .iter()
        .map(|value| value["count"].as_u64().unwrap())
        .sum();
    assert_eq!(counted, 2, "facets count what is left");
    let from = json!({
        "run": run, "look": look, "step": 1,
        "conversationId": cards[2]["conversationId"], "communicationId": cards[2]["communicationId"],
    });
    assert_eq!(desk.ask("neighbour", from).unwrap()["card"], cards[4]);
    put(&desk, &flag(&cards[2], 10), false);
    assert_eq!(desk.results(&run, &look)["total"], 2, "another place of it is still flagged");
    put(&desk, &flag(&cards[2], 20), false);
    assert_eq!(desk.results(&run, &look)["calls"], json!([cards[4]]));
}

#[test]
fn a_demonstration_writes_no_flags() {
    let desk = Desk::demonstrating();
    desk.ask("app_info", json!({})).unwrap();
    let place = json!({ "conversationId": "a", "communicationId": "leg", "atMs": 1 });
    assert_eq!(put(&desk, &place, true), json!([place]));
    assert_eq!(flags(&desk), json!([place]), "they last as long as it does");
    assert!(!desk.all_on_disk().contains("atMs") && !desk.all_on_disk().contains("at_ms"));
}

#[test]
fn a_connection_for_this_session_only_leaves_no_flags_behind() {
    let (desk, organization) = (Desk::new(), organization(own_client()));
    let mut filled_in = form(&organization);
    filled_in["sessionOnly"] = json!(true);
    desk.ask("test_and_save_connection", json!({ "form": filled_in })).unwrap();
    let place = json!({ "conversationId": "a", "communicationId": "leg", "atMs": 1 });
    assert_eq!(put(&desk, &place, true), json!([place]));
    assert!(!desk.all_on_disk().contains("at_ms"));
}

#[test]
fn without_a_connection_there_is_nobody_whose_flags_they_are() {
    let place = json!({ "conversationId": "a", "communicationId": "leg", "atMs": 1, "on": true });
    let desk = Desk::new();
    assert_eq!(desk.ask("set_flag", place).unwrap_err()["code"], "not-connected");
    assert_eq!(desk.ask("list_flags", json!({})).unwrap_err()["code"], "not-connected");
}
