//! Earshot is ended in the midst of a search, and started again.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::sync::Arc;

use demo_org::{DemoOrg, Options};
use keyring_vault::Vault;
use serde_json::Value;
use tempfile::TempDir;

use super::*;
use crate::{
    connecting,
    desk::{self, page},
    runs::Run,
};

/// A user's folder and keyring, which outlive every start, and an organization that takes its time.
struct User {
    folder: TempDir,
    vault: Vault,
    organization: DemoOrg,
}

impl User {
    async fn new() -> Self {
        let slow = Options {
            client_id: "c11e0000-0000-4000-8000-000000000001".to_owned(),
            latency_ms: 20,
            storage_latency_ms: 60,
            ..Options::default()
        };
        let organization = DemoOrg::start(slow).await.unwrap();
        let user =
            Self { folder: TempDir::new().unwrap(), vault: Vault::in_memory(), organization };
        let form = connections::Form {
            name: None,
            region: user.organization.base_url().to_owned(),
            client_id: user.organization.client_id().to_owned(),
            client_secret: user.organization.client_secret().to_owned().into(),
            session_only: false,
            dialect: genesys::Dialect::default(),
            gateway: false,
        };
        user.starts().connections().unwrap().test_and_save(form).await.unwrap();
        user
    }

    fn starts(&self) -> Earshot {
        Earshot::in_folder(self.folder.path(), self.vault.clone())
    }

    /// Starts a search and ends the app as soon as it has looked at some calls.
    async fn is_interrupted(&self) {
        let earshot = self.starts();
        let (page, mut told) = page();
        calls::start(&earshot, desk::request("refund"), page).await.unwrap();
        while told.recv().await.unwrap()["examined"].as_u64().unwrap_or_default() == 0 {}
        assert!(list(&earshot).await.unwrap().is_empty(), "while it goes on it is not offered");
        drop(earshot);
        // Its task ends with it, and lets go of its journal.
        while told.recv().await.is_some() {}
    }
}

/// Goes on with the only interrupted run: its end.
async fn gone_on(earshot: &Earshot) -> (Arc<Run>, Value) {
    let id = list(earshot).await.unwrap().remove(0).id;
    let (page, mut told) = page();
    let started = go_on(earshot, id, page).await.unwrap();
    loop {
        let event = told.recv().await.unwrap();
        if event["type"] == "finished" {
            return (earshot.runs.get(started.run).unwrap(), event["receipt"].clone());
        }
        assert_ne!(event["type"], "failed", "{event}");
    }
}

#[tokio::test]
async fn the_next_start_offers_to_go_on_and_reads_nothing_twice() {
    let user = User::new().await;
    user.is_interrupted().await;
    let earshot = user.starts();
    let offered = list(&earshot).await.unwrap();
    assert_eq!(offered.len(), 1);
    assert!(offered[0].examined > 0 && offered[0].sentence.contains("refund"), "{offered:?}");
    assert!(!offered[0].connection.is_empty());

    let (run, receipt) = gone_on(&earshot).await;
    assert_eq!(receipt["complete"], true, "{receipt}");
    assert_eq!(receipt["matched"].as_u64(), Some(run.ids().len() as u64));

    let (page, mut told) = page();
    let whole = calls::start(&earshot, desk::request("refund"), page).await.unwrap();
    while told.recv().await.unwrap()["type"] != "finished" {}
    let sorted = |run: &Run| {
        let mut ids = run.ids();
        ids.sort();
        ids
    };
    let whole = earshot.runs.get(whole.run).unwrap();
    assert_eq!(sorted(&whole), sorted(&run), "it found what a whole search finds");
    assert_eq!(
        whole.receipt().unwrap().candidates,
        run.receipt().unwrap().candidates,
        "and looked at as many calls"
    );
}

#[tokio::test]
async fn a_run_that_was_brought_to_its_end_is_not_offered_again() {
    let user = User::new().await;
    user.is_interrupted().await;
    let earshot = user.starts();
    let id = list(&earshot).await.unwrap().remove(0).id;
    gone_on(&earshot).await;
    let journals = user.folder.path().join("runs");
    while std::fs::read_dir(&journals).unwrap().count() > 0 {
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
    assert!(list(&earshot).await.unwrap().is_empty());
    let (page, _told) = page();
    assert_eq!(go_on(&earshot, id, page).await.unwrap_err().code, "run-unknown");
}

#[tokio::test]
async fn an_interrupted_run_can_be_forgotten() {
    let user = User::new().await;
    user.is_interrupted().await;
    let earshot = user.starts();
    let id = list(&earshot).await.unwrap().remove(0).id;
    forget(&earshot, id).await.unwrap();
    assert!(list(&earshot).await.unwrap().is_empty());
}

#[tokio::test]
async fn interrupted_runs_of_a_connection_go_with_it() {
    let user = User::new().await;
    user.is_interrupted().await;
    let earshot = user.starts();
    let connection = earshot.connections().unwrap().list().remove(0);
    connecting::remove(&earshot, &connection.id).await.unwrap();
    assert!(list(&earshot).await.unwrap().is_empty());
    let journals = std::fs::read_dir(user.folder.path().join("runs")).unwrap();
    assert_eq!(journals.count(), 0);
}
