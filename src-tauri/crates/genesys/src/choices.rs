//! Languages and divisions of a content search, as far as the organization understands them.
//!
//! Whether several `values` of a criterion are alternatives is not documented, nor whether divisions can be
//! searched by (API.md 3.1). So a refusal, and an empty answer to several values, are looked into.
//! What does not work is not sent again; the calls then come unchosen, and are chosen above.

use std::sync::atomic::{AtomicU8, Ordering};

use crate::wire::SearchCriterion;
use crate::{Client, Error, SearchPage, TranscriptSearch};

/// Most values of a criterion (API.md 3.1).
const MOST_VALUES: usize = 50;
/// Most requests to find out whether several values are alternatives.
const MOST_TRIALS: usize = 12;

/// What is known about an organization's choices, kept as long as the client.
#[derive(Debug, Default)]
pub(crate) struct Choices(AtomicU8);

const UNKNOWN: u8 = 0;
const UNDERSTOOD: u8 = 1;
const USELESS: u8 = 2;

impl Choices {
    fn is(&self, state: u8) -> bool {
        self.0.load(Ordering::Relaxed) == state
    }

    fn note(&self, state: u8) {
        if state == USELESS && !self.is(USELESS) {
            tracing::warn!(
                "languages and divisions cannot be searched by: they are left to Earshot"
            );
        }
        self.0.store(state, Ordering::Relaxed);
    }
}

/// Searches, with the languages and divisions if that works here.
pub(crate) async fn search(
    client: &Client,
    search: &TranscriptSearch,
) -> Result<SearchPage, Error> {
    let chosen = chosen(search);
    let known = client.choices();
    if chosen.is_empty() || known.is(USELESS) {
        return client.search_page(search, &[]).await;
    }
    let several = chosen.iter().any(|criterion| values(criterion).len() > 1);
    // Later pages go on with what the first was asked.
    let first = search.page <= 1;
    match client.search_page(search, &chosen).await {
        // Or it is the words that are refused: then they are refused again.
        Err(Error::BadRequest { .. }) if first => unchosen(client, search).await,
        Ok(page) if first && several && known.is(UNKNOWN) => {
            if !is_empty(&page) {
                known.note(UNDERSTOOD);
                Ok(page)
            } else if each_alone_finds(client, search, &chosen).await? {
                unchosen(client, search).await
            } else {
                Ok(page)
            }
        }
        outcome => outcome,
    }
}

/// The same search for every language and division; if that is accepted, it stays so.
async fn unchosen(client: &Client, search: &TranscriptSearch) -> Result<SearchPage, Error> {
    let page = client.search_page(search, &[]).await?;
    client.choices().note(USELESS);
    Ok(page)
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
