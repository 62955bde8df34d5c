//! A recording that was paused lacks a stretch of the call.

use super::RATE;

/// The one pause of a recording.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Pause {
    /// Since the recording's start, ms.
    pub(crate) from_ms: i64,
    /// How long, ms.
    pub(crate) length_ms: i64,
}

impl Pause {
    /// Frames of the file from `from` to `to` as frames of the call: one stretch, or two around the pause.
    pub(super) fn stretches(pause: Option<Self>, from: i64, to: i64) -> Vec<(i64, i64)> {
        let Some(Self { from_ms, length_ms }) = pause else { return vec![(from, to)] };
        let (cut, gap) = (from_ms * RATE / 1_000, length_ms * RATE / 1_000);
        let before = (from.min(cut), to.min(cut));
        let after = (from.max(cut) + gap, to.max(cut) + gap);
        [before, after].into_iter().filter(|(from, to)| from < to).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Pause;

    #[test]
    fn a_stretch_across_the_pause_is_two() {
        let pause = Some(Pause { from_ms: 1_000, length_ms: 500 });
        assert_eq!(Pause::stretches(pause, 0, 100), [(0, 100)]);
        assert_eq!(Pause::stretches(pause, 7_990, 8_010), [(7_990, 8_000), (12_000, 12_010)]);
        assert_eq!(Pause::stretches(pause, 8_000, 8_001), [(12_000, 12_001)]);
        assert_eq!(Pause::stretches(None, 5, 7), [(5, 7)]);
    }
}
