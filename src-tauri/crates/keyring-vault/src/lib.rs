//! Secrets in the operating system's keyring, or for this session only.
//!
//! The only crate that names `keyring` and `keyring-core`. A [`Vault`] holds *its* store instead of asking for the
//! process-wide default: `keyring::Entry::new` replaces whatever default was set before, so a test that set a mock would
//! write to the developer's real keyring.

mod entry;
mod error;
mod opening;

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use keyring_core::CredentialStore;
use secrecy::SecretString;
use tokio::sync::oneshot;

pub use crate::error::VaultError;
use crate::opening::Keyring;

/// The service every entry of Earshot is filed under; the user is the connection's id.
pub const SERVICE: &str = "app.earshot.desktop";

/// How long a keyring may take to answer. Long, because a locked keyring asks the user for a password and this is the
/// time they have to type it.
pub const PATIENCE: Duration = Duration::from_secs(120);

/// Where a secret lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In the operating system's keyring: there again after a restart.
    Keyring,
    /// In this process's memory: gone when it ends.
    Session,
}

/// The secrets of the connections, one for each connection id. Cheap to clone; all clones are one vault.
#[derive(Clone)]
pub struct Vault {
    inner: Arc<Inner>,
}

struct Inner {
    keyring: Arc<Keyring>,
    session: Mutex<HashMap<String, SecretString>>,
}

impl Vault {
    /// The vault on the operating system's keyring. Never fails and does not wait: the keyring is opened in the
    /// background, and what came of it is told by [`Vault::availability`].
    ///
    /// The outcome holds for the life of the process (`keyring` opens its store once): someone who installs a keyring
    /// afterwards has to start Earshot again, and [`VaultError::Unavailable`] says so.
    pub fn system() -> Self {
        Self::with(Keyring::of_the_system())
    }

    /// A vault that lives in this process only, on `keyring-core`'s own mock store: `--demo` and tests.
    pub fn in_memory() -> Self {
        Self::with(Keyring::opened_with(
            keyring_core::mock::Store::new()
                .map(|store| store as Arc<CredentialStore>)
                .map_err(VaultError::from),
        ))
    }

    /// A vault on a store the caller opened, for tests that make the store fail.
    pub fn on(store: Arc<CredentialStore>) -> Self {
        Self::with(Keyring::opened_with(Ok(store)))
    }

    /// A vault without a keyring: only [`Place::Session`] works. `cause` is the technical reason, for the details.
    pub fn unavailable(cause: impl Into<String>) -> Self {
        Self::with(Keyring::opened_with(Err(VaultError::Unavailable { cause: cause.into() })))
    }

    /// Whether secrets can be kept in the keyring: on Linux, whether a Secret Service opened a session for Earshot.
    /// Never asks the user for anything. The first call may wait for the opening, at most ten seconds when a keyring
    /// is there but does not answer; later calls return at once.
    pub fn availability(&self) -> Result<(), VaultError> {
        self.inner.keyring.store().map(|_| ())
    }

    /// What this system calls its keyring, for sentences.
    pub fn name() -> &'static str {
        if cfg!(target_os = "macos") {
            "Keychain"
        } else if cfg!(windows) {
            "Credential Manager"
        } else {
            "Secret Service"
        }
    }

    /// Keeps `secret` for the connection, in place of the one it had. `name` is what the user calls the connection:
    /// the keyring's own window shows the entry as "Earshot: NAME" where the keyring has labels.
    pub async fn keep(
        &self,
        connection_id: &str,
        name: &str,
        secret: SecretString,
        place: Place,
    ) -> Result<(), VaultError> {
        if place == Place::Session {
            self.session().insert(connection_id.to_owned(), secret);
            return Ok(());
        }
        let (id, label) = (connection_id.to_owned(), format!("Earshot: {name}"));
        self.ask("keep", move |store| entry::keep(store, &id, &label, &secret)).await?;
        // A copy kept for the session would hide the new secret.
        self.session().remove(connection_id);
        Ok(())
    }

    /// The connection's secret: the one kept for this session, else the keyring's.
    pub async fn secret(&self, connection_id: &str) -> Result<SecretString, VaultError> {
        if let Some(secret) = self.session().get(connection_id) {
            return Ok(secret.clone());
        }
        let id = connection_id.to_owned();
        self.ask("find", move |store| entry::secret(store, &id)).await
    }

    /// Removes the connection's secret from both places; one that is not there is fine. When the keyring cannot be
    /// asked and the secret was kept for the session only, there is nothing in the keyring to remove. When it fails,
    /// nothing is removed: whoever keeps the connection keeps its secret.
    pub async fn forget(&self, connection_id: &str) -> Result<(), VaultError> {
        let is_in_session = self.session().contains_key(connection_id);
        let id = connection_id.to_owned();
        match self.ask("forget", move |store| entry::forget(store, &id)).await {
            Err(VaultError::Unavailable { .. }) if is_in_session => {}
            other => other?,
        }
        self.session().remove(connection_id);
        Ok(())
    }

    fn with(keyring: Arc<Keyring>) -> Self {
        Self { inner: Arc::new(Inner { keyring, session: Mutex::default() }) }
    }

    /// Nothing is ever half done under this lock, so a panic elsewhere does not spoil it.
    fn session(&self) -> MutexGuard<'_, HashMap<String, SecretString>> {
        self.inner.session.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Asks the keyring on a thread of its own, and stops waiting after [`PATIENCE`].
    ///
    /// Not on the async threads: a locked keyring blocks until the user answers, and the Secret Service client panics
    /// inside a runtime when any dependency turns on `zbus/tokio`. Not in `spawn_blocking` either: a runtime waits for
    /// its blocking tasks when it ends, so an unanswered password window would keep the app from closing.
    async fn ask<T: Send + 'static>(
        &self,
        what: &'static str,
        work: impl FnOnce(&CredentialStore) -> Result<T, VaultError> + Send + 'static,
    ) -> Result<T, VaultError> {
        let (answer, waiting) = oneshot::channel();
        let keyring = Arc::clone(&self.inner.keyring);
        let asking = move || drop(answer.send(keyring.store().and_then(work)));
        opening::spawn(asking)?;
        let answered = match tokio::time::timeout(PATIENCE, waiting).await {
            Ok(Ok(answered)) => answered,
            Ok(Err(_)) => Err(VaultError::refused("the keyring's client stopped unexpectedly")),
            Err(_) => Err(VaultError::NoAnswer),
        };
        tracing::debug!(
            what,
            outcome = answered.as_ref().err().map_or("ok", VaultError::code),
            "keyring asked"
        );
        answered
    }
}

impl fmt::Debug for Vault {
    /// Says that it is a vault and nothing about what is in it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Vault").finish_non_exhaustive()
    }
}
