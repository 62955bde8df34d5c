//! `cargo xtask screenshots`: pictures of the real window for the documentation.

use crate::{
    error::Stop,
    project,
    setup::{self, Scope},
    tool::{cargo, say, tool},
};

/// Drives the window through its screens on the demo organization, light and dark.
pub(crate) fn take() -> Result<(), Stop> {
    setup::prepare(Scope::Screenshots)?;
    say("Building the window");
    cargo(&["build", "--locked", "-p", "earshot", "-p", "cli"]).run()?;
    say("Pictures for docs/images");
    tool("node", &["tests/e2e/screenshots.js", "docs/images"])
        .neutral()
        .env("EARSHOT_APP", project::built("debug", "earshot"))
        .env("EARSHOT_CLI", project::built("debug", "earshot-cli"))
        .run()
}
