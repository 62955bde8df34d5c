//! What a run has found, as the page looks at it: sorted, narrowed and counted here, and handed out
//! by the stretch, so that a page of 10,000 calls holds no more than it shows.

mod facets;
mod lines;
mod listed;
mod row;
#[cfg(test)]
mod tests;

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

pub(crate) use self::row::Row;
use self::{lines::Lined, listed::Listed};
use crate::messages::{LineOrder, LinesPage, Look, Neighbour, ResultsPage};

/// Conversation id and communication id.
pub(crate) type CallId = (String, String);

/// Hits of one run that are kept as lines; a query of one small word has millions.
const LINES_KEPT: usize = 200_000;
/// Rows of one answer: the page asks for what it shows.
const MOST_AT_ONCE: usize = 500;

/// The calls a run has found.
#[derive(Default)]
pub(crate) struct Results {
    rows: Vec<Row>,
    places: HashMap<CallId, usize>,
    version: u64,
    hits: usize,
    lines: usize,
    news: usize,
    /// Calls in which something is flagged, as far as a look asked for these.
    flagged: HashSet<CallId>,
    /// The list as it was last asked for: scrolling asks for the same one again and again.
    listed: Option<Arc<Listed>>,
    lined: Option<Lined>,
}

/// The numbers above the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) version: u64,
    pub(crate) calls: usize,
    pub(crate) hits: usize,
    /// Calls that the last run of the saved search did not find.
    pub(crate) news: usize,
}

impl Results {
    /// Takes in a call; one that was read again replaces what was known of it.
    pub(crate) fn add(&mut self, mut row: Row) {
        if self.lines >= LINES_KEPT {
            row.keep_card_only();
        }
        self.version += 1;
        self.count(&row, usize::wrapping_add);
        if let Some(place) = self.places.get(&row.id()) {
            let before = std::mem::replace(&mut self.rows[*place], row);
            self.count(&before, usize::wrapping_sub);
        } else {
            self.places.insert(row.id(), self.rows.len());
            self.rows.push(row);
        }
    }

    fn count(&mut self, row: &Row, by: impl Fn(usize, usize) -> usize) {
        self.hits = by(self.hits, row.card.hit_count);
        self.lines = by(self.lines, row.lines().count());
        self.news = by(self.news, usize::from(row.card.is_new));
    }

    pub(crate) fn tally(&self) -> Tally {
        Tally { version: self.version, calls: self.rows.len(), hits: self.hits, news: self.news }
    }

    /// From now on, these calls are the flagged ones.
    pub(crate) fn flagged(&mut self, calls: HashSet<CallId>) {
        if self.flagged != calls {
            (self.flagged, self.listed, self.lined) = (calls, None, None);
        }
    }

    /// The ids of all calls, in the order in which they were found.
    pub(crate) fn ids(&self) -> Vec<CallId> {
        self.rows.iter().map(Row::id).collect()
    }

    /// The ids of the calls that the look lets through, in its order.
    pub(crate) fn ids_in(&mut self, look: &Look) -> Vec<CallId> {
        let listed = self.listed(look);
        listed.order.iter().map(|row| self.rows[*row].id()).collect()
    }

    /// Whether this call was found.
    pub(crate) fn has(&self, id: &CallId) -> bool {
        self.places.contains_key(id)
    }

    /// A stretch of the list.
    pub(crate) fn page(&mut self, look: &Look, from: usize, count: usize) -> ResultsPage {
        let listed = self.listed(look);
        let shown = listed.order.iter().skip(from).take(count.min(MOST_AT_ONCE));
        ResultsPage {
            version: self.version,
            total: listed.order.len(),
            all: self.rows.len(),
            hits: listed.hits,
            calls: shown.map(|row| self.rows[*row].card.clone()).collect(),
            facets: listed.facets.clone(),
        }
    }

    /// A stretch of the concordance.
    pub(crate) fn lines(
        &mut self,
        look: &Look,
        order: LineOrder,
        from: usize,
        count: usize,
    ) -> LinesPage {
        let listed = self.listed(look);
        let lined = match self.lined.take() {
            Some(lined) if lined.is_of(&listed, order) => lined,
            _ => Lined::new(&self.rows, &listed, order),
        };
        let shown = lined.places.iter().skip(from).take(count.min(MOST_AT_ONCE));
        let page = LinesPage {
            version: self.version,
            total: lined.places.len(),
            left_out: listed.hits - lined.places.len(),
            lines: shown.map(|place| place.line(&self.rows)).collect(),
        };
        self.lined = Some(lined);
        page
    }

    /// The call one step from another in the list. From outside the list, the first or the last.
    pub(crate) fn neighbour(
        &mut self,
        look: &Look,
        from: Option<&CallId>,
        step: i8,
    ) -> Option<Neighbour> {
        let listed = self.listed(look);
        let row = from.and_then(|id| self.places.get(id));
        let here = row.and_then(|row| listed.order.iter().position(|one| one == row));
        let index = match here {
            Some(here) if step < 0 => here.checked_sub(1)?,
            Some(here) => here + 1,
            None if step < 0 => listed.order.len().checked_sub(1)?,
            None => 0,
        };
        let row = listed.order.get(index)?;
        Some(Neighbour { card: self.rows[*row].card.clone(), index })
    }

    fn listed(&mut self, look: &Look) -> Arc<Listed> {
        if let Some(listed) = self.listed.as_ref().filter(|listed| listed.is_of(look, self.version))
        {
            return Arc::clone(listed);
        }
        let listed = Arc::new(Listed::new(&self.rows, look, &self.flagged, self.version));
        self.listed = Some(Arc::clone(&listed));
        listed
    }
}
