use chrono::{DateTime, Duration, Utc};
use search::{Part, Plan, Range, Request, Way};
use transcript::{Matching, Query};

fn now() -> DateTime<Utc> {
    "2026-11-22T15:30:00Z".parse().unwrap()
}

fn plan(phrase: &str, matching: Matching, days: u32, content_search: Option<bool>) -> Plan {
    let query = Query::simple(phrase, matching).unwrap();
    Plan::new(&Request::new(query, Range::last_days(days, now())), content_search, now())
}

fn ways(plan: &Plan) -> Vec<Way> {
    plan.parts.iter().map(|part| part.way).collect()
}

#[test]
fn an_exact_phrase_within_60_days_is_searched_by_content() {
    assert_eq!(ways(&plan("refund", Matching::Exact, 59, Some(true))), [Way::Content]);
    assert_eq!(
        ways(&plan("refund", Matching::Exact, 7, None)),
        [Way::Content],
        "unknown: worth trying"
    );
}

#[test]
fn what_genesys_cannot_search_is_scanned() {
    assert_eq!(ways(&plan("fund", Matching::Partial, 7, Some(true))), [Way::Scan]);
    assert_eq!(ways(&plan("re.*d", Matching::Regex, 7, Some(true))), [Way::Scan]);
    assert_eq!(ways(&plan("refund", Matching::Exact, 7, Some(false))), [Way::Scan]);
    let long = "word ".repeat(70);
    assert_eq!(
        ways(&plan(&long, Matching::Exact, 7, Some(true))),
        [Way::Scan],
        "over 300 characters"
    );
}

#[test]
fn a_range_past_the_horizon_is_split_there_without_gap() {
    let plan = plan("refund", Matching::Exact, 90, Some(true));
    let [Part { way: Way::Content, range: later }, Part { way: Way::Scan, range: earlier }] =
        plan.parts[..]
    else {
        panic!("{plan:?}")
    };
    assert_eq!((later.from, later.to), (earlier.to, now()));
    let margin = Duration::days(60) - (now() - later.from);
    assert!(margin >= Duration::minutes(30), "what is asked for last is still within 60 days");
    assert!(margin < Duration::days(1), "no more is scanned than need be");
    assert_eq!(now() - earlier.from, Duration::days(90));
}

#[test]
fn a_range_wholly_past_the_horizon_is_scanned() {
    let query = Query::simple("refund", Matching::Exact).unwrap();
    let range = Range { from: now() - Duration::days(90), to: now() - Duration::days(61) };
    assert_eq!(ways(&Plan::new(&Request::new(query, range), Some(true), now())), [Way::Scan]);
}

/// All of these were told that Genesys searches whole words only, which was not the reason.
#[test]
fn the_reason_for_reading_everything_is_the_one_that_holds() {
    let many = (0..13).map(|word| format!("word{word}")).collect::<Vec<_>>().join(" OR ");
    for (text, reason) in [
        ("refund*", "only search whole words"),
        ("/refund(s|ed)/", "only search whole words"),
        ("-refund", "not for what was not"),
        ("first:30s -agent:hello", "not for what was not"),
        ("refund OR -sorry", "not for what was not"),
        (many.as_str(), "more alternatives"),
    ] {
        let plan = plan_of(text);
        assert_eq!(ways(&plan), [Way::Scan], "{text}");
        assert!(plan.reason.contains(reason), "{text}: {}", plan.reason);
    }
}

/// A transcript shows `$500` where "five hundred" was recognized; the index may have either.
#[test]
fn a_plan_says_that_a_number_may_be_in_words_in_the_index() {
    for (text, told) in [("$500", true), ("\"61 percent\" refund", true), ("refund", false)] {
        let plan = plan_of(text);
        assert_eq!(ways(&plan), [Way::Content], "{text}");
        assert_eq!(plan.reason.contains("five hundred"), told, "{text}: {}", plan.reason);
        assert_eq!(plan.ways[0].misses.contains("five hundred"), told, "{text}");
        assert!(!plan.ways[1].misses.contains("five hundred"), "reading everything finds both");
    }
}

fn plan_of(text: &str) -> Plan {
    let query = Query::parse(text).unwrap();
    Plan::new(&Request::new(query, Range::last_days(7, now())), Some(true), now())
}
