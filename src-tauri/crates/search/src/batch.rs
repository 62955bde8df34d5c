use futures::{StreamExt, stream::FuturesUnordered};
use genesys::Client;
use tokio_util::{sync::CancellationToken, task::AbortOnDropHandle};
use transcript::Transcript;

use crate::Found;

/// Calls on their way to the screen: they wait for a few others, so that names are asked for
/// together, and then for the names. The run goes on meanwhile: names are requests too, and may
/// have to wait for the next minute's budget.
#[derive(Default)]
pub(crate) struct Batch {
    waiting: Vec<Found>,
    naming: FuturesUnordered<AbortOnDropHandle<Vec<Found>>>,
}

impl Batch {
    /// Enough for one message.
    const FULL: usize = 50;

    pub(crate) fn push(&mut self, found: Found) {
        self.waiting.push(found);
    }

    pub(crate) fn is_full(&self) -> bool {
        self.waiting.len() >= Self::FULL
    }

    /// Asks for the names of those that wait, as far as they can be known; not any longer once the
    /// run is cancelled.
    pub(crate) fn send_off(&mut self, client: &Client, cancel: &CancellationToken) {
        if self.waiting.is_empty() {
            return;
        }
        let mut batch = std::mem::take(&mut self.waiting);
        let (client, cancel) = (client.clone(), cancel.clone());
        self.naming.push(AbortOnDropHandle::new(tokio::spawn(async move {
            tokio::select! {
                () = name_all(&client, &mut batch) => {}
                () = cancel.cancelled() => {}
            }
            batch
        })));
    }

    /// The next calls that have their names; `None` when none are on their way.
    pub(crate) async fn arrived(&mut self) -> Option<Vec<Found>> {
        let found = self.naming.next().await?;
        Some(found.expect("asking for names does not panic"))
    }
}

/// Fills in the people's and queues' names as far as they can be known.
pub(crate) async fn name_all(client: &Client, batch: &mut [Found]) {
    let users = ids(batch, |transcript| {
        transcript.participants.iter().filter_map(|who| who.user_id.clone()).collect()
    });
    let queues = ids(batch, |transcript| {
        transcript.participants.iter().filter_map(|who| who.queue_id.clone()).collect()
    });
    let names = client.names(&users, &queues).await;
    for found in batch {
        names.apply(&mut found.transcript);
    }
}

fn ids(batch: &[Found], of: impl Fn(&Transcript) -> Vec<String>) -> Vec<String> {
    let mut ids: Vec<String> = batch.iter().flat_map(|found| of(&found.transcript)).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}
