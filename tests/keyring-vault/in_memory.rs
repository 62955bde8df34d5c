//! A vault that lives in this process.

use keyring_vault::{Place, Vault, VaultError};
use secrecy::{ExposeSecret, SecretString};

async fn found(vault: &Vault, id: &str) -> Result<String, VaultError> {
    vault.secret(id).await.map(|secret| secret.expose_secret().to_owned())
}

async fn keep(vault: &Vault, id: &str, secret: &str, place: Place) {
    vault.keep(id, "Northwind", SecretString::from(secret), place).await.unwrap();
}

#[tokio::test]
async fn a_kept_secret_is_found_until_it_is_forgotten() {
    let vault = Vault::in_memory();
    for place in [Place::Keyring, Place::Session] {
        keep(&vault, "one", "tide-and-lantern", place).await;
        assert_eq!(found(&vault, "one").await.unwrap(), "tide-and-lantern");
        vault.forget("one").await.unwrap();
        assert_eq!(found(&vault, "one").await, Err(VaultError::Missing));
    }
}

#[tokio::test]
async fn each_connection_has_its_own_secret() {
    let vault = Vault::in_memory();
    keep(&vault, "one", "first", Place::Keyring).await;
    keep(&vault, "two", "second", Place::Keyring).await;
    vault.forget("one").await.unwrap();
    assert_eq!(found(&vault, "one").await, Err(VaultError::Missing));
    assert_eq!(found(&vault, "two").await.unwrap(), "second");
}

#[tokio::test]
async fn the_last_secret_kept_is_the_one_found_wherever_it_was_kept() {
    let vault = Vault::in_memory();
    let order = [
        ("a", Place::Keyring),
        ("b", Place::Session),
        ("c", Place::Keyring),
        ("d", Place::Keyring),
    ];
    for (secret, place) in order {
        keep(&vault, "one", secret, place).await;
        assert_eq!(found(&vault, "one").await.unwrap(), secret);
    }
}

#[tokio::test]
async fn forgetting_removes_the_secret_from_both_places() {
    let vault = Vault::in_memory();
    keep(&vault, "one", "in the keyring", Place::Keyring).await;
    keep(&vault, "one", "for the session", Place::Session).await;
    vault.forget("one").await.unwrap();
    assert_eq!(found(&vault, "one").await, Err(VaultError::Missing));
}

#[tokio::test]
async fn forgetting_what_is_not_there_is_fine() {
    Vault::in_memory().forget("never kept").await.unwrap();
}

#[tokio::test]
async fn clones_are_one_vault_and_two_vaults_are_not() {
    let vault = Vault::in_memory();
    keep(&vault.clone(), "one", "shared", Place::Keyring).await;
    keep(&vault.clone(), "two", "shared too", Place::Session).await;
    assert_eq!(found(&vault, "one").await.unwrap(), "shared");
    assert_eq!(found(&vault, "two").await.unwrap(), "shared too");
    assert_eq!(found(&Vault::in_memory(), "one").await, Err(VaultError::Missing));
}

#[tokio::test]
async fn secrets_with_any_characters_come_back_unchanged() {
    let vault = Vault::in_memory();
    for secret in ["", " spaces kept ", "Zürich-東京-🔑", "quote\"and\nline"] {
        keep(&vault, "one", secret, Place::Keyring).await;
        assert_eq!(found(&vault, "one").await.unwrap(), secret);
    }
}

#[tokio::test]
async fn printing_a_vault_for_debugging_shows_no_secret() {
    let vault = Vault::in_memory();
    keep(&vault, "one", "tide-and-lantern", Place::Keyring).await;
    keep(&vault, "two", "tide-and-lantern", Place::Session).await;
    let printed = format!("{vault:?} {:?}", vault.secret("one").await);
    assert!(!printed.contains("tide"), "{printed}");
}
