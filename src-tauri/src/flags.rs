//! Flagged places, between the commands and the crates. They are kept by connection; where nothing of it will be there at the
//! next start, for this session only.

use std::{
    collections::{BTreeSet, HashMap, HashSet},
    sync::{Mutex, PoisonError},
};

use searches::Flag;

use crate::{
    background::blocking,
    demo,
    error::CommandError,
    messages::{FlagView, Look},
    results::CallId,
    runs::Run,
    state::Earshot,
    way_in,
};

/// The flags of connections that are forgotten with the session, by the connection's key.
#[derive(Default)]
pub(crate) struct Flags(Mutex<HashMap<String, BTreeSet<Flag>>>);

impl Flags {
    fn of(&self, key: &str) -> BTreeSet<Flag> {
        self.with(|kept| kept.get(key).cloned().unwrap_or_default())
    }

    fn set(&self, key: &str, flag: Flag, on: bool) -> BTreeSet<Flag> {
        self.with(|kept| {
            let flags = kept.entry(key.to_owned()).or_default();
            if on {
                flags.insert(flag)
            } else {
                flags.remove(&flag)
            };
            flags.clone()
        })
    }

    /// The connection was removed.
    pub(crate) fn forget(&self, key: &str) {
        self.with(|kept| drop(kept.remove(key)));
    }

    fn with<T>(&self, change: impl FnOnce(&mut HashMap<String, BTreeSet<Flag>>) -> T) -> T {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Whose flags are asked for, and where they are.
struct Place {
    key: String,
    on_disk: bool,
}

/// All flags of the connection in use, by call and time.
pub(crate) async fn list(earshot: &Earshot) -> Result<Vec<FlagView>, CommandError> {
    Ok(views(of(earshot, &in_use(earshot)?).await?))
}

/// Puts a flag up or takes it down, and tells all that are up then.
pub(crate) async fn set(
    earshot: &Earshot,
    flag: Flag,
    on: bool,
) -> Result<Vec<FlagView>, CommandError> {
    let Place { key, on_disk } = in_use(earshot)?;
    if !on_disk {
        return Ok(views(earshot.flags.set(&key, flag, on)));
    }
    let searches = earshot.searches()?;
    blocking(move || searches.set_flag(&key, flag, on)).await.map(views)
}

/// Tells a run's results which calls are flagged, if the look asks for these.
pub(crate) async fn look_up(
    earshot: &Earshot,
    run: &Run,
    look: Option<&Look>,
) -> Result<(), CommandError> {
    if !look.is_some_and(|look| look.narrow.only_flagged) {
        return Ok(());
    }
    let flags = of(earshot, &of_key(earshot, &run.asked.connection)?).await?;
    let call = |flag: Flag| -> CallId { (flag.conversation_id, flag.communication_id) };
    let calls: HashSet<CallId> = flags.into_iter().map(call).collect();
    run.results(|results| results.flagged(calls));
    Ok(())
}

async fn of(earshot: &Earshot, place: &Place) -> Result<BTreeSet<Flag>, CommandError> {
    if !place.on_disk {
        return Ok(earshot.flags.of(&place.key));
    }
    let (searches, key) = (earshot.searches()?, place.key.clone());
    blocking(move || searches.flags(&key)).await
}

fn in_use(earshot: &Earshot) -> Result<Place, CommandError> {
    let current = earshot.connections()?.current().ok_or(connections::Error::NotConnected)?;
    Ok(Place { key: way_in::key(&current), on_disk: is_on_disk(earshot, &current) })
}

/// A run may be of another connection than the one in use now.
fn of_key(earshot: &Earshot, key: &str) -> Result<Place, CommandError> {
    let known = earshot.connections()?.list().into_iter().find(|one| way_in::key(one) == key);
    let on_disk = known.is_none_or(|one| is_on_disk(earshot, &one));
    Ok(Place { key: key.to_owned(), on_disk })
}

/// A demonstration writes nothing; a connection for this session has another key at the next start.
fn is_on_disk(earshot: &Earshot, connection: &connections::Connection) -> bool {
    !earshot.is_demo() && (!connection.session_only || demo::is_demo(connection))
}

fn views(flags: BTreeSet<Flag>) -> Vec<FlagView> {
    flags.into_iter().map(FlagView::from).collect()
}
