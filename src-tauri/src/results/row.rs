use chrono::{DateTime, Utc};
use export::Zone;
use search::Found;
use transcript::Side;

use super::CallId;
use crate::{
    messages::{CallCard, HitView},
    views,
};

/// What a call has of each facet, in the order of [`super::facets::NAMES`]; one empty value where it
/// has none, so that such calls can be chosen too.
pub(super) type Tags = [Vec<String>; 4];

/// A call that was found: what the list shows of it and needs to sort and narrow it.
pub(crate) struct Row {
    /// With its first few hits.
    pub(super) card: CallCard,
    /// The other hits, for the concordance.
    rest: Vec<HitView>,
    pub(super) start: DateTime<Utc>,
    /// The mean of the customer's scored phrases.
    pub(super) mood: Option<f64>,
    pub(super) tags: Tags,
}

impl Row {
    /// Days are those of `zone`.
    pub(crate) fn new(found: &Found, is_new: bool, zone: Zone) -> Self {
        let transcript = &found.transcript;
        let mood = transcript.mood(Side::Customer).map(|mood| mood.mean);
        let card = views::card(found, is_new);
        Self {
            rest: views::hits_beyond_the_card(found),
            ..Self::of(card, transcript.conversation_start, mood, zone)
        }
    }

    /// A row that tells no more hits than its card.
    pub(super) fn of(card: CallCard, start: DateTime<Utc>, mood: Option<f64>, zone: Zone) -> Self {
        let tags = tags(&card, start, zone);
        Self { card, rest: Vec::new(), start, mood, tags }
    }

    pub(super) fn id(&self) -> CallId {
        (self.card.conversation_id.clone(), self.card.communication_id.clone())
    }

    /// All hits that are kept, in time order.
    pub(super) fn lines(&self) -> impl Iterator<Item = &HitView> {
        self.card.hits.iter().chain(&self.rest)
    }

    pub(super) fn line(&self, index: usize) -> &HitView {
        match index.checked_sub(self.card.hits.len()) {
            None => &self.card.hits[index],
            Some(index) => &self.rest[index],
        }
    }

    pub(super) fn keep_card_only(&mut self) {
        self.rest = Vec::new();
    }
}

fn tags(card: &CallCard, start: DateTime<Utc>, zone: Zone) -> Tags {
    let agents = if card.agents.is_empty() { vec![String::new()] } else { card.agents.clone() };
    [
        vec![card.queue.clone().unwrap_or_default()],
        agents,
        vec![zone.at(start).date_naive().to_string()],
        vec![card.sentiment.unwrap_or_default().to_owned()],
    ]
}
