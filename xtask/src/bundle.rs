//! `cargo xtask bundle`: the packages, and a look whether the .deb does what it should.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{
    error::Stop,
    project,
    setup::{self, Scope},
    tool::{Tool, npm, say, tool},
};

/// The largest .deb that may ship, in bytes.
const LARGEST_DEB: u64 = 15_000_000;
const MENU_ENTRY: &str = "usr/share/applications/Earshot.desktop";

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Look at packages made before instead of making them again
    #[arg(long)]
    made: bool,
}

/// Makes the .deb and the .rpm, checks their size, and starts the .deb's program from its menu entry.
pub(crate) fn make(arguments: &Arguments) -> Result<(), Stop> {
    setup::prepare(Scope::Bundle)?;
    if !arguments.made {
        say("Building the packages; an optimised build takes several minutes");
        npm(&["exec", "--offline", "--", "tauri", "build", "--bundles", "deb,rpm", "--ci"])
            .run()?;
    }
    let (deb, rpm) = (newest("deb")?, newest("rpm")?);
    try_out(&deb)?;
    say("Packages");
    for package in [&deb, &rpm] {
        println!("{:>6.1} MB  {}", megabytes(size(package)?), package.display());
    }
    Ok(())
}

/// The youngest package of a kind.
fn newest(kind: &str) -> Result<PathBuf, Stop> {
    let folder = project::target().join("release/bundle").join(kind);
    let entries = fs::read_dir(&folder).map_err(Stop::file(&folder))?;
    let files = entries.filter_map(Result::ok).map(|entry| entry.path());
    let packages = files.filter(|file| file.extension().is_some_and(|ending| ending == kind));
    let written = |file: &PathBuf| fs::metadata(file).and_then(|data| data.modified()).ok();
    packages
        .max_by_key(written)
        .ok_or_else(|| Stop::Sentence(format!("No .{kind} lies in {}.", folder.display())))
}

fn try_out(deb: &Path) -> Result<(), Stop> {
    let bytes = size(deb)?;
    if bytes > LARGEST_DEB {
        return Err(Stop::Sentence(format!(
            "{} is {:.1} MB; it may be {:.1} MB at most.",
            deb.display(),
            megabytes(bytes),
            megabytes(LARGEST_DEB)
        )));
    }
    tool("dpkg-deb", &["--info".as_ref(), deb.as_os_str()]).run()?;
    let path = deb.to_string_lossy();
    match setup::apt_get(&["install", "-y", "-q", "--reinstall", &path]) {
        Some(install) => try_installed(|| install.run()),
        None => try_unpacked(deb),
    }
}

/// Installed like a user's, tried, removed again.
fn try_installed(install: impl FnOnce() -> Result<(), Stop>) -> Result<(), Stop> {
    say("Installing the .deb");
    install()?;
    let tried = try_menu_entry(Path::new("/"));
    setup::apt_get(&["remove", "-y", "-q", "earshot"]).map_or(Ok(()), Tool::run)?;
    tried
}

/// Without an administrator's rights: unpacked beside the build, and tried there.
fn try_unpacked(deb: &Path) -> Result<(), Stop> {
    say("Unpacking the .deb (no administrator's rights to install it)");
    let folder = project::target().join("unpacked-deb");
    tool("dpkg-deb", &["-x".as_ref(), deb.as_os_str(), folder.as_os_str()]).run()?;
    try_menu_entry(&folder)
}

/// The menu entry is valid, and the command it names opens the window.
fn try_menu_entry(root: &Path) -> Result<(), Stop> {
    say("Starting it from its menu entry");
    let entry = root.join(MENU_ENTRY);
    tool("desktop-file-validate", &[&entry]).run()?;
    let text = fs::read_to_string(&entry).map_err(Stop::file(&entry))?;
    let program = program_of(&text).ok_or_else(|| {
        Stop::Sentence(format!("{} names no program after Exec=.", entry.display()))
    })?;
    let program = if Path::new(program).is_absolute() {
        PathBuf::from(program)
    } else {
        root.join("usr/bin").join(program)
    };
    tool("node", &["tests/e2e/launch.js".as_ref(), program.as_os_str()]).neutral().run()
}

/// The program of `Exec=`, without the placeholders (`%U`) that follow it.
fn program_of(entry: &str) -> Option<&str> {
    entry.lines().find_map(|line| line.strip_prefix("Exec="))?.split_whitespace().next()
}

fn size(file: &Path) -> Result<u64, Stop> {
    fs::metadata(file).map(|data| data.len()).map_err(Stop::file(file))
}

#[expect(clippy::cast_precision_loss, reason = "shown with one decimal")]
fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

#[cfg(test)]
mod tests {
    use super::program_of;

    #[test]
    fn the_program_is_read_without_its_placeholders() {
        assert_eq!(program_of("[Desktop Entry]\nName=Earshot\nExec=earshot %U\n"), Some("earshot"));
        assert_eq!(program_of("[Desktop Entry]\nName=Earshot\n"), None);
    }
}
