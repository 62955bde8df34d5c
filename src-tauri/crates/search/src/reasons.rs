//! The sentences of a plan: why a way was chosen, and what it would miss.

use transcript::{Node, Query, What};

use crate::{Said, plan::Order};

/// The longest value a search criterion may have, in characters (API.md 3.1).
const LONGEST_VALUE: usize = 300;

const TOO_OLD: &str =
    "Genesys searches only the last 60 days by content, so every call of these dates is read.";
const CHOSEN_SCAN: &str = "You asked for every call of these dates to be read.";
const MISSED_BY_CONTENT: &str = "It would miss calls still going on or not transcribed yet, calls that Genesys has not indexed yet, and words that Genesys' index has in another spelling than the transcript shows.";
const NUMBERS: &str = "Calls in which Genesys has the number in words (“five hundred”) are only found by reading every call.";
const MISSED_BY_SCAN: &str = "It would miss calls still going on, calls not transcribed yet, and calls of the last minutes that Genesys does not list yet.";

pub(crate) fn too_old() -> Said {
    Said::new("too-old", TOO_OLD)
}

pub(crate) fn chosen_scan() -> Said {
    Said::new("chosen-scan", CHOSEN_SCAN)
}

/// Before the reason why it cannot be.
pub(crate) fn chosen_content() -> Said {
    Said::new("chosen-content", "You asked for the content search.")
}

/// Beside a content search for a number in figures.
pub(crate) fn numbers() -> Said {
    Said::new("number-in-words", NUMBERS)
}

pub(crate) fn missed_by_scan() -> Said {
    Said::new("missed-by-scan", MISSED_BY_SCAN)
}

/// Why no content search can answer the query in this organization.
pub(crate) fn not_by_content(query: &Query, content_search: Option<bool>) -> Option<Said> {
    let Some(alternatives) = query.needs() else { return Some(not_askable(query.node())) };
    let longest = alternatives.iter().flatten().map(|phrase| phrase.chars().count()).max();
    if longest.is_some_and(|longest| longest > LONGEST_VALUE) {
        return Some(Said::new(
            "phrase-too-long",
            "The phrase is longer than Genesys can search for, so every call of these dates is read.",
        ));
    }
    (content_search == Some(false)).then(|| {
        Said::new(
            "switched-off",
            "Content search is switched off for this organization, so every call of these dates is read.",
        )
    })
}

/// Why no words could be named that every call that answers contains.
fn not_askable(node: &Node) -> Said {
    let (code, message) = if is_about_silence(node) {
        (
            "not-said",
            "Genesys can only search for what was said, not for what was not, so every call of these dates is read.",
        )
    } else if has_open_words(node) {
        ("open-words", "Genesys can only search whole words, so every call of these dates is read.")
    } else {
        (
            "many-alternatives",
            "The query has more alternatives than it is worth asking Genesys for one by one, so every call of these dates is read.",
        )
    };
    Said::new(code, message)
}

/// Whether a call may answer by what was not said alone.
fn is_about_silence(node: &Node) -> bool {
    match node {
        Node::Not(_) => true,
        Node::And(nodes) => nodes.iter().filter(|node| !node.is_anchor()).all(is_about_silence),
        Node::Or(nodes) => nodes.iter().any(is_about_silence),
        _ => false,
    }
}

fn has_open_words(node: &Node) -> bool {
    match node {
        Node::Say(say) => match &say.what {
            What::Words(words) => words.text().contains('*'),
            What::Regex(_) => true,
        },
        Node::And(nodes) | Node::Or(nodes) => nodes.iter().any(has_open_words),
        Node::Near(near) => has_open_words(&near.left) || has_open_words(&near.right),
        Node::After(node) => has_open_words(node),
        Node::Not(_) | Node::First(_) | Node::Last(_) => false,
    }
}

/// What the content search would miss. Numbers are written in figures where a transcript is shown and
/// in words where it was recognized, and which of the two Genesys' index has is not documented.
pub(crate) fn missed_by_content(query: &Query) -> Vec<Said> {
    let missed = Said::new("missed-by-content", MISSED_BY_CONTENT);
    if has_figures(query) { vec![missed, numbers()] } else { vec![missed] }
}

/// Whether Genesys would be asked for a number in figures.
pub(crate) fn has_figures(query: &Query) -> bool {
    let alternatives = query.needs().unwrap_or_default();
    alternatives.iter().flatten().any(|phrase| phrase.contains(|c: char| c.is_ascii_digit()))
}

/// Why the content search is used. `filtered` is how the filters are brought in, if there are any.
pub(crate) fn by_content(filtered: Option<Order>, with_older: bool) -> Vec<Said> {
    let (code, message) = match filtered {
        None => {
            ("by-content", "Genesys lists the calls that contain the words; each is checked here.")
        }
        Some(Order::RowsFirst) => (
            "by-content-rows-first",
            "Genesys lists the calls that contain the words; their details are asked for, and those that pass the filters are checked here.",
        ),
        Some(Order::ListFirst) => (
            "by-content-list-first",
            "Genesys lists the calls that pass the filters and those that contain the words; those on both lists are checked here.",
        ),
    };
    let mut reasons = vec![Said::new(code, message)];
    if with_older {
        reasons.push(Said::new(
            "older-read",
            "It searches only the last 60 days by content, so every older call of these dates is read.",
        ));
    }
    reasons
}

/// Why reading everything is the quicker way although the content search could be used.
pub(crate) fn few_pass(calls: u64) -> Said {
    let message = format!(
        "Only about {calls} calls pass the filters, so reading each is quicker than searching by content."
    );
    Said::new("few-pass", message).with("calls", calls)
}

/// Why every call is read after Genesys refused to search by content.
pub(crate) fn refused(error: &genesys::Error) -> Said {
    if error.permissions().is_empty() {
        return Said::new(
            "content-not-accepted",
            "Genesys did not accept a content search, so every call of these dates is read.",
        );
    }
    let message = format!(
        "This connection may not search by content (that takes {}), so every call of these dates is read.",
        error.permissions().join(" or ")
    );
    Said::new("content-forbidden", message).with("permissions", error.permissions().join(", "))
}
