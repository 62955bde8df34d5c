//! The matcher against the simplest thing that could be right.

use proptest::prelude::*;
use transcript::{Matching, Side, Transcript, find};

use crate::talk::Talk;

/// A few words only, so that phrases really occur and repeat.
fn utterance() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(vec!["a", "b", "c", "ab", "bc"]), 1..6)
        .prop_map(|words| words.join(" "))
}

fn call() -> impl Strategy<Value = Transcript> {
    prop::collection::vec((any::<bool>(), utterance()), 0..12).prop_map(|said| {
        let play = |talk: Talk, (by_customer, text): (bool, String)| {
            if by_customer { talk.customer(&text) } else { talk.agent(&text) }
        };
        said.into_iter().fold(Talk::new(), play).done()
    })
}

/// Everything one side said, with a space at either end.
fn spoken(call: &Transcript, side: Side) -> String {
    let said =
        call.phrases.iter().filter(|phrase| phrase.side == side).map(|phrase| phrase.text.as_str());
    format!(" {} ", said.collect::<Vec<_>>().join(" ")).replace(' ', "  ")
}

proptest! {
    #[test]
    fn exact_hits_are_those_of_a_plain_text_count(call in call(), phrase in utterance()) {
        let query = transcript::Query::simple(&phrase, Matching::Exact).unwrap();
        // Doubled spaces let neighbours share none, so that `str::matches` counts them all.
        let needle = format!(" {} ", phrase.replace(' ', "  "));
        let plain: usize = [Side::Customer, Side::Agent].map(|side| spoken(&call, side).matches(&needle).count()).iter().sum();
        prop_assert_eq!(find(&call, &query).unwrap_or_default().len(), plain);
    }

    #[test]
    fn every_mark_holds_words_of_the_phrase(call in call(), phrase in utterance()) {
        let query = transcript::Query::simple(&phrase, Matching::Exact).unwrap();
        for hit in find(&call, &query).unwrap_or_default() {
            prop_assert_eq!(hit.text(&call), phrase.clone());
            prop_assert!(hit.marks.iter().all(|mark| call.phrases[mark.phrase].side == hit.side));
        }
    }

    #[test]
    fn any_text_can_be_searched_for_in_any_text(said in "\\PC{0,40}", asked in "\\PC{1,12}") {
        let call = Talk::new().customer(&said).customer_shown(&said, &asked).done();
        for matching in Matching::ALL {
            if let Ok(query) = transcript::Query::simple(&asked, matching) {
                for hit in find(&call, &query).unwrap_or_default() {
                    prop_assert!(!hit.text(&call).is_empty());
                }
            }
        }
    }
}
