//! Answers: JSON, Genesys' error bodies (API.md 8.3), gateways' pages.

use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use serde_json::{Value, json};
use uuid::Uuid;

/// 200 with a JSON body.
pub(super) fn ok(body: &impl Serialize) -> Response {
    json_text(StatusCode::OK, serde_json::to_string(body).unwrap_or_default())
}

/// A JSON body that is text already.
pub(super) fn json_text(status: StatusCode, body: String) -> Response {
    with_type(status, "application/json", body)
}

/// Any body with its content type.
pub(super) fn with_type(status: StatusCode, kind: &'static str, body: impl Into<Body>) -> Response {
    let mut response = Response::new(body.into());
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    response
}

/// Why the API refuses, in Genesys' words.
#[derive(Debug, Clone)]
pub(super) struct Refusal {
    status: StatusCode,
    code: &'static str,
    message: String,
    /// `messageParams` and the like.
    more: Value,
    retry_after: Option<u64>,
}

impl Refusal {
    pub(super) fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        Self { status, code, message: message.into(), more: json!({}), retry_after: None }
    }

    pub(super) fn bad_request() -> Self {
        Self::new(
            StatusCode::BAD_REQUEST,
            "bad.request",
            "The request could not be understood by the server due to malformed syntax.",
        )
    }

    /// 400 with a reason of its own.
    pub(super) fn invalid(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "bad.request", message)
    }

    pub(super) fn invalid_date() -> Self {
        let message =
            "Dates must be specified as ISO-8601 strings. For example: yyyy-MM-ddTHH:mm:ss.SSSZ";
        Self::new(StatusCode::BAD_REQUEST, "invalid.date", message)
    }

    pub(super) fn search_not_supported() -> Self {
        Self::invalid("Search not supported.")
    }

    pub(super) fn no_token() -> Self {
        let message = "No authentication bearer token specified in authorization header.";
        Self::new(StatusCode::UNAUTHORIZED, "authentication.required", message)
    }

    pub(super) fn bad_token() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "bad.credentials", "Invalid login credentials.")
    }

    pub(super) fn expired_token() -> Self {
        Self::new(
            StatusCode::UNAUTHORIZED,
            "credentials.expired",
            "The supplied credentials are expired and cannot be used.",
        )
    }

    pub(super) fn not_authorized() -> Self {
        Self::new(
            StatusCode::FORBIDDEN,
            "not.authorized",
            "You are not authorized to perform the requested action.",
        )
    }

    pub(super) fn missing_any(permissions: &[&str]) -> Self {
        let list = format!("[{}]", permissions.join(", "));
        let sentence = "Unable to perform the requested action. You must have at least one of the following permissions assigned: ";
        let mut refusal = Self::new(
            StatusCode::FORBIDDEN,
            "missing.any.permissions",
            format!("{sentence}{list}"),
        );
        refusal.more = json!({"messageParams": {"permissions": list}, "messageWithParams": format!("{sentence}{{permissions}}")});
        refusal
    }

    pub(super) fn missing(permissions: &[&str]) -> Self {
        let list = permissions.join(", ");
        let sentence =
            "Unable to perform the requested action. You are missing the following permission(s): ";
        let mut refusal =
            Self::new(StatusCode::FORBIDDEN, "missing.permissions", format!("{sentence}{list}"));
        refusal.more = json!({"messageParams": {"permissions": list}});
        refusal
    }

    pub(super) fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "not.found", "The requested resource was not found.")
    }

    pub(super) fn no_such(id: &str) -> Self {
        let message = format!("The requested resource was not found. ID: {id}");
        let mut refusal = Self::new(StatusCode::NOT_FOUND, "resource.not.found", message);
        refusal.more = json!({"messageParams": {"id": id}});
        refusal
    }

    pub(super) fn unsupported_type() -> Self {
        let message = "Unsupported Media Type - Unsupported or incorrect media type, such as an incorrect Content-Type value in the header.";
        Self::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "unsupported.media.type", message)
    }

    pub(super) fn too_many(seconds: u64, limit: u32) -> Self {
        Self::over("client.credentials.token.rate.per.minute", seconds, limit)
    }

    /// The limit of searches by date; what its body says is UNCONFIRMED.
    pub(super) fn too_many_searches(seconds: u64, limit: u32) -> Self {
        Self::over("search.date.range.rate.per.minute", seconds, limit)
    }

    fn over(key: &str, seconds: u64, limit: u32) -> Self {
        let message =
            format!("Rate limit exceeded the maximum. Retry the request in [{seconds}] seconds");
        let mut refusal = Self::new(StatusCode::TOO_MANY_REQUESTS, "too.many.requests", message);
        refusal.more = json!({"limit": {"key": key, "namespace": "platform.api", "value": limit}});
        refusal.retry_after = Some(seconds);
        refusal
    }

    pub(super) fn unavailable() -> Self {
        let message = "Service Unavailable - The server is currently unavailable (because it is overloaded or down for maintenance).";
        Self::new(StatusCode::SERVICE_UNAVAILABLE, "service.unavailable", message)
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let id = Uuid::new_v4().to_string();
        let mut body = json!({
            "message": self.message, "code": self.code, "status": self.status.as_u16(), "contextId": id, "details": [], "errors": [],
        });
        if let (Value::Object(body), Value::Object(more)) = (&mut body, self.more) {
            body.extend(more);
        }
        let mut response = json_text(self.status, body.to_string());
        let headers = response.headers_mut();
        if let Ok(id) = HeaderValue::from_str(&id) {
            headers.insert("inin-correlation-id", id);
        }
        if let Some(seconds) = self.retry_after {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}

/// A gateway's error page: HTML where JSON was asked for.
pub(super) fn gateway_page() -> Response {
    let page = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n";
    with_type(StatusCode::BAD_GATEWAY, "text/html", page)
}

/// 200, but nothing that a JSON reader could use.
pub(super) fn garbage() -> Response {
    with_type(
        StatusCode::OK,
        "application/json",
        "\u{feff}<<<<<<< this is not { the JSON ] you asked for",
    )
}

/// The answer with its body cut in the middle.
pub(super) async fn truncated(response: Response) -> Response {
    let (mut parts, body) = response.into_parts();
    let bytes = axum::body::to_bytes(body, usize::MAX).await.unwrap_or_default();
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(bytes.slice(..bytes.len() / 2)))
}
