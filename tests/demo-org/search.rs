//! Content search: what a criterion finds.

use demo_org::Options;
use serde_json::{Value, json};

use crate::support::Org;

fn content(kind: &str, value: &str) -> Value {
    json!({"type": kind, "fields": ["transcript.content"], "value": value})
}

fn total(org: &Org, criteria: Value) -> u64 {
    org.search(criteria)["total"].as_u64().unwrap()
}

/// Every searchable transcript as two long lines of words, customer's and agents'.
fn plain_texts(org: &Org) -> Vec<[String; 2]> {
    let mut texts = Vec::new();
    for page in 1..=10 {
        let body = json!({"types": ["transcripts"], "pageSize": 100, "pageNumber": page});
        let rows = org.post("/speechandtextanalytics/transcripts/search", &body).json();
        for row in rows["results"].as_array().unwrap() {
            let file = org.transcript(
                row["conversationId"].as_str().unwrap(),
                row["communicationId"].as_str().unwrap(),
            );
            texts.push(sides(&file));
        }
    }
    texts
}

fn sides(file: &Value) -> [String; 2] {
    ["external", "internal"].map(|side| {
        let phrases = file["transcripts"][0]["phrases"].as_array().unwrap().iter();
        let words = phrases
            .filter(|phrase| phrase["participantPurpose"] == side)
            .map(|phrase| phrase["text"].as_str().unwrap());
        // An apostrophe parts words: who looks for "refund" finds "refund's".
        format!(" {} ", words.collect::<Vec<_>>().join(" ").replace('\'', " "))
    })
}

#[test]
fn the_counts_equal_a_plain_text_count() {
    let org = Org::start(Options { rate_limit: 100_000, ..Options::default() });
    let texts = plain_texts(&org);
    assert_eq!(total(&org, json!([])), texts.len() as u64);
    for phrase in [
        "refund",
        "cancel my contract",
        "meter reading",
        "engineer",
        "no hot water",
        "rückerstattung",
        "bye",
    ] {
        let says =
            |sides: &&[String; 2]| sides.iter().any(|side| side.contains(&format!(" {phrase} ")));
        let count = texts.iter().filter(says).count() as u64;
        assert!(count > 0, "nobody says {phrase}");
        assert_eq!(total(&org, json!([content("EXACT_PHRASE", phrase)])), count, "{phrase}");
        assert_eq!(total(&org, json!([content("EXACT", phrase)])), count, "{phrase}");
    }
}

#[test]
fn case_and_punctuation_do_not_matter_but_whole_words_do() {
    let org = Org::start(Options::default());
    let count = total(&org, json!([content("EXACT", "refund")]));
    assert_eq!(total(&org, json!([content("EXACT", "  ReFuNd! ")])), count);
    assert_eq!(total(&org, json!([content("EXACT", "refun")])), 0);
}

#[test]
fn a_phrase_may_span_two_phrases_of_one_side() {
    let org = Org::start(Options::default());
    let found = org.search(json!([content("EXACT_PHRASE", "I'd like to cancel my contract")]));
    let split = found["results"].as_array().unwrap().iter().any(|row| {
        let file = org.transcript(
            row["conversationId"].as_str().unwrap(),
            row["communicationId"].as_str().unwrap(),
        );
        file["transcripts"][0]["phrases"]
            .as_array()
            .unwrap()
            .iter()
            .any(|phrase| phrase["text"] == "i'd like to cancel")
    });
    assert!(split, "no call in which the words lie in two phrases");
}

#[test]
fn phrase_wants_all_words_in_any_order() {
    let org = Org::start(Options::default());
    let ordered = total(&org, json!([content("EXACT_PHRASE", "cancel my contract")]));
    let anywhere = total(&org, json!([content("PHRASE", "contract my cancel")]));
    assert!(anywhere >= ordered && ordered > 0);
    assert_eq!(total(&org, json!([content("EXACT_PHRASE", "contract my cancel")])), 0);
}

#[test]
fn several_values_are_alternatives() {
    let org = Org::start(Options::default());
    let one = |word: &str| total(&org, json!([content("EXACT", word)]));
    let both = total(
        &org,
        json!([{"type": "EXACT", "fields": ["transcript.content"], "values": ["refund", "boiler"]}]),
    );
    assert!(both > one("refund") && both > one("boiler") && both <= one("refund") + one("boiler"));
}

#[test]
fn and_or_not_and_groups_combine() {
    let org = Org::start(Options::default());
    let count = |criteria: Value| total(&org, criteria);
    let (a, b) = (content("EXACT", "refund"), content("EXACT", "email"));
    let with = |criterion: &Value, operator: &str| {
        let mut criterion = criterion.clone();
        criterion["operator"] = operator.into();
        criterion
    };
    let (only_a, only_b) = (count(json!([a])), count(json!([b])));
    let both = count(json!([a, with(&b, "AND")]));
    assert!(both > 0 && both < only_a);
    assert_eq!(count(json!([a, with(&b, "NOT")])), only_a - both);
    assert_eq!(count(json!([with(&a, "OR"), with(&b, "OR")])), only_a + only_b - both);
    let call = json!({"type": "EXACT", "fields": ["mediaType"], "value": "call"});
    assert_eq!(
        count(json!([call, {"group": [with(&a, "OR"), with(&b, "OR")], "operator": "AND"}])),
        only_a + only_b - both
    );
}

#[test]
fn languages_and_scripts_are_found() {
    let org = Org::start(Options::default());
    for (language, word) in [
        ("de-de", "Rückerstattung"),
        ("fr-fr", "remboursement"),
        ("es-es", "reembolso"),
        ("ja-jp", "返金"),
        ("zh-cn", "退款"),
        ("ar-ae", "المبلغ"),
        ("hi-in", "धन्यवाद"),
    ] {
        let of_language = json!({"type": "EXACT", "fields": ["language"], "value": language});
        assert!(total(&org, json!([of_language, content("EXACT", word)])) > 0, "{language}");
    }
    // Japanese is written without spaces: a word and its particle.
    assert!(total(&org, json!([content("EXACT_PHRASE", "返金は")])) > 0);
}

#[test]
fn dates_narrow_the_search_whichever_way_they_are_written() {
    let org = Org::start(Options {
        now: Some("2026-07-31T16:00:00Z".parse().unwrap()),
        ..Options::default()
    });
    let range = |from: &str, to: &str, format: Option<&str>| {
        let mut range = json!({"type": "DATE_RANGE", "fields": ["conversationStartTime"], "startValue": from, "endValue": to});
        if let Some(format) = format {
            range["dateFormat"] = format.into();
        }
        org.search(json!([range]))
    };
    let found = range(
        "2026-07-13T00:00:00.000Z",
        "2026-07-17T23:59:59.999Z",
        Some("yyyy-MM-dd'T'HH:mm:ss.SSSX"),
    );
    assert!(found["total"].as_u64().unwrap() > 0);
    assert!(found["results"][0]["conversationStartTime"].is_string());
    assert_eq!(
        range("2026-07-13T00:00:00", "2026-07-17T23:59:59", Some("yyyy-MM-dd'T'HH:mm:ss"))["total"],
        found["total"]
    );
    let epochs = range("1783900800000", "1784332799999", None);
    assert_eq!(epochs["total"], found["total"]);
    // Without a format, times come back as they went in.
    assert!(epochs["results"][0]["conversationStartTime"].is_u64());
}

#[test]
fn rows_carry_what_was_asked_for() {
    let org = Org::start(Options::default());
    let body = json!({"types": ["transcripts"], "pageSize": 1, "returnFields": ["conversationId", "communicationId"]});
    let row =
        org.post("/speechandtextanalytics/transcripts/search", &body).json()["results"][0].clone();
    assert_eq!(
        row.as_object().unwrap().keys().collect::<Vec<_>>(),
        ["communicationId", "conversationId"]
    );
}

#[test]
fn what_the_search_does_not_support_is_said_to_be_so() {
    let org = Org::start(Options { generate: Some(5), ..Options::default() });
    let answer = |types: &str, criterion: Value| {
        org.post(
            "/speechandtextanalytics/transcripts/search",
            &json!({"types": [types], "query": [criterion]}),
        )
    };
    for (types, criterion) in [
        ("transcripts", json!({"type": "EXACT", "fields": ["queueId"], "value": "x"})),
        ("transcripts", json!({"type": "EXACT", "fields": ["conversationId"], "value": "x"})),
        ("transcripts", json!({"type": "RANGE", "fields": ["transcript.content"], "value": "x"})),
        ("transcripts_metadata", content("EXACT", "refund")),
        ("users", content("EXACT", "refund")),
    ] {
        let answer = answer(types, criterion);
        assert_eq!(
            (answer.status, answer.json()["message"].as_str()),
            (400, Some("Search not supported."))
        );
    }
}

#[test]
fn a_search_while_content_search_is_off_is_refused() {
    let org = Org::start(Options { content_search: false, ..Options::default() });
    let body = json!({"types": ["transcripts"], "query": [content("EXACT", "refund")]});
    assert_eq!(org.post("/speechandtextanalytics/transcripts/search", &body).status, 403);
    assert_eq!(org.get("/routing/settings/transcription").json()["contentSearchEnabled"], false);
}
