use std::fmt;

use crate::wire::ErrorBody;

/// What Genesys Cloud itself said about a request it did not fulfil: for the details pane and for
/// support. Its message may repeat what was asked for, so it belongs on screen but not in a log.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Refusal {
    /// HTTP status.
    pub status: u16,
    /// Genesys' code (`missing.any.permissions`); the OAuth error for a sign-in.
    pub code: Option<String>,
    /// Genesys' message, shortened.
    pub message: Option<String>,
    /// What support asks for: the correlation id header, or `contextId` (API.md 8.1, 8.3).
    pub correlation_id: Option<String>,
}

impl Refusal {
    /// Reads an error body. Gateways answer with HTML; then only status and header remain.
    pub(crate) fn read(status: u16, correlation_id: Option<String>, body: &[u8]) -> Told {
        let body: ErrorBody = serde_json::from_slice(body).unwrap_or_default();
        let permissions = permissions_of(&body);
        let any = body.code.0.as_deref() == Some("missing.any.permissions");
        let refusal = Self {
            status,
            code: body.code.0.or(body.error.0),
            message: body
                .message
                .0
                .or(body.error_description.0)
                .or(body.description.0)
                .map(|text| shortened(&text)),
            correlation_id: correlation_id.or(body.context_id.0).or(body.correlation_id.0),
        };
        Told { refusal, permissions, any }
    }
}

/// A refusal together with what only some statuses need.
pub(crate) struct Told {
    pub(crate) refusal: Refusal,
    pub(crate) permissions: Vec<String>,
    pub(crate) any: bool,
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "HTTP {}", self.status)?;
        if let Some(code) = &self.code {
            write!(formatter, ", {code}")?;
        }
        if let Some(message) = &self.message {
            write!(formatter, ": {message}")?;
        }
        if let Some(id) = &self.correlation_id {
            write!(formatter, " (correlation id {id})")?;
        }
        Ok(())
    }
}

impl std::error::Error for Refusal {}

/// The permission names of a 403. They are in `messageParams` or, failing that, in the message; the
/// key in `messageParams` is UNCONFIRMED (API.md section 12), so every value of it is looked at.
fn permissions_of(body: &ErrorBody) -> Vec<String> {
    let parameters: Vec<String> =
        body.message_params.0.iter().flat_map(|text| names_in(text)).collect();
    if !parameters.is_empty() {
        return parameters;
    }
    body.message.0.as_deref().map(names_in).unwrap_or_default()
}

/// Permissions are three words with colons between: `recording:recording:view`.
fn names_in(text: &str) -> Vec<String> {
    let part = |part: &str| {
        !part.is_empty()
            && part.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '*')
    };
    let mut names = Vec::new();
    for word in text.split(|letter: char| letter.is_whitespace() || "[](){},;\"'".contains(letter))
    {
        let word = word.trim_end_matches(['.', ':']);
        let is_name = word.split(':').count() == 3 && word.split(':').all(part);
        if is_name && !names.iter().any(|known| known == word) {
            names.push(word.to_owned());
        }
    }
    names
}

fn shortened(text: &str) -> String {
    const LONGEST: usize = 500;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
