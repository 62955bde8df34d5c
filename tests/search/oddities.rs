//! What API.md section 12 marks UNCONFIRMED, answered the other way: the same calls and hits come
//! out, or the receipt says that it is incomplete.

use std::collections::BTreeSet;

use chrono::Duration;
use demo_org::{ALL_PERMISSIONS, Odd, Oddity, Options};
use genesys::Directory;
use search::{Choice, End, Filters, Range, Request};
use tokio::sync::OnceCell;
use transcript::Matching;

use crate::desk::{Desk, NOW, Told, asked, calls, exact, places, request};

pub(crate) async fn queue(desk: &Desk, name: &str) -> Choice {
    let found = desk.client.look_up(Directory::Queues, name).await.unwrap();
    Choice { id: found[0].id.clone(), name: found[0].name.clone() }
}

/// Content search with one phrase and with alternatives, with filters, and reading everything.
async fn questions(desk: &Desk) -> Vec<(&'static str, Request)> {
    let queues = vec![queue(desk, "Billing").await];
    let languages = vec!["en-GB".to_owned(), "de-DE".to_owned()];
    let filters = Filters { queues, languages, ..Filters::default() };
    vec![
        ("a phrase", exact("my account", 30)),
        ("alternatives", asked("(refund OR \"cancel my\") thank -xylophone", 14)),
        ("filtered", Request { filters: filters.clone(), ..exact("thank you", 21) }),
        ("read one by one", request("fund", Matching::Partial, 4)),
        ("read, filtered", Request { filters, ..request("than", Matching::Partial, 12) }),
    ]
}

type Answer = (&'static str, Request, End, Told);

/// What the plain organization answers, once for all tests.
static PLAIN: OnceCell<Vec<Answer>> = OnceCell::const_new();

async fn plain() -> &'static [Answer] {
    let ask = || async {
        let desk = Desk::new().await;
        let mut answers = Vec::new();
        for (name, question) in questions(&desk).await {
            let (end, told) = desk.run(&question).await;
            assert!(!told.found.is_empty(), "{name} finds nothing, which tests nothing");
            answers.push((name, question, end, told));
        }
        answers
    };
    PLAIN.get_or_init(ask).await
}

/// What one odd organization answers to the same questions, and the plain one's answers.
async fn both(odd: Odd) -> Vec<(&'static str, (End, Told), (&'static End, &'static Told))> {
    let desk = Desk::odd(odd).await;
    let mut answers = Vec::new();
    for (name, question, end, told) in plain().await {
        answers.push((*name, desk.run(question).await, (end, told)));
    }
    answers
}

async fn finds_the_same(odd: impl Into<Odd>) {
    for (name, (end, told), (plain, expected)) in both(odd.into()).await {
        assert!(end.error.is_none(), "{name}: {:?}", end.error);
        assert_eq!(calls(&told), calls(expected), "{name}: {:?}", end.receipt);
        assert_eq!(places(&told), places(expected), "{name}");
        assert_eq!(end.receipt.complete, plain.receipt.complete, "{name}: {:?}", told.warnings);
    }
}

async fn finds_the_same_or_says_so(odd: impl Into<Odd>) {
    for (name, (end, told), (_, expected)) in both(odd.into()).await {
        assert!(end.error.is_none(), "{name}: {:?}", end.error);
        let same = places(&told) == places(expected);
        assert!(same || !end.receipt.complete, "{name}: {:?}", end.receipt);
        assert!(calls(&told).is_subset(&calls(expected)), "{name}");
    }
}

#[tokio::test]
async fn an_organization_that_refuses_exact_phrases_finds_the_same() {
    finds_the_same(Oddity::NoExactPhrase).await;
}

#[tokio::test]
async fn an_organization_that_refuses_loose_phrases_finds_the_same() {
    finds_the_same(Oddity::NoPhrase).await;
}

#[tokio::test]
async fn an_organization_that_refuses_every_phrase_finds_the_same_by_words() {
    finds_the_same([Oddity::NoExactPhrase, Oddity::NoPhrase].into_iter().collect::<Odd>()).await;
}

#[tokio::test]
async fn times_as_numbers_change_nothing() {
    finds_the_same(Oddity::EpochTimes).await;
}

#[tokio::test]
async fn rows_without_times_change_nothing() {
    finds_the_same(Oddity::NoTimes).await;
}

#[tokio::test]
async fn an_answer_without_a_list_is_an_empty_one() {
    finds_the_same(Oddity::NoResults).await;
    let desk = Desk::odd(Oddity::NoResults).await;
    let (end, told) = desk.run(&exact("xylophone emergency", 30)).await;
    assert!(told.found.is_empty() && end.receipt.complete, "{end:?}");
}

#[tokio::test]
async fn totals_that_are_approximate_hide_no_call() {
    finds_the_same_or_says_so(Oddity::ApproximateTotal).await;
}

#[tokio::test]
async fn lists_without_totals_are_read_to_their_end() {
    finds_the_same(Oddity::NoTotal).await;
}

#[tokio::test]
async fn small_pages_are_read_to_their_end() {
    finds_the_same(Oddity::SmallPages).await;
}

#[tokio::test]
async fn small_pages_without_totals_are_read_to_their_end() {
    finds_the_same([Oddity::SmallPages, Oddity::NoTotal].into_iter().collect::<Odd>()).await;
}

#[tokio::test]
async fn nothing_depends_on_groups() {
    finds_the_same(Oddity::GroupRefused).await;
}

#[tokio::test]
async fn nothing_depends_on_several_values_being_alternatives() {
    finds_the_same(Oddity::ValuesAnded).await;
}

#[tokio::test]
async fn details_come_by_a_query_where_they_do_not_come_by_ids() {
    finds_the_same(Oddity::NoMultiGet).await;
}

#[tokio::test]
async fn rows_that_come_twice_are_read_once() {
    finds_the_same(Oddity::Duplicates).await;
}

/// Where Genesys answers with rows from beside the dates, "since 14:30" still means since 14:30.
#[tokio::test]
async fn a_call_that_began_before_the_dates_is_not_shown() {
    let (_, question, _, expected) = &plain().await[0];
    let starts = expected.found.iter().map(|found| found.transcript.conversation_start);
    let earliest = starts.min().unwrap();
    let range = Range { from: earliest + Duration::milliseconds(1), ..question.range };
    let since = Request { range, ..question.clone() };
    for ways in [vec![Oddity::Duplicates], vec![Oddity::Duplicates, Oddity::NoTimes]] {
        let (end, told) = Desk::odd(ways.into_iter().collect::<Odd>()).await.run(&since).await;
        assert_eq!(told.found.len(), expected.found.len() - 1, "{:?}", end.receipt);
        assert!(told.found.iter().all(|found| range.contains(found.transcript.conversation_start)));
        assert!(end.receipt.complete, "{:?}", told.warnings);
    }
}

#[tokio::test]
async fn filters_that_genesys_refuses_are_applied_here() {
    finds_the_same(Oddity::FiltersRefused).await;
}

#[tokio::test]
async fn pages_that_shift_while_calls_arrive_lose_none_that_was_there() {
    let desk = Desk::odd(Oddity::ShiftingPages).await;
    // The newest tenth of the calls, spread over 80 days, is not there at first.
    let there_from_the_beginning = *NOW - Duration::days(9);
    let mut were_there = 0;
    for (name, question, _, expected) in plain().await {
        let (_, told) = desk.run(question).await;
        let old: BTreeSet<String> = expected
            .found
            .iter()
            .filter(|found| found.transcript.conversation_start <= there_from_the_beginning)
            .map(|found| found.transcript.communication_id.clone())
            .collect();
        were_there += old.len();
        assert!(calls(&told).is_superset(&old), "{name}");
        assert!(calls(&told).is_subset(&calls(expected)), "{name}");
    }
    assert!(were_there > 20, "only {were_there} calls are old enough to test anything");
}

#[tokio::test]
async fn several_legs_of_a_call_are_results_of_their_own_and_pass_the_filters_together() {
    let desk = Desk::odd(Oddity::SeveralLegs).await;
    let mut more = 0;
    for (name, question, _, expected) in plain().await {
        let (end, told) = desk.run(question).await;
        assert!(calls(&told).is_superset(&calls(expected)), "{name}: {:?}", end.receipt);
        let conversations = |told: &Told| -> BTreeSet<String> {
            told.found.iter().map(|found| found.transcript.conversation_id.clone()).collect()
        };
        more += told.found.len() - expected.found.len();
        if !question.filters.queues.is_empty() {
            let wanted = &question.filters.queues[0].id;
            for found in &told.found {
                let listed = found.listed.as_ref().expect("the filter asked for the details");
                assert!(
                    listed.participants.iter().any(|who| who.queue_id.as_ref() == Some(wanted))
                );
            }
        }
        assert!(conversations(&told).is_superset(&conversations(expected)), "{name}");
    }
    assert!(more > 0, "no call had a second leg with the words, which tests nothing");
}

#[tokio::test]
async fn a_content_search_that_is_off_and_answers_empty_is_not_believed() {
    let permissions =
        ALL_PERMISSIONS.iter().filter(|name| **name != "routing:transcriptionSettings:view");
    let options = Options {
        content_search: false,
        odd: Oddity::ContentOffEmpty.into(),
        permissions: Some(permissions.map(|name| (*name).to_owned()).collect()),
        ..Options::default()
    };
    let (end, told) = Desk::with(options.clone()).await.run(&exact("my account", 30)).await;
    assert!(told.found.is_empty() && !end.receipt.complete, "{:?}", end.receipt);
    let seen = Options { permissions: None, ..options };
    let (end, told) = Desk::with(seen).await.run(&exact("my account", 30)).await;
    let (_, expected) = Desk::new().await.run(&exact("my account", 30)).await;
    assert_eq!(places(&told), places(&expected), "{:?}", end.receipt);
}
