//! `cargo xtask test`: every check and every test, cheap ones first, stopping at the first failure.

use std::io::IsTerminal;

use clap::ValueEnum;

use crate::{
    counts::Counts,
    error::Stop,
    project, room,
    setup::{self, Scope},
    tool::{Tool, cargo, npm, say},
};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// One part only
    #[arg(long, value_enum)]
    only: Option<Part>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    /// The crates without a window, and the project's own commands
    Core,
    /// The window's Rust code
    Shell,
    /// The page: types, lint, unit tests
    Page,
    /// The real window, from connecting to a saved file
    E2e,
}

/// One command, what it proves, and whether its output has a summary of tests.
struct Step {
    purpose: &'static str,
    tool: Tool,
    counted: bool,
}

/// Runs the tests. The last line is their sum, alone: `N passed, N failed`.
pub(crate) fn test(arguments: &Arguments) -> Result<(), Stop> {
    prepare(arguments.only)?;
    room::look();
    let mut counts = Counts::default();
    for step in steps(arguments.only) {
        if let Err(stop) = perform(step, &mut counts) {
            // A check that stopped without counting a test is one failure all the same.
            counts.failed = counts.failed.max(1);
            say(&format!("Stopped. {stop}{}\n\n{counts}", room::shortage()));
            return Err(Stop::Reported);
        }
    }
    say(&format!("All done.\n\n{counts}"));
    Ok(())
}

/// Format, lints and types; no tests.
pub(crate) fn check() -> Result<(), Stop> {
    setup::prepare(Scope::Window)?;
    let checks = [format(), types(), lint(), clippy(&["--workspace"])];
    checks.into_iter().try_for_each(|step| perform(step, &mut Counts::default()))
}

fn prepare(only: Option<Part>) -> Result<(), Stop> {
    match only {
        Some(Part::Core) => Ok(()),
        Some(Part::Page) => setup::prepare(Scope::Page),
        Some(Part::Shell) => setup::prepare(Scope::Window),
        Some(Part::E2e) | None => setup::prepare(Scope::Tests),
    }
}

fn perform(step: Step, counts: &mut Counts) -> Result<(), Stop> {
    say(step.purpose);
    if step.counted { step.tool.run_reading(|line| counts.read(line)) } else { step.tool.run() }
}

fn steps(only: Option<Part>) -> Vec<Step> {
    match only {
        None => vec![
            format(),
            types(),
            lint(),
            page(),
            clippy(&["--workspace"]),
            // Builds the two programs that the end-to-end tests start, so they are not built twice.
            rust(&["--workspace"]),
            window(),
        ],
        Some(Part::Core) => {
            vec![
                format(),
                clippy(&["--workspace", "--exclude", "earshot"]),
                rust(&["--workspace", "--exclude", "earshot"]),
            ]
        }
        Some(Part::Shell) => vec![format(), clippy(&["-p", "earshot"]), rust(&["-p", "earshot"])],
        Some(Part::Page) => vec![types(), lint(), page()],
        Some(Part::E2e) => vec![programs(), window()],
    }
}

fn check_step(purpose: &'static str, tool: Tool) -> Step {
    Step { purpose, tool: tool.neutral(), counted: false }
}

fn format() -> Step {
    check_step("Format of the Rust code", cargo(&["fmt", "--all", "--check"]))
}

fn types() -> Step {
    check_step("Types of the page", npm(&["run", "--silent", "types"]))
}

/// Biome colours every letter even where nobody sees it, and a log becomes unreadable.
fn lint() -> Step {
    let colours = if std::io::stdout().is_terminal() { "--colors=force" } else { "--colors=off" };
    check_step("Format and lints of the page", npm(&["run", "--silent", "lint", "--", colours]))
}

fn clippy(which: &[&str]) -> Step {
    let words =
        [&["clippy", "--locked", "--all-targets"], which, &["--", "-D", "warnings"]].concat();
    check_step("Lints of the Rust code", cargo(&words))
}

fn programs() -> Step {
    check_step(
        "The programs to be tested",
        cargo(&["build", "--locked", "-p", "earshot", "-p", "cli"]),
    )
}

fn page() -> Step {
    Step { purpose: "Tests of the page", tool: npm(&["test", "--silent"]).neutral(), counted: true }
}

fn rust(which: &[&str]) -> Step {
    let words = [&["test", "--locked", "--no-fail-fast"], which].concat();
    Step { purpose: "Tests of the Rust code", tool: cargo(&words).neutral(), counted: true }
}

fn window() -> Step {
    let tool = npm(&["run", "--silent", "e2e"])
        .neutral()
        .env("EARSHOT_APP", project::built("debug", "earshot"))
        .env("EARSHOT_CLI", project::built("debug", "earshot-cli"));
    Step { purpose: "The real window, from connecting to a saved file", tool, counted: true }
}
