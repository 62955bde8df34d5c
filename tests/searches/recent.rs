//! Recent searches.

use crate::desk::{Desk, question};

fn recent(desk: &Desk) -> Vec<String> {
    desk.searches.recent().unwrap().into_iter().map(|one| one.question.query).collect()
}

#[test]
fn the_newest_comes_first_and_the_same_question_once() {
    let desk = Desk::new();
    for query in ["refund", "credit", "refund", "manager"] {
        desk.searches.note_recent(question(query)).unwrap();
    }
    assert_eq!(recent(&desk), ["manager", "refund", "credit"]);
    let mut filtered = question("refund");
    filtered.filters = serde_json::from_value(serde_json::json!({ "held": true })).unwrap();
    desk.searches.note_recent(filtered).unwrap();
    assert_eq!(recent(&desk), ["refund", "manager", "refund", "credit"], "filters are part of it");
    let times: Vec<_> = desk.searches.recent().unwrap().into_iter().map(|one| one.at).collect();
    assert!(times.is_sorted_by(|newer, older| newer >= older));
}

#[test]
fn twenty_are_kept() {
    let desk = Desk::new();
    for number in 0..25 {
        desk.searches.note_recent(question(&format!("refund {number}"))).unwrap();
    }
    let kept = recent(&desk);
    assert_eq!((kept.len(), kept[0].as_str(), kept[19].as_str()), (20, "refund 24", "refund 5"));
}
