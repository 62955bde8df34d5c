//! When calls happen: mostly in business hours, over 75 days, most of them lately.

use chrono::{DateTime, Datelike, Weekday};

const DAY_MS: i64 = 86_400_000;
/// Calls have ended for at least this long, the one that is just over apart.
const SETTLED_MS: i64 = 20 * 60_000;

/// Where a call lies, before the clock is known.
#[derive(Debug, Clone, Copy)]
pub(super) struct Moment {
    /// Whole days before today, 0..75.
    pub(super) days_ago: i64,
    /// ms into the day.
    time_of_day: i64,
    /// Days that a weekend call moves back, where calls on weekends are not wanted.
    off_weekend: Option<i64>,
}

/// Yesterday at midnight.
pub(super) fn yesterday() -> Moment {
    Moment { days_ago: 1, time_of_day: 0, off_weekend: None }
}

/// Draws a moment: 4 calls in 10 lie in the last week, 4 in the three weeks before.
pub(super) fn moment(rng: &mut fastrand::Rng) -> Moment {
    let days_ago = match rng.u32(..100) {
        0..40 => rng.i64(0..7),
        40..80 => rng.i64(7..30),
        _ => rng.i64(30..75),
    };
    let minute =
        if rng.u32(..100) < 93 { rng.i64(8 * 60..18 * 60 + 30) } else { rng.i64(0..24 * 60) };
    let off_weekend = (rng.u32(..100) < 75).then(|| rng.i64(1..4));
    Moment { days_ago, time_of_day: minute * 60_000 + rng.i64(0..60_000), off_weekend }
}

impl Moment {
    /// The start in epoch ms of a call of this length, as the clock says `now_ms`.
    pub(super) fn start_ms(&self, now_ms: i64, length_ms: i64) -> i64 {
        let today = now_ms - now_ms.rem_euclid(DAY_MS);
        let mut start = today - self.days_ago * DAY_MS + self.time_of_day;
        if is_weekend(start) {
            start -= self.off_weekend.unwrap_or(0) * DAY_MS;
        }
        while start + length_ms > now_ms - SETTLED_MS {
            start -= DAY_MS;
        }
        start
    }
}

fn is_weekend(ms: i64) -> bool {
    let day = DateTime::from_timestamp_millis(ms).map(|time| time.weekday());
    matches!(day, Some(Weekday::Sat | Weekday::Sun))
}
