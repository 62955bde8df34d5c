//! What is only asked about to see whether one may: recordings, summaries, reasons, categories, dialects.

use std::collections::BTreeSet;

use demo_org::{ALL_PERMISSIONS, Options};
use serde_json::{Value, json};

use crate::contract::assert_valid;
use crate::support::Org;

const OF_CALL: [(&str, &str, &str); 5] = [
    ("/conversations/ID/recordings", "recordings", "recording:"),
    ("/conversations/ID/recordingmetadata", "recordingmetadata", "recording:"),
    (
        "/speechandtextanalytics/conversations/ID/summaries",
        "conversation-summaries",
        "speechAndTextAnalytics:aiSummary:view",
    ),
    (
        "/speechandtextanalytics/conversations/ID/sentiments",
        "conversation-sentiments",
        "speechAndTextAnalytics:sentimentData:view",
    ),
    (
        "/speechandtextanalytics/conversations/ID/categories",
        "conversation-categories",
        "speechAndTextAnalytics:data:view",
    ),
];
const LISTS: [(&str, &str, &str); 2] = [
    ("/speechandtextanalytics/categories", "categories", "speechAndTextAnalytics:category:view"),
    (
        "/speechandtextanalytics/programs/transcriptionengines/dialects",
        "transcription-dialects",
        "nothing",
    ),
];

fn without(missing: &str) -> Org {
    let held = ALL_PERMISSIONS.iter().filter(|name| !name.starts_with(missing));
    let permissions = Some(held.map(|name| (*name).to_owned()).collect());
    Org::start(Options { permissions, generate: Some(20), ..Options::default() })
}

#[test]
fn each_answers_in_the_contracts_form_and_knows_no_other_call() {
    let org = Org::start(Options { generate: Some(20), ..Options::default() });
    let row = org.search(json!([]))["results"][0].clone();
    let call = row["conversationId"].as_str().unwrap();
    for (path, schema, _) in OF_CALL {
        let answer = org.get(&path.replace("ID", call));
        assert_eq!(answer.status, 200, "{path}: {}", answer.text());
        assert_valid(&format!("strict/{schema}.response"), &answer.json());
        assert_eq!(org.get(&path.replace("ID", "no-such-call")).status, 404, "{path}");
    }
    for (path, schema, _) in LISTS {
        assert_valid(&format!("strict/{schema}.response"), &org.get(path).json());
    }
    let recordings = org.get(&format!("/conversations/{call}/recordings")).json();
    assert_eq!(
        recordings[0]["sessionId"], row["communicationId"],
        "the recorded leg is the one to read"
    );
}

#[test]
fn each_asks_for_its_own_permission() {
    for (path, _, permission) in OF_CALL.into_iter().chain(LISTS) {
        let allowed = permission == "nothing";
        let answer = without(permission).get(&path.replace("ID", "no-such-call"));
        assert_eq!(answer.status == 403, !allowed, "{path}: {}", answer.text());
        if !allowed {
            assert_valid("strict/error-body.response", &answer.json());
            assert!(answer.text().contains(permission), "{}", answer.text());
        }
    }
    let others = without("recording:recording:view").get("/conversations/no-such-call/recordings");
    assert_eq!(others.status, 404, "any of the four permissions is enough");
}

#[test]
fn a_calls_categories_are_those_whose_topic_comes_up() {
    let org = Org::start(Options::default());
    let word = json!([{"type": "EXACT", "fields": ["transcript.content"], "value": "contract"}]);
    let found = org.search(word);
    let mut seen = BTreeSet::new();
    for row in found["results"].as_array().unwrap().iter().take(20) {
        let id = |key: &str| row[key].as_str().unwrap();
        let file = org.transcript(id("conversationId"), id("communicationId"));
        let topics = file["transcripts"][0]["analytics"]["topics"].as_array().unwrap();
        let spotted: BTreeSet<_> = topics
            .iter()
            .map(|topic| format!("About: {}", topic["topicName"].as_str().unwrap()))
            .collect();
        let path =
            format!("/speechandtextanalytics/conversations/{}/categories", id("conversationId"));
        assert_eq!(names(&org.get(&path).json()), spotted);
        seen.extend(spotted);
    }
    let all = names(&org.get("/speechandtextanalytics/categories").json());
    assert!(!seen.is_empty() && seen.is_subset(&all), "{seen:?}");
}

fn names(list: &Value) -> BTreeSet<String> {
    let entities = list["entities"].as_array().unwrap().iter();
    entities.map(|one| one["name"].as_str().unwrap().to_owned()).collect()
}
