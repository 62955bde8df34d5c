//! Speech laid out in lanes: what is joined, shared and left open between them.

use super::Stretch;

/// Who a phrase belongs to when time is counted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Lane {
    Customer,
    Agent,
    /// The menu, the queue, a mailbox.
    Machine,
}

/// Who spoke when, by start.
pub(super) struct Lanes(Vec<(Lane, Stretch)>);

impl Lanes {
    pub(super) fn of(by_start: Vec<(Lane, Stretch)>) -> Self {
        Self(by_start)
    }

    /// When one lane was heard; stretches that touch are one.
    pub(super) fn speech(&self, lane: Lane) -> Vec<Stretch> {
        joined(self.0.iter().filter(|(of, _)| *of == lane).map(|(_, when)| *when))
    }

    /// When anything was heard.
    pub(super) fn all_speech(&self) -> Vec<Stretch> {
        joined(self.0.iter().map(|(_, when)| *when))
    }

    /// What is left open between phrases. A phrase without length still ends a silence.
    pub(super) fn gaps(&self) -> Vec<Stretch> {
        let all = self.all_speech();
        let between = all.windows(2).filter_map(|pair| match pair {
            [one, next] => Some(Stretch { from_ms: one.to_ms, to_ms: next.from_ms }),
            _ => None,
        });
        between.collect()
    }

    /// How often the customer and the agent broke in. Phrases that start together interrupt nobody
    /// among themselves, and who goes on talking does not break in again.
    pub(super) fn interruptions(&self, least_ms: i64) -> [u32; 2] {
        let mut counts = [0_u32; 2];
        let mut latest_end: [Option<i64>; 2] = [None; 2];
        for together in self.0.chunk_by(|(_, one), (_, next)| one.from_ms == next.from_ms) {
            let at = together[0].1.from_ms;
            let speaks = |lane| together.iter().any(|(of, _)| *of == lane);
            for (own, other, lane) in [(0, 1, Lane::Customer), (1, 0, Lane::Agent)] {
                let goes_on = latest_end[own].is_some_and(|end| end >= at);
                let spoken_over =
                    latest_end[other].is_some_and(|end| end.saturating_sub(at) >= least_ms);
                counts[own] += u32::from(speaks(lane) && spoken_over && !goes_on);
            }
            for (lane, when) in together {
                let index = match lane {
                    Lane::Customer => 0,
                    Lane::Agent => 1,
                    Lane::Machine => continue,
                };
                latest_end[index] = latest_end[index].max(Some(when.to_ms));
            }
        }
        counts
    }
}

/// Where two lanes are heard at once; both in order and without overlaps of their own.
pub(super) fn shared(one: &[Stretch], other: &[Stretch]) -> Vec<Stretch> {
    let (mut left, mut right) = (0, 0);
    let mut both = Vec::new();
    while let (Some(a), Some(b)) = (one.get(left), other.get(right)) {
        let (from_ms, to_ms) = (a.from_ms.max(b.from_ms), a.to_ms.min(b.to_ms));
        if from_ms < to_ms {
            both.push(Stretch { from_ms, to_ms });
        }
        if a.to_ms <= b.to_ms { left += 1 } else { right += 1 }
    }
    both
}

pub(super) fn total(stretches: &[Stretch]) -> i64 {
    stretches.iter().map(Stretch::length_ms).fold(0, i64::saturating_add)
}

/// From the first beginning to the last end.
pub(super) fn span(joined: &[Stretch]) -> i64 {
    let ends = joined.first().zip(joined.last());
    ends.map_or(0, |(first, last)| last.to_ms.saturating_sub(first.from_ms))
}

/// Stretches that touch are one.
pub(super) fn joined(by_start: impl Iterator<Item = Stretch>) -> Vec<Stretch> {
    let mut all: Vec<Stretch> = Vec::new();
    for next in by_start {
        match all.last_mut() {
            Some(last) if next.from_ms <= last.to_ms => last.to_ms = last.to_ms.max(next.to_ms),
            _ => all.push(next),
        }
    }
    all
}
