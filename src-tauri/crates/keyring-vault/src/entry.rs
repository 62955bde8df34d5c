//! One connection's entry in a store. Everything here blocks.

use std::collections::HashMap;

use keyring_core::{CredentialStore, Entry, Error};
use secrecy::{ExposeSecret, SecretString};

use crate::{SERVICE, VaultError};

pub(crate) fn keep(
    store: &CredentialStore,
    id: &str,
    label: &str,
    secret: &SecretString,
) -> Result<(), VaultError> {
    let entry = labelled(store, id, label)?;
    entry.set_password(secret.expose_secret()).map_err(VaultError::from)
}

pub(crate) fn secret(store: &CredentialStore, id: &str) -> Result<SecretString, VaultError> {
    Ok(SecretString::from(plain(store, id)?.get_password()?))
}

/// Removes every entry of this connection: two can exist when the user moved one between keyrings by hand.
pub(crate) fn forget(store: &CredentialStore, id: &str) -> Result<(), VaultError> {
    match plain(store, id)?.delete_credential() {
        Err(Error::Ambiguous(entries)) => entries.iter().try_for_each(delete),
        outcome => missing_is_fine(outcome),
    }
}

fn delete(entry: &Entry) -> Result<(), VaultError> {
    missing_is_fine(entry.delete_credential())
}

fn missing_is_fine(outcome: keyring_core::Result<()>) -> Result<(), VaultError> {
    match outcome {
        Ok(()) | Err(Error::NoEntry) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

fn plain(store: &CredentialStore, id: &str) -> Result<Entry, VaultError> {
    Ok(store.build(SERVICE, id, None)?)
}

/// Stores that know no labels refuse the modifier; they get the entry without one.
fn labelled(store: &CredentialStore, id: &str, label: &str) -> Result<Entry, VaultError> {
    match store.build(SERVICE, id, Some(&HashMap::from([("label", label)]))) {
        Err(Error::Invalid(..) | Error::NotSupportedByStore(_)) => plain(store, id),
        outcome => Ok(outcome?),
    }
}
