//! Names that are not known, or not clear.

use std::fmt::Write;

use demo_org::generate;
use serde_json::{Value, json};

use crate::desk::{Desk, NOW, search};
use crate::org::Org;

#[test]
fn a_mistyped_name_is_refused_with_the_one_that_was_meant() {
    for (option, typed, meant) in [
        ("--queue", "Biling", "queue called “Biling”. Did you mean “Billing”"),
        ("--queue", "support", "Did you mean “Technical Support”"),
        ("--agent", "Petra Lindquale", "“Petra Lindqvale”"),
        ("--division", "Irland", "“Ireland”"),
        ("--wrap-up", "refund", "“Refund issued”"),
        ("--topic", "Complaints", "“Complaint”"),
    ] {
        let ran = search(&["refund", option, typed, "--json"]).ended(2).told(meant);
        assert_eq!(ran.out, "", "nothing was searched");
    }
}

#[test]
fn a_name_like_no_other_is_refused_without_a_guess() {
    let ran = search(&["refund", "--queue", "Zzyzx"]).ended(2);
    let ran = ran.told("There is no queue called “Zzyzx”.");
    assert!(!ran.err.contains("Did you mean"), "{}", ran.err);
}

/// Two agents of one name, in a call each.
fn namesakes() -> String {
    let mut calls: Vec<(Value, Value)> = generate(40, 7, *NOW)
        .filter_map(|call| Some((call.conversation, call.transcript?)))
        .take(2)
        .collect();
    let mut lines = String::new();
    for (number, (conversation, transcript)) in calls.iter_mut().enumerate() {
        for participant in conversation["participants"].as_array_mut().unwrap() {
            if participant["purpose"] == "agent" {
                participant["participantName"] = "Robin Amberley".into();
                participant["userId"] = id(number).into();
            }
        }
        let call = json!({ "conversation": conversation, "transcript": transcript });
        writeln!(lines, "{call}").unwrap();
    }
    lines
}

fn id(number: usize) -> String {
    format!("5a3e1f00-0000-4000-8000-00000000000{number}")
}

#[test]
fn a_name_that_two_have_is_refused_with_their_ids_and_an_id_is_never_unclear() {
    let desk = Desk::new();
    let file = desk.folder("calls.jsonl");
    std::fs::write(&file, namesakes()).unwrap();
    let org = Org::start(&["--calls", file.to_str().unwrap()]);
    let asked = |agent: &str| {
        let search = ["--query", "*e*", "--days", "90", "--json", "--agent", agent];
        desk.search(&org, &search)
    };
    let ran =
        asked("robin amberley").ended(2).told("More than one agent is called “robin amberley”");
    ran.told(&id(0)).told(&id(1));
    assert_eq!(asked(&id(1)).count("matched"), 1);
}
