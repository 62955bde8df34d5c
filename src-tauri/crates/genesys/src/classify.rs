//! What went wrong, read from a status, its headers, or the network's error.

use std::error::Error as StdError;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use reqwest::Method;
use reqwest::header::HeaderMap;

use crate::budget::RateHeaders;
use crate::call::{Call, Lane, Needs};
use crate::refusal::Told;
use crate::{Error, Refusal};

/// Turns a status into the error it stands for (API.md 8.2, 8.3).
pub(crate) fn classify(call: &Call<'_>, status: u16, headers: &HeaderMap, told: Told) -> Error {
    let host = call.url.host_str().unwrap_or_default().to_owned();
    let Told { refusal, permissions, any } = told;
    let refusal = Box::new(refusal);
    match (status, call.lane) {
        (300..=399, _) => Error::Redirected { host, refusal },
        // An expired link is a 403; with temporary keys behind it, a 400.
        (400 | 401 | 403, Lane::Storage) => Error::StorageRefused { status },
        (400 | 401 | 403, Lane::Login(_)) => Error::SignIn { host, refusal },
        // The login address always exists, and so do those of the queries.
        (404 | 405, Lane::Login(_)) => Error::NotGenesys { host, refusal },
        (404 | 405, Lane::Api(_)) if call.method == Method::POST => {
            Error::NotGenesys { host, refusal }
        }
        (401, _) => Error::TokenExpired { refusal },
        (403, _) => forbidden(permissions, any, call.needs, refusal),
        (404, _) => Error::NotFound { refusal },
        (429, _) => {
            let retry_after = retry_after(headers, refusal.message.as_deref());
            Error::RateLimited { retry_after, refusal }
        }
        (500.., _) => Error::Server { status, refusal },
        _ => Error::BadRequest { refusal },
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
    std::iter::successors(Some(error), |&error| match error.downcast_ref::<io::Error>() {
        // `source` of an error wrapped in an I/O error skips the wrapped one.
        Some(outer) if outer.get_ref().is_some() => {
            outer.get_ref().map(|inner| inner as &(dyn StdError + 'static))
        }
        _ => error.source(),
    })
}

fn forbidden(named: Vec<String>, any: bool, needs: Needs, refusal: Box<Refusal>) -> Error {
    if !named.is_empty() {
        return Error::Forbidden { permissions: named, any, refusal };
    }
    let any = matches!(needs, Needs::Any(_));
    let permissions = needs.permissions().iter().map(|&name| name.to_owned()).collect();
    Error::Forbidden { permissions, any, refusal }
}

pub(crate) fn correlation_id(headers: &HeaderMap) -> Option<String> {
    // The newer name first, as go-gcloudcx does (API.md 8.1).
    ["genesys-correlation-id", "inin-correlation-id"]
        .iter()
        .find_map(|name| headers.get(*name)?.to_str().ok())
        .map(str::to_owned)
}

pub(crate) fn rate_headers(headers: &HeaderMap) -> RateHeaders {
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
