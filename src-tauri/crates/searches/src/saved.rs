//! Searches with a name.

use chrono::{DateTime, Utc};
use search::Question;
use uuid::Uuid;

use crate::store::{Entry, Stored};
use crate::{Error, Searches, names};

/// A search that was given a name, to be run again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedSearch {
    /// A UUID.
    pub id: String,
    /// What the user calls it. Unique, letter case aside.
    pub name: String,
    /// What is asked.
    pub question: Question,
    /// When it was saved first. UTC, as all times here.
    pub created: DateTime<Utc>,
    /// When its name or question was changed last.
    pub changed: DateTime<Utc>,
    /// When it was last run to its end: with the connection that was asked for, or else with any.
    pub last_run: Option<DateTime<Utc>>,
}

impl Searches {
    /// All saved searches, in the order they were saved. `connection_id`: whose last run is told; `None` = of any.
    pub fn list(&self, connection_id: Option<&str>) -> Result<Vec<SavedSearch>, Error> {
        let stored = self.read()?;
        Ok(stored.searches.into_iter().map(|entry| entry.told(connection_id)).collect())
    }

    /// The saved search of this id, else of this name, letter case aside.
    pub fn get(&self, name_or_id: &str) -> Result<SavedSearch, Error> {
        let all = self.read()?.searches;
        let name = names::tidy(name_or_id);
        let by_id = all.iter().find(|one| one.id == name);
        let found = by_id.or_else(|| all.iter().find(|one| names::is(&one.name, &name)));
        let found = found.ok_or(Error::Unknown { name })?;
        Ok(found.clone().told(None))
    }

    /// Saves a search under a name that is free, or says that it is not ([`Error::BadName`]).
    pub fn save(&self, name: &str, question: Question) -> Result<SavedSearch, Error> {
        self.update(|stored, _| {
            let name = names::free(name, stored.names(""))?;
            Ok(stored.add(name, question))
        })
    }

    /// Gives a saved search another name and question. Another query or other filters make it another search: what it found
    /// before is forgotten, so that nothing is called new or known by an answer to another question.
    pub fn edit(&self, id: &str, name: &str, question: Question) -> Result<SavedSearch, Error> {
        self.update(|stored, _| {
            let name = names::free(name, stored.names(id))?;
            let entry = stored.entry(id)?;
            let asks_the_same = entry.question.query == question.query
                && entry.question.filters == question.filters;
            if !asks_the_same {
                self.forget_seen(id)?;
                entry.runs.clear();
            }
            *entry = Entry { name, question, changed: Utc::now(), ..entry.clone() };
            Ok(entry.clone().told(None))
        })
    }

    /// Gives a saved search another name.
    pub fn rename(&self, id: &str, name: &str) -> Result<SavedSearch, Error> {
        self.update(|stored, _| {
            let name = names::free(name, stored.names(id))?;
            let entry = stored.entry(id)?;
            *entry = Entry { name, changed: Utc::now(), ..entry.clone() };
            Ok(entry.clone().told(None))
        })
    }

    /// A second one that asks the same, called "name (2)". It has not run yet.
    pub fn duplicate(&self, id: &str) -> Result<SavedSearch, Error> {
        self.update(|stored, _| {
            let Entry { name, question, .. } = stored.entry(id)?.clone();
            let name = names::unique(&name, &stored.names(""));
            Ok(stored.add(name, question))
        })
    }

    /// Removes a saved search, and what was kept of the calls it found.
    pub fn remove(&self, id: &str) -> Result<(), Error> {
        self.update(|stored, _| {
            stored.entry(id)?;
            self.forget_seen(id)?;
            stored.searches.retain(|one| one.id != id);
            Ok(())
        })
    }
}

impl Stored {
    /// Adds a search under a name that is free.
    pub(crate) fn add(&mut self, name: String, question: Question) -> SavedSearch {
        let (id, now) = (Uuid::new_v4().to_string(), Utc::now());
        let runs = std::collections::BTreeMap::new();
        let entry = Entry { id, name, question, created: now, changed: now, runs };
        self.searches.push(entry.clone());
        entry.told(None)
    }
}

impl Entry {
    pub(crate) fn told(self, connection_id: Option<&str>) -> SavedSearch {
        let last_run = match connection_id {
            Some(id) => self.runs.get(id).copied(),
            None => self.runs.values().max().copied(),
        };
        let Self { id, name, question, created, changed, .. } = self;
        SavedSearch { id, name, question, created, changed, last_run }
    }
}
