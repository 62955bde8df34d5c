use std::{io, process::ExitCode};

use thiserror::Error;

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
    #[error(transparent)]
    Query(#[from] transcript::QueryError),
    #[error(transparent)]
    Dates(#[from] search::DatesError),
    #[error(transparent)]
    Export(#[from] export::Error),
    #[error(transparent)]
    DemoOrg(#[from] demo_org::Error),
    #[error("The answer could not be written: {0}.")]
    Output(#[from] io::Error),
    #[error("{0}")]
    Usage(String),
}

impl Failure {
    pub(crate) fn exit(&self) -> Exit {
        match self {
            Self::Query(_) | Self::Dates(_) | Self::Usage(_) => Exit::Usage,
            Self::Connections(connections::Error::Genesys(error)) | Self::Genesys(error) => {
                exit_of(error)
            }
            Self::Connections(error) if is_usage(error) => Exit::Usage,
            _ => Exit::Failed,
        }
    }

    /// The way out that only a command line has.
    pub(crate) fn advice(&self) -> Option<&'static str> {
        matches!(self, Self::Connections(connections::Error::Vault(_))).then_some(
            "Without a keyring, search with --region, --client-id and the secret in GENESYS_CLIENT_SECRET.",
        )
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
