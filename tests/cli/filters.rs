//! Each filter finds exactly the calls that it is about, held against the calls' own files.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use crate::desk::{Desk, settled};
use crate::oracle::{Known, settled_calls};
use crate::org::Org;

/// Said in most of the calls, and found by the content search.
const COMMON: &str = "thank you";

fn found(options: &[&str]) -> BTreeSet<String> {
    let dates = settled();
    let dates = dates.each_ref().map(String::as_str);
    let ran =
        Desk::new().search(Org::shared(), &[&[COMMON, "--json"], &dates[..], options].concat());
    let ran = ran.ended(0);
    crate::answers::adds_up(&ran);
    ran.hits().iter().map(|hit| hit["conversation_id"].as_str().unwrap().to_owned()).collect()
}

/// Those in which it is said, whatever else they are.
fn all() -> &'static BTreeSet<String> {
    static ALL: OnceLock<BTreeSet<String>> = OnceLock::new();
    ALL.get_or_init(|| found(&[]))
}

/// These options find those calls and no others, and the choice is one.
#[track_caller]
fn finds_those(options: &[&str], passes: impl Fn(&Known) -> bool) {
    let calls = settled_calls();
    let passing = calls.iter().filter(|call| passes(call)).map(|call| call.id().to_owned());
    let expected: BTreeSet<String> = passing.filter(|id| all().contains(id)).collect();
    assert!(!expected.is_empty() && expected.len() < all().len(), "{options:?} choose nothing");
    assert_eq!(found(options), expected, "{options:?}");
}

#[test]
fn queues() {
    let calls = settled_calls();
    let billing = calls.iter().find(|call| {
        call.direction() == "inbound" && call.people("acd") == BTreeSet::from(["Billing"])
    });
    let [id] = <[_; 1]>::try_from(Vec::from_iter(billing.unwrap().queue_ids())).unwrap();
    finds_those(&["--queue", "billing"], |call| call.queue_ids().contains(id));
}

#[test]
fn several_queues_are_any_of_them() {
    let two = ["Technical Support", "Retention"];
    let [one, other] = two.map(|name| found(&["--queue", name]));
    let both = found(&["--queue", two[0], "--queue", two[1]]);
    assert!(!one.is_empty() && !other.is_empty());
    assert_eq!(both, one.union(&other).cloned().collect());
}

#[test]
fn agents() {
    let name = "Petra Lindqvale";
    finds_those(&["--agent", name], |call| call.people("agent").contains(name));
}

#[test]
fn divisions() {
    let calls = settled_calls();
    let queue = BTreeSet::from(["Boiler Cover Claims"]);
    let claims =
        calls.iter().find(|call| call.direction() == "inbound" && call.people("acd") == queue);
    let ireland = claims.unwrap().division();
    finds_those(&["--division", "Ireland"], |call| call.division() == ireland);
}

#[test]
fn wrap_up_codes() {
    let of = |name: &str| found(&["--wrap-up", name]);
    let (calls, issued) = (settled_calls(), of("Refund issued"));
    let codes: BTreeSet<_> =
        calls.iter().filter(|call| issued.contains(call.id())).map(Known::code).collect();
    let [code] = <[_; 1]>::try_from(Vec::from_iter(codes)).expect("they have one code");
    finds_those(&["--wrap-up", "Refund issued"], |call| call.code() == code);
}

#[test]
fn directions() {
    finds_those(&["--direction", "outbound"], |call| call.direction() == "outbound");
}

#[test]
fn lengths() {
    finds_those(&["--min-duration", "3m"], |call| call.seconds() >= 180);
    finds_those(&["--min-duration", "90", "--max-duration", "2m30s"], |call| {
        (90..=150).contains(&call.seconds())
    });
}

#[test]
fn holds() {
    finds_those(&["--held"], Known::is_held);
    finds_those(&["--held=no"], |call| !call.is_held());
}

#[test]
fn transfers() {
    finds_those(&["--transferred"], Known::is_transferred);
}

#[test]
fn numbers() {
    let calls = settled_calls();
    let call = calls.iter().find(|call| all().contains(call.id())).unwrap();
    let number = call.numbers().into_iter().find(|number| number.len() > 6).unwrap();
    let part = &number[number.len() - 6..];
    let spaced = format!("{} {}", &part[..3], &part[3..]);
    finds_those(&["--number", &spaced], |call| {
        call.numbers().iter().any(|number| number.contains(part))
    });
}

#[test]
fn languages() {
    let base = |call: &Known| call.language().split('-').next().unwrap_or_default().to_owned();
    finds_those(&["--language", "EN", "--no-unknown-language"], |call| base(call) == "en");
}

#[test]
fn topics() {
    finds_those(&["--topic", "refund"], |call| call.topics().contains("Refund"));
}

#[test]
fn a_side_cannot_feel_both_ways() {
    let [negative, positive] = ["negative", "positive"].map(|how| found(&["--sentiment", how]));
    assert!(!negative.is_empty() && !positive.is_empty());
    assert!(negative.is_disjoint(&positive));
    let [worse, better] = ["got-worse", "got-better"].map(|how| found(&["--sentiment", how]));
    assert!(worse.is_disjoint(&better) && !better.is_empty());
    let agents = found(&["--sentiment", "positive", "--sentiment-side", "agent"]);
    assert_ne!(agents, positive, "the other side's");
    assert!([negative, positive, worse, better, agents].iter().all(|some| some.is_subset(all())));
}

#[test]
fn all_conditions_must_hold() {
    let options = ["--queue", "Billing", "--held", "--direction", "inbound"];
    let single = [&options[..2], &options[2..3], &options[3..]].map(found);
    let all_three: BTreeSet<_> = single[0]
        .iter()
        .filter(|id| single[1..].iter().all(|other| other.contains(*id)))
        .cloned()
        .collect();
    assert_eq!(found(&options), all_three);
}

#[test]
fn conditions_are_told_in_words() {
    let ran = Desk::new().search(
        Org::shared(),
        &[
            "refund",
            "--days",
            "1",
            "--queue",
            "billing",
            "--held",
            "--min-duration",
            "1m",
            "--limit",
            "1",
        ],
    );
    let ran = ran.told("Looking for calls in queue Billing");
    ran.told("at least 1 minute long").told("put on hold").told("in which somebody says “refund”.");
}

#[test]
fn what_no_call_can_be_is_refused_before_anything_is_asked() {
    let cases: [(&[&str], &str); 6] = [
        (&["--min-duration", "2m", "--max-duration", "1m"], "Swap the two lengths"),
        (&["--min-duration", "soon"], "write it as 90, 60s, 10m"),
        (&["--number", "none"], "Type at least one"),
        (&["--direction", "sideways"], "possible values: inbound, outbound"),
        (&["--no-unknown-language"], "--language"),
        (&["--sentiment-side", "agent"], "--sentiment"),
    ];
    for (options, words) in cases {
        let ran = crate::desk::search(&[&["refund"], options].concat()).ended(2).told(words);
        assert_eq!(ran.out, "", "{options:?}");
    }
}
