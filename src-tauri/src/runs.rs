use std::{
    collections::{HashMap, VecDeque},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use genesys::Client;
use search::Found;
use tokio_util::sync::CancellationToken;
use transcript::Query;

use crate::error::CommandError;

/// Runs whose results are kept: the one on screen, and those whose call may still be open.
const KEPT_RUNS: usize = 3;
/// Calls of one run kept whole in memory; the others are fetched again when they are opened.
const KEPT_CALLS: usize = 2000;

/// The runs of this window, by number.
#[derive(Default)]
pub(crate) struct Runs(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    last: u32,
    runs: VecDeque<Arc<Run>>,
}

/// One search and what it has found so far.
pub(crate) struct Run {
    pub(crate) number: u32,
    pub(crate) client: Client,
    pub(crate) query: Query,
    pub(crate) organization: Option<String>,
    pub(crate) cancel: CancellationToken,
    found: Mutex<Calls>,
}

/// Conversation id and communication id.
pub(crate) type CallId = (String, String);

#[derive(Default)]
struct Calls {
    /// In the order in which they were found.
    ids: Vec<CallId>,
    whole: HashMap<CallId, Arc<Found>>,
}

impl Runs {
    /// Begins a run. Those that still go on are stopped: one screen shows one run.
    pub(crate) fn begin(
        &self,
        client: Client,
        query: Query,
        organization: Option<String>,
    ) -> Arc<Run> {
        let mut kept = self.lock();
        kept.runs.iter().for_each(|run| run.cancel.cancel());
        kept.last += 1;
        let run = Arc::new(Run {
            number: kept.last,
            client,
            query,
            organization,
            cancel: CancellationToken::new(),
            found: Mutex::default(),
        });
        kept.runs.push_back(Arc::clone(&run));
        if kept.runs.len() > KEPT_RUNS {
            kept.runs.pop_front();
        }
        run
    }

    pub(crate) fn get(&self, number: u32) -> Result<Arc<Run>, CommandError> {
        let kept = self.lock();
        kept.runs
            .iter()
            .find(|run| run.number == number)
            .map(Arc::clone)
            .ok_or_else(CommandError::run_gone)
    }

    fn lock(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Run {
    pub(crate) fn add(&self, found: Found) {
        let id =
            (found.transcript.conversation_id.clone(), found.transcript.communication_id.clone());
        let mut calls = self.calls();
        calls.ids.push(id.clone());
        if calls.whole.len() < KEPT_CALLS {
            calls.whole.insert(id, Arc::new(found));
        }
    }

    /// The ids of all calls found, in order.
    pub(crate) fn ids(&self) -> Vec<CallId> {
        self.calls().ids.clone()
    }

    /// A call of this run: from memory, else fetched again.
    pub(crate) async fn call(&self, id: &CallId) -> Result<Arc<Found>, CommandError> {
        let known = {
            let calls = self.calls();
            let known = calls.whole.get(id).cloned();
            // Looking through all ids is only for those that are not kept: saving all asks for each.
            if known.is_none() && !calls.ids.contains(id) {
                return Err(CommandError::new("not-found", "This call is not among the results."));
            }
            known
        };
        match known {
            Some(found) => Ok(found),
            None => Ok(Arc::new(search::reread(&self.client, &self.query, &id.0, &id.1).await?)),
        }
    }

    fn calls(&self) -> MutexGuard<'_, Calls> {
        self.found.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

    use tauri::ipc::Channel;

    use crate::{
        calls,
        desk::{Desk, request},
    };

    #[tokio::test]
    async fn a_call_that_is_no_longer_in_memory_is_fetched_again() {
        let desk = Desk::after("refund").await;
        let before = desk.first().await;
        desk.run.calls().whole.clear();
        let again = desk.first().await;
        assert_eq!((&again.transcript, &again.hits), (&before.transcript, &before.hits));
    }

    #[tokio::test]
    async fn a_page_that_does_not_listen_any_more_ends_its_run() {
        let desk = Desk::after("refund").await;
        let deaf = Channel::new(|_| Err(tauri::Error::WebviewNotFound));
        let started = calls::start(&desk.earshot, request("refund"), deaf).await.unwrap();
        desk.earshot.runs.get(started.run).unwrap().cancel.cancelled().await;
    }

    #[tokio::test]
    async fn only_the_run_on_screen_goes_on() {
        let desk = Desk::after("refund").await;
        assert!(!desk.run.cancel.is_cancelled());
        let (client, query) = (desk.run.client.clone(), desk.run.query.clone());
        let next = desk.earshot.runs.begin(client, query, None);
        assert!(desk.run.cancel.is_cancelled() && !next.cancel.is_cancelled());
        assert_eq!(next.number, desk.run.number + 1);
    }
}
