//! One word, one note, and the noise of the line, at any sample on its own: nothing is carried from one to the
//! next, so that any range of a file can be made alone.
#![allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "samples: numbers stay far below what f32 holds exactly, and loudness within 0 to 1"
)]

use std::f32::consts::PI;

use super::RATE;

/// How high the sides speak, in Hz: the customer, the other side.
const PITCHES: [f32; 2] = [205.0, 118.0];
/// Where vowels resound, in Hz.
const VOWELS: [[f32; 2]; 5] =
    [[730.0, 1090.0], [530.0, 1840.0], [390.0, 1990.0], [570.0, 840.0], [440.0, 1020.0]];
/// A quiet tune for whoever waits, in Hz.
const TUNE: [f32; 8] = [261.6, 329.6, 392.0, 493.9, 523.3, 392.0, 329.6, 246.9];
/// Samples of one of its notes.
const NOTE: i64 = RATE * 2 / 5;

/// A word as a burst with the rhythm of its syllables.
#[derive(Debug)]
pub(super) struct Word {
    pub(super) from: i64,
    pub(super) length: i64,
    pitch: f32,
    syllables: f32,
    /// How loud each multiple of the pitch is.
    tones: [f32; 10],
}

impl Word {
    /// `from` and `length` in frames.
    pub(super) fn new(channel: usize, text: &str, from: i64, length: i64) -> Self {
        let letters = text.chars().count();
        let dice = text.bytes().fold(7_u32, |sum, byte| sum.wrapping_mul(31) + u32::from(byte));
        let pitch = PITCHES[channel] * (0.94 + (dice % 13) as f32 / 100.0);
        let vowel = VOWELS[dice as usize % VOWELS.len()];
        let tone = |number: usize| {
            let at = pitch * (number + 1) as f32;
            let near = |place: f32| (-((at - place) / 220.0).powi(2)).exp();
            (0.12 + near(vowel[0]) + 0.6 * near(vowel[1])) / (number + 1) as f32
        };
        let syllables = letters.div_ceil(3).max(1) as f32;
        Self { from, length, pitch, syllables, tones: std::array::from_fn(tone) }
    }

    /// `at` in frames since the word's beginning.
    pub(super) fn sample(&self, at: i64) -> f32 {
        let (seconds, part) = (at as f32 / RATE as f32, at as f32 / self.length as f32);
        // The voice falls a little towards a word's end.
        let turn = 2.0 * PI * self.pitch * seconds * (1.0 - 0.04 * part);
        let tones = self.tones.iter().zip(1_u8..);
        let voice: f32 = tones.map(|(loud, n)| loud * (turn * f32::from(n)).sin()).sum();
        let swell = (PI * part * self.syllables).sin().abs().sqrt();
        let edge = (1.0 - (2.0 * part - 1.0).abs().powi(8)).max(0.0);
        0.22 * voice * swell * edge
    }
}

/// `at` in frames since the music began.
pub(super) fn music(at: i64) -> f32 {
    let note = TUNE[(at / NOTE) as usize % TUNE.len()];
    let since = (at % NOTE) as f32 / RATE as f32;
    let turn = 2.0 * PI * note * since;
    let fades = (-4.0 * since).exp() * (since * 200.0).min(1.0);
    0.11 * fades * (turn.sin() + 0.3 * (2.0 * turn).sin())
}

/// The same at the same place whoever asks.
pub(super) fn noise(at: i64, channel: usize) -> f32 {
    let mut mixed = (at as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ (channel as u64 + 1);
    mixed = (mixed ^ (mixed >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    0.0016 * ((mixed >> 40) as f32 / 8_388_608.0 - 1.0)
}
