use genesys::{Criteria, Error, SearchPage, TranscriptSearch};

use crate::{Range, asker::Asker, filters::SearchFilters};

/// A content search in the form that the organization understands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Understood {
    words: Vec<Criteria>,
    filters: SearchFilters,
}

impl Understood {
    pub(crate) fn page(&self, range: Range, page: u32) -> TranscriptSearch {
        TranscriptSearch {
            words: self.words.clone(),
            languages: self.filters.languages.clone(),
            division_ids: self.filters.division_ids.clone(),
            from: range.from,
            to: range.to,
            page,
        }
    }
}

/// A content search that the organization understands, with its answer for the whole range.
#[derive(Debug)]
pub(crate) struct First {
    pub(crate) search: Understood,
    pub(crate) page: SearchPage,
}

/// Finds the form that this organization's search understands, with its answer.
///
/// A search narrowed by language or division that finds nothing is asked once more without: calls
/// may carry another tag than is known of them (API.md 3.4), and what is narrowed here is checked
/// here anyway.
pub(crate) async fn first_page(
    asker: &Asker,
    phrases: &[String],
    filters: &SearchFilters,
    range: Range,
) -> Result<First, Error> {
    let none = SearchFilters::default();
    if filters.is_empty() {
        return climb(asker, &ladder(phrases), &none, range).await;
    }
    match climb(asker, &ladder(phrases), filters, range).await {
        Ok(first) if is_empty(&first) => climb(asker, &[first.search.words], &none, range).await,
        // Perhaps it was the filter that was not understood.
        Err(Error::BadRequest { .. }) => climb(asker, &ladder(phrases), &none, range).await,
        outcome => outcome,
    }
}

/// Tries one rung after the other. Which criterion types an organization accepts for content, and how
/// they compare, is not documented (API.md 3.1): refused types and empty answers lead to the next,
/// wider one. Too many candidates do no harm, because each is checked here; an empty list would.
async fn climb(
    asker: &Asker,
    ladder: &[Vec<Criteria>],
    filters: &SearchFilters,
    range: Range,
) -> Result<First, Error> {
    let (mut empty, mut refusal) = (None, None);
    for words in ladder {
        let search = Understood { words: words.clone(), filters: filters.clone() };
        match asker.search(&search.page(range, 1)).await {
            Ok(page) => {
                let first = First { search, page };
                if !is_empty(&first) {
                    return Ok(first);
                }
                empty = Some(first);
            }
            Err(error @ Error::BadRequest { .. }) => refusal = Some(error),
            Err(error) => return Err(error),
        }
    }
    empty.ok_or_else(|| refusal.expect("a ladder has rungs, and each answers or is refused"))
}

fn is_empty(first: &First) -> bool {
    first.page.total == 0 && first.page.received == 0
}

/// The same phrases, asked for in ever wider ways.
fn ladder(phrases: &[String]) -> Vec<Vec<Criteria>> {
    let rungs = if phrases.iter().any(|phrase| phrase.contains(' ')) { 3 } else { 2 };
    let rung = |rung| phrases.iter().map(|phrase| criteria(phrase, rung)).collect();
    (0..rungs).map(rung).collect()
}

fn criteria(phrase: &str, rung: usize) -> Criteria {
    let words: Vec<String> = phrase.split(' ').map(ToOwned::to_owned).collect();
    match (rung, words.len()) {
        (0 | 2, 1) => Criteria::Exact(phrase.to_owned()),
        (0, _) => Criteria::ExactPhrase(phrase.to_owned()),
        (1, _) => Criteria::Phrase(phrase.to_owned()),
        _ => Criteria::Words(words),
    }
}
