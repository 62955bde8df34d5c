use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use thiserror::Error;
use transcript::{Query, QueryError};

use crate::{Dates, DatesError, Examined, FilterError, Filters, Range, Way};

/// What a supervisor asks, as it is typed, saved and sent about. Everything but the query may be left
/// out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Question {
    /// What was said, in the query language.
    pub query: String,
    /// When the calls began; the last 7 days unless said otherwise.
    #[serde(default)]
    pub dates: Dates,
    /// What the calls must be besides.
    #[serde(default)]
    pub filters: Filters,
    /// How to look for them; `None` leaves the choice to the plan.
    #[serde(default)]
    pub way: Option<Way>,
}

/// A question that was understood.
#[derive(Clone, Debug)]
pub struct Request {
    /// What was said.
    pub query: Query,
    /// When the calls began.
    pub range: Range,
    /// What the calls must be besides.
    pub filters: Filters,
    /// Stop after so many calls; all when `None`.
    pub limit: Option<usize>,
    /// How to look for them; `None` leaves the choice to the plan.
    pub way: Option<Way>,
    /// What an earlier part of this run looked at: such calls are not read again, but counted.
    /// Matched ones are read again, because their words are wanted.
    pub earlier: Vec<Examined>,
    /// Whether to wait to be resumed when the plan turns out to be long.
    pub hold_when_long: bool,
}

/// Why a question cannot be searched for.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum QuestionError {
    /// The query cannot be read.
    #[error(transparent)]
    Query(#[from] QueryError),
    /// The dates cannot.
    #[error(transparent)]
    Dates(#[from] DatesError),
    /// A filter cannot be applied.
    #[error(transparent)]
    Filter(#[from] FilterError),
}

impl Question {
    /// Understands the question, asked at `now` by somebody whose clock is in `zone`.
    pub fn read(&self, now: DateTime<Utc>, zone: Tz) -> Result<Request, QuestionError> {
        let query = Query::parse(&self.query)?;
        let range = self.dates.resolve(now, zone)?;
        self.filters.check()?;
        Ok(Request { filters: self.filters.clone(), way: self.way, ..Request::new(query, range) })
    }
}

impl Request {
    /// The query alone, of all calls of the range.
    pub fn new(query: Query, range: Range) -> Self {
        Self {
            query,
            range,
            filters: Filters::default(),
            limit: None,
            way: None,
            earlier: Vec::new(),
            hold_when_long: false,
        }
    }
}

impl QuestionError {
    /// The word for programs: `invalid-filter`, `invalid-dates`, or that of the query's error.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Query(error) => error.code(),
            Self::Dates(error) => error.code(),
            Self::Filter(error) => error.code(),
        }
    }
}
