use std::{sync::Arc, time::Duration};

use chrono::Utc;
use futures::{StreamExt, stream::FuturesUnordered};
use genesys::{Client, Error, Retry};
use tokio::sync::mpsc;
use tokio_util::{sync::CancellationToken, task::AbortOnDropHandle};
use transcript::Query;

use crate::{
    End, Event, Plan, Progress, Receipt, Request,
    batch::Batch,
    candidates::{Candidate, Listed, Stopped},
    examine::{Outcome, examine},
    listing,
};

/// Calls read at once; the client itself bounds the requests under way.
const READ_AT_ONCE: usize = 48;
/// Candidates listed ahead of the reading.
const LISTED_AHEAD: usize = 256;
/// How often the screen hears of progress.
const TICK: Duration = Duration::from_millis(120);
/// So many candidates in a row that fail in the same general way end the run: what is wrong is not
/// the candidates, and thousands more would fail as slowly.
const PATIENCE: u32 = 12;

/// Runs a search to its end, or until it is cancelled; dropping the future stops it too.
pub async fn run(
    client: &Client,
    request: &Request,
    cancel: &CancellationToken,
    mut report: impl FnMut(Event),
) -> End {
    let planned = tokio::select! {
        planned = plan(client, request) => planned,
        () = cancel.cancelled() => return End { receipt: Receipt { cancelled: true, ..Receipt::default() }, error: None },
    };
    match planned {
        Ok(plan) => {
            report(Event::Started(plan.clone()));
            Run::new(client, request, cancel, report).finish(plan).await
        }
        Err(error) => End { receipt: Receipt::default(), error: Some(error) },
    }
}

/// Chooses the way; asks for the organization's switch only where it matters.
async fn plan(client: &Client, request: &Request) -> Result<Plan, Error> {
    let now = Utc::now();
    let without = Plan::new(&request.query, request.range, None, now);
    if without.only_scans() {
        return Ok(without);
    }
    let content_search = match client.content_search_enabled().await {
        Ok(content_search) => content_search,
        // Only this one path is in trouble; the search itself will tell if it is not alone.
        Err(Error::Server { .. } | Error::Decode { .. } | Error::NotFound { .. }) => None,
        Err(error) => return Err(error),
    };
    Ok(Plan::new(&request.query, request.range, content_search, now))
}

struct Run<'a, F> {
    client: &'a Client,
    request: &'a Request,
    /// The request's, shared with the tasks that list and read.
    query: Arc<Query>,
    cancel: &'a CancellationToken,
    report: F,
    receipt: Receipt,
    batch: Batch,
    listed: u64,
    /// Whether the outcome of something listed was thrown away: it was beyond the limit, or the
    /// reading of it broke down.
    lost: bool,
    /// Candidates that failed in a row.
    failing: u32,
    /// The last 403, kept for the case that nothing at all could be read.
    refusal: Option<Error>,
    error: Option<Error>,
}

type Reading = FuturesUnordered<AbortOnDropHandle<Vec<Outcome>>>;

impl<'a, F: FnMut(Event)> Run<'a, F> {
    fn new(
        client: &'a Client,
        request: &'a Request,
        cancel: &'a CancellationToken,
        report: F,
    ) -> Self {
        let receipt = Receipt::default();
        let batch = Batch::default();
        Self {
            client,
            request,
            query: Arc::new(request.query.clone()),
            cancel,
            report,
            receipt,
            batch,
            listed: 0,
            lost: false,
            failing: 0,
            refusal: None,
            error: None,
        }
    }

    async fn finish(mut self, plan: Plan) -> End {
        let (sender, mut listed) = mpsc::channel(LISTED_AHEAD);
        let listing = self.start_listing(plan, sender);
        let mut reading = Reading::new();
        let mut ticks = tokio::time::interval(TICK);
        let mut more = true;
        while (more || !reading.is_empty()) && !self.is_over() {
            tokio::select! {
                biased;
                () = self.cancel.cancelled() => self.receipt.cancelled = true,
                Some(outcomes) = reading.next() => match outcomes {
                    Ok(outcomes) => self.count(outcomes),
                    Err(_) => self.lost = true,
                },
                next = listed.recv(), if more && reading.len() < READ_AT_ONCE => match next {
                    Some(Listed::Candidate(candidate)) => {
                        self.listed += candidate.legs.len() as u64;
                        reading.push(self.start_reading(candidate));
                    }
                    Some(Listed::Warning(warning)) => (self.report)(Event::Warning(warning)),
                    None => more = false,
                },
                Some(found) = self.batch.arrived() => (self.report)(Event::Found(found)),
                _ = ticks.tick() => self.tell(more),
            }
            if self.batch.is_full() {
                self.tell(more);
            }
        }
        self.receipt.limited = self.has_enough() && (more || self.lost || !reading.is_empty());
        drop((listed, reading));
        let all_listed = if more { false } else { self.join(listing).await };
        self.tell(false);
        while let Some(found) = self.batch.arrived().await {
            (self.report)(Event::Found(found));
        }
        self.end(all_listed)
    }

    fn start_listing(
        &self,
        plan: Plan,
        sender: mpsc::Sender<Listed>,
    ) -> AbortOnDropHandle<Result<bool, Stopped>> {
        let (client, query) = (self.client.clone(), Arc::clone(&self.query));
        AbortOnDropHandle::new(tokio::spawn(async move {
            listing::list(&client, &query, &plan, sender).await
        }))
    }

    /// Reading is spawned so that parsing and matching use every core.
    fn start_reading(&self, candidate: Candidate) -> AbortOnDropHandle<Vec<Outcome>> {
        let (client, query) = (self.client.clone(), Arc::clone(&self.query));
        AbortOnDropHandle::new(tokio::spawn(
            async move { examine(&client, &query, candidate).await },
        ))
    }

    fn count(&mut self, outcomes: Vec<Outcome>) {
        for outcome in outcomes {
            match outcome {
                _ if self.has_enough() => {
                    self.lost = true;
                    return;
                }
                Outcome::Matched(found) => {
                    self.receipt.count_matched(found.hits.len());
                    self.batch.push(*found);
                    self.failing = 0;
                }
                Outcome::Unmatched => {
                    self.receipt.count_unmatched();
                    self.failing = 0;
                }
                Outcome::Problem(problem, error) => {
                    self.receipt.count_problem(problem);
                    self.lose_patience(error);
                }
            }
        }
    }

    /// Ends the run when the failures are not about single calls: the sign-in is refused, the
    /// network is gone, or a permission is missing for everything.
    fn lose_patience(&mut self, error: Option<Error>) {
        let Some(error) = error else {
            self.failing = 0;
            return;
        };
        self.failing += 1;
        let hopeless = matches!(error, Error::SignIn { .. });
        // Where not a single one could be read, any error is about all of them.
        let general = self.receipt.fetched == 0 || is_general(&error);
        if hopeless || (general && self.failing >= PATIENCE) {
            self.error = Some(error);
        } else if matches!(error, Error::Forbidden { .. }) {
            self.refusal = Some(error);
        }
    }

    fn has_enough(&self) -> bool {
        self.request.limit.is_some_and(|limit| self.receipt.matched >= limit as u64)
    }

    fn is_over(&self) -> bool {
        self.receipt.cancelled || self.error.is_some() || self.has_enough()
    }

    /// Says how far the run is, and sends off what was found since.
    fn tell(&mut self, listing: bool) {
        self.batch.send_off(self.client, self.cancel);
        let budget = self.client.budget_now();
        let receipt = &self.receipt;
        let progress = Progress {
            listed: self.listed.max(receipt.candidates),
            listing,
            examined: receipt.candidates,
            matched: receipt.matched,
            hits: receipt.hits,
            budget,
        };
        (self.report)(Event::Progress(progress));
    }

    async fn join(&mut self, listing: AbortOnDropHandle<Result<bool, Stopped>>) -> bool {
        match listing.await {
            Ok(Ok(all)) => all,
            Ok(Err(Stopped::Error(error))) => {
                self.error.get_or_insert(error);
                false
            }
            Ok(Err(Stopped::Closed)) | Err(_) => false,
        }
    }

    fn end(mut self, all_listed: bool) -> End {
        let receipt = &mut self.receipt;
        if receipt.fetched == 0 && receipt.forbidden > 0 {
            // Nothing at all could be read: that is the answer to give, not "no call contains it".
            self.error = self.error.or(self.refusal);
        }
        let all_examined = all_listed && !self.lost && !receipt.cancelled && !receipt.limited;
        receipt.complete = all_examined && self.error.is_none() && receipt.all_read();
        tracing::info!(
            candidates = self.receipt.candidates,
            matched = self.receipt.matched,
            complete = self.receipt.complete,
            "a search run ended"
        );
        End { receipt: self.receipt, error: self.error }
    }
}

/// Whether an error is about the way to Genesys rather than about one call. A pause too long to be
/// waited out is not asked for again, but meets every other call as well.
fn is_general(error: &Error) -> bool {
    matches!(error, Error::RateLimited { .. } | Error::Tls { .. } | Error::Redirected { .. })
        || matches!(error.retry(), Retry::BackOff | Retry::After(_))
}
