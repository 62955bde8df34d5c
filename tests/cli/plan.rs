//! What a search would take, without running it.

use crate::desk::{Desk, search};
use crate::org::Org;

#[test]
fn a_plan_tells_both_ways_what_they_take_and_what_they_miss() {
    let ran = search(&["refund", "--plan"]).ended(0);
    let lines: Vec<&str> = ran.out.lines().collect();
    let [content, by_content, scan, by_scan, reason] = lines[..] else { panic!("{ran:#?}") };
    assert!(content.starts_with("By content search (chosen): about "), "{content}");
    assert!(scan.starts_with("By reading every call: about "), "{scan}");
    for way in [content, scan] {
        assert!(way.contains(" requests, ") && way.ends_with(" at your limit."), "{way}");
    }
    assert!(by_content.starts_with("  ") && by_scan.starts_with("  "));
    assert!(reason.contains("Genesys lists the calls"), "{reason}");
}

#[test]
fn a_way_that_is_not_possible_is_told_with_its_reason() {
    let ran = search(&["--query", "refund*", "--plan"]).ended(0);
    assert!(ran.out.starts_with("By reading every call (chosen)"), "{}", ran.out);
    assert!(ran.out.contains("By content search: not possible."), "{}", ran.out);
}

#[test]
fn a_plan_is_one_object_for_programs() {
    let ran = search(&["refund", "--plan", "--json", "--way", "scan"]).ended(0);
    let [plan] = <[_; 1]>::try_from(ran.lines()).unwrap();
    assert_eq!(plan["type"], "plan");
    let chosen: Vec<_> =
        plan["ways"].as_array().unwrap().iter().filter(|way| way["chosen"] == true).collect();
    assert_eq!(chosen.len(), 1);
    assert_eq!(chosen[0]["way"], "scan");
    assert!(plan["estimate"]["calls"].as_u64().unwrap() > 10);
}

#[test]
fn a_plan_searches_and_remembers_nothing() {
    let desk = Desk::new();
    desk.search(Org::shared(), &["refund", "--plan"]).ended(0);
    assert!(!desk.configuration().exists());
    let out = desk.folder("saved");
    desk.search(Org::shared(), &["refund", "--plan", "--out", out.to_str().unwrap()]).ended(2);
    assert!(!out.exists());
}
