//! The commands about saved searches.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::{Asked, Output, WayIn, When};

#[derive(Debug, Subcommand)]
pub(crate) enum SearchesCommand {
    /// List the saved searches
    List(Listed),
    /// Save a search under a name, without running it
    Save(Save),
    /// Say what a saved search asks
    Show {
        /// Its name or id
        name: String,
    },
    /// Run a saved search, and tell what is new since last time
    Run(Run),
    /// Give a saved search another name
    Rename {
        /// Its name or id
        name: String,
        /// What to call it
        new_name: String,
    },
    /// Make a second one that asks the same
    Duplicate {
        /// Its name or id
        name: String,
    },
    /// Remove a saved search
    Remove {
        /// Its name or id
        name: String,
    },
    /// List what was searched for last
    Recent(Listed),
    /// Write saved searches into a new file, to pass them on
    Export {
        /// The file to make
        file: PathBuf,
        /// Names or ids [default: all]
        names: Vec<String>,
    },
    /// Take in searches that somebody exported
    Import {
        /// The file
        file: PathBuf,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Listed {
    /// One JSON object a line
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Save {
    /// What to call it
    pub(crate) name: String,
    /// Put it in the place of the saved search of that name
    #[arg(long)]
    pub(crate) replace: bool,
    #[command(flatten)]
    pub(crate) asked: Asked,
    #[command(flatten)]
    pub(crate) way_in: WayIn,
}

#[derive(Debug, Args)]
pub(crate) struct Run {
    /// Its name or id
    pub(crate) name: String,
    /// Other dates than the saved ones, for this run
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) output: Output,
    #[command(flatten)]
    pub(crate) way_in: WayIn,
}
