use chrono::{DateTime, SecondsFormat, Utc};

use crate::call::Needs;
use crate::wire::{SearchAnswer, SearchCriterion, SearchRequest};
use crate::{Client, Dialect, Error, choices, tutorial};

/// Rows of a page, the most Genesys allows (API.md 3.1).
pub const SEARCH_PAGE_SIZE: u32 = 100;
/// Longest value Genesys searches for, in characters (API.md 3.1).
const LONGEST_VALUE: usize = 300;
/// The pattern the SDK itself gives as its example.
const DATE_FORMAT: &str = "yyyy-MM-dd'T'HH:mm:ss.SSSX";

pub(crate) const PATH: [&str; 3] = ["speechandtextanalytics", "transcripts", "search"];

const NEEDS: Needs = Needs::Any(&[
    "analytics:conversationDetail:view",
    "recording:recording:view",
    "recording:recordingSegment:view",
]);

/// One page of a content search (API.md section 3): voice calls of the last 60 days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TranscriptSearch {
    /// What must occur in the transcript: all of it.
    pub words: Vec<Criteria>,
    /// Transcripts in one of these languages (`en-GB`, `unknown`; any case); empty for all. More may
    /// come: a language without its country (`en`) cannot be asked for, so all come.
    pub languages: Vec<String>,
    /// Calls of one of these divisions; empty for all that the client may see. More may come.
    pub division_ids: Vec<String>,
    /// Calls that began at or after this, UTC.
    pub from: DateTime<Utc>,
    /// Calls that began up to this, UTC; whether the last millisecond counts is Genesys' choice.
    pub to: DateTime<Utc>,
    /// Page number from 1; only the first 1,000 rows can be reached.
    pub page: u32,
}

/// How Genesys matches the words. What exactly each type accepts is UNCONFIRMED (API.md 3.1): the
/// answer proposes, the words themselves decide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Criteria {
    /// One word (`EXACT`).
    Exact(String),
    /// Words in this order (`EXACT_PHRASE`).
    ExactPhrase(String),
    /// Words roughly in this order (`PHRASE`), for organizations that refuse `EXACT_PHRASE`.
    Phrase(String),
    /// All of these words, anywhere (one `EXACT` for each).
    Words(Vec<String>),
}

/// One page of proposals.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SearchPage {
    /// Rows of all pages, as Genesys counts them; those seen so far, if it does not.
    pub total: u64,
    /// Rows of this page, with those that do not say which communication they mean.
    pub received: u64,
    /// The rows that say which communication they mean.
    pub rows: Vec<Row>,
    /// Pages there are, if Genesys said.
    pub page_count: Option<u32>,
}

/// One communication that may hold the words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The conversation.
    pub conversation_id: String,
    /// The leg of it.
    pub communication_id: String,
    /// When the conversation began, UTC.
    pub start: Option<DateTime<Utc>>,
}

impl Client {
    /// Asks Genesys for communications whose transcript may hold the words.
    ///
    /// Fails with [`Error::TooLong`] before anything is sent if a value is over 300 characters.
    pub async fn search_transcripts(&self, search: &TranscriptSearch) -> Result<SearchPage, Error> {
        match self.dialect() {
            Dialect::Platform => choices::search(self, search).await,
            Dialect::Tutorial => tutorial::search(self, search).await,
        }
    }

    /// Asks once, with the languages and divisions of `chosen`.
    pub(crate) async fn search_page(
        &self,
        search: &TranscriptSearch,
        chosen: &[SearchCriterion],
    ) -> Result<SearchPage, Error> {
        let request = request(search, chosen)?;
        let answer: SearchAnswer = self.post(&PATH, &request, NEEDS).await?;
        Ok(page(answer, search.page))
    }
}

fn request(search: &TranscriptSearch, chosen: &[SearchCriterion]) -> Result<SearchRequest, Error> {
    let mut request = any_call(search.from, search.to);
    request.page_number = search.page.max(1);
    let range = request.query.pop();
    request.query.extend_from_slice(chosen);
    for words in &search.words {
        request.query.extend(content(words)?);
    }
    request.query.extend(range);
    Ok(request)
}

/// The first page of all voice calls of a span of time.
pub(crate) fn any_call(from: DateTime<Utc>, to: DateTime<Utc>) -> SearchRequest {
    let voice = SearchCriterion {
        kind: "EXACT",
        fields: vec!["mediaType"],
        value: Some("call".into()),
        ..SearchCriterion::default()
    };
    let range = SearchCriterion {
        kind: "DATE_RANGE",
        fields: vec!["conversationStartTime"],
        start_value: Some(iso(from)),
        end_value: Some(iso(to)),
        date_format: Some(DATE_FORMAT),
        ..SearchCriterion::default()
    };
    SearchRequest {
        types: ["transcripts"],
        page_size: SEARCH_PAGE_SIZE,
        page_number: 1,
        return_fields: ["conversationId", "communicationId", "mediaType", "conversationStartTime"],
        query: vec![voice, range],
    }
}

fn content(words: &Criteria) -> Result<Vec<SearchCriterion>, Error> {
    let phrase = |kind, text: &String| {
        Ok(vec![SearchCriterion { value: Some(fitting(text)?), ..about_content(kind) }])
    };
    let word = |text: &String| {
        Ok(SearchCriterion { values: Some(vec![fitting(text)?]), ..about_content("EXACT") })
    };
    match words {
        Criteria::Exact(text) => Ok(vec![word(text)?]),
        Criteria::ExactPhrase(text) => phrase("EXACT_PHRASE", text),
        Criteria::Phrase(text) => phrase("PHRASE", text),
        Criteria::Words(words) => words.iter().map(word).collect(),
    }
}

fn about_content(kind: &'static str) -> SearchCriterion {
    SearchCriterion { kind, fields: vec!["transcript.content"], ..SearchCriterion::default() }
}

/// The text, unless it is longer than Genesys takes it.
pub(crate) fn fitting(text: &str) -> Result<String, Error> {
    let characters = text.chars().count();
    if characters > LONGEST_VALUE {
        return Err(Error::TooLong { characters, limit: LONGEST_VALUE });
    }
    Ok(text.to_owned())
}

fn page(answer: SearchAnswer, page: u32) -> SearchPage {
    let before = u64::from(page.saturating_sub(1)) * u64::from(SEARCH_PAGE_SIZE);
    let received = answer.results.0.len() as u64;
    let seen = before + received;
    let rows = answer.results.0.into_iter().filter_map(|row| {
        Some(Row {
            conversation_id: row.conversation_id.0?,
            communication_id: row.communication_id.0?,
            start: row.conversation_start_time.0.or(row.start_time.0),
        })
    });
    SearchPage {
        rows: rows.collect(),
        total: answer.total.count().unwrap_or(seen),
        received,
        page_count: answer.page_count.count().and_then(|count| u32::try_from(count).ok()),
    }
}

/// ISO 8601 with milliseconds and `Z`, as every request of API.md writes it.
pub(crate) fn iso(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}
