use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

/// Why a transcript could not be written, saved or read back.
///
/// The message is a sentence for the supervisor; [`Error::code`] is for programs.
#[derive(Debug, Error)]
pub enum Error {
    /// No room left, or the user's quota is used up.
    #[error(
        "The disk is full: {} was not saved. Free some space or choose another folder, then save again.",
        path.display()
    )]
    DiskFull {
        /// The file that was to be saved.
        path: PathBuf,
    },

    /// The folder or file may not be written.
    #[error("{} cannot be written: permission is denied or the disk is read-only. Choose another folder.", path.display())]
    NotWritable {
        /// The file or folder that refused.
        path: PathBuf,
    },

    /// The folder does not exist, or a file stands where the folder should be.
    #[error("There is no folder for {}. Choose a folder that exists.", path.display())]
    NoFolder {
        /// The file or folder that has no place.
        path: PathBuf,
    },

    /// Something of that name is there already and stays untouched.
    #[error("{} exists already and was left as it is. Choose another name.", path.display())]
    Exists {
        /// The name that is taken.
        path: PathBuf,
    },

    /// The disk refused for a reason of its own.
    #[error("{} could not be saved: {source}. Try again, or choose another folder.", path.display())]
    Write {
        /// The file that was to be saved.
        path: PathBuf,
        /// What the operating system said.
        source: io::Error,
    },

    /// A stream (standard output, a pipe) stopped taking text.
    #[error("The transcript could not be written: {source}.")]
    Output {
        /// What the operating system said.
        source: io::Error,
    },

    /// A file could not be read.
    #[error("The saved transcript could not be read: {source}.")]
    Read {
        /// What the operating system said.
        source: io::Error,
    },

    /// Not a file that [`crate::Format::Json`] wrote, or one that was damaged.
    #[error("This is not a transcript that Earshot saved as JSON, or it is damaged: {detail}.")]
    NotATranscript {
        /// What is wrong with it, and where.
        detail: String,
    },

    /// Written by a later version of Earshot.
    #[error(
        "This transcript was saved by a newer Earshot (file version {version}). Update Earshot to open it."
    )]
    Newer {
        /// The version the file names.
        version: u64,
    },

    /// A format nobody writes.
    #[error("There is no format \"{given}\". Choose one of {known}.")]
    UnknownFormat {
        /// What was asked for.
        given: String,
        /// The names that would do.
        known: String,
    },

    /// A way to give times that nobody knows.
    #[error("Times cannot be given as \"{given}\". Choose one of {known}.")]
    UnknownTimeStyle {
        /// What was asked for.
        given: String,
        /// The names that would do.
        known: String,
    },

    /// A time zone that the tz database does not list.
    #[error("There is no time zone \"{name}\". Give a name such as Europe/Berlin or UTC.")]
    UnknownZone {
        /// What was asked for.
        name: String,
    },
}

impl Error {
    /// A name for programs: kebab-case, stable across versions.
    pub fn code(&self) -> &'static str {
        match self {
            Self::DiskFull { .. } => "disk-full",
            Self::NotWritable { .. } => "not-writable",
            Self::NoFolder { .. } => "no-folder",
            Self::Exists { .. } => "file-exists",
            Self::Write { .. } => "write-failed",
            Self::Output { .. } => "output-failed",
            Self::Read { .. } => "read-failed",
            Self::NotATranscript { .. } => "not-a-transcript",
            Self::Newer { .. } => "newer-version",
            Self::UnknownFormat { .. } => "unknown-format",
            Self::UnknownTimeStyle { .. } => "unknown-time-style",
            Self::UnknownZone { .. } => "unknown-zone",
        }
    }

    /// What an operating system error about `path` means to the supervisor.
    pub(crate) fn at(path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull { path },
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                Self::NotWritable { path }
            }
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::NoFolder { path },
            io::ErrorKind::AlreadyExists => Self::Exists { path },
            _ => Self::Write { path, source },
        }
    }
}
