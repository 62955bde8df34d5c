//! A small client: the tests see the organization as any HTTP client does.

use demo_org::{DemoOrg, Options};
use serde_json::{Value, json};
use ureq::http::{HeaderMap, Response};
use ureq::{Agent, Body};

/// An organization with its own runtime, and a token for it.
pub(crate) struct Org {
    runtime: tokio::runtime::Runtime,
    running: Option<DemoOrg>,
    agent: Agent,
    token: String,
}

/// What came back.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) bytes: Vec<u8>,
}

impl Answer {
    /// The body as JSON.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes)
            .unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }

    /// The body as text.
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// A header as text.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }
}

impl Org {
    /// Starts and signs in.
    pub(crate) fn start(options: Options) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .unwrap();
        let org = runtime.block_on(DemoOrg::start(options)).unwrap();
        let agent =
            Agent::new_with_config(Agent::config_builder().http_status_as_error(false).build());
        let mut it = Self { runtime, running: Some(org), agent, token: String::new() };
        it.token = it.sign_in();
        it
    }

    /// The organization itself.
    pub(crate) fn org(&self) -> &DemoOrg {
        self.running.as_ref().unwrap()
    }

    /// A new token.
    pub(crate) fn sign_in(&self) -> String {
        let answer = self
            .sign_in_as(
                self.org().client_id(),
                self.org().client_secret(),
                "grant_type=client_credentials",
            )
            .unwrap();
        answer.json()["access_token"].as_str().unwrap().to_owned()
    }

    /// Uses this token from now on.
    pub(crate) fn set_token(&mut self, token: &str) {
        token.clone_into(&mut self.token);
    }

    /// Asks for a token.
    pub(crate) fn sign_in_as(
        &self,
        id: &str,
        secret: &str,
        form: &str,
    ) -> Result<Answer, ureq::Error> {
        use base64::Engine;
        let basic = base64::prelude::BASE64_STANDARD.encode(format!("{id}:{secret}"));
        let request = self.agent.post(format!("{}/oauth/token", self.org().base_url()));
        let request = request
            .header("authorization", format!("Basic {basic}"))
            .header("content-type", "application/x-www-form-urlencoded");
        request.send(form).map(answer)
    }

    /// GET of a path under `/api/v2`.
    pub(crate) fn get(&self, path: &str) -> Answer {
        self.try_get(path).unwrap()
    }

    /// GET that may fail before an answer.
    pub(crate) fn try_get(&self, path: &str) -> Result<Answer, ureq::Error> {
        let request = self.agent.get(format!("{}/api/v2{path}", self.org().base_url()));
        request.header("authorization", format!("Bearer {}", self.token)).call().map(answer)
    }

    /// DELETE of a path under `/api/v2`.
    pub(crate) fn delete(&self, path: &str) -> Answer {
        let request = self.agent.delete(format!("{}/api/v2{path}", self.org().base_url()));
        request
            .header("authorization", format!("Bearer {}", self.token))
            .call()
            .map(answer)
            .unwrap()
    }

    /// POST of JSON to a path under `/api/v2`.
    pub(crate) fn post(&self, path: &str, body: &Value) -> Answer {
        self.post_as(path, &body.to_string(), "application/json")
    }

    /// POST of any text.
    pub(crate) fn post_as(&self, path: &str, body: &str, kind: &str) -> Answer {
        let request = self.agent.post(format!("{}/api/v2{path}", self.org().base_url()));
        let request = request
            .header("authorization", format!("Bearer {}", self.token))
            .header("content-type", kind);
        request.send(body).map(answer).unwrap()
    }

    /// GET of any address, with or without the token, bytes as they come.
    pub(crate) fn fetch(&self, url: &str, with_token: bool) -> Result<Answer, ureq::Error> {
        let mut request = self.agent.get(url);
        if with_token {
            request = request.header("authorization", format!("Bearer {}", self.token));
        }
        request.call().map(answer)
    }

    /// All rows of a transcript search.
    pub(crate) fn search(&self, criteria: Value) -> Value {
        let body =
            json!({"types": ["transcripts"], "pageSize": 100, "pageNumber": 1, "query": criteria});
        let answer = self.post("/speechandtextanalytics/transcripts/search", &body);
        assert_eq!(answer.status, 200, "{}", answer.text());
        answer.json()
    }

    /// The transcript file of a leg, downloaded and unpacked.
    pub(crate) fn transcript(&self, conversation: &str, leg: &str) -> Value {
        let file = self.fetch(&self.leg_url(conversation, leg), false).unwrap();
        assert_eq!(file.status, 200, "{}", file.text());
        unpacked(&file.bytes)
    }

    /// A fresh address of the transcript that a row of the search names.
    pub(crate) fn transcript_url(&self, row: &Value) -> String {
        let id = |name: &str| row[name].as_str().unwrap();
        self.leg_url(id("conversationId"), id("communicationId"))
    }

    fn leg_url(&self, conversation: &str, leg: &str) -> String {
        let path = format!(
            "/speechandtextanalytics/conversations/{conversation}/communications/{leg}/transcripturl"
        );
        self.get(&path).json()["url"].as_str().unwrap().to_owned()
    }

    /// Stops it.
    pub(crate) fn stop(mut self) {
        let org = self.running.take().unwrap();
        self.runtime.block_on(org.stop());
    }
}

/// JSON, gzipped or not.
pub(crate) fn unpacked(bytes: &[u8]) -> Value {
    use std::io::Read;
    if !bytes.starts_with(&[0x1f, 0x8b]) {
        return serde_json::from_slice(bytes).unwrap();
    }
    let mut text = String::new();
    flate2::read::GzDecoder::new(bytes).read_to_string(&mut text).unwrap();
    serde_json::from_str(&text).unwrap()
}

fn answer(response: Response<Body>) -> Answer {
    let (parts, mut body) = response.into_parts();
    // A body cut short is read as far as it goes.
    let bytes = body.with_config().limit(200_000_000).read_to_vec().unwrap_or_default();
    Answer { status: parts.status.as_u16(), headers: parts.headers, bytes }
}
