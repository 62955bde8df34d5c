use std::collections::HashMap;

use crate::{Examined, Outcome, Source, candidates::Candidate};

/// What an earlier part of a run found out.
#[derive(Debug, Default)]
pub(crate) struct Earlier {
    /// By conversation, each leg once: what was noted last counts.
    calls: HashMap<String, Vec<Examined>>,
}

impl Earlier {
    pub(crate) fn new(examined: &[Examined]) -> Self {
        let mut calls: HashMap<String, Vec<Examined>> = HashMap::new();
        for call in examined {
            let of_call = calls.entry(call.conversation_id.clone()).or_default();
            of_call.retain(|noted| noted.communication_id != call.communication_id);
            of_call.push(call.clone());
        }
        Self { calls }
    }

    /// Splits a candidate into the legs that need no second look, and the rest, if there is one.
    pub(crate) fn settle(
        &self,
        mut candidate: Box<Candidate>,
    ) -> (Vec<Examined>, Option<Box<Candidate>>) {
        let Some(noted) = self.calls.get(&candidate.conversation_id) else {
            return (Vec::new(), Some(candidate));
        };
        let of_leg = |leg: &String| {
            let settled = |call: &&Examined| call.communication_id == *leg && call.is_settled();
            noted.iter().find(settled).map(again)
        };
        // A spare leg that was read stood for the whole call.
        if let Some(read) = candidate.spare_legs.iter().find_map(of_leg) {
            return (vec![read], None);
        }
        let settled: Vec<Examined> = candidate.legs.iter().filter_map(of_leg).collect();
        candidate.legs.retain(|leg| of_leg(leg).is_none());
        if candidate.legs.is_empty() {
            return (settled, None);
        }
        if settled.iter().any(|call| call.outcome == Outcome::Unmatched) {
            candidate.spare_legs.clear();
        }
        (settled, Some(candidate))
    }
}

fn again(call: &Examined) -> Examined {
    Examined { source: Source::Earlier, ..call.clone() }
}
