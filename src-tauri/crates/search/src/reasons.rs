//! The sentences of a plan: why a way was chosen, and what it would miss.

use transcript::Query;

use crate::plan::Order;

/// The longest value a search criterion may have, in characters (API.md 3.1).
const LONGEST_VALUE: usize = 300;

pub(crate) const TOO_OLD: &str =
    "Genesys searches only the last 60 days by content, so every call of these dates is read.";
pub(crate) const CHOSEN_SCAN: &str = "You asked for every call of these dates to be read.";
pub(crate) const MISSED_BY_CONTENT: &str = "Calls still going on or not transcribed yet, calls that Genesys has not indexed yet, and words that Genesys' index has in another spelling than the transcript shows.";
pub(crate) const MISSED_BY_SCAN: &str = "Calls still going on, calls not transcribed yet, and calls of the last minutes that Genesys does not list yet.";

/// Why no content search can answer the query in this organization.
pub(crate) fn not_by_content(query: &Query, content_search: Option<bool>) -> Option<&'static str> {
    let Some(alternatives) = query.needs() else {
        return Some("Genesys can only search whole words, so every call of these dates is read.");
    };
    let longest = alternatives.iter().flatten().map(|phrase| phrase.chars().count()).max();
    if longest.is_some_and(|longest| longest > LONGEST_VALUE) {
        return Some(
            "The phrase is longer than Genesys can search for, so every call of these dates is read.",
        );
    }
    (content_search == Some(false))
        .then_some("Content search is switched off for this organization, so every call of these dates is read.")
}

/// Why the content search is used. `filtered` is how the filters are brought in, if there are any.
pub(crate) fn by_content(filtered: Option<Order>, with_older: bool) -> String {
    let how = match filtered {
        None => "Genesys lists the calls that contain the words; each is checked here.",
        Some(Order::RowsFirst) => {
            "Genesys lists the calls that contain the words; their details are asked for, and those that pass the filters are checked here."
        }
        Some(Order::ListFirst) => {
            "Genesys lists the calls that pass the filters and those that contain the words; those on both lists are checked here."
        }
    };
    if with_older {
        format!(
            "{how} It searches only the last 60 days by content, so every older call of these dates is read."
        )
    } else {
        how.to_owned()
    }
}

/// Why reading everything is the quicker way although the content search could be used.
pub(crate) fn few_pass(calls: u64) -> String {
    format!(
        "Only about {calls} calls pass the filters, so reading each is quicker than searching by content."
    )
}

/// Why every call is read after Genesys refused to search by content.
pub(crate) fn refused(error: &genesys::Error) -> String {
    if error.permissions().is_empty() {
        return "Genesys did not accept a content search, so every call of these dates is read."
            .to_owned();
    }
    format!(
        "This connection may not search by content (that takes {}), so every call of these dates is read.",
        error.permissions().join(" or ")
    )
}
