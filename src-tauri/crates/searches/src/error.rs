//! What can go wrong with kept searches, in words a supervisor can act on.

use std::io;
use std::path::PathBuf;

/// Why something could not be done with saved searches or journals. The sentences are for the user.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file could not be read or written.
    #[error("Earshot cannot {doing} its searches, {}: {cause}. Check that the folder exists, is yours and has room, or name another in EARSHOT_CONFIG_DIR.", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// `read` or `write`.
        doing: &'static str,
        /// What the system said.
        #[source]
        cause: io::Error,
    },
    /// A file is not what Earshot wrote. It stays as it is.
    #[error("The file {} is damaged: {cause}. Earshot leaves it as it is. Repair it, or move it away to begin anew.", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// Where and why it cannot be read.
        #[source]
        cause: serde_json::Error,
    },
    /// A file was written by a later version, whose contents this one would lose.
    #[error("The file {} was written by a newer Earshot. Update Earshot, or name another folder in EARSHOT_CONFIG_DIR.", path.display())]
    Newer {
        /// The file.
        path: PathBuf,
    },
    /// A name that cannot be had.
    #[error("{problem}")]
    BadName {
        /// What is wrong with it and what to do, a sentence.
        problem: String,
    },
    /// No saved search has this name or id.
    #[error("There is no saved search called “{name}”.")]
    Unknown {
        /// The name or id that was asked for.
        name: String,
    },
    /// A file of searches that cannot be taken in. Nothing of it was.
    #[error("The searches were not imported: {problem}")]
    Import {
        /// What is wrong with it, and what to do, the rest of the sentence.
        problem: String,
    },
    /// No interrupted search has this id.
    #[error("This search can no longer be continued: it was finished or forgotten elsewhere.")]
    NoRun,
    /// Another window or terminal has taken it up.
    #[error("This search is already being continued, in another window or terminal.")]
    Busy,
}

impl Error {
    /// A fixed name for the page and the command line to switch on.
    pub fn code(&self) -> &'static str {
        match self {
            Self::File { doing: "read", .. } => "searches-unreadable",
            Self::File { .. } => "searches-unwritable",
            Self::Damaged { .. } => "searches-damaged",
            Self::Newer { .. } => "searches-newer",
            Self::BadName { .. } => "bad-name",
            Self::Unknown { .. } => "search-unknown",
            Self::Import { .. } => "import-refused",
            Self::NoRun => "run-unknown",
            Self::Busy => "run-busy",
        }
    }
}
