use export::Zone;
use search::{Range, Said, Way, WayOut};
use serde::Serialize;

use super::instant;

/// How the candidates are found, and what that costs.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Plan {
    #[cfg_attr(test, ts(type = "Way"))]
    way: Way,
    reason: String,
    /// The same, sentence by sentence.
    #[cfg_attr(test, ts(type = "Array<Said>"))]
    reasons: Vec<Said>,
    from: String,
    to: String,
    zone: &'static str,
    /// The estimate, in words.
    sentence: String,
    calls: Option<u64>,
    requests: Option<u64>,
    /// At the connection's limit of requests.
    minutes: Option<f64>,
    is_long: bool,
    ways: Vec<WayView>,
}

/// One way of finding the candidates.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "WayOut"))]
pub(crate) struct WayView {
    #[cfg_attr(test, ts(type = "Way"))]
    way: Way,
    chosen: bool,
    possible: bool,
    calls: Option<u64>,
    requests: Option<u64>,
    minutes: Option<f64>,
    /// What it would miss, or why it is not possible.
    misses: String,
    /// The same, sentence by sentence.
    #[cfg_attr(test, ts(type = "Array<Said>"))]
    missed: Vec<Said>,
}

impl Plan {
    pub(crate) fn of(plan: &search::Plan, range: Range, zone: Zone) -> Self {
        Self {
            way: if plan.only_scans() { Way::Scan } else { Way::Content },
            reason: plan.reason.clone(),
            reasons: plan.reasons.clone(),
            from: instant(range.from),
            to: instant(range.to),
            zone: zone.name(),
            sentence: plan.in_words(),
            calls: plan.estimate.calls,
            requests: plan.estimate.requests,
            minutes: plan.estimate.minutes,
            is_long: plan.is_long(),
            ways: plan.ways.iter().map(WayView::from).collect(),
        }
    }
}

impl From<&WayOut> for WayView {
    fn from(way: &WayOut) -> Self {
        Self {
            way: way.way,
            chosen: way.chosen,
            possible: way.possible,
            calls: way.calls,
            requests: way.requests,
            minutes: way.minutes,
            misses: way.misses.clone(),
            missed: way.missed.clone(),
        }
    }
}
