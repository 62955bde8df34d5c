use std::sync::atomic::{AtomicU8, Ordering};

use transcript::Direction;

use crate::ConversationQuery;
use crate::learned::Asked;
use crate::wire::{DetailsQuery, Filter};

/// Ids that one request can name: the limit is not documented, and fifty are known to work (API.md
/// 4.4).
const MOST_VALUES: usize = 50;
/// `tConversationDuration` and the times of a call may disagree by the milliseconds between them.
const SLACK_MS: i64 = 1000;

/// What calls to list. Everything given must hold, and of several values one. Genesys only narrows
/// the list down, never below what is meant: some of it may not be sent, or not be understood there,
/// so whoever asks looks at the calls that come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConversationFilters {
    /// Calls that were in one of these queues.
    pub queue_ids: Vec<String>,
    /// Calls of one of these agents.
    pub user_ids: Vec<String>,
    /// Calls of one of these divisions.
    pub division_ids: Vec<String>,
    /// Calls that an agent gave one of these wrap-up codes (their ids).
    pub wrap_up_codes: Vec<String>,
    /// Who called whom.
    pub direction: Option<Direction>,
    /// Calls that lasted at least this long, in milliseconds.
    pub min_duration_ms: Option<i64>,
    /// Calls that lasted at most this long, in milliseconds.
    pub max_duration_ms: Option<i64>,
}

/// The parts of the filters that Genesys may refuse each by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Parts(u8);

impl Parts {
    const NONE: Self = Self(0);
    const DURATION: Self = Self(1);
    const SEGMENTS: Self = Self(2);
    const CONVERSATIONS: Self = Self(4);
    const ALL: Self = Self(7);
    /// What is left out, one after the other, when a query is refused: what is least sure first.
    const LADDER: [Self; 5] = [Self::NONE, Self::DURATION, Self::SEGMENTS, Self(1 | 2), Self::ALL];

    fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// Which parts this organization has refused.
#[derive(Debug, Default)]
pub(crate) struct Refused {
    parts: AtomicU8,
    /// What was left out of the latest lists.
    asked: Asked<ConversationQuery, Parts>,
}

impl Refused {
    /// What to leave out of a query, in the order in which to try. A later page goes on with what its
    /// first page was asked; a refusal there is about something else.
    pub(crate) fn ways_to_ask(&self, query: &ConversationQuery) -> Vec<Parts> {
        let mut ways = query.filters.ways_to_ask(self.parts());
        if query.page > 1 {
            let before = self.asked.how(&first_page(query));
            ways = vec![before.unwrap_or(ways[0])];
        }
        ways
    }

    /// Notes what was left out of a query that was accepted.
    pub(crate) fn note(&self, query: &ConversationQuery, left_out: Parts) {
        if query.page > 1 || query.filters.is_empty() {
            return;
        }
        self.asked.note(first_page(query), left_out);
        if left_out != self.parts() {
            let (duration, segments, whole) = (
                left_out.has(Parts::DURATION),
                left_out.has(Parts::SEGMENTS),
                left_out == Parts::ALL,
            );
            tracing::warn!(duration, segments, whole, "filters are refused and left to Earshot");
            self.parts.fetch_or(left_out.0, Ordering::Relaxed);
        }
    }

    fn parts(&self) -> Parts {
        Parts(self.parts.load(Ordering::Relaxed))
    }
}

fn first_page(query: &ConversationQuery) -> ConversationQuery {
    ConversationQuery { page: 1, ..query.clone() }
}

impl ConversationFilters {
    /// Whether nothing is narrowed down.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// What may be left out of a query that is refused, in the order in which to try: each entry
    /// leaves something of these filters out that the one before it did not.
    fn ways_to_ask(&self, refused: Parts) -> Vec<Parts> {
        let used = self.parts();
        let mut ways: Vec<Parts> = Vec::new();
        let mut sent = Vec::new();
        for left_out in Parts::LADDER {
            let left_out = left_out.with(refused);
            let remaining = used.without(left_out);
            if !sent.contains(&remaining) {
                sent.push(remaining);
                ways.push(left_out);
            }
        }
        ways
    }

    /// Puts what is not left out into a query (API.md 4.1 "Filter").
    pub(crate) fn narrow(&self, query: &mut DetailsQuery, left_out: Parts) {
        let parts = self.parts().without(left_out);
        if parts.has(Parts::SEGMENTS) {
            query.segment_filters.extend(self.of_segments());
        }
        if parts.has(Parts::DURATION) {
            let least = self.min_duration_ms.map(|least| least.saturating_sub(SLACK_MS).max(0));
            let most = self.max_duration_ms.map(|most| most.saturating_add(SLACK_MS));
            query.conversation_filters.push(Filter::between("tConversationDuration", least, most));
        }
        if parts.has(Parts::CONVERSATIONS) {
            query.conversation_filters.extend(self.of_conversations());
        }
    }

    fn parts(&self) -> Parts {
        let bit = |there: bool, part: Parts| if there { part } else { Parts::NONE };
        bit(self.min_duration_ms.is_some() || self.max_duration_ms.is_some(), Parts::DURATION)
            .with(bit(self.of_segments().is_some(), Parts::SEGMENTS))
            .with(bit(self.of_conversations().next().is_some(), Parts::CONVERSATIONS))
    }

    /// Only one filter on what a segment has, the one that leaves the fewest calls: whether several
    /// must hold for one and the same segment is not documented (API.md 4.1), and then a call whose
    /// agent came in through another queue, or whose wrap-up names no queue, would be lost.
    fn of_segments(&self) -> Option<Filter> {
        let choices = [
            ("userId", &self.user_ids),
            ("queueId", &self.queue_ids),
            ("wrapUpCode", &self.wrap_up_codes),
        ];
        choices.into_iter().find_map(|(dimension, values)| one_of(dimension, values))
    }

    fn of_conversations(&self) -> impl Iterator<Item = Filter> {
        let direction = self.direction.map(|direction| match direction {
            Direction::Inbound => "inbound",
            Direction::Outbound => "outbound",
        });
        let direction = direction.map(|text| Filter::any_of("originatingDirection", [text]));
        direction.into_iter().chain(one_of("divisionId", &self.division_ids))
    }
}

/// None if there is nothing to choose from, or too much for one request.
fn one_of(dimension: &'static str, values: &[String]) -> Option<Filter> {
    (1..=MOST_VALUES).contains(&values.len()).then(|| Filter::any_of(dimension, values))
}
