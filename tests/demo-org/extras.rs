//! What is only asked about to see whether one may: recordings, summaries, reasons, categories, dialects.

use demo_org::{ALL_PERMISSIONS, Options};
use serde_json::json;

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
    let phrase = json!([{"type": "EXACT_PHRASE", "fields": ["transcript.content"], "value": "cancel my contract"}]);
    let call = org.search(phrase)["results"][0]["conversationId"].as_str().unwrap().to_owned();
    let found = org.get(&format!("/speechandtextanalytics/conversations/{call}/categories")).json();
    let names: Vec<_> = found["entities"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["name"].as_str().unwrap())
        .collect();
    assert!(names.contains(&"About: Cancellation"), "{names:?}");
    let all = org.get("/speechandtextanalytics/categories").json();
    assert!(names.len() < all["entities"].as_array().unwrap().len());
}
