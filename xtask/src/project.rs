//! Where things are. Every path starts at the repository's root, wherever Cargo was called from.

use std::{
    env,
    path::{Path, PathBuf},
};

/// The folder of programs in a Python environment.
pub(crate) const ENVIRONMENT_PROGRAMS: &str = if cfg!(windows) { "Scripts" } else { "bin" };
/// In the target folder: the environment with the vendor's Python SDK.
pub(crate) const SDK_ENVIRONMENT: &str = "sdk-venv";
/// In the target folder: the environment with Node, where the machine has none.
pub(crate) const NODE_ENVIRONMENT: &str = "node-venv";

/// The repository's root.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask is a folder of the repository")
}

/// Cargo's target folder.
pub(crate) fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |set| root().join(set))
}

/// A program that Cargo built, in `debug` or `release`.
pub(crate) fn built(profile: &str, name: &str) -> PathBuf {
    target().join(profile).join(format!("{name}{}", env::consts::EXE_SUFFIX))
}

/// A folder under `target` that does not exist yet: `name`, else `name-2`, `name-3`, …
///
/// Saved transcripts of an earlier run are never written over.
pub(crate) fn fresh_folder(name: &str) -> PathBuf {
    let first = target().join(name);
    let later = (2..).map(|number| target().join(format!("{name}-{number}")));
    std::iter::once(first)
        .chain(later)
        .find(|folder| !folder.exists())
        .expect("numbers do not run out")
}
