//! What connections are called, and finding one.

use connections::Form;

use crate::desk::{Desk, form, names, start, told};

#[tokio::test]
async fn a_connection_without_a_name_gets_the_organizations_made_unique() {
    let desk = Desk::new().await;
    let first = desk.connect().await;
    let namesake = start().await;
    let second = desk.connections.test_and_save(form(&namesake)).await.unwrap();
    assert_eq!(second.name, format!("{} (2)", first.name));
    let third = desk.connections.test_and_save(form(&start().await)).await.unwrap();
    assert_eq!(third.name, format!("{} (3)", first.name));
}

#[tokio::test]
async fn a_name_that_another_connection_has_is_refused() {
    let desk = Desk::new().await;
    let (_org, claims) = desk.connect_another("Claims").await;
    let taken = Form { name: Some("claims".into()), ..desk.form() };
    let (code, sentence) = told(desk.connections.test_and_save(taken).await);
    assert_eq!(code, "bad-form");
    assert!(sentence.contains("already a connection called"), "{sentence}");
    assert_eq!(desk.connections.list(), [claims]);
}

#[tokio::test]
async fn renaming_keeps_everything_else_and_survives_a_restart() {
    let desk = Desk::new().await;
    let before = desk.connect().await;
    let after = desk.connections.rename(&before.id, "  Night\tshift ").await.unwrap();
    assert_eq!(after.name, "Night shift");
    assert_eq!(connections::Connection { name: before.name, ..after.clone() }.id, before.id);
    assert_eq!(desk.reopened().list(), vec![after.clone()]);
    assert_eq!(desk.connections.current(), Some(after.clone()));
    let upper = desk.connections.rename(&after.id, "NIGHT SHIFT").await.unwrap();
    assert_eq!(upper.name, "NIGHT SHIFT", "its own name is not taken");
}

#[tokio::test]
async fn an_empty_name_and_anothers_name_are_refused_in_words() {
    let desk = Desk::new().await;
    let (_org, claims) = desk.connect_another("Claims").await;
    let (_org, sales) = desk.connect_another("Sales").await;
    for (name, words) in
        [("", "Give the connection a name"), (" \n", "Give"), ("CLAIMS", "already")]
    {
        let error = desk.connections.rename(&sales.id, name).await.unwrap_err();
        assert_eq!((error.code(), error.field()), ("bad-form", Some("name")));
        assert!(error.to_string().contains(words), "{error}");
    }
    assert_eq!(desk.connections.list(), [claims, sales]);
}

#[tokio::test]
async fn saved_connections_and_those_of_this_session_share_one_set_of_names() {
    let desk = Desk::new().await;
    let (_org, claims) = desk.connect_another("Claims").await;
    let form = Form { session_only: true, name: Some("Today".into()), ..desk.form() };
    let today = desk.connections.test_and_save(form).await.unwrap();
    desk.connections.rename(&claims.id, "Today").await.unwrap_err();
    desk.connections.rename(&today.id, "Claims").await.unwrap_err();
    assert_eq!(names(&desk.connections), ["Claims", "Today"]);
}

#[tokio::test]
async fn a_connection_is_found_by_id_or_by_name_in_any_case() {
    let desk = Desk::new().await;
    let (_org, claims) = desk.connect_another("Claims Zürich").await;
    for text in [claims.id.as_str(), "Claims Zürich", "claims zÜrich", " Claims  Zürich "] {
        assert_eq!(desk.connections.find(text), Some(claims.clone()), "{text}");
    }
    assert_eq!(desk.connections.find("Claims"), None, "no guessing");
    let (code, sentence) = told(desk.connections.select("nobody").await);
    assert_eq!(code, "connection-unknown");
    assert!(sentence.contains("“nobody”"), "{sentence}");
}
