#![allow(clippy::unwrap_used, reason = "a test may stop where it stands")]

use std::time::Duration;

use tokio::time::{Instant, advance, sleep};

use super::{Gate, RateHeaders};
use crate::{Error, Retry};

fn headers(allowed: u32, count: u32, reset: u64) -> RateHeaders {
    RateHeaders {
        allowed: Some(allowed),
        count: Some(count),
        reset: Some(Duration::from_secs(reset)),
    }
}

/// Sends as fast as the gate lets through, for so long; when each request left, in milliseconds.
async fn busy(gate: &Gate, length: Duration) -> Vec<u128> {
    let began = Instant::now();
    let mut sent = Vec::new();
    loop {
        gate.admit().await.unwrap();
        if began.elapsed() >= length {
            return sent;
        }
        sent.push(began.elapsed().as_millis());
    }
}

fn most_in_a_minute(sent: &[u128]) -> usize {
    let in_minute =
        |from: &u128| sent.iter().filter(|at| (*from..from + 60_000).contains(at)).count();
    sent.iter().map(in_minute).max().unwrap_or(0)
}

#[tokio::test(start_paused = true)]
async fn no_minute_ever_sees_more_than_allowed_and_nearly_all_of_it_is_used() {
    let gate = Gate::new(300);
    let sent = busy(&gate, Duration::from_secs(600)).await;
    assert!(most_in_a_minute(&sent) <= 300, "{}", most_in_a_minute(&sent));
    let usable = 300.0 * 10.0;
    #[expect(clippy::cast_precision_loss, reason = "a few thousand")]
    let share = sent.len() as f64 / usable;
    assert!(share >= 0.97, "only {share} of the allowed requests were made");
}

#[tokio::test(start_paused = true)]
async fn a_burst_is_smoothed_so_that_a_gateway_sees_no_spike() {
    let gate = Gate::new(300);
    let sent = busy(&gate, Duration::from_secs(20)).await;
    let in_a_second =
        |from: &u128| sent.iter().filter(|at| (*from..from + 1000).contains(at)).count();
    let most = sent.iter().map(in_a_second).max().unwrap();
    assert!(most <= 42, "{most} requests in one second");
    assert_eq!(sent.len(), 300, "yet the whole minute's budget went out early");
}

#[tokio::test(start_paused = true)]
async fn the_allowed_number_follows_the_header_up_and_down() {
    let gate = Gate::new(300);
    gate.learn(headers(60, 0, 60));
    let sent = busy(&gate, Duration::from_secs(122)).await;
    assert_eq!(most_in_a_minute(&sent), 60);

    advance(Duration::from_secs(120)).await;
    gate.learn(headers(600, 0, 60));
    assert_eq!(gate.budget().allowed, 600);
    let sent = busy(&gate, Duration::from_secs(60)).await;
    assert_eq!(sent.len(), 600);
}

#[tokio::test(start_paused = true)]
async fn a_used_up_count_stops_everything_until_the_reset() {
    let gate = Gate::new(300);
    let began = Instant::now();
    gate.admit().await.unwrap();
    gate.learn(headers(300, 300, 42));
    assert!(gate.budget().wait_until.is_some());
    gate.admit().await.unwrap();
    assert_eq!(began.elapsed().as_secs(), 42);
    assert_eq!(gate.budget().wait_until, None);
}

#[tokio::test(start_paused = true)]
async fn requests_of_others_on_the_same_budget_are_counted_in() {
    let gate = Gate::new(300);
    gate.admit().await.unwrap();
    // Genesys has seen 201 in this window; one of them was ours.
    gate.learn(headers(300, 201, 30));
    assert_eq!(gate.budget().used, 201);
    let sent = busy(&gate, Duration::from_secs(29)).await;
    assert_eq!(sent.len(), 99, "the rest of the window's 300");
}

#[tokio::test(start_paused = true)]
async fn our_own_requests_are_not_mistaken_for_others() {
    let gate = Gate::new(300);
    for count in 1..=100 {
        gate.admit().await.unwrap();
        sleep(Duration::from_millis(100)).await;
        gate.learn(headers(300, count, 60 - u64::from(count) / 10));
    }
    assert_eq!(gate.budget().used, 100);
}

#[tokio::test(start_paused = true)]
async fn a_pause_holds_everybody_and_wakes_those_already_waiting() {
    let gate = Gate::new(300);
    gate.pause(Duration::from_secs(18));
    let began = Instant::now();
    let twenty = (0..12).map(|_| async { gate.admit().await.map(|()| began.elapsed().as_secs()) });
    let waited = futures::future::join_all(twenty).await;
    assert!(waited.into_iter().all(|waited| waited.unwrap() == 18));
}

#[tokio::test(start_paused = true)]
async fn a_pause_nobody_should_wait_for_is_refused_at_once() {
    let gate = Gate::new(300);
    gate.pause(Duration::from_secs(600));
    let began = Instant::now();
    let error = gate.admit().await.unwrap_err();
    assert!(matches!(error, Error::RateLimited { .. }));
    assert_eq!((error.retry(), began.elapsed()), (Retry::Never, Duration::ZERO));

    advance(Duration::from_secs(500)).await;
    gate.admit().await.unwrap();
    assert_eq!(began.elapsed().as_secs(), 600, "what is left of it can be waited for");
}

#[tokio::test(start_paused = true)]
async fn who_watches_the_budget_is_told_of_every_change() {
    let gate = Gate::new(300);
    let mut budget = gate.watch();
    gate.admit().await.unwrap();
    budget.changed().await.unwrap();
    let told = *budget.borrow_and_update();
    assert_eq!((told.used, told.allowed), (1, 300));
    gate.pause(Duration::from_secs(5));
    budget.changed().await.unwrap();
    assert!(budget.borrow_and_update().wait_until.is_some());
    advance(Duration::from_secs(70)).await;
    assert_eq!(gate.budget().used, 0);
}

#[tokio::test(start_paused = true)]
async fn a_request_given_up_while_waiting_lets_the_next_one_through() {
    let gate = Gate::new(300);
    gate.pause(Duration::from_secs(10));
    let given_up = tokio::time::timeout(Duration::from_secs(1), gate.admit()).await;
    assert!(given_up.is_err());
    gate.admit().await.unwrap();
    assert_eq!(gate.budget().used, 1, "the one given up is not in the ledger");
}
