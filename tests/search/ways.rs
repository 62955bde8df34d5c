//! Which way is taken, what it is said to take, and what it really takes.

use demo_org::Options;
use search::{Filters, Plan, Request, Way, WayOut};
use transcript::Matching;

use crate::desk::{Desk, asked, calls, exact, places, request};
use crate::oddities::queue;

fn way(plan: &Plan, way: Way) -> &WayOut {
    plan.ways.iter().find(|out| out.way == way).expect("both ways are told")
}

/// The estimate is for people, but it must be of the right size. Names are not estimated.
fn is_about(estimated: u64, really: u64) -> bool {
    let slack = 8 + really / 5;
    estimated.abs_diff(really) <= slack
}

#[tokio::test]
async fn the_estimate_is_of_the_size_of_what_is_really_asked() {
    let desk = Desk::with(Options { generate: Some(600), ..Options::default() }).await;
    let queues = vec![queue(&desk, "Billing").await];
    let filters = Filters { queues, ..Filters::default() };
    let questions = [
        exact("my account", 30),
        request("fund", Matching::Partial, 20),
        Request { filters: filters.clone(), ..exact("thank you", 50) },
        Request { filters, ..request("fund", Matching::Partial, 40) },
    ];
    for question in questions {
        let before = desk.requests();
        let (_, told) = desk.run(&question).await;
        let really = desk.requests() - before;
        let plan = &told.plans[0];
        let estimated = plan.estimate.requests.expect("Genesys counts");
        assert!(is_about(estimated, really), "{estimated} estimated, {really} made: {plan:?}");
    }
}

#[tokio::test]
async fn a_plan_tells_both_ways_and_reads_nothing() {
    let desk = Desk::with(Options::default()).await;
    let plan = search::plan(&desk.client, &exact("refund", 21)).await.unwrap();
    let (content, scan) = (way(&plan, Way::Content), way(&plan, Way::Scan));
    assert!(content.chosen && content.possible && !scan.chosen && scan.possible);
    assert!(content.requests < scan.requests && scan.calls.is_some(), "{plan:?}");
    assert!(!content.misses.is_empty() && !scan.misses.is_empty());
    let words = plan.in_words();
    assert!(words.starts_with("about ") && words.ends_with("at your limit"), "{words}");
    assert_eq!(desk.demo.stats().requests.get("storage"), None);
    assert!(desk.requests() < 10, "{}", desk.requests());
}

#[tokio::test]
async fn without_filters_only_one_page_is_asked_for_before_it_begins() {
    let desk = Desk::new().await;
    let (_, told) = desk.run(&exact("my account", 30)).await;
    assert_eq!(way(&told.plans[0], Way::Scan).calls, None, "nobody counted");
    let stats = desk.demo.stats();
    let lists: u64 = stats
        .requests
        .iter()
        .filter(|(path, _)| path.contains("details"))
        .map(|(_, count)| count)
        .sum();
    assert_eq!(lists, 0, "{stats:?}");
}

#[tokio::test]
async fn a_narrow_filter_and_a_common_word_are_answered_from_the_list_of_calls() {
    let desk = Desk::with(Options { generate: Some(1200), ..Options::default() }).await;
    let queues = vec![queue(&desk, "International Desk").await];
    let filters = Filters { queues, max_duration_s: Some(150), ..Filters::default() };
    let question = Request { filters, ..exact("thank you", 45) };
    let (_, told) = desk.run(&question).await;
    let plan = &told.plans[0];
    assert!(way(plan, Way::Scan).chosen || plan.reason.contains("both lists"), "{plan:?}");
    for forced in [Way::Content, Way::Scan] {
        let (_, same) = desk.run(&Request { way: Some(forced), ..question.clone() }).await;
        assert_eq!(calls(&same), calls(&told), "{forced:?}");
    }
}

#[tokio::test]
async fn a_rare_word_is_answered_from_the_rows_whatever_the_filter() {
    let desk = Desk::with(Options { generate: Some(1200), ..Options::default() }).await;
    let queues = vec![queue(&desk, "Billing").await];
    let filters = Filters { queues, ..Filters::default() };
    let (_, told) = desk.run(&Request { filters, ..exact("supervisor", 45) }).await;
    let plan = &told.plans[0];
    assert!(way(plan, Way::Content).chosen, "{plan:?}");
    assert!(plan.reason.contains("their details are asked for"), "{}", plan.reason);
}

#[tokio::test]
async fn a_forced_way_is_taken_or_refused_in_words() {
    let desk = Desk::new().await;
    let scan = Request { way: Some(Way::Scan), ..exact("refund", 7) };
    let (_, scanned) = desk.run(&scan).await;
    assert!(scanned.plans[0].only_scans());
    let content = Request { way: Some(Way::Content), ..request("fund", Matching::Partial, 7) };
    let (_, told) = desk.run(&content).await;
    let plan = &told.plans[0];
    assert!(
        plan.only_scans() && plan.reason.contains("You asked for the content search"),
        "{plan:?}"
    );
    assert!(!way(plan, Way::Content).possible);
}

#[tokio::test]
async fn operators_find_the_same_by_content_and_by_reading_everything() {
    let desk = Desk::new().await;
    let questions = [
        "refund OR \"my account\"",
        "(bill OR boiler) AND thank",
        "customer:refund -agent:sorry",
        "refund NEAR/8 account",
        "\"thank you\" last:30s",
        "after:\"account\" thank",
        "first:60s agent:help",
    ];
    let mut answers = 0;
    for text in questions {
        let question = asked(text, 14);
        let (_, by_content) = desk.run(&question).await;
        assert!(!by_content.plans[0].only_scans(), "{text}");
        let (_, by_scan) = desk.run(&Request { way: Some(Way::Scan), ..question }).await;
        assert_eq!(calls(&by_content), calls(&by_scan), "{text}");
        assert_eq!(places(&by_content), places(&by_scan), "{text}");
        answers += by_content.found.len();
    }
    assert!(answers > 20, "{answers} calls in all test little");
}

#[tokio::test]
async fn what_was_not_said_is_an_answer_without_places() {
    let desk = Desk::new().await;
    let (end, told) = desk.run(&asked("-refund", 5)).await;
    assert!(told.plans[0].only_scans());
    assert!(end.receipt.matched > 0 && end.receipt.hits == 0, "{:?}", end.receipt);
    assert!(told.found.iter().all(|found| found.hits.is_empty()));
}

#[tokio::test]
async fn the_tutorial_dialect_finds_the_same() {
    let plain = Desk::new().await;
    let tutorial = Desk::with(Options { tutorial: true, ..Options::default() }).await;
    for question in [
        exact("my account", 20),
        asked("refund AND (account OR thank)", 10),
        request("fund", Matching::Partial, 4),
    ] {
        let (_, expected) = plain.run(&question).await;
        let (end, told) = tutorial.run(&question).await;
        assert!(end.error.is_none() && !told.found.is_empty(), "{:?} {:?}", end.error, end.receipt);
        let of = |told: &crate::desk::Told| -> Vec<(String, usize)> {
            let mut all: Vec<_> = told
                .found
                .iter()
                .map(|found| (found.transcript.conversation_id.clone(), found.hits.len()))
                .collect();
            all.sort();
            all
        };
        assert_eq!(of(&told), of(&expected), "{:?}", question.query.text());
    }
}

/// The plan counted both lists and chose the shorter one; the run, which does not count what cannot
/// matter, chose the other.
#[tokio::test]
async fn a_plan_chooses_the_way_that_its_run_takes() {
    let desk = Desk::new().await;
    let queues = vec![queue(&desk, "Billing").await];
    for (text, days) in [("the OR a OR my", 1), ("refund", 7), ("the", 30), ("the", 90)] {
        for queues in [Vec::new(), queues.clone()] {
            let filters = Filters { queues, ..Filters::default() };
            let question = Request { filters, ..asked(text, days) };
            let plan = search::plan(&desk.client, &question).await.unwrap();
            let (_, told) = desk.run(&question).await;
            let of_the_run = &told.plans[0];
            assert_eq!(plan.ways[0].way, of_the_run.ways[0].way, "{text} {days}: {question:?}");
            assert_eq!(plan.reason, of_the_run.reason, "{text} {days}");
        }
    }
}
