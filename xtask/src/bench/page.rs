//! How the window does on a very long call, on many calls, and at its start.

use crate::{
    error::Stop,
    project,
    setup::{self, Scope},
    tool::{cargo, say, tool},
};

/// Drives the real window; see `tests/e2e/bench-page.js`. `parts` are those it names; none are all.
pub(super) fn measure(parts: &[String]) -> Result<(), Stop> {
    setup::prepare(Scope::Tests)?;
    say("The window: opening, moving through, keeping and starting");
    cargo(&["build", "--locked", "--release", "-p", "earshot", "-p", "cli"]).run()?;
    // By itself, or what the tests alone need would get into the window, too.
    cargo(&["build", "--locked", "--release", "-p", "earshot", "--example", "bare-window"])
        .run()?;
    let script = "tests/e2e/bench-page.js".to_owned();
    let words: Vec<_> = std::iter::once(script).chain(parts.iter().cloned()).collect();
    tool("node", &words)
        .neutral()
        .env("EARSHOT_APP", project::built("release", "earshot"))
        .env("EARSHOT_CLI", project::built("release", "earshot-cli"))
        .env("EARSHOT_BARE", project::built("release/examples", "bare-window"))
        .run()
}
