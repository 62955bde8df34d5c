//! Removing a connection.

use connections::Connections;
use keyring_vault::{Vault, VaultError};

use crate::desk::{Desk, names, told};

#[tokio::test]
async fn removing_a_connection_deletes_its_secret() {
    let desk = Desk::new().await;
    let connection = desk.connect().await;
    desk.connections.client(&connection.id).await.unwrap();
    desk.connections.remove(&connection.id).await.unwrap();
    assert_eq!(desk.vault.secret(&connection.id).await.unwrap_err(), VaultError::Missing);
    assert!(desk.connections.list().is_empty() && desk.reopened().list().is_empty());
    assert!(!desk.written().contains(&connection.id));
    let (code, _) = told(desk.connections.client(&connection.id).await.map(drop));
    assert_eq!(code, "connection-unknown", "an open client is no way round it");
}

#[tokio::test]
async fn other_connections_keep_their_secrets() {
    let desk = Desk::new().await;
    let first = desk.connect().await;
    let (_org, second) = desk.connect_another("Sales").await;
    desk.connections.remove(&first.id).await.unwrap();
    assert_eq!(names(&desk.connections), ["Sales"]);
    assert!(desk.vault.secret(&second.id).await.is_ok());
}

#[tokio::test]
async fn a_connection_whose_secret_cannot_be_deleted_stays_and_says_why() {
    let desk = Desk::new().await;
    let connection = desk.connect().await;
    let without_keyring = Connections::open(desk.file(), Vault::unavailable("no bus")).unwrap();
    let (code, sentence) = told(without_keyring.remove(&connection.id).await);
    assert_eq!(code, "keyring-unavailable");
    assert!(sentence.starts_with(&format!("“{}” was not removed", connection.name)), "{sentence}");
    assert_eq!(without_keyring.list(), vec![connection.clone()]);
    assert_eq!(desk.reopened().list(), [connection]);
}

#[tokio::test]
async fn after_removing_the_one_in_use_only_a_single_one_left_takes_its_place() {
    let desk = Desk::new().await;
    let (_org, first) = desk.connect_another("One").await;
    let (_org, second) = desk.connect_another("Two").await;
    let (_org, third) = desk.connect_another("Three").await;
    assert_eq!(desk.connections.current().as_ref(), Some(&third));
    desk.connections.remove(&third.id).await.unwrap();
    assert_eq!(desk.connections.current(), None, "two are left, and nobody chose");
    desk.connections.remove(&second.id).await.unwrap();
    assert_eq!(desk.connections.current(), Some(first));
}
