//! Type-ahead: what a name begins like, out of the organization's lists.

mod asking;
mod shelf;

use std::sync::Arc;

use serde::{Deserialize, Serialize};

pub(crate) use shelf::Shelves;

use crate::{Client, Error};

/// Entries that [`Client::look_up`] answers with at most.
const MOST: usize = 50;

/// A list of things that calls can be chosen by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Directory {
    /// Queues, by id.
    Queues,
    /// People, also those who have left, by user id.
    Agents,
    /// Divisions, by id.
    Divisions,
    /// Wrap-up codes, by id.
    WrapUpCodes,
    /// Topics of speech analytics, by id. A transcript names its topics, so their names count.
    Topics,
    /// Languages that can be transcribed, by their tags (`en-GB`).
    Languages,
}

/// One thing of a [`Directory`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Entry {
    /// Genesys' id; for a language its tag.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// What tells it from others of the same name: division, e-mail address, language.
    pub note: Option<String>,
}

impl Client {
    /// Up to 50 entries with every word of the text in name or note, in any case; those whose name
    /// begins with it first. No text at all finds the first of the list.
    ///
    /// What was found is kept as long as the client: a list that is known to its end is not asked for
    /// again. Fails like any request; [`Error::Forbidden`] names the permission to ask for.
    pub async fn look_up(&self, what: Directory, text: &str) -> Result<Vec<Entry>, Error> {
        let text = text.trim().to_lowercase();
        let found = self.found(what, &text).await?;
        Ok(shelf::best(&found, &text, MOST))
    }

    /// The list as far as it can be read at once, in Genesys' order.
    pub(crate) async fn whole(&self, what: Directory) -> Result<Arc<Vec<Entry>>, Error> {
        self.found(what, "").await
    }

    /// Entries among which those with the text are; it is in lower case.
    async fn found(&self, what: Directory, text: &str) -> Result<Arc<Vec<Entry>>, Error> {
        let kept = self.learned().shelves.of(what);
        if let Some(known) = kept.known(text) {
            return Ok(known);
        }
        // Whoever types fast is answered by the first answer, where that is enough.
        let _asking = kept.asking.lock().await;
        match kept.known(text) {
            Some(known) => Ok(known),
            None => Ok(kept.keep(text, asking::ask(self, what, text).await?)),
        }
    }
}
