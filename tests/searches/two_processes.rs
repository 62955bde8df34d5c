//! The window and the command line keep their searches in one folder.

use std::thread;

use crate::desk::{Desk, HERE, day, question};

#[test]
fn what_one_saves_the_other_sees_at_once() {
    let desk = Desk::new();
    let other = desk.reopened();
    let saved = desk.searches.save("Refunds", question("refund")).unwrap();
    assert_eq!(other.get("refunds").unwrap(), saved);
    other.remove(&saved.id).unwrap();
    assert!(desk.names().is_empty());
}

/// Each thread is a process as far as the files and their lock are concerned: they share nothing else.
#[test]
fn many_writers_at_once_lose_nothing() {
    let desk = Desk::new();
    let shared = desk.searches.save("Shared", question("refund")).unwrap();
    thread::scope(|scope| {
        for writer in 0..8 {
            let (searches, shared) = (desk.reopened(), &shared.id);
            scope.spawn(move || {
                for number in 0..5 {
                    let one = format!("{writer}-{number}");
                    searches.save(&one, question(&one)).unwrap();
                    searches.note_recent(question(&one)).unwrap();
                    searches.note_run(shared, HERE, day(), [format!("{one}/leg")]).unwrap();
                }
            });
        }
    });
    assert_eq!(desk.names().len(), 41);
    assert_eq!(desk.searches.recent().unwrap().len(), 20);
    let seen = desk.searches.seen(&shared.id, HERE).unwrap().unwrap();
    assert_eq!(seen.calls.len(), 40);
}

#[test]
fn of_many_who_want_to_go_on_with_a_search_one_does() {
    let desk = Desk::new();
    let journal =
        desk.searches.begin(HERE, &question("refund"), crate::desk::range(), None).unwrap();
    let id = journal.id().to_owned();
    drop(journal);
    let resumed: Vec<_> = thread::scope(|scope| {
        let tries: Vec<_> = (0..6).map(|_| scope.spawn(|| desk.reopened().resume(&id))).collect();
        tries.into_iter().map(|one| one.join().unwrap()).collect()
    });
    let (one, others): (Vec<_>, Vec<_>) = resumed.into_iter().partition(Result::is_ok);
    assert_eq!((one.len(), others.len()), (1, 5));
    for other in others {
        assert_eq!(other.unwrap_err().code(), "run-busy");
    }
}
