//! From the domain to what the page shows.

use export::Zone;
use search::Found;
use transcript::{Feeling, Hit, Role, Side, Transcript, Trend, direction_of_script};

use crate::{
    messages::{CallCard, CallView, HitPlace, HitView, SpeakerView, instant},
    runs::Run,
};

pub(crate) mod beside;
mod phrases;

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
    CallView {
        card: run.card(found),
        zone: zone.name().to_owned(),
        organization: run.asked.organization.clone(),
        link: run.asked.client.endpoints().interaction_link(&transcript.conversation_id),
        speakers: transcript.speakers.iter().map(SpeakerView::from).collect(),
        phrases: phrases::phrases(found),
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
