//! A supervisor's desk: a demo organization to connect to, a private configuration folder and a vault.

use std::path::PathBuf;

use connections::{Connection, Connections, Error, Form};
use demo_org::{DemoOrg, Options};
use genesys::Dialect;
use keyring_vault::Vault;
use secrecy::SecretString;
use tempfile::TempDir;

pub(crate) struct Desk {
    pub(crate) org: DemoOrg,
    pub(crate) vault: Vault,
    pub(crate) connections: Connections,
    home: TempDir,
}

impl Desk {
    pub(crate) async fn new() -> Self {
        Self::with(Vault::in_memory()).await
    }

    pub(crate) async fn with(vault: Vault) -> Self {
        let home = tempfile::tempdir().unwrap();
        let connections = Connections::open(list_in(&home), vault.clone()).unwrap();
        Self { org: start().await, vault, connections, home }
    }

    /// Another process on the same list, or this one after a restart.
    pub(crate) fn reopened(&self) -> Connections {
        Connections::open(self.file(), self.vault.clone()).unwrap()
    }

    pub(crate) fn form(&self) -> Form {
        form(&self.org)
    }

    pub(crate) async fn connect(&self) -> Connection {
        self.connections.test_and_save(self.form()).await.unwrap()
    }

    /// Connects to an organization of its own, under this name.
    pub(crate) async fn connect_another(&self, name: &str) -> (DemoOrg, Connection) {
        let org = start().await;
        let named = Form { name: Some(name.into()), ..form(&org) };
        let connection = self.connections.test_and_save(named).await.unwrap();
        (org, connection)
    }

    pub(crate) fn file(&self) -> PathBuf {
        list_in(&self.home)
    }

    pub(crate) fn folder(&self) -> PathBuf {
        self.file().parent().unwrap().to_owned()
    }

    /// Everything in the configuration folder, as one text.
    pub(crate) fn written(&self) -> String {
        let Ok(files) = std::fs::read_dir(self.folder()) else { return String::new() };
        files.map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap()).collect()
    }
}

pub(crate) async fn start() -> DemoOrg {
    // One call is enough to sign in to.
    DemoOrg::start(Options { generate: Some(1), ..Options::default() }).await.unwrap()
}

pub(crate) fn form(org: &DemoOrg) -> Form {
    Form {
        name: None,
        region: org.base_url().to_owned(),
        client_id: org.client_id().to_owned(),
        client_secret: SecretString::from(org.client_secret()),
        session_only: false,
        dialect: Dialect::Platform,
        gateway: false,
    }
}

pub(crate) fn names(connections: &Connections) -> Vec<String> {
    connections.list().into_iter().map(|one| one.name).collect()
}

pub(crate) fn ids(connections: &Connections) -> Vec<String> {
    connections.list().into_iter().map(|one| one.id).collect()
}

/// The code and the sentence of a failure.
pub(crate) fn told<T: std::fmt::Debug>(outcome: Result<T, Error>) -> (&'static str, String) {
    let error = outcome.unwrap_err();
    (error.code(), error.to_string())
}

/// A folder that does not exist yet, as on a fresh machine.
fn list_in(home: &TempDir) -> PathBuf {
    home.path().join("config").join("connections.json")
}
