//! The receipt as a file.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::path::Path;

use serde_json::Value;

use crate::desk::{Desk, files, signal};
use crate::org::Org;
use crate::ran::Ran;

fn search(desk: &Desk, org: &Org, file: &Path, options: &[&str]) -> Ran {
    desk.search(
        org,
        &[&["refund", "--json", "--receipt", file.to_str().unwrap()], options].concat(),
    )
}

fn read(file: &Path) -> Value {
    serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap()
}

/// Every call is listed once, and the numbers are those of the list.
fn adds_up(receipt: &Value) {
    let calls = receipt["calls"].as_array().unwrap();
    let id =
        |call: &Value| (call["conversationId"].to_string(), call["communicationId"].to_string());
    assert_eq!(calls.iter().map(id).collect::<BTreeSet<_>>().len(), calls.len());
    assert_eq!(receipt["counts"]["candidates"], calls.len());
    for outcome in ["matched", "unmatched", "no_transcript", "pending", "forbidden", "failed"] {
        let listed = calls.iter().filter(|call| call["outcome"] == outcome).count();
        assert_eq!(receipt["counts"][outcome], listed, "{outcome}");
    }
}

#[test]
fn a_receipt_file_adds_up_and_lists_every_call() {
    let desk = Desk::new();
    let file = desk.folder("receipt.json");
    let ran = search(&desk, Org::shared(), &file, &["--match", "partial", "--days", "3"]);
    let receipt = read(&file);
    adds_up(&receipt);
    assert!(receipt["counts"]["unmatched"].as_u64() > Some(0), "calls that were read in vain, too");
    assert_eq!((&receipt["earshot"], &receipt["version"]), (&"receipt".into(), &1.into()));
    for (name, value) in receipt["counts"].as_object().unwrap() {
        assert_eq!(&ran.receipt()[name], value, "{name}");
    }
    let matched =
        receipt["calls"].as_array().unwrap().iter().filter(|call| call["outcome"] == "matched");
    let listed: BTreeSet<&str> =
        matched.map(|call| call["communicationId"].as_str().unwrap()).collect();
    let places = ran.places();
    assert_eq!(listed, places.iter().map(|(id, ..)| id.as_str()).collect());
    assert!(receipt["question"]["query"].as_str().unwrap().contains("refund"));
    assert_eq!(receipt["plan"]["parts"][0]["way"], "scan");
    assert!(receipt["from"].as_str().unwrap() < receipt["to"].as_str().unwrap());
    assert!(receipt["started"].as_str().unwrap() < receipt["ended"].as_str().unwrap());
}

#[test]
fn no_word_of_a_call_is_in_it() {
    let desk = Desk::new();
    let file = desk.folder("receipt.json");
    let ran = search(&desk, Org::shared(), &file, &[]);
    let text = std::fs::read_to_string(&file).unwrap();
    for hit in ran.hits() {
        assert!(!text.contains(hit["text"].as_str().unwrap()));
    }
}

#[test]
fn why_calls_could_not_be_read_is_in_it() {
    let org = Org::start(&["--without-permission", "recording:recording:view"]);
    let desk = Desk::new();
    let file = desk.folder("receipt.json");
    search(&desk, &org, &file, &[]).ended(4);
    let receipt = read(&file);
    adds_up(&receipt);
    let forbidden = &receipt["calls"][0];
    assert_eq!(forbidden["outcome"], "forbidden");
    assert_eq!(forbidden["problem"]["permissions"][0], "recording:recording:view");
    assert!(forbidden["problem"]["correlationId"].is_string());
}

#[test]
fn a_file_that_exists_is_never_replaced_and_nothing_is_searched() {
    let desk = Desk::new();
    let file = desk.folder("receipt.json");
    std::fs::write(&file, "mine").unwrap();
    let ran = search(&desk, Org::shared(), &file, &[]).ended(2).told("never replaced");
    assert_eq!(ran.out, "");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "mine");
}

#[test]
fn a_folder_that_is_not_there_is_told_before_anything_is_searched() {
    let desk = Desk::new();
    let ran = search(&desk, Org::shared(), &desk.folder("nowhere/receipt.json"), &[]).ended(1);
    assert_eq!(ran.told("choose a folder that exists").out, "");
}

#[test]
fn a_search_that_is_refused_leaves_a_receipt_and_nothing_half() {
    let desk = Desk::new();
    let folder = desk.folder("receipts");
    std::fs::create_dir(&folder).unwrap();
    let file = folder.join("receipt.json");
    let mut command =
        desk.searching(Org::shared(), &["refund", "--receipt", file.to_str().unwrap()]);
    command.env("GENESYS_CLIENT_SECRET", "tide-and-lantern");
    Ran::of(command).ended(3);
    let receipt = read(&file);
    adds_up(&receipt);
    assert_eq!((&receipt["counts"]["complete"], &receipt["plan"]), (&false.into(), &Value::Null));
    assert_eq!(files(&folder).len(), 1);
}

#[test]
fn a_search_that_is_stopped_leaves_the_receipt_of_what_it_did() {
    let org = Org::start(&["--latency-ms", "150", "--storage-latency-ms", "150"]);
    let desk = Desk::new();
    let file = desk.folder("receipt.json");
    let options = ["--query", "*e*", "--days", "30", "--json", "--receipt", file.to_str().unwrap()];
    let mut child = desk.searching(&org, &options).spawn().unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    out.read_line(&mut String::new()).unwrap();
    signal(&child, "INT");
    std::io::copy(&mut out, &mut std::io::sink()).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(5));
    let receipt = read(&file);
    adds_up(&receipt);
    assert_eq!(receipt["counts"]["cancelled"], true);
    assert!(!receipt["calls"].as_array().unwrap().is_empty());
}
