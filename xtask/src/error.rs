//! Why a task stopped, in sentences that name the next step.

use std::{io, path::PathBuf, process::ExitStatus};

/// Why a task could not go on.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Stop {
    /// A program is not installed or cannot be started.
    #[error(
        "`{program}` could not be started ({source}). Is it installed? `cargo xtask setup` installs what it can."
    )]
    NotStarted {
        /// The program's name.
        program: String,
        /// What the system said.
        source: io::Error,
    },
    /// A program ran and said no; its own words are above.
    #[error("`{command}` stopped with {status}. Its own words are above.")]
    Failed {
        /// The command as it was shown.
        command: String,
        /// How it ended.
        status: ExitStatus,
    },
    /// A file or folder could not be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// Which one.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Something is missing or not as it must be; the sentence says what to do.
    #[error("{0}")]
    Sentence(String),
    /// The failure has been told already, as the runner's last line.
    #[error("reported above")]
    Reported,
}

impl Stop {
    /// For `map_err` on file work.
    pub(crate) fn file(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self::File { path, source }
    }
}
