//! The vendor's Python SDK, which one test points at the demo organization.

use std::fs;

use crate::{
    error::Stop,
    project,
    tool::{is_there, tool},
};

/// The Python that has the SDK, from the target folder.
pub(crate) const PYTHON: &str =
    if cfg!(windows) { "sdk-venv/Scripts/python.exe" } else { "sdk-venv/bin/python" };
const VERSION: &str = "269.0.0";

/// Makes the environment once. Without it one test says that it was skipped, so this only warns.
pub(super) fn prepare() {
    match install() {
        Ok(()) => println!("Genesys Cloud's Python SDK: there."),
        Err(stop) => println!(
            "Warning: Genesys Cloud's Python SDK could not be installed, so the test that drives it is skipped.\n{stop}"
        ),
    }
}

fn install() -> Result<(), Stop> {
    let stamp = project::target().join("sdk-venv/installed");
    if fs::read_to_string(&stamp).is_ok_and(|version| version == VERSION) {
        return Ok(());
    }
    let python = if is_there("python3") { "python3" } else { "python" };
    let environment = project::target().join("sdk-venv");
    tool(python, &["-m".as_ref(), "venv".as_ref(), environment.as_os_str()]).run()?;
    let package = format!("PureCloudPlatformClientV2=={VERSION}");
    tool(
        project::target().join(PYTHON),
        &["-m", "pip", "install", "--quiet", "--disable-pip-version-check", &package],
    )
    .run()?;
    fs::write(&stamp, VERSION).map_err(Stop::file(&stamp))
}
