//! What is new since last time.

use chrono::TimeDelta;
use searches::call;

use crate::desk::{Desk, ELSEWHERE, HERE, day, files, question};

#[test]
fn calls_found_before_are_known_and_all_others_are_new() {
    let desk = Desk::new();
    let saved = desk.searches.save("Refunds", question("refund")).unwrap();
    assert_eq!(desk.searches.seen(&saved.id, HERE).unwrap(), None, "it never ran");
    desk.searches.note_run(&saved.id, HERE, day(), [call("1", "a"), call("2", "b")]).unwrap();
    let seen = desk.reopened().seen(&saved.id, HERE).unwrap().unwrap();
    assert_eq!(seen.at, day());
    assert!(seen.knows("1", "a") && seen.knows("2", "b"));
    assert!(!seen.knows("1", "b") && !seen.knows("3", "a"));
}

#[test]
fn a_later_run_adds_to_what_earlier_ones_found() {
    let desk = Desk::new();
    let saved = desk.searches.save("Refunds", question("refund")).unwrap();
    desk.searches.note_run(&saved.id, HERE, day(), [call("1", "a")]).unwrap();
    let later = day() + TimeDelta::days(7);
    desk.searches.note_run(&saved.id, HERE, later, [call("2", "b")]).unwrap();
    let seen = desk.searches.seen(&saved.id, HERE).unwrap().unwrap();
    assert_eq!(seen.at, later);
    assert!(seen.knows("1", "a") && seen.knows("2", "b"));
}

#[test]
fn a_run_that_found_nothing_is_a_run_all_the_same() {
    let desk = Desk::new();
    let saved = desk.searches.save("Refunds", question("refund")).unwrap();
    desk.searches.note_run(&saved.id, HERE, day(), []).unwrap();
    let seen = desk.searches.seen(&saved.id, HERE).unwrap().unwrap();
    assert!(seen.calls.is_empty());
}

#[test]
fn each_connection_has_its_own_last_time() {
    let desk = Desk::new();
    let saved = desk.searches.save("Refunds", question("refund")).unwrap();
    let later = day() + TimeDelta::days(1);
    desk.searches.note_run(&saved.id, HERE, day(), [call("1", "a")]).unwrap();
    assert_eq!(desk.searches.seen(&saved.id, ELSEWHERE).unwrap(), None);
    desk.searches.note_run(&saved.id, ELSEWHERE, later, []).unwrap();
    let last_run = |connection| desk.searches.list(connection).unwrap()[0].last_run;
    assert_eq!(last_run(Some(HERE)), Some(day()));
    assert_eq!(last_run(Some("nobody")), None);
    assert_eq!(last_run(None), Some(later), "of any, the latest");
}

#[test]
fn a_removed_connection_takes_only_what_was_found_with_it() {
    let desk = Desk::new();
    let saved = desk.searches.save("Refunds", question("refund")).unwrap();
    for connection in [HERE, ELSEWHERE] {
        desk.searches.note_run(&saved.id, connection, day(), [call("1", "a")]).unwrap();
        drop(desk.searches.begin(connection, &saved.question, crate::desk::range(), None).unwrap());
    }
    desk.searches.forget_connection(HERE).unwrap();
    assert_eq!(desk.searches.seen(&saved.id, HERE).unwrap(), None);
    assert!(desk.searches.seen(&saved.id, ELSEWHERE).unwrap().unwrap().knows("1", "a"));
    assert_eq!(desk.names(), ["Refunds"]);
    let left = desk.searches.interrupted().unwrap();
    assert_eq!(left.len(), 1);
    assert_eq!(left[0].connection_id, ELSEWHERE);
    assert!(files(&desk.folder()).iter().all(|(_, text)| !text.contains(HERE)));
}
