//! The scripts of the embedded calls: plain text with alternatives, read once.
//!
//! A script's grammar (see `src/scripts/en.txt` for plenty of it):
//!
//! ```text
//! # scenario-name                      starts a script; `= name` starts a part that others include
//! queue: Billing                       facts: queue, wrapup, weight, direction (inbound unless said), special
//! A: Hello {first|there}, …            who speaks (A agent, B second agent, C customer, I announcement), then
//!                                      the line; {a|b} is one of them, {slot} a value kept for the whole call
//! C-: C+: C--: C++:                    with the customer's mood; C!: talks over the line before; C?: heard badly
//! A: first half // second half         two phrases of one side
//! [hold 40] [silence 12]               nobody speaks for about so many seconds
//! [transfer Retention] [join Claims]   B takes over; B joins and A stays
//! [leave]                              A leaves a conference
//! > verify                             the part of that name is spoken here
//! (                                    one of the branches, each between `(` `|` `)`; an empty branch = optional
//! ```

mod fill;
mod parse;

use std::collections::HashMap;

pub(crate) use fill::Slots;

use crate::Error;

/// Who speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Who {
    /// The customer.
    Customer,
    /// The first agent.
    Agent,
    /// The second agent.
    Second,
    /// A recorded announcement.
    Announcement,
}

/// One line of a script.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    /// Who speaks.
    pub(crate) who: Who,
    /// -2 furious … 2 delighted; `None` = nothing to notice.
    pub(crate) mood: Option<i8>,
    /// Starts before the line before has ended.
    pub(crate) over: bool,
    /// Badly heard: low confidences.
    pub(crate) faint: bool,
    /// With alternatives and slots.
    pub(crate) text: String,
}

/// One step of a script.
#[derive(Debug, Clone)]
pub(crate) enum Step {
    /// Somebody speaks.
    Say(Line),
    /// On hold for about so many seconds.
    Hold(u32),
    /// Nobody speaks for about so many seconds.
    Silence(u32),
    /// The second agent, of this queue, takes over.
    Transfer(String),
    /// The second agent, of this queue, joins.
    Join(String),
    /// The first agent leaves.
    Leave,
    /// The part of this name.
    Include(String),
    /// One of these branches.
    OneOf(Vec<Vec<Step>>),
}

/// What a script is about, and how it goes.
#[derive(Debug, Clone, Default)]
pub(crate) struct Script {
    /// `en-GB`.
    pub(crate) language: String,
    /// Queue names; one is chosen.
    pub(crate) queues: Vec<String>,
    /// Wrap-up code names; one is chosen.
    pub(crate) codes: Vec<String>,
    /// How often it is chosen, against the others.
    pub(crate) weight: u32,
    /// The organization called the customer.
    pub(crate) is_outbound: bool,
    /// What happens.
    pub(crate) steps: Vec<Step>,
}

/// All scripts of one language file, with its parts and slot values.
#[derive(Debug, Default)]
pub(crate) struct Book {
    /// The scenarios.
    pub(crate) scripts: Vec<Script>,
    /// Parts that scripts include.
    pub(crate) parts: HashMap<String, Vec<Step>>,
    /// Values of slots.
    pub(crate) values: HashMap<String, Vec<String>>,
}

const FILES: &[(&str, &str)] = &[
    ("en.txt", include_str!("../scripts/en.txt")),
    ("en-care.txt", include_str!("../scripts/en-care.txt")),
    ("de.txt", include_str!("../scripts/de.txt")),
    ("fr.txt", include_str!("../scripts/fr.txt")),
    ("es.txt", include_str!("../scripts/es.txt")),
    ("pt.txt", include_str!("../scripts/pt.txt")),
    ("ja.txt", include_str!("../scripts/ja.txt")),
    ("zh.txt", include_str!("../scripts/zh.txt")),
    ("ar.txt", include_str!("../scripts/ar.txt")),
    ("hi.txt", include_str!("../scripts/hi.txt")),
];

/// Reads every embedded script. Each file's parts and values see those of `en.txt`'s `common` before it
/// only if it has none of the same name.
pub(crate) fn books() -> Result<Vec<Book>, Error> {
    let mut books: Vec<Book> = Vec::new();
    for (name, text) in FILES {
        let mut book = parse::book(text)
            .map_err(|cause| Error::BadScript { name: (*name).to_owned(), cause })?;
        if let Some(first) = books.first() {
            for (part, steps) in &first.parts {
                book.parts.entry(part.clone()).or_insert_with(|| steps.clone());
            }
            for (slot, values) in &first.values {
                book.values.entry(slot.clone()).or_insert_with(|| values.clone());
            }
        }
        books.push(book);
    }
    Ok(books)
}

#[cfg(test)]
mod tests {
    use super::{Step, books};
    use crate::directory::Directory;

    /// A misspelt queue would quietly become the first one.
    #[test]
    fn every_script_names_what_exists() {
        let directory = Directory::embedded();
        let has_queue = |name: &String| directory.queues.iter().any(|queue| queue.name == *name);
        for book in books().expect("the scripts can be read") {
            for script in &book.scripts {
                assert!(!script.steps.is_empty() && !script.queues.is_empty());
                assert!(script.queues.iter().all(has_queue), "{:?}", script.queues);
                let has_code =
                    |name: &String| directory.codes.iter().any(|code| code.name == *name);
                assert!(script.codes.iter().all(has_code), "{:?}", script.codes);
            }
            let steps = book.scripts.iter().map(|script| &script.steps).chain(book.parts.values());
            for step in steps.flatten() {
                match step {
                    Step::Include(part) => assert!(book.parts.contains_key(part), "{part}"),
                    Step::Transfer(queue) | Step::Join(queue) => {
                        assert!(has_queue(queue), "{queue}");
                    }
                    _ => {}
                }
            }
        }
    }
}
