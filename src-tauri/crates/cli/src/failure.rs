use std::{io, path::PathBuf, process::ExitCode};

use thiserror::Error;

use crate::caret;

/// The exit codes, as the README lists them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    Done = 0,
    Failed = 1,
    Usage = 2,
    SignInRefused = 3,
    PermissionMissing = 4,
    Incomplete = 5,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        ExitCode::from(exit as u8)
    }
}

/// Why a command could not do its work.
#[derive(Debug, Error)]
pub(crate) enum Failure {
    #[error(transparent)]
    Connections(#[from] connections::Error),
    #[error(transparent)]
    Genesys(#[from] genesys::Error),
    #[error("{error}")]
    Query {
        error: transcript::QueryError,
        /// What was typed.
        text: String,
        /// Whether it was not said to be in the query language.
        may_be_plain: bool,
    },
    #[error(transparent)]
    Question(search::QuestionError),
    #[error(transparent)]
    Searches(#[from] searches::Error),
    #[error("The receipt cannot be saved as {}: {problem}.", path.display())]
    Receipt { path: PathBuf, problem: String, exists: bool },
    #[error(transparent)]
    Dates(#[from] search::DatesError),
    #[error(transparent)]
    Export(#[from] export::Error),
    #[error(transparent)]
    DemoOrg(#[from] demo_org::Error),
    #[error("The answer could not be written: {0}.")]
    Output(#[from] io::Error),
    #[error("{} cannot be {doing}: {error}.", path.display())]
    File { path: PathBuf, doing: &'static str, error: io::Error },
    #[error("{0}")]
    Usage(String),
}

impl Failure {
    /// A query that cannot be understood.
    pub(crate) fn query(error: transcript::QueryError, text: &str) -> Self {
        Self::Query { error, text: text.to_owned(), may_be_plain: false }
    }

    pub(crate) fn exit(&self) -> Exit {
        match self {
            Self::Query { .. }
            | Self::Question(_)
            | Self::Dates(_)
            | Self::Usage(_)
            | Self::Receipt { exists: true, .. } => Exit::Usage,
            Self::Searches(error) if is_usage_of_searches(error) => Exit::Usage,
            Self::Connections(connections::Error::Genesys(error)) | Self::Genesys(error) => {
                exit_of(error)
            }
            Self::Connections(error) if is_usage(error) => Exit::Usage,
            _ => Exit::Failed,
        }
    }

    /// What only a command line can add: the place in what was typed, and the way out.
    pub(crate) fn advice(&self) -> Option<String> {
        match self {
            Self::Connections(connections::Error::Vault(_)) => Some(
                "Without a keyring, search with --region, --client-id and the secret in GENESYS_CLIENT_SECRET.".to_owned(),
            ),
            Self::Query { error, text, may_be_plain } => {
                let place = caret::under(text, error.place());
                let plainly = "To look for it as it stands, add --match exact.";
                Some(if *may_be_plain { format!("{place}\n{plainly}") } else { place })
            }
            Self::Searches(searches::Error::Unknown { .. }) => {
                Some("List them with: earshot-cli searches list".to_owned())
            }
            _ => None,
        }
    }

    /// Whether somebody stopped reading: `earshot-cli search … | head` is not a failure.
    pub(crate) fn is_closed_pipe(&self) -> bool {
        match self {
            Self::Output(error) | Self::Export(export::Error::Output { source: error }) => {
                error.kind() == io::ErrorKind::BrokenPipe
            }
            _ => false,
        }
    }
}

fn is_usage(error: &connections::Error) -> bool {
    use connections::Error;
    matches!(error, Error::BadForm { .. } | Error::Unknown { .. } | Error::NotConnected)
}

fn is_usage_of_searches(error: &searches::Error) -> bool {
    use searches::Error;
    matches!(error, Error::BadName(_) | Error::Unknown { .. } | Error::Import { .. })
}

/// The exit code that a refusal of Genesys' deserves.
pub(crate) fn exit_of(error: &genesys::Error) -> Exit {
    use genesys::Error;
    match error {
        Error::SignIn { .. } => Exit::SignInRefused,
        Error::Forbidden { .. } => Exit::PermissionMissing,
        Error::BadAddress { .. } | Error::InsecureAddress { .. } => Exit::Usage,
        _ => Exit::Failed,
    }
}
