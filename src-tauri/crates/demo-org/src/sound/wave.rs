//! A recording as a WAV file of which any range of bytes can be had.

use std::ops::Range;

use super::voice::noise;
use super::{CHANNELS, Pause, RATE, Score};

/// How samples are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Coding {
    /// 16 bits, signed (`WAV`).
    Linear,
    /// 8 bits, G.711 µ-law (`WAV_ULAW`).
    MuLaw,
}

/// A file that is made as far as it is read.
pub(crate) struct Wave<'a> {
    score: &'a Score,
    coding: Coding,
    pause: Option<Pause>,
}

impl<'a> Wave<'a> {
    pub(crate) fn new(score: &'a Score, coding: Coding, pause: Option<Pause>) -> Self {
        Self { score, coding, pause }
    }

    /// How long the file is, in bytes.
    pub(crate) fn len(&self) -> u64 {
        self.header().len() as u64 + self.data_len()
    }

    /// The bytes of this range, which must lie within the file.
    pub(crate) fn bytes(&self, range: Range<u64>) -> Vec<u8> {
        let header = self.header();
        let head_len = header.len() as u64;
        let mut bytes = Vec::new();
        if range.start < head_len {
            let end = range.end.min(head_len);
            bytes.extend_from_slice(&header[index(range.start)..index(end)]);
        }
        if range.end > head_len {
            bytes.extend(self.data(range.start.max(head_len) - head_len..range.end - head_len));
        }
        bytes
    }

    fn data(&self, range: Range<u64>) -> Vec<u8> {
        let frame = self.frame_len();
        let (from, to) = (range.start / frame, range.end.div_ceil(frame));
        let mut bytes = Vec::with_capacity(index((to - from) * frame));
        for (from, to) in Pause::stretches(self.pause, signed(from), signed(to)) {
            let mut samples = vec![0.0; usize::try_from(to - from).unwrap_or_default() * CHANNELS];
            self.score.play(from, &mut samples);
            for (place, (frame, sample)) in samples
                .chunks(CHANNELS)
                .zip(from..)
                .flat_map(|(two, at)| two.iter().map(move |one| (at, *one)))
                .enumerate()
            {
                self.write(sample + noise(frame, place % CHANNELS), &mut bytes);
            }
        }
        let skipped = index(range.start % frame);
        bytes.drain(..skipped);
        bytes.truncate(index(range.end - range.start));
        bytes
    }

    fn write(&self, sample: f32, into: &mut Vec<u8>) {
        #[expect(clippy::cast_possible_truncation, reason = "`as` saturates, which is clipping")]
        let whole = (sample * 32_767.0) as i16;
        match self.coding {
            Coding::Linear => into.extend(whole.to_le_bytes()),
            Coding::MuLaw => into.push(mu_law(whole)),
        }
    }

    fn frames(&self) -> i64 {
        let paused = self.pause.map_or(0, |pause| pause.length_ms * RATE / 1_000);
        (self.score.length - paused).max(0)
    }

    fn frame_len(&self) -> u64 {
        CHANNELS as u64 * u64::from(self.bits()) / 8
    }

    fn data_len(&self) -> u64 {
        self.frames().unsigned_abs() * self.frame_len()
    }

    fn bits(&self) -> u16 {
        if self.coding == Coding::Linear { 16 } else { 8 }
    }

    fn header(&self) -> Vec<u8> {
        let data = u32::try_from(self.data_len()).unwrap_or(u32::MAX);
        let rate = u32::try_from(RATE).unwrap_or_default();
        let frame = u16::try_from(self.frame_len()).unwrap_or_default();
        let tag: u16 = if self.coding == Coding::Linear { 1 } else { 7 };
        let channels = u16::try_from(CHANNELS).unwrap_or_default();
        let mut header = Vec::with_capacity(44);
        header.extend(b"RIFF");
        header.extend(data.saturating_add(36).to_le_bytes());
        header.extend(b"WAVEfmt \x10\0\0\0");
        header.extend(tag.to_le_bytes());
        header.extend(channels.to_le_bytes());
        header.extend(rate.to_le_bytes());
        header.extend((rate * u32::from(frame)).to_le_bytes());
        header.extend(frame.to_le_bytes());
        header.extend(self.bits().to_le_bytes());
        header.extend(b"data");
        header.extend(data.to_le_bytes());
        header
    }
}

/// G.711: sign, place of the highest bit, four bits below it, all inverted.
fn mu_law(sample: i16) -> u8 {
    let sign = if sample < 0 { 0x80 } else { 0 };
    let size = sample.unsigned_abs().min(32_635) + 132;
    let exponent = size.ilog2() - 7;
    let mantissa = (size >> (exponent + 3)) & 0x0f;
    let low = u8::try_from(exponent << 4).unwrap_or_default()
        | u8::try_from(mantissa).unwrap_or_default();
    !(sign | low)
}

fn index(place: u64) -> usize {
    usize::try_from(place).unwrap_or(usize::MAX)
}

fn signed(place: u64) -> i64 {
    i64::try_from(place).unwrap_or(i64::MAX)
}
