use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use crate::choices::Choices;
use crate::directory::Shelves;
use crate::filters::Refused;
use crate::names::NameBook;
use crate::tutorial::Listings;

/// What a client has learned about its organization; kept as long as the client, shared by its clones.
#[derive(Default)]
pub(crate) struct Learned {
    pub(crate) names: NameBook,
    pub(crate) shelves: Shelves,
    /// Filters of the list of calls.
    pub(crate) filters: Refused,
    /// Languages and divisions of the content search.
    pub(crate) choices: Choices,
    /// Calls by their ids.
    pub(crate) ids_are_refused: Once,
    /// Names of wrap-up codes; asking again for each call would be asking in vain.
    pub(crate) wrap_up_codes_are_forbidden: Once,
    /// Only in the tutorial dialect.
    pub(crate) listings: Listings,
}

/// Something that, once seen, stays so.
#[derive(Debug, Default)]
pub(crate) struct Once(AtomicBool);

impl Once {
    pub(crate) fn is_so(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }

    pub(crate) fn note(&self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// How the first pages of the latest lists were asked for. Their later pages must be asked for alike,
/// whatever has been learned meanwhile: pages of different lists do not fit together.
#[derive(Debug)]
pub(crate) struct Asked<Key, How>(Mutex<VecDeque<(Key, How)>>);

impl<Key, How> Default for Asked<Key, How> {
    fn default() -> Self {
        Self(Mutex::new(VecDeque::new()))
    }
}

impl<Key: PartialEq, How: Copy> Asked<Key, How> {
    /// Lists that are remembered; the oldest make room.
    const MOST: usize = 64;

    pub(crate) fn note(&self, key: Key, how: How) {
        let mut asked = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        asked.retain(|(known, _)| *known != key);
        asked.push_back((key, how));
        if asked.len() > Self::MOST {
            asked.pop_front();
        }
    }

    pub(crate) fn how(&self, key: &Key) -> Option<How> {
        let asked = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        asked.iter().find(|(known, _)| known == key).map(|(_, how)| *how)
    }
}
