//! The window and the command line write one list.

use connections::Form;
use futures::future::join_all;

use crate::desk::{Desk, form, ids, names, start};

#[tokio::test]
async fn what_one_saves_the_other_sees_at_once() {
    let desk = Desk::new().await;
    let other = desk.reopened();
    let connection = desk.connect().await;
    assert_eq!(other.list(), vec![connection.clone()]);
    other.rename(&connection.id, "From the terminal").await.unwrap();
    assert_eq!(names(&desk.connections), ["From the terminal"]);
    other.remove(&connection.id).await.unwrap();
    assert!(desk.connections.list().is_empty() && desk.connections.current().is_none());
}

#[tokio::test]
async fn the_command_line_does_not_switch_an_open_window() {
    let desk = Desk::new().await;
    let first = desk.connect().await;
    let other = desk.reopened();
    let org = start().await;
    let second = other.test_and_save(form(&org)).await.unwrap();
    assert_eq!(desk.connections.current(), Some(first));
    assert_eq!(desk.reopened().current(), Some(second), "the next start opens the newest");
}

/// Each store is a process as far as the file and its lock are concerned: they share nothing else.
#[tokio::test(flavor = "multi_thread")]
async fn many_writers_at_once_lose_nothing() {
    let desk = Desk::new().await;
    let orgs = join_all((0..8).map(|_| start())).await;
    let saving = orgs.iter().map(|org| {
        let (store, form) = (desk.reopened(), Form { name: None, ..form(org) });
        tokio::spawn(async move { store.test_and_save(form).await.unwrap() })
    });
    let saved = join_all(saving.collect::<Vec<_>>()).await;
    let mut expected: Vec<_> = saved.into_iter().map(|one| one.unwrap().id).collect();
    let mut found = ids(&desk.connections);
    expected.sort();
    found.sort();
    assert_eq!(found, expected);
    let mut names = names(&desk.connections);
    names.sort();
    names.dedup();
    assert_eq!(names.len(), 8, "each has a name of its own: {names:?}");
}
