//! The invented calls: the same for a seed, believable, and of every kind the app must cope with.

use std::collections::HashSet;

use chrono::{DateTime, Duration, Utc};
use demo_org::{Call, generate};
use serde_json::Value;

const COUNT: usize = 420;

fn now() -> DateTime<Utc> {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn calls() -> Vec<Call> {
    generate(COUNT, 1, now()).collect()
}

fn phrases(call: &Call) -> Vec<Value> {
    let file = call.transcript.as_ref();
    file.and_then(|file| file["transcripts"][0]["phrases"].as_array().cloned()).unwrap_or_default()
}

fn texts(call: &Call) -> Vec<String> {
    phrases(call).iter().map(|phrase| phrase["text"].as_str().unwrap().to_owned()).collect()
}

fn start(call: &Call) -> DateTime<Utc> {
    call.conversation["conversationStart"].as_str().unwrap().parse().unwrap()
}

fn end(call: &Call) -> DateTime<Utc> {
    call.conversation["conversationEnd"].as_str().unwrap().parse().unwrap()
}

fn people(call: &Call, purpose: &str) -> usize {
    call.conversation["participants"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|person| person["purpose"] == purpose)
        .count()
}

fn has_conference(call: &Call) -> bool {
    call.conversation.to_string().contains("\"conference\":true")
}

#[test]
fn the_same_seed_gives_the_same_calls_on_any_day() {
    let (today, later) =
        (calls(), generate(COUNT, 1, now() + Duration::days(11)).collect::<Vec<_>>());
    for (a, b) in today.iter().zip(&later) {
        assert_eq!(a.conversation["conversationId"], b.conversation["conversationId"]);
        assert_eq!(texts(a), texts(b));
        assert_eq!(end(a) - start(a), end(b) - start(b));
    }
    assert_eq!(today, calls());
    assert_ne!(texts(&today[9]), texts(&generate(COUNT, 2, now()).nth(9).unwrap()));
}

#[test]
fn most_calls_are_recent_and_none_lies_ahead() {
    let calls = calls();
    let within =
        |days: i64| calls.iter().filter(|call| start(call) > now() - Duration::days(days)).count();
    assert!(
        within(7) * 100 / COUNT >= 25
            && within(30) * 2 > COUNT
            && within(60) < COUNT
            && within(82) == COUNT
    );
    assert!(calls.iter().all(|call| end(call) < now()));
}

#[test]
fn refund_comes_up_often_but_not_in_most_calls_of_the_last_week() {
    let week: Vec<_> =
        calls().into_iter().filter(|call| start(call) > now() - Duration::days(7)).collect();
    let refunds = week
        .iter()
        .filter(|call| texts(call).join(" ").split(' ').any(|word| word == "refund"))
        .count();
    assert!(refunds >= 10 && refunds * 2 < week.len(), "{refunds} of {}", week.len());
}

#[test]
fn calls_last_between_half_a_minute_and_a_quarter_of_an_hour() {
    let calls = calls();
    for call in &calls {
        let length = (end(call) - start(call)).num_seconds();
        assert!((30..=900).contains(&length), "{length} s: {:?}", texts(call));
    }
    let long = calls.iter().filter(|call| end(call) - start(call) > Duration::minutes(4)).count();
    assert!(long > 20, "{long} long calls");
}

#[test]
fn no_two_calls_read_alike() {
    let calls = calls();
    let spoken: Vec<_> = calls.iter().map(texts).filter(|texts| !texts.is_empty()).collect();
    assert_eq!(spoken.iter().collect::<HashSet<_>>().len(), spoken.len());
}

#[test]
fn no_slot_or_mark_of_a_script_is_left_in_a_call() {
    for call in generate(600, 7, now()) {
        for phrase in phrases(&call) {
            let said = phrase["decoratedText"].as_str().unwrap();
            assert!(!said.contains(['{', '}', '|', '#', '%']) && !said.contains("//"), "{said}");
            assert!(!said.is_empty() && !phrase["text"].as_str().unwrap().is_empty());
        }
    }
}

#[test]
fn every_kind_of_call_occurs() {
    let calls = calls();
    let count = |test: &dyn Fn(&Call) -> bool| calls.iter().filter(|call| test(call)).count();
    assert!(count(&|call| call.transcript.is_none()) >= 3, "calls without a transcript");
    assert!(
        count(&|call| call.transcript.is_some() && phrases(call).is_empty()) >= 1,
        "empty transcripts"
    );
    assert!(count(&|call| end(call) > now() - Duration::minutes(3)) == 1, "a call just over");
    assert!(count(&|call| people(call, "agent") == 2 && !has_conference(call)) >= 5, "transfers");
    assert!(count(&has_conference) >= 3, "conferences");
    assert!(count(&|call| people(call, "ivr") == 0) >= 5, "calls out");
    assert!(count(&|call| call.conversation.to_string().contains("\"hold\"")) >= 10, "holds");
    assert!(count(&|call| gaps(call).iter().any(|gap| *gap > 30_000)) >= 10, "long silences");
    assert!(count(&|call| gaps(call).iter().any(|gap| *gap < -200)) >= 10, "overtalk");
    assert!(
        count(&|call| phrases(call)
            .iter()
            .any(|phrase| phrase["confidence"].as_f64().unwrap() < 0.6))
            >= 5,
        "bad lines"
    );
    let languages: HashSet<_> = calls
        .iter()
        .filter_map(|call| call.transcript.as_ref()?["transcripts"][0]["language"].as_str())
        .collect();
    for language in
        ["en-GB", "en-US", "de-DE", "fr-FR", "es-ES", "pt-BR", "ja-JP", "zh-CN", "ar-AE", "hi-IN"]
    {
        assert!(languages.contains(language), "{language}");
    }
}

/// ms between the end of each phrase and the start of the next.
fn gaps(call: &Call) -> Vec<i64> {
    let at = |phrase: &Value| phrase["startTimeMs"].as_i64().unwrap();
    let phrases = phrases(call);
    phrases
        .windows(2)
        .map(|pair| {
            at(&pair[1]) - at(&pair[0]) - pair[0]["duration"]["milliseconds"].as_i64().unwrap()
        })
        .collect()
}

/// The sentiments of the customer's phrases, by time.
fn feelings(call: &Call) -> Vec<f64> {
    let Some(file) = &call.transcript else { return Vec::new() };
    let events = file["transcripts"][0]["analytics"]["sentiment"].as_array().unwrap().iter();
    let of_customer = events.filter(|event| event["participant"] == "external");
    of_customer.map(|event| event["sentiment"].as_f64().unwrap()).collect()
}

#[test]
#[expect(clippy::cast_precision_loss, reason = "a call has few phrases")]
fn there_is_something_to_filter_by() {
    let calls = calls();
    let count = |test: &dyn Fn(&Call) -> bool| calls.iter().filter(|call| test(call)).count();
    let mean = |part: &[f64]| part.iter().sum::<f64>() / part.len() as f64;
    let turn = |call: &Call| {
        let all = feelings(call);
        let third = all.len() / 3;
        (third >= 2).then(|| mean(&all[all.len() - third..]) - mean(&all[..third]))
    };
    assert!(count(&|call| turn(call).is_some_and(|turn| turn <= -0.2)) >= 15, "gets worse");
    assert!(count(&|call| turn(call).is_some_and(|turn| turn >= 0.2)) >= 30, "gets better");
    let score = |call: &Call| mean(&feelings(call));
    assert!(count(&|call| score(call) <= -0.2) >= 50 && count(&|call| score(call) >= 0.2) >= 20);
    let language = |call: &Call| {
        call.transcript.as_ref().map(|file| file["transcripts"][0]["language"].clone())
    };
    assert!(count(&|call| language(call) == Some("unknown".into())) >= 5, "unknown language");
    let held = count(&|call| call.conversation.to_string().contains("\"hold\""));
    assert!((40..COUNT / 3).contains(&held), "{held} held");
    assert!(count(&|call| call.conversation.to_string().contains("nTransferred")) >= 15);
    let every = |key: &str| -> HashSet<String> {
        let all = calls.iter().map(|call| call.conversation.to_string()).collect::<String>();
        let mark = format!("\"{key}\":\"");
        let ids = all.split(&mark).skip(1);
        ids.map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
    };
    assert_eq!(
        (every("queueId").len(), every("userId").len(), every("wrapUpCode").len()),
        (8, 24, 15)
    );
    let divisions: HashSet<_> =
        calls.iter().map(|call| call.conversation["divisionIds"][0].to_string()).collect();
    assert_eq!(divisions.len(), 3);
}

#[test]
fn words_lie_in_their_phrase_and_make_up_its_text() {
    for call in calls().iter().step_by(5) {
        for phrase in phrases(call) {
            let words = phrase["words"].as_array().unwrap();
            let joined: Vec<_> = words.iter().map(|word| word["word"].as_str().unwrap()).collect();
            assert_eq!(joined.join(" "), phrase["text"].as_str().unwrap());
            let at = |value: &Value| value["startTimeMs"].as_i64().unwrap();
            let until =
                |value: &Value| at(value) + value["duration"]["milliseconds"].as_i64().unwrap();
            assert!(words.windows(2).all(|pair| until(&pair[0]) <= at(&pair[1])));
            assert_eq!(
                (at(&words[0]), until(words.last().unwrap())),
                (at(&phrase), until(&phrase))
            );
        }
    }
}

#[test]
fn every_phrase_of_an_agent_lies_in_the_time_of_somebody_on_that_side() {
    for call in calls() {
        let Some(file) = &call.transcript else { continue };
        let inside = |phrase: &Value| {
            let at = phrase["startTimeMs"].as_i64().unwrap();
            let mut people = file["participants"]
                .as_array()
                .unwrap()
                .iter()
                .filter(|p| p["participantPurpose"] != "customer");
            people.any(|p| {
                p["startTimeMs"].as_i64().unwrap() <= at && at <= p["endTimeMs"].as_i64().unwrap()
            })
        };
        for phrase in
            phrases(&call).iter().filter(|phrase| phrase["participantPurpose"] == "internal")
        {
            assert!(inside(phrase), "{phrase}");
        }
    }
}
