//! The dialect's own shapes.

use serde::{Deserialize, Serialize};

use super::listing::Span;
use crate::wire::{Many, Number, Text, When};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Request<'a> {
    start_time: &'a str,
    end_time: &'a str,
    size: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    page_token: Option<&'a str>,
    media_type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    filter: Option<&'a Filter>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Filter {
    #[serde(rename = "type")]
    pub(super) kind: &'static str,
    pub(super) phrase: String,
    #[serde(rename = "match")]
    pub(super) how: &'static str,
}

impl<'a> Request<'a> {
    pub(super) fn of(span: &'a Span, size: usize, page_token: Option<&'a str>) -> Self {
        Self {
            start_time: &span.start,
            end_time: &span.end,
            size,
            page_token,
            media_type: "voice",
            filter: span.filter.as_ref(),
        }
    }
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Answer {
    pub(super) conversations: Many<Call>,
    pub(super) next_page_token: Text,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Call {
    pub(super) conversation_id: Text,
    pub(super) start_time: When,
    pub(super) end_time: When,
    pub(super) direction: Text,
    pub(super) participants: Many<Person>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Person {
    pub(super) id: Text,
    pub(super) name: Text,
    pub(super) purpose: Text,
    pub(super) user_id: Text,
    pub(super) queue_id: Text,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Insights {
    #[serde(flatten)]
    pub(super) call: Call,
    pub(super) language: Text,
    pub(super) segments: Option<Many<Segment>>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Segment {
    pub(super) timestamp: When,
    pub(super) duration_ms: Number,
    pub(super) participant_id: Text,
    pub(super) participant_name: Text,
    pub(super) participant_type: Text,
    pub(super) text: Text,
    pub(super) confidence: Number,
}
