//! What a search prints.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, TimeDelta, Utc};
use demo_org::generate;
use serde_json::Value;

use crate::counting::{count, sides};
use crate::desk::{Desk, NOW, ZONE_AHEAD_MS, search, settled};
use crate::org::Org;
use crate::ran::Ran;

/// The printed calls: the line that names each, and the lines said in it.
fn printed(ran: &Ran) -> BTreeMap<&str, Vec<&str>> {
    let mut calls = BTreeMap::new();
    for block in ran.out.trim_end().split("\n\n") {
        let mut lines = block.lines();
        let heading = lines.next().unwrap();
        let named = heading.strip_prefix("--- call ").and_then(|rest| rest.strip_suffix(" ---"));
        let id = named
            .unwrap_or_else(|| panic!("no call is named by {heading:?}"))
            .split(' ')
            .next()
            .unwrap();
        assert!(id.len() == 36 && calls.insert(id, lines.collect()).is_none(), "{heading}");
    }
    calls
}

/// `[HH:MM:SS] Speaker: text`: the time in seconds, the speaker and the text.
fn parsed(line: &str) -> (i64, &str, &str) {
    let (time, rest) = line
        .strip_prefix('[')
        .and_then(|rest| rest.split_once("] "))
        .unwrap_or_else(|| panic!("{line:?}"));
    let digits: Vec<i64> = time.split(':').map(|part| part.parse().unwrap()).collect();
    assert!(time.len() == 8 && digits.len() == 3, "{line:?}");
    let (speaker, text) = rest.split_once(": ").unwrap_or_else(|| panic!("{line:?}"));
    assert!(!speaker.is_empty() && !text.is_empty(), "{line:?}");
    (digits[0] * 3600 + digits[1] * 60 + digits[2], speaker, text)
}

#[test]
fn a_found_call_is_printed_under_its_id_with_a_time_and_a_speaker_in_each_line() {
    let ran = search(&["refund"]).ended(0);
    let calls = printed(&ran);
    assert!(calls.len() > 10);
    for (id, lines) in &calls {
        let said: Vec<_> = lines.iter().map(|line| parsed(line)).collect();
        assert!(
            said.iter().any(|(.., text)| text.to_lowercase().contains("refund")),
            "{id}: {lines:#?}"
        );
        assert!(said.is_sorted_by_key(|(at, ..)| *at), "{id}: {lines:#?}");
        assert!(said.iter().any(|(_, speaker, _)| *speaker == "Customer"), "{id}: {lines:#?}");
    }
}

#[test]
fn agents_are_called_by_their_names() {
    let ran = search(&["refund"]).ended(0);
    let nameless = ran.out.lines().filter(|line| line.contains("] Agent: ")).count();
    assert_eq!(nameless, 0, "{}", ran.out);
}

#[test]
fn progress_and_the_receipt_in_words_are_on_standard_error_only() {
    let ran = search(&["refund"]).ended(0).told(" hits, complete.").told(" found + ");
    assert!(!ran.out.contains("complete."));
}

#[test]
fn each_line_of_json_is_a_hit_and_the_last_a_receipt_that_adds_up() {
    let ran = search(&["refund", "--json", "--days", "30"]).ended(0);
    let hits = ran.hits();
    assert!(hits.len() > 20);
    assert_eq!(ran.lines().len(), hits.len() + 1, "a receipt comes once, at the end");
    for hit in &hits {
        let names: Vec<&str> = hit.as_object().unwrap().keys().map(String::as_str).collect();
        let expected = [
            "at_ms",
            "communication_id",
            "conversation_id",
            "conversation_start",
            "side",
            "text",
            "type",
        ];
        assert_eq!(names.into_iter().collect::<BTreeSet<_>>(), BTreeSet::from(expected));
        assert!(hit["at_ms"].as_i64().unwrap() >= 0, "{hit}");
        assert!(["customer", "agent"].contains(&hit["side"].as_str().unwrap()), "{hit}");
        assert!(hit["text"].as_str().unwrap().to_lowercase().contains("refund"), "{hit}");
    }
    adds_up(&ran);
    assert_eq!(ran.receipt()["complete"], true);
}

pub(crate) fn adds_up(ran: &Ran) {
    let parts = ["matched", "unmatched", "no_transcript", "pending", "forbidden", "failed"];
    assert_eq!(ran.count("candidates"), parts.iter().map(|part| ran.count(part)).sum::<u64>());
    assert_eq!(ran.count("hits"), ran.hits().len() as u64);
    let calls: BTreeSet<String> = ran.places().into_iter().map(|(id, ..)| id).collect();
    assert_eq!(ran.count("matched"), calls.len() as u64);
    assert!(ran.count("fetched") >= ran.count("matched") + ran.count("unmatched"));
    assert!(ran.receipt()["complete"].is_boolean());
}

#[test]
fn every_call_in_which_it_was_said_is_found_and_no_other() {
    let (org, dates) = (Org::start(&[]), settled());
    let [from, to] = [&dates[1], &dates[3]].map(|date| date.parse::<DateTime<Utc>>().unwrap());
    let within = |call: &Value| {
        let start: DateTime<Utc> = call["conversationStart"].as_str().unwrap().parse().unwrap();
        (from..to).contains(&start)
    };
    let calls = generate(420, 1, *NOW).filter(|call| within(&call.conversation));
    let transcripts: Vec<Value> = calls.filter_map(|call| call.transcript).collect();
    for phrase in ["refund", "thank you", "account number"] {
        let said = transcripts.iter().map(|transcript| count(&sides(transcript), phrase));
        let ran = Desk::new().search_settled(&org, &dates, phrase).ended(0);
        assert_eq!(ran.count("hits"), said.sum::<u64>(), "{phrase}");
    }
}

#[test]
fn a_phrase_is_found_in_any_case_and_punctuation() {
    let plain = search(&["thank you", "--json"]).ended(0).places();
    assert!(plain.len() > 20);
    assert_eq!(search(&["  THANK, you! ", "--json"]).ended(0).places(), plain);
}

#[test]
fn partial_finds_inside_words_what_exact_does_not() {
    let exact = search(&["refund", "--json"]).ended(0);
    let partial = search(&["refund", "--json", "--match", "partial"]).told("every call").places();
    assert!(partial.is_superset(&exact.places()));
    assert!(
        partial.iter().any(|(.., text)| text.to_lowercase().contains("refunds")),
        "{partial:#?}"
    );
    assert_eq!(search(&["efun", "--json"]).ended(0).count("hits"), 0);
    assert!(search(&["efun", "--json", "--match", "partial"]).hits().len() >= partial.len());
}

#[test]
fn a_regular_expression_is_searched_without_case() {
    let found = search(&["(REFUND|credit)(s|ed)?\\b", "--json", "--match", "regex"]).places();
    for word in ["refund", "credit"] {
        assert!(found.iter().any(|(.., text)| text.to_lowercase().contains(word)), "{word}");
    }
    assert!(found.is_superset(&search(&["refund", "--json"]).places()));
}

#[test]
fn time_of_day_is_the_calls_start_and_the_time_since() {
    let elapsed = search(&["refund"]).ended(0);
    let clock = search(&["refund", "--time", "clock"]).ended(0);
    let starts = search(&["refund", "--json"]).ended(0);
    let (elapsed, clock) = (printed(&elapsed), printed(&clock));
    for hit in starts.hits() {
        let start: DateTime<Utc> = hit["conversation_start"].as_str().unwrap().parse().unwrap();
        let id = hit["conversation_id"].as_str().unwrap();
        let (since, of_day) = (parsed(elapsed[id][0]).0, parsed(clock[id][0]).0);
        let expected = (start.timestamp_millis() + ZONE_AHEAD_MS) / 1000 + since;
        // Each of the three is cut to whole seconds.
        let off = (of_day - expected).rem_euclid(86_400);
        assert!([0, 1, 86_399].contains(&off), "{id}: {off} s off");
    }
}

#[test]
fn a_limit_ends_the_search_with_so_many_calls_and_without_complaint() {
    let ran = search(&["refund", "--limit", "3"]).ended(0).told("stopped at the limit");
    assert_eq!(printed(&ran).len(), 3);
    let ran = search(&["refund", "--limit", "3", "--json"]).ended(0);
    assert_eq!((ran.count("matched"), &ran.receipt()["complete"]), (3, &Value::Bool(false)));
    adds_up(&ran);
}

#[test]
fn fewer_days_hold_fewer_calls() {
    let calls =
        |days: &str| search(&["refund", "--json", "--days", days]).ended(0).count("matched");
    let [week, month] = ["7", "30"].map(calls);
    assert_eq!(
        search(&["refund", "--json"]).ended(0).count("matched"),
        week,
        "a week is the default"
    );
    assert!(0 < week && week < month, "{week} of {month}");
}

#[test]
fn only_calls_between_two_dates_are_found() {
    let day = |ago: i64| (*NOW - TimeDelta::days(ago)).format("%Y-%m-%d").to_string();
    let ran = search(&["refund", "--json", "--from", &day(20), "--to", &day(10)]).ended(0);
    let starts: BTreeSet<String> = ran
        .hits()
        .iter()
        .map(|hit| hit["conversation_start"].as_str().unwrap().parse::<DateTime<Utc>>().unwrap())
        .map(|start| {
            (start + TimeDelta::milliseconds(ZONE_AHEAD_MS)).format("%Y-%m-%d").to_string()
        })
        .collect();
    assert!(starts.len() > 2, "{starts:?}");
    assert!(starts.iter().all(|start| (day(20)..=day(10)).contains(start)), "{starts:?}");
}

#[test]
fn the_demo_organization_needs_no_connection() {
    let (desk, dates) = (Desk::new(), settled());
    let options = ["search", "refund", "--demo", "--json"];
    let ran = desk.run(&[&options, &dates.each_ref().map(String::as_str)[..]].concat()).ended(0);
    assert_eq!(ran.places(), desk.search_settled(&Org::start(&[]), &dates, "refund").places());
}

#[test]
fn other_formats_are_printed_too() {
    for (format, start) in
        [("vtt", "WEBVTT"), ("srt", "1\n00:00:"), ("csv", "\u{feff}"), ("json", "{")]
    {
        let ran = search(&["refund", "--limit", "1", "--format", format]).ended(0);
        assert!(ran.out.starts_with(start), "{format}: {}", &ran.out[..80]);
    }
}
