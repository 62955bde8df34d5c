use std::sync::Arc;

use futures::{FutureExt, future::BoxFuture};
use genesys::{
    Budget, Client, ConversationPage, ConversationQuery, Dialect, Error, SearchPage,
    TranscriptSearch,
};
use transcript::{Conversation, Transcript};

use crate::{Control, Found, Range, Wait};

/// The client on the reins of a run: whatever is asked waits while the run is paused.
#[derive(Clone, Debug)]
pub(crate) struct Asker {
    client: Client,
    control: Control,
}

impl Asker {
    pub(crate) fn new(client: &Client, control: &Control) -> Self {
        Self { client: client.clone(), control: control.clone() }
    }

    /// Whether the list of calls tells all that Analytics knows; the tutorial's tells less.
    pub(crate) fn lists_in_full(&self) -> bool {
        self.client.dialect() == Dialect::Platform
    }

    pub(crate) fn budget(&self) -> Budget {
        self.client.budget_now()
    }

    /// What the requests under way wait for, if it is not their turn.
    pub(crate) fn waits_for(&self) -> Option<Wait> {
        self.client.is_cut_off().then_some(Wait::Network)
    }

    pub(crate) async fn content_search_enabled(&self) -> Result<Option<bool>, Error> {
        self.turn().await;
        self.client.content_search_enabled().await
    }

    pub(crate) async fn search(&self, search: &TranscriptSearch) -> Result<SearchPage, Error> {
        self.turn().await;
        self.client.search_transcripts(search).await
    }

    pub(crate) async fn list(&self, query: &ConversationQuery) -> Result<ConversationPage, Error> {
        self.turn().await;
        self.client.conversations(query).await
    }

    /// Boxed, and with everything its own: the compiler cannot see otherwise that it may be spawned.
    pub(crate) fn details(
        &self,
        ids: Vec<String>,
        range: Range,
    ) -> BoxFuture<'static, Result<Vec<Conversation>, Error>> {
        let asker = self.clone();
        async move {
            asker.turn().await;
            asker.client.conversations_by_id(&ids, (range.from, range.to)).await
        }
        .boxed()
    }

    pub(crate) async fn transcript(
        &self,
        conversation_id: &str,
        communication_id: &str,
    ) -> Result<Arc<Transcript>, Error> {
        self.turn().await;
        self.client.transcript(conversation_id, communication_id).await.map(Arc::new)
    }

    /// Waits until something may be asked. A cancelled run asks nothing more: whoever waits here is
    /// dropped with it.
    async fn turn(&self) {
        self.control.go_ahead().await;
        if self.control.is_cancelled() {
            std::future::pending::<()>().await;
        }
    }

    /// Fills in the people's and queues' names as far as they can be known; not any longer once the
    /// run is cancelled.
    pub(crate) async fn name_all(&self, batch: &mut [Found]) {
        let users = ids(batch, |transcript| {
            transcript.participants.iter().filter_map(|who| who.user_id.clone()).collect()
        });
        let queues = ids(batch, |transcript| {
            transcript.participants.iter().filter_map(|who| who.queue_id.clone()).collect()
        });
        let naming = async {
            self.turn().await;
            self.client.names(&users, &queues).await
        };
        let names = tokio::select! {
            biased;
            () = self.control.cancelled() => return,
            names = naming => names,
        };
        for found in batch {
            names.apply(&mut found.transcript);
        }
    }
}

fn ids(batch: &[Found], of: impl Fn(&Transcript) -> Vec<String>) -> Vec<String> {
    let mut ids: Vec<String> = batch.iter().flat_map(|found| of(&found.transcript)).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}
