//! Real calls, where they are: content search and reading everything find the same in them.
//!
//! The file's licence asks for share-alike, so it lies beside the checkout and never in it.

use std::path::PathBuf;

use demo_org::Options;
use search::{Request, Way};

use crate::desk::{Desk, asked, calls, places};

const QUESTIONS: [&str; 8] = [
    "\"third quarter\"",
    "\"cash flow\" OR \"thank you very much\"",
    "guidance AND margin -pandemic",
    "revenue NEAR/5 growth",
    "after:\"next question\" thank",
    "first:120s welcome",
    "agent:(operator OR \"next question\")",
    "quarter last:5m",
];

/// `None`, with the reason printed, where the file is not.
#[expect(clippy::print_stdout, reason = "a test that is skipped says so")]
fn file() -> Option<PathBuf> {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../../../../shared/calls/earnings21.jsonl.gz");
    if !file.is_file() {
        println!("skipped: ../shared/calls/earnings21.jsonl.gz is not beside this checkout");
        return None;
    }
    Some(file)
}

#[tokio::test]
async fn both_ways_find_the_same_hits_in_the_same_real_calls() {
    let Some(file) = file() else { return };
    let desk = Desk::with(Options { calls: Some(file), ..Options::default() }).await;
    let library = search::Library::new(1 << 30);
    let control = search::Control::new();
    let mut found = 0;
    for text in QUESTIONS {
        let question = asked(text, 59);
        let scan = Request { way: Some(Way::Scan), ..question.clone() };
        let (_, by_content) = desk.run_with(&question, &library, &control, |_| {}).await;
        assert!(!by_content.plans[0].only_scans(), "{text}");
        let (_, by_scan) = desk.run_with(&scan, &library, &control, |_| {}).await;
        assert_eq!(calls(&by_content), calls(&by_scan), "{text}");
        assert_eq!(places(&by_content), places(&by_scan), "{text}");
        found += by_content.found.len();
    }
    assert!(found > 20, "{found} calls in all test little");
}
