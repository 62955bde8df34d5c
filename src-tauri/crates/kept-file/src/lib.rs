//! Small files that the window and the command line may change at the same time.
//!
//! Whoever reads finds the old contents or the new, never half. Whoever changes one holds its lock, reads what is there at
//! that moment, and replaces the file whole. What the contents mean, and what is to be done when they are damaged, is the
//! caller's.

mod folder;

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

pub use crate::folder::create_private;

/// A file of the user's own, which may not exist yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptFile {
    path: PathBuf,
}

/// A file that nobody else changes until this is dropped.
#[derive(Debug)]
pub struct Locked<'a> {
    file: &'a KeptFile,
    _lock: File,
}

impl KeptFile {
    /// The file at this path. Nothing is read or made yet.
    pub fn new(path: PathBuf) -> Self {
        Self { path }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Its contents; `None` when there is no such file. Waits for no lock.
    pub fn read(&self) -> io::Result<Option<Vec<u8>>> {
        match fs::read(&self.path) {
            Ok(contents) => Ok(Some(contents)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Waits until nobody else changes it. Makes its folder, for the user alone, if it is missing.
    pub fn lock(&self) -> io::Result<Locked<'_>> {
        create_private(self.folder())?;
        // A file of its own, because the one that is kept is replaced.
        let path = self.beside("lock");
        let lock = File::options().create(true).truncate(false).write(true).open(path)?;
        match lock.lock() {
            // Some network file systems have no locks; better to go on than to refuse to save.
            Err(error) if error.kind() == io::ErrorKind::Unsupported => {}
            outcome => outcome?,
        }
        Ok(Locked { file: self, _lock: lock })
    }

    fn put(&self, value: &impl Serialize) -> io::Result<()> {
        let stem = self.path.file_stem().and_then(OsStr::to_str).unwrap_or("file");
        let folder = self.folder();
        let mut temporary =
            tempfile::Builder::new().prefix(&format!(".{stem}-")).tempfile_in(folder)?;
        serde_json::to_writer_pretty(&mut temporary, value)?;
        temporary.write_all(b"\n")?;
        temporary.as_file().sync_all()?;
        temporary.persist(&self.path)?;
        folder::sync(folder)
    }

    fn folder(&self) -> &Path {
        let parent = self.path.parent().filter(|parent| !parent.as_os_str().is_empty());
        parent.unwrap_or(Path::new("."))
    }

    fn beside(&self, ending: &str) -> PathBuf {
        let mut name = self.path.file_name().unwrap_or_default().to_owned();
        name.push(".");
        name.push(ending);
        self.path.with_file_name(name)
    }
}

impl Locked<'_> {
    /// Replaces the contents by this value as JSON: through a temporary file in the same folder, readable by its owner only,
    /// which is on the disk before it takes the name.
    pub fn replace(&self, value: &impl Serialize) -> io::Result<()> {
        self.file.put(value)
    }

    /// The same with another file, which is only ever changed under this file's lock and so needs none of its own.
    pub fn replace_also(&self, other: &KeptFile, value: &impl Serialize) -> io::Result<()> {
        create_private(other.folder())?;
        other.put(value)
    }

    /// Moves a damaged file out of the way as `<name>.damaged-<time>`, unchanged, and says where it is now.
    pub fn set_aside(&self) -> io::Result<PathBuf> {
        let time = chrono::Local::now().format("%Y%m%dT%H%M%S%3f");
        let aside = self.file.beside(&format!("damaged-{time}"));
        fs::rename(&self.file.path, &aside)?;
        tracing::warn!(aside = %aside.display(), "a damaged file was set aside");
        Ok(aside)
    }
}

/// A file that is going to be whole and new, or not there at all: dropped before it is finished, it leaves nothing.
#[derive(Debug)]
pub struct NewFile {
    path: PathBuf,
    temporary: tempfile::NamedTempFile,
}

impl NewFile {
    /// Sees that the file can be made, which may be long before there is anything to write. One that exists stays as it is,
    /// and the error's kind is `AlreadyExists`.
    pub fn begin(path: &Path) -> io::Result<Self> {
        if path.try_exists()? {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        let mut builder = tempfile::Builder::new();
        builder.prefix(".earshot-").suffix(".part");
        // As readable as any file that the user makes.
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        let kept = KeptFile::new(path.to_owned());
        Ok(Self { temporary: builder.tempfile_in(kept.folder())?, path: kept.path })
    }

    /// Writes it. `AlreadyExists` when another has taken the name since.
    pub fn finish(mut self, contents: &[u8]) -> io::Result<()> {
        self.temporary.write_all(contents)?;
        self.temporary.as_file().sync_all()?;
        self.temporary.persist_noclobber(&self.path)?;
        folder::sync(KeptFile::new(self.path).folder())
    }
}

/// Whether JSON says of itself, in its field `version`, that it was written by a program later than the one that knows
/// `version`: such a file holds what this one would lose.
pub fn is_newer(contents: &[u8], version: u32) -> bool {
    #[derive(Deserialize)]
    struct Version {
        version: u32,
    }
    // Serde would read a list, too, as the fields of a structure.
    let is_object = contents.trim_ascii_start().starts_with(b"{");
    is_object && serde_json::from_slice(contents).is_ok_and(|own: Version| own.version > version)
}
