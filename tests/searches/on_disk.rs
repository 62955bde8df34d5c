//! The files: never lost, never overwritten when they are not understood.

use std::fs;

use crate::desk::{Desk, HERE, day, files, question, told};

#[test]
fn a_damaged_file_is_told_and_left_as_it_is() {
    let desk = Desk::new();
    for damage in ["", "{\"version\": 1, \"searches\": [{\"id\":", "[]", "\u{0}\u{0}\u{0}"] {
        desk.write(damage);
        let told = [
            told(desk.searches.list(None)),
            told(desk.searches.save("Refunds", question("refund"))),
            told(desk.searches.note_recent(question("refund"))),
            told(desk.searches.import("{}").or(desk.searches.recent().map(|_| Vec::new()))),
        ];
        for (code, sentence) in told {
            assert_eq!(code, "searches-damaged");
            assert!(sentence.contains(&desk.file().display().to_string()), "{sentence}");
            assert!(sentence.contains("leaves it as it is"), "{sentence}");
        }
        assert_eq!(fs::read_to_string(desk.file()).unwrap(), damage);
    }
}

#[test]
fn what_a_search_found_is_not_overwritten_when_it_is_damaged() {
    let desk = Desk::new();
    let saved = desk.searches.save("Refunds", question("refund")).unwrap();
    desk.searches.note_run(&saved.id, HERE, day(), ["1/a".to_owned()]).unwrap();
    let path = desk.folder().join(format!("seen/{}.json", saved.id));
    fs::write(&path, "half a li").unwrap();
    assert_eq!(told(desk.searches.seen(&saved.id, HERE)).0, "searches-damaged");
    assert_eq!(told(desk.searches.note_run(&saved.id, HERE, day(), [])).0, "searches-damaged");
    assert_eq!(fs::read_to_string(&path).unwrap(), "half a li");
    desk.searches.remove(&saved.id).unwrap();
    assert!(!path.exists(), "removing the search is a way out");
}

#[test]
fn searches_from_a_newer_earshot_are_left_alone() {
    let desk = Desk::new();
    let newer = r#"{"version": 2, "searches": [{"kind": "unheard of"}]}"#;
    desk.write(newer);
    let (code, sentence) = told(desk.searches.save("Refunds", question("refund")));
    assert_eq!(code, "searches-newer");
    assert!(sentence.contains("Update Earshot"), "{sentence}");
    assert_eq!(fs::read_to_string(desk.file()).unwrap(), newer);
}

#[test]
fn a_folder_that_cannot_be_made_is_told_with_its_path() {
    let desk = Desk::new();
    fs::write(desk.folder(), "in the way").unwrap();
    let (code, sentence) = told(desk.searches.save("Refunds", question("refund")));
    assert_eq!(code, "searches-unwritable");
    assert!(sentence.contains(&desk.file().display().to_string()), "{sentence}");
    assert!(sentence.contains("EARSHOT_CONFIG_DIR"), "{sentence}");
}

#[test]
fn looking_makes_no_files() {
    let desk = Desk::new();
    assert!(desk.searches.list(None).unwrap().is_empty());
    assert!(desk.searches.recent().unwrap().is_empty());
    assert!(desk.searches.interrupted().unwrap().is_empty());
    assert!(!desk.folder().exists());
}

#[test]
fn nothing_temporary_stays_behind() {
    let desk = Desk::new();
    let saved = desk.searches.save("Refunds", question("refund")).unwrap();
    desk.searches.note_run(&saved.id, HERE, day(), ["1/a".to_owned()]).unwrap();
    let names: Vec<_> = files(&desk.folder()).into_iter().map(|(name, _)| name).collect();
    let seen = format!("seen/{}.json", saved.id);
    assert_eq!(names, ["searches.json".to_owned(), "searches.json.lock".to_owned(), seen]);
}
