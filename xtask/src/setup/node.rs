//! Node and the npm packages of `package-lock.json`.

use std::{fs, path::Path, time::SystemTime};

use crate::{
    error::Stop,
    project,
    tool::{is_there, npm, tool},
};

/// The oldest Node that runs the page's tools (`engines` in package.json).
const OLDEST: (u32, u32) = (20, 19);

/// Whether both `node` and `npm` can be called.
pub(super) fn is_installed() -> bool {
    is_there("node") && is_there(if cfg!(windows) { "npm.cmd" } else { "npm" })
}

/// Checks Node's version and installs the locked packages where they are missing or outdated.
pub(super) fn prepare() -> Result<(), Stop> {
    if !is_installed() {
        return Err(too_old("none was found"));
    }
    let version = tool("node", &["--version"]).answer()?;
    if parse(&version).is_none_or(|version| version < OLDEST) {
        return Err(too_old(&format!("this machine has {}", version.trim())));
    }
    if packages_are_current() {
        println!("npm packages: all there.");
        return Ok(());
    }
    npm(&["ci"]).run()
}

fn too_old(found: &str) -> Stop {
    let (major, minor) = OLDEST;
    Stop::Sentence(format!(
        "Node {major}.{minor} or newer is needed to fetch the page's libraries; {found}. \
         Install it from nodejs.org or with your version manager, then run this again."
    ))
}

/// `v20.20.2` as `(20, 20)`.
fn parse(version: &str) -> Option<(u32, u32)> {
    let mut numbers = version.trim().strip_prefix('v')?.split('.').map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
}

/// npm writes its own record at the end of an install; a newer lock file means a changed list.
fn packages_are_current() -> bool {
    let installed = written(&project::root().join("node_modules/.package-lock.json"));
    let locked = written(&project::root().join("package-lock.json"));
    installed.is_some() && installed >= locked
}

fn written(file: &Path) -> Option<SystemTime> {
    fs::metadata(file).and_then(|data| data.modified()).ok()
}

#[cfg(test)]
mod tests {
    use super::{OLDEST, parse};

    #[test]
    fn versions_compare_as_numbers() {
        assert_eq!(parse("v20.19.0\n"), Some((20, 19)));
        assert!(parse("v20.9.0") < Some(OLDEST));
        assert!(parse("v22.1.0") > Some(OLDEST));
        assert_eq!(parse("command not found"), None);
    }
}
