//! A cloud in trouble: what can be got over is not noticed, what cannot is told.

use crate::answers::adds_up;
use crate::desk::{Desk, search, settled};
use crate::org::Org;
use crate::ran::Ran;

#[test]
fn faults_that_pass_change_no_hit() {
    let faults = "503:0.03,reset:0.02,html:0.02,truncated:0.03,garbage:0.02,429x1,expired-tokenx1,expired-urlx1";
    let ran = as_from_a_well_one(&["--faults", faults]).ended(0);
    assert!(ran.count("hits") > 0);
}

#[test]
fn content_search_switched_off_changes_no_hit() {
    let ran = as_from_a_well_one(&["--content-search", "off"]).ended(0);
    let ran = ran.told("Content search is switched off");
    assert!(ran.count("unmatched") > ran.count("matched"), "every call was read");
}

/// The answer of an organization with these options, which is the same as one without.
fn as_from_a_well_one(options: &[&str]) -> Ran {
    let (desk, dates) = (Desk::new(), settled());
    let [well, ill] = [&[][..], options].map(Org::start);
    let ran = desk.search_settled(&ill, &dates, "refund");
    assert_eq!(ran.places(), desk.search_settled(&well, &dates, "refund").places());
    adds_up(&ran);
    ran
}

#[test]
fn calls_too_fresh_for_a_transcript_make_the_answer_incomplete() {
    // Of its own: the freshest call of the shared one grows old while other tests run.
    let org = Org::start(&[]);
    let day = ["refund", "--json", "--match", "partial", "--days", "1"];
    let ran = Desk::new().search(&org, &day).ended(5);
    assert!(ran.count("pending") > 0, "{}", ran.receipt());
    ran.told("too fresh").told("search again later");
}

#[test]
fn calls_that_will_never_have_a_transcript_are_counted_apart() {
    let ran = search(&["refund", "--json", "--match", "partial", "--days", "30"]);
    assert!(ran.count("no_transcript") > 0, "{}", ran.receipt());
    assert_eq!(ran.count("failed") + ran.count("forbidden"), 0);
    adds_up(&ran);
}

#[test]
fn a_storm_of_refusals_ends_incomplete_and_asks_for_a_pause() {
    let org = Org::start(&["--faults", "storm"]);
    let ran = Desk::new().search(&org, &["refund", "--json"]).ended(5).told("asks for a pause");
    assert_eq!(ran.receipt()["complete"], false);
}

#[test]
fn a_storage_that_refuses_everything_is_told_call_by_call() {
    let org = Org::start(&["--faults", "storage-403"]);
    let ran = Desk::new().search(&org, &["refund", "--json"]).ended(5);
    assert!(ran.hits().is_empty() && ran.count("failed") > 0);
    assert_eq!(ran.count("failed"), ran.count("candidates"));
    let ran = Desk::new().search(&org, &["refund"]).ended(5);
    ran.told("The storage of Genesys Cloud refused the transcript (HTTP 403)").told("incomplete.");
}
