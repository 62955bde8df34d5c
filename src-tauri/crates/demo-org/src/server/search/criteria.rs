//! The criteria of a transcript search: which are allowed, and which calls satisfy them.

use chrono::{DateTime, NaiveDate, NaiveDateTime};
use serde::Deserialize;

use super::super::answer::Refusal;
use crate::corpus::{Corpus, Entry};
use crate::{Odd, Oddity};

/// Longer values are refused (API.md 3.1).
const LONGEST_VALUE: usize = 300;
const MOST_VALUES: usize = 50;
/// How far beside the asked dates a row may lie where rows come twice.
const BESIDE_MS: i64 = 30 * 60_000;

/// `TranscriptSearchCriteria`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(in super::super) struct Criterion {
    #[serde(rename = "type")]
    kind: Option<Kind>,
    #[serde(default)]
    fields: Vec<String>,
    value: Option<String>,
    #[serde(default)]
    values: Vec<String>,
    start_value: Option<String>,
    end_value: Option<String>,
    date_format: Option<String>,
    operator: Option<Operator>,
    #[serde(default)]
    group: Vec<Criterion>,
}

#[derive(Deserialize, Clone, Copy, PartialEq, Debug)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum Kind {
    Exact,
    ExactPhrase,
    Phrase,
    DateRange,
    Range,
    GreaterThan,
    LessThan,
    RequiredFields,
}

#[derive(Deserialize, Clone, Copy, PartialEq)]
#[serde(rename_all = "UPPERCASE")]
enum Operator {
    And,
    Or,
    Not,
}

impl Criterion {
    /// A date range in epoch ms, without a format.
    pub(super) fn has_plain_epochs(&self) -> bool {
        let is_number =
            |value: &Option<String>| value.as_ref().is_some_and(|text| text.parse::<i64>().is_ok());
        self.kind == Some(Kind::DateRange)
            && self.date_format.is_none()
            && is_number(&self.start_value)
    }

    /// Whether it, or one in its group, is a date range.
    pub(super) fn has_date_range(&self) -> bool {
        self.kind == Some(Kind::DateRange) || self.group.iter().any(Self::has_date_range)
    }

    fn all_values(&self) -> impl Iterator<Item = &str> {
        self.value.iter().chain(&self.values).map(String::as_str)
    }
}

/// A set of calls, by their place in the corpus.
pub(super) struct Calls(Vec<bool>);

impl Calls {
    pub(super) fn has(&self, place: u32) -> bool {
        self.0[place as usize]
    }

    fn none(corpus: &Corpus) -> Self {
        Self(vec![false; corpus.entries.len()])
    }

    fn those(corpus: &Corpus, is_in: impl Fn(&Entry) -> bool) -> Self {
        Self(corpus.entries.iter().map(is_in).collect())
    }

    fn at(corpus: &Corpus, places: impl Iterator<Item = u32>) -> Self {
        let mut calls = Self::none(corpus);
        places.for_each(|place| calls.0[place as usize] = true);
        calls
    }

    fn combine(&mut self, other: &Self, with: impl Fn(bool, bool) -> bool) {
        self.0.iter_mut().zip(&other.0).for_each(|(a, b)| *a = with(*a, *b));
    }
}

/// Refuses what the search does not support, before anything is looked for.
pub(super) fn check(query: &[Criterion], metadata: bool, odd: &Odd) -> Result<(), Refusal> {
    for criterion in query {
        if criterion.all_values().any(|value| value.chars().count() > LONGEST_VALUE) {
            return Err(Refusal::invalid("A search value may have at most 300 characters."));
        }
        if criterion.values.len() > MOST_VALUES {
            return Err(Refusal::invalid("A search criterion may have at most 50 values."));
        }
        match criterion.kind {
            _ if !criterion.group.is_empty() && odd.has(Oddity::GroupRefused) => {
                return Err(Refusal::search_not_supported());
            }
            _ if !criterion.group.is_empty() => check(&criterion.group, metadata, odd)?,
            Some(kind) if is_refused(kind, odd) => return Err(Refusal::search_not_supported()),
            Some(kind) if is_supported(kind, &criterion.fields, metadata) => {}
            _ => return Err(Refusal::search_not_supported()),
        }
    }
    Ok(())
}

fn is_refused(kind: Kind, odd: &Odd) -> bool {
    (kind == Kind::ExactPhrase && odd.has(Oddity::NoExactPhrase))
        || (kind == Kind::Phrase && odd.has(Oddity::NoPhrase))
}

/// The documented fields with the types seen in use (API.md 3.1); no other pair is answered.
fn is_supported(kind: Kind, fields: &[String], metadata: bool) -> bool {
    use Kind::{
        DateRange, Exact, ExactPhrase, GreaterThan, LessThan, Phrase, Range, RequiredFields,
    };
    let one = |field: &String| match field.as_str() {
        "transcript.content" => !metadata && matches!(kind, Exact | ExactPhrase | Phrase),
        "language" | "mediaType" | "divisionId" => matches!(kind, Exact | RequiredFields),
        "conversationStartTime" | "startTime" => {
            matches!(kind, DateRange | Range | GreaterThan | LessThan | RequiredFields)
        }
        _ => false,
    };
    !fields.is_empty() && fields.iter().all(one)
}

/// The calls that satisfy all criteria: AND (and none given) must hold, NOT must not, of the ORs one must.
pub(super) fn evaluate(query: &[Criterion], corpus: &Corpus, odd: &Odd) -> Result<Calls, Refusal> {
    let mut calls = Calls::those(corpus, |_| true);
    let mut any: Option<Calls> = None;
    for criterion in query {
        let found = one(criterion, corpus, odd)?;
        match (criterion.operator, &mut any) {
            (Some(Operator::Or), None) => any = Some(found),
            (Some(Operator::Or), Some(any)) => any.combine(&found, |a, b| a || b),
            (Some(Operator::Not), _) => calls.combine(&found, |a, b| a && !b),
            (Some(Operator::And) | None, _) => calls.combine(&found, |a, b| a && b),
        }
    }
    if let Some(any) = any {
        calls.combine(&any, |a, b| a && b);
    }
    Ok(calls)
}

fn one(criterion: &Criterion, corpus: &Corpus, odd: &Odd) -> Result<Calls, Refusal> {
    if !criterion.group.is_empty() {
        return evaluate(&criterion.group, corpus, odd);
    }
    let field = criterion.fields.first().map_or("", String::as_str);
    let is_one_of =
        |text: &str| criterion.all_values().any(|value| value.eq_ignore_ascii_case(text));
    match (field, criterion.kind) {
        (_, Some(Kind::RequiredFields)) => {
            Ok(Calls::those(corpus, |entry| field != "language" || !entry.language.is_empty()))
        }
        ("transcript.content", Some(Kind::Phrase)) => {
            Ok(content(criterion, corpus, odd, |value| corpus.words.with_words(value)))
        }
        ("transcript.content", _) => {
            Ok(content(criterion, corpus, odd, |value| corpus.words.with_phrase(value)))
        }
        ("language", _) => Ok(Calls::those(corpus, |entry| is_one_of(&entry.language))),
        ("mediaType", _) => Ok(Calls::those(corpus, |_| is_one_of("call"))),
        ("divisionId", _) => Ok(Calls::those(corpus, |entry| {
            entry.divisions.iter().any(|division| is_one_of(division))
        })),
        _ => dates(criterion, corpus, odd),
    }
}

/// Whether several values are alternatives is UNCONFIRMED (API.md 3.1).
fn content(
    criterion: &Criterion,
    corpus: &Corpus,
    odd: &Odd,
    find: impl Fn(&str) -> Vec<u32>,
) -> Calls {
    if !odd.has(Oddity::ValuesAnded) {
        return Calls::at(corpus, criterion.all_values().flat_map(find));
    }
    let each = criterion.all_values().map(|value| Calls::at(corpus, find(value).into_iter()));
    let all = each.reduce(|mut all, next| {
        all.combine(&next, |a, b| a && b);
        all
    });
    all.unwrap_or_else(|| Calls::none(corpus))
}

fn dates(criterion: &Criterion, corpus: &Corpus, odd: &Odd) -> Result<Calls, Refusal> {
    let time = |text: Option<&str>| {
        text.map(|text| parse_time(text, criterion.date_format.as_deref())).transpose()
    };
    let value = time(criterion.all_values().next())?;
    let (from, to) = match criterion.kind {
        Some(Kind::GreaterThan) => (value.map(|ms| ms + 1), None),
        Some(Kind::LessThan) => (None, value.map(|ms| ms - 1)),
        _ => (time(criterion.start_value.as_deref())?, time(criterion.end_value.as_deref())?),
    };
    if from.is_none() && to.is_none() {
        return Err(Refusal::invalid_date());
    }
    let beside = if odd.has(Oddity::Duplicates) { BESIDE_MS } else { 0 };
    Ok(Calls::those(corpus, |entry| {
        from.is_none_or(|ms| entry.start_ms >= ms - beside)
            && to.is_none_or(|ms| entry.start_ms <= ms + beside)
    }))
}

/// Epoch ms of a value: in the given Java date format, else ISO-8601 or epoch ms.
fn parse_time(text: &str, format: Option<&str>) -> Result<i64, Refusal> {
    let parsed = match format {
        Some(format) => in_format(text, format),
        None => text.parse().ok().or_else(|| zoned(text)).or_else(|| plain(text)),
    };
    parsed.ok_or_else(Refusal::invalid_date)
}

/// The patterns that public code sends (API.md 3.1).
fn in_format(text: &str, format: &str) -> Option<i64> {
    match format {
        "yyyy-MM-dd'T'HH:mm:ss.SSSX"
        | "yyyy-MM-dd'T'HH:mm:ssX"
        | "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'" => zoned(text),
        "yyyy-MM-dd'T'HH:mm:ss" | "yyyy-MM-dd'T'HH:mm:ss.SSS" | "yyyy-MM-dd" => plain(text),
        _ => None,
    }
}

fn zoned(text: &str) -> Option<i64> {
    DateTime::parse_from_rfc3339(text).ok().map(|time| time.timestamp_millis())
}

fn plain(text: &str) -> Option<i64> {
    let time = NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f").ok();
    let time =
        time.or_else(|| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?.and_hms_opt(0, 0, 0));
    time.map(|time| time.and_utc().timestamp_millis())
}
