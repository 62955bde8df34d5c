//! Flagged places: kept by connection, by whichever process puts them up, and never with words of a call.

use std::fs;
use std::thread;

use searches::Flag;

use crate::desk::{Desk, ELSEWHERE, HERE, files, told};

fn flag(call: &str, at_ms: i64) -> Flag {
    Flag { conversation_id: call.to_owned(), communication_id: format!("leg-of-{call}"), at_ms }
}

#[test]
fn a_flag_is_there_until_it_is_taken_down() {
    let desk = Desk::new();
    assert!(desk.searches.flags(HERE).unwrap().is_empty());
    desk.searches.set_flag(HERE, flag("b", 500), true).unwrap();
    desk.searches.set_flag(HERE, flag("a", 9_000), true).unwrap();
    let up = desk.searches.set_flag(HERE, flag("a", 1_000), true).unwrap();
    let in_order = [flag("a", 1_000), flag("a", 9_000), flag("b", 500)];
    assert!(up.iter().eq(&in_order), "by call and time: {up:?}");
    assert_eq!(desk.reopened().flags(HERE).unwrap(), up);
    let left = desk.searches.set_flag(HERE, flag("a", 9_000), false).unwrap();
    assert!(left.iter().eq(&[flag("a", 1_000), flag("b", 500)]));
}

#[test]
fn doing_it_twice_is_as_good_as_once() {
    let desk = Desk::new();
    for on in [true, true, false, false] {
        let flags = desk.searches.set_flag(HERE, flag("a", 1), on).unwrap();
        assert_eq!(flags.len(), usize::from(on));
    }
}

#[test]
fn each_connection_has_its_own_and_takes_only_its_own_with_it() {
    let desk = Desk::new();
    desk.searches.set_flag(HERE, flag("a", 1), true).unwrap();
    desk.searches.set_flag(ELSEWHERE, flag("a", 2), true).unwrap();
    desk.searches.forget_connection(HERE).unwrap();
    assert!(desk.searches.flags(HERE).unwrap().is_empty());
    assert!(desk.searches.flags(ELSEWHERE).unwrap().iter().eq(&[flag("a", 2)]));
    assert!(files(&desk.folder()).iter().all(|(_, text)| !text.contains(HERE)));
}

#[test]
fn the_file_holds_ids_and_times_and_nothing_else() {
    let desk = Desk::new();
    desk.searches.set_flag(HERE, flag("a", 61_000), true).unwrap();
    let text = fs::read_to_string(desk.folder().join("flags.json")).unwrap();
    let kept: serde_json::Value = serde_json::from_str(&text).unwrap();
    let one = serde_json::json!({
        "conversation_id": "a", "communication_id": "leg-of-a", "at_ms": 61_000,
    });
    assert_eq!(kept, serde_json::json!({ "version": 1, "connections": { HERE: [one] } }));
}

/// Each thread is a process as far as the file and its lock are concerned.
#[test]
fn two_processes_lose_none_of_each_other_s_flags() {
    let desk = Desk::new();
    thread::scope(|scope| {
        for writer in 0..6 {
            let searches = desk.reopened();
            scope.spawn(move || {
                for at_ms in 0..6 {
                    searches.set_flag(HERE, flag(&format!("call-{writer}"), at_ms), true).unwrap();
                }
            });
        }
    });
    assert_eq!(desk.searches.flags(HERE).unwrap().len(), 36);
}

#[test]
fn flags_that_cannot_be_understood_are_left_alone() {
    let desk = Desk::new();
    fs::create_dir_all(desk.folder()).unwrap();
    let file = desk.folder().join("flags.json");
    for (damage, code) in
        [("half a li", "searches-damaged"), (r#"{"version": 2, "flags": []}"#, "searches-newer")]
    {
        fs::write(&file, damage).unwrap();
        assert_eq!(told(desk.searches.flags(HERE)).0, code);
        assert_eq!(told(desk.searches.set_flag(HERE, flag("a", 1), true)).0, code);
        assert_eq!(fs::read_to_string(&file).unwrap(), damage);
    }
}
