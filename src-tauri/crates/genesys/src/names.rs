use std::collections::{BTreeSet, HashMap};
use std::sync::{Mutex as Lock, MutexGuard, PoisonError};

use tokio::sync::Mutex;
use transcript::{Participant, Transcript};

use crate::call::Needs;
use crate::wire::{Listing, NamedEntity};
use crate::{Client, Error};

/// Ids asked for at once: they all go into one address line.
const BATCH: usize = 50;
const BATCH_TEXT: &str = "50";

/// Names of people and queues by their ids. An id that nobody knows has none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    users: HashMap<String, String>,
    queues: HashMap<String, String>,
}

impl Names {
    /// The name of a user.
    pub fn user(&self, id: &str) -> Option<&str> {
        self.users.get(id).map(String::as_str)
    }

    /// The name of a queue.
    pub fn queue(&self, id: &str) -> Option<&str> {
        self.queues.get(id).map(String::as_str)
    }

    /// Fills in the names of participants and queues, and with them the speakers'.
    pub fn apply(&self, transcript: &mut Transcript) {
        self.apply_to(&mut transcript.participants);
        transcript.assign_speakers();
    }

    /// Fills in the names of participants and queues. What is not known stays as it was.
    pub fn apply_to(&self, participants: &mut [Participant]) {
        for who in participants {
            if let Some(name) = who.user_id.as_deref().and_then(|id| self.user(id)) {
                who.name = Some(name.to_owned());
            }
            if let Some(name) = who.queue_id.as_deref().and_then(|id| self.queue(id)) {
                who.queue_name = Some(name.to_owned());
            }
        }
    }
}

/// What has been looked up so far, and what waits to be.
#[derive(Default)]
pub(crate) struct NameBook {
    users: Chapter,
    queues: Chapter,
}

#[derive(Clone, Copy)]
enum Kind {
    Users,
    Queues,
}

impl NameBook {
    fn chapter(&self, kind: Kind) -> &Chapter {
        match kind {
            Kind::Users => &self.users,
            Kind::Queues => &self.queues,
        }
    }
}

#[derive(Default)]
struct Chapter {
    pages: Lock<Pages>,
    /// Held by whoever is asking Genesys, so that nobody asks for the same id at the same time.
    asking: Mutex<()>,
}

#[derive(Default)]
struct Pages {
    /// `None`: asked for, and nobody knows.
    known: HashMap<String, Option<String>>,
    wanted: BTreeSet<String>,
    /// Genesys does not let this client look.
    forbidden: bool,
    failures: u32,
}

/// Names by id.
type Found = HashMap<String, String>;

impl Client {
    /// Looks up names; never fails. What cannot be found out (not allowed, deleted, no network) has
    /// no name. Found names are kept as long as the client, and ids that several callers want at the
    /// same time are asked for together.
    pub async fn names(&self, users: &[String], queues: &[String]) -> Names {
        let (users, queues) =
            futures::join!(self.named(Kind::Users, users), self.named(Kind::Queues, queues),);
        Names { users, queues }
    }

    async fn named(&self, kind: Kind, ids: &[String]) -> Found {
        let chapter = self.learned().names.chapter(kind);
        if let Some(failures) = chapter.want(ids) {
            let _asking = chapter.asking.lock().await;
            // Whoever held the lock has asked for ours, too; unless it was dropped half-way. If it
            // failed, asking at once again would only make everybody wait for the next failure.
            if chapter.pages().failures == failures {
                chapter.want(ids);
            }
            for batch in chapter.take_wanted().chunks(BATCH) {
                let outcome = match kind {
                    Kind::Users => self.find_users(batch).await,
                    Kind::Queues => self.find_queues(batch).await,
                };
                if let Err(error) = outcome {
                    chapter.give_up(&error);
                    break;
                }
            }
        }
        chapter.pages().names_of(ids)
    }

    async fn find_users(&self, ids: &[String]) -> Result<(), Error> {
        let mut query: Vec<_> = ids.iter().map(|id| ("id", id.as_str())).collect();
        query.extend([("state", "any"), ("pageSize", BATCH_TEXT)]);
        let listing: Listing = self.get(&["users"], &query, Needs::Nothing).await?;
        let chapter = &self.learned().names.users;
        chapter.note(named(listing));
        for id in chapter.unknown_of(ids) {
            let name = self.find_leaver(&id).await?;
            chapter.note([(id, name)]);
        }
        Ok(())
    }

    /// Who has left is found only one by one (API.md section 7).
    async fn find_leaver(&self, id: &str) -> Result<Option<String>, Error> {
        let query = [("state", "deleted")];
        match self.get::<NamedEntity>(&["users", id], &query, Needs::Nothing).await {
            Ok(user) => Ok(user.name.0),
            Err(Error::NotFound { .. } | Error::BadRequest { .. }) => Ok(None),
            Err(error) => Err(error),
        }
    }

    async fn find_queues(&self, ids: &[String]) -> Result<(), Error> {
        let mut query: Vec<_> = ids.iter().map(|id| ("id", id.as_str())).collect();
        query.push(("pageSize", "100"));
        let path = ["routing", "queues"];
        let chapter = &self.learned().names.queues;
        match self.get(&path, &query, Needs::All(&["routing:queue:view"])).await {
            Ok(listing) => chapter.note(named(listing)),
            Err(Error::Forbidden { .. }) => self.find_all_queues().await?,
            Err(error) => return Err(error),
        }
        chapter.note(chapter.unknown_of(ids).into_iter().map(|id| (id, None)));
        Ok(())
    }

    /// The list of all queues takes another, more common permission.
    async fn find_all_queues(&self) -> Result<(), Error> {
        const PAGES: u64 = 40;
        for number in 1..=PAGES {
            let number_text = number.to_string();
            let query = [("pageSize", "500"), ("pageNumber", number_text.as_str())];
            let path = ["routing", "queues", "divisionviews", "all"];
            let needs = Needs::Any(&["routing:queue:view", "routing:queue:search"]);
            let listing: Listing = self.get(&path, &query, needs).await?;
            let last = listing.page_count.count().is_none_or(|count| number >= count);
            self.learned().names.queues.note(named(listing));
            if last {
                break;
            }
        }
        Ok(())
    }
}

impl Chapter {
    /// Puts down the ids not looked up yet. If there are any, and asking makes sense: how often it
    /// has failed so far.
    fn want(&self, ids: &[String]) -> Option<u32> {
        let unknown = self.unknown_of(ids);
        let mut pages = self.pages();
        if pages.forbidden || unknown.is_empty() {
            return None;
        }
        pages.wanted.extend(unknown);
        Some(pages.failures)
    }

    fn unknown_of(&self, ids: &[String]) -> Vec<String> {
        let pages = self.pages();
        let unknown = |id: &&String| !id.is_empty() && !pages.known.contains_key(*id);
        ids.iter().filter(unknown).cloned().collect()
    }

    fn take_wanted(&self) -> Vec<String> {
        let mut pages = self.pages();
        let wanted = std::mem::take(&mut pages.wanted);
        wanted.into_iter().filter(|id| !pages.known.contains_key(id)).collect()
    }

    fn note(&self, found: impl IntoIterator<Item = (String, Option<String>)>) {
        self.pages().known.extend(found);
    }

    fn give_up(&self, error: &Error) {
        let mut pages = self.pages();
        let forbidden = matches!(error, Error::Forbidden { .. });
        if forbidden && !pages.forbidden {
            let missing = error.permissions().join(", ");
            tracing::warn!(missing, "names cannot be looked up: a permission is missing");
        }
        pages.forbidden |= forbidden;
        pages.wanted.clear();
        pages.failures += 1;
    }

    fn pages(&self) -> MutexGuard<'_, Pages> {
        self.pages.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Pages {
    fn names_of(&self, ids: &[String]) -> Found {
        let known = |id: &String| Some((id.clone(), self.known.get(id)?.clone()?));
        ids.iter().filter_map(known).collect()
    }
}

fn named(listing: Listing) -> impl Iterator<Item = (String, Option<String>)> {
    listing.entities.0.into_iter().filter_map(|one| Some((one.id.0?, Some(one.name.0?))))
}
