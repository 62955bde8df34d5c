//! Plain text.

use std::io::{self, BufWriter, Write};

use transcript::Transcript;

use crate::facts::{NOTHING_TRANSCRIBED, facts, times};
use crate::place::{said, speaker, time};
use crate::{Error, Options};

/// Writes only the lines of the call, `[HH:MM:SS] Speaker: text`, for a terminal or a pipe.
pub fn print(
    transcript: &Transcript,
    options: &Options,
    out: &mut impl Write,
) -> Result<(), Error> {
    let mut out = BufWriter::new(out);
    let printed = lines(transcript, options, &mut out).and_then(|()| out.flush());
    printed.map_err(|source| Error::Output { source })
}

/// Writes a header of `Label: value` lines, an empty line, and the lines of the call.
pub(crate) fn write(
    transcript: &Transcript,
    options: &Options,
    out: &mut impl Write,
) -> io::Result<()> {
    for (label, value) in facts(transcript, options).into_iter().chain([times(transcript, options)])
    {
        writeln!(out, "{label}: {value}")?;
    }
    writeln!(out)?;
    if transcript.is_empty() {
        return writeln!(out, "{NOTHING_TRANSCRIBED}");
    }
    lines(transcript, options, out)
}

fn lines(transcript: &Transcript, options: &Options, out: &mut impl Write) -> io::Result<()> {
    for phrase in &transcript.phrases {
        let time = time(transcript, options, phrase.at_ms);
        writeln!(out, "[{time}] {}: {}", speaker(transcript, phrase), said(phrase))?;
    }
    Ok(())
}
