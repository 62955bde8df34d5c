use std::{cmp::Ordering, collections::HashSet};

use super::{
    CallId,
    facets::{Counts, failing},
    row::Row,
};
use crate::messages::{Facet, Look, Sort};

/// A run's results as one look at them has them.
pub(super) struct Listed {
    pub(super) look: Look,
    pub(super) version: u64,
    /// Indexes of rows.
    pub(super) order: Vec<usize>,
    /// Hits in these.
    pub(super) hits: usize,
    pub(super) facets: Vec<Facet>,
}

impl Listed {
    pub(super) fn new(rows: &[Row], look: &Look, flagged: &HashSet<CallId>, version: u64) -> Self {
        let (mut order, mut hits) = (Vec::new(), 0);
        let mut counts = Counts::default();
        for (index, row) in rows.iter().enumerate() {
            let left_out = look.narrow.only_new && !row.card.is_new
                || look.narrow.only_flagged && !flagged.contains(&row.id());
            if left_out {
                continue;
            }
            let failing = failing(row, &look.narrow);
            counts.add(row, failing);
            if failing == 0 {
                order.push(index);
                hits += row.card.hit_count;
            }
        }
        order.sort_by(|a, b| compare(look.sort, &rows[*a], &rows[*b]));
        let facets = counts.facets(&look.narrow);
        Self { look: look.clone(), version, order, hits, facets }
    }

    pub(super) fn is_of(&self, look: &Look, version: u64) -> bool {
        self.version == version && self.look == *look
    }
}

/// Ties are broken by what is newer, and then by the ids: a list must not change its order by itself.
fn compare(sort: Sort, a: &Row, b: &Row) -> Ordering {
    let by_choice = match sort {
        Sort::Newest => Ordering::Equal,
        Sort::Oldest => a.start.cmp(&b.start),
        Sort::Hits => b.card.hit_count.cmp(&a.card.hit_count),
        Sort::Sentiment => unscored_last(a.mood, b.mood),
        Sort::Longest => b.card.duration_ms.cmp(&a.card.duration_ms),
    };
    by_choice.then_with(|| b.start.cmp(&a.start)).then_with(|| ids(a).cmp(&ids(b)))
}

fn ids(row: &Row) -> (&str, &str) {
    (&row.card.conversation_id, &row.card.communication_id)
}

fn unscored_last(a: Option<f64>, b: Option<f64>) -> Ordering {
    match (a, b) {
        (Some(a), Some(b)) => a.total_cmp(&b),
        (a, b) => b.is_some().cmp(&a.is_some()),
    }
}
