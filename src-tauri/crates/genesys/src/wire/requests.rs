//! What is sent, strictly as the contract's request schemas have it; the tests validate every body.

use serde::Serialize;

/// `TranscriptSearchRequest` (API.md 3.1).
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SearchRequest {
    pub(crate) types: [&'static str; 1],
    pub(crate) page_size: u32,
    pub(crate) page_number: u32,
    pub(crate) return_fields: [&'static str; 4],
    pub(crate) query: Vec<SearchCriterion>,
}

/// `TranscriptSearchCriteria`.
#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SearchCriterion {
    #[serde(rename = "type")]
    pub(crate) kind: &'static str,
    pub(crate) fields: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) value: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) values: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) start_value: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) end_value: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) date_format: Option<&'static str>,
}

/// `ConversationQuery` (API.md 4.1).
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct DetailsQuery {
    pub(crate) interval: String,
    pub(crate) order: &'static str,
    pub(crate) order_by: &'static str,
    pub(crate) paging: Paging,
    pub(crate) conversation_filters: Vec<Filter>,
    pub(crate) segment_filters: Vec<Filter>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Paging {
    page_size: u32,
    page_number: u32,
}

#[derive(Serialize)]
pub(crate) struct Filter {
    #[serde(rename = "type")]
    kind: &'static str,
    predicates: Vec<Predicate>,
}

#[derive(Serialize)]
struct Predicate {
    #[serde(rename = "type")]
    kind: &'static str,
    dimension: &'static str,
    operator: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<&'static str>,
}

impl DetailsQuery {
    /// Voice calls that have ended, in the order in which they began.
    ///
    /// Ascending, because what arrives while the pages are being read then lands behind them; in
    /// descending order every new call would push others on to the next page (API.md 4.1 "Limits").
    pub(crate) fn ended_calls(interval: String, page_size: u32, page_number: u32) -> Self {
        Self {
            interval,
            order: "asc",
            order_by: "conversationStart",
            paging: Paging { page_size, page_number },
            conversation_filters: vec![Filter::only("conversationEnd", "exists", None)],
            segment_filters: vec![Filter::only("mediaType", "matches", Some("voice"))],
        }
    }
}

impl Filter {
    fn only(dimension: &'static str, operator: &'static str, value: Option<&'static str>) -> Self {
        let predicate = Predicate { kind: "dimension", dimension, operator, value };
        Self { kind: "and", predicates: vec![predicate] }
    }
}
