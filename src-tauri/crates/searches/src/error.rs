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
    #[error(transparent)]
    BadName(#[from] NameProblem),
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
        #[source]
        problem: ImportProblem,
    },
    /// No interrupted search has this id.
    #[error("This search can no longer be continued: it was finished or forgotten elsewhere.")]
    NoRun,
    /// Another window or terminal has taken it up.
    #[error("This search is already being continued, in another window or terminal.")]
    Busy,
}

/// Why a search cannot be called so.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NameProblem {
    /// Nothing was typed.
    #[error("Give the search a name.")]
    Empty,
    /// More than a menu shows.
    #[error("The name is longer than {longest} characters. Shorten it.")]
    TooLong {
        /// The limit.
        longest: usize,
    },
    /// Another one has it.
    #[error("There is already a saved search called “{name}”. Choose another name.")]
    Taken {
        /// The name.
        name: String,
    },
}

/// Why a file of searches is not taken in: the rest of a sentence.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ImportProblem {
    /// No document at all.
    #[error("the file is not one that Earshot exported ({cause}).")]
    Unreadable {
        /// Where and why it cannot be read.
        cause: String,
    },
    /// A document of something else.
    #[error("the file is not one that Earshot exported.")]
    Foreign,
    /// A later version's.
    #[error("the file was written by a newer Earshot. Update Earshot.")]
    Newer,
    /// Ours, and not whole.
    #[error("the file is damaged ({cause}).")]
    Damaged {
        /// Where and why it cannot be read.
        cause: String,
    },
    /// There is nothing in it.
    #[error("there are none in the file.")]
    Empty,
    /// One of them means nothing.
    #[error("“{name}” cannot be asked. {cause}")]
    NotAskable {
        /// The search.
        name: String,
        /// What is wrong with its question, a sentence.
        cause: String,
    },
}

impl Error {
    /// A fixed name for the page and the command line to switch on.
    pub fn code(&self) -> &'static str {
        match self {
            Self::File { doing: "read", .. } => "searches-unreadable",
            Self::File { .. } => "searches-unwritable",
            Self::Damaged { .. } => "searches-damaged",
            Self::Newer { .. } => "searches-newer",
            Self::BadName(_) => "bad-name",
            Self::Unknown { .. } => "search-unknown",
            Self::Import { .. } => "import-refused",
            Self::NoRun => "run-unknown",
            Self::Busy => "run-busy",
        }
    }
}
