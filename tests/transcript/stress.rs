//! Long calls, wide queries and odd texts: what must neither take for ever nor cut a letter in two.

use std::time::{Duration, Instant};

use proptest::prelude::*;
use transcript::{Matching, Query, Transcript, find};

use crate::talk::Talk;

/// Three hours of talk: 4,000 utterances of ten words, half of them written out differently.
fn three_hours() -> Transcript {
    let say = |talk: Talk, number: usize| match number % 4 {
        0 => talk.agent("so the refund is on its way to you now"),
        1 => talk.agent("let me see what we can do about that here"),
        _ => talk.customer_shown(
            "i paid five hundred dollars on the third of may",
            "I paid $500 on the 3rd of May.",
        ),
    };
    (0..4000).fold(Talk::new(), say).done()
}

#[test]
fn a_query_that_matches_everywhere_in_a_long_call_is_answered_in_a_moment() {
    let call = three_hours();
    for (phrase, matching) in [
        (r"\w+", Matching::Regex),
        (".", Matching::Regex),
        (r"\s+", Matching::Regex),
        ("(a|b|ab)*c", Matching::Regex),
        (".+", Matching::Regex),
        ("e", Matching::Partial),
        ("the", Matching::Exact),
    ] {
        let began = Instant::now();
        let found = find(&call, &Query::simple(phrase, matching).unwrap()).unwrap_or_default();
        assert!(!found.is_empty() || phrase.contains('c'), "{phrase}");
        // Quadratic ways took minutes for it; the bound leaves room for a slow, busy machine.
        assert!(began.elapsed() < Duration::from_secs(15), "{phrase}: {:?}", began.elapsed());
    }
}

#[test]
fn a_query_of_all_that_is_near_all_else_is_answered_in_a_moment() {
    let call = three_hours();
    let words = ["refund", "paid", "the", "see", "500"];
    let many: Vec<String> = (0..60).map(|n| format!("{}*", words[n % 5])).collect();
    for query in [
        r"/\w/ NEAR/86400s /\w/".to_owned(),
        r"/\w+/ NEAR/1000 /\w+/".to_owned(),
        "(the OR to OR /.+/) NEAR/1000 (way OR /.*o/)".to_owned(),
        many.join(" OR "),
        format!("-({}) OR refund", many.join(" ")),
    ] {
        let began = Instant::now();
        let found = find(&call, &Query::parse(&query).unwrap()).unwrap();
        assert!(!found.is_empty(), "{query}");
        assert!(began.elapsed() < Duration::from_secs(15), "{query}: {:?}", began.elapsed());
    }
}

#[test]
fn one_endless_utterance_is_searched_in_a_moment() {
    let plain = "well i think that the refund is late ".repeat(2000);
    let shown = "Well, I think that the refund is $1 late. ".repeat(2000);
    let call = Talk::new().customer_shown(&plain, &shown).done();
    let began = Instant::now();
    assert_eq!(
        find(&call, &Query::simple("refund", Matching::Exact).unwrap()).unwrap().len(),
        2000
    );
    assert!(began.elapsed() < Duration::from_secs(15), "{:?}", began.elapsed());
}

#[test]
fn blank_decoration_is_not_searched_in_place_of_the_words_shown() {
    let call = Talk::new().customer_shown("é", "   ").customer_shown("   ", " \u{2003}").done();
    for hit in find(&call, &Query::simple(r"\s", Matching::Regex).unwrap()).unwrap_or_default() {
        assert!(!hit.text(&call).is_empty());
    }
    let blank = " ".repeat(80);
    let call = Talk::new().customer(&blank).customer_shown("ab", "  ab").done();
    for hit in find(&call, &Query::simple(r"\s{70,}", Matching::Regex).unwrap()).unwrap_or_default()
    {
        assert!(!hit.text(&call).is_empty());
    }
}

/// Words in several scripts, with marks, joiners, pictures and blanks.
fn odd_text() -> impl Strategy<Value = String> {
    let pieces = vec![
        "refund",
        "Refund,",
        "$500",
        "五百",
        "e\u{301}te\u{301}",
        "été",
        "👩‍👩‍👧",
        "🇮🇪",
        "\u{200f}",
        "استرداد",
        "ﬁne",
        "İ",
        "ẞ",
        "l’argent",
        " ",
        "  ",
        "\t",
        "—",
        "…",
        "\u{feff}",
        "ก็",
        "",
    ];
    prop::collection::vec(prop::sample::select(pieces), 0..8).prop_map(|words| words.join(" "))
}

proptest! {
    #[test]
    fn a_mark_never_cuts_a_letter_whatever_was_said_and_shown(
        said in prop::collection::vec((odd_text(), prop::option::of(odd_text())), 0..6),
        asked in prop::sample::select(vec!["refund", "été", "é", "500", "五", "👩", "i", " ", r"\s", r"\s+", ".", r"\W", r"\w\s", ".+", "refund ", "ﬁ"]),
    ) {
        let play = |talk: Talk, (plain, shown): (String, Option<String>)| match shown {
            Some(shown) => talk.customer_shown(&plain, &shown),
            None => talk.customer(&plain),
        };
        let call = said.into_iter().fold(Talk::new(), play).done();
        for matching in Matching::ALL {
            let Ok(query) = Query::simple(asked, matching) else { continue };
            let found = find(&call, &query).unwrap_or_default();
            for hit in &found {
                prop_assert!(!hit.text(&call).is_empty());
                hit.snippet(&call, 5);
            }
        }
    }
}
