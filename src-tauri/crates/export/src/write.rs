use std::io::{self, BufWriter, Write};

use transcript::Transcript;

use crate::{Error, Format, Options, json, subtitles, table, text};

/// Writes the transcript in that format. Small writes are gathered; `out` needs no buffer of its own.
pub fn write(
    transcript: &Transcript,
    format: Format,
    options: &Options,
    out: &mut impl Write,
) -> Result<(), Error> {
    to(transcript, format, options, out).map_err(|source| Error::Output { source })
}

/// The same with the plain error, for those who know the path that it is about.
pub(crate) fn to(
    transcript: &Transcript,
    format: Format,
    options: &Options,
    out: &mut impl Write,
) -> io::Result<()> {
    let mut out = BufWriter::new(out);
    match format {
        Format::Txt => text::write(transcript, options, &mut out),
        Format::Vtt => subtitles::write_vtt(transcript, options, &mut out),
        Format::Srt => subtitles::write_srt(transcript, &mut out),
        Format::Csv => table::write(transcript, options, &mut out),
        Format::Json => json::write(transcript, options, &mut out),
    }?;
    out.flush()
}
