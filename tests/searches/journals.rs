//! Journals of running searches, and going on with those that did not come to their end.

use std::fs;
use std::io::Write;

use search::{Examined, Outcome};
use searches::Interrupted;

use crate::desk::{Desk, HERE, examined, files, question, range, told};

fn calls(from: usize, count: usize) -> Vec<Examined> {
    let outcome = |number| if number % 2 == 0 { Outcome::Matched } else { Outcome::Unmatched };
    (from..from + count)
        .map(|number| examined(&format!("call-{number}"), outcome(number)))
        .collect()
}

fn only(desk: &Desk) -> Interrupted {
    let [only] = <[_; 1]>::try_from(desk.reopened().interrupted().unwrap()).unwrap();
    only
}

/// A search that was killed after it had examined three calls.
fn killed(desk: &Desk) -> Interrupted {
    let mut journal = desk.searches.begin(HERE, &question("refund"), range(), None).unwrap();
    journal.note(&calls(0, 3)).unwrap();
    drop(journal);
    only(desk)
}

#[test]
fn a_killed_search_is_offered_with_all_that_it_had_examined() {
    let desk = Desk::new();
    let saved = desk.searches.save("Refunds", question("refund")).unwrap();
    let mut journal = desk.searches.begin(HERE, &saved.question, range(), Some(&saved.id)).unwrap();
    journal.note(&calls(0, 2)).unwrap();
    journal.note(&calls(2, 3)).unwrap();
    let id = journal.id().to_owned();
    drop(journal);
    let offered = only(&desk);
    assert_eq!((offered.id.as_str(), offered.examined), (id.as_str(), 5));
    assert_eq!((offered.from, offered.to), (range().from, range().to));
    assert_eq!(offered.question, saved.question);
    assert_eq!((offered.connection_id.as_str(), offered.saved.as_ref()), (HERE, Some(&saved.id)));
    let resumed = desk.reopened().resume(&id).unwrap();
    assert_eq!(resumed.examined, calls(0, 5));
    assert_eq!(resumed.interrupted, offered);
}

#[test]
fn a_search_that_ends_leaves_no_journal() {
    let desk = Desk::new();
    let journal = desk.searches.begin(HERE, &question("refund"), range(), None).unwrap();
    journal.finish().unwrap();
    assert!(desk.searches.interrupted().unwrap().is_empty());
    assert!(files(&desk.folder()).is_empty());
}

#[test]
fn a_running_search_is_not_offered_nor_continued_nor_forgotten() {
    let desk = Desk::new();
    let mut journal = desk.searches.begin(HERE, &question("refund"), range(), None).unwrap();
    let other = desk.reopened();
    assert!(other.interrupted().unwrap().is_empty());
    assert_eq!(told(other.resume(journal.id())).0, "run-busy");
    assert_eq!(told(other.forget(journal.id())).0, "run-busy");
    journal.note(&calls(0, 1)).unwrap();
    let id = journal.id().to_owned();
    drop(journal);
    let resumed = other.resume(&id).unwrap();
    assert!(desk.searches.interrupted().unwrap().is_empty(), "it runs again");
    assert_eq!(told(desk.searches.resume(&id)).0, "run-busy");
    drop(resumed);
}

#[test]
fn a_line_that_was_cut_off_is_as_if_it_had_not_been_written() {
    let desk = Desk::new();
    let id = killed(&desk).id;
    let path = desk.folder().join(format!("runs/{id}.jsonl"));
    let whole = fs::read(&path).unwrap();
    for cut in 1..whole.len() - whole.iter().position(|byte| *byte == b'\n').unwrap() - 1 {
        fs::write(&path, &whole[..whole.len() - cut]).unwrap();
        let kept = desk.searches.resume(&id).unwrap().examined;
        assert_eq!(kept, calls(0, kept.len()), "{cut} bytes short");
        assert!(kept.len() < 3);
    }
}

#[test]
fn what_is_examined_after_a_cut_off_line_is_kept() {
    let desk = Desk::new();
    let id = killed(&desk).id;
    let path = desk.folder().join(format!("runs/{id}.jsonl"));
    fs::File::options()
        .append(true)
        .open(&path)
        .unwrap()
        .write_all(b"{\"conversationId\":\"ca")
        .unwrap();
    let mut resumed = desk.searches.resume(&id).unwrap();
    resumed.journal.note(&calls(3, 2)).unwrap();
    drop(resumed);
    assert_eq!(desk.searches.resume(&id).unwrap().examined, calls(0, 5));
}

#[test]
fn a_call_that_was_examined_twice_counts_once_as_it_was_last() {
    let desk = Desk::new();
    let mut journal = desk.searches.begin(HERE, &question("refund"), range(), None).unwrap();
    journal.note(&[examined("1", Outcome::Failed), examined("2", Outcome::Matched)]).unwrap();
    journal.note(&[examined("1", Outcome::Matched)]).unwrap();
    drop(journal);
    assert_eq!(only(&desk).examined, 2);
    let kept = desk.searches.resume(&only(&desk).id).unwrap().examined;
    assert_eq!(kept, [examined("1", Outcome::Matched), examined("2", Outcome::Matched)]);
}

#[test]
fn a_spoilt_line_in_the_middle_costs_that_call_only() {
    let desk = Desk::new();
    let id = killed(&desk).id;
    let path = desk.folder().join(format!("runs/{id}.jsonl"));
    let text = fs::read_to_string(&path).unwrap().replace("\"call-1\"", "\u{0}");
    fs::write(&path, text).unwrap();
    let kept = desk.searches.resume(&id).unwrap().examined;
    assert_eq!(
        kept.iter().map(|call| call.conversation_id.as_str()).collect::<Vec<_>>(),
        ["call-0", "call-2"]
    );
}

#[test]
fn a_search_killed_before_its_first_line_was_written_is_none() {
    let desk = Desk::new();
    let id = killed(&desk).id;
    let path = desk.folder().join(format!("runs/{id}.jsonl"));
    for text in ["", "{\"version\":1,\"conn"] {
        fs::write(&path, text).unwrap();
        assert!(desk.searches.interrupted().unwrap().is_empty());
        assert_eq!(told(desk.searches.resume(&id)).0, "run-unknown");
    }
}

#[test]
fn a_damaged_journal_hides_no_other_and_is_left_alone() {
    let desk = Desk::new();
    let id = killed(&desk).id;
    let path = desk.folder().join(format!("runs/{id}.jsonl"));
    let text = "not a journal\n";
    fs::write(&path, text).unwrap();
    let newer = desk.folder().join("runs/7f1d8a2e-3c4b-4a5d-9e6f-0a1b2c3d4e5f.jsonl");
    fs::write(&newer, "{\"version\":2}\n").unwrap();
    fs::write(desk.folder().join("runs/notes.txt"), "mine").unwrap();
    drop(desk.searches.begin(HERE, &question("credit"), range(), None).unwrap());
    assert_eq!(only(&desk).question, question("credit"));
    assert_eq!(told(desk.searches.resume(&id)).0, "searches-damaged");
    assert_eq!(fs::read_to_string(path).unwrap(), text);
    assert!(newer.exists());
}

#[test]
fn a_forgotten_search_is_offered_no_more() {
    let desk = Desk::new();
    let id = killed(&desk).id;
    desk.searches.forget(&id).unwrap();
    assert!(desk.searches.interrupted().unwrap().is_empty());
    assert_eq!(told(desk.searches.resume(&id)).0, "run-unknown");
    desk.searches.forget(&id).unwrap();
}

#[test]
fn an_id_is_never_a_way_to_another_file() {
    let desk = Desk::new();
    desk.searches.save("Refunds", question("refund")).unwrap();
    let before = files(&desk.folder());
    for id in ["../searches", "../searches.json", "", ".", "/etc/passwd"] {
        assert_eq!(told(desk.searches.forget(id)).0, "run-unknown", "{id}");
        assert_eq!(told(desk.searches.resume(id)).0, "run-unknown", "{id}");
    }
    assert_eq!(files(&desk.folder()), before);
}

#[test]
fn several_are_offered_the_latest_first() {
    let desk = Desk::new();
    for query in ["first", "second", "third"] {
        drop(desk.searches.begin(HERE, &question(query), range(), None).unwrap());
        std::thread::sleep(std::time::Duration::from_millis(3));
    }
    let offered = desk.searches.interrupted().unwrap();
    let queries: Vec<_> = offered.iter().map(|run| run.question.query.as_str()).collect();
    assert_eq!(queries, ["third", "second", "first"]);
}

#[cfg(unix)]
#[test]
fn a_journal_is_the_users_alone() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new();
    let id = killed(&desk).id;
    let path = desk.folder().join(format!("runs/{id}.jsonl"));
    assert_eq!(fs::metadata(path).unwrap().permissions().mode() & 0o777, 0o600);
}
