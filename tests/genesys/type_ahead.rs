//! Names found as they are typed.

use genesys::{Client, Directory, Entry};
use serde_json::{Value, json};

use crate::cloud::{Answer, Cloud, html, json, refused};
use crate::contract::{check, example};

const QUEUES: &str = "/api/v2/routing/queues";
const ALL_QUEUES: &str = "/api/v2/routing/queues/divisionviews/all";
const CODES: &str = "/api/v2/routing/wrapupcodes";
const DIVISIONS: &str = "/api/v2/authorization/divisions";
const USERS: &str = "/api/v2/users";
const FIND_USERS: &str = "/api/v2/users/search";
const TOPICS: &str = "/api/v2/speechandtextanalytics/topics";
const DIALECTS: &str = "/api/v2/speechandtextanalytics/programs/transcriptionengines/dialects";

/// A page of a list; the names are the ids, too.
fn page(names: &[&str], pages: u32) -> Answer {
    let entities: Vec<_> = names.iter().map(|name| json!({"id": name, "name": name})).collect();
    json(200, &json!({"entities": entities, "pageCount": pages}))
}

/// What a search for users answers.
fn people(names: &[&str], total: usize) -> Answer {
    let results: Vec<_> = names
        .iter()
        .map(|name| json!({"id": name, "name": name, "email": "someone@example.com"}))
        .collect();
    json(200, &json!({"results": results, "total": total}))
}

async fn names(client: &Client, what: Directory, text: &str) -> Vec<String> {
    let found = client.look_up(what, text).await.unwrap();
    found.into_iter().map(|entry| entry.name).collect()
}

async fn query(cloud: &Cloud, at: &str, index: usize) -> String {
    cloud.asked(at).await[index].url.query().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn a_short_list_is_asked_for_once_whatever_is_typed() {
    let cloud = Cloud::start().await;
    cloud.get(QUEUES, [page(&["Billing", "Rebilling", "Retention", "Sales (billing)"], 1)]).await;
    let client = cloud.client();
    assert_eq!(
        names(&client, Directory::Queues, "BILL").await,
        ["Billing", "Sales (billing)", "Rebilling"]
    );
    assert_eq!(names(&client, Directory::Queues, " re ").await, ["Rebilling", "Retention"]);
    assert_eq!(names(&client, Directory::Queues, "bill sal").await, ["Sales (billing)"]);
    assert_eq!(names(&client, Directory::Queues, "").await.len(), 4);
    assert!(names(&client, Directory::Queues, "zzz").await.is_empty());
    assert_eq!(cloud.times_asked(QUEUES).await, 1);
}

#[tokio::test]
async fn at_most_fifty_are_shown_the_best_first() {
    let cloud = Cloud::start().await;
    let many: Vec<_> = (0..80)
        .map(|number| format!("Old queue {number:02}"))
        .chain(["Queue".to_owned()])
        .collect();
    cloud.get(QUEUES, [page(&many.iter().map(String::as_str).collect::<Vec<_>>(), 1)]).await;
    let found = names(&cloud.client(), Directory::Queues, "queue").await;
    assert_eq!((found.len(), found[0].as_str()), (50, "Queue"));
}

#[tokio::test]
async fn a_long_list_is_asked_for_by_name_and_longer_texts_ask_nobody() {
    let cloud = Cloud::start().await;
    cloud
        .get(QUEUES, [page(&["A"], 30), page(&["Billing", "Billing 2"], 1), page(&["Sales"], 1)])
        .await;
    let client = cloud.client();
    assert_eq!(names(&client, Directory::Queues, "bil").await.len(), 2);
    assert_eq!(query(&cloud, QUEUES, 1).await, "name=*bil*&pageSize=100&pageNumber=1");
    assert_eq!(names(&client, Directory::Queues, "billing 2").await, ["Billing 2"]);
    assert_eq!(cloud.times_asked(QUEUES).await, 2, "all with `bil` are known");
    assert_eq!(names(&client, Directory::Queues, "sal").await, ["Sales"]);
    assert_eq!(cloud.times_asked(QUEUES).await, 3);
}

#[tokio::test]
async fn where_a_star_stands_for_nothing_all_queues_are_read_after_all() {
    let cloud = Cloud::start().await;
    let all = || page(&["Billing"], 8);
    let first = [page(&["A"], 8), page(&[], 0)];
    cloud.get(QUEUES, first.into_iter().chain((0..8).map(|_| all()))).await;
    let client = cloud.client();
    assert_eq!(names(&client, Directory::Queues, "bill").await, ["Billing"]);
    let asked = cloud.times_asked(QUEUES).await;
    assert_eq!(names(&client, Directory::Queues, "illing").await, ["Billing"]);
    assert_eq!((asked, cloud.times_asked(QUEUES).await), (10, 10));
}

#[tokio::test]
async fn without_the_right_to_view_queues_the_list_of_all_is_looked_through() {
    let cloud = Cloud::start().await;
    cloud.get(QUEUES, [refused(403, "missing.permissions")]).await;
    cloud.get(ALL_QUEUES, [page(&["Billing"], 2), page(&["Retention"], 2)]).await;
    let client = cloud.client();
    assert_eq!(names(&client, Directory::Queues, "ret").await, ["Retention"]);
    assert_eq!(names(&client, Directory::Queues, "bil").await, ["Billing"]);
    assert_eq!((cloud.times_asked(QUEUES).await, cloud.times_asked(ALL_QUEUES).await), (1, 2));
}

#[tokio::test]
async fn a_refusal_names_the_permission_and_is_not_remembered() {
    let cloud = Cloud::start().await;
    cloud.get(QUEUES, [refused(403, "no")]).await;
    cloud.get(ALL_QUEUES, [refused(403, "no"), page(&["Billing"], 1)]).await;
    let client = cloud.client();
    let error = client.look_up(Directory::Queues, "b").await.unwrap_err();
    assert_eq!(error.permissions(), ["routing:queue:view", "routing:queue:search"]);
    assert_eq!(
        names(&client, Directory::Queues, "b").await,
        ["Billing"],
        "an administrator may have mended it"
    );
    for (what, at, permission) in [
        (Directory::WrapUpCodes, CODES, "routing:wrapupCode:view"),
        (Directory::Topics, TOPICS, "speechAndTextAnalytics:topic:view"),
    ] {
        cloud.get(at, [refused(403, "no")]).await;
        assert_eq!(client.look_up(what, "").await.unwrap_err().permissions(), [permission]);
    }
}

#[tokio::test]
async fn divisions_and_wrap_up_codes_are_found_in_the_contracts_answers() {
    let cloud = Cloud::start().await;
    cloud.get(DIVISIONS, [json(200, &example("divisions.200"))]).await;
    cloud.get(CODES, [json(200, &example("wrapupcodes.200"))]).await;
    let client = cloud.client();
    assert_eq!(names(&client, Directory::Divisions, "sp").await, ["Spain"]);
    let codes = client.look_up(Directory::WrapUpCodes, "cancel").await.unwrap();
    let expected = Entry {
        id: "27c3f1a8-e64d-4b95-9107-5f8e2d6b3c0a".into(),
        name: "Cancellation request".into(),
        note: Some("Home".into()),
    };
    assert_eq!(codes, [expected]);
}

#[tokio::test]
async fn agents_of_a_small_organization_come_all_at_once() {
    let cloud = Cloud::start().await;
    cloud.get(USERS, [page(&["Ada Byron", "Maya Okafor"], 1)]).await;
    let client = cloud.client();
    assert_eq!(names(&client, Directory::Agents, "oka").await, ["Maya Okafor"]);
    assert_eq!(names(&client, Directory::Agents, "byron ada").await, ["Ada Byron"]);
    assert_eq!((cloud.times_asked(USERS).await, cloud.times_asked(FIND_USERS).await), (1, 0));
    assert!(query(&cloud, USERS, 0).await.contains("state=any"), "leavers took calls, too");
}

#[tokio::test]
async fn agents_of_a_large_organization_are_searched_for() {
    let cloud = Cloud::start().await;
    cloud.get(USERS, [page(&["Ada Byron"], 40)]).await;
    cloud.post(FIND_USERS, [json(200, &example("users-search.200"))]).await;
    let client = cloud.client();
    let found = client.look_up(Directory::Agents, "Maya").await.unwrap();
    assert_eq!((found.len(), found[0].note.as_deref()), (1, Some("maya.okafor@example.com")));
    let body: Value = cloud.asked(FIND_USERS).await[0].body_json().unwrap();
    check("users-search.request", &body);
    assert_eq!(
        body["query"],
        json!([{"type": "QUERY_STRING", "fields": ["name", "email"], "value": "maya"}])
    );
    client.look_up(Directory::Agents, "maya").await.unwrap();
    assert_eq!((cloud.times_asked(USERS).await, cloud.times_asked(FIND_USERS).await), (1, 1));
}

#[tokio::test]
async fn a_search_for_users_that_knows_only_whole_words_is_asked_otherwise() {
    for first in [people(&[], 0), json(400, &example("error.search-not-supported.400"))] {
        let cloud = Cloud::start().await;
        cloud.get(USERS, [page(&["Ada Byron"], 40)]).await;
        cloud.post(FIND_USERS, [first, people(&["Maya Okafor"], 1)]).await;
        let client = cloud.client();
        assert_eq!(names(&client, Directory::Agents, "aya").await, ["Maya Okafor"]);
        let body: Value = cloud.asked(FIND_USERS).await[1].body_json().unwrap();
        check("users-search.request", &body);
        assert_eq!(body["query"][0]["type"], "CONTAINS");
        assert_eq!(names(&client, Directory::Agents, "aya o").await, ["Maya Okafor"]);
        assert_eq!(cloud.times_asked(FIND_USERS).await, 2, "all with `aya` are known");
    }
}

#[tokio::test]
async fn without_the_right_to_search_users_the_list_of_all_is_looked_through() {
    let cloud = Cloud::start().await;
    let pages = [page(&["Ada Byron"], 2), page(&["Ada Byron"], 2), page(&["Maya Okafor"], 2)];
    cloud.get(USERS, pages).await;
    cloud.post(FIND_USERS, [refused(403, "missing.any.permissions")]).await;
    let client = cloud.client();
    assert_eq!(names(&client, Directory::Agents, "maya").await, ["Maya Okafor"]);
    assert_eq!(names(&client, Directory::Agents, "ada").await, ["Ada Byron"]);
    assert_eq!((cloud.times_asked(USERS).await, cloud.times_asked(FIND_USERS).await), (3, 1));
}

#[tokio::test]
async fn topics_are_read_to_their_end_and_only_there() {
    let cloud = Cloud::start().await;
    let topic = |name: &str, next: Value| {
        let topic = json!({"id": name, "name": name, "dialect": "en-US"});
        json(200, &json!({"entities": [topic], "nextUri": next}))
    };
    let elsewhere = "https://elsewhere.example.com/api/v2/speechandtextanalytics/topics?nextPage=n2&pageSize=100";
    cloud
        .get(
            TOPICS,
            [
                topic(
                    "Cancellation",
                    "/api/v2/speechandtextanalytics/topics?nextPage=n1&pageSize=100".into(),
                ),
                topic("Bill increase", elsewhere.into()),
                topic("Moving house", Value::Null),
            ],
        )
        .await;
    let client = cloud.client();
    assert_eq!(
        names(&client, Directory::Topics, "").await,
        ["Bill increase", "Cancellation", "Moving house"]
    );
    assert_eq!(
        client.look_up(Directory::Topics, "moving").await.unwrap()[0].note.as_deref(),
        Some("en-US")
    );
    assert_eq!(cloud.times_asked(TOPICS).await, 3);
    assert_eq!(query(&cloud, TOPICS, 1).await, "nextPage=n1&pageSize=100");
    assert_eq!(
        query(&cloud, TOPICS, 2).await,
        "nextPage=n2&pageSize=100",
        "asked of the same cloud, wherever it points"
    );
}

#[tokio::test]
async fn topics_that_name_the_same_next_page_for_ever_come_to_an_end() {
    let cloud = Cloud::start().await;
    let body =
        json!({"entities": [{"id": "t", "name": "Cancellation"}], "nextUri": "/x?nextPage=n1"});
    cloud.get(TOPICS, [json(200, &body)]).await;
    assert_eq!(names(&cloud.client(), Directory::Topics, "").await, ["Cancellation"]);
    assert_eq!(cloud.times_asked(TOPICS).await, 2);
}

#[tokio::test]
async fn languages_have_names_and_can_be_found_by_their_tags() {
    let cloud = Cloud::start().await;
    cloud.get(DIALECTS, [json(200, &example("transcription-dialects.200"))]).await;
    let client = cloud.client();
    assert_eq!(
        names(&client, Directory::Languages, "eng").await,
        ["English (all)", "English (United Kingdom)", "English (United States)"]
    );
    assert_eq!(client.look_up(Directory::Languages, "en-gb").await.unwrap()[0].id, "en-GB");
    assert_eq!(client.look_up(Directory::Languages, "all").await.unwrap()[0].id, "en");
    assert_eq!(names(&client, Directory::Languages, "zulu").await, ["Zulu (South Africa)"]);
    assert_eq!(cloud.times_asked(DIALECTS).await, 1);
}

#[tokio::test]
async fn the_documented_languages_stand_in_where_none_are_told() {
    for answer in [refused(403, "no"), refused(404, "no"), json(200, &json!({}))] {
        let cloud = Cloud::start().await;
        cloud.get(DIALECTS, [answer]).await;
        let found = names(&cloud.client(), Directory::Languages, "portuguese").await;
        assert_eq!(found, ["Portuguese (Brazil)"]);
    }
}

#[tokio::test]
async fn an_answer_that_cannot_be_read_is_a_failure_and_no_empty_list() {
    let cloud = Cloud::start().await;
    cloud.get(DIVISIONS, [html(200)]).await;
    let error = cloud.client().look_up(Directory::Divisions, "").await.unwrap_err();
    assert_eq!(error.code(), "unreadable-answer");
}

#[tokio::test]
async fn whoever_types_fast_asks_once() {
    let cloud = Cloud::start().await;
    let slow = page(&["Billing"], 1).set_delay(std::time::Duration::from_millis(50));
    cloud.get(QUEUES, [slow]).await;
    let client = cloud.client();
    let typed = ["b", "bi", "bil", "bill"].map(|text| client.look_up(Directory::Queues, text));
    for found in futures::future::join_all(typed).await {
        assert_eq!(found.unwrap().len(), 1);
    }
    assert_eq!(cloud.times_asked(QUEUES).await, 1);
}
