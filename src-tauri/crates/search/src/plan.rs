use serde::{Deserialize, Serialize};

use crate::{Range, Said};

/// How the candidates of a run are found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Way {
    /// Genesys' content search proposes calls that contain the words.
    Content,
    /// Every voice call of the range is listed, and its transcript read.
    Scan,
}

/// A stretch of the range and the way it is searched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Part {
    /// How.
    pub way: Way,
    /// When.
    pub range: Range,
}

/// What a run is going to do, and why.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Plan {
    /// One part, or two where the range reaches past the horizon of the content search. The later
    /// comes first.
    pub parts: Vec<Part>,
    /// The reason in a sentence or two, for the supervisor.
    pub reason: String,
    /// The same, sentence by sentence, for other languages.
    #[serde(skip)]
    pub reasons: Vec<Said>,
    /// Whether it is known that the organization's content search is switched on. Where it is not,
    /// an empty answer of that search proves nothing.
    pub content_search_known: bool,
    /// What it will take, as far as can be told from the first pages.
    pub estimate: Estimate,
    /// Both ways, the chosen one first, with what each would take and miss.
    pub ways: Vec<WayOut>,
    /// How the rows of the content search and the facts the filters need are brought together.
    #[serde(skip)]
    pub(crate) order: Order,
}

/// What a run will take. Genesys' counts are approximate, and so are these numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Estimate {
    /// Calls to look at.
    pub calls: Option<u64>,
    /// Requests to the API, listing included.
    pub requests: Option<u64>,
    /// Minutes these requests take at the connection's limit.
    pub minutes: Option<f64>,
}

/// One way to answer the question.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WayOut {
    /// Which.
    pub way: Way,
    /// Whether the plan takes it.
    pub chosen: bool,
    /// Whether it can be taken at all.
    pub possible: bool,
    /// Calls to look at; `None` where nobody counted, because it would change nothing.
    pub calls: Option<u64>,
    /// Requests to the API.
    pub requests: Option<u64>,
    /// Minutes at the connection's limit.
    pub minutes: Option<f64>,
    /// What it would miss, or why it is not possible. A sentence.
    pub misses: String,
    /// The same, sentence by sentence, for other languages.
    #[serde(skip)]
    pub missed: Vec<Said>,
}

/// In which order a content search and the filters are put to Genesys (API.md 4.4).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Order {
    /// The rows, then the details of their calls by id.
    #[default]
    RowsFirst,
    /// The list of all calls that pass the filters, then the rows that are on it.
    ListFirst,
}

impl Plan {
    /// More than so many requests are long, whatever the limit.
    const MANY_REQUESTS: u64 = 600;
    /// And so is anything longer than this.
    const MANY_MINUTES: f64 = 2.0;

    /// Whether every part reads all its calls, and none asks the content search.
    pub fn only_scans(&self) -> bool {
        self.parts.iter().all(|part| part.way == Way::Scan)
    }

    /// Whether somebody should be asked before it begins.
    pub fn is_long(&self) -> bool {
        self.estimate.requests.is_some_and(|requests| requests > Self::MANY_REQUESTS)
            || self.estimate.minutes.is_some_and(|minutes| minutes > Self::MANY_MINUTES)
    }

    /// What it will take in words: `about 3,400 calls, 3,420 requests, 12 minutes at your limit`.
    pub fn in_words(&self) -> String {
        let Estimate { calls: Some(calls), requests: Some(requests), minutes: Some(minutes) } =
            self.estimate
        else {
            return "Genesys does not say how many calls there are".to_owned();
        };
        let time = match minutes {
            ..1.0 => "less than a minute".to_owned(),
            1.0 => "1 minute".to_owned(),
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            minutes => format!("{} minutes", grouped(minutes.ceil() as u64)),
        };
        format!("about {}, {}, {time} at your limit", of(calls, "call"), of(requests, "request"))
    }
}

fn of(count: u64, what: &str) -> String {
    format!("{} {what}{}", grouped(count), if count == 1 { "" } else { "s" })
}

/// `3420` as `3,420`.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}
