//! Python environments in the target folder: each holds one pinned package and touches nothing else.

use std::fs;

use crate::{
    error::Stop,
    project,
    tool::{is_there, tool},
};

/// Makes the environment with the package once; a change of the pinned version makes it again.
pub(super) fn install(name: &str, package: &str) -> Result<(), Stop> {
    let folder = project::target().join(name);
    let stamp = folder.join("installed");
    if fs::read_to_string(&stamp).is_ok_and(|before| before == package) {
        return Ok(());
    }
    let python = if is_there("python3") { "python3" } else { "python" };
    tool(python, &["-m".as_ref(), "venv".as_ref(), "--clear".as_ref(), folder.as_os_str()])
        .run()?;
    let python = folder.join(project::ENVIRONMENT_PROGRAMS).join("python");
    tool(python, &["-m", "pip", "install", "--quiet", "--disable-pip-version-check", package])
        .run()?;
    fs::write(&stamp, package).map_err(Stop::file(&stamp))
}
