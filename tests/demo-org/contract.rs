//! Every answer has the contract's form (strictly: no field that the contract does not have), every example
//! request of the contract is taken, and what is only nearly right is refused.

use std::fs;
use std::path::PathBuf;

use demo_org::Options;
use jsonschema::Validator;
use serde_json::{Value, json};

use crate::support::Org;

fn fixtures() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/contract")
}

fn read(name: &str) -> Value {
    serde_json::from_str(
        &fs::read_to_string(fixtures().join(name))
            .unwrap_or_else(|error| panic!("{name}: {error}")),
    )
    .unwrap()
}

fn schema(name: &str) -> Validator {
    jsonschema::validator_for(&read(&format!("{name}.schema.json"))).unwrap()
}

/// Panics with every complaint of the schema.
pub(crate) fn assert_valid(name: &str, value: &Value) {
    let complaints: Vec<String> = schema(name)
        .iter_errors(value)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .take(5)
        .collect();
    assert!(complaints.is_empty(), "{name}: {complaints:#?}");
}

/// Requests whose dates lie in July 2026, so the organization's clock stands at its end.
fn in_summer() -> Org {
    Org::start(Options { now: Some("2026-07-31T16:00:00Z".parse().unwrap()), ..Options::default() })
}

#[test]
fn every_look_up_answers_in_the_contracts_form() {
    let org = Org::start(Options::default());
    for (path, name) in [
        ("/organizations/me", "organizations-me"),
        ("/tokens/me", "tokens-me"),
        ("/users?pageSize=100&state=any", "users"),
        ("/routing/queues?pageSize=3&pageNumber=2", "queues"),
        ("/routing/queues/divisionviews/all", "queues-divisionviews-all"),
        ("/routing/wrapupcodes", "wrapupcodes"),
        ("/routing/languages", "languages"),
        ("/routing/settings/transcription", "transcription-settings"),
        ("/authorization/divisions", "divisions"),
        ("/speechandtextanalytics/topics?pageSize=4", "topics"),
    ] {
        let answer = org.get(path);
        assert_eq!(answer.status, 200, "{path}: {}", answer.text());
        assert_valid(&format!("strict/{name}.response"), &answer.json());
    }
    let user = org.get("/users").json()["entities"][0]["id"].as_str().unwrap().to_owned();
    assert_valid("strict/user.response", &org.get(&format!("/users/{user}")).json());
    let search = json!({"query": [{"type": "QUERY_STRING", "fields": ["name"], "value": "orla"}]});
    assert_valid("strict/users-search.response", &org.post("/users/search", &search).json());
}

#[test]
fn both_queries_answer_in_the_contracts_form() {
    let org = in_summer();
    let found =
        org.search(json!([{"type": "EXACT", "fields": ["transcript.content"], "value": "refund"}]));
    assert_valid("strict/transcript-search.response", &found);
    let query = json!({"interval": "2026-07-20T00:00:00Z/2026-07-31T00:00:00Z", "paging": {"pageSize": 100, "pageNumber": 1}});
    let details = org.post("/analytics/conversations/details/query", &query);
    assert_valid("strict/conversation-details-query.response", &details.json());
    let id = found["results"][0]["conversationId"].as_str().unwrap();
    assert_valid(
        "strict/analytics-conversation.response",
        &org.get(&format!("/analytics/conversations/{id}/details")).json(),
    );
    assert_valid(
        "strict/analytics-conversations-multiget.response",
        &org.get(&format!("/analytics/conversations/details?id={id}")).json(),
    );
    assert_valid("strict/conversation.response", &org.get(&format!("/conversations/{id}")).json());
    assert_valid(
        "strict/conversation-metrics.response",
        &org.get(&format!("/speechandtextanalytics/conversations/{id}")).json(),
    );
    let leg = found["results"][0]["communicationId"].as_str().unwrap();
    let path = format!("/speechandtextanalytics/conversations/{id}/communications/{leg}");
    assert_valid(
        "strict/transcript-url.response",
        &org.get(&format!("{path}/transcripturl")).json(),
    );
    assert_valid(
        "strict/transcript-urls.response",
        &org.get(&format!("{path}/transcripturls")).json(),
    );
}

#[test]
fn every_invented_call_has_the_contracts_form() {
    let now = "2026-11-22T12:00:00Z".parse().unwrap();
    let (conversation, file) =
        (schema("strict/analytics-conversation.response"), schema("strict/transcript-file"));
    for call in demo_org::generate(140, 1, now) {
        if let Err(error) = conversation.validate(&call.conversation) {
            panic!("{error}: {}", call.conversation);
        }
        if let Some(Err(error)) =
            call.transcript.as_ref().map(|transcript| file.validate(transcript))
        {
            panic!("{error} at {}", error.instance_path());
        }
    }
}

#[test]
fn every_example_search_of_the_contract_is_taken() {
    let org = in_summer();
    for name in [
        "word",
        "phrase",
        "phrase-fallback",
        "all-filters",
        "epoch-dates",
        "phrase-variants",
        "exclude",
        "page2",
        "metadata",
    ] {
        let request = read(&format!("examples/transcript-search.{name}.request.json"));
        assert_valid("transcript-search.request", &request);
        let answer = org.post("/speechandtextanalytics/transcripts/search", &request);
        assert_eq!(answer.status, 200, "{name}: {}", answer.text());
        assert_valid("strict/transcript-search.response", &answer.json());
    }
}

#[test]
fn every_example_details_query_of_the_contract_is_taken() {
    let org = in_summer();
    for name in ["by-ids", "filters", "min-duration"] {
        let request = read(&format!("examples/conversation-details-query.{name}.request.json"));
        assert_valid("conversation-details-query.request", &request);
        let answer = org.post("/analytics/conversations/details/query", &request);
        assert_eq!(answer.status, 200, "{name}: {}", answer.text());
        assert_valid("strict/conversation-details-query.response", &answer.json());
    }
    let request = read("examples/users-search.request.json");
    assert_eq!(org.post("/users/search", &request).status, 200);
}

/// Each is refused by the contract's schema too, so the simulator is no stricter than the contract.
#[test]
fn searches_that_are_only_nearly_right_are_refused() {
    let org = in_summer();
    for request in [
        json!({"query": []}),
        json!({"types": "transcripts", "query": []}),
        json!({"types": ["transcripts"], "interval": "2026-07-01T00:00:00Z/2026-07-02T00:00:00Z"}),
        json!({"types": ["transcripts"], "pageSize": "100"}),
        json!({"types": ["transcripts"], "query": [{"type": "CONTAINS", "fields": ["transcript.content"], "value": "x"}]}),
        json!({"types": ["transcripts"], "query": [{"type": "EXACT", "fields": "transcript.content", "value": "x"}]}),
        json!({"types": ["transcripts"], "query": [{"type": "EXACT", "field": ["transcript.content"], "value": "x"}]}),
        json!({"types": ["transcripts"], "query": [{"type": "DATE_RANGE", "fields": ["startTime"], "startValue": 1, "endValue": 2}]}),
        json!({"types": ["transcripts"], "query": [{"type": "EXACT", "fields": ["mediaType"], "value": "call", "operator": "XOR"}]}),
    ] {
        assert!(!schema("transcript-search.request").is_valid(&request), "{request}");
        assert_refused(&org, "/speechandtextanalytics/transcripts/search", &request);
    }
}

#[test]
fn details_queries_that_are_only_nearly_right_are_refused() {
    let org = in_summer();
    let with = |key: &str, value: Value| {
        let mut query = json!({"interval": "2026-07-20T00:00:00Z/2026-07-21T00:00:00Z"});
        query[key] = value;
        query
    };
    let filter = |predicate: Value| json!([{"type": "and", "predicates": [predicate]}]);
    for request in [
        json!({"paging": {"pageSize": 25, "pageNumber": 1}}),
        with("nextPageToken", json!("abc")),
        with("insights", json!({"topics": []})),
        with("paging", json!({"pageSize": 25})),
        with("order", json!("ascending")),
        with("segmentFilters", json!([{"predicates": []}])),
        with("segmentFilters", filter(json!({"dimension": "transcript", "value": "x"}))),
        with(
            "segmentFilters",
            filter(json!({"dimension": "mediaType", "operator": "contains", "value": "voice"})),
        ),
        with("segmentFilters", filter(json!({"dimension": "recording", "value": true}))),
        with("conversationFilters", filter(json!({"dimension": "mediaType", "value": "voice"}))),
        with("conversationFilters", filter(json!({"metric": "tForever", "range": {"gt": 1}}))),
        with("conversationFilters", filter(json!({"metric": "tTalk", "range": {"over": 1}}))),
    ] {
        assert!(!schema("conversation-details-query.request").is_valid(&request), "{request}");
        assert_refused(&org, "/analytics/conversations/details/query", &request);
    }
}

fn assert_refused(org: &Org, path: &str, request: &Value) {
    let answer = org.post(path, request);
    assert_eq!(answer.status, 400, "{request} was taken: {}", answer.text());
    assert_valid("strict/error-body.response", &answer.json());
    assert_eq!(answer.json()["code"], "bad.request");
}

/// The bodies of the contract's examples, apart from ids and numbers.
#[test]
fn refusals_are_worded_as_the_contracts_examples() {
    let mut org = Org::start(Options { permissions: Some(vec![]), ..Options::default() });
    let search = json!({"types": ["transcripts"]});
    same_words(
        "missing-any-permissions.403",
        &org.post("/speechandtextanalytics/transcripts/search", &search).json(),
    );
    same_words("not-found.404", &org.get("/no/such/path").json());
    org.set_token("not-a-token");
    same_words("bad-token.401", &org.get("/organizations/me").json());
    org.set_token("");
    same_words("no-token.401", &org.get("/organizations/me").json());
}

fn same_words(example: &str, body: &Value) {
    let wanted = read(&format!("examples/error.{example}.json"));
    assert_valid("strict/error-body.response", body);
    for key in
        ["message", "code", "status", "details", "errors", "messageParams", "messageWithParams"]
    {
        assert_eq!(body[key], wanted[key], "{example}: {key}");
    }
}
