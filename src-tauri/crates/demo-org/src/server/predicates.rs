//! The filters of a details query (API.md 4.1): their form, and whether a conversation passes them.
//!
//! A segment filter passes when one segment satisfies all of it; different filters may be satisfied by
//! different segments (the real rule is UNCONFIRMED).

use serde::Deserialize;

use super::answer::Refusal;
use crate::facets::{
    CONVERSATION_DIMENSIONS, CONVERSATION_METRICS, Facets, SEGMENT_DIMENSIONS, Segment,
};

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "camelCase")]
enum Junction {
    And,
    Or,
}

/// A filter over conversations, segments or what hangs on them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Filter {
    #[serde(rename = "type")]
    junction: Junction,
    #[serde(default)]
    predicates: Vec<Predicate>,
    #[serde(default)]
    clauses: Vec<Clause>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Clause {
    #[serde(rename = "type")]
    junction: Junction,
    predicates: Vec<Predicate>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Predicate {
    #[serde(rename = "type")]
    kind: Option<PredicateKind>,
    dimension: Option<String>,
    metric: Option<String>,
    property: Option<String>,
    #[serde(rename = "propertyType")]
    property_kind: Option<PropertyKind>,
    #[serde(default)]
    operator: Operator,
    value: Option<String>,
    range: Option<Range>,
}

#[derive(Deserialize, Clone, Copy, PartialEq)]
#[serde(rename_all = "camelCase")]
enum PredicateKind {
    Dimension,
    Property,
    Metric,
}

#[derive(Deserialize, Clone, Copy, PartialEq)]
#[serde(rename_all = "camelCase")]
enum PropertyKind {
    Bool,
    Integer,
    Real,
    Date,
    String,
    Uuid,
}

#[derive(Deserialize, Default, Clone, Copy, PartialEq)]
#[serde(rename_all = "camelCase")]
enum Operator {
    #[default]
    Matches,
    Exists,
    NotExists,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Range {
    gt: Option<f64>,
    gte: Option<f64>,
    lt: Option<f64>,
    lte: Option<f64>,
}

/// Which things a filter is about.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Subject {
    Conversation,
    Segment,
    /// Evaluations, surveys, resolutions: this organization has none.
    Absent,
}

impl Filter {
    /// Refuses dimensions and metrics that the subject does not have.
    pub(super) fn check(&self, subject: Subject) -> Result<(), Refusal> {
        let nested = self.clauses.iter().flat_map(|clause| &clause.predicates);
        self.predicates.iter().chain(nested).try_for_each(|predicate| predicate.check(subject))
    }

    /// Whether it asks for this dimension and nothing else.
    pub(super) fn is_about(&self, dimension: &str) -> bool {
        let nested = self.clauses.iter().flat_map(|clause| &clause.predicates);
        let mut all = self.predicates.iter().chain(nested);
        all.all(|predicate| predicate.dimension.as_deref() == Some(dimension))
    }

    /// Whether the conversation itself passes.
    pub(super) fn passes_conversation(&self, facets: &Facets) -> bool {
        self.holds(&|predicate| {
            predicate.holds(|name, value| facets.has(name, value), |metric| facets.metric(metric))
        })
    }

    /// Whether one of its segments passes.
    pub(super) fn passes_segment(&self, facets: &Facets) -> bool {
        let duration = |segment: &Segment, metric: &str| {
            (metric == "tSegmentDuration").then_some(segment.duration_ms)
        };
        let passes = |segment: &Segment| {
            self.holds(&|predicate| {
                predicate.holds(
                    |name, value| segment.has(name, value),
                    |metric| duration(segment, metric),
                )
            })
        };
        facets.segments.iter().any(passes)
    }

    fn holds(&self, holds: &dyn Fn(&Predicate) -> bool) -> bool {
        let predicates = self.predicates.iter().map(holds);
        let clauses = self
            .clauses
            .iter()
            .map(|clause| join(clause.junction, clause.predicates.iter().map(holds)));
        join(self.junction, predicates.chain(clauses))
    }
}

fn join(junction: Junction, mut parts: impl Iterator<Item = bool>) -> bool {
    match junction {
        Junction::And => parts.all(|holds| holds),
        Junction::Or => parts.any(|holds| holds),
    }
}

impl Predicate {
    /// Refuses what the contract does not have for the subject, and kinds that contradict themselves.
    fn check(&self, subject: Subject) -> Result<(), Refusal> {
        let (dimensions, metrics): (&[&str], &[&str]) = match subject {
            Subject::Conversation => (CONVERSATION_DIMENSIONS, CONVERSATION_METRICS),
            Subject::Segment => (SEGMENT_DIMENSIONS, &["tSegmentDuration"]),
            Subject::Absent => return Ok(()),
        };
        let (known, kind) = match (&self.dimension, &self.metric, &self.property) {
            (Some(name), None, None) => {
                (dimensions.contains(&name.as_str()), PredicateKind::Dimension)
            }
            (None, Some(name), None) => (metrics.contains(&name.as_str()), PredicateKind::Metric),
            // Properties are what flows attach; the contract does not name them, and nothing here has any.
            (None, None, Some(_)) => (subject == Subject::Segment, PredicateKind::Property),
            _ => return Err(Refusal::bad_request()),
        };
        let agrees = self.kind.is_none_or(|said| said == kind)
            && (self.property_kind.is_none() || kind == PredicateKind::Property);
        if known && agrees { Ok(()) } else { Err(Refusal::bad_request()) }
    }

    fn holds(
        &self,
        has: impl Fn(&str, Option<&str>) -> bool,
        metric: impl Fn(&str) -> Option<f64>,
    ) -> bool {
        if let Some(name) = &self.metric {
            return self.holds_of(metric(name));
        }
        let Some(dimension) = &self.dimension else { return false };
        match self.operator {
            Operator::Matches => has(dimension, Some(self.value.as_deref().unwrap_or_default())),
            Operator::Exists => has(dimension, None),
            Operator::NotExists => !has(dimension, None),
        }
    }

    fn holds_of(&self, measured: Option<f64>) -> bool {
        let wanted = self.value.as_ref().and_then(|value| value.parse::<f64>().ok());
        match self.operator {
            Operator::Exists => measured.is_some(),
            Operator::NotExists => measured.is_none(),
            Operator::Matches => measured.is_some_and(|measured| {
                self.range.as_ref().is_none_or(|range| range.has(measured))
                    && wanted.is_none_or(|wanted| (wanted - measured).abs() < 0.5)
            }),
        }
    }
}

impl Range {
    fn has(&self, measured: f64) -> bool {
        self.gt.is_none_or(|gt| measured > gt)
            && self.gte.is_none_or(|gte| measured >= gte)
            && self.lt.is_none_or(|lt| measured < lt)
            && self.lte.is_none_or(|lte| measured <= lte)
    }
}
