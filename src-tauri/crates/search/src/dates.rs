use chrono::{
    DateTime, Datelike, Days, Duration, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, TimeZone,
    Utc,
};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// No organization has calls from before this year.
const EARLIEST_YEAR: i32 = 2000;

/// The dates a supervisor chose, before they are instants.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Dates {
    /// One of the presets.
    Preset {
        /// Which one.
        preset: Preset,
    },
    /// Both ends typed: `2026-11-20`, `2026-11-20 14:30`, or an instant with its offset.
    Custom {
        /// The first day (from midnight) or instant.
        from: String,
        /// The last day (to its end) or instant; now when empty.
        to: String,
    },
}

/// What the date menu offers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Preset {
    /// Since midnight.
    Today,
    /// Midnight to midnight.
    Yesterday,
    /// The last 7 times 24 hours.
    #[default]
    Days7,
    /// The last 30 times 24 hours.
    Days30,
}

/// A stretch of time, both ends within it. UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Range {
    /// Its beginning.
    pub from: DateTime<Utc>,
    /// Its end, never before the beginning.
    pub to: DateTime<Utc>,
}

impl Range {
    /// The last `days` times 24 hours.
    pub fn last_days(days: u32, now: DateTime<Utc>) -> Self {
        Self { from: now - Duration::days(i64::from(days)), to: now }
    }

    /// Whether an instant lies within.
    pub fn contains(&self, at: DateTime<Utc>) -> bool {
        self.from <= at && at <= self.to
    }

    /// How long it is.
    pub fn length(&self) -> Duration {
        self.to - self.from
    }

    /// Its two halves, the later first, which is what people want to see first.
    pub(crate) fn halves(&self) -> [Self; 2] {
        let middle = self.from + self.length() / 2;
        [Self { from: middle, to: self.to }, Self { from: self.from, to: middle }]
    }

    /// Cut into pieces of at most so many UTC days, the latest first. They are cut at midnight:
    /// Analytics lists whole UTC days (API.md 4.1), and a day in two pieces would be listed twice.
    pub(crate) fn days(&self, at_most: i64) -> Vec<Self> {
        let mut pieces = Vec::new();
        let mut to = self.to;
        loop {
            let from = start_of_day(to) - Duration::days(at_most - 1);
            if from <= self.from {
                pieces.push(Self { from: self.from, to });
                return pieces;
            }
            pieces.push(Self { from, to });
            to = from - Duration::nanoseconds(1);
        }
    }

    /// How long the UTC days are that it touches, as far as they have passed.
    pub(crate) fn touched_days(&self, now: DateTime<Utc>) -> Duration {
        let end = start_of_day(self.to) + Duration::days(1);
        end.min(now.max(self.to)) - start_of_day(self.from)
    }
}

fn start_of_day(at: DateTime<Utc>) -> DateTime<Utc> {
    at.date_naive().and_time(NaiveTime::MIN).and_utc()
}

impl Default for Dates {
    fn default() -> Self {
        Self::Preset { preset: Preset::default() }
    }
}

impl Dates {
    /// The instants these dates mean to somebody in `zone`.
    pub fn resolve(&self, now: DateTime<Utc>, zone: Tz) -> Result<Range, DatesError> {
        let range = match self {
            Self::Preset { preset } => preset.resolve(now, zone)?,
            Self::Custom { from, to } => {
                Range { from: start_of(from, zone)?, to: end_of(to, now, zone)? }
            }
        };
        if range.from > now {
            return Err(DatesError::InTheFuture);
        }
        if range.from > range.to {
            return Err(DatesError::EndBeforeStart);
        }
        if range.from.year() < EARLIEST_YEAR {
            return Err(DatesError::TooOld);
        }
        Ok(Range { to: range.to.min(now), ..range })
    }
}

impl Preset {
    fn resolve(self, now: DateTime<Utc>, zone: Tz) -> Result<Range, DatesError> {
        let today = now.with_timezone(&zone).date_naive();
        Ok(match self {
            Self::Today => Range { from: midnight(today, zone)?, to: now },
            Self::Yesterday => {
                let yesterday = today - Days::new(1);
                Range {
                    from: midnight(yesterday, zone)?,
                    to: midnight(today, zone)? - Duration::milliseconds(1),
                }
            }
            Self::Days7 => Range::last_days(7, now),
            Self::Days30 => Range::last_days(30, now),
        })
    }
}

fn start_of(text: &str, zone: Tz) -> Result<DateTime<Utc>, DatesError> {
    match text.trim().parse::<NaiveDate>() {
        Ok(day) => midnight(day, zone),
        Err(_) => instant(text, zone),
    }
}

fn end_of(text: &str, now: DateTime<Utc>, zone: Tz) -> Result<DateTime<Utc>, DatesError> {
    if text.trim().is_empty() {
        return Ok(now);
    }
    match text.trim().parse::<NaiveDate>() {
        Ok(day) => {
            let next = day.checked_add_days(Days::new(1)).ok_or_else(|| unreadable(text))?;
            Ok(midnight(next, zone)? - Duration::milliseconds(1))
        }
        Err(_) => instant(text, zone),
    }
}

fn instant(text: &str, zone: Tz) -> Result<DateTime<Utc>, DatesError> {
    let text = text.trim();
    if let Ok(at) = DateTime::parse_from_rfc3339(text) {
        return Ok(at.to_utc());
    }
    let patterns =
        ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%d %H:%M:%S%.f", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M"];
    let local =
        patterns.iter().find_map(|pattern| NaiveDateTime::parse_from_str(text, pattern).ok());
    local.and_then(|local| earliest(local, zone)).ok_or_else(|| unreadable(text))
}

fn midnight(day: NaiveDate, zone: Tz) -> Result<DateTime<Utc>, DatesError> {
    earliest(day.and_time(NaiveTime::MIN), zone).ok_or_else(|| unreadable(&day.to_string()))
}

fn unreadable(text: &str) -> DatesError {
    DatesError::Unreadable { text: text.trim().to_owned() }
}

/// A local time as an instant. Where clocks go back it exists twice: the first is meant. Where they
/// go forward it does not exist (midnight itself, in some zones): the first instant after the gap.
fn earliest(local: NaiveDateTime, zone: Tz) -> Option<DateTime<Utc>> {
    (0..=4).find_map(|quarters| {
        let shifted = local.checked_add_signed(Duration::minutes(30 * quarters))?;
        match zone.from_local_datetime(&shifted) {
            LocalResult::Single(at) | LocalResult::Ambiguous(at, _) => Some(at.to_utc()),
            LocalResult::None => None,
        }
    })
}

/// Why dates cannot be searched.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum DatesError {
    /// A date that is none.
    #[error("“{text}” is not a date. Write it as 2026-11-20, or 2026-11-20 14:30.")]
    Unreadable {
        /// What was typed.
        text: String,
    },
    /// The ends are the wrong way round.
    #[error("The end lies before the start. Swap the two dates.")]
    EndBeforeStart,
    /// A mistyped year; scanning it would take days.
    #[error("The start lies before the year {EARLIEST_YEAR}. Check the year.")]
    TooOld,
    /// Nothing can have been said yet.
    #[error("The start lies in the future. Choose a day that has begun.")]
    InTheFuture,
}

impl DatesError {
    /// The word for programs: `invalid-dates`.
    pub fn code(&self) -> &'static str {
        "invalid-dates"
    }
}
