//! What a client may do, found out by trying.

use genesys::{Ability, Access, Capability, Client, Dialect, Endpoints};
use serde_json::{Value, json};
use wiremock::matchers::{method, path_regex};
use wiremock::{Mock, ResponseTemplate};

use crate::cloud::{Answer, Cloud, DETAILS, SEARCH, SETTINGS, credentials, json, quick, refused};
use crate::contract::{check, example};

const USERS_SEARCH: &str = "/api/v2/users/search";

/// A cloud where everything is allowed that `refusals` do not refuse. Those are found first.
async fn cloud_without(refusals: &[(&str, &str)]) -> Cloud {
    let cloud = Cloud::start().await;
    for &(verb, at) in refusals {
        answer(&cloud, verb, at, refused(403, "missing.permissions")).await;
    }
    cloud.get(SETTINGS, [json(200, &example("transcription-settings.200"))]).await;
    answer(&cloud, "GET", "transcripturl$", refused(404, "not.found")).await;
    answer(&cloud, "GET", "^/api/v2/", json(200, &json!({"entities": []}))).await;
    answer(&cloud, "POST", "^/api/v2/", json(200, &json!({}))).await;
    cloud
}

async fn answer(cloud: &Cloud, verb: &str, at: &str, answer: Answer) {
    Mock::given(method(verb)).and(path_regex(at)).respond_with(answer).mount(&cloud.server).await;
}

fn of(all: &[Capability], ability: Ability) -> &Capability {
    all.iter().find(|one| one.ability == ability).unwrap()
}

#[tokio::test]
async fn where_everything_is_allowed_everything_is_granted() {
    let cloud = cloud_without(&[]).await;
    let all = cloud.client().capabilities().await;
    assert_eq!(all.len(), 11);
    for one in &all {
        assert_eq!(one.state, Access::Granted, "{one:?}");
        assert!(
            one.purpose.ends_with('.') && !one.title.is_empty() && one.scope.ends_with(":readonly")
        );
    }
    let required: Vec<_> = all.iter().filter(|one| one.required).map(|one| one.ability).collect();
    assert_eq!(required, [Ability::ReadTranscripts, Ability::ListCalls]);
}

#[tokio::test]
async fn each_missing_permission_is_seen_where_it_is_missing_and_nowhere_else() {
    for (ability, verb, at, permissions, all_needed) in [
        (
            Ability::ReadTranscripts,
            "GET",
            "transcripturl$",
            &["recording:recording:view", "speechAndTextAnalytics:data:view"][..],
            true,
        ),
        (
            Ability::ListCalls,
            "POST",
            "details/query$",
            &["analytics:conversationDetail:view", "analytics:agentConversationDetail:view"],
            false,
        ),
        (
            Ability::ContentSearch,
            "POST",
            "transcripts/search$",
            &[
                "analytics:conversationDetail:view",
                "recording:recording:view",
                "recording:recordingSegment:view",
            ],
            false,
        ),
        (
            Ability::ContentSwitch,
            "GET",
            "settings/transcription$",
            &["routing:transcriptionSettings:view"],
            true,
        ),
        (
            Ability::Queues,
            "GET",
            "routing/queues",
            &["routing:queue:view", "routing:queue:search"],
            false,
        ),
        (Ability::Agents, "POST", "users/search$", &["directory:user:view"], true),
        (Ability::WrapUpCodes, "GET", "wrapupcodes$", &["routing:wrapupCode:view"], true),
        (Ability::Divisions, "GET", "divisions$", &[], false),
        (Ability::Topics, "GET", "topics$", &["speechAndTextAnalytics:topic:view"], true),
        (
            Ability::Recordings,
            "GET",
            "recordingmetadata$",
            &[
                "recording:recording:view",
                "recording:recordingSegment:view",
                "recording:snippetRecording:view",
                "recording:screenRecording:view",
            ],
            false,
        ),
        (Ability::Summaries, "GET", "summaries$", &["speechAndTextAnalytics:aiSummary:view"], true),
    ] {
        let cloud = cloud_without(&[(verb, at)]).await;
        let all = cloud.client().capabilities().await;
        let missing: Vec<_> = all.iter().filter(|one| one.state != Access::Granted).collect();
        assert_eq!(missing.len(), 1, "{ability:?}: {missing:?}");
        let Capability { state, permissions: told, all_needed: all_told, .. } = of(&all, ability);
        assert_eq!((state, *told, *all_told), (&Access::Missing, permissions, all_needed));
    }
}

#[tokio::test]
async fn the_list_of_all_queues_is_enough_for_queues() {
    let cloud = cloud_without(&[("GET", "routing/queues$")]).await;
    let all = cloud.client().capabilities().await;
    assert_eq!(of(&all, Ability::Queues).state, Access::Granted);
}

#[tokio::test]
async fn each_is_tried_with_the_cheapest_request_and_every_request_is_valid() {
    let cloud = cloud_without(&[]).await;
    cloud.client().capabilities().await;
    for (at, schema) in [
        (SEARCH, "transcript-search.request"),
        (DETAILS, "conversation-details-query.request"),
        (USERS_SEARCH, "users-search.request"),
    ] {
        let asked = cloud.asked(at).await;
        assert_eq!(asked.len(), 1);
        let body: Value = asked[0].body_json().unwrap();
        check(schema, &body);
        let size = body.get("pageSize").unwrap_or(&body["paging"]["pageSize"]);
        assert_eq!(size, 1, "{at}");
    }
    for at in
        ["/api/v2/routing/queues", "/api/v2/routing/wrapupcodes", "/api/v2/authorization/divisions"]
    {
        assert_eq!(cloud.asked(at).await[0].url.query(), Some("pageSize=1"));
    }
    let all = cloud.server.received_requests().await.unwrap();
    assert!(all.len() <= 13, "{} requests", all.len());
}

#[tokio::test]
async fn content_search_that_is_switched_off_is_told_in_words() {
    for searching in [json(200, &json!({})), refused(403, "not.authorized")] {
        let cloud = Cloud::start().await;
        cloud.get(SETTINGS, [json(200, &example("transcription-settings.search-off.200"))]).await;
        cloud.post(SEARCH, [searching]).await;
        answer(&cloud, "GET", "^/api/v2/", json(200, &json!({}))).await;
        let all = cloud.client().capabilities().await;
        let Access::Unknown { message } = &of(&all, Ability::ContentSearch).state else {
            panic!("{all:?}")
        };
        assert!(message.contains("switched off") && message.contains("administrator"), "{message}");
        assert_eq!(of(&all, Ability::ContentSwitch).state, Access::Granted);
    }
}

#[tokio::test]
async fn trouble_on_the_way_is_neither_granted_nor_missing() {
    for trouble in [refused(503, "unavailable"), ResponseTemplate::new(400), refused(404, "no")] {
        let cloud = Cloud::start().await;
        answer(&cloud, "GET", "queues", trouble).await;
        answer(&cloud, "GET", "^/api/v2/", json(200, &json!({}))).await;
        let all = cloud.client().capabilities().await;
        let Access::Unknown { message } = &of(&all, Ability::Queues).state else {
            panic!("{all:?}")
        };
        assert!(
            message.starts_with("This could not be checked") && message.ends_with('.'),
            "{message}"
        );
        assert_eq!(of(&all, Ability::Divisions).state, Access::Granted);
    }
}

#[tokio::test]
async fn a_server_that_knows_no_address_grants_nothing() {
    let cloud = Cloud::start().await;
    for one in cloud.client().capabilities().await {
        let Access::Unknown { message } = &one.state else { panic!("{one:?}") };
        assert!(message.contains("Check the region or address"), "{message}");
    }
}

#[tokio::test]
async fn without_a_network_nothing_is_known_and_nothing_fails() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let nobody = Endpoints::parse(&format!("http://{}", listener.local_addr().unwrap())).unwrap();
    drop(listener);
    let client = Client::with_limits(nobody, credentials(), quick()).unwrap();
    for one in client.capabilities().await {
        let Access::Unknown { message } = one.state else { panic!("{one:?}") };
        assert!(message.contains("could not be reached"), "{message}");
    }
}

#[tokio::test]
async fn in_the_tutorial_dialect_its_own_paths_are_tried() {
    let cloud = Cloud::start().await;
    answer(&cloud, "GET", "^/api/v2/insights/conversations/", refused(403, "no")).await;
    answer(&cloud, "GET", "^/api/v2/", json(200, &json!({}))).await;
    answer(&cloud, "POST", "^/api/v2/", json(200, &json!({}))).await;
    let endpoints = Endpoints::parse(&cloud.server.uri()).unwrap();
    let client = Client::in_dialect(endpoints, credentials(), quick(), Dialect::Tutorial).unwrap();
    let all = client.capabilities().await;
    assert_eq!(of(&all, Ability::ReadTranscripts).state, Access::Missing);
    assert_eq!(of(&all, Ability::ContentSearch).state, Access::Granted);
    let platforms_own = [Ability::ContentSwitch, Ability::Recordings, Ability::Summaries];
    assert!(all.iter().all(|one| !platforms_own.contains(&one.ability)));
    assert_eq!((cloud.times_asked(SEARCH).await, cloud.times_asked(DETAILS).await), (0, 2));
}

#[tokio::test]
async fn the_administrator_reads_who_lacks_what_and_where_to_add_it() {
    let cloud = cloud_without(&[("POST", "details/query$"), ("GET", "transcripturl$")]).await;
    let client = cloud.client();
    let found = client.capabilities().await;
    let letter = client.letter(Some("Fictional Insurance"), &found);
    for part in [
        "Organization: Fictional Insurance",
        &format!("OAuth client ID: {}", credentials().client_id),
        "- analytics:conversationDetail:view or analytics:agentConversationDetail:view\n",
        "- recording:recording:view and speechAndTextAnalytics:data:view\n",
        "scope, for a client that people sign in with: analytics:readonly",
        "needed for: List calls. Earshot lists the calls of your dates",
        "Admin > Integrations > OAuth",
    ] {
        assert!(letter.contains(part), "{part} is missing in {letter}");
    }
    assert!(!letter.contains("See queues"), "what is there is not asked for: {letter}");
}

#[tokio::test]
async fn where_nothing_is_missing_nothing_is_asked_for() {
    let cloud = cloud_without(&[]).await;
    let client = cloud.client();
    let letter = client.letter(None, &client.capabilities().await);
    assert!(letter.contains("every permission that Earshot asks for"), "{letter}");
    assert!(!letter.contains("How to add"), "{letter}");
}

/// The letter asked for recordings and summaries, and said that nothing used them.
#[tokio::test]
async fn nothing_is_asked_for_that_earshot_does_not_use() {
    for one in cloud_without(&[]).await.client().capabilities().await {
        assert!(!one.purpose.contains("does not use"), "{one:?}");
    }
}
