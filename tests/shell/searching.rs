//! A search, as the page sees it, and the calls it opens.

use demo_org::{ALL_PERMISSIONS, Options};
use serde_json::{Value, json};

use crate::{
    desk::{Desk, asking, form, key, organization, own_client},
    phrases::phrases,
};

fn number(value: &Value) -> u64 {
    value.as_u64().unwrap_or_else(|| panic!("{value} is not a number"))
}

fn list(value: &Value) -> &Vec<Value> {
    value.as_array().unwrap_or_else(|| panic!("{value} is not a list"))
}

/// A stretch of text as JavaScript cuts it.
fn cut(text: &Value, mark: &Value) -> String {
    let units: Vec<u16> = text.as_str().unwrap().encode_utf16().collect();
    let end = |name: &str| usize::try_from(number(&mark[name])).unwrap();
    String::from_utf16(&units[end("start")..end("end")]).expect("a mark cuts no letter in two")
}

/// An app connected to an organization of its own.
fn connected(options: Options) -> (Desk, demo_org::DemoOrg) {
    let (desk, organization) = (Desk::new(), organization(options));
    desk.ask("test_and_save_connection", json!({ "form": form(&organization) })).unwrap();
    (desk, organization)
}

#[test]
fn a_run_tells_its_plan_then_its_calls_then_a_receipt_that_adds_up() {
    let desk = Desk::on_the_demo();
    let (run, events) = desk.search(&asking("refund"));
    assert_eq!(events[0]["type"], "started");
    assert_eq!(events[0]["plan"]["zone"], export::Zone::local().name());
    assert!(events[0]["plan"]["from"].as_str().unwrap().ends_with('Z'));
    assert_eq!(list(&events[0]["plan"]["ways"]).len(), 2, "both ways are weighed");
    assert!(!events[0]["plan"]["sentence"].as_str().unwrap().is_empty());
    assert!(
        events
            .iter()
            .any(|event| event["type"] == "progress" && number(&event["budget"]["allowed"]) > 0)
    );

    let last = &events[events.len() - 1];
    assert_eq!(last["type"], "finished", "{last}");
    let receipt = &last["receipt"];
    let cards = desk.cards(&run);
    assert!(!cards.is_empty());
    let changed = events.iter().rfind(|event| event["type"] == "changed").unwrap();
    assert_eq!(
        (number(&changed["calls"]), &changed["hits"]),
        (cards.len() as u64, &receipt["hits"])
    );
    assert_eq!(changed["newCalls"], Value::Null, "nobody can tell what is new");
    assert_eq!(number(&receipt["matched"]), cards.len() as u64);
    assert_eq!(
        number(&receipt["hits"]),
        cards.iter().map(|card| number(&card["hitCount"])).sum::<u64>()
    );
    let parts = ["matched", "unmatched", "noTranscript", "pending", "forbidden", "failed"];
    assert_eq!(
        number(&receipt["candidates"]),
        parts.map(|part| number(&receipt[part])).iter().sum::<u64>()
    );
}

#[test]
fn a_card_shows_at_most_three_hits_with_the_words_around_them() {
    let desk = Desk::on_the_demo();
    let (run, _) = desk.search(&asking("refund"));
    for card in desk.cards(&run) {
        let hits = list(&card["hits"]);
        assert_eq!(hits.len() as u64, number(&card["hitCount"]).min(3));
        for (index, hit) in hits.iter().enumerate() {
            assert_eq!(number(&hit["index"]), index as u64);
            assert_eq!(hit["match"].as_str().unwrap().to_lowercase(), "refund");
            assert!(["customer", "agent"].map(Value::from).contains(&hit["side"]), "{hit}");
        }
    }
}

#[test]
fn every_call_found_opens_with_its_hits_marked() {
    let desk = Desk::on_the_demo();
    let (run, _) = desk.search(&asking("refund"));
    for card in desk.cards(&run) {
        let call = desk.ask("open_call", key(&run, &card)).unwrap();
        assert_eq!(call["card"], card);
        let link = call["link"].as_str().unwrap();
        assert!(link.ends_with(card["conversationId"].as_str().unwrap()), "{link}");
        assert_eq!(list(&call["hits"]).len() as u64, number(&card["hitCount"]));
        let mut marked = 0;
        for phrase in &phrases(&call) {
            assert!(number(&phrase["speaker"]) < list(&call["speakers"]).len() as u64);
            for mark in list(&phrase["marks"]) {
                assert_eq!(cut(&phrase["text"], mark).to_lowercase(), "refund");
                assert!(number(&mark["hit"]) < number(&card["hitCount"]));
                marked += 1;
            }
        }
        assert_eq!(marked, number(&card["hitCount"]), "one word is one mark");
    }
}

#[test]
fn dates_may_be_typed() {
    let desk = Desk::on_the_demo();
    let today = chrono::Utc::now().date_naive();
    let dates =
        json!({ "from": (today - chrono::Days::new(3)).to_string(), "to": today.to_string() });
    let (_, events) = desk.search(&json!({ "query": "refund", "dates": dates }));
    assert_eq!(events[events.len() - 1]["type"], "finished");
}

#[test]
fn a_search_that_is_stopped_says_so_in_its_receipt() {
    let (desk, _organization) =
        connected(Options { latency_ms: 100, storage_latency_ms: 100, ..own_client() });
    let run = desk.start(&asking("*refund*")).unwrap();
    while desk.next()["type"] != "progress" {}
    assert_eq!(desk.ask("cancel_search", json!({ "run": run })).unwrap(), Value::Null);
    let end = desk.to_the_end().pop().unwrap();
    assert_eq!((&end["type"], &end["receipt"]["cancelled"]), (&json!("finished"), &json!(true)));
    assert_eq!(end["receipt"]["complete"], false);
    assert_eq!(
        desk.ask("cancel_search", json!({ "run": run })).unwrap(),
        Value::Null,
        "twice is as good as once"
    );
}

#[test]
fn a_paused_search_looks_at_nothing_until_it_is_resumed() {
    let (desk, organization) =
        connected(Options { latency_ms: 30, storage_latency_ms: 30, ..own_client() });
    let run = desk.start(&asking("*refund*")).unwrap();
    while desk.next()["type"] != "progress" {}
    desk.ask("pause_search", json!({ "run": run })).unwrap();
    while desk.next()["paused"] != true {}
    // What is under way comes to its end; after that the organization hears nothing.
    std::thread::sleep(std::time::Duration::from_millis(500));
    let before = organization.stats().requests.len();
    std::thread::sleep(std::time::Duration::from_millis(500));
    assert_eq!(organization.stats().requests.len(), before);
    desk.ask("resume_search", json!({ "run": run })).unwrap();
    let end = desk.to_the_end().pop().unwrap();
    assert_eq!((&end["type"], &end["receipt"]["cancelled"]), (&json!("finished"), &json!(false)));
}

#[test]
fn a_long_search_waits_for_the_user_to_say_go() {
    let (desk, organization) = connected(Options { generate: Some(1500), ..own_client() });
    let run = desk
        .start(&json!({ "query": "/refund/", "dates": { "preset": "days30" }, "way": "scan" }))
        .unwrap();
    let started = desk.next();
    assert_eq!((&started["type"], &started["plan"]["isLong"]), (&json!("started"), &json!(true)));
    while desk.next()["type"] != "held" {}
    let read = |organization: &demo_org::DemoOrg| {
        organization.stats().requests.get("storage").copied().unwrap_or_default()
    };
    assert_eq!(read(&organization), 0, "nothing is read before that");
    desk.ask("resume_search", json!({ "run": run })).unwrap();
    while desk.next()["examined"].as_u64().unwrap_or_default() == 0 {}
    desk.ask("cancel_search", json!({ "run": run })).unwrap();
    assert_eq!(desk.to_the_end().pop().unwrap()["receipt"]["cancelled"], true);
}

#[test]
fn a_new_search_leaves_the_one_before_going_on() {
    let (desk, _organization) =
        connected(Options { latency_ms: 100, storage_latency_ms: 100, ..own_client() });
    let first = desk.start(&asking("*refund*")).unwrap();
    let second = desk.start(&asking("\"meter reading\"")).unwrap();
    assert_ne!(first, second);
    for end in [desk.to_the_end(), desk.to_the_end()].map(|mut events| events.pop().unwrap()) {
        assert_eq!(
            (&end["type"], &end["receipt"]["cancelled"]),
            (&json!("finished"), &json!(false))
        );
    }
}

#[test]
fn a_fifth_search_at_once_is_refused() {
    let (desk, _organization) =
        connected(Options { latency_ms: 500, storage_latency_ms: 500, ..own_client() });
    let runs: Vec<_> = (0..4).map(|_| desk.start(&asking("*refund*")).unwrap()).collect();
    assert_eq!(desk.start(&asking("*refund*")).unwrap_err()["code"], "too-many-runs");
    desk.ask("close_run", json!({ "run": runs[0] })).unwrap();
    assert!(desk.start(&asking("*refund*")).is_ok());
}

#[test]
fn the_calls_of_earlier_searches_stay_open_until_they_are_closed() {
    let desk = Desk::on_the_demo();
    let (first, _) = desk.search(&asking("refund"));
    let card = desk.cards(&first).remove(0);
    for _ in 0..4 {
        desk.search(&asking("refund"));
    }
    assert!(desk.ask("open_call", key(&first, &card)).is_ok());
    desk.ask("close_run", json!({ "run": first })).unwrap();
    assert_eq!(desk.ask("open_call", key(&first, &card)).unwrap_err()["code"], "run-gone");
}

#[test]
fn a_search_that_may_not_be_made_fails_with_the_permission_to_ask_for() {
    let missing = "speechAndTextAnalytics:data:view";
    let held =
        ALL_PERMISSIONS.iter().filter(|name| **name != missing).map(|name| (*name).to_owned());
    let (desk, _organization) =
        connected(Options { permissions: Some(held.collect()), ..own_client() });
    let (_, events) = desk.search(&asking("refund"));
    let end = &events[events.len() - 1];
    assert_eq!(end["type"], "failed", "{end}");
    assert_eq!(end["error"]["code"], "permission-missing");
    assert!(end["error"]["message"].as_str().unwrap().contains(missing), "{end}");
    assert!(end["error"]["detail"].as_str().unwrap().starts_with("Correlation id "), "{end}");
}
