use crate::{Side, Transcript};

/// From here on a score counts as negative or positive, and a change as one (API.md 6).
const NOTICEABLE: f64 = 0.2;
/// With fewer scored phrases than this, a trend would be chance.
const ENOUGH: usize = 6;

/// How one side sounded, from the scores of its phrases (−1 to 1).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mood {
    /// Mean of all scored phrases.
    pub mean: f64,
    /// Mean of the first third of the scored phrases.
    pub first: f64,
    /// Mean of the last third of the scored phrases.
    pub last: f64,
    /// How many phrases were scored, at least one.
    pub phrases: usize,
}

/// A mood in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Feeling {
    /// Mean of −0.2 or less.
    Negative,
    /// Between the two.
    Neutral,
    /// Mean of 0.2 or more.
    Positive,
}

/// Which way a mood went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Trend {
    /// The end is at least 0.2 below the beginning.
    Worse,
    /// No noticeable change, or too few phrases to tell.
    Same,
    /// The end is at least 0.2 above the beginning.
    Better,
}

impl Mood {
    /// Negative, neutral or positive.
    pub fn feeling(&self) -> Feeling {
        match self.mean {
            low if low <= -NOTICEABLE => Feeling::Negative,
            high if high >= NOTICEABLE => Feeling::Positive,
            _ => Feeling::Neutral,
        }
    }

    /// Whether it got worse or better; `Same` below six scored phrases.
    pub fn trend(&self) -> Trend {
        match self.last - self.first {
            _ if self.phrases < ENOUGH => Trend::Same,
            fall if fall <= -NOTICEABLE => Trend::Worse,
            rise if rise >= NOTICEABLE => Trend::Better,
            _ => Trend::Same,
        }
    }
}

impl Transcript {
    /// How one side sounded; `None` where none of its phrases is scored.
    pub fn mood(&self, side: Side) -> Option<Mood> {
        let of_side = self.phrases.iter().filter(|phrase| phrase.side == side);
        let scores: Vec<f64> =
            of_side.filter_map(|phrase| phrase.sentiment).map(|found| found.score).collect();
        let third = scores.len().div_ceil(3);
        Some(Mood {
            mean: mean(&scores)?,
            first: mean(&scores[..third])?,
            last: mean(&scores[scores.len() - third..])?,
            phrases: scores.len(),
        })
    }
}

fn mean(scores: &[f64]) -> Option<f64> {
    let count = u32::try_from(scores.len()).ok().filter(|count| *count > 0)?;
    Some(scores.iter().sum::<f64>() / f64::from(count))
}
