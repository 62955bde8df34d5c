use serde::Deserialize;

use super::lenient::{Flag, Many, Number, Strings, Text, When};

/// Answer of the details query (API.md 4.2); `conversations` is absent when nothing matched.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct DetailsAnswer {
    pub(crate) conversations: Many<Details>,
    pub(crate) total_hits: Number,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct Details {
    pub(crate) conversation_id: Text,
    pub(crate) conversation_start: When,
    pub(crate) conversation_end: When,
    pub(crate) originating_direction: Text,
    pub(crate) division_ids: Strings,
    pub(crate) participants: Many<DetailsParticipant>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct DetailsParticipant {
    pub(crate) purpose: Text,
    pub(crate) user_id: Text,
    pub(crate) participant_name: Text,
    pub(crate) sessions: Many<Session>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct Session {
    #[serde(rename = "sessionId")]
    pub(crate) id: Text,
    pub(crate) media_type: Text,
    pub(crate) direction: Text,
    pub(crate) recording: Flag,
    pub(crate) ani: Text,
    pub(crate) dnis: Text,
    pub(crate) segments: Many<Segment>,
    pub(crate) metrics: Many<Metric>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Metric {
    pub(crate) name: Text,
    pub(crate) value: Number,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct Segment {
    #[serde(rename = "segmentType")]
    pub(crate) kind: Text,
    #[serde(rename = "segmentStart")]
    pub(crate) start: When,
    #[serde(rename = "segmentEnd")]
    pub(crate) end: When,
    pub(crate) queue_id: Text,
    pub(crate) wrap_up_code: Text,
    pub(crate) wrap_up_note: Text,
    pub(crate) disconnect_type: Text,
}
