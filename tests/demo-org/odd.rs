//! Odd behaviours: each switch does what it says, and nothing else.

use std::collections::{BTreeMap, BTreeSet};

use demo_org::{Oddity, Options};
use serde_json::{Value, json};

use crate::contract::assert_valid;
use crate::support::{Answer, Org};

const SEARCH: &str = "/speechandtextanalytics/transcripts/search";
const DETAILS: &str = "/analytics/conversations/details/query";

fn odd(oddity: Oddity) -> Org {
    start(Options { odd: oddity.into(), ..Options::default() })
}

fn usual() -> Org {
    start(Options::default())
}

/// A fixed clock: the dates below hold calls.
fn start(options: Options) -> Org {
    let now = Some("2026-07-31T16:00:00Z".parse().unwrap());
    Org::start(Options { now, rate_limit: 10_000, ..options })
}

fn content(kind: &str, value: &str) -> Value {
    json!({"type": kind, "fields": ["transcript.content"], "value": value})
}

fn search(org: &Org, size: u32, page: u32, criteria: Value) -> Answer {
    let body =
        json!({"types": ["transcripts"], "pageSize": size, "pageNumber": page, "query": criteria});
    org.post(SEARCH, &body)
}

/// Conversations of two weeks, oldest first.
fn details(org: &Org, page: u32) -> Value {
    let answer = org.post(
        DETAILS,
        &json!({"interval": "2026-07-18T00:00:00Z/2026-07-31T00:00:00Z", "paging": {"pageSize": 100, "pageNumber": page}}),
    );
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()
}

fn rows(answer: &Value) -> Vec<Value> {
    answer["results"].as_array().cloned().unwrap_or_default()
}

fn id(row: &Value) -> String {
    row["conversationId"].as_str().unwrap().to_owned()
}

fn status(org: &Org, criteria: Value) -> u16 {
    search(org, 25, 1, criteria).status
}

#[test]
fn a_kind_of_criterion_can_be_refused() {
    let (exact, phrase) = (content("EXACT_PHRASE", "meter reading"), content("PHRASE", "meter"));
    let org = odd(Oddity::NoExactPhrase);
    assert_eq!((status(&org, json!([exact])), status(&org, json!([phrase]))), (400, 200));
    assert_eq!(status(&org, json!([{"group": [exact]}])), 400, "in a group as well");
    let org = odd(Oddity::NoPhrase);
    assert_eq!((status(&org, json!([exact])), status(&org, json!([phrase]))), (200, 400));
    let org = odd(Oddity::GroupRefused);
    assert_eq!(
        (status(&org, json!([exact])), status(&org, json!([{"group": [exact]}]))),
        (200, 400)
    );
}

#[test]
fn times_can_be_numbers_everywhere() {
    let (org, plain) = (odd(Oddity::EpochTimes), usual());
    let by_id = |org: &Org| -> BTreeMap<String, Value> {
        let found = rows(&search(org, 100, 1, json!([])).json());
        found.iter().map(|row| (id(row), row["conversationStartTime"].clone())).collect()
    };
    let (numbers, texts) = (by_id(&org), by_id(&plain));
    assert_eq!(numbers.len(), 100);
    for (call, ms) in &numbers {
        let time: chrono::DateTime<chrono::Utc> = texts[call].as_str().unwrap().parse().unwrap();
        assert_eq!(ms.as_i64(), Some(time.timestamp_millis()));
    }
    let conversation = &details(&org, 1)["conversations"][0];
    assert!(conversation["conversationStart"].is_i64() && conversation["conversationEnd"].is_i64());
    let session = &conversation["participants"][0]["sessions"][0];
    assert!(session["segments"][0]["segmentStart"].is_i64());
    assert!(session["metrics"][0]["emitDate"].is_i64());
    let one = org.get(&format!("/analytics/conversations/details?id={}", id(conversation))).json();
    assert_eq!(&one["conversations"][0], conversation);
}

#[test]
fn rows_can_lack_their_times() {
    let org = odd(Oddity::NoTimes);
    let answer = search(&org, 10, 1, json!([])).json();
    assert_valid("strict/transcript-search.response", &answer);
    for row in rows(&answer) {
        assert!(row["conversationStartTime"].is_null() && row["startTime"].is_null(), "{row}");
        assert!(row["conversationId"].is_string() && row["communicationId"].is_string());
    }
    assert_eq!(rows(&answer).len(), 10);
}

#[test]
fn an_answer_without_rows_can_lack_its_list() {
    let nothing = json!([content("EXACT", "zyxwv")]);
    let answer = search(&odd(Oddity::NoResults), 25, 1, nothing.clone()).json();
    assert!(answer.get("results").is_none() && answer["total"] == 0, "{answer}");
    assert_eq!(search(&usual(), 25, 1, nothing).json()["results"], json!([]));
    let answer = search(&odd(Oddity::NoResults), 25, 1, json!([])).json();
    assert_eq!(rows(&answer).len(), 25, "only empty answers lack it");
}

#[test]
fn totals_can_be_wrong_either_way_or_absent() {
    let (plain, rough) = (usual(), odd(Oddity::ApproximateTotal));
    let total =
        |org: &Org, page| search(org, 50, page, json!([])).json()["total"].as_u64().unwrap();
    let truth = total(&plain, 1);
    assert_eq!(total(&plain, 2), truth);
    assert!(total(&rough, 1) < truth && total(&rough, 2) > truth);
    let hits = |org: &Org, page| details(org, page)["totalHits"].as_u64().unwrap();
    assert!(hits(&rough, 1) < hits(&plain, 1) && hits(&rough, 2) > hits(&plain, 1));
    let one = json!([{"type": "DATE_RANGE", "fields": ["startTime"], "startValue": "2026-05-01", "endValue": "2026-05-02",
        "dateFormat": "yyyy-MM-dd"}]);
    assert_eq!(search(&rough, 50, 1, one).json()["total"], 0, "nothing is nothing");

    let org = odd(Oddity::NoTotal);
    let answer = search(&org, 50, 1, json!([])).json();
    assert!(answer.get("total").is_none() && answer.get("pageCount").is_none());
    assert_eq!(rows(&answer).len(), 50);
    assert!(details(&org, 1).get("totalHits").is_none());
    assert_valid("strict/transcript-search.response", &search(&rough, 50, 1, json!([])).json());
    assert_valid("strict/conversation-details-query.response", &details(&org, 1));
}

#[test]
fn several_values_can_mean_all_of_them() {
    let both = json!([{"type": "EXACT", "fields": ["transcript.content"], "values": ["refund", "boiler"]}]);
    let total =
        |org: &Org, criteria: Value| search(org, 25, 1, criteria).json()["total"].as_u64().unwrap();
    let org = odd(Oddity::ValuesAnded);
    let separate = json!([content("EXACT", "refund"), content("EXACT", "boiler")]);
    assert_eq!(total(&org, both.clone()), total(&org, separate));
    assert!(total(&org, both.clone()) < total(&usual(), both));
}

#[test]
fn many_calls_by_id_can_be_unknown() {
    let org = odd(Oddity::NoMultiGet);
    let call = id(&details(&org, 1)["conversations"][0]);
    assert_eq!(org.get(&format!("/analytics/conversations/details?id={call}")).status, 404);
    assert_eq!(org.get(&format!("/analytics/conversations/{call}/details")).status, 200);
}

#[test]
fn rows_can_come_twice_on_later_pages_and_in_the_slice_next_door() {
    let (org, plain) = (odd(Oddity::Duplicates), usual());
    let pages = |org: &Org| -> Vec<String> {
        (1..=4)
            .flat_map(|page| rows(&search(org, 25, page, json!([])).json()))
            .map(|row| id(&row))
            .collect()
    };
    let (all, each) = (pages(&org), pages(&org).into_iter().collect::<BTreeSet<_>>());
    assert_eq!(all.len(), 100);
    assert!((75..=90).contains(&each.len()), "{} of 100", each.len());
    assert!(all[..25].iter().any(|call| all[25..].contains(call)), "none again on a later page");
    assert_eq!(pages(&plain).into_iter().collect::<BTreeSet<_>>().len(), 100);

    let slice = |from: &str, to: &str| {
        let range = json!([{"type": "DATE_RANGE", "fields": ["conversationStartTime"], "startValue": from, "endValue": to,
            "dateFormat": "yyyy-MM-dd'T'HH:mm:ss"}]);
        rows(&search(&org, 100, 1, range).json()).iter().map(id).collect::<BTreeSet<_>>()
    };
    let doubled = (20..31).any(|day| {
        let morning = slice(&format!("2026-07-{day}T00:00:00"), &format!("2026-07-{day}T12:00:00"));
        let evening = slice(&format!("2026-07-{day}T12:00:01"), &format!("2026-07-{day}T23:59:59"));
        !morning.is_disjoint(&evening)
    });
    assert!(doubled, "no call is in two slices");
    let calls = details(&org, 1);
    let ids: Vec<_> = calls["conversations"].as_array().unwrap().iter().map(id).collect();
    assert!(ids.iter().collect::<BTreeSet<_>>().len() < ids.len());
}

#[test]
fn calls_can_arrive_between_two_pages() {
    let (org, plain) = (odd(Oddity::ShiftingPages), usual());
    let page = |org: &Org, number| -> Vec<String> {
        rows(&search(org, 25, number, json!([])).json()).iter().map(id).collect()
    };
    let (first, second) = (page(&org, 1), page(&org, 2));
    assert!(second.iter().any(|call| first.contains(call)), "the pages did not shift");
    let again = page(&org, 1);
    assert!(again[0] != first[0] && again.contains(&first[0]), "new calls stand before the others");
    let count = |org: &Org| details(org, 1)["totalHits"].as_u64().unwrap();
    let mut last = 0;
    let counts: Vec<_> = (0..10).map(|_| count(&org)).collect();
    for now in &counts {
        assert!(*now >= last, "a call went away: {counts:?}");
        last = *now;
    }
    assert!(counts[0] < last, "{counts:?}");
    assert_eq!((last, page(&org, 1)), (count(&plain), page(&plain, 1)), "in the end all are there");
}

#[test]
fn a_call_can_have_two_recorded_legs() {
    let org = odd(Oddity::SeveralLegs);
    let all: Vec<_> =
        (1..=5).flat_map(|page| rows(&search(&org, 100, page, json!([])).json())).collect();
    let mut legs: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for row in &all {
        legs.entry(id(row)).or_default().push(row["communicationId"].as_str().unwrap().to_owned());
    }
    let twice: Vec<_> = legs.iter().filter(|(_, legs)| legs.len() == 2).collect();
    assert!(twice.len() > 10, "{} calls with two legs", twice.len());
    for (call, legs) in twice.iter().take(5) {
        let files = legs.iter().map(|leg| org.transcript(call, leg)).collect::<Vec<_>>();
        let said = files.iter().map(|file| {
            assert_valid("strict/transcript-file", file);
            assert_eq!(file["conversationId"].as_str(), Some(call.as_str()));
            file["transcripts"][0]["phrases"].as_array().unwrap().len()
        });
        let said: BTreeSet<_> = said.collect();
        assert_eq!(said.len(), 2, "the second leg begins later: {call}");
        assert_ne!(files[0]["communicationId"], files[1]["communicationId"]);
        let details = org.get(&format!("/analytics/conversations/{call}/details")).json();
        assert_valid("strict/analytics-conversation.response", &details);
        assert_eq!(details.to_string().matches("\"recording\":true").count(), 2);
    }
    let single = usual();
    assert_eq!(
        legs.len() as u64,
        search(&single, 1, 1, json!([])).json()["total"].as_u64().unwrap()
    );
}

#[test]
fn a_row_of_a_second_leg_is_found_by_what_is_said_on_it() {
    let org = odd(Oddity::SeveralLegs);
    for word in ["manager", "refund", "contract"] {
        let found = rows(&search(&org, 100, 1, json!([content("EXACT", word)])).json());
        for row in found.iter().take(20) {
            let file = org.transcript(&id(row), row["communicationId"].as_str().unwrap());
            assert!(file.to_string().contains(word), "{word}: {row}");
        }
    }
}

#[test]
fn a_search_while_content_search_is_off_can_be_empty_instead_of_refused() {
    let refund = json!([content("EXACT", "refund")]);
    let refused = start(Options { content_search: false, ..Options::default() });
    let answer = search(&refused, 25, 1, refund.clone());
    assert_eq!(answer.status, 403);
    assert_valid("strict/error-body.response", &answer.json());
    let empty = start(Options {
        content_search: false,
        odd: Oddity::ContentOffEmpty.into(),
        ..Options::default()
    });
    let answer = search(&empty, 25, 1, refund);
    assert_eq!((answer.status, answer.json()["total"].as_u64()), (200, Some(0)));
}

#[test]
fn filters_of_segments_can_be_refused() {
    let org = odd(Oddity::FiltersRefused);
    let filtered = |predicates: Value| {
        org.post(
            DETAILS,
            &json!({"interval": "2026-07-18T00:00:00Z/2026-07-31T00:00:00Z",
            "segmentFilters": [{"type": "and", "predicates": predicates}]}),
        )
        .status
    };
    let voice = json!({"dimension": "mediaType", "value": "voice"});
    assert_eq!(filtered(json!([voice])), 200);
    assert_eq!(filtered(json!([voice, {"dimension": "direction", "value": "inbound"}])), 400);
    assert_eq!(filtered(json!([{"dimension": "queueId", "value": "x"}])), 400);
}

#[test]
fn pages_can_be_small() {
    let org = odd(Oddity::SmallPages);
    let answer = search(&org, 100, 2, json!([])).json();
    assert_eq!((rows(&answer).len(), answer["pageSize"].as_u64()), (25, Some(25)));
    assert_valid("strict/transcript-search.response", &answer);
    let first = search(&org, 25, 2, json!([])).json();
    assert_eq!(rows(&answer), rows(&first), "page 2 follows page 1 as it was given");
    assert_eq!(details(&org, 1)["conversations"].as_array().unwrap().len(), 25);
}

#[test]
fn oddities_add_up() {
    let odd = "small-pages,no-total,epoch-times,several-legs,duplicates".parse().unwrap();
    let org = start(Options { odd, ..Options::default() });
    let answer = search(&org, 100, 1, json!([])).json();
    assert_eq!(rows(&answer).len(), 25);
    assert!(answer.get("total").is_none() && rows(&answer)[0]["startTime"].is_i64());
}
