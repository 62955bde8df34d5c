//! Choosing between the ways, from what is known beforehand. No request is made here.

use chrono::{DateTime, Duration, Utc};

use crate::{
    Estimate, Part, Plan, Range, Request, Said, Way, WayOut,
    plan::Order,
    reasons,
    scan::{self, Count},
};

/// How far back Genesys searches the content of transcripts: 60 days (API.md 3.4), by its clock and
/// at the moment it is asked. An hour less, so that neither a clock that is wrong nor a long wait for
/// the request limit leaves calls that fall past the horizon unlisted.
const CONTENT_HORIZON: Duration = Duration::hours(60 * 24 - 1);

/// Up to so many requests, the content search is not worth comparing with: counting the calls of the
/// dates takes requests, too.
const CHEAP: u64 = 30;

/// Conversations whose details one request brings (API.md 4.4).
const DETAILS_AT_ONCE: u64 = 50;

/// What is known before a run.
#[derive(Clone, Debug)]
pub(crate) struct Grounds<'a> {
    pub(crate) request: &'a Request,
    pub(crate) now: DateTime<Utc>,
    /// The organization's switch; `None` when it could not be read.
    pub(crate) content_search: Option<bool>,
    /// Why Genesys would not search by content when it was asked.
    pub(crate) refused: Option<Said>,
    /// What the content search proposes.
    pub(crate) rows: Option<Count>,
    /// The calls of the same days that pass the filters, as far as Genesys filters.
    pub(crate) listed: Option<Count>,
    /// Those of the days that the content search does not reach.
    pub(crate) older: Option<Count>,
    /// The connection's limit.
    pub(crate) per_minute: u32,
}

/// The stretches that the content search reaches and does not reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reach {
    pub(crate) within: Option<Range>,
    pub(crate) older: Option<Range>,
}

impl Reach {
    pub(crate) fn of(range: Range, now: DateTime<Utc>) -> Self {
        let horizon = now - CONTENT_HORIZON;
        if range.from >= horizon {
            return Self { within: Some(range), older: None };
        }
        if range.to <= horizon {
            return Self { within: None, older: Some(range) };
        }
        let within = Some(Range { from: horizon, ..range });
        Self { within, older: Some(Range { to: horizon, ..range }) }
    }
}

impl Plan {
    /// Chooses the way without counting anything. `content_search` is the organization's switch,
    /// `None` when it could not be read; then the content search is tried, because most
    /// organizations have it on.
    pub fn new(request: &Request, content_search: Option<bool>, now: DateTime<Utc>) -> Self {
        Grounds::new(request, content_search, now, 1).plan()
    }
}

impl<'a> Grounds<'a> {
    pub(crate) fn new(
        request: &'a Request,
        content_search: Option<bool>,
        now: DateTime<Utc>,
        per_minute: u32,
    ) -> Self {
        Self {
            request,
            now,
            content_search,
            refused: None,
            rows: None,
            listed: None,
            older: None,
            per_minute,
        }
    }

    /// Why the content search cannot be used for any of the dates.
    pub(crate) fn no_content(&self) -> Option<Said> {
        let reason = reasons::not_by_content(&self.request.query, self.content_search);
        let out_of_reach = self.reach().within.is_none().then(reasons::too_old);
        reason.or(out_of_reach).or_else(|| self.refused.clone())
    }

    pub(crate) fn reach(&self) -> Reach {
        Reach::of(self.request.range, self.now)
    }

    pub(crate) fn plan(&self) -> Plan {
        let impossible = self.no_content();
        let (order, by_content) = self.by_content();
        let by_scan = self.by_scan();
        let cheaper = self.may_scan_instead()
            && by_content.requests.zip(by_scan.requests).is_some_and(|(c, s)| s < c);
        let way = match (self.request.way, &impossible) {
            (_, Some(_)) | (Some(Way::Scan), None) => Way::Scan,
            (Some(Way::Content), None) => Way::Content,
            (None, None) => {
                if cheaper {
                    Way::Scan
                } else {
                    Way::Content
                }
            }
        };
        let estimate = if way == Way::Content { by_content } else { by_scan };
        let reasons = self.reasons(way, impossible.as_ref(), order, estimate);
        Plan {
            parts: self.parts(way),
            reason: Said::together(&reasons),
            reasons,
            content_search_known: self.content_search.is_some(),
            estimate,
            ways: self.ways(way, impossible, by_content, by_scan),
            order,
        }
    }

    /// Whether counting the calls of the dates could change the choice: only filters can make the list
    /// of calls shorter than that of the rows. A plan and the run it speaks of must choose alike, so it
    /// does not matter who has counted.
    pub(crate) fn may_scan_instead(&self) -> bool {
        let by_content = self.rows_first();
        let slices = self.reach().within.map_or(0, scan::slices_of);
        self.request.filters.for_the_list() != genesys::ConversationFilters::default()
            && by_content.requests.is_some_and(|requests| requests > CHEAP + slices)
    }

    fn parts(&self, way: Way) -> Vec<Part> {
        let Reach { within, older } = self.reach();
        match way {
            Way::Scan => vec![Part { way, range: self.request.range }],
            Way::Content => {
                let later = within.map(|range| Part { way, range });
                let earlier = older.map(|range| Part { way: Way::Scan, range });
                later.into_iter().chain(earlier).collect()
            }
        }
    }

    fn ways(
        &self,
        chosen: Way,
        impossible: Option<Said>,
        by_content: Estimate,
        by_scan: Estimate,
    ) -> Vec<WayOut> {
        let possible = impossible.is_none();
        let estimate = if possible { by_content } else { Estimate::default() };
        let missed = impossible
            .map_or_else(|| reasons::missed_by_content(&self.request.query), |why| vec![why]);
        let content = way_out(Way::Content, chosen, possible, estimate, missed);
        let scan = way_out(Way::Scan, chosen, true, by_scan, vec![reasons::missed_by_scan()]);
        if chosen == Way::Content { vec![content, scan] } else { vec![scan, content] }
    }

    fn reasons(
        &self,
        way: Way,
        impossible: Option<&Said>,
        order: Order,
        estimate: Estimate,
    ) -> Vec<Said> {
        match (way, impossible, self.request.way) {
            (_, Some(why), Some(Way::Content)) => vec![reasons::chosen_content(), why.clone()],
            (_, Some(why), _) => vec![why.clone()],
            (Way::Scan, None, Some(_)) => vec![reasons::chosen_scan()],
            (Way::Scan, None, None) => vec![reasons::few_pass(estimate.calls.unwrap_or_default())],
            (Way::Content, None, _) => {
                let filtered = self.request.filters.need_details().then_some(order);
                let mut why = reasons::by_content(filtered, self.reach().older.is_some());
                if reasons::has_figures(&self.request.query) {
                    why.push(reasons::numbers());
                }
                why
            }
        }
    }

    /// What the content search takes, in the cheaper of the two orders (API.md 4.4).
    fn by_content(&self) -> (Order, Estimate) {
        let Some(rows) = self.rows else { return (Order::RowsFirst, Estimate::default()) };
        let filtered = self.request.filters.need_details() && self.may_scan_instead();
        let Some(listed) = self.listed.filter(|_| filtered) else {
            return (Order::RowsFirst, self.rows_first());
        };
        let details = rows.calls.div_ceil(DETAILS_AT_ONCE);
        let order = if listed.requests < details { Order::ListFirst } else { Order::RowsFirst };
        let calls = rows.calls.min(listed.calls);
        let requests = rows.requests + listed.requests.min(details);
        (order, self.estimate(Some(Count { calls, requests })))
    }

    /// What it takes when the calls of the dates are not counted.
    fn rows_first(&self) -> Estimate {
        let Some(rows) = self.rows else { return Estimate::default() };
        let filtered = self.request.filters.need_details();
        let details = if filtered { rows.calls.div_ceil(DETAILS_AT_ONCE) } else { 0 };
        self.estimate(Some(Count { requests: rows.requests + details, ..rows }))
    }

    fn by_scan(&self) -> Estimate {
        match self.reach().within {
            Some(_) => self.estimate(self.listed),
            None => self.estimate(Some(Count::default())),
        }
    }

    /// With the calls beyond the content search's reach, which both ways read.
    fn estimate(&self, within: Option<Count>) -> Estimate {
        let older = match self.reach().older {
            Some(_) => self.older,
            None => Some(Count::default()),
        };
        let (Some(within), Some(older)) = (within, older) else { return Estimate::default() };
        let calls = within.calls + older.calls;
        let settled = self.request.earlier.iter().filter(|call| call.is_settled()).count() as u64;
        let requests = within.requests + older.requests + calls.saturating_sub(settled);
        #[expect(clippy::cast_precision_loss, reason = "minutes are shown as whole numbers")]
        let minutes = requests as f64 / f64::from(self.per_minute.max(1));
        Estimate { calls: Some(calls), requests: Some(requests), minutes: Some(minutes) }
    }
}

fn way_out(way: Way, chosen: Way, possible: bool, estimate: Estimate, lost: Vec<Said>) -> WayOut {
    let Estimate { calls, requests, minutes } = estimate;
    let misses = Said::together(&lost);
    WayOut { way, chosen: way == chosen, possible, calls, requests, minutes, misses, missed: lost }
}
