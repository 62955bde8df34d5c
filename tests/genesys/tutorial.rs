//! The tutorial's dialect: the same questions, other paths.

use chrono::{DateTime, Utc};
use genesys::{
    Client, ConversationFilters, ConversationQuery, Criteria, Dialect, Endpoints, Error,
    Organization, TranscriptSearch,
};
use serde_json::{Value, json};
use transcript::{Direction, Role, Side};

use crate::cloud::{
    Answer, Cloud, DETAILS, ORGANIZATION, TOKENS_ME, credentials, json, quick, refused,
};

const INSIGHTS: &str = "/api/v2/insights/conversations/c1";

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn client(cloud: &Cloud) -> Client {
    let endpoints = Endpoints::parse(&cloud.server.uri()).unwrap();
    Client::in_dialect(endpoints, credentials(), quick(), Dialect::Tutorial).unwrap()
}

fn calls(numbers: std::ops::Range<usize>, next: Option<&str>) -> Answer {
    let calls: Vec<_> = numbers
        .map(|number| {
            json!({"conversationId": format!("c{number}"), "startTime": "2026-07-14T09:00:00Z", "direction": "inbound",
                "participants": [{"id": "p", "name": "Maya Okafor", "purpose": "agent", "userId": "u1", "queueId": "q1"}]})
        })
        .collect();
    json(200, &json!({"conversations": calls, "nextPageToken": next}))
}

fn search(words: Criteria, page: u32) -> TranscriptSearch {
    TranscriptSearch {
        words: vec![words],
        languages: vec!["en-GB".into()],
        division_ids: Vec::new(),
        from: at("2026-07-01T00:00:00Z"),
        to: at("2026-07-31T00:00:00Z"),
        page,
    }
}

fn july(page: u32) -> ConversationQuery {
    ConversationQuery {
        from: at("2026-07-14T00:00:00Z"),
        to: at("2026-07-15T00:00:00Z"),
        page,
        filters: ConversationFilters {
            queue_ids: vec!["q1".into()],
            ..ConversationFilters::default()
        },
    }
}

async fn body(cloud: &Cloud, index: usize) -> Value {
    cloud.asked(DETAILS).await[index].body_json().unwrap()
}

fn refund() -> Criteria {
    Criteria::Exact("refund".into())
}

#[tokio::test]
async fn a_search_asks_with_the_phrase_filter() {
    let words = |text: &str| text.to_owned();
    for (criteria, phrase, how) in [
        (refund(), "refund", "exact"),
        (Criteria::ExactPhrase(words("exit fee")), "exit fee", "exact"),
        (Criteria::Phrase(words("exit fee")), "exit fee", "partial"),
        (Criteria::Words(vec![words("my"), words("contract"), words("fee")]), "contract", "exact"),
    ] {
        let cloud = Cloud::start().await;
        cloud.post(DETAILS, [calls(0..2, None)]).await;
        let page = client(&cloud).search_transcripts(&search(criteria, 1)).await.unwrap();
        assert_eq!((page.total, page.received, page.rows.len()), (2, 2, 2));
        assert_eq!(
            (&page.rows[1].conversation_id, &page.rows[1].communication_id),
            (&"c1".to_owned(), &"c1".to_owned())
        );
        assert_eq!(page.rows[1].start, Some(at("2026-07-14T09:00:00Z")));
        let expected = json!({
            "startTime": "2026-07-01T00:00:00.000Z", "endTime": "2026-07-31T00:00:00.000Z", "size": 100, "mediaType": "voice",
            "filter": {"type": "insights", "phrase": phrase, "match": how},
        });
        assert_eq!(body(&cloud, 0).await, expected);
    }
}

#[tokio::test]
async fn too_long_a_phrase_is_refused_before_anything_is_sent() {
    let cloud = Cloud::start().await;
    let error = client(&cloud)
        .search_transcripts(&search(Criteria::Exact("a".repeat(301)), 1))
        .await
        .unwrap_err();
    assert!(matches!(error, Error::TooLong { .. }));
}

#[tokio::test]
async fn pages_are_numbered_though_the_gateway_has_only_tokens() {
    let cloud = Cloud::start().await;
    cloud
        .post(
            DETAILS,
            [calls(0..100, Some("t1")), calls(100..200, Some("t2")), calls(200..230, None)],
        )
        .await;
    let client = client(&cloud);
    let mut ids = Vec::new();
    for (number, total, received) in [(1, 200, 100), (2, 230, 100), (3, 230, 30), (4, 230, 0)] {
        let page = client.search_transcripts(&search(refund(), number)).await.unwrap();
        assert_eq!((page.total, page.received), (total, received), "page {number}");
        ids.extend(page.rows.into_iter().map(|row| row.conversation_id));
    }
    assert_eq!(ids, (0..230).map(|number| format!("c{number}")).collect::<Vec<_>>());
    assert_eq!(cloud.times_asked(DETAILS).await, 3);
    assert_eq!(body(&cloud, 0).await.get("pageToken"), None);
    assert_eq!(
        (body(&cloud, 1).await["pageToken"].clone(), body(&cloud, 2).await["pageToken"].clone()),
        (json!("t1"), json!("t2"))
    );
}

#[tokio::test]
async fn pages_may_be_asked_for_all_at_once_and_in_any_order() {
    let cloud = Cloud::start().await;
    cloud
        .post(
            DETAILS,
            [calls(0..100, Some("t1")), calls(100..200, Some("t2")), calls(200..230, None)],
        )
        .await;
    let client = client(&cloud);
    client.search_transcripts(&search(refund(), 1)).await.unwrap();
    let (second, third) = (search(refund(), 2), search(refund(), 3));
    let (third, second) =
        futures::join!(client.search_transcripts(&third), client.search_transcripts(&second));
    assert_eq!((second.unwrap().rows.len(), third.unwrap().rows.len()), (100, 30));
    assert_eq!(cloud.times_asked(DETAILS).await, 3);
}

#[tokio::test]
async fn pages_smaller_than_asked_for_are_put_together() {
    let cloud = Cloud::start().await;
    let small = (0..5).map(|page| {
        calls(page * 25..page * 25 + 25, (page < 4).then_some(["a", "b", "c", "d", "e"][page]))
    });
    cloud.post(DETAILS, small).await;
    let client = client(&cloud);
    let first = client.search_transcripts(&search(refund(), 1)).await.unwrap();
    let second = client.search_transcripts(&search(refund(), 2)).await.unwrap();
    assert_eq!((first.rows.len(), first.total, second.rows.len()), (100, 125, 25));
}

#[tokio::test]
async fn tokens_that_lead_in_a_circle_or_nowhere_come_to_an_end() {
    for answers in
        [vec![calls(0..100, Some("t"))], vec![calls(0..0, Some("t")), calls(0..0, Some("u"))]]
    {
        let cloud = Cloud::start().await;
        cloud.post(DETAILS, answers).await;
        let client = client(&cloud);
        for page in 1..5 {
            client.search_transcripts(&search(refund(), page)).await.unwrap();
        }
        assert!(cloud.times_asked(DETAILS).await <= 2);
    }
}

#[tokio::test]
async fn the_first_page_asked_for_again_is_fresh() {
    let cloud = Cloud::start().await;
    cloud.post(DETAILS, [calls(0..1, None), calls(0..2, None)]).await;
    let client = client(&cloud);
    for expected in [1, 2] {
        assert_eq!(
            client.search_transcripts(&search(refund(), 1)).await.unwrap().rows.len(),
            expected
        );
    }
}

#[tokio::test]
async fn calls_are_listed_without_a_filter_and_have_one_leg() {
    let cloud = Cloud::start().await;
    let odd = json!({"conversations": [
        {"conversationId": "c0", "startTime": "2026-07-14T09:00:00Z", "endTime": 1_784_020_524_512_i64, "direction": "OUTBOUND",
         "participants": [{"name": "Cork", "purpose": "customer"}, {"name": "Maya Okafor", "purpose": "agent", "userId": "u1", "queueId": "q1"}]},
        {"conversationId": "late", "startTime": "2026-07-15T00:00:00Z"},
        {"conversationId": "no time"}, {"startTime": "2026-07-14T09:00:00Z"}, 7,
    ]});
    cloud.post(DETAILS, [json(200, &odd)]).await;
    let page = client(&cloud).conversations(&july(1)).await.unwrap();
    assert_eq!((page.received, page.unusable, page.last, page.total), (4, 2, true, Some(4)));
    assert_eq!(page.begins_with.as_deref(), Some("c0"));
    let [call] = &page.conversations[..] else { panic!("{page:?}") };
    assert_eq!((call.direction, call.legs.len()), (Some(Direction::Outbound), 1));
    assert_eq!((call.legs[0].communication_id.as_str(), call.legs[0].role), ("c0", Role::Customer));
    assert_eq!(
        (&call.participants[0].name, call.participants[1].name.as_deref()),
        (&None, Some("Maya Okafor"))
    );
    let sent = body(&cloud, 0).await;
    assert_eq!(
        sent,
        json!({"startTime": "2026-07-14T00:00:00.000Z", "endTime": "2026-07-15T00:00:00.000Z", "size": 100, "mediaType": "voice"})
    );
}

#[tokio::test]
async fn calls_by_id_come_from_the_lists_read_or_one_by_one() {
    let cloud = Cloud::start().await;
    cloud.post(DETAILS, [calls(0..1, None)]).await;
    cloud.get(INSIGHTS, [json(200, &json!({"conversationId": "c1", "startTime": "2026-07-14T10:00:00Z", "segments": []}))]).await;
    let client = client(&cloud);
    client.search_transcripts(&search(refund(), 1)).await.unwrap();
    let ids = ["c0", "c1", "nobody", "c0"].map(str::to_owned);
    let range = (at("2026-07-01T00:00:00Z"), at("2026-07-31T00:00:00Z"));
    let found = client.conversations_by_id(&ids, range).await.unwrap();
    let found: Vec<_> = found.iter().map(|call| call.id.as_str()).collect();
    assert_eq!(found, ["c0", "c1"]);
    assert_eq!(
        (
            cloud.times_asked(INSIGHTS).await,
            cloud.times_asked("/api/v2/insights/conversations/c0").await
        ),
        (1, 0)
    );
}

#[tokio::test]
async fn what_was_said_is_read_with_its_times_sides_and_speakers() {
    let cloud = Cloud::start().await;
    let said = |at: &str, who: &str, name: &str, kind: &str, text: &str| json!({"timestamp": at, "durationMs": 2000, "participantId": who, "participantName": name, "participantType": kind, "text": text, "confidence": 0.9});
    let body = json!({
        "conversationId": "c1", "startTime": "2026-07-14T09:00:00Z", "endTime": "2026-07-14T09:01:00Z", "language": "en-GB", "direction": "inbound",
        "participants": [{"id": "p1", "name": "Cork", "purpose": "customer"}, {"id": "p2", "name": "Maya Okafor", "purpose": "agent", "userId": "u1", "queueId": "q1"}],
        "segments": [
            said("2026-07-14T09:00:10.500Z", "p2", "Maya Okafor", "agent", "good morning"),
            said("2026-07-14T09:00:01Z", "p0", "Main menu", "ivr", "press one"),
            said("2026-07-14T09:00:13Z", "p1", "Cork", "customer", "i want a refund"),
            said("2026-07-14T09:00:30Z", "p3", "Tomás Rivera", "agent", "you are through to retention"),
        ],
    });
    cloud.get(INSIGHTS, [json(200, &body)]).await;
    let call = client(&cloud).transcript("c1", "c1").await.unwrap();
    assert_eq!(
        (call.duration_ms, call.language.as_deref(), call.direction),
        (60_000, Some("en-GB"), Some(Direction::Inbound))
    );
    let lines: Vec<_> = call
        .phrases
        .iter()
        .map(|it| (it.at_ms, it.side, call.speaker(it).label(), it.text.as_str()))
        .collect();
    let expected = [
        (1_000, Side::Agent, "IVR", "press one"),
        (10_500, Side::Agent, "Maya Okafor", "good morning"),
        (13_000, Side::Customer, "Customer", "i want a refund"),
        (30_000, Side::Agent, "Tomás Rivera", "you are through to retention"),
    ];
    assert_eq!(lines, expected);
    assert_eq!(call.agents(), ["Maya Okafor", "Tomás Rivera"]);
}

#[tokio::test]
async fn segments_with_odd_fields_are_still_words() {
    let cloud = Cloud::start().await;
    let body = json!({"conversationId": 7, "startTime": 1_784_020_324_512_i64, "language": "unknown", "participants": {}, "segments": [
        {"text": "one", "timestamp": "1784020325512", "durationMs": "500", "participantId": "p1"},
        {"text": "two", "durationMs": -9, "participantType": "CUSTOMER"}, {"text": 3}, null, "four",
    ]});
    cloud.get(INSIGHTS, [json(200, &body)]).await;
    let call = client(&cloud).transcript("c1", "c1").await.unwrap();
    let said: Vec<_> = call
        .phrases
        .iter()
        .map(|it| (it.at_ms, it.duration_ms, it.side, it.text.as_str()))
        .collect();
    assert_eq!(
        said,
        [
            (1000, 500, Side::Agent, "one"),
            (1500, 0, Side::Customer, "two"),
            (1500, 0, Side::Agent, "3")
        ]
    );
    assert_eq!((call.language, call.conversation_id.as_str()), (None, "c1"));
}

#[tokio::test]
async fn no_transcript_is_not_found_and_something_else_is_not_one() {
    let cloud = Cloud::start().await;
    cloud
        .get(
            INSIGHTS,
            [refused(404, "not.found"), refused(403, "no"), json(200, &json!({"hello": "world"}))],
        )
        .await;
    let client = client(&cloud);
    let mut codes = Vec::new();
    for _ in 0..3 {
        codes.push(client.transcript("c1", "c1").await.unwrap_err().code());
    }
    assert_eq!(codes, ["not-found", "permission-missing", "unreadable-answer"]);
}

#[tokio::test]
async fn a_gateway_that_does_not_say_whose_it_is_is_tried_by_listing() {
    let cloud = Cloud::start().await;
    cloud.post(DETAILS, [calls(0..1, None)]).await;
    assert_eq!(client(&cloud).organization().await.unwrap(), Organization::default());
    assert_eq!(body(&cloud, 0).await["size"], 1);
    assert_eq!((cloud.times_asked(ORGANIZATION).await, cloud.times_asked(TOKENS_ME).await), (1, 1));
    let nothing = Cloud::start().await;
    assert_eq!(client(&nothing).organization().await.unwrap_err().code(), "not-genesys");
}

#[tokio::test]
async fn content_search_is_always_on() {
    let cloud = Cloud::start().await;
    assert_eq!(client(&cloud).content_search_enabled().await.unwrap(), Some(true));
}
