//! Signing in (API.md 2.1).

use axum::extract::State as Extract;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::Response;
use base64::Engine;
use base64::prelude::BASE64_STANDARD as BASE64;
use serde_json::json;

use super::answer::json_text;
use super::tokens::LIFETIME_S;
use super::{Shared, gate};
use crate::Options;

/// `POST /oauth/token` with the client's credentials.
pub(super) async fn token(Extract(state): Shared, headers: HeaderMap, body: String) -> Response {
    state.counts.request("oauth");
    gate::pause(state.options.latency_ms).await;
    if let Some((status, error, words)) = refusal(&state.options, &headers, &body) {
        return refused(status, error, words);
    }
    state.counts.token();
    let body = json!({"access_token": state.tokens.give(), "token_type": "bearer", "expires_in": LIFETIME_S});
    json_text(StatusCode::OK, body.to_string())
}

type Why = (StatusCode, &'static str, &'static str);

fn refusal(options: &Options, headers: &HeaderMap, body: &str) -> Option<Why> {
    let grant = url::form_urlencoded::parse(body.as_bytes()).find(|(key, _)| key == "grant_type");
    match grant.as_ref().map(|(_, value)| &**value) {
        Some("client_credentials") => {}
        Some(_) => {
            return Some((
                StatusCode::BAD_REQUEST,
                "unsupported_grant_type",
                "grant type not supported",
            ));
        }
        None => return Some((StatusCode::BAD_REQUEST, "invalid_request", "grant_type is missing")),
    }
    let Some((id, secret)) = credentials(headers) else {
        return Some((StatusCode::UNAUTHORIZED, "invalid_client", "authentication failed"));
    };
    if id != options.client_id {
        return Some((StatusCode::BAD_REQUEST, "invalid_client", "client not found"));
    }
    (secret != options.client_secret).then_some((
        StatusCode::UNAUTHORIZED,
        "invalid_client",
        "authentication failed",
    ))
}

/// Both keys occur in the wild (API.md 2.1).
fn refused(status: StatusCode, error: &str, words: &str) -> Response {
    json_text(
        status,
        json!({"error": error, "description": words, "error_description": words}).to_string(),
    )
}

fn credentials(headers: &HeaderMap) -> Option<(String, String)> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let text = String::from_utf8(BASE64.decode(value.strip_prefix("Basic ")?.trim()).ok()?).ok()?;
    text.split_once(':').map(|(id, secret)| (id.to_owned(), secret.to_owned()))
}
