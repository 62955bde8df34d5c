//! Recordings of the invented calls, and their sound.

use std::collections::BTreeMap;

use demo_org::{Oddity, Options};
use serde_json::{Value, json};
use ureq::http::Response;
use ureq::{Agent, Body};

use crate::contract::assert_valid;
use crate::support::Org;

/// Conversations and the legs whose words can be read.
fn rows(org: &Org) -> Vec<(String, String)> {
    let text = |row: &Value, key: &str| row[key].as_str().unwrap().to_owned();
    let found = org.search(json!([]));
    let rows = found["results"].as_array().unwrap().iter();
    rows.map(|row| (text(row, "conversationId"), text(row, "communicationId"))).collect()
}

fn listed(org: &Org, call: &str) -> Option<Value> {
    let answer = org.get(&format!("/conversations/{call}/recordings?formatId=WAV"));
    (answer.status == 200).then(|| {
        let listed = answer.json();
        assert_valid("strict/recordings.response", &listed);
        listed
    })
}

fn odd(oddity: Oddity) -> Org {
    Org::start(Options { odd: oddity.into(), rate_limit: 10_000, ..Options::default() })
}

/// The first recording that can be heard, with its address.
fn heard(org: &Org) -> (Value, String) {
    let calls = rows(org);
    let all = calls.iter().filter_map(|(call, _)| Some(listed(org, call)?[0].clone()));
    let one = { all }.find(|one| one["mediaUris"]["0"].is_object() && one["annotations"].is_null());
    let one = one.unwrap();
    let address = one["mediaUris"]["0"]["mediaUri"].as_str().unwrap().to_owned();
    (one, address)
}

fn range(address: &str, range: &str) -> (u16, Option<String>, Vec<u8>) {
    let agent = Agent::new_with_config(Agent::config_builder().http_status_as_error(false).build());
    let answer: Response<Body> = agent.get(address).header("range", range).call().unwrap();
    let (parts, mut body) = answer.into_parts();
    let shown = parts.headers.get("content-range").and_then(|value| value.to_str().ok());
    let bytes = body.with_config().limit(100_000_000).read_to_vec().unwrap();
    (parts.status.as_u16(), shown.map(str::to_owned), bytes)
}

/// How long a file of so many bytes plays: 8,000 frames a second, two channels, 16 bits.
fn ms_of(bytes: usize) -> i64 {
    i64::try_from(bytes - 44).unwrap() / 32
}

#[test]
fn recordings_come_in_every_state_there_is() {
    let org = Org::start(Options { rate_limit: 10_000, ..Options::default() });
    let mut states: BTreeMap<String, usize> = BTreeMap::new();
    let mut later = 0;
    for (call, leg) in rows(&org) {
        let Some(all) = listed(&org, &call) else {
            later += 1;
            assert!(listed(&org, &call).is_some(), "it is ready when asked again");
            continue;
        };
        let Some(one) = all.get(0) else {
            *states.entry("none".to_owned()).or_default() += 1;
            continue;
        };
        let state = one["fileState"].as_str().unwrap();
        *states.entry(state.to_owned()).or_default() += 1;
        let known = one["sessionId"] == leg;
        assert_eq!(known, state == "AVAILABLE", "archived ones do not say of which leg they are");
    }
    assert!(later > 0 && states["none"] > 0 && states["ARCHIVED"] > 0, "{states:?}");
    assert!(states["AVAILABLE"] > 50, "{states:?}");
}

#[test]
fn the_sound_of_any_range_is_a_part_of_the_whole() {
    let org = Org::start(Options { rate_limit: 10_000, ..Options::default() });
    let (one, address) = heard(&org);
    let whole = org.fetch(&address, false).unwrap();
    assert_eq!(whole.status, 200);
    let total = whole.bytes.len();
    assert!(whole.bytes.starts_with(b"RIFF") && &whole.bytes[8..16] == b"WAVEfmt ");
    let plays = ms_of(total);
    assert!((plays - one["outputDurationMs"].as_i64().unwrap()).abs() < 10, "{plays} {one}");
    for (from, to) in
        [(0, 99), (40, 47), (1_001, 5_002), (total / 2, total / 2), (total - 3, total - 1)]
    {
        let (status, shown, bytes) = range(&address, &format!("bytes={from}-{to}"));
        assert_eq!((status, shown), (206, Some(format!("bytes {from}-{to}/{total}"))));
        assert_eq!(bytes, whole.bytes[from..=to]);
    }
    let (status, _, bytes) = range(&address, &format!("bytes={}-", total - 10));
    assert_eq!((status, bytes.len()), (206, 10));
    assert_eq!(range(&address, &format!("bytes={total}-")).0, 416);
}

#[test]
fn the_customer_is_heard_left_and_only_while_words_are_said() {
    let org = Org::start(Options { rate_limit: 10_000, ..Options::default() });
    let (one, address) = heard(&org);
    let file =
        org.transcript(one["conversationId"].as_str().unwrap(), one["sessionId"].as_str().unwrap());
    let start = chrono::DateTime::parse_from_rfc3339(one["startTime"].as_str().unwrap()).unwrap();
    let sound = org.fetch(&address, false).unwrap().bytes;
    let loudness = |from: i64, length: i64, channel: usize| {
        let frame = |ms: i64| usize::try_from(ms * 8).unwrap();
        let frames = frame(from)..frame(from + length);
        let sample = |at: usize| {
            let at = 44 + at * 4 + channel * 2;
            f64::from(i16::from_le_bytes([sound[at], sound[at + 1]]))
        };
        let (sum, count) =
            frames.fold((0.0, 0.0), |(sum, count), at| (sum + sample(at).powi(2), count + 1.0));
        (sum / count).sqrt()
    };
    let mut compared = 0;
    for phrase in file["transcripts"][0]["phrases"].as_array().unwrap() {
        let channel = usize::from(phrase["participantPurpose"] != "external");
        for word in phrase["words"].as_array().unwrap() {
            let from = word["startTimeMs"].as_i64().unwrap() - start.timestamp_millis();
            let length = word["duration"]["milliseconds"].as_i64().unwrap();
            if from >= 0 && length >= 100 {
                let loud = loudness(from, length, channel);
                assert!(loud > 600.0, "{} is heard as {loud}", word["word"]);
                compared += 1;
            }
        }
    }
    assert!(compared > 20, "{compared}");
    let first = file["transcripts"][0]["phrases"][0]["startTimeMs"].as_i64().unwrap();
    let before = first - start.timestamp_millis();
    if before > 400 {
        assert!(loudness(0, 300, 0) < 100.0, "before anybody speaks there is only noise");
    }
}

#[test]
fn a_paused_recording_lacks_the_pause() {
    let org = Org::start(Options { rate_limit: 10_000, ..Options::default() });
    let calls = rows(&org);
    let all = calls.iter().filter_map(|(call, _)| Some(listed(&org, call)?[0].clone()));
    let paused = { all }.find(|one| one["annotations"].is_array()).unwrap();
    let at =
        |key: &str| chrono::DateTime::parse_from_rfc3339(paused[key].as_str().unwrap()).unwrap();
    let lasted = (at("endTime") - at("startTime")).num_milliseconds();
    let left_out = paused["annotations"][0]["durationMs"].as_i64().unwrap();
    assert_eq!(paused["outputDurationMs"].as_i64().unwrap(), lasted - left_out);
    let address = paused["mediaUris"]["0"]["mediaUri"].as_str().unwrap();
    let plays = ms_of(org.fetch(address, false).unwrap().bytes.len());
    assert!((plays - (lasted - left_out)).abs() < 5);
}

#[test]
fn a_changed_address_of_sound_is_forbidden_and_the_token_is_not_taken() {
    let org = Org::start(Options { rate_limit: 10_000, ..Options::default() });
    let (_, address) = heard(&org);
    assert_eq!(org.fetch(&address.replace(".wav", ".ulaw.wav"), false).unwrap().status, 403);
    assert_eq!(org.fetch(&address, true).unwrap().status, 400);
}

#[test]
fn the_other_way_of_writing_sound_is_half_as_long() {
    let org = Org::start(Options { rate_limit: 10_000, ..Options::default() });
    let (one, address) = heard(&org);
    let path = format!(
        "/conversations/{}/recordings?formatId=WAV_ULAW",
        one["conversationId"].as_str().unwrap()
    );
    let other = org.get(&path).json()[0]["mediaUris"]["0"]["mediaUri"].as_str().unwrap().to_owned();
    let (linear, coded) = (org.fetch(&address, false).unwrap(), org.fetch(&other, false).unwrap());
    assert_eq!((linear.bytes.len() - 44) / 2, coded.bytes.len() - 44);
    assert_eq!(coded.bytes[20], 7);
}

#[test]
fn odd_organizations_record_oddly() {
    let first = |org: &Org| {
        let call = rows(org)[0].0.clone();
        org.get(&format!("/conversations/{call}/recordings?formatId=WAV"))
    };
    let org = odd(Oddity::NoRecordings);
    assert_eq!(first(&org).json(), json!([]));
    let org = odd(Oddity::RecordingsArchived);
    assert_eq!(first(&org).json()[0]["fileState"], "ARCHIVED");
    let org = odd(Oddity::RecordingsForbidden);
    assert_eq!(
        (first(&org).status, first(&org).json()["code"].clone()),
        (403, "not.authorized".into())
    );
    let org = odd(Oddity::SlowRecordings);
    assert_eq!([0; 3].map(|_| first(&org).status), [202, 202, 200]);
    let org = odd(Oddity::NoSessionIds);
    let some =
        rows(&org).iter().filter_map(|(call, _)| listed(&org, call)).find(|all| all[0].is_object());
    assert!(some.unwrap()[0].get("sessionId").is_none());
}
