use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// How fast a run goes, over its last minute; pauses do not count.
#[derive(Debug)]
pub(crate) struct Pace {
    last: Instant,
    /// How long the run has been going, without pauses.
    clock: Duration,
    /// How many had been looked at, at which times of that clock.
    marks: VecDeque<(Duration, u64)>,
}

const MINUTE: Duration = Duration::from_secs(60);

impl Pace {
    pub(crate) fn new(now: Instant) -> Self {
        Self { last: now, clock: Duration::ZERO, marks: VecDeque::from([(Duration::ZERO, 0)]) }
    }

    /// Notes how many have been looked at until now.
    pub(crate) fn mark(&mut self, now: Instant, examined: u64, paused: bool) {
        if !paused {
            self.clock += now.saturating_duration_since(self.last);
        }
        self.last = now;
        self.marks.push_back((self.clock, examined));
        // One mark from before the last minute stays, to measure from.
        while self.marks.get(1).is_some_and(|(at, _)| self.clock.saturating_sub(*at) >= MINUTE) {
            self.marks.pop_front();
        }
    }

    /// How many a minute.
    pub(crate) fn per_minute(&self) -> f64 {
        let (Some((from, before)), Some((to, after))) = (self.marks.front(), self.marks.back())
        else {
            return 0.0;
        };
        let span = to.saturating_sub(*from).as_secs_f64();
        #[expect(clippy::cast_precision_loss, reason = "nobody looks at so many calls in a minute")]
        let examined = after.saturating_sub(*before) as f64;
        if span > 0.0 { examined / span * 60.0 } else { 0.0 }
    }

    /// How many seconds `left` more will take: at this pace, and no faster than the requests that are
    /// left of this minute and of every other minute let them. The first seconds of a run, when the
    /// minute's requests are still unused, would promise too much.
    pub(crate) fn seconds_for(&self, left: u64, unused: u32, per_minute: u32) -> Option<u64> {
        if left == 0 {
            return Some(0);
        }
        let pace = self.per_minute();
        if pace <= 0.0 {
            return None;
        }
        #[expect(clippy::cast_precision_loss, reason = "nobody lists so many calls")]
        let (all, beyond) = (left as f64, left.saturating_sub(u64::from(unused)) as f64);
        let seconds = (all / pace).max(beyond / f64::from(per_minute.max(1))) * 60.0;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        Some(seconds.ceil() as u64)
    }
}

#[cfg(test)]
mod tests {
    use super::{Duration, Instant, MINUTE, Pace};

    #[test]
    fn a_pause_does_not_slow_the_pace_down() {
        let start = Instant::now();
        let mut pace = Pace::new(start);
        pace.mark(start + Duration::from_secs(30), 50, false);
        pace.mark(start + Duration::from_secs(3630), 50, true);
        assert!((pace.per_minute() - 100.0).abs() < 0.1, "{}", pace.per_minute());
    }

    #[test]
    fn only_the_last_minute_counts() {
        let start = Instant::now();
        let mut pace = Pace::new(start);
        pace.mark(start + MINUTE, 300, false);
        pace.mark(start + MINUTE * 2, 330, false);
        assert!((pace.per_minute() - 30.0).abs() < 0.1, "{}", pace.per_minute());
    }

    #[test]
    fn the_time_left_knows_that_the_first_burst_does_not_last() {
        let start = Instant::now();
        let mut pace = Pace::new(start);
        pace.mark(start + Duration::from_secs(10), 300, false);
        let left = pace.seconds_for(600, 0, 300);
        assert_eq!(left, Some(120), "two more minutes at 300 requests a minute");
    }
}
