//! A keyring that fails: the code, the sentence, and that no secret is in either.

use std::any::Any;
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use keyring_core::api::{CredentialStore, CredentialStoreApi};
use keyring_core::{Entry, Error, mock};
use keyring_vault::{Place, SERVICE, Vault, VaultError};
use secrecy::{ExposeSecret, SecretString};

/// A vault that holds "tide-and-lantern" for "one", and whose next question for "one" fails with `error`.
async fn failing_with(error: Error) -> (Vault, Arc<mock::Store>) {
    let store = mock::Store::new().unwrap();
    let vault = Vault::on(Arc::clone(&store) as Arc<CredentialStore>);
    vault.keep("one", "Northwind", secret(), Place::Keyring).await.unwrap();
    fail_next(&store, error);
    (vault, store)
}

fn fail_next(store: &mock::Store, error: Error) {
    let entry = store.build(SERVICE, "one", None).unwrap();
    entry.as_any().downcast_ref::<mock::Cred>().unwrap().set_error(error);
}

fn secret() -> SecretString {
    SecretString::from("tide-and-lantern")
}

fn said(text: &str) -> Box<dyn std::error::Error + Send + Sync> {
    text.into()
}

#[tokio::test]
async fn every_failure_has_a_code_and_a_sentence_that_says_what_to_do() {
    let cases = [
        (Error::NoStorageAccess(said("SS error: prompt dismissed")), "keyring-locked", "Unlock it"),
        (Error::PlatformFailure(said("SS error: prompt dismissed")), "keyring-locked", "Unlock it"),
        (Error::PlatformFailure(said("SS Error: object locked")), "keyring-locked", "Unlock it"),
        (Error::NoEntry, "secret-missing", "Connect again"),
        (Error::NoDefaultStore, "keyring-unavailable", "session only"),
        (
            Error::PlatformFailure(said("…ServiceUnknown: no owner")),
            "keyring-unavailable",
            "session only",
        ),
        (Error::PlatformFailure(said("disk I/O error")), "keyring-refused", "disk I/O error"),
        (Error::TooLong("secret".into(), 2560), "keyring-refused", "2560"),
        (Error::BadEncoding(b"tide\xff".to_vec()), "keyring-refused", "not text"),
    ];
    for (error, code, advice) in cases {
        let (vault, _store) = failing_with(error).await;
        let failure = vault.secret("one").await.unwrap_err();
        assert_eq!(failure.code(), code);
        let shown = format!("{failure} {failure:?} {:?}", failure.detail());
        assert!(shown.contains(advice), "{shown}");
        assert!(!shown.contains("tide") && !shown.contains("116, 105"), "{shown}");
    }
}

#[tokio::test]
async fn a_refused_replacement_leaves_the_old_secret() {
    let (vault, _store) = failing_with(Error::NoStorageAccess(said("dismissed"))).await;
    let kept = vault.keep("one", "Northwind", SecretString::from("newer"), Place::Keyring).await;
    assert_eq!(kept, Err(VaultError::Locked));
    assert_eq!(vault.secret("one").await.unwrap().expose_secret(), "tide-and-lantern");
}

#[tokio::test]
async fn a_secret_that_could_not_be_removed_is_an_error_and_stays() {
    let (vault, _store) = failing_with(Error::NoStorageAccess(said("dismissed"))).await;
    assert_eq!(vault.forget("one").await, Err(VaultError::Locked));
    assert_eq!(vault.secret("one").await.unwrap().expose_secret(), "tide-and-lantern");
}

#[tokio::test]
async fn a_refusal_to_forget_leaves_the_secret_of_this_session_too() {
    let (vault, _store) = failing_with(Error::NoStorageAccess(said("dismissed"))).await;
    vault.keep("one", "Northwind", SecretString::from("newer"), Place::Session).await.unwrap();
    assert_eq!(vault.forget("one").await, Err(VaultError::Locked));
    assert_eq!(vault.secret("one").await.unwrap().expose_secret(), "newer");
    vault.forget("one").await.unwrap();
    assert_eq!(vault.secret("one").await.unwrap_err(), VaultError::Missing);
}

#[tokio::test]
async fn two_entries_for_one_connection_are_named_and_both_removed() {
    let store = mock::Store::new().unwrap();
    let twins = || ["left", "right"].map(|user| store.build("by hand", user, None).unwrap());
    for twin in twins() {
        twin.set_password("tide-and-lantern").unwrap();
    }
    let vault = Vault::on(Arc::clone(&store) as Arc<CredentialStore>);

    fail_next(&store, Error::Ambiguous(twins().into()));
    let failure = vault.secret("one").await.unwrap_err();
    assert!(failure.to_string().contains("2 entries"), "{failure}");
    assert!(!format!("{failure:?}").contains("116, 105"));

    fail_next(&store, Error::Ambiguous(twins().into()));
    vault.forget("one").await.unwrap();
    assert!(twins().iter().all(|twin| matches!(twin.get_password(), Err(Error::NoEntry))));
}

#[tokio::test]
async fn without_a_keyring_secrets_can_be_kept_for_this_session_only() {
    let vault = Vault::unavailable("no bus");
    let unavailable = VaultError::Unavailable { cause: "no bus".into() };
    assert_eq!(vault.availability(), Err(unavailable.clone()));
    assert_eq!(vault.keep("one", "N", secret(), Place::Keyring).await, Err(unavailable.clone()));
    assert_eq!(vault.secret("one").await.unwrap_err(), unavailable);
    assert_eq!(
        vault.forget("one").await,
        Err(unavailable.clone()),
        "it cannot know that nothing is there"
    );

    vault.keep("one", "N", secret(), Place::Session).await.unwrap();
    assert_eq!(vault.secret("one").await.unwrap().expose_secret(), "tide-and-lantern");
    vault.forget("one").await.unwrap();
    assert_eq!(vault.secret("one").await.unwrap_err(), unavailable);
}

/// A store that waits for a user who is not there, as a locked keyring does, or that panics.
#[derive(Debug)]
struct Broken {
    panics: bool,
}

impl CredentialStoreApi for Broken {
    fn vendor(&self) -> String {
        "test".into()
    }

    fn id(&self) -> String {
        "broken".into()
    }

    fn build(
        &self,
        _: &str,
        _: &str,
        _: Option<&HashMap<&str, &str>>,
    ) -> keyring_core::Result<Entry> {
        assert!(!self.panics, "as a client may");
        loop {
            std::thread::park();
        }
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// The clock is paused, so the two minutes pass as soon as nothing else is left to do.
#[tokio::test(start_paused = true)]
async fn a_keyring_that_waits_for_nobody_is_given_up_after_two_minutes() {
    let vault = Vault::on(Arc::new(Broken { panics: false }));
    let start = tokio::time::Instant::now();
    assert_eq!(vault.secret("one").await.unwrap_err(), VaultError::NoAnswer);
    let waited = start.elapsed();
    assert!((Duration::from_secs(120)..Duration::from_secs(121)).contains(&waited), "{waited:?}");
}

#[tokio::test]
async fn a_client_that_panics_is_a_refusal_and_not_a_crash() {
    let vault = Vault::on(Arc::new(Broken { panics: true }));
    assert_eq!(vault.secret("one").await.unwrap_err().code(), "keyring-refused");
}
