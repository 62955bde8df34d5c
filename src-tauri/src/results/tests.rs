//! On invented calls: what stands in which order, what is counted where.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use chrono::{DateTime, Duration, Utc};
use export::Zone;
use transcript::Side;

use super::*;
use crate::messages::{CallCard, HitView, Narrow, Sort, instant};

/// An invented call, and how the customer felt in it.
struct Call {
    id: &'static str,
    queue: Option<&'static str>,
    agents: &'static [&'static str],
    /// Hours after the first instant.
    hour: i64,
    minutes: i64,
    mood: Option<f64>,
    hits: &'static [(&'static str, &'static str)],
    is_new: bool,
}

const CALLS: [Call; 4] = [
    Call {
        id: "a",
        queue: Some("Billing"),
        agents: &["Ada Example"],
        hour: 0,
        minutes: 5,
        mood: Some(-0.5),
        hits: &[("I want a", "today"), ("where is my", "please")],
        is_new: false,
    },
    Call {
        id: "b",
        queue: Some("Billing"),
        agents: &["Bo Sample", "Ada Example"],
        hour: 30,
        minutes: 9,
        mood: Some(0.4),
        hits: &[("No", "at all")],
        is_new: true,
    },
    Call {
        id: "c",
        queue: Some("Claims"),
        agents: &["Bo Sample"],
        hour: 31,
        minutes: 2,
        mood: None,
        hits: &[("All", "is on its way")],
        is_new: true,
    },
    Call {
        id: "d",
        queue: None,
        agents: &[],
        hour: 60,
        minutes: 1,
        mood: Some(0.0),
        hits: &[],
        is_new: false,
    },
];

fn beginning() -> DateTime<Utc> {
    "2026-11-16T12:00:00Z".parse().unwrap()
}

fn hit(index: usize, (before, after): (&str, &str)) -> HitView {
    HitView {
        index,
        phrase: index,
        side: Side::Customer,
        at_ms: 1000,
        before: before.to_owned(),
        matched: "refund".to_owned(),
        after: after.to_owned(),
    }
}

fn row(call: &Call, zone: Zone) -> Row {
    let start = beginning() + Duration::hours(call.hour);
    let feeling = |mood: f64| {
        if mood < -0.2 {
            "negative"
        } else if mood > 0.2 {
            "positive"
        } else {
            "neutral"
        }
    };
    let card = CallCard {
        conversation_id: call.id.to_owned(),
        communication_id: "leg".to_owned(),
        start: instant(start),
        duration_ms: call.minutes * 60_000,
        direction: None,
        agents: call.agents.iter().map(ToString::to_string).collect(),
        unknown_agent: false,
        queue: call.queue.map(ToOwned::to_owned),
        customer: None,
        language: None,
        hit_count: call.hits.len(),
        hits: call.hits.iter().enumerate().map(|(index, around)| hit(index, *around)).collect(),
        sentiment: call.mood.map(feeling),
        trend: None,
        is_new: call.is_new,
        topics: Vec::new(),
    };
    Row::of(card, start, call.mood, zone)
}

fn results() -> Results {
    let mut results = Results::default();
    for call in &CALLS {
        results.add(row(call, Zone::utc()));
    }
    results
}

fn sorted(sort: Sort) -> Look {
    Look { sort, narrow: Narrow::default() }
}

fn narrowed(narrow: Narrow) -> Look {
    Look { sort: Sort::Oldest, narrow }
}

fn some(values: &[&str]) -> Vec<String> {
    values.iter().map(ToString::to_string).collect()
}

fn ids(results: &mut Results, look: &Look) -> String {
    results.page(look, 0, 100).calls.into_iter().map(|card| card.conversation_id).collect()
}

fn facet(results: &mut Results, look: &Look, name: &str) -> Vec<(String, usize)> {
    let facets = results.page(look, 0, 0).facets;
    let facet = facets.into_iter().find(|facet| facet.name == name).unwrap();
    facet.values.into_iter().map(|value| (value.label, value.count)).collect()
}

fn counts(expected: &[(&str, usize)]) -> Vec<(String, usize)> {
    expected.iter().map(|(label, count)| ((*label).to_owned(), *count)).collect()
}

#[test]
fn cards_stand_in_the_chosen_order() {
    let mut results = results();
    for (sort, expected) in [
        (Sort::Newest, "dcba"),
        (Sort::Oldest, "abcd"),
        (Sort::Hits, "acbd"),
        (Sort::Longest, "bacd"),
    ] {
        assert_eq!(ids(&mut results, &sorted(sort)), expected, "{sort:?}");
    }
}

#[test]
fn the_unhappiest_customer_comes_first_and_unscored_calls_last() {
    assert_eq!(ids(&mut results(), &sorted(Sort::Sentiment)), "adbc");
}

#[test]
fn a_list_is_narrowed_by_everything_that_was_chosen() {
    let mut results = results();
    for (narrow, expected) in [
        (Narrow { queue: some(&["Billing"]), ..Narrow::default() }, "ab"),
        (Narrow { queue: some(&["Billing", "Claims"]), ..Narrow::default() }, "abc"),
        (Narrow { agent: some(&["Bo Sample"]), ..Narrow::default() }, "bc"),
        (
            Narrow { queue: some(&["Billing"]), agent: some(&["Bo Sample"]), ..Narrow::default() },
            "b",
        ),
        (Narrow { day: some(&["2026-11-17"]), ..Narrow::default() }, "bc"),
        (Narrow { sentiment: some(&["negative", "neutral"]), ..Narrow::default() }, "ad"),
        (Narrow { only_new: true, ..Narrow::default() }, "bc"),
        (Narrow { queue: some(&["Nobody's"]), ..Narrow::default() }, ""),
    ] {
        assert_eq!(ids(&mut results, &narrowed(narrow.clone())), expected, "{narrow:?}");
    }
}

#[test]
fn calls_without_a_value_can_be_chosen_too() {
    let mut results = results();
    let without = [
        (Narrow { queue: some(&[""]), ..Narrow::default() }, "d"),
        (Narrow { agent: some(&[""]), ..Narrow::default() }, "d"),
        (Narrow { sentiment: some(&[""]), ..Narrow::default() }, "c"),
    ];
    for (narrow, expected) in without {
        assert_eq!(ids(&mut results, &narrowed(narrow.clone())), expected, "{narrow:?}");
    }
    let queues = facet(&mut results, &Look::default(), "queue");
    assert_eq!(queues, counts(&[("Billing", 2), ("Claims", 1), ("No queue", 1)]));
}

#[test]
fn a_facet_counts_as_if_nothing_of_its_own_were_chosen() {
    let mut results = results();
    let look = narrowed(Narrow { queue: some(&["Billing"]), ..Narrow::default() });
    assert_eq!(
        facet(&mut results, &look, "queue"),
        counts(&[("Billing", 2), ("Claims", 1), ("No queue", 1)])
    );
    assert_eq!(
        facet(&mut results, &look, "agent"),
        counts(&[("Ada Example", 2), ("Bo Sample", 1)]),
        "and follows what was chosen of the others"
    );
    assert_eq!(
        facet(&mut results, &look, "day"),
        counts(&[("Tue 17 Nov 2026", 1), ("Mon 16 Nov 2026", 1)])
    );
    assert_eq!(
        facet(&mut results, &look, "sentiment"),
        counts(&[("Negative", 1), ("Positive", 1)])
    );
}

#[test]
fn what_was_chosen_stays_listed_when_no_call_has_it_any_more() {
    let look = narrowed(Narrow {
        queue: some(&["Claims"]),
        agent: some(&["Ada Example"]),
        ..Narrow::default()
    });
    let mut results = results();
    assert_eq!(ids(&mut results, &look), "");
    assert_eq!(facet(&mut results, &look, "queue"), counts(&[("Billing", 2), ("Claims", 0)]));
    assert_eq!(
        facet(&mut results, &look, "agent"),
        counts(&[("Bo Sample", 1), ("Ada Example", 0)])
    );
}

#[test]
fn only_new_calls_are_counted_where_only_new_ones_are_asked_for() {
    let look = narrowed(Narrow { only_new: true, ..Narrow::default() });
    let mut results = results();
    assert_eq!(facet(&mut results, &look, "queue"), counts(&[("Billing", 1), ("Claims", 1)]));
    assert_eq!(results.tally().news, 2);
}

#[test]
fn days_are_those_of_the_window_s_zone() {
    let mut results = Results::default();
    // 19:00 UTC is the next day already in Auckland.
    results.add(row(&Call { hour: 7, ..CALLS[0] }, Zone::named("Pacific/Auckland").unwrap()));
    assert_eq!(facet(&mut results, &Look::default(), "day"), counts(&[("Tue 17 Nov 2026", 1)]));
}

#[test]
fn a_page_is_a_stretch_of_the_list_and_tells_the_whole_of_it() {
    let mut results = results();
    let look = narrowed(Narrow { queue: some(&["Billing", "Claims"]), ..Narrow::default() });
    let page = results.page(&look, 1, 1);
    let told: Vec<_> = page.calls.iter().map(|card| card.conversation_id.as_str()).collect();
    assert_eq!((told, page.total, page.all, page.hits), (vec!["b"], 3, 4, 4));
    assert!(results.page(&look, 3, 5).calls.is_empty(), "there is nothing beyond the end");
}

#[test]
fn a_call_that_is_read_again_stands_there_once() {
    let mut results = results();
    let before = results.tally();
    results.add(row(&CALLS[0], Zone::utc()));
    let after = results.tally();
    assert!(after.version > before.version);
    assert_eq!((after.calls, after.hits, after.news), (4, 4, 2));
    assert_eq!(ids(&mut results, &sorted(Sort::Oldest)), "abcd");
}

#[test]
fn the_same_look_is_worked_out_once() {
    let mut results = results();
    let first = results.listed(&sorted(Sort::Hits));
    results.page(&sorted(Sort::Hits), 0, 10);
    assert!(Arc::ptr_eq(&first, &results.listed(&sorted(Sort::Hits))));
    results.add(row(&Call { id: "e", ..CALLS[0] }, Zone::utc()));
    assert!(!Arc::ptr_eq(&first, &results.listed(&sorted(Sort::Hits))), "until something changes");
}

#[test]
fn the_next_call_is_the_next_one_of_the_list_as_it_is_shown() {
    let mut results = results();
    let look = narrowed(Narrow { queue: some(&["Billing", "Claims"]), ..Narrow::default() });
    let mut step = |from: Option<&str>, step| {
        let id = from.map(|id| (id.to_owned(), "leg".to_owned()));
        let found = results.neighbour(&look, id.as_ref(), step)?;
        Some((found.card.conversation_id, found.index))
    };
    assert_eq!(step(Some("a"), 1), Some(("b".to_owned(), 1)));
    assert_eq!(step(Some("b"), -1), Some(("a".to_owned(), 0)));
    assert_eq!((step(Some("a"), -1), step(Some("c"), 1)), (None, None), "the list has two ends");
    assert_eq!(step(None, 1), Some(("a".to_owned(), 0)));
    assert_eq!(step(None, -1), Some(("c".to_owned(), 2)));
    assert_eq!(step(Some("d"), 1), Some(("a".to_owned(), 0)), "it is not in the list");
}

fn befores(results: &mut Results, look: &Look, order: LineOrder) -> Vec<String> {
    results.lines(look, order, 0, 100).lines.into_iter().map(|line| line.before).collect()
}

#[test]
fn lines_are_sorted_by_the_words_nearest_to_the_hit() {
    let mut results = results();
    for (order, expected) in [
        (LineOrder::Time, ["I want a", "where is my", "No", "All"]),
        (LineOrder::Before, ["I want a", "All", "where is my", "No"]),
        (LineOrder::After, ["No", "All", "where is my", "I want a"]),
    ] {
        assert_eq!(befores(&mut results, &sorted(Sort::Oldest), order), expected, "{order:?}");
    }
}

#[test]
fn lines_follow_the_narrowed_list() {
    let mut results = results();
    let look = narrowed(Narrow { queue: some(&["Billing"]), ..Narrow::default() });
    let page = results.lines(&look, LineOrder::Time, 1, 1);
    assert_eq!((page.total, page.left_out, page.lines.len()), (3, 0, 1));
    let line = &page.lines[0];
    assert_eq!((line.conversation_id.as_str(), line.hit, line.agents.len()), ("a", 1, 1));
}

#[test]
fn hits_beyond_what_is_kept_are_counted_as_left_out() {
    let mut results = results();
    let mut long = row(&Call { id: "long", ..CALLS[0] }, Zone::utc());
    long.card.hit_count = 500;
    results.add(long);
    let page = results.lines(&Look::default(), LineOrder::Time, 0, 10);
    assert_eq!((page.total, page.left_out), (6, 498));
}
