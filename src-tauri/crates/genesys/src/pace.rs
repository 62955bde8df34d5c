use std::num::NonZeroU32;
use std::time::Duration;

use governor::clock::Clock;
use governor::middleware::NoOpMiddleware;
use governor::state::{InMemoryState, NotKeyed};
use governor::{Quota, RateLimiter};
use tokio::time::Instant;

/// Requests that may go out together before the bucket's rate sets in.
const BURST: NonZeroU32 = NonZeroU32::new(12).expect("12 is not zero");

/// The token bucket that smooths a burst: a tenth of the minute's limit each second. It never keeps
/// the minute's limit from being used up (that takes ten seconds); it only rounds off the spike.
pub(crate) struct Pace(RateLimiter<NotKeyed, InMemoryState, TokioClock, NoOpMiddleware<Duration>>);

impl Pace {
    pub(crate) fn new(requests_per_minute: u32) -> Self {
        let a_second = NonZeroU32::new(requests_per_minute / 10).unwrap_or(NonZeroU32::MIN);
        let quota = Quota::per_second(a_second).allow_burst(BURST);
        Self(RateLimiter::direct_with_clock(quota, TokioClock(Instant::now())))
    }

    /// Takes a token, or says how long until there is one.
    pub(crate) fn wait(&self) -> Option<Duration> {
        let too_early = self.0.check().err()?;
        Some(too_early.wait_time_from(self.0.clock().now()).max(Duration::from_millis(1)))
    }
}

/// Tokio's clock, which tests can stop.
#[derive(Clone)]
struct TokioClock(Instant);

impl Clock for TokioClock {
    type Instant = Duration;

    fn now(&self) -> Duration {
        self.0.elapsed()
    }
}
