use std::sync::Arc;
use std::time::Duration;

use futures::{StreamExt, stream::FuturesUnordered};
use tokio::sync::mpsc;
use tokio_util::task::AbortOnDropHandle;

use crate::{
    Control, End, Event,
    candidates::{Candidate, Listed, Stopped},
    earlier::Earlier,
    examine::{Examination, Examiner},
    tally::{Tally, What},
};

/// Calls read at once while there are requests to spare; the client itself bounds those under way.
const READ_AT_ONCE: usize = 48;
/// Calls read at once when the minute's requests are used up. Whoever waits for the budget stands in
/// one queue with every other run of the connection, first come first served: with few of each in
/// it, each run gets its turn, a paused one is quickly still, and names and lists need not wait
/// behind dozens of transcripts. Few are enough to use every request as it becomes free.
const READ_AT_LEAST: usize = 8;
/// How often the screen hears of progress.
const TICK: Duration = Duration::from_millis(120);

/// The reading half of a run.
pub(crate) struct Reading<'a, F> {
    examiner: Arc<Examiner>,
    control: &'a Control,
    tally: Tally<F>,
    earlier: Earlier,
    under_way: FuturesUnordered<AbortOnDropHandle<Read>>,
}

/// A candidate that was looked at, with what became of its legs.
type Read = (Box<Candidate>, Vec<Examination>);

impl<'a, F: FnMut(Event)> Reading<'a, F> {
    pub(crate) fn new(
        examiner: Arc<Examiner>,
        control: &'a Control,
        report: F,
        what: What,
    ) -> Self {
        let earlier = match what {
            What::New { .. } => Earlier::new(&examiner.request.earlier),
            What::Again { .. } => Earlier::default(),
        };
        let tally = Tally::new(examiner.asker.clone(), examiner.request.limit, report, what);
        Self { examiner, control, tally, earlier, under_way: FuturesUnordered::new() }
    }

    /// Reads what is listed, to its end.
    pub(crate) async fn finish(
        mut self,
        listing: AbortOnDropHandle<Result<bool, Stopped>>,
        mut listed: mpsc::Receiver<Listed>,
    ) -> End {
        let mut ticks = tokio::time::interval(TICK);
        let mut more = true;
        while (more || !self.under_way.is_empty()) && !self.tally.is_over() {
            let room = more && !self.control.is_paused() && self.under_way.len() < self.at_once();
            tokio::select! {
                biased;
                () = self.control.cancelled() => self.tally.cancel(),
                Some(read) = self.under_way.next() => match read {
                    Ok((candidate, outcomes)) => self.tally.count(&candidate, outcomes),
                    Err(_) => self.tally.lose(),
                },
                next = listed.recv(), if room => match next {
                    Some(listed) => self.take(listed),
                    None => more = false,
                },
                Some(found) = self.tally.batch.arrived() => self.tally.tell(Event::Found(found)),
                _ = ticks.tick() => self.tally.progress(more, self.control.is_paused()),
            }
            if self.tally.has_news() {
                self.tally.progress(more, self.control.is_paused());
            }
        }
        let unread = more || !self.under_way.is_empty();
        drop((listed, self.under_way));
        let ended = if more { None } else { Some(joined(listing).await) };
        self.tally.end(unread, ended).await
    }

    fn take(&mut self, listed: Listed) {
        match listed {
            Listed::Candidate(candidate) => {
                let (settled, rest) = self.earlier.settle(candidate);
                self.tally.settle(settled);
                if let Some(candidate) = rest {
                    self.tally.expect(candidate.legs.len() as u64);
                    self.start(candidate);
                }
            }
            Listed::SetAside(calls) => self.tally.set_aside(calls),
            Listed::Slice => self.tally.slice_done(),
            Listed::Warning(warning) => self.tally.tell(Event::Warning(warning)),
        }
    }

    /// Reading is spawned so that parsing and matching use every core.
    fn start(&mut self, candidate: Box<Candidate>) {
        let examiner = Arc::clone(&self.examiner);
        self.under_way.push(AbortOnDropHandle::new(tokio::spawn(async move {
            let outcomes = examiner.examine(&candidate).await;
            (candidate, outcomes)
        })));
    }

    fn at_once(&self) -> usize {
        let budget = self.examiner.asker.budget();
        let unused = if budget.wait_until.is_some() {
            0
        } else {
            budget.allowed.saturating_sub(budget.used)
        };
        (unused as usize).clamp(READ_AT_LEAST, READ_AT_ONCE)
    }
}

async fn joined(listing: AbortOnDropHandle<Result<bool, Stopped>>) -> Result<bool, genesys::Error> {
    match listing.await {
        Ok(Ok(all)) => Ok(all),
        Ok(Err(Stopped::Error(error))) => Err(error),
        Ok(Err(Stopped::Closed)) | Err(_) => Ok(false),
    }
}
