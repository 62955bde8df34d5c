use std::time::Duration;

use demo_org::{ALL_PERMISSIONS, Odd, Oddity, Options};
use genesys::{Client, Credentials, Endpoints, Limits};
use search::{Control, Event, Library, Outcome, Wait, Way};
use transcript::Matching;

use crate::desk::{Desk, exact, places, request};

fn without(permission: &str) -> Options {
    let kept = ALL_PERMISSIONS.iter().filter(|name| **name != permission);
    Options {
        permissions: Some(kept.map(|name| (*name).to_owned()).collect()),
        ..Options::default()
    }
}

#[tokio::test]
async fn passing_faults_change_nothing_in_what_is_found() {
    let calm = Desk::new().await;
    let (_, expected) = calm.run(&exact("refund", 14)).await;
    let faults = "503:0.08,reset:0.05,truncated:0.05,html:0.04,garbage:0.03,expired-token:0.02,expired-url:0.05";
    let rough = Desk::with(Options { faults: faults.parse().unwrap(), ..Options::default() }).await;
    let (end, told) = rough.run(&exact("refund", 14)).await;
    assert!(end.error.is_none(), "{:?}", end.error);
    assert_eq!(places(&told), places(&expected), "{:?}", end.receipt);
    assert!(end.receipt.complete, "{:?}", end.receipt);
}

#[tokio::test]
async fn a_token_that_expires_in_mid_run_is_not_noticed() {
    let desk = Desk::new().await;
    let cancel = Control::new();
    let mut switched = false;
    let faults: demo_org::Faults = "expired-tokenx1".parse().unwrap();
    let (end, _) = desk
        .run_until(&exact("refund", 30), &cancel, |told| {
            if !told.found.is_empty() && !switched {
                switched = true;
                desk.demo.set_faults(faults.clone());
            }
        })
        .await;
    assert!(switched && end.error.is_none() && end.receipt.complete, "{end:?}");
}

#[tokio::test]
async fn a_permission_missing_for_the_search_ends_the_run_and_is_named() {
    let none = Options { permissions: Some(Vec::new()), ..Options::default() };
    let (end, _) = Desk::with(none).await.run(&exact("refund", 7)).await;
    let error = end.error.expect("the run cannot go on");
    assert_eq!(error.code(), "permission-missing");
    assert!(error.to_string().contains("analytics:conversationDetail:view"), "{error}");
    assert!(!end.receipt.complete);
}

#[tokio::test]
async fn a_permission_missing_for_every_transcript_is_the_answer_not_an_empty_list() {
    let desk = Desk::with(without("speechAndTextAnalytics:data:view")).await;
    let (end, told) = desk.run(&exact("refund", 30)).await;
    assert!(told.found.is_empty());
    let error = end.error.expect("nothing could be read");
    assert!(error.to_string().contains("speechAndTextAnalytics:data:view"), "{error}");
    assert!(end.receipt.forbidden > 0 && !end.receipt.complete);
    assert!(end.receipt.candidates < 60, "it does not try thousands of them: {:?}", end.receipt);
}

#[tokio::test]
async fn without_the_right_to_names_calls_are_found_all_the_same() {
    let desk = Desk::with(without("routing:queue:search")).await;
    let (end, told) = desk.run(&exact("refund", 7)).await;
    assert!(end.receipt.complete && !told.found.is_empty(), "{end:?}");
}

#[tokio::test]
async fn storage_that_refuses_every_link_is_counted_and_told() {
    let faults = "storage-403:1".parse().unwrap();
    let desk = Desk::with(Options { faults, ..Options::default() }).await;
    let (end, told) = desk.run(&exact("refund", 7)).await;
    assert!(told.found.is_empty() && !end.receipt.complete);
    assert!(end.receipt.failed > 0, "{:?}", end.receipt);
    assert!(end.receipt.problems().all(|call| call.outcome == Outcome::Failed));
}

#[tokio::test]
async fn an_organization_that_is_gone_ends_the_run_with_the_network_named() {
    let desk = Desk::new().await;
    let client = desk.client.clone();
    desk.demo.stop().await;
    let cancel = Control::new();
    let library = Library::default();
    let end = search::run(&client, &exact("refund", 7), &library, &cancel, |_| {}).await;
    assert_eq!(end.error.expect("there is nobody to answer").code(), "unreachable");
}

#[tokio::test]
async fn a_run_that_reaches_nobody_says_that_it_waits_for_the_network_until_it_is_stopped() {
    let desk = Desk::new().await;
    let endpoints = Endpoints::parse(desk.demo.base_url()).unwrap();
    let credentials = Credentials { client_id: "gone".to_owned(), client_secret: "gone".into() };
    // It would go on trying for minutes.
    let wait = Duration::from_millis(20);
    let limits = Limits {
        back_off_base: wait,
        back_off_cap: wait,
        max_retries: 10_000,
        ..Limits::default()
    };
    let client = Client::with_limits(endpoints, credentials, limits).unwrap();
    desk.demo.stop().await;
    let (control, mut told) = (Control::new(), 0);
    let hear = |event: Event| {
        let Event::Progress(progress) = event else { panic!("nothing else happens: {event:?}") };
        assert_eq!((progress.waits_for, progress.examined), (Some(Wait::Network), 0));
        told += 1;
        control.cancel();
    };
    let request = exact("refund", 7);
    let end = search::run(&client, &request, &Library::default(), &control.clone(), hear).await;
    assert!(end.receipt.cancelled && end.error.is_none(), "{:?}", end.error);
    assert_eq!(told, 1);
}

#[tokio::test]
async fn a_run_that_is_answered_waits_for_nothing() {
    let (_, told) = Desk::new().await.run(&exact("refund", 14)).await;
    assert!(!told.progress.is_empty());
    assert!(told.progress.iter().all(|progress| progress.waits_for.is_none()));
}

#[tokio::test]
async fn calls_without_a_transcript_are_counted_with_their_reason() {
    let desk = Desk::new().await;
    let (end, _) = desk.run(&request("refund", Matching::Partial, 75)).await;
    let codes: std::collections::BTreeSet<_> = end
        .receipt
        .problems()
        .flat_map(|call| &call.problem)
        .map(|problem| problem.code.as_str())
        .collect();
    assert!(
        codes.contains("no-transcript")
            && codes.contains("empty-transcript")
            && codes.contains("pending"),
        "{codes:?}"
    );
    assert!(!end.receipt.complete, "a transcript that may still come is not searched");
}

#[tokio::test]
async fn nothing_found_where_the_switch_cannot_be_read_is_not_called_complete() {
    let hidden = without("routing:transcriptionSettings:view");
    let odd = Odd::from(Oddity::ContentOffEmpty);
    let off = Desk::with(Options { content_search: false, odd, ..hidden.clone() }).await;
    let (end, told) = off.run(&exact("refund", 7)).await;
    assert!(told.found.is_empty() && end.error.is_none());
    assert!(!end.receipt.complete, "{:?}", end.receipt);
    assert_eq!(told.warnings[0].code, "content-search-unknown");
    let on = Desk::with(hidden).await;
    let (end, _) = on.run(&exact("refund", 7)).await;
    assert!(end.receipt.complete, "an answer with calls shows that it is on: {:?}", end.receipt);
}

#[tokio::test]
async fn a_content_search_that_is_refused_is_replaced_by_reading_every_call() {
    let hidden = without("routing:transcriptionSettings:view");
    let off = Desk::with(Options { content_search: false, ..hidden }).await;
    let (end, told) = off.run(&exact("refund", 7)).await;
    let plan = &told.plans[0];
    assert!(plan.parts.iter().all(|part| part.way == Way::Scan), "{plan:?}");
    assert!(plan.reason.contains("may not search by content"), "{}", plan.reason);
    let (_, expected) = Desk::new().await.run(&exact("refund", 7)).await;
    assert_eq!(places(&told), places(&expected), "{:?}", end.receipt);
}
