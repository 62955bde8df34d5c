//! The one place that sends: permit, budget, send, classify.

use std::error::Error as StdError;
use std::io;
use std::sync::Arc;
use std::time::{Duration, Instant};

use reqwest::header::{ACCEPT, ACCEPT_ENCODING, HeaderMap};
use reqwest::redirect::Policy;
use reqwest::{Method, RequestBuilder, StatusCode};
use secrecy::{ExposeSecret, SecretString};
use tokio::sync::Semaphore;
use url::Url;

use crate::budget::{Gate, RateHeaders};
use crate::{Credentials, Error, Limits, Refusal, body};

/// Largest API answer read: a page of 100 conversations with every segment stays far below.
const LARGEST_ANSWER: u64 = 64 * 1024 * 1024;

/// Sends requests for a client: within its budget, so many at once.
pub(crate) struct Transport {
    api: reqwest::Client,
    /// Knows no token and no budget: storage is not the API.
    storage: reqwest::Client,
    pub(crate) gate: Gate,
    api_permits: Semaphore,
    storage_permits: Semaphore,
    limits: Limits,
}

/// One request, ready to be sent several times.
pub(crate) struct Call<'a> {
    pub(crate) lane: Lane<'a>,
    pub(crate) method: Method,
    pub(crate) url: Url,
    pub(crate) body: Content,
    pub(crate) needs: Needs,
}

/// Which door a request takes, and what it shows there.
#[derive(Clone, Copy)]
pub(crate) enum Lane<'a> {
    /// The login host: Basic authentication, not counted in the budget.
    Login(&'a Credentials),
    /// The API: bearer token, counted.
    Api(&'a SecretString),
    /// Storage: the link is the authentication (API.md 5.1), not counted.
    Storage,
}

#[derive(Clone)]
pub(crate) enum Content {
    Nothing,
    Json(Vec<u8>),
    Form(&'static [(&'static str, &'static str)]),
}

/// The permissions of a call (API.md 2.5), to name when Genesys refuses without naming any.
#[derive(Clone, Copy)]
pub(crate) enum Needs {
    Nothing,
    Any(&'static [&'static str]),
    All(&'static [&'static str]),
}

/// A successful answer.
pub(crate) struct Answer {
    pub(crate) body: Vec<u8>,
    pub(crate) correlation_id: Option<String>,
}

impl Transport {
    pub(crate) fn new(limits: Limits, loopback: bool) -> Result<Self, Error> {
        let places = limits.concurrency.clamp(1, Semaphore::MAX_PERMITS);
        Ok(Self {
            api: http(&limits, loopback, Policy::none())?,
            storage: http(&limits, loopback, same_host())?,
            gate: Gate::new(limits.requests_per_minute),
            api_permits: Semaphore::new(places),
            storage_permits: Semaphore::new(places),
            limits,
        })
    }

    /// Sends a call once. `retries` only goes into the log.
    pub(crate) async fn send(&self, call: &Call<'_>, retries: u32) -> Result<Answer, Error> {
        let permits = match call.lane {
            Lane::Storage => &self.storage_permits,
            Lane::Login(_) | Lane::Api(_) => &self.api_permits,
        };
        let _permit = permits.acquire().await.expect("the semaphore is never closed");
        if let Lane::Api(_) = call.lane {
            self.gate.admit().await?;
        }
        let began = Instant::now();
        let outcome = self.exchange(call).await;
        log(call, retries, began, &outcome);
        outcome.1
    }

    async fn exchange(&self, call: &Call<'_>) -> (u16, Result<Answer, Error>) {
        let host = call.url.host_str().unwrap_or_default();
        let response = match self.request(call).send().await {
            Ok(response) => response,
            Err(error) => return (0, Err(unreachable(error, host))),
        };
        let status = response.status();
        let headers = response.headers().clone();
        if let Lane::Api(_) = call.lane {
            self.gate.learn(rate_headers(&headers));
        }
        let correlation_id = correlation_id(&headers);
        let limit = match call.lane {
            Lane::Storage => self.limits.max_transcript_bytes,
            _ => LARGEST_ANSWER,
        };
        let body = body::read(response, limit, correlation_id.as_deref()).await;
        let outcome = if status.is_success() {
            body.map(|body| Answer { body, correlation_id })
        } else {
            // The status says enough, even when the body of the refusal cannot be read.
            let body = body.unwrap_or_default();
            Err(self.classify(call, status, &headers, correlation_id, &body))
        };
        (status.as_u16(), outcome)
    }

    fn request(&self, call: &Call<'_>) -> RequestBuilder {
        let (http, timeout) = match call.lane {
            Lane::Storage => (&self.storage, self.limits.download_timeout),
            _ => (&self.api, self.limits.request_timeout),
        };
        let request = http
            .request(call.method.clone(), call.url.clone())
            .timeout(timeout)
            .header(ACCEPT_ENCODING, "gzip");
        let request = match call.lane {
            Lane::Login(Credentials { client_id, client_secret }) => {
                request.basic_auth(client_id, Some(client_secret.expose_secret()))
            }
            Lane::Api(token) => request.bearer_auth(token.expose_secret()),
            // Storage refuses a request that authenticates twice.
            Lane::Storage => return request,
        };
        let request = request.header(ACCEPT, "application/json");
        match &call.body {
            Content::Nothing => request,
            Content::Json(body) => {
                request.header("Content-Type", "application/json").body(body.clone())
            }
            Content::Form(fields) => request.form(fields),
        }
    }

    /// Turns a status into the error it stands for (API.md 8.2, 8.3).
    fn classify(
        &self,
        call: &Call<'_>,
        status: StatusCode,
        headers: &HeaderMap,
        correlation_id: Option<String>,
        body: &[u8],
    ) -> Error {
        let host = call.url.host_str().unwrap_or_default().to_owned();
        let told = Refusal::read(status.as_u16(), correlation_id, body);
        let refusal = Box::new(told.refusal);
        match (status.as_u16(), call.lane) {
            (300..=399, _) => Error::Redirected { host, refusal },
            // An expired link is a 403; with temporary keys behind it, a 400.
            (status @ (400 | 401 | 403), Lane::Storage) => Error::StorageRefused { status },
            (400 | 401 | 403, Lane::Login(_)) => Error::SignIn { host, refusal },
            (401, _) => Error::TokenExpired { refusal },
            (403, _) => forbidden(told.permissions, told.any, call.needs, refusal),
            (404, _) => Error::NotFound { refusal },
            (429, _) => self.rate_limited(call, headers, refusal),
            (status @ 500.., _) => Error::Server { status, refusal },
            _ => Error::BadRequest { refusal },
        }
    }

    fn rate_limited(&self, call: &Call<'_>, headers: &HeaderMap, refusal: Box<Refusal>) -> Error {
        let retry_after = retry_after(headers, refusal.message.as_deref());
        if let (Lane::Api(_), Some(wait)) = (call.lane, retry_after) {
            // Everybody waits: the others would only be refused as well.
            self.gate.pause(wait.min(Duration::from_secs(3600)) + Duration::from_secs(1));
        }
        Error::RateLimited { retry_after, refusal }
    }
}

/// A network error in our words. The address is taken out: storage links are secrets.
pub(crate) fn unreachable(error: reqwest::Error, host: &str) -> Error {
    let host = host.to_owned();
    let timeout = error.is_timeout();
    let connecting = error.is_connect();
    let cause = Arc::new(error.without_url());
    let kinds = io_kinds(cause.as_ref());
    // rustls reports every quarrel about the handshake as "invalid data" while connecting.
    if connecting && kinds.contains(&io::ErrorKind::InvalidData) {
        return Error::Tls { host, cause };
    }
    let what = match () {
        () if timeout && connecting => "no connection was made in time",
        () if timeout => "the answer took too long",
        () if kinds.contains(&io::ErrorKind::ConnectionRefused) => "the connection was refused",
        () if names_dns(cause.as_ref()) => "its name was not found",
        () if connecting => "no connection could be made",
        () => "the connection broke",
    };
    Error::Unreachable { host, what, cause }
}

fn http(limits: &Limits, loopback: bool, redirects: Policy) -> Result<reqwest::Client, Error> {
    let builder = reqwest::Client::builder()
        .user_agent(concat!("Earshot/", env!("CARGO_PKG_VERSION")))
        .connect_timeout(limits.connect_timeout)
        .redirect(redirects)
        .referer(false)
        // Unpacked in `body`, where the unpacked size is limited too.
        .no_gzip();
    // A proxy has no business with requests that never leave this computer.
    let builder = if loopback { builder.no_proxy() } else { builder };
    builder.build().map_err(|error| Error::Setup { cause: Arc::new(error) })
}

/// Storage may send a request on to itself, but nowhere else.
fn same_host() -> Policy {
    Policy::custom(|attempt| {
        let before = attempt.previous().last();
        let stays = before.is_some_and(|before| {
            before.origin() == attempt.url().origin() && attempt.previous().len() <= 3
        });
        if stays { attempt.follow() } else { attempt.stop() }
    })
}

fn forbidden(named: Vec<String>, any: bool, needs: Needs, refusal: Box<Refusal>) -> Error {
    if !named.is_empty() {
        return Error::Forbidden { permissions: named, any, refusal };
    }
    let (known, any) = match needs {
        Needs::Nothing => (&[][..], false),
        Needs::Any(permissions) => (permissions, true),
        Needs::All(permissions) => (permissions, false),
    };
    let permissions = known.iter().map(|&name| name.to_owned()).collect();
    Error::Forbidden { permissions, any, refusal }
}

fn correlation_id(headers: &HeaderMap) -> Option<String> {
    // The newer name first, as go-gcloudcx does (API.md 8.1).
    ["genesys-correlation-id", "inin-correlation-id"]
        .iter()
        .find_map(|name| headers.get(*name)?.to_str().ok())
        .map(str::to_owned)
}

fn rate_headers(headers: &HeaderMap) -> RateHeaders {
    let number = |name: &str| headers.get(name)?.to_str().ok()?.trim().parse::<u32>().ok();
    RateHeaders {
        allowed: number("inin-ratelimit-allowed"),
        count: number("inin-ratelimit-count"),
        reset: number("inin-ratelimit-reset").map(|seconds| Duration::from_secs(seconds.into())),
    }
}

/// `Retry-After` in seconds or as a date, else "[17] seconds" in the message (API.md 8.1).
fn retry_after(headers: &HeaderMap, message: Option<&str>) -> Option<Duration> {
    let header = headers.get("retry-after").and_then(|value| value.to_str().ok());
    let from_header = header.and_then(|text| {
        let text = text.trim();
        text.parse().map(Duration::from_secs).ok().or_else(|| until(text))
    });
    from_header.or_else(|| seconds_in(message?)).or_else(|| rate_headers(headers).reset)
}

fn until(date: &str) -> Option<Duration> {
    let at = chrono::DateTime::parse_from_rfc2822(date).ok()?;
    Some((at.to_utc() - chrono::Utc::now()).to_std().unwrap_or_default())
}

fn seconds_in(message: &str) -> Option<Duration> {
    let (_, rest) = message.split_once('[')?;
    let (number, rest) = rest.split_once(']')?;
    let seconds = number.trim().parse().ok().filter(|_| rest.trim_start().starts_with("second"))?;
    Some(Duration::from_secs(seconds))
}

fn io_kinds(error: &(dyn StdError + 'static)) -> Vec<io::ErrorKind> {
    causes(error)
        .filter_map(|cause| cause.downcast_ref::<io::Error>())
        .map(io::Error::kind)
        .collect()
}

fn names_dns(error: &(dyn StdError + 'static)) -> bool {
    causes(error).any(|cause| cause.to_string().contains("dns error"))
}

fn causes<'a>(
    error: &'a (dyn StdError + 'static),
) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |&error| error.source())
}

/// One line for each request: ids and numbers, never words, secrets or storage links.
fn log(call: &Call<'_>, retries: u32, began: Instant, outcome: &(u16, Result<Answer, Error>)) {
    let (status, result) = outcome;
    let path = match call.lane {
        Lane::Storage => "(storage)",
        _ => call.url.path(),
    };
    let ms = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
    let method = call.method.as_str();
    match result {
        Ok(answer) => {
            let correlation_id = answer.correlation_id.as_deref();
            tracing::debug!(method, path, status, ms, retries, correlation_id, "answered");
        }
        Err(error) => {
            let (code, correlation_id) = (error.code(), error.correlation_id());
            tracing::info!(method, path, status, ms, retries, code, correlation_id, "not answered");
        }
    }
}
