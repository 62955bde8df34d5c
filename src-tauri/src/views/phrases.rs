//! What was said in a call, phrase by phrase.

use search::Found;
use transcript::{Hit, NOTHING_SAID, Phrase, Transcript};

use crate::{
    messages::{Phrases, utf16},
    script,
    views::beside,
};

/// The phrases of a found call with all that the page shows of them.
pub(crate) fn phrases(found: &Found) -> Phrases {
    let Found { transcript, hits, .. } = found;
    Phrases {
        marks: marks(&transcript.phrases, hits),
        topics: topics(transcript),
        ..said(&transcript.phrases, &script::Usual::of(transcript.language.as_deref()))
    }
}

fn said(phrases: &[Phrase], usual: &script::Usual) -> Phrases {
    let mut said = Phrases::default();
    for (at, phrase) in phrases.iter().enumerate() {
        let text = phrase.display();
        said.at_ms.push(phrase.at_ms);
        said.duration_ms.push(phrase.duration_ms);
        said.speaker.push(phrase.speaker);
        said.confidence.push(phrase.confidence);
        said.silent.extend((text == NOTHING_SAID).then_some(at));
        said.sentiment.extend(phrase.sentiment.map(|sentiment| (at, sentiment.score)));
        said.scripts.extend(usual.unlike(text).map(|other| (at, other.dir, other.lang)));
        said.text.push(text.to_owned());
    }
    said
}

/// In one pass over the hits: a long call can have thousands of either.
fn marks(phrases: &[Phrase], hits: &[Hit]) -> Vec<(usize, usize, usize, usize)> {
    let marks = hits.iter().enumerate().flat_map(|(hit, found)| {
        found.marks.iter().filter_map(move |mark| {
            let units = utf16(phrases.get(mark.phrase)?.display(), &mark.range);
            Some((mark.phrase, units.start, units.end, hit))
        })
    });
    let mut marks: Vec<_> = marks.collect();
    marks.sort_by_key(|(phrase, start, ..)| (*phrase, *start));
    marks
}

fn topics(transcript: &Transcript) -> Vec<(usize, usize)> {
    let phrases = transcript.phrases.iter().enumerate();
    phrases
        .flat_map(|(at, phrase)| {
            beside::topics_in(transcript, phrase).map(move |topic| (at, topic))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use transcript::{Mark, Side};

    use super::*;

    /// A phrase of the agent's, as Genesys could have given it.
    fn phrase(text: &str) -> Phrase {
        Phrase {
            at_ms: 1_000,
            duration_ms: 2_000,
            side: Side::Agent,
            speaker: 0,
            text: text.to_owned(),
            decorated: None,
            confidence: None,
            stability: None,
            source_index: None,
            words: Vec::new(),
            alternatives: Vec::new(),
            sentiment: None,
        }
    }

    /// One hit for each word, in the order of the words given.
    fn hits(text: &str, words: &[&str]) -> Vec<Hit> {
        let range = |word: &&str| {
            let start = text.find(*word).expect("the word is in the text");
            start..start + word.len()
        };
        let marks = words.iter().map(range).map(|range| vec![Mark { phrase: 0, range }]);
        marks.map(|marks| Hit { side: Side::Agent, at_ms: 1_000, marks }).collect()
    }

    /// What JavaScript's `slice` makes of a mark.
    fn sliced(text: &str, start: usize, end: usize) -> String {
        let units: Vec<u16> = text.encode_utf16().collect();
        String::from_utf16(&units[start..end]).expect("no letter is cut in two")
    }

    #[test]
    fn marks_count_as_javascript_does() {
        for (text, word, start) in [
            ("a refund please", "refund", 2),
            ("über den Müll geredet", "geredet", 14),
            ("👍 your refund 🎉 is on its way", "refund", 8),
            ("👩‍👩‍👧 family refund", "refund", 16),
            ("𝒜 refund", "refund", 3),
            ("返金してください", "金し", 1),
            ("أريد استرداد المبلغ", "استرداد", 5),
        ] {
            let marks = marks(&[phrase(text)], &hits(text, &[word]));
            let [(0, from, to, 0)] = marks[..] else { panic!("{text}: {marks:?}") };
            assert_eq!((sliced(text, from, to).as_str(), from), (word, start), "{text}");
        }
    }

    #[test]
    fn marks_come_in_the_order_of_the_text_and_keep_their_hit() {
        let text = "🎉 one two three";
        let marks = marks(&[phrase(text)], &hits(text, &["three", "one"]));
        let told = marks.iter().map(|(_, from, to, hit)| (sliced(text, *from, *to), *hit));
        assert_eq!(told.collect::<Vec<_>>(), [("one".to_owned(), 1), ("three".to_owned(), 0)]);
    }

    #[test]
    fn a_phrase_without_words_says_so() {
        let said = said(&[phrase("hello"), phrase("  ")], &script::Usual::of(None));
        assert_eq!((said.text[1].as_str(), &said.silent[..]), (NOTHING_SAID, &[1][..]));
    }

    #[test]
    fn a_phrase_in_another_script_says_how_that_runs() {
        let said =
            said(&[phrase("hello"), phrase("استرداد المبلغ")], &script::Usual::of(Some("en")));
        assert_eq!(said.scripts, [(1, "rtl", "und-Arab")]);
    }

    #[test]
    fn marks_of_other_phrases_stay_there() {
        let text = "one two";
        let told = marks(&[phrase(text), phrase("three")], &hits(text, &["one"]));
        assert_eq!(told, [(0, 0, 3, 0)]);
        assert!(marks(&[], &hits(text, &["one"])).is_empty(), "a phrase that is not there");
    }
}
