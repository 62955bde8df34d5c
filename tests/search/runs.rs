use demo_org::Options;
use search::{Control, Library, Request, Way};
use transcript::Matching;

use crate::desk::{Desk, exact, places, request};

#[tokio::test]
async fn a_phrase_is_found_with_names_and_the_run_is_complete() {
    let desk = Desk::new().await;
    let (end, told) = desk.run(&exact("refund", 7)).await;
    assert!(end.error.is_none(), "{:?}", end.error);
    assert!(end.receipt.complete, "{:?}", end.receipt);
    assert!(end.receipt.matched > 5, "{:?}", end.receipt);
    assert_eq!(told.plans[0].parts[0].way, Way::Content);
    for found in &told.found {
        assert!(!found.transcript.agents().is_empty(), "{:?}", found.transcript.participants);
        assert!(found.transcript.queue().is_some());
        for hit in &found.hits {
            assert_eq!(hit.text(&found.transcript).to_lowercase(), "refund");
        }
    }
}

#[tokio::test]
async fn content_search_and_scan_find_the_same() {
    let desk = Desk::new().await;
    let off = Desk::with(Options { content_search: false, ..Options::default() }).await;
    for phrase in ["refund", "my account", "thank you"] {
        let (_, by_content) = desk.run(&exact(phrase, 30)).await;
        let (_, by_scan) = off.run(&exact(phrase, 30)).await;
        assert_eq!(by_scan.plans[0].parts[0].way, Way::Scan);
        assert!(!by_content.found.is_empty(), "{phrase}");
        assert_eq!(places(&by_content), places(&by_scan), "{phrase}");
    }
}

#[tokio::test]
async fn letters_inside_words_and_regular_expressions_are_found_by_scanning() {
    let desk = Desk::new().await;
    let (whole, words) = desk.run(&exact("refund", 7)).await;
    let (end, told) = desk.run(&request("refund", Matching::Partial, 7)).await;
    assert_eq!(told.plans[0].parts[0].way, Way::Scan);
    assert!(end.receipt.hits >= whole.receipt.hits && !words.found.is_empty());
    let (by_regex, _) = desk.run(&request(r"\brefund\b", Matching::Regex, 7)).await;
    assert_eq!(by_regex.receipt.hits, whole.receipt.hits);
}

#[tokio::test]
async fn calls_past_the_horizon_of_the_content_search_are_found_too() {
    let desk = Desk::new().await;
    let (_, recent) = desk.run(&exact("refund", 60)).await;
    let (end, all) = desk.run(&exact("refund", 80)).await;
    assert_eq!(all.plans[0].parts.len(), 2);
    assert!(all.found.len() > recent.found.len(), "{:?}", end.receipt);
    let mut ids: Vec<_> =
        all.found.iter().map(|found| &found.transcript.communication_id).collect();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), all.found.len(), "no call is told twice");
}

#[tokio::test]
async fn more_than_a_thousand_candidates_are_all_listed() {
    let desk = Desk::with(Options { generate: Some(1500), ..Options::default() }).await;
    let (end, told) = desk.run(&exact("thank you", 60)).await;
    assert!(end.receipt.candidates > 1000, "the test needs many: {:?}", end.receipt);
    let off =
        Desk::with(Options { generate: Some(1500), content_search: false, ..Options::default() })
            .await;
    let (_, scanned) = off.run(&exact("thank you", 60)).await;
    assert_eq!(places(&told), places(&scanned));
}

#[tokio::test]
async fn a_phrase_nobody_said_ends_complete_and_empty() {
    let desk = Desk::new().await;
    let (end, told) = desk.run(&exact("xylophone emergency", 30)).await;
    assert!(told.found.is_empty());
    assert!(end.receipt.complete, "{:?}", end.receipt);
}

#[tokio::test]
async fn a_run_can_be_stopped_and_says_that_it_was() {
    let desk = Desk::with(Options { storage_latency_ms: 30, ..Options::default() }).await;
    let cancel = Control::new();
    let stop = cancel.clone();
    let scan = request("the", Matching::Partial, 60);
    let (end, told) = desk
        .run_until(&scan, &cancel, |told| {
            if !told.found.is_empty() {
                stop.cancel();
            }
        })
        .await;
    assert!(end.receipt.cancelled && !end.receipt.complete);
    assert!(!told.found.is_empty() && end.receipt.candidates < 300, "{:?}", end.receipt);
}

#[tokio::test]
async fn a_limit_stops_the_run_at_exactly_so_many_calls() {
    let desk = Desk::new().await;
    let (end, told) = desk.run(&Request { limit: Some(3), ..exact("refund", 30) }).await;
    assert_eq!(told.found.len(), 3);
    assert!(end.receipt.limited && !end.receipt.complete && end.error.is_none());
}

#[tokio::test]
async fn a_run_stays_within_the_limit_and_is_never_refused() {
    let desk = Desk::limited(Options { rate_limit: 300, ..Options::default() }).await;
    let (end, _) = desk.run(&exact("refund", 7)).await;
    assert!(end.receipt.complete);
    let stats = desk.demo.stats();
    assert_eq!(stats.too_many, 0, "{stats:?}");
    assert_eq!(stats.storage_with_authorization, 0, "{stats:?}");
}

#[tokio::test]
async fn a_call_can_be_read_again_with_the_same_hits() {
    let desk = Desk::new().await;
    let request = exact("refund", 7);
    let (_, told) = desk.run(&request).await;
    let first = &told.found[0];
    let transcript = &first.transcript;
    let again = search::reread(
        &desk.client,
        &request,
        &Library::default(),
        &transcript.conversation_id,
        &transcript.communication_id,
    )
    .await
    .unwrap();
    assert_eq!(again.hits, first.hits);
    assert_eq!(&again.transcript, transcript, "names included");
}
