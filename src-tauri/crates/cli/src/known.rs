//! What a saved search found before, and what is new.

use chrono::Utc;
use export::Zone;
use search::{End, Found, Outcome, Receipt};
use searches::{SavedSearch, Searches, Seen, call};

use crate::{failure::Failure, paper::counted, tell};

/// A saved search that is being run, with one connection.
pub(crate) struct Known {
    searches: Searches,
    search: SavedSearch,
    connection_id: String,
    seen: Option<Seen>,
}

impl Known {
    /// Reads what it found before.
    pub(crate) fn of(
        searches: Searches,
        search: SavedSearch,
        connection_id: String,
    ) -> Result<Self, Failure> {
        let seen = searches.seen(&search.id, &connection_id)?;
        Ok(Self { searches, search, connection_id, seen })
    }

    /// Whether it ran to its end before.
    pub(crate) fn has_run(&self) -> bool {
        self.seen.is_some()
    }

    pub(crate) fn is_new(&self, found: &Found) -> bool {
        let transcript = &found.transcript;
        self.is_unknown(&transcript.conversation_id, &transcript.communication_id)
    }

    fn is_unknown(&self, conversation_id: &str, communication_id: &str) -> bool {
        !self.seen.as_ref().is_some_and(|seen| seen.knows(conversation_id, communication_id))
    }

    /// Tells how many calls are new, and remembers them if the run came to its end.
    pub(crate) fn note(&self, end: &End, zone: Zone) -> Result<(), Failure> {
        let found = || end.receipt.calls_with(Outcome::Matched);
        let new = found()
            .filter(|one| self.is_unknown(&one.conversation_id, &one.communication_id))
            .count();
        tell(self.in_words(new as u64, zone));
        if !is_whole(end) {
            tell(
                "The search did not come to its end, so the next run tells the same calls as new.",
            );
            return Ok(());
        }
        let calls = found().map(|one| call(&one.conversation_id, &one.communication_id));
        Ok(self.searches.note_run(&self.search.id, &self.connection_id, Utc::now(), calls)?)
    }

    fn in_words(&self, new: u64, zone: Zone) -> String {
        match &self.seen {
            None => "This is its first run here, so every call is new.".to_owned(),
            Some(seen) => {
                let last = zone.at(seen.at).format("%Y-%m-%d %H:%M");
                let (calls, are) = (counted(new, "call"), if new == 1 { "is" } else { "are" });
                format!("{calls} {are} new since {last}.")
            }
        }
    }
}

/// Whether it looked at every call; some of them may not have been readable.
fn is_whole(end: &End) -> bool {
    let Receipt { cancelled, limited, .. } = end.receipt;
    end.error.is_none() && !cancelled && !limited
}
