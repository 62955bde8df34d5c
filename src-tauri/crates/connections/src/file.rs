//! The list of connections on disk. The app and the command line may both write it: every change is made to the list as
//! it is on disk at that moment, under a lock, and replaces the file whole.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::{Connection, Error};

const VERSION: u32 = 1;

/// What the file holds.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Stored {
    version: u32,
    /// The id of the connection that was chosen last.
    #[serde(default)]
    pub(crate) current: Option<String>,
    #[serde(default)]
    pub(crate) connections: Vec<Connection>,
}

impl Default for Stored {
    fn default() -> Self {
        Self { version: VERSION, current: None, connections: Vec::new() }
    }
}

/// What a change made of the file.
#[derive(Debug)]
pub(crate) struct Updated {
    pub(crate) stored: Stored,
    /// Where a damaged list was set aside.
    pub(crate) set_aside: Option<PathBuf>,
}

/// Reads the file. A missing one is an empty list; a damaged one is `None`, and stays as it is.
pub(crate) fn read(path: &Path) -> Result<Option<Stored>, Error> {
    let text = match fs::read(path) {
        Ok(text) => text,
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => {
            return Ok(Some(Stored::default()));
        }
        Err(cause) => return Err(failed(path, "read")(cause)),
    };
    if is_newer(&text) {
        return Err(Error::Newer { path: path.to_owned() });
    }
    let stored = serde_json::from_slice(&text);
    if let Err(problem) = &stored {
        tracing::warn!(path = %path.display(), %problem, "the list of connections is damaged");
    }
    Ok(stored.ok())
}

/// Changes the list and returns it as it is now. When `change` refuses, nothing is written.
///
/// A damaged file is set aside as `<name>.damaged-<time>` first, and `fallback` takes its place: what this process knew
/// of it. Only here, under the lock: elsewhere it could be another process's repaired list that is moved away.
pub(crate) fn update(
    path: &Path,
    fallback: &Stored,
    change: impl FnOnce(&mut Stored) -> Result<(), Error>,
) -> Result<Updated, Error> {
    let folder = path.parent().unwrap_or(Path::new("."));
    create_private(folder).map_err(failed(path, "write"))?;
    let _lock = lock(path).map_err(failed(path, "write"))?;
    let (mut stored, set_aside) = match read(path)? {
        Some(stored) => (stored, None),
        None => (fallback.clone(), Some(set_aside(path).map_err(failed(path, "write"))?)),
    };
    change(&mut stored)?;
    replace(path, folder, &stored).map_err(failed(path, "write"))?;
    Ok(Updated { stored, set_aside })
}

/// A later version may know connections of a kind that this one would drop on its next write.
fn is_newer(text: &[u8]) -> bool {
    #[derive(Deserialize)]
    struct Version {
        version: u32,
    }
    serde_json::from_slice(text).is_ok_and(|Version { version }| version > VERSION)
}

fn set_aside(path: &Path) -> io::Result<PathBuf> {
    let time = chrono::Local::now().format("%Y%m%dT%H%M%S%3f");
    let aside = beside(path, &format!("damaged-{time}"));
    fs::rename(path, &aside)?;
    tracing::warn!(aside = %aside.display(), "the damaged list of connections was set aside");
    Ok(aside)
}

/// Held until the file it returns is dropped. A separate file, because the list itself is replaced.
fn lock(path: &Path) -> io::Result<File> {
    let lock =
        File::options().create(true).truncate(false).write(true).open(beside(path, "lock"))?;
    match lock.lock() {
        // Some network file systems have no locks; better to go on than to refuse to save.
        Err(error) if error.kind() == io::ErrorKind::Unsupported => Ok(lock),
        outcome => outcome.map(|()| lock),
    }
}

/// Writes a temporary file, readable by its owner only, and renames it: whoever reads finds the old list or the new.
fn replace(path: &Path, folder: &Path, stored: &Stored) -> io::Result<()> {
    let mut temporary = tempfile::Builder::new().prefix(".connections-").tempfile_in(folder)?;
    serde_json::to_writer_pretty(&mut temporary, stored)?;
    temporary.write_all(b"\n")?;
    temporary.as_file().sync_all()?;
    temporary.persist(path)?;
    sync_folder(folder)
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".");
    name.push(ending);
    path.with_file_name(name)
}

fn failed(path: &Path, doing: &'static str) -> impl FnOnce(io::Error) -> Error + use<> {
    let path = path.to_owned();
    move |cause| Error::File { path, doing, cause }
}

#[cfg(unix)]
fn create_private(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

#[cfg(not(unix))]
fn create_private(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)
}

/// Makes the rename last through a power cut.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "the other system's twin can fail")]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}
