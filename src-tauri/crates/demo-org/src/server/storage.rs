//! The transcript files behind pre-signed addresses, as S3 serves them.

use std::io::Write;

use axum::extract::{ConnectInfo, State as Extract};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use axum::response::Response;
use flate2::{Compression, write::GzEncoder};

use super::answer::{garbage, gateway_page, truncated, with_type};
use super::connection::Line;
use super::signature::Broken;
use super::{Shared, State, gate, recordings};
use crate::faults::{Fault, Place};

/// `GET /storage/…`, without an Authorization header.
pub(super) async fn download(
    Extract(state): Shared,
    ConnectInfo(line): ConnectInfo<Line>,
    method: Method,
    address: Uri,
    headers: HeaderMap,
) -> Response {
    state.counts.request("storage");
    gate::pause(state.options.storage_latency_ms).await;
    let fault = state.strike(Place::Storage, address.path());
    if let Some(answer) = early(&state, fault, &line).await {
        return answer;
    }
    if headers.contains_key(header::AUTHORIZATION) {
        state.counts.authorization_at_storage();
        let words = "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the Authorization header should be specified";
        return refused(StatusCode::BAD_REQUEST, "InvalidArgument", words);
    }
    match state.seal.check(address.path(), address.query().unwrap_or_default(), state.now_ms()) {
        Err(Broken::Expired) => return expired(),
        Err(Broken::Forged) => return forged(),
        Ok(()) => {}
    }
    let answer = if address.path().starts_with("/storage/recordings/") {
        recordings::sound(&state, address.path(), &method, &headers).unwrap_or_else(no_such_key)
    } else {
        object(&state, address.path())
    };
    if fault == Some(Fault::Truncated) { truncated(answer).await } else { answer }
}

async fn early(state: &State, fault: Option<Fault>, line: &Line) -> Option<Response> {
    match fault? {
        Fault::Unavailable => Some(refused(
            StatusCode::SERVICE_UNAVAILABLE,
            "SlowDown",
            "Please reduce your request rate.",
        )),
        Fault::ExpiredUrl => Some(expired()),
        Fault::StorageForbidden => {
            Some(refused(StatusCode::FORBIDDEN, "AccessDenied", "Access Denied"))
        }
        Fault::Html => Some(gateway_page()),
        Fault::Garbage => Some(garbage()),
        other => gate::early(state, Some(other), line).await,
    }
}

/// `/storage/transcriptsCache/{org}/{conversation}/{communication}-transcripts`
fn object(state: &State, path: &str) -> Response {
    let mut parts = path.rsplit('/');
    let leg = parts.next().and_then(|file| file.strip_suffix("-transcripts")).unwrap_or_default();
    let id = parts.next().unwrap_or_default();
    match state.corpus.leg(id, leg).and_then(|entry| state.corpus.transcript(entry)) {
        Some(json) => dressed(json, id),
        None => no_such_key(),
    }
}

fn no_such_key() -> Response {
    refused(StatusCode::NOT_FOUND, "NoSuchKey", "The specified key does not exist.")
}

/// How the real store sends its objects is UNCONFIRMED (API.md 5.1), so each way occurs, always the same for one call.
fn dressed(json: String, id: &str) -> Response {
    match id.bytes().map(u32::from).sum::<u32>() % 3 {
        0 => with_type(StatusCode::OK, "application/json", json),
        1 => with_type(StatusCode::OK, "binary/octet-stream", gzip(&json)),
        _ => {
            let mut response = with_type(StatusCode::OK, "application/json", gzip(&json));
            response
                .headers_mut()
                .insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
            response
        }
    }
}

fn gzip(text: &str) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::with_capacity(text.len() / 6), Compression::fast());
    // Writing to memory does not fail.
    _ = encoder.write_all(text.as_bytes());
    encoder.finish().unwrap_or_default()
}

fn expired() -> Response {
    refused(StatusCode::FORBIDDEN, "AccessDenied", "Request has expired")
}

fn forged() -> Response {
    let words = "The request signature we calculated does not match the signature you provided. Check your key and signing method.";
    refused(StatusCode::FORBIDDEN, "SignatureDoesNotMatch", words)
}

fn refused(status: StatusCode, code: &str, words: &str) -> Response {
    let body = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>{code}</Code><Message>{words}</Message></Error>"
    );
    with_type(status, "application/xml", body)
}
