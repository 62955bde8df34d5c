//! Setting up: each step looks first and does nothing where nothing is missing.

mod debian;
mod environment;
mod node;
mod sdk;
mod vendor;

pub(crate) use debian::apt_get;

use crate::{
    error::Stop,
    tool::{is_there, say, tool},
};

/// What the machine is to be made ready for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Scope {
    /// Building and running the window.
    Window,
    /// The checks and tests of the page, which need Node alone.
    Page,
    /// All tests.
    Tests,
    /// Pictures of the window, with fonts for every script in the demo organization.
    Screenshots,
    /// Packing and trying the packages.
    Bundle,
}

/// Installs what `scope` needs and this machine lacks.
pub(crate) fn prepare(scope: Scope) -> Result<(), Stop> {
    say(&format!("Setup: {}", purpose(scope)));
    let wanted = debian::packages(scope);
    if cfg!(target_os = "linux") && debian::is_debian() {
        debian::install(&wanted)?;
    } else if cfg!(target_os = "linux") && scope != Scope::Page {
        ask_for_libraries()?;
    }
    node::prepare()?;
    vendor::copy()?;
    if scope == Scope::Tests {
        sdk::prepare();
    }
    Ok(())
}

fn purpose(scope: Scope) -> &'static str {
    match scope {
        Scope::Window => "what the window needs",
        Scope::Page => "what the page's checks need",
        Scope::Tests => "what the window and all tests need",
        Scope::Screenshots => "what the window and its pictures need",
        Scope::Bundle => "what the window and its packages need",
    }
}

/// Other Linux systems: say what is needed, and go on when the libraries are there.
fn ask_for_libraries() -> Result<(), Stop> {
    let found = is_there("pkg-config")
        && tool("pkg-config", &["--exists", "webkit2gtk-4.1", "gtk+-3.0"]).succeeds();
    if found {
        return Ok(());
    }
    Err(Stop::Sentence(
        "The window is drawn with WebKitGTK 4.1 and GTK 3, and their development files were not found. Install them and run this again:\n\
         \x20 Fedora, RHEL:  sudo dnf install webkit2gtk4.1-devel gtk3-devel gcc pkgconf\n\
         \x20 Arch:          sudo pacman -S webkit2gtk-4.1 gtk3 base-devel\n\
         \x20 openSUSE:      sudo zypper install webkit2gtk3-devel gtk3-devel gcc pkgconf\n\
         The command line needs none of them: `cargo xtask run --no-window`."
            .to_owned(),
    ))
}
