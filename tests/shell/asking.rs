//! The query box, its chips and its filters.

use serde_json::{Value, json};

use crate::desk::{Desk, asking};

fn read(desk: &Desk, text: &str) -> Value {
    desk.ask("read_query", json!({ "text": text })).unwrap()
}

/// A stretch of text as JavaScript cuts it.
fn cut(text: &str, piece: &Value) -> String {
    let units: Vec<u16> = text.encode_utf16().collect();
    let at = |name: &str| usize::try_from(piece[name].as_u64().unwrap()).unwrap();
    String::from_utf16(&units[at("start")..at("end")]).expect("no letter is cut in two")
}

#[test]
fn a_query_comes_back_as_chips_that_point_at_their_place() {
    let desk = Desk::new();
    let text = "  \"👍 refund\" customer:\"cancel my account\" OR -refund";
    let view = read(&desk, text);
    assert_eq!(view["ok"], true, "{view}");
    let chips: Vec<_> =
        view["pieces"].as_array().unwrap().iter().filter(|one| one["type"] == "chip").collect();
    let written: Vec<_> = chips.iter().map(|chip| cut(text, chip)).collect();
    assert!(written.contains(&"customer:\"cancel my account\"".to_owned()), "{written:?}");
    assert!(written.contains(&"-refund".to_owned()), "{written:?}");
    assert!(view["sentence"].as_str().unwrap().contains("cancel my account"));
    assert_eq!(view["exactPhrase"], Value::Null);
    assert_eq!(read(&desk, "third quarter")["exactPhrase"], "third quarter");
}

#[test]
fn a_chip_can_be_changed_without_knowing_the_syntax() {
    let desk = Desk::new();
    let view = read(&desk, "\"cancel my account\"");
    let mut term = view["pieces"][0]["term"].clone();
    term["side"] = "customer".into();
    let written = desk.ask("write_term", json!({ "term": term })).unwrap();
    assert_eq!(written, "customer:\"cancel my account\"");
    let again = read(&desk, written.as_str().unwrap());
    assert_eq!(again["pieces"][0]["term"], term);
}

#[test]
fn a_chip_without_words_cannot_be_written() {
    let desk = Desk::new();
    let mut term = read(&desk, "refund")["pieces"][0]["term"].clone();
    term["text"] = "".into();
    let error = desk.ask("write_term", json!({ "term": term })).unwrap_err();
    assert!(error["message"].as_str().unwrap().ends_with('.'), "{error}");
}

#[test]
fn a_mistake_is_told_with_its_place() {
    let desk = Desk::new();
    let text = "  „Müll“ AND (refund";
    let view = read(&desk, text);
    assert_eq!((&view["ok"], &view["code"]), (&json!(false), &json!("invalid-query")), "{view}");
    assert!(view["message"].as_str().unwrap().ends_with('.'), "{view}");
    assert!(cut(text, &view).starts_with('('), "{view}");
}

#[test]
fn names_are_looked_up_as_they_are_typed() {
    let desk = Desk::on_the_demo();
    let look_up = |what: &str, text: &str| {
        desk.ask("look_up", json!({ "what": what, "text": text })).unwrap()
    };
    for what in ["queues", "agents", "divisions", "wrapUpCodes", "topics", "languages"] {
        let all = look_up(what, "");
        let first = &all[0];
        assert!(first["id"].is_string() && first["name"].is_string(), "{what}: {all}");
        let letters: String = first["name"].as_str().unwrap().chars().take(3).collect();
        let found = look_up(what, &letters.to_lowercase());
        assert!(found.as_array().unwrap().contains(first), "{what}: {found}");
    }
    assert_eq!(look_up("queues", "no such queue"), json!([]));
}

#[test]
fn a_search_in_one_queue_finds_only_its_calls() {
    let desk = Desk::on_the_demo();
    let (all, _) = desk.search(&asking("refund"));
    let queue = desk.results(&all, &json!({}))["facets"][0]["values"][0].clone();
    let found = desk.ask("look_up", json!({ "what": "queues", "text": queue["value"] })).unwrap();
    let mut question = asking("refund");
    question["filters"] = json!({ "queues": [{ "id": found[0]["id"], "name": found[0]["name"] }] });
    let (run, _) = desk.search(&question);
    let cards = desk.cards(&run);
    assert!(!cards.is_empty());
    assert!(cards.len() >= usize::try_from(queue["count"].as_u64().unwrap()).unwrap());
    assert!(cards.len() < desk.cards(&all).len(), "the others are left out");
}
