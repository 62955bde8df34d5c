//! The whole way on the demo organization: connect, list, search, fetch, name.

use std::collections::HashSet;
use std::time::Duration;

use chrono::{TimeDelta, Utc};
use demo_org::{ALL_PERMISSIONS, DemoOrg, Options};
use futures::future::join_all;
use genesys::{
    Client, ConversationFilters, ConversationQuery, Credentials, Criteria, Endpoints, Error,
    Limits, TranscriptSearch,
};

use crate::cloud::quick;

pub(crate) fn roomy() -> Options {
    Options { rate_limit: 100_000, ..Options::default() }
}

pub(crate) fn credentials_of(org: &DemoOrg) -> Credentials {
    Credentials { client_id: org.client_id().into(), client_secret: org.client_secret().into() }
}

fn client_with(org: &DemoOrg, limits: Limits) -> Client {
    let endpoints = Endpoints::parse(org.base_url()).unwrap();
    Client::with_limits(endpoints, credentials_of(org), limits).unwrap()
}

pub(crate) fn patient() -> Limits {
    let timeout = Duration::from_secs(20);
    Limits {
        requests_per_minute: 100_000,
        request_timeout: timeout,
        download_timeout: timeout,
        ..quick()
    }
}

pub(crate) fn client(org: &DemoOrg) -> Client {
    client_with(org, patient())
}

fn refunds(days: i64, page: u32) -> TranscriptSearch {
    let now = Utc::now();
    TranscriptSearch {
        words: vec![Criteria::Exact("refund".into())],
        languages: Vec::new(),
        division_ids: Vec::new(),
        from: now - TimeDelta::days(days),
        to: now,
        page,
    }
}

fn last_week(page: u32) -> ConversationQuery {
    let now = Utc::now();
    let filters = ConversationFilters::default();
    ConversationQuery { from: now - TimeDelta::days(7), to: now, page, filters }
}

pub(crate) async fn all_calls(client: &Client) -> Vec<transcript::Conversation> {
    let mut calls = Vec::new();
    for number in 1.. {
        let page = client.conversations(&last_week(number)).await.unwrap();
        calls.extend(page.conversations);
        if page.last {
            break;
        }
    }
    calls
}

#[tokio::test]
async fn from_sign_in_to_a_transcript_with_names() {
    let org = DemoOrg::start(roomy()).await.unwrap();
    let client = client(&org);
    assert!(client.organization().await.unwrap().name.is_some());
    assert_eq!(client.content_search_enabled().await.unwrap(), Some(true));

    let page = client.search_transcripts(&refunds(30, 1)).await.unwrap();
    assert!(!page.rows.is_empty(), "the demo organization has calls about refunds");
    let row = &page.rows[0];
    let mut call = client.transcript(&row.conversation_id, &row.communication_id).await.unwrap();
    assert!(call.phrases.iter().any(|phrase| phrase.text.contains("refund")));
    assert_eq!(Some(call.conversation_start), row.start);

    let users: Vec<_> = call.participants.iter().filter_map(|who| who.user_id.clone()).collect();
    let queues: Vec<_> = call.participants.iter().filter_map(|who| who.queue_id.clone()).collect();
    client.names(&users, &queues).await.apply(&mut call);
    assert!(!call.agents().is_empty(), "{:?}", call.participants);
    assert_eq!(org.stats().storage_with_authorization, 0);
    assert_eq!(org.stats().tokens, 1);
}

#[tokio::test]
async fn every_call_of_a_week_is_listed_once_and_has_a_recorded_leg() {
    let org = DemoOrg::start(roomy()).await.unwrap();
    let calls = all_calls(&client(&org)).await;
    let ids: HashSet<_> = calls.iter().map(|call| &call.id).collect();
    assert!(
        calls.len() > 20 && ids.len() == calls.len(),
        "{} calls, {} ids",
        calls.len(),
        ids.len()
    );
    assert!(calls.is_sorted_by_key(|call| call.start));
    assert!(calls.iter().any(|call| call.legs.iter().any(|leg| leg.recorded == Some(true))));
}

#[tokio::test]
async fn many_calls_at_once_survive_everything_that_goes_wrong() {
    let faults =
        "503:0.05,reset:0.05,truncated:0.05,html:0.03,garbage:0.03,429x1,expired-token:0.02";
    let org = DemoOrg::start(Options { faults: faults.parse().unwrap(), ..roomy() }).await.unwrap();
    let client = client_with(&org, Limits { max_retries: 9, ..patient() });
    let page = client.search_transcripts(&refunds(30, 1)).await.unwrap();
    let rows = &page.rows[..page.rows.len().min(40)];
    let calls = join_all(
        rows.iter().map(|row| client.transcript(&row.conversation_id, &row.communication_id)),
    )
    .await;
    for call in &calls {
        assert!(matches!(call, Ok(_) | Err(Error::NotFound { .. })), "{call:?}");
    }
    assert!(calls.iter().filter(|call| call.is_ok()).count() > calls.len() / 2);
    assert!(org.stats().faults > 0);
}

#[tokio::test]
async fn an_expired_storage_link_is_not_noticed() {
    let faults = "expired-url x1".replace(' ', "").parse().unwrap();
    let org = DemoOrg::start(Options { faults, ..roomy() }).await.unwrap();
    let client = client(&org);
    let page = client.search_transcripts(&refunds(30, 1)).await.unwrap();
    let row = &page.rows[0];
    client.transcript(&row.conversation_id, &row.communication_id).await.unwrap();
    assert_eq!(org.stats().faults, 1);
}

#[tokio::test]
async fn a_missing_permission_is_named_by_the_demo_organization_too() {
    let missing = "speechAndTextAnalytics:data:view";
    let kept = ALL_PERMISSIONS.iter().filter(|name| **name != missing);
    let permissions = Some(kept.map(|name| (*name).to_owned()).collect());
    let org = DemoOrg::start(Options { permissions, ..roomy() }).await.unwrap();
    let client = client(&org);
    let page = client.search_transcripts(&refunds(30, 1)).await.unwrap();
    let row = &page.rows[0];
    let error = client.transcript(&row.conversation_id, &row.communication_id).await.unwrap_err();
    assert_eq!(error.permissions(), [missing]);
}

#[tokio::test]
async fn a_steady_run_is_never_answered_429() {
    let org = DemoOrg::start(Options { rate_limit: 60, ..Options::default() }).await.unwrap();
    let client = client_with(&org, Limits { requests_per_minute: 60, ..patient() });
    // 66 requests: six more than a minute allows, so the last wait for the next one.
    let began = std::time::Instant::now();
    let answers = join_all((0..66).map(|_| client.organization())).await;
    assert!(answers.iter().all(Result::is_ok));
    let stats = org.stats();
    assert_eq!(stats.too_many, 0);
    assert!(stats.busiest_window <= 60, "{}", stats.busiest_window);
    assert!(began.elapsed() > Duration::from_secs(55), "{:?}", began.elapsed());
}
