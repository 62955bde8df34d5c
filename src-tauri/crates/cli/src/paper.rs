//! The answer for people.

use std::io::{self, Write};

use export::{Format, Options};
use search::{Examined, Found, Outcome, Receipt};
use transcript::{Transcript, clock};

use crate::failure::Failure;

/// Characters of a snippet on either side of the hit.
const ROOM: usize = 40;

/// The whole transcript under a line that names the call.
pub(crate) fn transcript(
    found: &Found,
    new: bool,
    format: Format,
    options: &Options,
    out: &mut impl Write,
) -> Result<(), Failure> {
    if format != Format::Txt {
        return Ok(export::write(&found.transcript, format, options, out)?);
    }
    writeln!(out, "--- call {} ---", heading(&found.transcript, new, options))?;
    export::print(&found.transcript, options, out)?;
    Ok(writeln!(out)?)
}

/// The call in one line, and a line for each of its first hits.
pub(crate) fn summary(
    found: &Found,
    new: bool,
    options: &Options,
    out: &mut impl Write,
) -> io::Result<()> {
    const SHOWN: usize = 3;
    let Found { transcript, hits, .. } = found;
    writeln!(out, "{}", heading(transcript, new, options))?;
    for hit in hits.iter().take(SHOWN) {
        let cut = hit.snippet(transcript, ROOM);
        let side = hit.side.as_str();
        writeln!(
            out,
            "  {}  {side:<8}  {}[{}]{}",
            clock(hit.at_ms),
            cut.before,
            cut.matched,
            cut.after
        )?;
    }
    if hits.len() > SHOWN {
        writeln!(out, "  and {} more", hits.len() - SHOWN)?;
    }
    Ok(())
}

/// Id, start, length, agents, queue, whatever of it is known, and whether it is new since last time.
fn heading(transcript: &Transcript, new: bool, options: &Options) -> String {
    let start = options.zone.at(transcript.conversation_start);
    let mut facts = vec![
        transcript.conversation_id.clone(),
        start.format("%Y-%m-%d %H:%M").to_string(),
        clock(transcript.duration_ms),
    ];
    if !transcript.agents().is_empty() {
        facts.push(transcript.agents().join(", "));
    }
    facts.extend(transcript.queue().map(ToOwned::to_owned));
    facts.extend(new.then(|| "new".to_owned()));
    // Names come from the organization: they cannot start a line of their own.
    facts.join(" | ").replace(|letter: char| letter.is_control(), " ")
}

/// The receipt in words, and why each unread call was not read.
pub(crate) fn receipt(receipt: &Receipt, out: &mut impl Write) -> io::Result<()> {
    let state = match receipt {
        Receipt { complete: true, .. } => "complete",
        Receipt { cancelled: true, .. } => "stopped",
        Receipt { limited: true, .. } => "stopped at the limit",
        _ => "incomplete",
    };
    let (calls, hits) = (counted(receipt.matched, "call"), counted(receipt.hits, "hit"));
    writeln!(out, "{calls}, {hits}, {state}.")?;
    if receipt.set_aside > 0 {
        let aside = counted(receipt.set_aside, "call");
        writeln!(out, "{aside} left out by the filters before anything was read.")?;
    }
    writeln!(
        out,
        "{} looked at = {} found + {} not matching + {} without a transcript + {} too fresh + {} not allowed + {} failed.",
        receipt.candidates,
        receipt.matched,
        receipt.unmatched,
        receipt.no_transcript,
        receipt.pending,
        receipt.forbidden,
        receipt.failed
    )?;
    problems(receipt, out)
}

/// Why calls were not read: the first few in full, because hundreds would say the same.
fn problems(receipt: &Receipt, out: &mut impl Write) -> io::Result<()> {
    const SHOWN: usize = 10;
    let unread = |call: &&Examined| call.outcome != Outcome::NoTranscript;
    let told: Vec<_> = receipt.problems().filter(unread).collect();
    for call in told.iter().take(SHOWN) {
        let Some(trouble) = &call.problem else { continue };
        write!(out, "  {}: {}", call.conversation_id, trouble.message)?;
        match &trouble.correlation_id {
            Some(id) => writeln!(out, " (correlation id {id})")?,
            None => writeln!(out)?,
        }
    }
    if told.len() > SHOWN {
        writeln!(out, "  and {} more", told.len() - SHOWN)?;
    }
    Ok(())
}

/// `1 call`, `2 calls`.
pub(crate) fn counted(count: u64, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}
