//! What a call sounds like: bursts in the rhythm of its words, music while somebody waits, a little noise
//! on the line. Made from the transcript for any stretch of the file that is asked for; nothing is kept.

mod pauses;
mod score;
mod voice;
mod wave;

pub(crate) use pauses::Pause;
pub(crate) use score::Score;
pub(crate) use wave::{Coding, Wave};

/// Samples in a second, as telephones have them.
pub(crate) const RATE: i64 = 8_000;

/// The customer's left, the other side's right.
pub(crate) const CHANNELS: usize = 2;
