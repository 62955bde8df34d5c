//! Pause, resume, cancel, hold; several runs at once; the session's library.

use std::time::Duration;

use demo_org::Options;
use search::{Control, Library, Request, Source, Way};
use transcript::Matching;

use crate::desk::{Desk, exact, places, request};

/// A few hundred calls, each of which takes a while.
async fn slow() -> Desk {
    let slow = Options { latency_ms: 20, storage_latency_ms: 30, ..Options::default() };
    Desk::with(slow).await
}

#[tokio::test]
async fn a_paused_run_asks_nothing_and_goes_on_to_the_same_end() {
    let desk = slow().await;
    let question = request("refund", Matching::Partial, 30);
    let control = Control::new();
    let watching = async {
        while desk.requests() < 60 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        control.pause();
        // What is under way comes to its end.
        tokio::time::sleep(Duration::from_secs(2)).await;
        let still = desk.requests();
        tokio::time::sleep(Duration::from_secs(1)).await;
        let later = desk.requests();
        control.resume();
        (still, later)
    };
    let ((end, told), (still, later)) =
        tokio::join!(desk.run_until(&question, &control, |_| {}), watching);
    assert_eq!(still, later, "a paused run starts no request");
    assert!(told.progress.iter().any(|progress| progress.paused));
    let last = told.progress.last().unwrap();
    assert!(!last.paused && last.seconds_left == Some(0), "{last:?}");
    let (whole, expected) = Desk::new().await.run(&question).await;
    assert_eq!(places(&told), places(&expected));
    assert_eq!(end.receipt.candidates, whole.receipt.candidates);
}

#[tokio::test]
async fn a_paused_run_can_be_cancelled() {
    let desk = slow().await;
    let control = Control::new();
    let question = request("refund", Matching::Partial, 30);
    let stopping = async {
        tokio::time::sleep(Duration::from_millis(300)).await;
        control.pause();
        tokio::time::sleep(Duration::from_millis(300)).await;
        control.cancel();
    };
    let ((end, _), ()) = tokio::join!(desk.run_until(&question, &control, |_| {}), stopping);
    assert!(end.receipt.cancelled && !end.receipt.complete && !end.receipt.all_listed);
}

#[tokio::test]
async fn a_long_run_waits_to_be_told_to_go_on() {
    let options = Options { rate_limit: 100, ..Options::default() };
    let desk = Desk::limited(options).await;
    let question = Request { hold_when_long: true, ..request("refund", Matching::Partial, 80) };
    let control = Control::new();
    let (end, told) = desk
        .run_until(&question, &control, |told| {
            if told.held > 0 {
                let control = control.clone();
                tokio::spawn(async move {
                    tokio::time::sleep(Duration::from_millis(500)).await;
                    assert!(control.is_paused(), "whoever holds it lets it go on");
                    control.cancel();
                });
            }
        })
        .await;
    assert!(told.plans[0].is_long(), "{}", told.plans[0].in_words());
    assert_eq!((told.held, end.receipt.candidates), (1, 0), "nothing is read unasked");
    assert!(desk.requests() < 30, "only first pages were asked for: {}", desk.requests());
}

#[tokio::test]
async fn whoever_is_asked_before_a_long_run_sees_both_ways_with_their_numbers() {
    let desk = Desk::limited(Options { rate_limit: 20, ..Options::default() }).await;
    let question = Request { hold_when_long: true, ..exact("refund", 30) };
    let control = Control::new();
    let (_, told) = desk
        .run_until(&question, &control, |told| {
            if told.held > 0 {
                control.cancel();
            }
        })
        .await;
    let plan = &told.plans[0];
    assert!(!plan.only_scans() && told.held == 1, "{}", plan.in_words());
    assert!(plan.ways.iter().all(|way| way.calls.is_some() && way.minutes.is_some()), "{plan:?}");
}

#[tokio::test]
async fn a_short_run_is_not_held() {
    let desk = Desk::new().await;
    let (end, told) = desk.run(&Request { hold_when_long: true, ..exact("my account", 7) }).await;
    assert_eq!(told.held, 0);
    assert!(end.receipt.complete);
}

#[tokio::test]
async fn two_runs_share_one_budget_and_neither_waits_for_the_other_to_end() {
    // A bucket of 200 that both together need more of than there is.
    let desk = Desk::limited(Options { rate_limit: 200, ..Options::default() }).await;
    let (one, two) = (Control::new(), Control::new());
    let first = request("fund", Matching::Partial, 60);
    let second = request("than", Matching::Partial, 60);
    let ending = async {
        tokio::time::sleep(Duration::from_secs(12)).await;
        one.cancel();
        two.cancel();
    };
    let ((a, _), (b, _), ()) = tokio::join!(
        desk.run_until(&first, &one, |_| {}),
        desk.run_until(&second, &two, |_| {}),
        ending
    );
    let stats = desk.demo.stats();
    assert_eq!(stats.too_many, 0, "{stats:?}");
    let (a, b) = (a.receipt.candidates, b.receipt.candidates);
    assert!(a > 20 && b > 20, "{a} and {b} calls were looked at");
    assert!(a.max(b) < 3 * a.min(b), "{a} and {b} calls were looked at");
}

#[tokio::test]
async fn what_was_read_in_this_session_is_not_fetched_again() {
    let desk = Desk::new().await;
    let library = Library::default();
    let question = request("refund", Matching::Partial, 7);
    let (first, told) = desk.run_with(&question, &library, &Control::new(), |_| {}).await;
    let links = |desk: &Desk| desk.demo.stats().requests.get("storage").copied().unwrap_or(0);
    let before = links(&desk);
    let (again, same) = desk.run_with(&question, &library, &Control::new(), |_| {}).await;
    assert_eq!(places(&told), places(&same));
    assert_eq!(again.receipt.from_library, first.receipt.matched + first.receipt.unmatched);
    assert_eq!(again.receipt.fetched, links(&desk) - before, "only empty ones are asked for again");
    assert!(library.len() > 10 && library.bytes() > 10_000);
}

#[tokio::test]
async fn a_full_library_forgets_what_was_not_used_for_longest() {
    let desk = Desk::new().await;
    let small = Library::new(300_000);
    let question = Request { way: Some(Way::Scan), ..exact("refund", 14) };
    let (end, _) = desk.run_with(&question, &small, &Control::new(), |_| {}).await;
    assert!(small.bytes() <= 300_000, "{}", small.bytes());
    assert!(!small.is_empty() && (small.len() as u64) < end.receipt.fetched);
    let (again, _) = desk.run_with(&question, &small, &Control::new(), |_| {}).await;
    assert!(again.receipt.fetched > 0 && again.receipt.matched == end.receipt.matched);
    assert!(again.receipt.calls.iter().all(|call| call.source != Source::Earlier));
}
