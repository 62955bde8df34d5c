//! Languages and divisions of a content search, as far as the organization understands them.
//!
//! Whether several `values` of a criterion are alternatives is not documented, nor whether divisions can be
//! searched by (API.md 3.1). So a refusal, and an empty answer to several values, are looked into.
//! What does not work is not sent again; the calls then come unchosen, and are chosen above.

use std::sync::atomic::{AtomicU8, Ordering};

use crate::learned::Asked;
use crate::wire::SearchCriterion;
use crate::{Client, Error, SearchPage, TranscriptSearch};

/// Most values of a criterion (API.md 3.1).
const MOST_VALUES: usize = 50;
/// Most requests to find out whether several values are alternatives.
const MOST_TRIALS: usize = 12;

/// What is known about an organization's choices.
#[derive(Debug, Default)]
pub(crate) struct Choices {
    state: AtomicU8,
    /// Whether the latest searches were asked with theirs.
    asked: Asked<TranscriptSearch, bool>,
}

const UNKNOWN: u8 = 0;
const UNDERSTOOD: u8 = 1;
const USELESS: u8 = 2;

impl Choices {
    fn is(&self, state: u8) -> bool {
        self.state.load(Ordering::Relaxed) == state
    }

    fn note(&self, state: u8) {
        if state == USELESS && !self.is(USELESS) {
            tracing::warn!("languages and divisions are not understood and left to Earshot");
        }
        self.state.store(state, Ordering::Relaxed);
    }
}

/// Searches, with the languages and divisions if that works here. A later page goes on with what its
/// first page was asked.
pub(crate) async fn search(
    client: &Client,
    search: &TranscriptSearch,
) -> Result<SearchPage, Error> {
    let chosen = chosen(search);
    let known = &client.learned().choices;
    if chosen.is_empty() {
        return client.search_page(search, &[]).await;
    }
    if search.page > 1 {
        let first = TranscriptSearch { page: 1, ..search.clone() };
        let with = known.asked.how(&first).unwrap_or(!known.is(USELESS));
        return client.search_page(search, if with { &chosen } else { &[] }).await;
    }
    let (page, with) = if known.is(USELESS) {
        (client.search_page(search, &[]).await?, false)
    } else {
        first_page(client, search, &chosen).await?
    };
    known.asked.note(search.clone(), with);
    Ok(page)
}

/// The first page, and whether it was asked with the choices.
async fn first_page(
    client: &Client,
    search: &TranscriptSearch,
    chosen: &[SearchCriterion],
) -> Result<(SearchPage, bool), Error> {
    let known = &client.learned().choices;
    let several = chosen.iter().any(|criterion| values(criterion).len() > 1);
    let page = match client.search_page(search, chosen).await {
        // Or it is the words that are refused: then they are refused again.
        Err(Error::BadRequest { .. }) => return unchosen(client, search).await,
        outcome => outcome?,
    };
    if several && known.is(UNKNOWN) {
        if !is_empty(&page) {
            known.note(UNDERSTOOD);
        } else if each_alone_finds(client, search, chosen).await? {
            return unchosen(client, search).await;
        }
    }
    Ok((page, true))
}

/// The same search for every language and division; if that is accepted, it stays so.
async fn unchosen(client: &Client, search: &TranscriptSearch) -> Result<(SearchPage, bool), Error> {
    let page = client.search_page(search, &[]).await?;
    client.learned().choices.note(USELESS);
    Ok((page, false))
}

/// Whether the values find something one at a time that they did not find together.
async fn each_alone_finds(
    client: &Client,
    search: &TranscriptSearch,
    chosen: &[SearchCriterion],
) -> Result<bool, Error> {
    let trials = one_of_each(chosen);
    if trials.len() > MOST_TRIALS {
        return Ok(true);
    }
    for trial in trials {
        if !is_empty(&client.search_page(search, &trial).await?) {
            return Ok(true);
        }
    }
    Ok(false)
}

fn is_empty(page: &SearchPage) -> bool {
    page.total == 0 && page.received == 0
}

fn chosen(search: &TranscriptSearch) -> Vec<SearchCriterion> {
    let languages = search.languages.iter().map(|tag| tag.trim().to_ascii_lowercase());
    let languages: Vec<_> = languages.collect();
    let can_be_asked = |tag: &String| tag.contains('-') || tag == "unknown";
    let languages = Some(languages).filter(|tags| tags.iter().all(can_be_asked));
    let chosen = [
        languages.and_then(|tags| one_of("language", tags)),
        one_of("divisionId", search.division_ids.clone()),
    ];
    chosen.into_iter().flatten().collect()
}

/// None if there is nothing to choose from, or too much for one criterion.
fn one_of(field: &'static str, mut values: Vec<String>) -> Option<SearchCriterion> {
    values.sort();
    values.dedup();
    let about =
        SearchCriterion { kind: "EXACT", fields: vec![field], ..SearchCriterion::default() };
    match values.len() {
        0 => None,
        1 => Some(SearchCriterion { value: values.pop(), ..about }),
        2..=MOST_VALUES => Some(SearchCriterion { values: Some(values), ..about }),
        _ => None,
    }
}

fn values(criterion: &SearchCriterion) -> Vec<&String> {
    criterion.value.iter().chain(criterion.values.iter().flatten()).collect()
}

/// All ways to take one value of each criterion.
fn one_of_each(chosen: &[SearchCriterion]) -> Vec<Vec<SearchCriterion>> {
    let mut ways = vec![Vec::new()];
    for criterion in chosen {
        let with = |value: &String, way: &[SearchCriterion]| {
            let one =
                SearchCriterion { value: Some(value.clone()), values: None, ..criterion.clone() };
            way.iter().cloned().chain([one]).collect()
        };
        ways = values(criterion)
            .into_iter()
            .flat_map(|value| ways.iter().map(move |way| with(value, way)))
            .collect();
    }
    ways
}
