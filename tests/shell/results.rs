//! A run's results, as the page looks at them: by the stretch, sorted and narrowed here.

use demo_org::Options;
use serde_json::{Value, json};

use crate::{
    desk::{Desk, asking, form, key, organization, own_client},
    phrases::phrases,
};

fn after(query: &str) -> (Desk, Value) {
    let desk = Desk::on_the_demo();
    let (run, _) = desk.search(&asking(query));
    (desk, run)
}

fn list(value: &Value) -> &Vec<Value> {
    value.as_array().unwrap_or_else(|| panic!("{value} is not a list"))
}

fn stretch(run: &Value, from: usize, count: usize, more: &Value) -> Value {
    let mut arguments = json!({ "run": run, "look": {}, "from": from, "count": count });
    arguments.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    arguments
}

/// One list of a run's receipt.
fn listed(desk: &Desk, run: &Value, name: &str) -> Value {
    desk.ask("receipt_calls", stretch(run, 0, 500, &json!({ "list": name }))).unwrap()
}

#[test]
fn results_come_by_the_stretch_with_the_numbers_of_the_whole() {
    let (desk, run) = after("refund");
    let all = desk.cards(&run);
    assert!(all.len() > 3, "the demo organization has several such calls");
    let page = desk.ask("list_results", stretch(&run, 1, 2, &json!({}))).unwrap();
    assert_eq!(list(&page["calls"]), &all[1..3]);
    assert_eq!((&page["total"], &page["all"]), (&json!(all.len()), &json!(all.len())));
    let starts: Vec<_> = all.iter().map(|card| card["start"].as_str().unwrap()).collect();
    assert!(starts.is_sorted_by(|a, b| a >= b), "the newest first, unless the page says otherwise");
}

#[test]
fn choosing_a_value_of_a_facet_leaves_as_many_calls_as_it_counts() {
    let (desk, run) = after("refund");
    let facets = desk.results(&run, &json!({}))["facets"].clone();
    let names: Vec<_> = list(&facets).iter().map(|facet| facet["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["queue", "agent", "day", "sentiment"]);
    for facet in list(&facets) {
        for value in list(&facet["values"]) {
            let narrow = json!({ facet["name"].as_str().unwrap(): [value["value"]] });
            let page = desk.results(&run, &json!({ "narrow": narrow }));
            assert_eq!(page["total"], value["count"], "{narrow}");
            let same = list(&page["facets"]).iter().find(|one| one["name"] == facet["name"]);
            assert_eq!(same, Some(facet), "what else could be chosen stays in sight");
        }
    }
}

#[test]
fn every_hit_is_one_line_that_opens_its_call() {
    let (desk, run) = after("refund");
    let hits = desk.results(&run, &json!({}))["hits"].clone();
    let lines =
        desk.ask("list_lines", stretch(&run, 0, 500, &json!({ "order": "after" }))).unwrap();
    assert_eq!((&lines["total"], &lines["leftOut"]), (&hits, &json!(0)));
    assert_eq!(json!(list(&lines["lines"]).len()), hits);
    for line in list(&lines["lines"]) {
        assert_eq!(line["match"].as_str().unwrap().to_lowercase(), "refund");
    }
    let line = &lines["lines"][0];
    let call = desk.ask("open_call", key(&run, line)).unwrap();
    let place = &call["hits"][usize::try_from(line["hit"].as_u64().unwrap()).unwrap()];
    assert_eq!((&place["atMs"], &place["side"]), (&line["atMs"], &line["side"]));
}

#[test]
fn one_key_goes_from_call_to_call_through_the_whole_list() {
    let (desk, run) = after("refund");
    let (mut at, mut seen) = ((Value::Null, Value::Null), Vec::new());
    loop {
        let from = json!({
            "run": run, "look": {}, "conversationId": at.0, "communicationId": at.1, "step": 1,
        });
        let next = desk.ask("neighbour", from).unwrap();
        if next.is_null() {
            break;
        }
        assert_eq!(next["index"], json!(seen.len()));
        at = (next["card"]["conversationId"].clone(), next["card"]["communicationId"].clone());
        seen.push(next["card"].clone());
    }
    assert_eq!(seen, desk.cards(&run));
}

#[test]
fn each_number_of_the_receipt_is_a_list_and_its_calls_open() {
    let desk = Desk::on_the_demo();
    let (run, events) = desk.search(&asking("*refund*"));
    let receipt = &events[events.len() - 1]["receipt"];
    for name in [
        "matched",
        "unmatched",
        "noTranscript",
        "pending",
        "forbidden",
        "failed",
        "fetched",
        "fromLibrary",
        "earlier",
    ] {
        assert_eq!(listed(&desk, &run, name)["total"], receipt[name], "{name}");
    }
    let unmatched = listed(&desk, &run, "unmatched");
    let call = desk.ask("open_call", key(&run, &unmatched["calls"][0])).unwrap();
    assert_eq!((&call["hits"], &call["card"]["hitCount"]), (&json!([]), &json!(0)));
    assert!(!phrases(&call).is_empty());
}

#[test]
fn what_was_read_before_is_not_fetched_again() {
    let (desk, first) = after("refund");
    let fetched = listed(&desk, &first, "fetched")["total"].clone();
    let (again, _) = desk.search(&asking("refund"));
    assert_eq!(listed(&desk, &again, "fromLibrary")["total"], fetched);
    assert_eq!(listed(&desk, &again, "fetched")["total"], 0);
    assert_eq!(desk.cards(&first), desk.cards(&again));
}

#[test]
fn calls_that_could_not_be_read_are_read_again_when_the_user_says_so() {
    // More than the client itself makes good, and less than what ends a run.
    let faults = "storage-403:0.7".parse().unwrap();
    let (desk, organization) = (Desk::new(), organization(Options { faults, ..own_client() }));
    desk.ask("test_and_save_connection", json!({ "form": form(&organization) })).unwrap();
    let unread = |run: &Value| {
        let of = |name| listed(&desk, run, name)["total"].as_u64().unwrap();
        of("forbidden") + of("failed")
    };
    let yesterday = json!({ "query": "*refund*", "dates": { "preset": "yesterday" } });
    let (run, events) = desk.search(&yesterday);
    let before = events[events.len() - 1]["receipt"].clone();
    let mut left = unread(&run);
    assert!(left > 0 && before["complete"] == false, "{before}");

    let outcomes = ["forbidden", "failed"];
    let again = json!({ "run": run, "outcomes": outcomes, "onEvent": "__CHANNEL__:7" });
    for _ in 0..20 {
        if left == 0 {
            break;
        }
        assert_eq!(desk.ask("retry_search", again.clone()).unwrap(), Value::Null);
        let end = desk.to_the_end().pop().unwrap();
        let after = &end["receipt"];
        assert_eq!(after["candidates"], before["candidates"], "all are accounted for: {end}");
        assert_eq!(json!(desk.cards(&run).len()), after["matched"]);
        assert!(unread(&run) <= left, "what was read stays read");
        left = unread(&run);
    }
    assert_eq!(left, 0);
}

#[test]
fn a_call_that_answers_by_what_was_not_said_has_no_hits() {
    let (desk, run) = after("NOT refund");
    let page = desk.results(&run, &json!({}));
    assert!(page["all"].as_u64().unwrap() > 0);
    for card in list(&page["calls"]) {
        assert_eq!((&card["hits"], &card["hitCount"]), (&json!([]), &json!(0)));
    }
}
