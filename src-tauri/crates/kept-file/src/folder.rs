//! What a folder needs, where systems differ.

use std::fs;
use std::io;
use std::path::Path;

/// Makes a folder, with those above it, that only the user may look into. One that exists stays as it is.
#[cfg(unix)]
pub fn create_private(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

/// Makes a folder, with those above it. One that exists stays as it is; a user's own folders are private here anyway.
#[cfg(not(unix))]
pub fn create_private(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)
}

/// Makes a rename last through a power cut.
#[cfg(unix)]
pub(crate) fn sync(folder: &Path) -> io::Result<()> {
    fs::File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "the other system's twin can fail")]
pub(crate) fn sync(_: &Path) -> io::Result<()> {
    Ok(())
}
