//! From the domain to what the page shows.

use std::ops::Range;

use export::Zone;
use search::Found;
use transcript::{
    Feeling, Hit, NOTHING_SAID, Phrase, Role, Side, Transcript, Trend, direction_of_script,
};

use crate::{
    messages::{
        CallCard, CallView, HitPlace, HitView, MarkView, PhraseView, SpeakerView, instant, utf16,
    },
    runs::Run,
    script,
};

pub(crate) mod beside;

/// Stands for the name of an agent who has none.
pub(crate) const UNKNOWN_AGENT: &str = "Unknown agent";
/// Hits told on a card.
const HITS_SHOWN: usize = 3;
/// Characters of a snippet on either side of the hit.
const ROOM: usize = 60;

/// A found call as a card of the results.
pub(crate) fn card(found: &Found, is_new: bool) -> CallCard {
    let Found { transcript, hits, .. } = found;
    let mood = transcript.mood(Side::Customer);
    let shown = hits.iter().take(HITS_SHOWN).enumerate();
    CallCard {
        conversation_id: transcript.conversation_id.clone(),
        communication_id: transcript.communication_id.clone(),
        start: instant(transcript.conversation_start),
        duration_ms: transcript.duration_ms,
        direction: transcript.direction,
        unknown_agent: agents(transcript) == [UNKNOWN_AGENT],
        agents: agents(transcript),
        queue: transcript.queue().map(ToOwned::to_owned),
        customer: transcript.customer_address().map(ToOwned::to_owned),
        language: transcript.language.clone(),
        hit_count: hits.len(),
        hits: shown.map(|(index, hit)| hit_view(transcript, index, hit)).collect(),
        sentiment: mood.map(|mood| feeling(mood.feeling())),
        trend: mood.map(|mood| trend(mood.trend())),
        is_new,
        topics: topics(transcript),
    }
}

/// The hits that do not stand on the card.
pub(crate) fn hits_beyond_the_card(found: &Found) -> Vec<HitView> {
    let others = found.hits.iter().enumerate().skip(HITS_SHOWN);
    others.map(|(index, hit)| hit_view(&found.transcript, index, hit)).collect()
}

fn feeling(feeling: Feeling) -> &'static str {
    match feeling {
        Feeling::Negative => "negative",
        Feeling::Neutral => "neutral",
        Feeling::Positive => "positive",
    }
}

fn trend(trend: Trend) -> &'static str {
    match trend {
        Trend::Worse => "worse",
        Trend::Same => "same",
        Trend::Better => "better",
    }
}

/// The topics, each once, in the order in which they came up.
fn topics(transcript: &Transcript) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for topic in &transcript.topics {
        if !names.contains(&topic.name) {
            names.push(topic.name.clone());
        }
    }
    names
}

/// The agents' names; without any, whether there was an agent at all: a name that could not be
/// looked up is not the same as nobody.
fn agents(transcript: &Transcript) -> Vec<String> {
    let named: Vec<String> = transcript.agents().into_iter().map(ToOwned::to_owned).collect();
    let answered = transcript.participants.iter().any(|who| who.role == Role::Agent);
    if named.is_empty() && answered { vec![UNKNOWN_AGENT.to_owned()] } else { named }
}

fn hit_view(transcript: &Transcript, index: usize, hit: &Hit) -> HitView {
    let cut = hit.snippet(transcript, ROOM);
    HitView {
        index,
        phrase: hit.phrase(),
        side: hit.side,
        at_ms: hit.at_ms,
        before: cut.before,
        matched: cut.matched,
        after: cut.after,
    }
}

/// A found call, ready to be read.
pub(crate) fn call(found: &Found, run: &Run, zone: Zone) -> CallView {
    let Found { transcript, hits, .. } = found;
    let script = script::Usual::of(transcript.language.as_deref());
    let phrase_view = |(phrase, marks): (&Phrase, _)| PhraseView {
        topics: beside::topics_in(transcript, phrase),
        ..phrase_view(phrase, marks, &script)
    };
    let marked = transcript.phrases.iter().zip(marks(&transcript.phrases, hits));
    CallView {
        card: run.card(found),
        zone: zone.name().to_owned(),
        organization: run.asked.organization.clone(),
        link: run.asked.client.endpoints().interaction_link(&transcript.conversation_id),
        speakers: transcript.speakers.iter().map(SpeakerView::from).collect(),
        phrases: marked.map(phrase_view).collect(),
        hits: hits
            .iter()
            .map(|hit| HitPlace { phrase: hit.phrase(), side: hit.side, at_ms: hit.at_ms })
            .collect(),
        topics: beside::topics(transcript),
        participants: beside::turns(transcript),
        holds: found
            .listed
            .as_ref()
            .map(|listed| beside::holds(listed, transcript))
            .unwrap_or_default(),
        course: transcript.course(),
        dir: direction_of_script(transcript.language.as_deref()),
        lang: transcript.language.clone(),
    }
}

fn phrase_view(phrase: &Phrase, marks: Vec<MarkView>, usual: &script::Usual) -> PhraseView {
    let other = usual.unlike(phrase.display());
    PhraseView {
        at_ms: phrase.at_ms,
        duration_ms: phrase.duration_ms,
        side: phrase.side,
        speaker: phrase.speaker,
        text: phrase.display().to_owned(),
        silent: phrase.display() == NOTHING_SAID,
        confidence: phrase.confidence,
        sentiment: phrase.sentiment.map(|sentiment| sentiment.score),
        marks,
        topics: Vec::new(),
        dir: other.map(|script| script.dir),
        lang: other.map(|script| script.lang),
    }
}

/// The marks within each phrase, in order. In one pass over the hits: a long call can have thousands of either.
fn marks(phrases: &[Phrase], hits: &[Hit]) -> Vec<Vec<MarkView>> {
    let mut marks: Vec<Vec<MarkView>> = phrases.iter().map(|_| Vec::new()).collect();
    for (hit, found) in hits.iter().enumerate() {
        for mark in &found.marks {
            if let Some(phrase) = phrases.get(mark.phrase) {
                marks[mark.phrase].push(mark_view(phrase.display(), &mark.range, hit));
            }
        }
    }
    for marks in &mut marks {
        marks.sort_by_key(|mark| mark.start);
    }
    marks
}

fn mark_view(text: &str, range: &Range<usize>, hit: usize) -> MarkView {
    let units = utf16(text, range);
    MarkView { start: units.start, end: units.end, hit }
}

#[cfg(test)]
mod tests {
    use transcript::Mark;

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

    fn marks_of(text: &str, hits: &[Hit]) -> Vec<MarkView> {
        marks(&[phrase(text)], hits).remove(0)
    }

    /// What JavaScript's `slice` makes of a mark.
    fn sliced(text: &str, mark: &MarkView) -> String {
        let units: Vec<u16> = text.encode_utf16().collect();
        String::from_utf16(&units[mark.start..mark.end]).expect("no letter is cut in two")
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
            let marks = marks_of(text, &hits(text, &[word]));
            assert_eq!(marks.len(), 1);
            assert_eq!((sliced(text, &marks[0]).as_str(), marks[0].start), (word, start), "{text}");
        }
    }

    #[test]
    fn marks_come_in_the_order_of_the_text_and_keep_their_hit() {
        let text = "🎉 one two three";
        let marks = marks_of(text, &hits(text, &["three", "one"]));
        let told: Vec<_> = marks.iter().map(|mark| (sliced(text, mark), mark.hit)).collect();
        assert_eq!(told, [("one".to_owned(), 1), ("three".to_owned(), 0)]);
    }

    #[test]
    fn a_phrase_without_words_says_so() {
        let view = phrase_view(&phrase("  "), Vec::new(), &script::Usual::of(None));
        assert_eq!((view.text.as_str(), view.silent), (NOTHING_SAID, true));
        assert!(!phrase_view(&phrase("hello"), Vec::new(), &script::Usual::of(None)).silent);
    }

    #[test]
    fn marks_of_other_phrases_stay_there() {
        let text = "one two";
        let (other, own) = (phrase("three"), phrase(text));
        let told = marks(&[own, other], &hits(text, &["one"]));
        assert_eq!(told.iter().map(Vec::len).collect::<Vec<_>>(), [1, 0]);
        assert!(marks(&[], &hits(text, &["one"])).is_empty(), "a phrase that is not there");
    }

    #[test]
    fn a_long_call_with_a_hit_in_every_phrase_is_marked_in_one_pass() {
        let text = "a refund please";
        let phrases: Vec<Phrase> = (0..40_000).map(|_| phrase(text)).collect();
        let hit =
            |phrase| Hit { side: Side::Agent, at_ms: 0, marks: vec![Mark { phrase, range: 2..8 }] };
        let hits: Vec<Hit> = (0..40_000).map(hit).collect();
        let began = std::time::Instant::now();
        assert!(marks(&phrases, &hits).iter().all(|marks| marks.len() == 1));
        // Phrase by phrase over all hits takes the better part of a minute.
        assert!(began.elapsed() < std::time::Duration::from_secs(3), "{:?}", began.elapsed());
    }
}
