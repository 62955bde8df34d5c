use std::fmt;
use std::sync::Arc;

use reqwest::Method;
use secrecy::SecretString;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use tokio::sync::watch;
use url::Url;

use crate::call::{Call, Content, Lane, Needs};
use crate::extent::Piece;
use crate::learned::Learned;
use crate::sign_in::{SignIn, Token, With};
use crate::transport::{Answer, Transport};
use crate::{Budget, Endpoints, Error, Limits, Retry, body, retry};

/// What the client signs in with (API.md 2.1). `Debug` does not show the secret.
#[derive(Clone, Debug)]
pub struct Credentials {
    /// Id of the OAuth client.
    pub client_id: String,
    /// Its secret.
    pub client_secret: SecretString,
}

/// The client for one organization. Clones share token, budget and look-ups; dropping the future of
/// any method cancels its request.
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
}

struct Inner {
    endpoints: Endpoints,
    credentials: Credentials,
    limits: Limits,
    transport: Transport,
    sign_in: SignIn,
    dialect: Dialect,
    learned: Learned,
}

/// Which paths an organization answers to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Dialect {
    /// Genesys Cloud's own.
    #[default]
    Platform,
    /// Those of the tutorial (API.md 11), behind a gateway that offers them: see `tutorial.rs`.
    Tutorial,
}

/// A request to the API, before it has a token.
struct Question {
    method: Method,
    url: Url,
    body: Content,
    needs: Needs,
}

impl Client {
    /// A client with the usual [`Limits`]. Nothing is sent yet.
    pub fn new(endpoints: Endpoints, credentials: Credentials) -> Result<Self, Error> {
        Self::with_limits(endpoints, credentials, Limits::default())
    }

    /// A client with limits of its own. Nothing is sent yet.
    pub fn with_limits(
        endpoints: Endpoints,
        credentials: Credentials,
        limits: Limits,
    ) -> Result<Self, Error> {
        Self::in_dialect(endpoints, credentials, limits, Dialect::default())
    }

    /// A client for an organization that may speak another dialect. Nothing is sent yet.
    pub fn in_dialect(
        endpoints: Endpoints,
        credentials: Credentials,
        limits: Limits,
        dialect: Dialect,
    ) -> Result<Self, Error> {
        let inner = Inner {
            transport: Transport::new(limits.clone(), endpoints.is_loopback())?,
            endpoints,
            credentials,
            limits,
            dialect,
            sign_in: SignIn::default(),
            learned: Learned::default(),
        };
        Ok(Self { inner: Arc::new(inner) })
    }

    /// How its organization is asked.
    pub fn dialect(&self) -> Dialect {
        self.inner.dialect
    }

    /// Where this client's organization is.
    pub fn endpoints(&self) -> &Endpoints {
        &self.inner.endpoints
    }

    /// Which OAuth client this signs in as.
    pub(crate) fn client_id(&self) -> &str {
        &self.inner.credentials.client_id
    }

    /// The request budget, told whenever a request or an answer changes it.
    pub fn budget(&self) -> watch::Receiver<Budget> {
        self.inner.transport.gate.watch()
    }

    /// The request budget at this moment; between requests it only falls, which nobody is told.
    pub fn budget_now(&self) -> Budget {
        self.inner.transport.gate.budget()
    }

    /// Whether the last request found no way to Genesys: the network is gone, or the host. Requests that go on are then
    /// repeated for a while, and nothing is heard of them.
    pub fn is_cut_off(&self) -> bool {
        self.inner.transport.is_cut_off()
    }

    pub(crate) fn learned(&self) -> &Learned {
        &self.inner.learned
    }

    /// Asks the API below `/api/v2`.
    pub(crate) async fn get<T: DeserializeOwned>(
        &self,
        path: &[&str],
        query: &[(&str, &str)],
        needs: Needs,
    ) -> Result<T, Error> {
        let mut url = self.inner.endpoints.api(path);
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(query);
        }
        self.ask(Question { method: Method::GET, url, body: Content::Nothing, needs }, decode).await
    }

    /// Asks the API for something that is not an object.
    pub(crate) async fn get_as<T>(
        &self,
        path: &[&str],
        query: &[(&str, &str)],
        needs: Needs,
        read: impl Fn(&Answer) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let mut url = self.inner.endpoints.api(path);
        url.query_pairs_mut().extend_pairs(query);
        self.ask(Question { method: Method::GET, url, body: Content::Nothing, needs }, read).await
    }

    /// Puts a query to the API below `/api/v2`. All of Earshot's are reads and may be repeated.
    pub(crate) async fn post<T: DeserializeOwned>(
        &self,
        path: &[&str],
        query: &impl Serialize,
        needs: Needs,
    ) -> Result<T, Error> {
        let body = serde_json::to_vec(query).expect("our own request types have string keys");
        let (url, body) = (self.inner.endpoints.api(path), Content::Json(body));
        self.ask(Question { method: Method::POST, url, body, needs }, decode).await
    }

    /// Downloads from storage, without the token, and makes something of it.
    pub(crate) async fn download<T>(
        &self,
        url: &Url,
        read: impl Fn(&Answer) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let call = Call {
            lane: Lane::Storage,
            method: Method::GET,
            url: url.clone(),
            body: Content::Nothing,
            needs: Needs::Nothing,
        };
        self.repeat(&call, read).await
    }

    /// Downloads a part of what storage has, both ends included; `None` where it ends before.
    pub(crate) async fn download_part(
        &self,
        url: &Url,
        from: u64,
        to: u64,
    ) -> Result<Option<Piece>, Error> {
        let call = Call {
            lane: Lane::Storage,
            method: Method::GET,
            url: url.clone(),
            body: Content::Part { from, to },
            needs: Needs::Nothing,
        };
        let piece = |answer: &Answer| answer.extent.piece(&answer.body, from, to);
        match self.repeat(&call, piece).await {
            Err(Error::BadRequest { refusal }) if refusal.status == 416 => Ok(None),
            outcome => outcome,
        }
    }

    async fn ask<T>(
        &self,
        question: Question,
        read: impl Fn(&Answer) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let token = self.inner.sign_in.token(&self.with()).await?;
        match self.ask_with(&token, &question, &read).await {
            Err(error) if error.retry() == Retry::SignInAgain => {
                let token = self.inner.sign_in.another(&token, &self.with()).await?;
                let outcome = self.ask_with(&token, &question, &read).await;
                outcome.map_err(|error| refused_for_good(error, &question.url))
            }
            outcome => outcome,
        }
    }

    async fn ask_with<T>(
        &self,
        token: &Token,
        question: &Question,
        read: impl Fn(&Answer) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let call = Call {
            lane: Lane::Api(&token.secret),
            method: question.method.clone(),
            url: question.url.clone(),
            body: question.body.clone(),
            needs: question.needs,
        };
        self.repeat(&call, read).await
    }

    async fn repeat<T>(
        &self,
        call: &Call<'_>,
        read: impl Fn(&Answer) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let what = if let Lane::Storage = call.lane { "(storage)" } else { call.url.path() };
        let (transport, read) = (&self.inner.transport, &read);
        let attempt = |retries| async move { read(&transport.send(call, retries).await?) };
        retry::persistently(&self.inner.limits, what, attempt).await
    }

    fn with(&self) -> With<'_> {
        let Inner { endpoints, credentials, limits, transport, .. } = &*self.inner;
        With { endpoints, credentials, limits, transport }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Client").field(&self.inner.endpoints.label()).finish()
    }
}

fn decode<T: DeserializeOwned>(answer: &Answer) -> Result<T, Error> {
    body::decode(&answer.body, answer.correlation_id.as_deref())
}

/// A fresh token refused as well is no expiry: the client itself is not welcome.
fn refused_for_good(error: Error, url: &Url) -> Error {
    match error {
        Error::TokenExpired { refusal } => {
            Error::SignIn { host: url.host_str().unwrap_or_default().to_owned(), refusal }
        }
        other => other,
    }
}
