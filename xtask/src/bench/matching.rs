//! Looking for words in transcripts, against the loop anybody would write first.

use serde::Deserialize;

use crate::{
    error::Stop,
    tool::{cargo, say},
};

/// A line that the measuring program prints.
#[derive(Deserialize)]
#[serde(untagged)]
enum Line {
    Corpus { calls: u64, phrases: u64 },
    Question { question: String, matched: u64, ours: f64, simple: f64 },
}

/// Runs the measuring program, which reads the demo organization's calls through the client.
pub(super) fn measure() -> Result<(), Stop> {
    say("Looking for words in the demonstration's transcripts");
    let program =
        ["run", "--locked", "--quiet", "--release", "-p", "genesys", "--example", "matching"];
    let mut lines: Vec<Line> = Vec::new();
    cargo(&program).neutral().run_quietly(|line| lines.extend(serde_json::from_str(line)))?;
    if lines.is_empty() {
        return Err(Stop::Sentence("The measuring program printed nothing.".to_owned()));
    }
    for line in lines {
        match line {
            Line::Corpus { calls, phrases } => {
                println!("{phrases} phrases in {calls} calls; millions of phrases a second:");
                println!(
                    "{:>8} {:>8} {:>7} {:>6}  question",
                    "Earshot", "simple", "ratio", "calls"
                );
            }
            Line::Question { question, matched, ours, simple } => println!(
                "{:>8.2} {:>8.2} {:>7.2} {matched:>6}  {question}",
                ours / 1e6,
                simple / 1e6,
                ours / simple
            ),
        }
    }
    Ok(())
}
