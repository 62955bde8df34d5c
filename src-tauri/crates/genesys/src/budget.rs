//! The request budget: how many API requests this client may make, and when the next one.
//!
//! Two rules, both at once. A ledger of our own sends of the last minute is the hard ceiling: bursts
//! are fine, the minute's limit is never passed. A token bucket smooths the burst, so that a gateway
//! never sees a spike.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{Mutex as Queue, Notify, watch};
use tokio::time::{Instant, sleep};

use crate::error::LONGEST_WAIT;
use crate::pace::Pace;
use crate::{Error, Refusal};

/// A little over Genesys' minute: requests may reach it up to a second later than they left.
const WINDOW: Duration = Duration::from_secs(61);
/// How exactly the start of Genesys' own window is known (`inin-ratelimit-reset` is whole seconds).
const BLUR: Duration = Duration::from_secs(2);
const MINUTE: Duration = Duration::from_secs(60);

/// The state of the request budget, for the status bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// Requests of the last minute: ours, and those of others that Genesys counts with them.
    pub used: u32,
    /// Requests allowed in a minute.
    pub allowed: u32,
    /// Until when nothing is sent because Genesys asked for a pause.
    pub wait_until: Option<std::time::Instant>,
}

/// What the headers of an answer say about the limit (API.md 8.1).
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct RateHeaders {
    pub(crate) allowed: Option<u32>,
    pub(crate) count: Option<u32>,
    pub(crate) reset: Option<Duration>,
}

/// Lets requests through one after another, first come first served.
pub(crate) struct Gate {
    /// Held by the one who is next; tokio's mutex is fair.
    queue: Queue<()>,
    state: Mutex<State>,
    /// Wakes the one who is next when an answer changes the rules.
    changed: Notify,
    published: watch::Sender<Budget>,
}

struct State {
    allowed: u32,
    sent: VecDeque<Instant>,
    /// Requests of other clients on the same budget, and until when they count.
    others: Option<(u32, Instant)>,
    paused_until: Option<Instant>,
    pace: Pace,
}

impl Gate {
    pub(crate) fn new(requests_per_minute: u32) -> Self {
        let allowed = requests_per_minute.max(1);
        let state = State {
            allowed,
            sent: VecDeque::new(),
            others: None,
            paused_until: None,
            pace: Pace::new(allowed),
        };
        let published = watch::Sender::new(Budget { used: 0, allowed, wait_until: None });
        Self { queue: Queue::new(()), state: Mutex::new(state), changed: Notify::new(), published }
    }

    /// Waits for the turn of one request and enters it in the ledger.
    ///
    /// Fails at once while Genesys has asked for a pause longer than anybody should wait.
    pub(crate) async fn admit(&self) -> Result<(), Error> {
        let _turn = self.queue.lock().await;
        loop {
            let changed = self.changed.notified();
            let wait = self.state().try_send(Instant::now())?;
            self.publish();
            let Some(wait) = wait else { return Ok(()) };
            tokio::select! {
                () = sleep(wait) => {}
                () = changed => {}
            }
        }
    }

    /// Obeys the headers of an answer.
    pub(crate) fn learn(&self, headers: RateHeaders) {
        self.state().learn(headers, Instant::now());
        self.publish();
        self.changed.notify_waiters();
    }

    /// Stops every request for a while (429).
    pub(crate) fn pause(&self, wait: Duration) {
        self.state().pause(Instant::now() + wait);
        self.publish();
        self.changed.notify_waiters();
    }

    pub(crate) fn budget(&self) -> Budget {
        self.state().budget(Instant::now())
    }

    pub(crate) fn watch(&self) -> watch::Receiver<Budget> {
        self.published.subscribe()
    }

    fn publish(&self) {
        let now = self.budget();
        self.published.send_if_modified(|last| {
            let new = *last != now;
            *last = now;
            new
        });
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing in here panics half-way; a poisoned ledger is still a right ledger.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Enters a send into the ledger, or says how long to wait before trying again.
    fn try_send(&mut self, now: Instant) -> Result<Option<Duration>, Error> {
        self.forget_old(now);
        if let Some(until) = self.paused_until {
            return pause_or_refuse(until - now).map(Some);
        }
        if let Some(wait) = self.until_room(now) {
            return Ok(Some(wait));
        }
        if let Some(wait) = self.pace.wait() {
            return Ok(Some(wait));
        }
        self.sent.push_back(now);
        Ok(None)
    }

    fn forget_old(&mut self, now: Instant) {
        while self.sent.front().is_some_and(|sent| now.duration_since(*sent) >= WINDOW) {
            self.sent.pop_front();
        }
        self.others = self.others.filter(|(_, until)| *until > now);
        self.paused_until = self.paused_until.filter(|until| *until > now);
    }

    /// Until the minute has room for one more; `None` when it has.
    fn until_room(&self, now: Instant) -> Option<Duration> {
        let used = self.sent.len() + self.others() as usize;
        let over = (used + 1).checked_sub(self.allowed as usize).filter(|over| *over > 0)?;
        // Room comes when our oldest sends drop out, or when the others' window ends.
        let ours = self.sent.get(over - 1).map(|sent| *sent + WINDOW);
        let theirs = self.others.map(|(_, until)| until);
        let until = [ours, theirs].into_iter().flatten().min()?;
        Some(until.saturating_duration_since(now).max(Duration::from_millis(1)))
    }

    fn others(&self) -> u32 {
        self.others.map_or(0, |(count, _)| count)
    }

    fn learn(&mut self, headers: RateHeaders, now: Instant) {
        if let Some(allowed) = headers.allowed.filter(|allowed| *allowed > 0)
            && allowed != self.allowed
        {
            tracing::info!(allowed, "Genesys Cloud changed the request limit");
            self.allowed = allowed;
            self.pace = Pace::new(allowed);
        }
        let Some(count) = headers.count else { return };
        let reset = headers.reset.unwrap_or(MINUTE).min(MINUTE);
        self.count_others(count, reset, now);
        if count >= self.allowed {
            self.pause(now + reset);
        }
    }

    /// Whatever Genesys counts in its window beyond our own sends was sent by somebody else.
    fn count_others(&mut self, count: u32, reset: Duration, now: Instant) {
        self.forget_old(now);
        let age = MINUTE.saturating_sub(reset) + BLUR;
        let ours = self.sent.iter().filter(|sent| now.duration_since(**sent) <= age).count();
        let ours = u32::try_from(ours).unwrap_or(u32::MAX);
        let others = count.saturating_sub(ours);
        self.others = (others > 0).then_some((others, now + reset));
    }

    fn pause(&mut self, until: Instant) {
        self.paused_until = self.paused_until.max(Some(until));
    }

    fn budget(&mut self, now: Instant) -> Budget {
        self.forget_old(now);
        let ours = u32::try_from(self.sent.len()).unwrap_or(u32::MAX);
        Budget {
            used: ours.saturating_add(self.others()),
            allowed: self.allowed,
            wait_until: self.paused_until.map(Instant::into_std),
        }
    }
}

fn pause_or_refuse(wait: Duration) -> Result<Duration, Error> {
    // The pause of an accepted Retry-After is one second longer than the header says.
    if wait > LONGEST_WAIT + Duration::from_secs(1) {
        let refusal = Box::new(Refusal { status: 429, ..Refusal::default() });
        return Err(Error::RateLimited { retry_after: Some(wait), refusal });
    }
    Ok(wait)
}

#[cfg(test)]
mod tests;
