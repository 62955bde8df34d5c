//! What speech analytics knows of the invented calls: scores, shares, summaries.

use demo_org::{LONG_CALL_WORD, Options};
use serde_json::{Value, json};

use crate::contract::assert_valid;
use crate::support::Org;

const OF_CALLS: &str = "/speechandtextanalytics/conversations";

/// The ids of the calls that have a transcript, and the communications to read.
fn calls(org: &Org) -> Vec<(String, String)> {
    let found = org.search(json!([]));
    let id = |row: &Value, key: &str| row[key].as_str().unwrap().to_owned();
    let rows = found["results"].as_array().unwrap().iter();
    rows.map(|row| (id(row, "conversationId"), id(row, "communicationId"))).collect()
}

#[test]
fn every_analysis_has_the_contracts_form_and_some_calls_have_none() {
    let org = Org::start(Options::default());
    let (mut analysed, mut not) = (0, 0);
    for (call, _) in calls(&org) {
        let answer = org.get(&format!("{OF_CALLS}/{call}"));
        if answer.status == 404 {
            assert_eq!(answer.json()["code"], "resource.not.found");
            not += 1;
            continue;
        }
        assert_valid("strict/conversation-metrics.response", &answer.json());
        assert_eq!(answer.json(), org.get(&format!("{OF_CALLS}/{call}")).json(), "told twice");
        analysed += 1;
    }
    assert!(not > 0 && analysed > 5 * not, "{analysed} analysed, {not} not");
}

#[test]
fn every_summary_has_the_contracts_form_and_ends_as_the_agent_wrapped_up() {
    let org = Org::start(Options::default());
    let names = org.get("/routing/wrapupcodes?pageSize=100").json();
    let refund = names["entities"].as_array().unwrap().iter();
    let refund = refund.clone().find(|code| code["name"] == "Refund issued").unwrap()["id"].clone();
    let (mut refunds, mut without) = (0, 0);
    for (call, _) in calls(&org) {
        let answer = org.get(&format!("{OF_CALLS}/{call}/summaries")).json();
        assert_valid("strict/conversation-summaries.response", &answer);
        let Some(summary) = answer["entities"].get(0) else {
            without += 1;
            continue;
        };
        let details = org.get(&format!("/analytics/conversations/{call}/details")).json();
        let is_refund = details.to_string().contains(refund.as_str().unwrap());
        let says_refund = summary["insights"].to_string().contains("Refund agreed");
        assert_eq!(is_refund, says_refund, "{call}: {summary}");
        refunds += usize::from(is_refund);
        let agents = details["participants"].to_string();
        assert!(agents.contains(summary["agentId"].as_str().unwrap()), "{summary}");
    }
    assert!(refunds > 0 && without > 0, "{refunds} refunds, {without} without");
}

#[test]
fn a_call_that_nobody_knows_has_neither() {
    let org = Org::start(Options { generate: Some(3), ..Options::default() });
    for below in ["", "/summaries"] {
        assert_eq!(org.get(&format!("{OF_CALLS}/no-such-call{below}")).status, 404);
    }
}

fn long(phrases: usize) -> Org {
    Org::start(Options { long_call: Some(phrases), ..Options::default() })
}

fn saying(org: &Org, word: &str) -> Vec<Value> {
    let said = json!([{"type": "EXACT", "fields": ["transcript.content"], "value": word}]);
    org.search(said)["results"].as_array().unwrap().clone()
}

#[test]
fn a_long_call_has_as_many_phrases_as_were_asked_for_and_is_found_by_its_word() {
    for phrases in [40, 2_500] {
        let org = long(phrases);
        let found = saying(&org, LONG_CALL_WORD);
        assert_eq!(found.len(), 1);
        let id = |key: &str| found[0][key].as_str().unwrap();
        let file = org.transcript(id("conversationId"), id("communicationId"));
        assert_valid("strict/transcript-file", &file);
        let said = file["transcripts"][0]["phrases"].as_array().unwrap();
        assert_eq!(said.len(), phrases);
        let with_word =
            said.iter().filter(|one| one["text"].as_str().unwrap().contains(LONG_CALL_WORD));
        assert_eq!(with_word.count(), phrases.div_ceil(500), "{phrases}");
        let path = format!("/analytics/conversations/{}/details", id("conversationId"));
        assert_valid("strict/analytics-conversation.response", &org.get(&path).json());
    }
}

#[test]
fn beside_the_long_call_all_others_are_what_they_are_without_it() {
    let now = Some("2026-11-22T12:00:00Z".parse().unwrap());
    let with = Org::start(Options { long_call: Some(600), now, ..Options::default() });
    let without = Org::start(Options { now, ..Options::default() });
    let found = saying(&with, LONG_CALL_WORD)[0]["conversationId"].clone();
    let others = |org: &Org| -> Vec<Value> {
        let rows = saying(org, "refund").into_iter().chain(saying(org, "engineer"));
        rows.filter(|row| row["conversationId"] != found).collect()
    };
    assert!(!others(&without).is_empty());
    assert_eq!(others(&with), others(&without));
    assert_eq!(saying(&without, LONG_CALL_WORD), Vec::<Value>::new());
}
