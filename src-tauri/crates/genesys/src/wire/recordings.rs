use std::collections::BTreeMap;

use serde::Deserialize;

use super::lenient::{Many, Maybe, Number, Text, When};

/// API.md section 9.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct FileRecording {
    pub(crate) id: Text,
    pub(crate) start_time: When,
    pub(crate) end_time: When,
    pub(crate) media: Text,
    pub(crate) file_state: Text,
    pub(crate) session_id: Text,
    pub(crate) media_uris: Maybe<BTreeMap<String, Maybe<MediaUri>>>,
    pub(crate) output_duration_ms: Number,
    pub(crate) annotations: Many<Annotation>,
}

/// No `Debug`: the address is a secret.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct MediaUri {
    pub(crate) media_uri: Text,
}

/// Something noted on a recording; of interest are pauses.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct Annotation {
    #[serde(rename = "type")]
    pub(crate) kind: Text,
    pub(crate) reason: Text,
    pub(crate) realtime_location: Number,
    pub(crate) duration_ms: Number,
}
