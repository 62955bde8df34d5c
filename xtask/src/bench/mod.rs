//! `cargo xtask bench`: numbers taken on this machine in one run, shown as ratios where possible.

mod budget;
mod export;
mod matching;
mod memory;
mod page;
mod plain_http;
mod retrieve;
mod server;

use std::path::Path;

use clap::ValueEnum;

use crate::{
    error::Stop,
    project,
    tool::{cargo, say},
};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// One measurement; without a name all of them
    #[arg(value_enum)]
    what: Option<Measurement>,
    /// Of `page`, only these: opening, moving, keeping, starting
    #[arg(requires = "what")]
    parts: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Measurement {
    /// All about searching: retrieve, budget, matching, memory
    Search,
    /// Fetching 1,000 transcripts against a loop that takes one after the other
    Retrieve,
    /// How much of the allowed requests a long search uses; takes some minutes
    Budget,
    /// Looking for words in transcripts against a simple loop
    Matching,
    /// What 10,000 results cost the window against 1,000
    Memory,
    /// Writing 1,000 transcripts as text files
    Export,
    /// The window on very long calls and on many, and its start against a bare window
    Page,
}

/// Builds the command line with optimisation and measures.
pub(crate) fn measure(arguments: &Arguments) -> Result<(), Stop> {
    say("Building the command line with optimisation");
    cargo(&["build", "--locked", "--release", "-p", "cli"]).run()?;
    let cli = project::built("release", "earshot-cli");
    match arguments.what {
        Some(one) => one.take(&cli, &arguments.parts),
        None => [Measurement::Search, Measurement::Export, Measurement::Page]
            .into_iter()
            .try_for_each(|one| one.take(&cli, &[])),
    }
}

impl Measurement {
    fn take(self, cli: &Path, parts: &[String]) -> Result<(), Stop> {
        let about_search = [Self::Retrieve, Self::Budget, Self::Matching, Self::Memory];
        match self {
            Self::Search => about_search.into_iter().try_for_each(|one| one.take(cli, &[])),
            Self::Retrieve => retrieve::measure(cli),
            Self::Budget => budget::measure(cli),
            Self::Matching => matching::measure(),
            Self::Memory => memory::measure(),
            Self::Export => export::measure(cli),
            Self::Page => page::measure(parts),
        }
    }
}
