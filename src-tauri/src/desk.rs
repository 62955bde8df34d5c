//! A shell without a window on the demo organization, for tests of what lies below the commands.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::{path::PathBuf, sync::Arc, time::Duration};

use keyring_vault::Vault;
use search::Found;
use serde_json::{Value, json};
use tauri::ipc::Channel;
use tempfile::TempDir;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

use crate::{
    calls, demo,
    messages::SearchRequest,
    runs::{Asked, Run},
    state::Earshot,
};

/// A run that has ended, and everything around it.
pub(crate) struct Desk {
    pub(crate) folder: TempDir,
    pub(crate) earshot: Earshot,
    pub(crate) run: Arc<Run>,
}

impl Desk {
    /// Connected to the demo organization, after a search that found something.
    pub(crate) async fn after(phrase: &str) -> Self {
        let folder = TempDir::new().unwrap();
        let earshot = Earshot::in_folder(folder.path(), Vault::in_memory());
        demo::connect(&earshot).await.unwrap();
        let (page, mut told) = page();
        let started = calls::start(&earshot, request(phrase), page).await.unwrap();
        while told.recv().await.unwrap()["type"] != "finished" {}
        let run = earshot.runs.get(started.run).unwrap();
        assert!(!run.ids().is_empty(), "the demo organization speaks of {phrase}");
        Self { folder, earshot, run }
    }

    /// A place in this desk's own folder.
    pub(crate) fn place(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The same search once more.
    pub(crate) fn asked(&self) -> Asked {
        let asked = &self.run.asked;
        Asked {
            connection: asked.connection.clone(),
            client: asked.client.clone(),
            organization: None,
            library: asked.library.clone(),
            question: asked.question.clone(),
            request: asked.request.clone(),
            saved: None,
            seen: None,
            keeps_journal: false,
            zone: asked.zone,
        }
    }

    /// Waits for something that other tasks bring about.
    pub(crate) async fn until(&self, so: impl Fn() -> bool) {
        let waiting = async {
            while !so() {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(60), waiting).await.unwrap();
    }

    /// The call that was found first.
    pub(crate) async fn first(&self) -> Arc<Found> {
        self.run.call(&self.run.ids()[0]).await.unwrap()
    }
}

/// The phrase, exactly, in the last week.
pub(crate) fn request(phrase: &str) -> SearchRequest {
    let dates = json!({ "preset": "days7" });
    serde_json::from_value(json!({ "query": format!("\"{phrase}\""), "dates": dates })).unwrap()
}

/// A channel to a page, and what the page hears.
pub(crate) fn page<T>() -> (Channel<T>, UnboundedReceiver<Value>) {
    let (tell, told) = unbounded_channel();
    let page = Channel::new(move |body| {
        tell.send(body.deserialize().unwrap()).unwrap();
        Ok(())
    });
    (page, told)
}
