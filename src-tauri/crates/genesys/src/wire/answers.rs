use serde::Deserialize;

use super::lenient::{Flag, Many, Maybe, Number, Strings, Text, When};

/// API.md 8.3, and the OAuth shape of 2.1.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct ErrorBody {
    pub(crate) message: Text,
    pub(crate) code: Text,
    pub(crate) context_id: Text,
    pub(crate) correlation_id: Text,
    pub(crate) message_params: Strings,
    pub(crate) error: Text,
    #[serde(rename = "error_description")]
    pub(crate) error_description: Text,
    pub(crate) description: Text,
}

/// API.md 2.1. No `Debug`: the token goes straight into a secret.
#[derive(Deserialize)]
pub(crate) struct TokenAnswer {
    pub(crate) access_token: String,
    #[serde(default)]
    pub(crate) expires_in: Number,
}

/// `organizations/me`.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Organization {
    pub(crate) id: Text,
    pub(crate) name: Text,
}

/// `tokens/me` (API.md 2.4).
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct TokenInfo {
    pub(crate) organization: Maybe<Organization>,
    pub(crate) home_organization: Maybe<Organization>,
}

/// `routing/settings/transcription` (API.md 3.4).
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct TranscriptionSettings {
    pub(crate) content_search_enabled: Flag,
}

/// API.md 3.3.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct SearchAnswer {
    pub(crate) total: Number,
    pub(crate) page_count: Number,
    pub(crate) results: Many<SearchRow>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct SearchRow {
    pub(crate) conversation_id: Text,
    pub(crate) communication_id: Text,
    pub(crate) conversation_start_time: When,
    pub(crate) start_time: When,
}

/// API.md 5.1.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct TranscriptUrl {
    pub(crate) url: Text,
}

/// Every list of look-ups (API.md section 7).
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct Listing {
    pub(crate) entities: Many<NamedEntity>,
    pub(crate) page_count: Number,
    pub(crate) next_uri: Text,
}

/// A user, queue, division, wrap-up code or topic.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct NamedEntity {
    pub(crate) id: Text,
    pub(crate) name: Text,
    pub(crate) email: Text,
    pub(crate) division: Maybe<Division>,
    pub(crate) dialect: Text,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Division {
    pub(crate) name: Text,
}

/// `users/search`.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct UserSearchAnswer {
    pub(crate) total: Number,
    pub(crate) results: Many<NamedEntity>,
}

/// `…/transcriptionengines/dialects`.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct DialectListing {
    pub(crate) entities: Many<Engine>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Engine {
    pub(crate) dialects: Strings,
}

/// Where only the status counts.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Anything {}
