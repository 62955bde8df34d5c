use genesys::Client;
use tokio_util::sync::CancellationToken;
use transcript::Transcript;

use crate::Found;

/// Calls that wait for their names and for a few others, so that names are asked for together and
/// the screen is not called for each call alone.
#[derive(Default)]
pub(crate) struct Batch(Vec<Found>);

impl Batch {
    /// Enough for one message.
    const FULL: usize = 50;

    pub(crate) fn push(&mut self, found: Found) {
        self.0.push(found);
    }

    pub(crate) fn is_full(&self) -> bool {
        self.0.len() >= Self::FULL
    }

    /// Empties the batch, with the people's and queues' names filled in as far as they can be
    /// known. Does not wait for names once the run is cancelled.
    pub(crate) async fn take(&mut self, client: &Client, cancel: &CancellationToken) -> Vec<Found> {
        let mut batch = std::mem::take(&mut self.0);
        if batch.is_empty() {
            return batch;
        }
        tokio::select! {
            () = name_all(client, &mut batch) => {}
            () = cancel.cancelled() => {}
        }
        batch
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
