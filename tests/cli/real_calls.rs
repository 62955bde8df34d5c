//! Real calls, where they are: how often a phrase is found must be how often it was said.
//!
//! The file's licence asks for share-alike, so it lies beside the checkout and never in it.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;

use flate2::bufread::MultiGzDecoder;
use serde_json::Value;

use crate::counting::{Sides, count, sides};
use crate::desk::Desk;
use crate::org::Org;

const PHRASES: [&str; 4] =
    ["next question please", "cash flow", "thank you very much", "third quarter"];

/// `None`, with the reason printed, where the file is not.
fn calls() -> Option<PathBuf> {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../../../../shared/calls/earnings21.jsonl.gz");
    if !file.is_file() {
        println!("skipped: ../shared/calls/earnings21.jsonl.gz is not beside this checkout");
        return None;
    }
    Some(file)
}

fn said(file: &PathBuf) -> Vec<(String, Sides)> {
    let lines =
        BufReader::new(MultiGzDecoder::new(BufReader::new(File::open(file).unwrap()))).lines();
    let read = |line: std::io::Result<String>| {
        let call: Value = serde_json::from_str(&line.unwrap()).unwrap();
        let id = call["transcript"]["communicationId"].as_str().unwrap().to_owned();
        (id, sides(&call["transcript"]))
    };
    lines.map(read).collect()
}

fn hits_are_what_was_said(content_search: &str) {
    let Some(file) = calls() else { return };
    let org = Org::start(&["--content-search", content_search, "--calls", file.to_str().unwrap()]);
    let said = said(&file);
    let desk = Desk::new();
    for phrase in PHRASES {
        let ran = desk.search(&org, &[phrase, "--days", "80", "--json"]).ended(0);
        let expected: Vec<_> = said
            .iter()
            .map(|(id, sides)| (id.as_str(), count(sides, phrase)))
            .filter(|(_, times)| *times > 0)
            .collect();
        let found: BTreeSet<String> = ran.places().into_iter().map(|(id, ..)| id).collect();
        let calls: BTreeSet<String> = expected.iter().map(|(id, _)| (*id).to_owned()).collect();
        assert!(calls.len() > 3, "{phrase:?} is hardly said, which tests nothing");
        assert_eq!(found, calls, "{phrase:?}: other calls");
        assert_eq!(ran.count("matched"), calls.len() as u64, "{phrase:?}");
        let times: u64 = expected.iter().map(|(_, times)| times).sum();
        assert_eq!((ran.hits().len() as u64, ran.count("hits")), (times, times), "{phrase:?}");
    }
}

#[test]
fn with_content_search_the_hits_in_real_calls_are_what_was_said() {
    hits_are_what_was_said("on");
}

#[test]
fn reading_every_call_the_hits_in_real_calls_are_what_was_said() {
    hits_are_what_was_said("off");
}
