//! Saving, finding, changing and removing searches.

use crate::desk::{Desk, HERE, day, question, told};

#[test]
fn a_saved_search_is_there_after_a_restart_with_everything_it_asks() {
    let desk = Desk::new();
    let text = serde_json::json!({
        "query": "customer:\"cancel my account\" -refund",
        "dates": { "from": "2026-11-01", "to": "2026-11-07" },
        "filters": { "queues": [{ "id": "q-1", "name": "Billing" }], "minDurationS": 60 },
        "way": "scan",
    });
    let asked: search::Question = serde_json::from_value(text).unwrap();
    let saved = desk.searches.save("  Leaving\n us ", asked.clone()).unwrap();
    assert_eq!((saved.name.as_str(), saved.last_run), ("Leaving us", None));
    assert_eq!(desk.reopened().list(None).unwrap(), std::slice::from_ref(&saved));
    assert_eq!(saved.question, asked);
}

#[test]
fn a_search_is_found_by_id_or_by_name_in_any_case() {
    let desk = Desk::new();
    let saved = desk.searches.save("Kündigung Zürich", question("kündigen")).unwrap();
    for text in [saved.id.as_str(), "Kündigung Zürich", "KÜNDIGUNG  zürich "] {
        assert_eq!(desk.searches.get(text).unwrap(), saved, "{text}");
    }
    let (code, sentence) = told(desk.searches.get("Kündigung"));
    assert_eq!(code, "search-unknown");
    assert!(sentence.contains("“Kündigung”"), "{sentence}");
}

#[test]
fn two_searches_never_have_one_name() {
    let desk = Desk::new();
    let first = desk.searches.save("Refunds", question("refund")).unwrap();
    let (code, sentence) = told(desk.searches.save("REFUNDS", question("money back")));
    assert_eq!(code, "bad-name");
    assert!(sentence.contains("already a saved search called “REFUNDS”"), "{sentence}");
    let other = desk.searches.save("Credits", question("credit")).unwrap();
    told(desk.searches.rename(&other.id, "refunds"));
    told(desk.searches.edit(&other.id, "refunds", question("credit")));
    assert_eq!(desk.searches.rename(&first.id, "REFUNDS").unwrap().name, "REFUNDS", "its own");
    assert_eq!(desk.names(), ["REFUNDS", "Credits"]);
}

#[test]
fn a_name_must_be_something_and_not_a_novel() {
    let desk = Desk::new();
    for (name, words) in
        [("", "Give the search a name"), (" \n", "Give"), (&"x".repeat(121), "120")]
    {
        let (code, sentence) = told(desk.searches.save(name, question("refund")));
        assert_eq!(code, "bad-name");
        assert!(sentence.contains(words), "{sentence}");
    }
    assert!(!desk.folder().join("searches.json").exists());
}

#[test]
fn a_changed_question_is_kept_and_the_time_of_the_change_told() {
    let desk = Desk::new();
    let before = desk.searches.save("Refunds", question("refund")).unwrap();
    let after = desk.searches.edit(&before.id, "Money back", question("\"money back\"")).unwrap();
    assert_eq!(desk.searches.get("money back").unwrap(), after);
    assert_eq!((after.id, after.created), (before.id, before.created));
    assert!(after.changed > before.changed);
    assert_eq!(after.question.query, "\"money back\"");
}

#[test]
fn another_question_under_the_same_name_has_not_found_anything_yet() {
    let desk = Desk::new();
    let saved = desk.searches.save("Refunds", question("refund")).unwrap();
    let run = || desk.searches.note_run(&saved.id, HERE, day(), ["a/b".to_owned()]);
    let is_known = || desk.searches.seen(&saved.id, HERE).unwrap().is_some();
    run().unwrap();
    let mut later = question("refund");
    later.dates = serde_json::from_value(serde_json::json!({ "preset": "days30" })).unwrap();
    desk.searches.edit(&saved.id, "Refunds of a month", later).unwrap();
    assert!(is_known(), "other dates and another name ask the same");
    let mut filtered = question("refund");
    filtered.filters = serde_json::from_value(serde_json::json!({ "held": true })).unwrap();
    desk.searches.edit(&saved.id, "Refunds", filtered).unwrap();
    assert!(!is_known(), "other filters");
    run().unwrap();
    desk.searches.edit(&saved.id, "Refunds", question("money")).unwrap();
    assert!(!is_known(), "another query");
    run().unwrap();
    assert_eq!(desk.searches.seen(&saved.id, HERE).unwrap().unwrap().calls.len(), 1);
}

#[test]
fn a_duplicate_asks_the_same_and_is_a_search_of_its_own() {
    let desk = Desk::new();
    let saved = desk.searches.save("Refunds", question("refund")).unwrap();
    desk.searches.note_run(&saved.id, HERE, day(), []).unwrap();
    let copies = [(), ()].map(|()| desk.searches.duplicate(&saved.id).unwrap());
    assert_eq!(desk.names(), ["Refunds", "Refunds (2)", "Refunds (3)"]);
    for copy in copies {
        assert_eq!((copy.question, copy.last_run), (saved.question.clone(), None));
        assert_ne!(copy.id, saved.id);
    }
}

#[test]
fn a_removed_search_is_gone_with_what_it_found() {
    let desk = Desk::new();
    let saved = desk.searches.save("Refunds", question("refund")).unwrap();
    let other = desk.searches.save("Credits", question("credit")).unwrap();
    for id in [&saved.id, &other.id] {
        desk.searches.note_run(id, HERE, day(), ["a/b".to_owned()]).unwrap();
    }
    desk.searches.remove(&saved.id).unwrap();
    assert_eq!(desk.names(), ["Credits"]);
    let written = crate::desk::files(&desk.folder());
    assert!(written.iter().all(|(name, text)| !format!("{name}{text}").contains(&saved.id)));
    assert_eq!(told(desk.searches.remove(&saved.id)).0, "search-unknown");
    assert_eq!(told(desk.searches.note_run(&saved.id, HERE, day(), [])).0, "search-unknown");
    assert!(desk.searches.seen(&other.id, HERE).unwrap().is_some());
}
