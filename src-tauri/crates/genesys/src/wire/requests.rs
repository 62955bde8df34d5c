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
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
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
    #[serde(skip_serializing_if = "Vec::is_empty")]
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

#[derive(Default, Serialize)]
struct Predicate {
    #[serde(rename = "type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    dimension: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    metric: Option<&'static str>,
    operator: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    range: Option<NumericRange>,
}

#[derive(Serialize)]
struct NumericRange {
    #[serde(skip_serializing_if = "Option::is_none")]
    gte: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lte: Option<i64>,
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
            conversation_filters: vec![Filter::there_is("conversationEnd")],
            segment_filters: vec![Filter::any_of("mediaType", ["voice"])],
        }
    }

    /// The calls of these ids, whatever they are, as far as they began on a day of the interval.
    pub(crate) fn of_ids(interval: String, ids: &[String], page_size: u32, page: u32) -> Self {
        Self {
            conversation_filters: vec![Filter::any_of("conversationId", ids)],
            segment_filters: Vec::new(),
            ..Self::ended_calls(interval, page_size, page)
        }
    }
}

impl Filter {
    /// The dimension is one of the values.
    pub(crate) fn any_of<Value: Into<String>>(
        dimension: &'static str,
        values: impl IntoIterator<Item = Value>,
    ) -> Self {
        let predicates: Vec<_> = values
            .into_iter()
            .map(|value| Predicate { value: Some(value.into()), ..Predicate::about(dimension) })
            .collect();
        let kind = if predicates.len() == 1 { "and" } else { "or" };
        Self { kind, predicates }
    }

    /// The metric lies between these bounds, both included; milliseconds.
    pub(crate) fn between(metric: &'static str, least: Option<i64>, most: Option<i64>) -> Self {
        let range = Some(NumericRange { gte: least, lte: most });
        let predicate = Predicate {
            kind: "metric",
            metric: Some(metric),
            operator: "matches",
            range,
            ..Predicate::default()
        };
        Self { kind: "and", predicates: vec![predicate] }
    }

    fn there_is(dimension: &'static str) -> Self {
        let predicate = Predicate { operator: "exists", ..Predicate::about(dimension) };
        Self { kind: "and", predicates: vec![predicate] }
    }
}

impl Predicate {
    fn about(dimension: &'static str) -> Self {
        Self {
            kind: "dimension",
            dimension: Some(dimension),
            operator: "matches",
            ..Self::default()
        }
    }
}

/// `UserSearchRequest` (API.md section 7).
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct UserSearch<'a> {
    pub(crate) page_size: usize,
    pub(crate) page_number: u32,
    pub(crate) sort_by: &'static str,
    pub(crate) sort_order: &'static str,
    pub(crate) query: [UserCriterion<'a>; 1],
}

#[derive(Serialize)]
pub(crate) struct UserCriterion<'a> {
    #[serde(rename = "type")]
    pub(crate) kind: &'static str,
    pub(crate) fields: [&'static str; 2],
    pub(crate) value: &'a str,
}
