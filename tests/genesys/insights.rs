//! What Genesys knows of a call beyond its words, part by part.

use genesys::{Analysis, Client, Dialect, Endpoints, Insights, Limits, Part, PointKind};
use serde_json::{Value, json};

use crate::cloud::{Answer, CONVERSATION, Cloud, credentials, json, quick, refused};
use crate::contract::example;

const CODES: &str = "/api/v2/routing/wrapupcodes";
const CANCELLATION: &str = "27c3f1a8-e64d-4b95-9107-5f8e2d6b3c0a";

fn details() -> String {
    format!("/api/v2/analytics/conversations/{CONVERSATION}/details")
}

fn of_call(below: &str) -> String {
    format!("/api/v2/speechandtextanalytics/conversations/{CONVERSATION}{below}")
}

/// A cloud that answers everything about one call with the contract's examples; what `otherwise` names
/// is answered so.
async fn cloud_but(otherwise: &[(&str, Answer)]) -> Cloud {
    let cloud = Cloud::start().await;
    for (at, answer) in otherwise {
        cloud.get(at, [answer.clone()]).await;
    }
    for (at, name) in [
        (details(), "analytics-conversation.200"),
        (of_call(""), "conversation-metrics.200"),
        (of_call("/categories"), "conversation-categories.200"),
        (of_call("/summaries"), "conversation-summaries.200"),
        (CODES.to_owned(), "wrapupcodes.200"),
    ] {
        cloud.get(&at, [json(200, &example(name))]).await;
    }
    cloud
}

/// What is known where this is answered at that place.
async fn known(below: &str, answer: Answer) -> Insights {
    let at = of_call(below);
    cloud_but(&[(&at, answer)]).await.client().insights(CONVERSATION, None).await
}

fn part<T>(part: Part<T>) -> T {
    match part {
        Part::Known(known) => known,
        Part::Absent => panic!("absent"),
        Part::Forbidden { permissions } => panic!("forbidden: {permissions:?}"),
        Part::Failed { error } => panic!("{error:?}"),
    }
}

#[tokio::test]
async fn all_parts_of_the_contracts_examples_are_read() {
    let cloud = cloud_but(&[]).await;
    let insights = cloud.client().insights(CONVERSATION, None).await;

    let analysis = part(insights.analysis);
    assert_eq!(
        analysis,
        Analysis {
            sentiment_score: Some(-0.3421),
            sentiment_trend: Some(0.58),
            trend_class: Some("Improving".into()),
            agent_share: Some(38.2),
            customer_share: Some(29.4),
            silence_share: Some(17.9),
            ivr_share: Some(8.7),
            acd_share: Some(5.0),
            overtalk_share: Some(0.8),
            other_share: Some(0.0),
            overtalk_count: Some(2),
        }
    );
    assert_eq!(part(insights.categories), ["Churn risk"]);

    let summaries = part(insights.summaries);
    assert_eq!(summaries.len(), 1);
    let summary = &summaries[0];
    assert!(summary.text.starts_with("The customer complained") && summary.generated);
    assert_eq!(summary.language.as_deref(), Some("en-us"));
    assert_eq!(summary.at, "2026-07-14T09:17:04.512Z".parse().ok());
    let kinds: Vec<_> = summary.points.iter().map(|point| point.kind).collect();
    assert_eq!(kinds, [PointKind::Reason, PointKind::Resolution, PointKind::ActionItem]);
    assert_eq!(summary.points[1].title, "Alternative plan offered");
    assert_eq!(summary.points[1].text.as_deref(), Some("Sent by email."));
    assert_eq!(summary.points[1].outcome.as_deref(), Some("Partial"));

    let call = part(insights.details);
    assert_eq!(call.id, CONVERSATION);
    assert_eq!(insights.wrap_up_names[CANCELLATION], "Cancellation request");
    assert_eq!(insights.wrap_up_names.len(), 1, "only those the call was given");
}

#[tokio::test]
async fn each_part_takes_one_request_and_a_listed_call_none_for_its_details() {
    let cloud = cloud_but(&[]).await;
    let client = cloud.client();
    let first = client.insights(CONVERSATION, None).await;
    let listed = part(first.details.clone());
    let again = client.insights(CONVERSATION, Some(&listed)).await;
    assert_eq!(again, first);
    assert_eq!(cloud.times_asked(&details()).await, 1);
    assert_eq!(cloud.times_asked(CODES).await, 1, "the list of codes is kept");
    for below in ["", "/categories", "/summaries"] {
        assert_eq!(cloud.times_asked(&of_call(below)).await, 2, "{below}");
    }
    let categories = &cloud.asked(&of_call("/categories")).await[0];
    assert_eq!(categories.url.query(), Some("pageSize=50&pageNumber=1"));
}

#[tokio::test]
async fn the_parts_are_asked_for_at_once() {
    let pause = std::time::Duration::from_millis(300);
    let slow = |name: &str| json(200, &example(name)).set_delay(pause);
    let cloud = cloud_but(&[
        (&details(), slow("analytics-conversation.200")),
        (&of_call(""), slow("conversation-metrics.200")),
        (&of_call("/categories"), slow("conversation-categories.200")),
        (&of_call("/summaries"), slow("conversation-summaries.200")),
    ])
    .await;
    let patient = Limits { request_timeout: pause * 20, ..quick() };
    let client = cloud.client_with(patient);
    let began = std::time::Instant::now();
    part(client.insights(CONVERSATION, None).await.summaries);
    assert!(began.elapsed() < pause * 3, "{:?}", began.elapsed());
}

#[tokio::test]
async fn what_was_not_analysed_is_absent_and_the_rest_is_there() {
    let insights = known("", refused(404, "resource.not.found")).await;
    assert_eq!(insights.analysis, Part::Absent);
    part(insights.details);
    part(insights.categories);
    part(insights.summaries);
}

#[tokio::test]
async fn an_analysis_that_tells_nothing_is_absent() {
    let nothing = json!({"conversation": {"id": CONVERSATION}, "sentimentTrendClass": "NotCalculated", "participantMetrics": {}});
    assert_eq!(known("", json(200, &nothing)).await.analysis, Part::Absent);
    let one = json!({"participantMetrics": {"silenceDurationPercentage": "12.5"}});
    let analysis = part(known("", json(200, &one)).await.analysis);
    assert_eq!(analysis, Analysis { silence_share: Some(12.5), ..Analysis::default() });
}

#[tokio::test]
async fn a_missing_permission_is_named_for_its_part_alone() {
    let no = || refused(403, "missing.permissions");
    let summaries = known("/summaries", no()).await;
    assert_eq!(
        summaries.summaries,
        Part::Forbidden { permissions: vec!["speechAndTextAnalytics:aiSummary:view".to_owned()] }
    );
    part(summaries.analysis);
    let of_transcripts = ["recording:recording:view", "speechAndTextAnalytics:data:view"]
        .map(ToOwned::to_owned)
        .to_vec();
    assert_eq!(known("", no()).await.analysis, Part::Forbidden { permissions: of_transcripts });
    assert_eq!(
        known("/categories", no()).await.categories,
        Part::Forbidden { permissions: vec!["speechAndTextAnalytics:data:view".to_owned()] }
    );
    let cloud = cloud_but(&[(&details(), no())]).await;
    let details = cloud.client().insights(CONVERSATION, None).await;
    let Part::Forbidden { permissions } = details.details else { panic!("{details:?}") };
    assert_eq!(permissions[0], "analytics:conversationDetail:view");
    assert!(details.wrap_up_names.is_empty());
}

#[tokio::test]
async fn the_permission_that_genesys_names_is_the_one_to_ask_for() {
    let sensitive = "recording:recording:viewSensitiveData";
    let mut refusal = example("error.missing-permissions.403");
    refusal["messageParams"] = json!({"permissions": sensitive});
    refusal["message"] = format!("You are missing the following permission(s): {sensitive}").into();
    let insights = known("/summaries", json(403, &refusal)).await;
    assert_eq!(insights.summaries, Part::Forbidden { permissions: vec![sensitive.to_owned()] });
}

#[tokio::test]
async fn numbers_that_cannot_be_are_not_told() {
    let mut one = example("conversation-metrics.200");
    one["sentimentScore"] = 34.21.into();
    one["sentimentTrend"] = (-1.0005).into();
    one["participantMetrics"]["agentDurationPercentage"] = 382.into();
    one["participantMetrics"]["customerDurationPercentage"] = (-4).into();
    one["participantMetrics"]["silenceDurationPercentage"] = "NaN".into();
    one["participantMetrics"]["overtalkDurationPercentage"] = 100.04.into();
    let analysis = part(known("", json(200, &one)).await.analysis);
    assert_eq!((analysis.sentiment_score, analysis.sentiment_trend), (None, Some(-1.0)));
    assert_eq!((analysis.agent_share, analysis.customer_share), (None, None));
    assert_eq!((analysis.silence_share, analysis.overtalk_share), (None, Some(100.0)));
}

#[tokio::test]
async fn trouble_with_one_part_is_told_in_a_sentence_and_spoils_no_other() {
    let insights = known("/summaries", refused(500, "internal")).await;
    let Part::Failed { error } = &insights.summaries else { panic!("{insights:?}") };
    assert!(error.code() == "server" && error.to_string().ends_with('.'), "{error}");
    part(insights.analysis);
    part(insights.categories);
}

#[tokio::test]
async fn wrap_up_codes_that_may_not_be_listed_have_no_names_and_are_asked_for_once() {
    let cloud = cloud_but(&[(CODES, refused(403, "missing.permissions"))]).await;
    let client = cloud.client();
    for _ in 0..3 {
        let insights = client.insights(CONVERSATION, None).await;
        assert!(insights.wrap_up_names.is_empty());
        assert_eq!(part(insights.details).wrap_ups[0].code_id, CANCELLATION);
    }
    assert_eq!(cloud.times_asked(CODES).await, 1);
}

#[tokio::test]
async fn a_call_without_wrap_up_code_needs_no_list_of_codes() {
    let bare = json!({"conversationId": CONVERSATION, "conversationStart": "2026-07-14T09:00:00Z"});
    let cloud = cloud_but(&[(&details(), json(200, &bare))]).await;
    part(cloud.client().insights(CONVERSATION, None).await.details);
    assert_eq!(cloud.times_asked(CODES).await, 0);
}

async fn summed_up(entities: Value) -> Vec<genesys::Summary> {
    part(known("/summaries", json(200, &json!({"entities": entities}))).await.summaries)
}

#[tokio::test]
async fn summaries_are_read_in_every_shape() {
    assert_eq!(summed_up(json!([])).await, [], "no summary is known to be none");
    assert_eq!(summed_up(json!([{"summary": " ", "insights": []}, {}, 7])).await, []);
    let odd = json!([
        {"summary": "Short.", "generated": false},
        {"insights": [
            {"type": "reason", "description": "Only a sentence."},
            {"type": "Mystery", "title": "New kind", "outcome": ""},
            {"type": "Reason"},
        ]},
    ]);
    let found = summed_up(odd).await;
    assert_eq!(found.len(), 2);
    assert!(!found[0].generated && found[1].generated && found[1].text.is_empty());
    let points: Vec<_> =
        found[1].points.iter().map(|point| (point.kind, point.title.as_str())).collect();
    assert_eq!(
        points,
        [(PointKind::Reason, "Only a sentence."), (PointKind::Other, "New kind")],
        "a point without a word is none"
    );
    assert_eq!((&found[1].points[0].text, &found[1].points[1].outcome), (&None, &None));
}

#[tokio::test]
async fn in_the_tutorial_dialect_nothing_is_known_beyond_the_call() {
    let cloud = Cloud::start().await;
    let told = json!({"conversationId": CONVERSATION, "startTime": "2026-07-14T09:00:00Z"});
    let at = format!("/api/v2/insights/conversations/{CONVERSATION}");
    cloud.get(&at, [json(200, &told)]).await;
    let endpoints = Endpoints::parse(&cloud.server.uri()).unwrap();
    let client = Client::in_dialect(endpoints, credentials(), quick(), Dialect::Tutorial).unwrap();
    let insights = client.insights(CONVERSATION, None).await;
    assert_eq!(part(insights.details).id, CONVERSATION);
    assert_eq!(insights.analysis, Part::Absent);
    assert_eq!((insights.categories, insights.summaries), (Part::Absent, Part::Absent));
}
