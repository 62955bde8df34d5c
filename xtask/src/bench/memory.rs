//! What 10,000 results cost the window, against 1,000.

use crate::{
    error::Stop,
    project,
    setup::{self, Scope},
    tool::{cargo, say, tool},
};

/// Drives the real window; see `tests/e2e/memory.js`.
pub(super) fn measure() -> Result<(), Stop> {
    setup::prepare(Scope::Tests)?;
    say("Memory of the window with 1,000 and with 10,000 results");
    cargo(&["build", "--locked", "--release", "-p", "earshot", "-p", "cli"]).run()?;
    tool("node", &["tests/e2e/memory.js"])
        .neutral()
        .env("EARSHOT_APP", project::built("release", "earshot"))
        .env("EARSHOT_CLI", project::built("release", "earshot-cli"))
        .run()
}
