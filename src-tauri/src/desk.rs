//! A shell without a window on the demo organization, for tests of what lies below the commands.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::{path::PathBuf, sync::Arc};

use keyring_vault::Vault;
use search::Found;
use serde_json::{Value, json};
use tauri::ipc::Channel;
use tempfile::TempDir;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

use crate::{calls, demo, messages::SearchRequest, runs::Run, state::Earshot};

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

    /// The call that was found first.
    pub(crate) async fn first(&self) -> Arc<Found> {
        self.run.call(&self.run.ids()[0]).await.unwrap()
    }
}

/// The phrase, exactly, in the last week.
pub(crate) fn request(phrase: &str) -> SearchRequest {
    let dates = json!({ "preset": "days7" });
    let request = json!({ "phrase": phrase, "matching": "exact", "dates": dates });
    serde_json::from_value(request).unwrap()
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
