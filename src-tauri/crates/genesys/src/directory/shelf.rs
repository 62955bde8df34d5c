//! What has been looked up so far.

use std::collections::{HashSet, VecDeque};
use std::sync::{Arc, Mutex as Lock, MutexGuard, PoisonError};

use tokio::sync::Mutex;

use super::{Directory, Entry};

/// Texts whose answers are kept; the oldest make room.
const MOST_TEXTS: usize = 100;

/// One shelf for each directory.
#[derive(Default)]
pub(crate) struct Shelves {
    queues: Shelf,
    agents: Shelf,
    divisions: Shelf,
    wrap_up_codes: Shelf,
    topics: Shelf,
    languages: Shelf,
}

impl Shelves {
    pub(crate) fn of(&self, what: Directory) -> &Shelf {
        match what {
            Directory::Queues => &self.queues,
            Directory::Agents => &self.agents,
            Directory::Divisions => &self.divisions,
            Directory::WrapUpCodes => &self.wrap_up_codes,
            Directory::Topics => &self.topics,
            Directory::Languages => &self.languages,
        }
    }
}

/// What Genesys answered.
pub(super) struct Found {
    pub(super) entries: Vec<Entry>,
    pub(super) reach: Reach,
}

/// How much of the directory an answer tells.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Reach {
    /// All there is.
    Whole,
    /// All that has the text in it.
    Text,
    /// Some of it.
    Part,
}

#[derive(Default)]
pub(crate) struct Shelf {
    kept: Lock<Kept>,
    /// Held by whoever is asking Genesys.
    pub(super) asking: Mutex<()>,
}

#[derive(Default)]
struct Kept {
    whole: Option<Arc<Vec<Entry>>>,
    texts: VecDeque<Answer>,
    /// The directory is too long to be read whole for a few letters.
    long: bool,
}

struct Answer {
    text: String,
    entries: Arc<Vec<Entry>>,
    complete: bool,
}

impl Shelf {
    /// Entries among which all are that have the text in them, if that is known.
    pub(super) fn known(&self, text: &str) -> Option<Arc<Vec<Entry>>> {
        let kept = self.kept();
        let tells = |answer: &&Answer| {
            answer.text == text || (answer.complete && text.contains(&answer.text))
        };
        let answer = || kept.texts.iter().find(tells).map(|answer| answer.entries.clone());
        kept.whole.clone().or_else(answer)
    }

    pub(super) fn keep(&self, text: &str, found: Found) -> Arc<Vec<Entry>> {
        let entries = Arc::new(found.entries);
        let mut kept = self.kept();
        if found.reach == Reach::Whole {
            kept.whole = Some(entries.clone());
            kept.texts.clear();
        } else {
            let complete = found.reach == Reach::Text;
            kept.texts.push_back(Answer {
                text: text.to_owned(),
                entries: entries.clone(),
                complete,
            });
            if kept.texts.len() > MOST_TEXTS {
                kept.texts.pop_front();
            }
        }
        entries
    }

    pub(super) fn is_long(&self) -> bool {
        self.kept().long
    }

    pub(super) fn note_that_it_is_long(&self) {
        self.kept().long = true;
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The entries with every word of the text, each once, the best first.
pub(super) fn best(entries: &[Entry], text: &str, most: usize) -> Vec<Entry> {
    let words: Vec<_> = text.split_whitespace().collect();
    let mut ids = HashSet::new();
    let mut ranked: Vec<_> = entries
        .iter()
        .filter_map(|entry| {
            let name = entry.name.to_lowercase();
            let note = entry.note.as_deref().unwrap_or_default().to_lowercase();
            let rank = rank(text, &words, &name, &note)?;
            ids.insert(entry.id.as_str()).then_some((rank, name, entry))
        })
        .collect();
    ranked.sort_by(|one, other| (one.0, &one.1).cmp(&(other.0, &other.1)));
    ranked.into_iter().take(most).map(|(_, _, entry)| entry.clone()).collect()
}

/// How well an entry answers, 0 being best; none if it does not.
fn rank(text: &str, words: &[&str], name: &str, note: &str) -> Option<u8> {
    let begins = |word: &&str| {
        name.split(|letter: char| !letter.is_alphanumeric()).any(|part| part.starts_with(word))
    };
    if name.starts_with(text) {
        Some(0)
    } else if words.iter().all(begins) {
        Some(1)
    } else if words.iter().all(|word| name.contains(word)) {
        Some(2)
    } else if words.iter().all(|word| name.contains(word) || note.contains(word)) {
        Some(3)
    } else {
        None
    }
}
