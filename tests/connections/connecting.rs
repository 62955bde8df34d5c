//! Test and save.

use connections::{Error, Form};
use keyring_vault::{Vault, VaultError};
use secrecy::{ExposeSecret, SecretString};

use crate::desk::{Desk, names, told};

#[tokio::test]
async fn a_tested_connection_is_listed_in_use_and_has_its_secret_in_the_vault() {
    let desk = Desk::new().await;
    let connection = desk.connect().await;
    assert_eq!(connection.client_id, desk.org.client_id());
    assert_eq!(connection.organization.as_ref(), Some(&connection.name));
    assert_eq!(desk.connections.list(), vec![connection.clone()]);
    assert_eq!(desk.connections.current(), Some(connection.clone()));
    let secret = desk.vault.secret(&connection.id).await.unwrap();
    assert_eq!(secret.expose_secret(), desk.org.client_secret());
}

#[tokio::test]
async fn it_is_there_and_in_use_after_a_restart() {
    let desk = Desk::new().await;
    let connection = desk.connect().await;
    desk.connect_another("Later").await;
    desk.connections.select(&connection.id).await.unwrap();
    assert_eq!(names(&desk.reopened()), [connection.name.as_str(), "Later"]);
    assert_eq!(desk.reopened().current(), Some(connection));
}

#[tokio::test]
async fn a_wrong_secret_is_refused_in_words_and_nothing_is_saved() {
    let desk = Desk::new().await;
    let wrong = Form { client_secret: SecretString::from("mistyped-secret"), ..desk.form() };
    let outcome = desk.connections.test_and_save(wrong).await;
    assert!(matches!(outcome, Err(Error::Genesys(_))), "{outcome:?}");
    let (_, sentence) = told(outcome);
    assert!(sentence.contains("client secret is wrong"), "{sentence}");
    assert!(!sentence.contains("mistyped-secret"));
    assert!(desk.connections.list().is_empty() && desk.connections.current().is_none());
    assert!(!desk.folder().exists());
}

#[tokio::test]
async fn a_wrong_secret_does_not_spoil_the_connection_that_works() {
    let desk = Desk::new().await;
    let connection = desk.connect().await;
    let wrong = Form { client_secret: SecretString::from("mistyped-secret"), ..desk.form() };
    desk.connections.test_and_save(wrong).await.unwrap_err();
    let secret = desk.vault.secret(&connection.id).await.unwrap();
    assert_eq!(secret.expose_secret(), desk.org.client_secret());
    assert_eq!(desk.connections.current(), Some(connection));
}

#[tokio::test]
async fn the_same_client_again_replaces_the_secret_and_keeps_the_name() {
    let desk = Desk::new().await;
    let first = desk.connect().await;
    let renamed = desk.connections.rename(&first.id, "Night shift").await.unwrap();
    desk.vault
        .keep(&first.id, "x", SecretString::from("expired"), keyring_vault::Place::Keyring)
        .await
        .unwrap();
    let spelled_differently = format!("{}/", desk.org.base_url());
    let again = Form { region: spelled_differently, ..desk.form() };
    assert_eq!(desk.connections.test_and_save(again).await.unwrap(), renamed);
    assert_eq!(desk.connections.list(), [renamed]);
    let secret = desk.vault.secret(&first.id).await.unwrap();
    assert_eq!(secret.expose_secret(), desk.org.client_secret());
}

#[tokio::test]
async fn spaces_around_what_was_pasted_do_not_matter() {
    let desk = Desk::new().await;
    let pasted = Form {
        name: Some("  Claims \n team ".into()),
        region: format!(" {} ", desk.org.base_url()),
        client_id: format!("{}\n", desk.org.client_id()),
        client_secret: SecretString::from(format!(" {}\n", desk.org.client_secret())),
        ..desk.form()
    };
    let connection = desk.connections.test_and_save(pasted).await.unwrap();
    assert_eq!(connection.name, "Claims team");
    assert_eq!(connection.client_id, desk.org.client_id());
}

#[tokio::test]
async fn what_is_missing_in_the_form_is_named() {
    let desk = Desk::new().await;
    let cases = [
        (Form { region: " ".into(), ..desk.form() }, "region"),
        (Form { client_id: String::new(), ..desk.form() }, "client_id"),
        (Form { client_secret: SecretString::from(" "), ..desk.form() }, "client_secret"),
    ];
    for (form, field) in cases {
        let error = desk.connections.test_and_save(form).await.unwrap_err();
        assert_eq!((error.code(), error.field()), ("bad-form", Some(field)), "{error}");
    }
    let insecure = Form { region: "http://example.com".into(), ..desk.form() };
    let refused = desk.connections.test_and_save(insecure).await;
    assert!(matches!(refused, Err(Error::Genesys(genesys::Error::InsecureAddress { .. }))));
}

#[tokio::test]
async fn without_a_keyring_nothing_is_asked_and_nothing_saved() {
    let desk = Desk::with(Vault::unavailable("no bus")).await;
    // Nothing listens there: had it been asked, the network would be what is complained about.
    let form = Form { region: "http://127.0.0.1:1".into(), ..desk.form() };
    let (code, sentence) = told(desk.connections.test_and_save(form).await);
    assert_eq!(code, "keyring-unavailable");
    assert!(sentence.contains("for this session only"), "{sentence}");
    assert!(desk.connections.list().is_empty() && !desk.folder().exists());
}

#[tokio::test]
async fn a_connection_for_this_session_needs_no_keyring_and_leaves_no_trace_on_disk() {
    let desk = Desk::with(Vault::unavailable("no bus")).await;
    let form = Form { session_only: true, ..desk.form() };
    let connection = desk.connections.test_and_save(form).await.unwrap();
    assert!(connection.session_only);
    assert_eq!(desk.connections.current(), Some(connection.clone()));
    desk.connections.client(&connection.id).await.unwrap().organization().await.unwrap();
    desk.connections.select(&connection.id).await.unwrap();
    desk.connections.rename(&connection.id, "Borrowed desk").await.unwrap();
    assert!(!desk.folder().exists());
    assert!(desk.reopened().list().is_empty());
    desk.connections.remove(&connection.id).await.unwrap();
    assert!(desk.connections.list().is_empty() && !desk.folder().exists());
}

#[tokio::test]
async fn a_connection_of_this_session_can_be_saved_later_and_is_then_one() {
    let desk = Desk::new().await;
    let form = Form { session_only: true, name: Some("Claims".into()), ..desk.form() };
    let fleeting = desk.connections.test_and_save(form).await.unwrap();
    let form = Form { name: Some("Claims".into()), ..desk.form() };
    let saved = desk.connections.test_and_save(form).await.unwrap();
    assert_eq!((saved.name.as_str(), saved.session_only), ("Claims", false));
    assert_eq!(desk.connections.list(), vec![saved.clone()]);
    assert_eq!(desk.connections.current(), Some(saved));
    assert_eq!(desk.vault.secret(&fleeting.id).await.unwrap_err(), VaultError::Missing);
}

#[tokio::test]
async fn the_demo_organization_is_added_in_use_and_not_written() {
    let desk = Desk::new().await;
    let (url, id, secret) = (desk.org.base_url(), desk.org.client_id(), desk.org.client_secret());
    let add = || desk.connections.add_session("Demo", url, id, SecretString::from(secret), None);
    let demo = add().await;
    assert_eq!(desk.connections.current(), Some(demo.clone()));
    desk.connections.client(&demo.id).await.unwrap().organization().await.unwrap();
    assert_eq!(add().await.name, "Demo (2)");
    assert!(!desk.folder().exists());
}

#[tokio::test]
async fn printing_a_form_for_debugging_shows_no_secret() {
    let desk = Desk::new().await;
    let printed = format!("{:?} {:?}", desk.form(), desk.connections);
    assert!(!printed.contains(desk.org.client_secret()), "{printed}");
}
