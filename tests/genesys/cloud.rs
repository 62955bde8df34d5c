//! A cloud that answers what a test tells it to, in Genesys' vocabulary.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use genesys::{Client, Credentials, Endpoints, Limits};
use serde_json::{Value, json};
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};

pub(crate) const CLIENT_ID: &str = "84c1f7d0-b935-4e62-a0d8-3f6b9c2e5a17";
pub(crate) const SECRET: &str = "correct-horse-battery-staple";
pub(crate) const TOKEN: &str = "token-number-one-of-the-cloud";
pub(crate) const CONVERSATION: &str = "11a4d7c9-3e60-4b28-9f75-d0c8e2b6a341";
pub(crate) const COMMUNICATION: &str = "c0a81f64-1b7e-4d35-8e92-6f3b5d0a7c18";

pub(crate) const ORGANIZATION: &str = "/api/v2/organizations/me";
pub(crate) const TOKENS_ME: &str = "/api/v2/tokens/me";
pub(crate) const SETTINGS: &str = "/api/v2/routing/settings/transcription";
pub(crate) const SEARCH: &str = "/api/v2/speechandtextanalytics/transcripts/search";
pub(crate) const DETAILS: &str = "/api/v2/analytics/conversations/details/query";
pub(crate) const FILE: &str = "/storage/transcripts";
pub(crate) const SIGN_IN: &str = "/oauth/token";

/// One scripted answer.
pub(crate) type Answer = ResponseTemplate;

pub(crate) struct Cloud {
    pub(crate) server: MockServer,
}

impl Cloud {
    /// A cloud that signs everybody in and knows nothing else yet.
    pub(crate) async fn start() -> Self {
        let cloud = Self::locked().await;
        cloud.post(SIGN_IN, [token(TOKEN, 86_400)]).await;
        cloud
    }

    /// A cloud that does not even sign in, until told how.
    pub(crate) async fn locked() -> Self {
        Self { server: MockServer::start().await }
    }

    /// What GET of this path answers, in turn; the last answer stays.
    pub(crate) async fn get(&self, at: &str, answers: impl IntoIterator<Item = Answer>) {
        self.mount("GET", at, answers).await;
    }

    /// What POST to this path answers, in turn; the last answer stays.
    pub(crate) async fn post(&self, at: &str, answers: impl IntoIterator<Item = Answer>) {
        self.mount("POST", at, answers).await;
    }

    /// Where the transcript of [`COMMUNICATION`] is: as many links as wanted, numbered.
    pub(crate) async fn links(&self, count: usize) {
        let link = |number| {
            let url = format!("{}{FILE}?number={number}&signature=S1gnature", self.server.uri());
            json(200, &json!({"url": url}))
        };
        self.get(&link_path(), (1..=count).map(link)).await;
    }

    /// One link, and what storage answers there.
    pub(crate) async fn file(&self, answers: impl IntoIterator<Item = Answer>) {
        self.links(1).await;
        self.get(FILE, answers).await;
    }

    /// A client that does not wait long for anything.
    pub(crate) fn client(&self) -> Client {
        self.client_with(quick())
    }

    pub(crate) fn client_with(&self, limits: Limits) -> Client {
        let endpoints = Endpoints::parse(&self.server.uri()).unwrap();
        Client::with_limits(endpoints, credentials(), limits).unwrap()
    }

    /// The requests this path has seen.
    pub(crate) async fn asked(&self, at: &str) -> Vec<Request> {
        let all = self.server.received_requests().await.unwrap();
        all.into_iter().filter(|request| request.url.path() == at).collect()
    }

    pub(crate) async fn times_asked(&self, at: &str) -> usize {
        self.asked(at).await.len()
    }

    async fn mount(&self, verb: &str, at: &str, answers: impl IntoIterator<Item = Answer>) {
        let script = Script { answers: answers.into_iter().collect(), next: AtomicUsize::new(0) };
        Mock::given(method(verb)).and(path(at)).respond_with(script).mount(&self.server).await;
    }
}

struct Script {
    answers: Vec<Answer>,
    next: AtomicUsize,
}

impl Respond for Script {
    fn respond(&self, _: &Request) -> ResponseTemplate {
        let index = self.next.fetch_add(1, Ordering::SeqCst).min(self.answers.len() - 1);
        self.answers[index].clone()
    }
}

pub(crate) fn credentials() -> Credentials {
    Credentials { client_id: CLIENT_ID.into(), client_secret: SECRET.into() }
}

/// Limits under which a test that retries is over in milliseconds.
pub(crate) fn quick() -> Limits {
    Limits {
        requests_per_minute: 6000,
        connect_timeout: Duration::from_secs(2),
        request_timeout: Duration::from_millis(500),
        download_timeout: Duration::from_millis(500),
        back_off_base: Duration::from_millis(1),
        back_off_cap: Duration::from_millis(5),
        ..Limits::default()
    }
}

pub(crate) fn link_path() -> String {
    format!(
        "/api/v2/speechandtextanalytics/conversations/{CONVERSATION}/communications/{COMMUNICATION}/transcripturl"
    )
}

pub(crate) fn json(status: u16, body: &Value) -> Answer {
    ResponseTemplate::new(status).set_body_json(body)
}

pub(crate) fn ok() -> Answer {
    json(200, &json!({"id": "org", "name": "Northwind Energy"}))
}

pub(crate) fn token(token: &str, expires_in: u64) -> Answer {
    json(200, &json!({"access_token": token, "token_type": "bearer", "expires_in": expires_in}))
}

/// A refusal as Genesys words it.
pub(crate) fn refused(status: u16, code: &str) -> Answer {
    let body = json!({"message": "No.", "code": code, "status": status, "contextId": "ctx-1"});
    json(status, &body).insert_header("ININ-Correlation-Id", "corr-1")
}

/// The page a gateway shows when it is the one in trouble.
pub(crate) fn html(status: u16) -> Answer {
    let page = "<html><body><h1>502 Bad Gateway</h1></body></html>";
    ResponseTemplate::new(status).set_body_raw(page, "text/html")
}
