//! What a log may hold: ids, statuses, milliseconds. Never words, secrets, tokens, storage links.

use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use chrono::{TimeDelta, Utc};
use genesys::{ConversationFilters, ConversationQuery, Criteria, Directory, TranscriptSearch};
use tracing_subscriber::fmt::MakeWriter;

use crate::cloud::{
    COMMUNICATION, CONVERSATION, Cloud, DETAILS, FILE, ORGANIZATION, SEARCH, SECRET, SIGN_IN,
    TOKEN, html, json, link_path, ok, refused, token,
};
use crate::contract::example;

const DIVISIONS: &str = "/api/v2/authorization/divisions";
const QUEUES: &str = "/api/v2/routing/queues";

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Log {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

/// Everything a client does, well and badly; what was logged, and what the errors said.
async fn eventful_day() -> (String, String) {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_ansi(false)
        .with_writer(log.clone())
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);

    let cloud = Cloud::locked().await;
    cloud
        .post(
            SIGN_IN,
            [token(TOKEN, 86_400), token("second-token", 9000), refused(401, "invalid_client")],
        )
        .await;
    cloud
        .get(
            ORGANIZATION,
            [
                refused(401, "credentials.expired"),
                refused(503, "service.unavailable"),
                ok(),
                html(200),
            ],
        )
        .await;
    let echo = serde_json::json!({"message": "Value [velociraptor] is not valid", "code": "invalid.value"});
    cloud.post(SEARCH, [json(200, &example("transcript-search.200")), json(400, &echo)]).await;
    cloud.links(4).await;
    cloud.get(FILE, [html(403), json(200, &example("transcript-file.conv1")), html(503)]).await;

    let client = cloud.client();
    let mut errors = Vec::new();
    client.organization().await.unwrap();
    errors.extend(client.organization().await.err());
    let search = TranscriptSearch {
        words: vec![Criteria::Exact("velociraptor".into())],
        languages: Vec::new(),
        division_ids: Vec::new(),
        from: Utc::now() - TimeDelta::days(1),
        to: Utc::now(),
        page: 1,
    };
    client.search_transcripts(&search).await.unwrap();
    errors.extend(client.search_transcripts(&search).await.err());
    let division = serde_json::json!({"id": "d", "name": "The velociraptors"});
    cloud.get(DIVISIONS, [json(200, &serde_json::json!({"entities": [division]}))]).await;
    cloud
        .get(QUEUES, [json(200, &serde_json::json!({"entities": [division], "pageCount": 9}))])
        .await;
    assert_eq!(client.look_up(Directory::Divisions, "velociraptor").await.unwrap().len(), 1);
    assert_eq!(client.look_up(Directory::Queues, "velociraptor").await.unwrap().len(), 1);
    client.transcript(CONVERSATION, COMMUNICATION).await.unwrap();
    errors.extend(client.transcript(CONVERSATION, COMMUNICATION).await.err());
    drop(cloud.server);
    errors.extend(client.transcript(CONVERSATION, COMMUNICATION).await.err());
    assert_eq!(errors.len(), 4);
    let told = errors.iter().flat_map(|error| [error.to_string(), format!("{error:?}")]);
    let told = told.collect::<Vec<_>>().join("\n");
    let logged = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    (logged, told)
}

#[tokio::test]
async fn a_trace_of_everything_holds_no_words_secrets_tokens_or_links() {
    let (log, told) = eventful_day().await;
    for (what, forbidden) in [
        ("the secret", SECRET),
        ("a token", TOKEN),
        ("the second token", "second-token"),
        ("a storage link", "S1gnature"),
        ("a storage path", FILE),
        ("a searched word", "velociraptor"),
        ("a spoken word", "northwind energy for billing"),
        ("a gateway's page", "Bad Gateway"),
        ("credentials", "Basic "),
    ] {
        assert!(!log.contains(forbidden), "{what} is in the log:\n{log}");
        if forbidden != "velociraptor" {
            assert!(!told.contains(forbidden), "{what} is in an error:\n{told}");
        }
    }
}

#[tokio::test]
async fn each_request_is_logged_with_what_support_needs() {
    let (log, _) = eventful_day().await;
    for expected in [
        ORGANIZATION,
        SEARCH,
        &link_path(),
        "(storage)",
        "status=200",
        "status=503",
        "retries=",
        "ms=",
        "corr-1",
        "method=\"POST\"",
    ] {
        assert!(log.contains(expected), "{expected} is missing:\n{log}");
    }
}

#[tokio::test]
async fn what_is_left_to_earshot_is_logged_without_saying_what_was_looked_for() {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_ansi(false)
        .with_writer(log.clone())
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    let cloud = Cloud::start().await;
    let fine = || json(200, &serde_json::json!({}));
    cloud.post(SEARCH, [refused(400, "no"), fine()]).await;
    cloud.post(DETAILS, [refused(400, "no"), fine()]).await;
    let client = cloud.client();
    let (from, to) = (Utc::now() - TimeDelta::days(1), Utc::now());
    let search = TranscriptSearch {
        words: vec![Criteria::Exact("velociraptor".into())],
        languages: vec!["xx-velociraptor".into()],
        division_ids: Vec::new(),
        from,
        to,
        page: 1,
    };
    client.search_transcripts(&search).await.unwrap();
    let filters = ConversationFilters {
        queue_ids: vec!["velociraptor".into()],
        ..ConversationFilters::default()
    };
    client.conversations(&ConversationQuery { from, to, page: 1, filters }).await.unwrap();
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(
        log.contains("filters are refused")
            && log.contains("languages and divisions are not understood"),
        "{log}"
    );
    assert!(!log.contains("velociraptor"), "{log}");
}
