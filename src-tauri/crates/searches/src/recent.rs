//! What was searched for last.

use chrono::{DateTime, Utc};
use search::Question;
use serde::{Deserialize, Serialize};

use crate::{Error, Searches};

/// As many as a menu shows.
const KEPT: usize = 20;

/// A question that was asked, saved or not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recent {
    /// What was asked.
    pub question: Question,
    /// When it was asked last. UTC.
    pub at: DateTime<Utc>,
}

impl Searches {
    /// The last 20 questions, the newest first. A question that was asked again is there once.
    pub fn recent(&self) -> Result<Vec<Recent>, Error> {
        Ok(self.read()?.recent)
    }

    /// Remembers that this was asked now.
    pub fn note_recent(&self, question: Question) -> Result<(), Error> {
        self.update(|stored, _| {
            stored.recent.retain(|one| one.question != question);
            stored.recent.insert(0, Recent { question, at: Utc::now() });
            stored.recent.truncate(KEPT);
            Ok(())
        })
    }
}
