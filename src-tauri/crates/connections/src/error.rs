//! What can go wrong with connections, in words a supervisor can act on.

use std::io;
use std::path::PathBuf;

use keyring_vault::VaultError;

/// Why something could not be done with a connection. The sentences are for the user.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Genesys Cloud refused, or could not be reached.
    #[error(transparent)]
    Genesys(#[from] genesys::Error),
    /// The keyring refused, or there is none.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The connection stays because its secret could not be deleted.
    #[error("“{name}” was not removed, because its secret could not be deleted. {cause}")]
    NotRemoved {
        /// The connection's name.
        name: String,
        /// What the keyring said.
        #[source]
        cause: VaultError,
    },
    /// The list of connections could not be read or written.
    #[error("Earshot cannot {doing} its list of connections, {}: {cause}. Check that the folder exists, is yours and has room, or name another in EARSHOT_CONFIG_DIR.", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// `read` or `write`.
        doing: &'static str,
        /// What the system said.
        #[source]
        cause: io::Error,
    },
    /// The list of connections was written by a later version, whose entries this one would lose.
    #[error("The list of connections, {}, was written by a newer Earshot. Update Earshot, or name another folder in EARSHOT_CONFIG_DIR.", path.display())]
    Newer {
        /// The file.
        path: PathBuf,
    },
    /// What was typed cannot be right.
    #[error("{problem}")]
    BadForm {
        /// The field of [`crate::Form`]: `name`, `region`, `client_id` or `client_secret`.
        field: &'static str,
        /// What was typed, tidied; empty where nothing was.
        given: String,
        /// What is wrong with it and what to do, a sentence.
        problem: String,
    },
    /// No connection has this name or id.
    #[error("There is no connection called “{name}”.")]
    Unknown {
        /// The name or id that was asked for.
        name: String,
    },
    /// There are no connections, or several of which none was chosen.
    #[error(
        "Earshot is not connected to an organization. Connect one, or choose one of the saved connections."
    )]
    NotConnected,
}

impl Error {
    /// A fixed name for the page and the command line to switch on.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Genesys(error) => error.code(),
            Self::Vault(error) | Self::NotRemoved { cause: error, .. } => error.code(),
            Self::File { doing: "read", .. } => "connections-unreadable",
            Self::File { .. } => "connections-unwritable",
            Self::Newer { .. } => "connections-newer",
            Self::BadForm { .. } => "bad-form",
            Self::Unknown { .. } => "connection-unknown",
            Self::NotConnected => "not-connected",
        }
    }

    /// The field of the form the user should look at.
    pub fn field(&self) -> Option<&'static str> {
        match self {
            Self::BadForm { field, .. } => Some(field),
            _ => None,
        }
    }
}
