//! `cargo xtask run`: the main job on the demo organization.

use std::env;

use crate::{
    error::Stop,
    project,
    setup::{self, Scope},
    tool::{cargo, say, tool},
};

/// What the demonstration searches for.
const PHRASE: &str = "refund";

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Build with optimisation: slower to build, faster to use
    #[arg(long)]
    release: bool,
    /// Use the command line even where there is a display
    #[arg(long)]
    no_window: bool,
}

/// Opens the window on the demo organization, or shows the command line where there is no display.
pub(crate) fn show(arguments: &Arguments) -> Result<(), Stop> {
    let profile = if arguments.release { "release" } else { "debug" };
    if arguments.no_window || !has_display() {
        return search(profile);
    }
    setup::prepare(Scope::Window)?;
    say("Building the window; the first time takes some minutes");
    build(profile, "earshot")?;
    say("Earshot opens on the demo organization");
    tool(project::built(profile, "earshot"), &["--demo"]).run()
}

/// Needs neither GTK nor Node: a server without a display installs nothing for it.
fn search(profile: &str) -> Result<(), Stop> {
    say("No window here: the command line shows the same on the demo organization");
    build(profile, "cli")?;
    let folder = project::fresh_folder("earshot-demo");
    let program = project::built(profile, "earshot-cli");
    say(&format!("Who said \"{PHRASE}\" in the last 7 days?"));
    let out = folder.to_string_lossy();
    let question = ["search", PHRASE, "--days", "7", "--demo", "--out", &out];
    tool(&program, &question).neutral().run()?;
    println!("\nThe transcripts are in {}", folder.display());
    Ok(())
}

fn build(profile: &str, package: &str) -> Result<(), Stop> {
    let build = ["build", "--locked", "--package", package];
    let release: &[&str] = if profile == "release" { &["--release"] } else { &[] };
    cargo(&[&build[..], release].concat()).run()
}

/// On Linux a display is an address in the environment; elsewhere there always is one.
fn has_display() -> bool {
    let set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}
