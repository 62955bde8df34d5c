//! One client for each connection.

use connections::Form;
use keyring_vault::Place;
use secrecy::SecretString;

use crate::desk::{Desk, told};

#[tokio::test]
async fn everything_done_with_a_connection_shares_one_token() {
    let desk = Desk::new().await;
    let connection = desk.connect().await;
    for _ in 0..3 {
        desk.connections.client(&connection.id).await.unwrap().organization().await.unwrap();
    }
    desk.connections.current_client().await.unwrap().organization().await.unwrap();
    assert_eq!(desk.org.stats().tokens, 1, "the test's own token is used on");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_asks_at_the_same_time_gets_the_same_client() {
    let desk = Desk::new().await;
    let id = desk.connect().await.id;
    let restarted = desk.reopened();
    let asking: Vec<_> = (0..8)
        .map(|_| {
            let (connections, id) = (restarted.clone(), id.clone());
            tokio::spawn(async move {
                connections
                    .client(&id)
                    .await?
                    .organization()
                    .await
                    .map_err(connections::Error::from)
            })
        })
        .collect();
    for asked in asking {
        asked.await.unwrap().unwrap();
    }
    assert_eq!(desk.org.stats().tokens, 2, "one before the restart, one after");
}

#[tokio::test]
async fn a_secret_replaced_by_another_process_is_used_when_the_connection_is_chosen_again() {
    let desk = Desk::new().await;
    let id = desk.connect().await.id;
    desk.vault.keep(&id, "x", SecretString::from("revoked"), Place::Keyring).await.unwrap();
    desk.connections.select(&id).await.unwrap();
    let refused = desk.connections.client(&id).await.unwrap().organization().await;
    assert!(refused.is_err(), "the new secret is the one that is asked with");
}

#[tokio::test]
async fn choosing_a_connection_whose_secret_is_the_same_keeps_its_token() {
    let desk = Desk::new().await;
    let id = desk.connect().await.id;
    desk.connections.select(&id).await.unwrap();
    desk.connections.client(&id).await.unwrap().organization().await.unwrap();
    assert_eq!(desk.org.stats().tokens, 1);
}

#[tokio::test]
async fn connecting_again_replaces_the_client() {
    let desk = Desk::new().await;
    let id = desk.connect().await.id;
    desk.connections.test_and_save(Form { name: None, ..desk.form() }).await.unwrap();
    desk.connections.client(&id).await.unwrap().organization().await.unwrap();
    assert_eq!(desk.org.stats().tokens, 2, "each test signs in anew");
}

#[tokio::test]
async fn a_secret_that_is_gone_from_the_keyring_is_told() {
    let desk = Desk::new().await;
    let id = desk.connect().await.id;
    desk.vault.forget(&id).await.unwrap();
    let (code, sentence) = told(desk.reopened().client(&id).await.map(drop));
    assert_eq!(code, "secret-missing");
    assert!(sentence.contains("Connect again"), "{sentence}");
}

#[tokio::test]
async fn no_connection_in_use_is_told() {
    let desk = Desk::new().await;
    let (code, _) = told(desk.connections.current_client().await.map(drop));
    assert_eq!(code, "not-connected");
}
