//! What speech and text analytics knows of a call beyond its words (API.md section 6).

use serde::Deserialize;

use super::lenient::{Flag, Many, Maybe, Number, Text, When};

/// `speechandtextanalytics/conversations/{id}`.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct ConversationMetrics {
    pub(crate) sentiment_score: Number,
    pub(crate) sentiment_trend: Number,
    pub(crate) sentiment_trend_class: Text,
    pub(crate) participant_metrics: Maybe<ParticipantMetrics>,
}

#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(crate) struct ParticipantMetrics {
    #[serde(rename = "agentDurationPercentage")]
    pub(crate) agent: Number,
    #[serde(rename = "customerDurationPercentage")]
    pub(crate) customer: Number,
    #[serde(rename = "silenceDurationPercentage")]
    pub(crate) silence: Number,
    #[serde(rename = "ivrDurationPercentage")]
    pub(crate) ivr: Number,
    #[serde(rename = "acdDurationPercentage")]
    pub(crate) acd: Number,
    #[serde(rename = "overtalkDurationPercentage")]
    pub(crate) overtalk: Number,
    #[serde(rename = "otherDurationPercentage")]
    pub(crate) other: Number,
    #[serde(rename = "overtalkCount")]
    pub(crate) overtalk_count: Number,
}

/// `…/{id}/categories`.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct CategoryListing {
    pub(crate) entities: Many<Category>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Category {
    pub(crate) name: Text,
}

/// `…/{id}/summaries`.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct SummaryListing {
    pub(crate) entities: Many<SummaryAnswer>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct SummaryAnswer {
    pub(crate) summary: Text,
    pub(crate) language: Text,
    pub(crate) generated: Flag,
    pub(crate) date_created: When,
    pub(crate) insights: Many<PointAnswer>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct PointAnswer {
    #[serde(rename = "type")]
    pub(crate) kind: Text,
    pub(crate) title: Text,
    pub(crate) description: Text,
    pub(crate) outcome: Text,
}
