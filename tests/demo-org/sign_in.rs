//! Signing in, tokens, permissions.

use demo_org::{ALL_PERMISSIONS, Options};
use serde_json::json;

use crate::contract::assert_valid;
use crate::support::Org;

const GRANT: &str = "grant_type=client_credentials";

#[test]
fn the_right_credentials_get_a_token_for_a_day() {
    let org = Org::start(Options::default());
    let answer = org.sign_in_as(org.org().client_id(), org.org().client_secret(), GRANT).unwrap();
    assert_eq!(answer.status, 200);
    assert_valid("strict/oauth-token.response", &answer.json());
    assert_eq!(answer.json()["expires_in"], 86_400);
}

#[test]
fn a_wrong_secret_is_refused_with_401() {
    let org = Org::start(Options::default());
    let answer = org.sign_in_as(org.org().client_id(), "wrong", GRANT).unwrap();
    assert_eq!(answer.status, 401);
    assert_valid("strict/oauth-error.response", &answer.json());
    assert_eq!(answer.json()["error_description"], "authentication failed");
}

#[test]
fn an_unknown_client_is_refused_with_400() {
    let org = Org::start(Options::default());
    let answer = org.sign_in_as("somebody", "wrong", GRANT).unwrap();
    assert_eq!(
        (answer.status, answer.json()["description"].as_str()),
        (400, Some("client not found"))
    );
}

#[test]
fn another_grant_is_refused() {
    let org = Org::start(Options::default());
    for form in ["grant_type=password", ""] {
        assert_eq!(
            org.sign_in_as(org.org().client_id(), org.org().client_secret(), form).unwrap().status,
            400
        );
    }
}

#[test]
fn a_token_that_was_given_back_is_refused() {
    let org = Org::start(Options::default());
    assert_eq!(org.get("/tokens/me").status, 200);
    assert_eq!(org.delete("/tokens/me").status, 200);
    let answer = org.get("/tokens/me");
    assert_eq!((answer.status, answer.json()["code"].as_str()), (401, Some("bad.credentials")));
}

#[test]
fn the_gateways_paths_lead_to_the_same_organization() {
    let org = Org::start(Options::default());
    assert_eq!(org.get("/../api/v2/organizations/me").status, 404);
    let direct = org.get("/organizations/me").json();
    let url = format!("{}/api/api/v2/organizations/me", org.org().base_url());
    assert_eq!(org.fetch(&url, true).unwrap().json(), direct);
}

#[test]
fn each_missing_permission_is_named() {
    for (lacking, path, code) in [
        ("routing:queue:view", "/routing/queues", "missing.any.permissions"),
        ("routing:wrapupCode:view", "/routing/wrapupcodes", "missing.permissions"),
        (
            "routing:transcriptionSettings:view",
            "/routing/settings/transcription",
            "missing.any.permissions",
        ),
        (
            "speechAndTextAnalytics:data:view",
            "/speechandtextanalytics/conversations/x",
            "missing.permissions",
        ),
        (
            "speechAndTextAnalytics:data:view",
            "/speechandtextanalytics/conversations/x/communications/y/transcripturl",
            "missing.permissions",
        ),
    ] {
        let held = ALL_PERMISSIONS
            .iter()
            .filter(|name| **name != lacking)
            .map(ToString::to_string)
            .collect();
        let org = Org::start(Options {
            permissions: Some(held),
            generate: Some(1),
            ..Options::default()
        });
        let answer = org.get(path);
        assert_eq!((answer.status, answer.json()["code"].as_str()), (403, Some(code)), "{path}");
        assert_valid("strict/error-body.response", &answer.json());
        assert!(answer.json()["messageParams"]["permissions"].as_str().unwrap().contains(lacking));
    }
}

#[test]
fn one_of_several_permissions_is_enough() {
    let held = vec!["recording:recordingSegment:view".to_owned()];
    let org =
        Org::start(Options { permissions: Some(held), generate: Some(1), ..Options::default() });
    let search =
        org.post("/speechandtextanalytics/transcripts/search", &json!({"types": ["transcripts"]}));
    assert_eq!(search.status, 200);
    assert_eq!(org.get("/organizations/me").status, 200);
    let details = json!({"interval": "2026-07-20T00:00:00Z/2026-07-21T00:00:00Z"});
    assert_eq!(org.post("/analytics/conversations/details/query", &details).status, 403);
}

#[test]
fn every_answer_has_an_id_for_support() {
    let org = Org::start(Options { generate: Some(1), ..Options::default() });
    for path in ["/organizations/me", "/users/nobody", "/nowhere"] {
        assert!(
            org.get(path).header("inin-correlation-id").is_some_and(|id| id.len() == 36),
            "{path}"
        );
    }
}
