//! The one place that sends: permit, budget, send, classify.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use reqwest::RequestBuilder;
use reqwest::header::{ACCEPT, ACCEPT_ENCODING, HeaderMap, RANGE};
use reqwest::redirect::Policy;
use secrecy::ExposeSecret;
use tokio::sync::Semaphore;

use crate::budget::Gate;
use crate::call::{Call, Content, Lane};
use crate::classify::{classify, correlation_id, rate_headers, unreachable};
use crate::extent::Extent;
use crate::refusal::Told;
use crate::{Credentials, Error, Limits, Refusal, body};

/// Largest API answer read: a page of 100 conversations with every segment stays far below.
const LARGEST_ANSWER: u64 = 64 * 1024 * 1024;
/// Largest refusal read: a sentence of Genesys' or a page of some proxy's. Its status says enough.
const LARGEST_REFUSAL: u64 = 1024 * 1024;

/// No pause is longer, whatever a header says.
const AN_HOUR: Duration = Duration::from_secs(3600);

/// Sends requests for a client: within its budget, so many at once.
pub(crate) struct Transport {
    api: reqwest::Client,
    /// Knows no token and no budget: storage is not the API.
    storage: reqwest::Client,
    pub(crate) gate: Gate,
    api_permits: Semaphore,
    storage_permits: Semaphore,
    limits: Limits,
    /// Whether the last request reached nobody.
    cut_off: AtomicBool,
}

/// A successful answer.
pub(crate) struct Answer {
    pub(crate) body: Vec<u8>,
    pub(crate) correlation_id: Option<String>,
    /// What of a file this is.
    pub(crate) extent: Extent,
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
            cut_off: AtomicBool::new(false),
        })
    }

    /// Whether the last request that came to an end found nobody to talk to.
    pub(crate) fn is_cut_off(&self) -> bool {
        self.cut_off.load(Ordering::Relaxed)
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
        let cut_off = matches!(outcome.1, Err(Error::Unreachable { .. }));
        self.cut_off.store(cut_off, Ordering::Relaxed);
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
        let limit = match (call.lane, &call.body) {
            _ if !status.is_success() => LARGEST_REFUSAL,
            (_, Content::Part { from, to }) => to.saturating_sub(*from).saturating_add(1),
            (Lane::Storage, _) => self.limits.max_transcript_bytes,
            _ => LARGEST_ANSWER,
        };
        let body = match call.body {
            // Any bytes may stand there, those of a gzip file among them.
            Content::Part { .. } => body::collect(response, limit, None).await,
            _ => body::read(response, limit, correlation_id.as_deref()).await,
        };
        let outcome = if status.is_success() {
            let extent = Extent::told(status.as_u16(), &headers);
            body.map(|body| Answer { body, correlation_id, extent })
        } else {
            // The status says enough, even when the body of the refusal cannot be read.
            let told = Refusal::read(status.as_u16(), correlation_id, &body.unwrap_or_default());
            Err(self.refused(call, status.as_u16(), &headers, told))
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
            .header(ACCEPT_ENCODING, if call.wants_part() { "identity" } else { "gzip" });
        let request = match call.lane {
            Lane::Login(Credentials { client_id, client_secret }) => {
                request.basic_auth(client_id, Some(client_secret.expose_secret()))
            }
            Lane::Api(token) => request.bearer_auth(token.expose_secret()),
            // Storage refuses a request that authenticates twice.
            Lane::Storage => {
                return match call.body {
                    Content::Part { from, to } => {
                        request.header(RANGE, format!("bytes={from}-{to}"))
                    }
                    _ => request,
                };
            }
        };
        let request = request.header(ACCEPT, "application/json");
        match &call.body {
            Content::Nothing | Content::Part { .. } => request,
            Content::Json(body) => {
                request.header("Content-Type", "application/json").body(body.clone())
            }
            Content::Form(fields) => request.form(fields),
        }
    }

    fn refused(&self, call: &Call<'_>, status: u16, headers: &HeaderMap, told: Told) -> Error {
        let error = classify(call, status, headers, told);
        if let (Lane::Api(_), Error::RateLimited { retry_after: Some(wait), .. }) =
            (call.lane, &error)
        {
            // Everybody waits: the others would only be refused as well.
            self.gate.pause((*wait).min(AN_HOUR) + Duration::from_secs(1));
        }
        error
    }
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
