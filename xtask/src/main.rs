//! The project's own commands. `cargo xtask run` and `cargo xtask test` are all a newcomer needs.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "talking on a terminal is its job")]

mod bench;
mod bundle;
mod counts;
mod demo;
mod error;
mod project;
mod room;
mod screenshots;
mod setup;
mod tests;
mod tool;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::{error::Stop, setup::Scope};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Sets up, runs, tests, measures and packs Earshot")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Install what is missing to build the window: system packages, npm packages, the page's libraries
    Setup {
        /// Also what the tests need: a display in memory, a keyring, a driver for the window, the vendor's SDK
        #[arg(long)]
        tests: bool,
    },
    /// Show Earshot on the demo organization: the window, or the command line where there is no display
    Run(demo::Arguments),
    /// Set up, then run every check and every test; ends with the number of passed and failed tests
    Test(tests::Arguments),
    /// Format, lints and types only
    Check,
    /// Measure, printing ratios taken in one run
    Bench(bench::Arguments),
    /// Make the .deb and the .rpm and see that the .deb installs and starts
    Bundle(bundle::Arguments),
    /// Photograph the real window on the demo organization into docs/images
    Screenshots,
}

fn main() -> ExitCode {
    match perform(Arguments::parse().task) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Stop::Reported) => ExitCode::FAILURE,
        Err(stop) => {
            eprintln!("\n{stop}{}", room::shortage());
            ExitCode::FAILURE
        }
    }
}

fn perform(task: Task) -> Result<(), Stop> {
    match task {
        Task::Setup { tests: true } => setup::prepare(Scope::Tests),
        Task::Setup { tests: false } => setup::prepare(Scope::Window),
        Task::Run(arguments) => demo::show(&arguments),
        Task::Test(arguments) => tests::test(&arguments),
        Task::Check => tests::check(),
        Task::Bench(arguments) => bench::measure(&arguments),
        Task::Bundle(arguments) => bundle::make(&arguments),
        Task::Screenshots => screenshots::take(),
    }
}
