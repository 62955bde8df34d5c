//! What the page gets to read a call with, beside its words.

use std::collections::BTreeSet;

use demo_org::{ALL_PERMISSIONS, LONG_CALL_WORD, Options};
use serde_json::{Value, json};

use crate::{
    desk::{Desk, asking, form, key, organization, own_client},
    phrases::phrases,
};

/// Every call of the demo organization in which anybody says "the".
fn every_call(desk: &Desk) -> (Value, Vec<Value>) {
    let (run, _) = desk.search(&asking("the"));
    let cards = desk.cards(&run);
    assert!(cards.len() > 50, "most calls say so");
    (run, cards)
}

fn list(value: &Value) -> &Vec<Value> {
    value.as_array().unwrap_or_else(|| panic!("{value} is not a list"))
}

fn ms(value: &Value) -> i64 {
    value.as_i64().unwrap_or_else(|| panic!("{value} is not a time"))
}

/// A stretch of text as JavaScript cuts it.
fn cut(text: &Value, place: &Value) -> String {
    let units: Vec<u16> = text.as_str().unwrap().encode_utf16().collect();
    let at = |name: &str| usize::try_from(ms(&place[name])).unwrap();
    String::from_utf16(&units[at("start")..at("end")]).expect("no letter is cut in two")
}

fn without(permission: &str) -> Options {
    let held = ALL_PERMISSIONS.iter().filter(|name| **name != permission);
    Options { permissions: Some(held.map(|name| (*name).to_owned()).collect()), ..own_client() }
}

#[test]
fn a_call_tells_its_course_its_turns_and_its_topics() {
    let desk = Desk::on_the_demo();
    let (run, cards) = every_call(&desk);
    let (mut silent, mut spotted, mut served) = (0, 0, 0);
    for card in cards.iter().take(60) {
        let call = desk.ask("open_call", key(&run, card)).unwrap();
        let course = &call["course"];
        silent += list(&course["silences"]).len();
        assert!(
            list(&course["silences"])
                .iter()
                .all(|one| ms(&one["toMs"]) - ms(&one["fromMs"]) >= 3000)
        );
        assert!(ms(&course["customerMs"]) + ms(&course["agentMs"]) > 0);
        let turns = list(&call["participants"]);
        assert!(turns.is_sorted_by_key(|turn| ms(&turn["fromMs"])), "{turns:?}");
        served += turns
            .iter()
            .filter(|turn| turn["role"] == "agent" && turn["queue"].is_string())
            .count();
        assert!(turns.iter().all(|turn| turn["role"] != "customer" || turn["queue"].is_null()));
        let topics = list(&call["topics"]);
        spotted += topics.len();
        for phrase in &phrases(&call) {
            for topic in list(&phrase["topics"]) {
                let topic = &topics[usize::try_from(ms(topic)).unwrap()];
                assert!(topic["side"].is_null() || topic["side"] == phrase["side"]);
            }
        }
    }
    assert!(silent > 0 && spotted > 0 && served > 0, "{silent} {spotted} {served}");
}

#[test]
fn every_spotted_topic_stands_beside_a_phrase() {
    let desk = Desk::on_the_demo();
    let (run, cards) = every_call(&desk);
    for card in cards.iter().take(60) {
        let call = desk.ask("open_call", key(&run, card)).unwrap();
        let phrases = phrases(&call);
        let beside: Vec<i64> =
            phrases.iter().flat_map(|one| list(&one["topics"])).map(ms).collect();
        for topic in 0..list(&call["topics"]).len() {
            assert!(beside.contains(&i64::try_from(topic).unwrap()), "{}", call["topics"]);
        }
    }
}

#[test]
fn the_words_of_a_phrase_are_those_of_its_text_with_their_times() {
    let desk = Desk::on_the_demo();
    let (run, _) = desk.search(&asking("refund"));
    let card = desk.cards(&run).remove(0);
    let call = desk.ask("open_call", key(&run, &card)).unwrap();
    let mut timed = 0;
    for (index, phrase) in phrases(&call).iter().enumerate() {
        let mut asked = key(&run, &card);
        asked["phrase"] = json!(index);
        let words = desk.ask("phrase_words", asked).unwrap();
        let words = list(&words);
        timed += words.len();
        assert!(words.is_sorted_by(|a, b| ms(&a["end"]) <= ms(&b["start"])), "{words:?}");
        for word in words {
            assert!(!cut(&phrase["text"], word).contains(' ') || ms(&word["durationMs"]) > 0);
            let end = ms(&phrase["atMs"]) + ms(&phrase["durationMs"]);
            assert!((ms(&phrase["atMs"])..=end).contains(&ms(&word["atMs"])), "{word} {phrase}");
        }
    }
    assert!(timed > 0, "the demo organization's engine gives times");
    let mut beyond = key(&run, &card);
    beyond["phrase"] = json!(9999);
    assert_eq!(desk.ask("phrase_words", beyond).unwrap(), json!([]));
}

#[test]
fn facts_come_part_by_part_and_name_people_and_codes() {
    let desk = Desk::on_the_demo();
    let (run, cards) = every_call(&desk);
    let mut known = [0; 5];
    let mut absent = 0;
    for card in cards.iter().take(80) {
        let facts = desk.ask("call_facts", key(&run, card)).unwrap();
        let parts = ["wrapUps", "sentiment", "shares", "categories", "summary"];
        for (part, known) in parts.iter().zip(&mut known) {
            *known += usize::from(facts[*part]["state"] == "known");
            absent += usize::from(facts[*part]["state"] == "absent");
            assert!(
                ["known", "absent"].map(Value::from).contains(&facts[*part]["state"]),
                "{facts}"
            );
        }
        if facts["wrapUps"]["state"] == "known" {
            for one in list(&facts["wrapUps"]["value"]) {
                assert!(one["name"].is_string() && one["agent"].is_string(), "{one}");
            }
        }
        if facts["sentiment"]["state"] == "known" {
            let score = facts["sentiment"]["value"]["score"].as_f64().unwrap();
            assert!((-100.0..=100.0).contains(&score), "{facts}");
        }
        for hold in list(&facts["holds"]) {
            assert!(ms(&hold["fromMs"]) < ms(&hold["toMs"]), "{hold}");
        }
    }
    assert!(known.iter().all(|known| *known > 0), "{known:?}");
    assert!(absent > 0, "not every call is analysed or summed up");
}

#[test]
fn what_the_connection_may_not_know_is_told_with_the_permission_and_keeps_nothing_else_away() {
    let summaries = "speechAndTextAnalytics:aiSummary:view";
    let (desk, organization) = (Desk::new(), organization(without(summaries)));
    desk.ask("test_and_save_connection", json!({ "form": form(&organization) })).unwrap();
    let (run, _) = desk.search(&asking("refund"));
    let facts = desk.ask("call_facts", key(&run, &desk.cards(&run)[0])).unwrap();
    assert_eq!(facts["summary"], json!({ "state": "forbidden", "permissions": [summaries] }));
    for part in ["wrapUps", "sentiment", "shares"] {
        assert_ne!(facts[part]["state"], "forbidden", "{facts}");
        assert_ne!(facts[part]["state"], "failed", "{facts}");
    }
}

#[test]
fn facts_of_a_call_that_no_run_has_seen_are_refused() {
    let desk = Desk::on_the_demo();
    let (run, _) = desk.search(&asking("refund"));
    let stranger = json!({ "run": run, "conversationId": "stranger", "communicationId": "leg" });
    assert_eq!(desk.ask("call_facts", stranger).unwrap_err()["code"], "not-found");
}

#[test]
fn a_call_of_four_thousand_phrases_with_as_many_hits_has_the_marks_of_all_of_them() {
    let organization = organization(Options { long_call: Some(4_000), ..own_client() });
    let desk = Desk::new();
    desk.ask("test_and_save_connection", json!({ "form": form(&organization) })).unwrap();
    let (run, _) = desk.search(&asking(&format!("\"{LONG_CALL_WORD}\" OR /[a-z]+/")));
    let cards = desk.cards(&run);
    let longest = cards.iter().max_by_key(|card| ms(&card["durationMs"])).unwrap();
    let call = desk.ask("open_call", key(&run, longest)).unwrap();
    let (phrases, hits) = (phrases(&call), list(&call["hits"]).len());
    assert!(phrases.len() >= 4_000 && hits >= 4_000, "{} phrases, {hits} hits", phrases.len());
    let marked = phrases.iter().flat_map(|phrase| list(&phrase["marks"]));
    let of: BTreeSet<_> = marked.map(|mark| ms(&mark["hit"])).collect();
    assert_eq!(of.len(), hits, "every hit is marked somewhere, and no mark is of no hit");
}
