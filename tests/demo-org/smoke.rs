//! The way through it, once.

use demo_org::Options;
use serde_json::json;

use crate::support::Org;

#[test]
fn a_word_is_found_and_its_transcript_read() {
    let org = Org::start(Options::default());
    let found = org
        .search(json!([{"type": "EXACT", "fields": ["transcript.content"], "values": ["refund"]}]));
    let total = found["total"].as_u64().unwrap();
    eprintln!("refund in {total} calls");
    assert!(total > 30);
    let row = &found["results"][0];
    let (id, leg) =
        (row["conversationId"].as_str().unwrap(), row["communicationId"].as_str().unwrap());
    let file = org.transcript(id, leg);
    if std::env::var_os("EARSHOT_SHOW").is_some() {
        for phrase in file["transcripts"][0]["phrases"].as_array().unwrap() {
            let at = phrase["startTimeMs"].as_i64().unwrap()
                - file["conversationStartTime"].as_i64().unwrap();
            eprintln!(
                "{:>7.1} {} {}",
                f64::from(i32::try_from(at).unwrap()) / 1000.0,
                phrase["participantPurpose"],
                phrase["decoratedText"]
            );
        }
        eprintln!("{}", org.get(&format!("/analytics/conversations/{id}/details")).text());
        eprintln!("{:?}", org.org().stats());
    }
    assert!(
        file["transcripts"][0]["phrases"]
            .as_array()
            .unwrap()
            .iter()
            .any(|p| p["text"].as_str().unwrap().contains("refund"))
    );
    org.stop();
}
