use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use backon::Retryable;

use crate::{Error, Limits, Retry};

/// The one place that asks again. The error decides whether ([`Error::retry`]), `Limits` how often.
///
/// `attempt` is told how many tries came before it.
pub(crate) async fn persistently<T, Try>(
    limits: &Limits,
    what: &str,
    attempt: impl Fn(u32) -> Try,
) -> Result<T, Error>
where
    Try: Future<Output = Result<T, Error>>,
{
    let tries = AtomicU32::new(0);
    let asking = || attempt(tries.fetch_add(1, Ordering::Relaxed));
    asking
        .retry(FullJitter::of(limits))
        .when(|error| matches!(error.retry(), Retry::BackOff | Retry::After(_)))
        .adjust(|error, back_off| match (error.retry(), back_off) {
            (Retry::After(wait), Some(_)) => Some(wait),
            (_, back_off) => back_off,
        })
        .notify(|error, wait| {
            let wait_ms = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX);
            let retry = tries.load(Ordering::Relaxed);
            tracing::warn!(what, code = error.code(), retry, wait_ms, "asking again");
        })
        .await
}

/// Exponential waits with full jitter: each is anything between nothing and the doubled bound, so
/// that clients thrown out together do not come back together. `backon`'s own jitter only adds to
/// the wait, hence this iterator.
#[derive(Clone, Debug)]
struct FullJitter {
    bound: Duration,
    cap: Duration,
    left: u32,
}

impl FullJitter {
    fn of(limits: &Limits) -> Self {
        Self { bound: limits.back_off_base, cap: limits.back_off_cap, left: limits.max_retries }
    }
}

impl Iterator for FullJitter {
    type Item = Duration;

    fn next(&mut self) -> Option<Duration> {
        self.left = self.left.checked_sub(1)?;
        let bound = self.bound.min(self.cap);
        self.bound = self.bound.saturating_mul(2);
        Some(bound.mul_f64(fastrand::f64()))
    }
}

#[cfg(test)]
mod tests;
