//! The matcher against the obvious one, on calls and trees grown at random.

use proptest::{prelude::*, sample::select};
use transcript::{Hit, Matching, Node, Query, Transcript, find};

use crate::{grown, naive::naive, talk::Talk};

/// A few words only, said at odd times, so that everything happens.
fn call() -> impl Strategy<Value = Transcript> {
    let word = select(vec!["a", "b", "c", "ab", "bc", "abc"]);
    let text = prop::collection::vec(word, 1..6).prop_map(|words| words.join(" "));
    let said = prop::collection::vec((any::<bool>(), text, 0..4000_i64), 0..12);
    (said, 0..20_000_i64).prop_map(|(said, duration)| {
        let mut at = 0;
        let mut talk = Talk::new().lasting(duration);
        for (by_customer, text, pause) in said {
            at += pause;
            talk = talk.at(at);
            talk = if by_customer { talk.customer(&text) } else { talk.agent(&text) };
        }
        talk.done()
    })
}

/// The same words, written out.
fn decorated(call: &Transcript) -> Transcript {
    let mut call = call.clone();
    for phrase in &mut call.phrases {
        phrase.decorated = Some(format!("{}.", phrase.text.to_uppercase().replace(' ', ", ")));
    }
    call
}

fn query(node: &Node) -> Query {
    Query::parse(&node.to_string()).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn hits_are_those_of_the_obvious_matcher(call in call(), node in grown::small_tree()) {
        prop_assert_eq!(find(&call, &query(&node)), naive(&call, &node), "{}", node);
    }

    #[test]
    fn case_and_punctuation_change_no_answer(call in call(), node in grown::worded_tree()) {
        let plain = find(&call, &query(&node));
        let shown = find(&decorated(&call), &query(&node));
        let places = |hits: Option<Vec<Hit>>| hits.map(|hits| hits.into_iter().map(|hit| (hit.side, hit.at_ms, hit.marks.len())).collect::<Vec<_>>());
        prop_assert_eq!(places(plain), places(shown), "{}", node);
    }

    #[test]
    fn a_call_that_answers_has_all_that_a_content_search_is_asked_for(call in call(), node in grown::small_tree()) {
        let query = query(&node);
        let (Some(_), Some(alternatives)) = (find(&call, &query), query.needs()) else { return Ok(()) };
        let has = |phrase: &String| find(&call, &Query::simple(phrase, Matching::Exact).unwrap()).is_some();
        let one = alternatives.iter().any(|phrases| phrases.iter().all(has));
        prop_assert!(one, "{}: {:?}", node, alternatives);
        prop_assert!(alternatives.len() <= 12);
    }
}
