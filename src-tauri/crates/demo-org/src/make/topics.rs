//! The organization's topics: names with the phrases that make them.

use crate::directory::id_of;

const FILE: &str = include_str!("../scripts/topics.txt");

/// A topic that speech analytics spots.
#[derive(Debug, Clone)]
pub(crate) struct Topic {
    /// UUID.
    pub(crate) id: String,
    /// As shown.
    pub(crate) name: String,
    /// What is said when it comes up, lower case.
    pub(crate) phrases: Vec<String>,
}

/// Every topic of the invented organization.
pub(crate) fn topics() -> Vec<Topic> {
    FILE.lines()
        .filter_map(|line| line.split_once(':'))
        .map(|(name, phrases)| topic(name.trim(), phrases))
        .collect()
}

fn topic(name: &str, phrases: &str) -> Topic {
    let phrases = phrases.split('|').map(|phrase| phrase.trim().to_lowercase()).collect();
    Topic { id: id_of("topic", name), name: name.to_owned(), phrases }
}
