//! Opening the keyring: once, away from the async threads, and never for longer than a user would wait.

use std::sync::{Arc, OnceLock, mpsc};
use std::thread;
use std::time::Duration;

use keyring_core::CredentialStore;

use crate::VaultError;

/// A keyring that is there answers within a tenth of a second; a bus that starts one on demand takes some seconds.
const OPEN_WITHIN: Duration = Duration::from_secs(10);

/// The keyring's store, or the reason why there is none. Set once.
pub(crate) struct Keyring(OnceLock<Result<Arc<CredentialStore>, VaultError>>);

impl Keyring {
    /// Opens the system's keyring in the background.
    pub(crate) fn of_the_system() -> Arc<Self> {
        let keyring = Arc::new(Self(OnceLock::new()));
        let opened = Arc::clone(&keyring);
        if let Err(error) = spawn(move || opened.set(open_in_time())) {
            keyring.set(Err(error));
        }
        keyring
    }

    pub(crate) fn opened_with(outcome: Result<Arc<CredentialStore>, VaultError>) -> Arc<Self> {
        Arc::new(Self(OnceLock::from(outcome)))
    }

    /// The store; waits for the opening when it is still under way.
    pub(crate) fn store(&self) -> Result<&CredentialStore, VaultError> {
        self.0.wait().as_ref().map(AsRef::as_ref).map_err(Clone::clone)
    }

    fn set(&self, outcome: Result<Arc<CredentialStore>, VaultError>) {
        if let Err(error) = &outcome {
            tracing::warn!(detail = error.detail(), "no keyring: {error}");
        }
        // Only one thread sets it, so there is nothing to lose when it is already set.
        drop(self.0.set(outcome));
    }
}

/// A thread for one question. It is detached: whoever asked may stop waiting.
pub(crate) fn spawn(work: impl FnOnce() + Send + 'static) -> Result<(), VaultError> {
    thread::Builder::new()
        .name("keyring".into())
        .spawn(work)
        .map(drop)
        .map_err(|error| VaultError::refused(error.to_string()))
}

/// Opens on yet another thread, so that neither a silent bus nor a panic in the client leaves everyone waiting.
fn open_in_time() -> Result<Arc<CredentialStore>, VaultError> {
    let (opened, waiting) = mpsc::channel();
    spawn(move || drop(opened.send(open())))?;
    waiting.recv_timeout(OPEN_WITHIN).unwrap_or_else(|reason| {
        let cause = match reason {
            mpsc::RecvTimeoutError::Timeout => "the keyring did not answer",
            mpsc::RecvTimeoutError::Disconnected => "the keyring's client stopped unexpectedly",
        };
        Err(VaultError::Unavailable { cause: cause.into() })
    })
}

/// `keyring` opens the right store for the system and makes it the process-wide default; we take it from there.
fn open() -> Result<Arc<CredentialStore>, VaultError> {
    let unavailable = |cause: String| VaultError::Unavailable { cause };
    keyring::Entry::store_status().as_ref().map_err(|error| unavailable(error.to_string()))?;
    keyring_core::get_default_store().ok_or_else(|| unavailable("no store was opened".into()))
}
