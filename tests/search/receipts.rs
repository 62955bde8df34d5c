//! The arithmetic of receipts, for every sequence of outcomes.

use proptest::prelude::*;
use search::{Examined, Outcome, Receipt, Source};

const OUTCOMES: [Outcome; 6] = [
    Outcome::Matched,
    Outcome::Unmatched,
    Outcome::NoTranscript,
    Outcome::Pending,
    Outcome::Forbidden,
    Outcome::Failed,
];
const SOURCES: [Source; 4] = [Source::Fetched, Source::Library, Source::Earlier, Source::None];

fn call(number: usize, outcome: Outcome, source: Source) -> Examined {
    Examined {
        conversation_id: format!("conversation-{number}"),
        communication_id: format!("leg-{number}"),
        start: None,
        outcome,
        source,
        problem: None,
    }
}

fn calls() -> impl Strategy<Value = Vec<(Outcome, Source, u64)>> {
    let one = (prop::sample::select(&OUTCOMES[..]), prop::sample::select(&SOURCES[..]), 0..9_u64);
    prop::collection::vec(one, 0..60)
}

fn receipt(calls: &[(Outcome, Source, u64)]) -> Receipt {
    let mut receipt = Receipt::default();
    for (number, (outcome, source, hits)) in calls.iter().enumerate() {
        let hits = if *outcome == Outcome::Matched { *hits } else { 0 };
        receipt.count(call(number, *outcome, *source), hits);
    }
    receipt
}

proptest! {
    #[test]
    fn whatever_is_counted_adds_up(calls in calls()) {
        let receipt = receipt(&calls);
        prop_assert!(receipt.adds_up());
        prop_assert_eq!(receipt.candidates, calls.len() as u64);
        for outcome in OUTCOMES {
            let counted = calls.iter().filter(|(one, ..)| *one == outcome).count();
            prop_assert_eq!(receipt.calls_with(outcome).count(), counted);
        }
        let read = calls.iter().filter(|(_, source, _)| *source == Source::Fetched).count();
        prop_assert_eq!(receipt.fetched, read as u64);
    }

    #[test]
    fn what_is_taken_out_and_counted_again_changes_nothing(
        calls in calls(),
        which in prop::sample::subsequence(&OUTCOMES[..], 0..=6),
    ) {
        let mut receipt = receipt(&calls);
        let before = receipt.clone();
        let taken = receipt.take_out(&which);
        prop_assert!(receipt.adds_up());
        prop_assert_eq!(receipt.matched, before.matched, "matched ones were shown and stay");
        prop_assert_eq!(receipt.candidates + taken.len() as u64, before.candidates);
        for call in taken {
            receipt.count(call, 0);
        }
        let sorted = |receipt: &Receipt| {
            let mut calls = receipt.calls.clone();
            calls.sort_by(|one, other| one.conversation_id.cmp(&other.conversation_id));
            Receipt { calls, ..receipt.clone() }
        };
        prop_assert_eq!(sorted(&receipt), sorted(&before));
    }
}
