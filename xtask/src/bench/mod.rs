//! `cargo xtask bench`: numbers taken on this machine in one run, shown as ratios where possible.

mod export;
mod plain_http;
mod retrieve;
mod server;

use clap::ValueEnum;

use crate::{
    error::Stop,
    project,
    tool::{cargo, say},
};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// One measurement; all of them without a name
    #[arg(value_enum)]
    what: Option<Measurement>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Measurement {
    /// Fetching 1,000 transcripts against a loop that takes one after the other
    Retrieve,
    /// Writing 1,000 transcripts as text files
    Export,
}

/// Builds the command line with optimisation and measures.
pub(crate) fn measure(arguments: &Arguments) -> Result<(), Stop> {
    say("Building the command line with optimisation");
    cargo(&["build", "--locked", "--release", "-p", "cli"]).run()?;
    let cli = project::built("release", "earshot-cli");
    let wanted =
        arguments.what.map_or_else(|| Measurement::value_variants().to_vec(), |one| vec![one]);
    for measurement in wanted {
        match measurement {
            Measurement::Retrieve => retrieve::measure(&cli)?,
            Measurement::Export => export::measure(&cli)?,
        }
    }
    Ok(())
}
