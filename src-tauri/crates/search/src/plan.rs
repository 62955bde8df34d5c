use chrono::{DateTime, Duration, Utc};
use transcript::Query;

use crate::Range;

/// How far back Genesys searches the content of transcripts: 60 days (API.md 3.4), by its clock and
/// at the moment it is asked. An hour less, so that neither a clock that is wrong nor a long wait for
/// the request limit leaves calls that fall past the horizon unlisted.
const CONTENT_HORIZON: Duration = Duration::hours(60 * 24 - 1);

/// The longest value a search criterion may have, in characters (API.md 3.1).
const LONGEST_VALUE: usize = 300;

/// How the candidates of a run are found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Genesys' content search proposes calls that contain the words.
    Content,
    /// Every voice call of the range is listed, and its transcript read.
    Scan,
}

/// A stretch of the range and the way it is searched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// How.
    pub way: Way,
    /// When.
    pub range: Range,
}

/// What a run is going to do, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// One part, or two where the range reaches past the horizon of the content search. The later
    /// comes first.
    pub parts: Vec<Part>,
    /// The reason in one sentence, for the supervisor.
    pub reason: String,
    /// Whether it is known that the organization's content search is switched on. Where it is not,
    /// an empty answer of that search proves nothing.
    pub content_search_known: bool,
}

impl Plan {
    /// Chooses the way. `content_search` is the organization's switch, `None` when it could not be
    /// read; then the content search is tried, because most organizations have it on.
    pub fn new(
        query: &Query,
        range: Range,
        content_search: Option<bool>,
        now: DateTime<Utc>,
    ) -> Self {
        let (parts, reason) = choose(query, range, content_search, now);
        Self { parts, reason: reason.to_owned(), content_search_known: content_search.is_some() }
    }

    /// Whether every part reads all its calls, and none asks the content search.
    pub fn only_scans(&self) -> bool {
        self.parts.iter().all(|part| part.way == Way::Scan)
    }
}

fn choose(
    query: &Query,
    range: Range,
    content_search: Option<bool>,
    now: DateTime<Utc>,
) -> (Vec<Part>, &'static str) {
    let part = |way, range| Part { way, range };
    if let Some(reason) = reason_to_scan(query, content_search) {
        return (vec![part(Way::Scan, range)], reason);
    }
    let horizon = now - CONTENT_HORIZON;
    if range.from >= horizon {
        let reason = "Genesys lists the calls that contain the words; each is checked here.";
        return (vec![part(Way::Content, range)], reason);
    }
    if range.to <= horizon {
        let reason = "Genesys searches only the last 60 days by content, so every call of these dates is read.";
        return (vec![part(Way::Scan, range)], reason);
    }
    let later = part(Way::Content, Range { from: horizon, ..range });
    let earlier = part(Way::Scan, Range { to: horizon, ..range });
    let reason =
        "Genesys searches the last 60 days by content; every older call of these dates is read.";
    (vec![later, earlier], reason)
}

/// The phrase that Genesys can be asked for, where the whole query is one.
pub(crate) fn server_phrase(query: &Query) -> Option<String> {
    match query.needs()?.as_slice() {
        [alternative] if alternative.len() == 1 => alternative.first().cloned(),
        _ => None,
    }
}

fn reason_to_scan(query: &Query, content_search: Option<bool>) -> Option<&'static str> {
    let Some(phrase) = server_phrase(query) else {
        return Some("Genesys can only search whole words, so every call of these dates is read.");
    };
    if phrase.chars().count() > LONGEST_VALUE {
        return Some(
            "The phrase is longer than Genesys can search for, so every call of these dates is read.",
        );
    }
    (content_search == Some(false))
        .then_some("Content search is switched off for this organization, so every call of these dates is read.")
}
