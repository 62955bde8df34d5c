//! Packages of Debian and Ubuntu.

use std::collections::HashSet;

use super::{Scope, node};
use crate::{
    error::Stop,
    tool::{Tool, is_there, tool},
};

const WINDOW: &[&str] =
    &["build-essential", "libgtk-3-dev", "librsvg2-dev", "libwebkit2gtk-4.1-dev", "pkg-config"];
/// A display in memory, a bus, a keyring and its reader, a driver for the window, a hand for native dialogs.
const DESK: &[&str] =
    &["dbus", "gnome-keyring", "libsecret-tools", "webkit2gtk-driver", "xdotool", "xvfb"];
const PYTHON: &[&str] = &["python3-venv"];
const PICTURES: &[&str] = &["fonts-noto-cjk", "fonts-noto-core", "imagemagick", "pngquant"];
const BUNDLE: &[&str] = &["desktop-file-utils", "rpm"];

/// What `scope` needs. Node is not among it: where there is none, it comes as a Python package, because
/// Debian's own is too old or drags in hundreds of packages.
pub(super) fn packages(scope: Scope) -> Vec<&'static str> {
    let mut wanted = match scope {
        Scope::Page => vec![],
        Scope::Window => WINDOW.to_vec(),
        Scope::Tests => [WINDOW, DESK, PYTHON].concat(),
        Scope::Screenshots => [WINDOW, DESK, PICTURES].concat(),
        Scope::Bundle => [WINDOW, DESK, BUNDLE].concat(),
    };
    if !node::is_usable() && scope != Scope::Tests {
        wanted.extend(PYTHON);
    }
    wanted
}

/// Whether packages can be asked for and installed here.
pub(super) fn is_debian() -> bool {
    is_there("dpkg-query") && is_there("apt-get")
}

/// Installs what is missing; asks the mirrors for news only when something is.
pub(super) fn install(wanted: &[&str]) -> Result<(), Stop> {
    let missing = missing(wanted)?;
    if missing.is_empty() {
        println!("System packages: all there.");
        return Ok(());
    }
    println!("System packages to install: {}", missing.join(" "));
    apt_get(&["update", "-qq"]).ok_or_else(|| needs_administrator(&missing))?.run()?;
    let install = [&["install", "-y", "-q", "--no-install-recommends"][..], &missing].concat();
    apt_get(&install).ok_or_else(|| needs_administrator(&missing))?.run()
}

/// `apt-get` with an administrator's rights; `None` where they cannot be had without a password.
pub(crate) fn apt_get(arguments: &[&str]) -> Option<Tool> {
    let quiet = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"];
    let words = [rights()?, &quiet, arguments].concat();
    Some(tool(words[0], &words[1..]))
}

fn needs_administrator(missing: &[&str]) -> Stop {
    Stop::Sentence(format!(
        "Installing them needs an administrator. Run this, then the same task again:\n  sudo apt-get install {}",
        missing.join(" ")
    ))
}

/// Those of `wanted` that are not installed.
fn missing<'a>(wanted: &[&'a str]) -> Result<Vec<&'a str>, Stop> {
    let question = ["-W", "-f", "${Package} ${db:Status-Status}\n"];
    let answer = tool("dpkg-query", &[&question[..], wanted].concat()).answer()?;
    let installed = installed(&answer);
    Ok(wanted.iter().copied().filter(|package| !installed.contains(package)).collect())
}

/// Names of installed packages in the answer of `dpkg-query`; a removed package is still listed.
fn installed(answer: &str) -> HashSet<&str> {
    answer.lines().filter_map(|line| line.strip_suffix(" installed")).collect()
}

/// `sudo` where it asks for no password, nothing for root, `None` for anybody else.
fn rights() -> Option<&'static [&'static str]> {
    if tool("id", &["-u"]).answer().is_ok_and(|id| id.trim() == "0") {
        return Some(&[]);
    }
    let sudo = tool("sudo", &["-n", "true"]).succeeds();
    sudo.then_some(&["sudo", "-n"])
}

#[cfg(test)]
mod tests {
    use super::installed;

    #[test]
    fn a_removed_package_counts_as_missing() {
        let answer = "xvfb installed\nrpm config-files\nnodejs not-installed\ndbus installed\n";
        let mut names: Vec<_> = installed(answer).into_iter().collect();
        names.sort_unstable();
        assert_eq!(names, ["dbus", "xvfb"]);
    }
}
