//! From the domain to what the page shows.

use std::ops::Range;

use export::Zone;
use search::Found;
use transcript::{Hit, NOTHING_SAID, Phrase, Transcript, direction_of_script, snippet};

use crate::{
    messages::{CallCard, CallView, HitPlace, HitView, MarkView, PhraseView, SpeakerView, instant},
    runs::Run,
};

/// Hits told on a card.
const HITS_SHOWN: usize = 3;
/// Characters of a snippet on either side of the hit.
const ROOM: usize = 60;

/// A found call as a card of the results.
pub(crate) fn card(found: &Found) -> CallCard {
    let Found { transcript, hits } = found;
    let shown = hits.iter().take(HITS_SHOWN).enumerate();
    CallCard {
        conversation_id: transcript.conversation_id.clone(),
        communication_id: transcript.communication_id.clone(),
        start: instant(transcript.conversation_start),
        duration_ms: transcript.duration_ms,
        direction: transcript.direction,
        agents: transcript.agents().into_iter().map(ToOwned::to_owned).collect(),
        queue: transcript.queue().map(ToOwned::to_owned),
        customer: transcript.customer_address().map(ToOwned::to_owned),
        language: transcript.language.clone(),
        hit_count: hits.len(),
        hits: shown.map(|(index, hit)| hit_view(transcript, index, hit)).collect(),
    }
}

fn hit_view(transcript: &Transcript, index: usize, hit: &Hit) -> HitView {
    let mark = &hit.marks[0];
    let cut = snippet(transcript.phrases[mark.phrase].display(), mark.range.clone(), ROOM);
    HitView {
        index,
        phrase: mark.phrase,
        side: hit.side,
        at_ms: hit.at_ms,
        before: cut.before,
        matched: cut.matched,
        after: cut.after,
    }
}

/// A found call, ready to be read.
pub(crate) fn call(found: &Found, run: &Run, zone: &Zone) -> CallView {
    let Found { transcript, hits } = found;
    let phrases = transcript.phrases.iter().enumerate();
    CallView {
        card: card(found),
        zone: zone.name().to_owned(),
        organization: run.organization.clone(),
        link: run.client.endpoints().interaction_link(&transcript.conversation_id),
        speakers: transcript.speakers.iter().map(SpeakerView::from).collect(),
        phrases: phrases.map(|(index, phrase)| phrase_view(phrase, marks_of(index, phrase, hits))).collect(),
        hits: hits.iter().map(|hit| HitPlace { phrase: hit.phrase(), side: hit.side, at_ms: hit.at_ms }).collect(),
        dir: direction_of_script(transcript.language.as_deref()),
        lang: transcript.language.clone(),
    }
}

fn phrase_view(phrase: &Phrase, marks: Vec<MarkView>) -> PhraseView {
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
    }
}

/// The marks within one phrase, in order.
fn marks_of(index: usize, phrase: &Phrase, hits: &[Hit]) -> Vec<MarkView> {
    let text = phrase.display();
    let mut marks: Vec<MarkView> = (0..)
        .zip(hits)
        .flat_map(|(hit, found)| found.marks.iter().map(move |mark| (hit, mark)))
        .filter(|(_, mark)| mark.phrase == index)
        .map(|(hit, mark)| mark_view(text, &mark.range, hit))
        .collect();
    marks.sort_by_key(|mark| mark.start);
    marks
}

/// JavaScript counts text in UTF-16 units, Rust in bytes.
fn mark_view(text: &str, range: &Range<usize>, hit: usize) -> MarkView {
    let start = text[..range.start].encode_utf16().count();
    MarkView { start, end: start + text[range.clone()].encode_utf16().count(), hit }
}
