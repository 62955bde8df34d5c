//! A run that was interrupted goes on, and what could not be read is tried again.

use std::collections::BTreeSet;

use demo_org::{ALL_PERMISSIONS, Options};
use search::{Control, Examined, Library, Outcome, Request, Source, Way};
use transcript::Matching;

use crate::desk::{Desk, exact, places, request};

fn keys<'a>(calls: impl IntoIterator<Item = &'a Examined>) -> BTreeSet<(String, String)> {
    let key = |call: &Examined| (call.conversation_id.clone(), call.communication_id.clone());
    calls.into_iter().map(key).collect()
}

#[tokio::test]
async fn a_run_that_goes_on_reads_only_the_rest_and_ends_as_if_it_had_not_been_interrupted() {
    let desk = Desk::with(Options { storage_latency_ms: 30, ..Options::default() }).await;
    let question = request("refund", Matching::Partial, 20);
    let control = Control::new();
    let (cut, journal) = desk
        .run_until(&question, &control, |told| {
            if told.examined.len() > 20 {
                control.cancel();
            }
        })
        .await;
    assert!(cut.receipt.cancelled && !journal.examined.is_empty());
    // As a journal on disk would give them back.
    let written = serde_json::to_string(&journal.examined).unwrap();
    let earlier: Vec<Examined> = serde_json::from_str(&written).unwrap();
    let settled =
        |call: &&Examined| matches!(call.outcome, Outcome::Unmatched | Outcome::NoTranscript);
    let settled = keys(earlier.iter().filter(settled));
    let (end, told) = desk.run(&Request { earlier, ..question.clone() }).await;
    let (whole, expected) = desk.run(&question).await;
    assert_eq!(end.receipt.candidates, whole.receipt.candidates);
    assert_eq!(end.receipt.matched, whole.receipt.matched);
    assert_eq!(places(&told), places(&expected), "the words of what was found are wanted again");
    assert_eq!(end.receipt.earlier, settled.len() as u64);
    let earlier = end.receipt.calls.iter().filter(|call| call.source == Source::Earlier);
    assert_eq!(keys(earlier), settled);
    assert_eq!(
        end.receipt.fetched + end.receipt.earlier,
        whole.receipt.fetched + absent(&end.receipt.calls)
    );
}

/// Calls taken from the earlier part that never had a transcript.
fn absent(calls: &[Examined]) -> u64 {
    let earlier = calls.iter().filter(|call| call.source == Source::Earlier);
    let without = earlier.filter(|call| {
        call.problem.as_ref().is_some_and(|problem| problem.code == "no-transcript")
    });
    without.count() as u64
}

#[tokio::test]
async fn a_call_of_the_earlier_part_that_is_not_listed_again_is_not_lost() {
    let desk = Desk::new().await;
    let (_, all) = desk.run(&exact("my account", 20)).await;
    let (_, others) = desk.run(&exact("boiler", 20)).await;
    let listed = keys(&all.examined);
    let unlisted: Vec<Examined> = others
        .examined
        .iter()
        .filter(|call| {
            !listed.contains(&(call.conversation_id.clone(), call.communication_id.clone()))
        })
        .cloned()
        .collect();
    assert!(!unlisted.is_empty());
    let question = Request { earlier: unlisted.clone(), ..exact("my account", 20) };
    let (end, _) = desk.run(&question).await;
    assert!(keys(&end.receipt.calls).is_superset(&keys(&unlisted)), "{:?}", end.receipt);
}

#[tokio::test]
async fn what_could_not_be_read_is_found_once_the_fault_is_gone() {
    let desk =
        Desk::with(Options { faults: "storage-403:0.5".parse().unwrap(), ..Options::default() })
            .await;
    let question = exact("refund", 14);
    let (end, told) = desk.run(&question).await;
    assert!(end.receipt.failed > 0 && !end.receipt.complete, "{:?}", end.receipt);
    desk.demo.set_faults(demo_org::Faults::default());
    let (again, more) = desk.retry(&question, end.receipt.clone(), &[Outcome::Failed]).await;
    assert_eq!(again.receipt.candidates, end.receipt.candidates);
    assert_eq!((again.receipt.failed, again.receipt.complete), (0, true), "{:?}", again.receipt);
    let (whole, expected) = Desk::new().await.run(&question).await;
    let mut found = [places(&told), places(&more)].concat();
    found.sort();
    assert_eq!(found, places(&expected));
    assert_eq!(again.receipt.hits, whole.receipt.hits);
    assert_eq!(keys(&more.examined), keys(end.receipt.calls_with(Outcome::Failed)));
}

#[tokio::test]
async fn what_was_forbidden_is_read_by_a_client_that_may() {
    let kept = ALL_PERMISSIONS.iter().filter(|name| **name != "speechAndTextAnalytics:data:view");
    let permissions = Some(kept.map(|name| (*name).to_owned()).collect());
    let barred = Desk::with(Options { permissions, ..Options::default() }).await;
    let question = exact("refund", 7);
    let (end, _) = barred.run(&question).await;
    assert!(end.receipt.forbidden > 0, "{:?}", end.receipt);
    let allowed = Desk::new().await;
    let before = end.receipt.clone();
    let (again, told) = allowed.retry(&question, end.receipt, &[Outcome::Forbidden]).await;
    assert_eq!((again.receipt.forbidden, again.receipt.candidates), (0, before.candidates));
    assert_eq!(again.receipt.matched, told.found.len() as u64);
    assert!(again.receipt.matched > 0 && again.error.is_none(), "{:?}", again.receipt);
}

#[tokio::test]
async fn what_was_pending_stays_pending_until_there_is_a_transcript() {
    let desk = Desk::new().await;
    let question = Request { way: Some(Way::Scan), ..exact("refund", 2) };
    let (end, _) = desk.run(&question).await;
    assert!(end.receipt.pending > 0, "{:?}", end.receipt);
    let (again, told) = desk.retry(&question, end.receipt.clone(), &[Outcome::Pending]).await;
    assert_eq!(again.receipt.candidates, end.receipt.candidates);
    assert_eq!(again.receipt.pending, end.receipt.pending);
    assert!(told.found.is_empty() && !again.receipt.complete);
}

#[tokio::test]
async fn a_retry_that_is_cancelled_leaves_what_it_did_not_reach_as_it_was() {
    let desk =
        Desk::with(Options { faults: "storage-403:1".parse().unwrap(), ..Options::default() })
            .await;
    let question = exact("refund", 7);
    let (end, _) = desk.run(&question).await;
    let control = Control::new();
    control.cancel();
    let library = Library::default();
    let which = [Outcome::Failed];
    let again = search::retry(
        &desk.client,
        &question,
        &library,
        &control,
        end.receipt.clone(),
        &which,
        |_| {},
    )
    .await;
    assert!(again.receipt.cancelled && again.receipt.adds_up());
    assert_eq!(again.receipt.failed, end.receipt.failed);
    assert_eq!(keys(&again.receipt.calls), keys(&end.receipt.calls));
}

/// The receipt said for ever that the search had been stopped, although the next retry did what was left.
#[tokio::test]
async fn a_stopped_retry_is_forgotten_once_another_came_to_its_end() {
    let options = Options { faults: "storage-403:0.5".parse().unwrap(), ..Options::default() };
    let desk = Desk::with(options).await;
    let question = exact("refund", 14);
    let (end, _) = desk.run(&question).await;
    let (control, library, which) = (Control::new(), Library::default(), [Outcome::Failed]);
    control.cancel();
    let receipt = end.receipt.clone();
    let stopped =
        search::retry(&desk.client, &question, &library, &control, receipt, &which, |_| {}).await;
    assert!(stopped.receipt.cancelled && stopped.receipt.failed > 0, "{:?}", stopped.receipt);
    desk.demo.set_faults(demo_org::Faults::default());
    let (done, _) = desk.retry(&question, stopped.receipt, &which).await;
    assert_eq!(
        (done.receipt.cancelled, done.receipt.complete),
        (false, true),
        "{:?}",
        done.receipt
    );
}
