#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use tauri::ipc::Channel;

use super::*;
use crate::{
    calls,
    desk::{Desk, request},
};

fn nothing() -> search::End {
    search::End { receipt: search::Receipt::default(), error: None }
}

#[tokio::test]
async fn a_call_that_is_no_longer_in_memory_is_read_again() {
    let desk = Desk::after("refund").await;
    let before = desk.first().await;
    desk.run.forget_whole_calls();
    let again = desk.first().await;
    assert_eq!((&again.transcript, &again.hits), (&before.transcript, &before.hits));
}

#[tokio::test]
async fn a_page_that_does_not_listen_any_more_ends_its_run() {
    let desk = Desk::after("refund").await;
    let deaf = Channel::new(|_| Err(tauri::Error::WebviewNotFound));
    let started = calls::start(&desk.earshot, request("refund"), deaf).await.unwrap();
    let run = desk.earshot.runs.get(started.run).unwrap();
    desk.until(|| run.is_over()).await;
    assert!(run.control().is_cancelled());
}

#[tokio::test]
async fn a_fifth_run_at_once_is_refused_in_words() {
    let desk = Desk::after("refund").await;
    let runs = &desk.earshot.runs;
    let going: Vec<_> = (0..AT_ONCE).map(|_| runs.begin(desk.asked()).unwrap()).collect();
    let error = runs.begin(desk.asked()).err().unwrap();
    assert_eq!(error.code, "too-many-runs");
    assert!(error.message.starts_with("4 searches are going on already."), "{error:?}");
    assert!(runs.begin_again(desk.run.number).is_err(), "nor does one that is over go on");
    runs.close(going[0].number).unwrap();
    assert!(going[0].control().is_cancelled());
    assert!(runs.begin(desk.asked()).is_ok());
}

#[tokio::test]
async fn the_oldest_run_that_is_over_makes_room() {
    let desk = Desk::after("refund").await;
    let runs = &desk.earshot.runs;
    let going = runs.begin(desk.asked()).unwrap();
    for _ in 2..=KEPT_RUNS {
        runs.begin(desk.asked()).unwrap().end(&nothing());
    }
    assert!(runs.get(desk.run.number).is_err());
    assert!(runs.get(going.number).is_ok(), "one that goes on is never forgotten");
}

#[tokio::test]
async fn a_run_that_goes_on_cannot_be_begun_again() {
    let desk = Desk::after("refund").await;
    let going = desk.earshot.runs.begin(desk.asked()).unwrap();
    assert_eq!(desk.earshot.runs.begin_again(going.number).err().unwrap().code, "run-going-on");
}

#[tokio::test]
async fn a_run_that_is_closed_is_gone() {
    let desk = Desk::after("refund").await;
    desk.earshot.runs.close(desk.run.number).unwrap();
    assert_eq!(desk.earshot.runs.get(desk.run.number).err().unwrap().code, "run-gone");
    assert_eq!(desk.earshot.runs.close(desk.run.number).unwrap_err().code, "run-gone");
}
