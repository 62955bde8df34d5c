//! What every API request passes: latency, faults, token, budget, permission.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::{ConnectInfo, MatchedPath, Request, State as Extract};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use uuid::Uuid;

use super::answer::{Refusal, garbage, gateway_page, truncated};
use super::connection::Line;
use super::tokens::{Budget, Unfit};
use super::{Shared, State, permissions};
use crate::faults::{Fault, Place};

/// How late a slow answer is.
const SLOW: Duration = Duration::from_secs(3);

/// The token that a request came with; handlers that give it back need it.
#[derive(Debug, Clone)]
pub(super) struct Bearer(pub(super) String);

/// Lets a request through to its handler, or answers it.
pub(super) async fn pass(
    Extract(state): Shared,
    path: MatchedPath,
    line: ConnectInfo<Line>,
    request: Request,
    next: Next,
) -> Response {
    let pattern = pattern(path.as_str());
    state.counts.request(pattern);
    pause(state.options.latency_ms).await;
    let fault = state.strike(Place::Api, request.uri().path());
    let mut response = match early(&state, fault, &line).await {
        Some(response) => response,
        None => admitted(&state, pattern, fault, request, next).await,
    };
    response.headers_mut().entry("inin-correlation-id").or_insert_with(correlation_id);
    response
}

/// An answer to a path that does not exist.
pub(super) async fn unknown(Extract(state): Shared) -> Refusal {
    state.counts.request("unknown");
    Refusal::not_found()
}

/// Waits for `ms`.
pub(super) async fn pause(ms: u64) {
    if ms > 0 {
        tokio::time::sleep(Duration::from_millis(ms)).await;
    }
}

/// The faults that strike before anybody looks at the request, at either half of the server.
pub(super) async fn early(state: &State, fault: Option<Fault>, line: &Line) -> Option<Response> {
    match fault? {
        Fault::Reset => {
            line.cut();
            Some(garbage())
        }
        Fault::Slow => {
            tokio::time::sleep(SLOW).await;
            None
        }
        Fault::Unavailable => Some(Refusal::unavailable().into_response()),
        Fault::Html => Some(gateway_page()),
        Fault::Garbage => Some(garbage()),
        Fault::TooMany | Fault::Storm => {
            state.counts.too_many();
            Some(Refusal::too_many(1, state.options.rate_limit).into_response())
        }
        Fault::Truncated | Fault::ExpiredToken | Fault::ExpiredUrl | Fault::StorageForbidden => {
            None
        }
    }
}

async fn admitted(
    state: &Arc<State>,
    pattern: &str,
    fault: Option<Fault>,
    mut request: Request,
    next: Next,
) -> Response {
    let budget = match admit(state, request.headers(), fault) {
        Ok((bearer, budget)) => {
            request.extensions_mut().insert(bearer);
            budget
        }
        Err(refusal) => return refusal.into_response(),
    };
    let mut response = if budget.count > budget.allowed {
        state.counts.too_many();
        Refusal::too_many(budget.reset, budget.allowed).into_response()
    } else if let Err(refusal) = permissions::check(pattern, state.options.permissions.as_deref()) {
        refusal.into_response()
    } else {
        next.run(request).await
    };
    note(&mut response, budget);
    if fault == Some(Fault::Truncated) { truncated(response).await } else { response }
}

fn admit(
    state: &State,
    headers: &HeaderMap,
    fault: Option<Fault>,
) -> Result<(Bearer, Budget), Refusal> {
    let value = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let bearer = value
        .and_then(|value| value.strip_prefix("Bearer ").or_else(|| value.strip_prefix("bearer ")));
    let bearer =
        bearer.map(str::trim).filter(|token| !token.is_empty()).ok_or_else(Refusal::no_token)?;
    if fault == Some(Fault::ExpiredToken) {
        state.tokens.expire(bearer);
    }
    let budget = state.tokens.spend(bearer).map_err(|unfit| match unfit {
        Unfit::Unknown => Refusal::bad_token(),
        Unfit::Expired => Refusal::expired_token(),
    })?;
    state.counts.window(budget.count);
    Ok((Bearer(bearer.to_owned()), budget))
}

fn note(response: &mut Response, budget: Budget) {
    let headers = response.headers_mut();
    headers.insert("inin-ratelimit-count", budget.count.into());
    headers.insert("inin-ratelimit-allowed", budget.allowed.into());
    headers.insert("inin-ratelimit-reset", budget.reset.into());
}

fn correlation_id() -> HeaderValue {
    HeaderValue::from_str(&Uuid::new_v4().to_string()).unwrap_or(HeaderValue::from_static("none"))
}

fn pattern(matched: &str) -> &str {
    matched.trim_start_matches("/api").trim_start_matches("/v2")
}
