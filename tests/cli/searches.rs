//! Saved searches, kept by one process and used by another.

use std::collections::BTreeSet;

use chrono::{TimeDelta, Utc};
use serde_json::{Value, json};

use crate::desk::{Desk, files};
use crate::org::Org;
use crate::ran::Ran;

fn searches(desk: &Desk, arguments: &[&str]) -> Ran {
    desk.run(&[&["searches"], arguments].concat())
}

/// With the shared organization as the way in.
fn asked(desk: &Desk, command: &str, arguments: &[&str]) -> Ran {
    let org = Org::shared();
    let way_in = ["--base-url", &org.base_url, "--client-id", &org.client_id];
    let mut command = desk.command(&[&["searches", command], arguments, &way_in].concat());
    command.env("GENESYS_CLIENT_SECRET", &org.client_secret);
    Ran::of(command)
}

fn day(ago: i64) -> String {
    (Utc::now() - TimeDelta::days(ago)).format("%Y-%m-%d").to_string()
}

#[test]
fn what_one_process_saves_another_lists_shows_and_runs() {
    let desk = Desk::new();
    let query = "customer:refund -agent:sorry";
    let saved = asked(&desk, "save", &["Unhappy", query, "--queue", "billing", "--days", "30"]);
    assert!(
        saved.ended(0).out.starts_with("Saved as “Unhappy”. Looking for calls in queue Billing")
    );
    let listed = searches(&desk, &["list"]).ended(0).out;
    assert!(
        listed.starts_with("Unhappy  (never run)  Looking for calls in queue Billing"),
        "{listed}"
    );
    let shown = searches(&desk, &["show", "unhappy"]).ended(0).out;
    assert!(shown.contains(query) && shown.contains("the last 30 days"), "{shown}");
    let dates = ["--from", &day(16), "--to", &day(3), "--json"];
    let run = asked(&desk, "run", &[&["UNHAPPY"], &dates[..]].concat()).ended(0);
    let direct = [&["--query", query, "--queue", "Billing"], &dates[..]].concat();
    let direct = desk.search(Org::shared(), &direct).ended(0);
    assert!(!direct.places().is_empty());
    assert_eq!(run.places(), direct.places());
    assert!(searches(&desk, &["list"]).ended(0).out.contains("(last run "));
}

#[test]
fn calls_are_new_that_an_earlier_run_had_not_found() {
    let desk = Desk::new();
    asked(&desk, "save", &["Refunds", "refund"]).ended(0);
    let run = |from: i64, options: &[&str]| {
        let (from, to) = (day(from), day(3));
        let dates = ["Refunds", "--from", &from, "--to", &to];
        asked(&desk, "run", &[&dates, options].concat()).ended(0)
    };
    let first = run(9, &["--json"]).told("first run here, so every call is new");
    assert!(!first.hits().is_empty() && first.hits().iter().all(|hit| hit["new"] == true));
    let second = run(16, &["--json"]);
    let of = |ran: &Ran, new: bool| -> BTreeSet<String> {
        let hits = ran.hits().into_iter().filter(|hit| hit["new"] == new);
        hits.map(|hit| hit["communication_id"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(of(&second, false), of(&first, true), "exactly those found before are known");
    let new = of(&second, true).len();
    assert!(new > 1);
    let second = second.told(&format!(
        "{new} calls are new since {}",
        (Utc::now() + TimeDelta::minutes(330)).format("%Y-%m-%d")
    ));
    assert_eq!(
        run(16, &["--json"]).told("0 calls are new since").hits().len(),
        second.hits().len()
    );
    let printed = run(20, &[]).out;
    let headings: Vec<&str> =
        printed.lines().filter(|line| line.starts_with("--- call ")).collect();
    let marked = headings.iter().filter(|line| line.ends_with(" | new ---")).count();
    assert!(0 < marked && marked < headings.len(), "{headings:#?}");
}

#[test]
fn a_run_that_was_cut_short_makes_nothing_known() {
    let desk = Desk::new();
    asked(&desk, "save", &["Refunds", "refund"]).ended(0);
    let run = |options: &[&str]| asked(&desk, "run", &[&["Refunds", "--json"], options].concat());
    run(&["--limit", "1"]).ended(0).told("did not come to its end");
    run(&["--limit", "1"]).ended(0).told("first run here");
}

#[test]
fn the_same_organization_is_the_same_by_whatever_process_and_another_is_another() {
    let desk = Desk::new();
    searches(&desk, &["save", "Refunds", "refund"]).ended(0);
    let dates = ["--from", &day(9), "--to", &day(3)];
    let by_demo = || searches(&desk, &[&["run", "Refunds", "--demo"], &dates[..]].concat());
    by_demo().ended(0).told("first run here");
    by_demo().ended(0).told("0 calls are new");
    let elsewhere = asked(&desk, "run", &[&["Refunds"], &dates[..]].concat());
    elsewhere.ended(0).told("first run here");
}

#[test]
fn a_run_takes_the_options_of_a_search() {
    let desk = Desk::new();
    searches(&desk, &["save", "Refunds", "refund"]).ended(0);
    let [folder, receipt] = ["saved", "receipt.json"].map(|name| desk.folder(name));
    let [out, file] = [&folder, &receipt].map(|path| path.to_str().unwrap());
    let options = ["Refunds", "--days", "14", "--format", "srt", "--out", out, "--receipt", file];
    asked(&desk, "run", &options);
    let written: Value = serde_json::from_slice(&std::fs::read(&receipt).unwrap()).unwrap();
    assert_eq!(files(&folder).len() as u64, written["counts"]["matched"].as_u64().unwrap());
    assert!(files(&folder).iter().all(|(_, text)| text.starts_with(b"1\n00:00:")));
    let planned = asked(&desk, "run", &["Refunds", "--plan"]).ended(0);
    assert!(planned.out.contains("(chosen)"));
}

#[test]
fn searches_are_renamed_duplicated_replaced_and_removed() {
    let desk = Desk::new();
    let names = || {
        let listed = searches(&desk, &["list", "--json"]).ended(0).lines();
        listed.iter().map(|one| one["name"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    searches(&desk, &["save", "Refunds", "refund"]).ended(0);
    searches(&desk, &["save", "refunds", "money"]).ended(2).told("already a saved search");
    searches(&desk, &["duplicate", "Refunds"]).ended(0);
    searches(&desk, &["rename", "Refunds (2)", "Money back"]).ended(0);
    assert_eq!(names(), ["Refunds", "Money back"]);
    searches(&desk, &["save", "money back", "--replace", "--query", "\"money back\""]).ended(0);
    let shown = searches(&desk, &["show", "Money back"]).ended(0).out;
    assert!(shown.contains("query     \"money back\""), "{shown}");
    searches(&desk, &["remove", "refunds"]).ended(0);
    assert_eq!(names(), ["Money back"]);
    for command in ["show", "run", "remove", "duplicate"] {
        let ran = searches(&desk, &[command, "Refunds"]).ended(2);
        ran.told("no saved search called “Refunds”").told("earshot-cli searches list");
    }
}

#[test]
fn what_cannot_be_asked_is_not_saved() {
    let desk = Desk::new();
    let cases: [(&[&str], &str); 4] = [
        (&["--query", "refund ("], "         ^"),
        (&["refund", "--days", "14"], "--days 30"),
        (&["refund", "--from", "yesterday"], "not a date"),
        (&["refund", "--max-duration", "1m", "--min-duration", "2m"], "Swap"),
    ];
    for (options, words) in cases {
        searches(&desk, &[&["save", "Refunds"], options].concat()).ended(2).told(words);
    }
    assert!(searches(&desk, &["list"]).ended(0).out.starts_with("No saved searches yet."));
}

#[test]
fn a_regular_expression_of_the_command_line_can_be_saved_too() {
    let desk = Desk::new();
    searches(&desk, &["save", "Any", "refund(s|ed)/", "--match", "regex"]).ended(0);
    searches(&desk, &["save", "Inside", "fund", "--match", "partial"]).ended(0);
    let dates = ["--from", &day(16), "--to", &day(3), "--json"];
    for (name, direct) in
        [("Any", ["refund(s|ed)/", "--match", "regex"]), ("Inside", ["fund", "--match", "partial"])]
    {
        let run = asked(&desk, "run", &[&[name], &dates[..]].concat()).ended(0);
        let direct = desk.search(Org::shared(), &[&direct[..], &dates].concat()).ended(0);
        assert_eq!(run.places(), direct.places(), "{name}");
    }
}

#[test]
fn an_export_is_imported_by_a_colleague() {
    let (mine, theirs) = (Desk::new(), Desk::new());
    asked(&mine, "save", &["Unhappy", "customer:refund", "--queue", "Billing"]).ended(0);
    searches(&mine, &["save", "Other", "credit"]).ended(0);
    let file = mine.folder("for-colleagues.json");
    let path = file.to_str().unwrap();
    let ran = searches(&mine, &["export", path, "unhappy"]).ended(0);
    assert_eq!(ran.out, format!("1 search exported to {path}\n"));
    searches(&mine, &["export", path]).ended(2).told("already");
    let ran = searches(&theirs, &["import", path]).ended(0);
    assert!(
        ran.out.contains("“Unhappy”") && ran.out.ends_with("1 search imported.\n"),
        "{}",
        ran.out
    );
    searches(&theirs, &["import", path]).ended(0);
    let listed = searches(&theirs, &["list", "--json"]).lines();
    assert_eq!(listed[1]["name"], "Unhappy (2)");
    assert_eq!(listed[0]["question"]["filters"]["queues"][0]["name"], "Billing");
}

#[test]
fn a_file_that_is_no_export_is_refused_and_nothing_is_saved() {
    let desk = Desk::new();
    let file = desk.folder("bad.json");
    let path = file.to_str().unwrap();
    searches(&desk, &["import", path]).ended(1).told("cannot be read");
    let half = json!({ "earshot": "searches", "version": 1, "searches": [
        { "name": "Good", "question": { "query": "refund" } },
        { "name": "Bad", "question": { "query": "(" } }] });
    for (text, words) in
        [("not json", "not one that Earshot exported"), (&half.to_string(), "“Bad”")]
    {
        std::fs::write(&file, text).unwrap();
        searches(&desk, &["import", path]).ended(2).told(words);
    }
    assert!(searches(&desk, &["list"]).ended(0).out.starts_with("No saved searches"));
}

#[test]
fn a_damaged_list_is_told_and_left_as_it_is() {
    let desk = Desk::new();
    std::fs::create_dir_all(desk.configuration()).unwrap();
    let file = desk.configuration().join("searches.json");
    std::fs::write(&file, "{\"version\": 1, ").unwrap();
    searches(&desk, &["list"]).ended(1).told("searches.json is damaged");
    searches(&desk, &["save", "Refunds", "refund"]).ended(1).told("leaves it as it is");
    // A search is not worth less where it cannot be remembered.
    desk.search(Org::shared(), &["refund", "--limit", "1"]).ended(0);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "{\"version\": 1, ");
}

#[test]
fn what_was_searched_for_last_is_listed_without_the_demo() {
    let desk = Desk::new();
    let search = |words: &str| desk.search(Org::shared(), &[words, "--limit", "1"]).ended(0);
    search("refund");
    search("customer:credit");
    search("refund");
    desk.run(&["search", "meter", "--demo", "--limit", "1"]).ended(0);
    let recent = searches(&desk, &["recent", "--json"]).ended(0).lines();
    let queries: Vec<_> = recent.iter().map(|one| one["question"]["query"].clone()).collect();
    assert_eq!(queries, ["refund", "customer:credit"]);
    assert!(searches(&desk, &["recent"]).out.contains("the customer says “credit”"));
}
