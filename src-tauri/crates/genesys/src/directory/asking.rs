//! How each list is asked for (API.md section 7).

use super::shelf::{Found, Reach};
use super::{Directory, Entry};
use crate::call::Needs;
use crate::wire::{
    DialectListing, Listing, NamedEntity, UserCriterion, UserSearch, UserSearchAnswer,
};
use crate::{Client, Error, languages};

/// Entries a page; what the lists allow differs, and a hundred is nowhere too many.
const PAGE: usize = 100;
/// Lists of so many pages are read whole at the first letter, so that further letters cost nothing.
const SHORT: u64 = 5;
/// No list is read further than this.
const LONGEST: u64 = 40;

/// Asks Genesys. `text` is in lower case.
pub(super) async fn ask(client: &Client, what: Directory, text: &str) -> Result<Found, Error> {
    match what {
        Directory::Queues => queues(client, text).await,
        Directory::Agents => agents(client, text).await,
        Directory::Divisions => {
            let path = ["authorization", "divisions"];
            pages(client, List { path: &path, ..List::default() }, LONGEST).await
        }
        Directory::WrapUpCodes => {
            let (path, needs) =
                (["routing", "wrapupcodes"], Needs::All(&["routing:wrapupCode:view"]));
            pages(client, List { path: &path, needs, ..List::default() }, LONGEST).await
        }
        Directory::Topics => topics(client).await,
        Directory::Languages => spoken(client).await,
    }
}

/// A list that comes in numbered pages.
#[derive(Clone, Copy)]
struct List<'a> {
    path: &'a [&'a str],
    query: &'a [(&'a str, &'a str)],
    size: usize,
    needs: Needs,
}

impl Default for List<'_> {
    fn default() -> Self {
        Self { path: &[], query: &[], size: PAGE, needs: Needs::Nothing }
    }
}

/// Reads a list, unless it has more pages than `most`: then only its first page.
async fn pages(client: &Client, list: List<'_>, most: u64) -> Result<Found, Error> {
    let mut entries = Vec::new();
    for number in 1..=most {
        let (size, number_text) = (list.size.to_string(), number.to_string());
        let mut query = list.query.to_vec();
        query.extend([("pageSize", size.as_str()), ("pageNumber", number_text.as_str())]);
        let listing: Listing = client.get(list.path, &query, list.needs).await?;
        let (count, received) = (listing.page_count.count(), listing.entities.0.len());
        // Without a count, a page that is not full and names no other is the last.
        let names_no_other = received < list.size && listing.next_uri.0.is_none();
        let is_last = received == 0 || count.map_or(names_no_other, |count| number >= count);
        entries.extend(listing.entities.0.into_iter().filter_map(entry));
        if is_last {
            return Ok(Found { entries, reach: Reach::Whole });
        }
        if count.is_some_and(|count| count > most) {
            break;
        }
    }
    Ok(Found { entries, reach: Reach::Part })
}

/// All queues, if there are not too many; else those with the text. Whether `*` stands for anything
/// there is only said by a third party, so where it finds nothing, all queues are read after all.
async fn queues(client: &Client, text: &str) -> Result<Found, Error> {
    let path = ["routing", "queues"];
    let list = List { path: &path, needs: Needs::All(&["routing:queue:view"]), ..List::default() };
    match queues_of(client, list, text).await {
        // The list of all queues takes another, more common permission.
        Err(Error::Forbidden { .. }) => {
            let path = ["routing", "queues", "divisionviews", "all"];
            let needs = Needs::Any(&["routing:queue:view", "routing:queue:search"]);
            pages(client, List { path: &path, needs, size: 500, ..list }, LONGEST).await
        }
        outcome => outcome,
    }
}

async fn queues_of(client: &Client, list: List<'_>, text: &str) -> Result<Found, Error> {
    let shelf = client.learned().shelves.of(Directory::Queues);
    if !shelf.is_long() {
        let found = pages(client, list, SHORT).await?;
        if found.reach == Reach::Whole || text.is_empty() {
            return Ok(found);
        }
        shelf.note_that_it_is_long();
    } else if text.is_empty() {
        return pages(client, list, 1).await;
    }
    let name = format!("*{}*", text.replace('*', " ").trim());
    let named = List { query: &[("name", &name)], ..list };
    let found = pages(client, named, SHORT).await?;
    match found.reach {
        _ if found.entries.is_empty() => pages(client, list, LONGEST).await,
        Reach::Whole => Ok(Found { reach: Reach::Text, ..found }),
        _ => Ok(found),
    }
}

/// People of a small organization all at once, those of others by the search for users; where that is
/// not allowed, from the list of all, which is.
async fn agents(client: &Client, text: &str) -> Result<Found, Error> {
    let list = List { path: &["users"], query: &[("state", "any")], ..List::default() };
    let shelf = client.learned().shelves.of(Directory::Agents);
    if !shelf.is_long() {
        let found = pages(client, list, 1).await?;
        if found.reach == Reach::Whole {
            return Ok(found);
        }
        shelf.note_that_it_is_long();
    }
    if text.is_empty() {
        return pages(client, list, 1).await;
    }
    match people(client, text).await {
        Err(Error::Forbidden { .. } | Error::BadRequest { .. }) => {
            pages(client, list, LONGEST).await
        }
        outcome => outcome,
    }
}

/// How the search for users compares is not documented: `QUERY_STRING` may only find whole words, so
/// where it finds nobody, `CONTAINS` is asked.
async fn people(client: &Client, text: &str) -> Result<Found, Error> {
    match people_by(client, "QUERY_STRING", text).await {
        Ok(found) if found.entries.is_empty() => people_by(client, "CONTAINS", text).await,
        Err(Error::BadRequest { .. }) => people_by(client, "CONTAINS", text).await,
        outcome => outcome,
    }
}

async fn people_by(client: &Client, kind: &'static str, text: &str) -> Result<Found, Error> {
    let search = UserSearch {
        page_size: PAGE,
        page_number: 1,
        sort_by: "name",
        sort_order: "ASC",
        query: [UserCriterion { kind, fields: ["name", "email"], value: text }],
    };
    let needs = Needs::Any(&["directory:user:view"]);
    let answer: UserSearchAnswer = client.post(&["users", "search"], &search, needs).await?;
    let received = answer.results.0.len();
    let all = answer.total.count().is_some_and(|total| total <= received as u64);
    let entries = answer.results.0.into_iter().filter_map(entry).collect();
    // `QUERY_STRING` leaves out those who only have the text inside a word.
    let reach = if all && kind == "CONTAINS" { Reach::Text } else { Reach::Part };
    Ok(Found { entries, reach })
}

/// Topics have no page numbers: each page names the next (API.md section 6).
async fn topics(client: &Client) -> Result<Found, Error> {
    let path = ["speechandtextanalytics", "topics"];
    let needs = Needs::All(&["speechAndTextAnalytics:topic:view"]);
    let mut entries = Vec::new();
    let mut query = vec![("pageSize".to_owned(), PAGE.to_string())];
    for _ in 0..LONGEST {
        let pairs: Vec<_> =
            query.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let listing: Listing = client.get(&path, &pairs, needs).await?;
        let next = listing.next_uri.0.as_deref().map(query_of).filter(|next| *next != query);
        let received = listing.entities.0.len();
        entries.extend(listing.entities.0.into_iter().filter_map(entry));
        match next {
            Some(next) if received > 0 => query = next,
            _ => return Ok(Found { entries, reach: Reach::Whole }),
        }
    }
    Ok(Found { entries, reach: Reach::Part })
}

/// Only what stands behind the `?` is taken over: an answer does not say where the token is sent.
fn query_of(uri: &str) -> Vec<(String, String)> {
    let query = uri.split_once('?').map_or("", |(_, query)| query);
    url::form_urlencoded::parse(query.as_bytes()).into_owned().collect()
}

/// The languages that can be transcribed; those that API.md 3.1 knows where that is not told.
async fn spoken(client: &Client) -> Result<Found, Error> {
    let path = ["speechandtextanalytics", "programs", "transcriptionengines", "dialects"];
    let tags = match client.get::<DialectListing>(&path, &[], Needs::Nothing).await {
        Ok(listing) => {
            listing.entities.0.into_iter().flat_map(|engine| engine.dialects.0).collect()
        }
        Err(Error::Forbidden { .. } | Error::NotFound { .. } | Error::BadRequest { .. }) => {
            Vec::new()
        }
        Err(error) => return Err(error),
    };
    Ok(Found { entries: languages::entries(tags), reach: Reach::Whole })
}

fn entry(entity: NamedEntity) -> Option<Entry> {
    let division = entity.division.0.and_then(|division| division.name.0);
    let note = entity.email.0.or(division).or(entity.dialect.0);
    let id = entity.id.0?;
    Some(Entry { name: entity.name.0?, note, id })
}
