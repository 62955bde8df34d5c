use futures::{StreamExt, stream::FuturesUnordered};
use tokio_util::task::AbortOnDropHandle;

use crate::{Found, asker::Asker};

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

    /// Asks for the names of those that wait, as far as they can be known.
    pub(crate) fn send_off(&mut self, asker: &Asker) {
        if self.waiting.is_empty() {
            return;
        }
        let mut batch = std::mem::take(&mut self.waiting);
        let asker = asker.clone();
        self.naming.push(AbortOnDropHandle::new(tokio::spawn(async move {
            asker.name_all(&mut batch).await;
            batch
        })));
    }

    /// The next calls that have their names; `None` when none are on their way.
    pub(crate) async fn arrived(&mut self) -> Option<Vec<Found>> {
        let found = self.naming.next().await?;
        Some(found.expect("asking for names does not panic"))
    }
}
