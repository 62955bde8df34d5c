//! Tokens and their budgets: 300 requests in each fixed window of 60 seconds (API.md 8.1).

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use uuid::Uuid;

const WINDOW: Duration = Duration::from_secs(60);
/// Genesys' default, 24 hours.
pub(super) const LIFETIME_S: u64 = 86_400;

/// The tokens given so far.
pub(super) struct Tokens {
    limit: u32,
    searches: Option<u32>,
    known: Mutex<HashMap<String, Token>>,
}

struct Token {
    expires: Instant,
    requests: Window,
    searches: Window,
}

/// What was spent in the window that is open.
#[derive(Clone, Copy)]
struct Window {
    since: Instant,
    count: u32,
}

impl Window {
    fn closed(now: Instant) -> Self {
        Self { since: now, count: 0 }
    }

    /// Counts one more. The first window opens with the first request.
    fn spend(&mut self, allowed: u32) -> Budget {
        let now = Instant::now();
        if self.count == 0 || now.duration_since(self.since) >= WINDOW {
            *self = Self::closed(now);
        }
        self.count += 1;
        let left = WINDOW.saturating_sub(now.duration_since(self.since));
        let reset = left.as_millis().div_ceil(1_000).try_into().unwrap_or(60).max(1);
        Budget { count: self.count, allowed, reset }
    }
}

/// What is left of a token's budget.
#[derive(Debug, Clone, Copy)]
pub(super) struct Budget {
    /// Requests in this window, this one included.
    pub(super) count: u32,
    /// Requests allowed in a window.
    pub(super) allowed: u32,
    /// Seconds until the next window, at least 1.
    pub(super) reset: u64,
}

/// Why a token does not work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unfit {
    /// Never given here, or given back.
    Unknown,
    /// Given here, no longer good.
    Expired,
}

impl Tokens {
    /// `limit` requests a minute for each, among them `searches` by date (`None`: as many as there are requests).
    pub(super) fn new(limit: u32, searches: Option<u32>) -> Self {
        Self { limit, searches, known: Mutex::default() }
    }

    /// A new token.
    pub(super) fn give(&self) -> String {
        let now = Instant::now();
        let text = format!("demo-{}{}", Uuid::new_v4().simple(), Uuid::new_v4().simple());
        let window = Window::closed(now);
        let expires = now + Duration::from_secs(LIFETIME_S);
        let token = Token { expires, requests: window, searches: window };
        self.known.lock().unwrap_or_else(PoisonError::into_inner).insert(text.clone(), token);
        text
    }

    /// Counts a request of this token.
    pub(super) fn spend(&self, text: &str) -> Result<Budget, Unfit> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let token = known.get_mut(text).ok_or(Unfit::Unknown)?;
        if token.expires <= Instant::now() {
            return Err(Unfit::Expired);
        }
        Ok(token.requests.spend(self.limit))
    }

    /// Counts a search by date of this token; the error is the budget that is used up.
    pub(super) fn search(&self, text: &str) -> Result<(), Budget> {
        let Some(allowed) = self.searches else { return Ok(()) };
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(token) = known.get_mut(text) else { return Ok(()) };
        let budget = token.searches.spend(allowed);
        if budget.count > budget.allowed { Err(budget) } else { Ok(()) }
    }

    /// The token is expired from now on.
    pub(super) fn expire(&self, text: &str) {
        if let Some(token) = self.known.lock().unwrap_or_else(PoisonError::into_inner).get_mut(text)
        {
            token.expires = Instant::now();
        }
    }

    /// The token is unknown from now on.
    pub(super) fn revoke(&self, text: &str) {
        self.known.lock().unwrap_or_else(PoisonError::into_inner).remove(text);
    }
}
