//! Of the errors of the crates below.

use std::path::Path;

use connections::Error as ConnectionError;
use keyring_vault::{Vault, VaultError};
use search::{Args, DatesError, FilterError, QuestionError};
use searches::{ImportProblem, NameProblem};

use super::{args, kind, query};

/// Of what was typed to connect, or to call a connection.
fn form(field: &str, given: &str) -> Args {
    match (field, given) {
        ("name", "") => kind("connection-empty"),
        ("name", name) => args([("kind", "connection-taken".into()), ("name", name.into())]),
        _ => Args::new(),
    }
}

/// Of a connection's other errors.
pub(crate) fn connection(error: &ConnectionError) -> Args {
    match error {
        ConnectionError::Genesys(error) => search::args_of(error),
        ConnectionError::Vault(error) => keyring(error),
        ConnectionError::NotRemoved { name, cause } => {
            let mut args = keyring(cause);
            args.insert("kind".to_owned(), "not-removed".into());
            args.insert("name".to_owned(), name.as_str().into());
            args
        }
        ConnectionError::File { path: file, cause, .. } => {
            args([("path", path(file).into()), ("cause", cause.to_string().into())])
        }
        ConnectionError::Newer { path: file } => args([("path", path(file).into())]),
        ConnectionError::Unknown { name } => args([("name", name.as_str().into())]),
        ConnectionError::BadForm { field, given, .. } => form(field, given),
        ConnectionError::NotConnected => Args::new(),
    }
}

/// Of a keyring's.
pub(crate) fn keyring(error: &VaultError) -> Args {
    let name = Vault::name().into();
    match error {
        VaultError::Unavailable { .. } if cfg!(any(target_os = "macos", windows)) => {
            args([("kind", "own-account".into()), ("keyring", name)])
        }
        VaultError::Refused { cause } => {
            args([("keyring", name), ("cause", cause.as_str().into())])
        }
        _ => args([("keyring", name)]),
    }
}

/// Of a question that cannot be asked.
pub(crate) fn question(error: &QuestionError) -> Args {
    match error {
        QuestionError::Query(error) => query(error),
        QuestionError::Dates(error) => dates(error),
        QuestionError::Filter(error) => filter(error),
    }
}

fn dates(error: &DatesError) -> Args {
    match error {
        DatesError::Unreadable { text } => {
            args([("kind", "unreadable".into()), ("text", text.as_str().into())])
        }
        DatesError::EndBeforeStart => kind("end-before-start"),
        DatesError::TooOld => kind("too-old"),
        DatesError::InTheFuture => kind("in-the-future"),
    }
}

fn filter(error: &FilterError) -> Args {
    match error {
        FilterError::LengthsSwapped { min, max } => args([
            ("kind", "lengths-swapped".into()),
            ("min", u64::from(*min).into()),
            ("max", u64::from(*max).into()),
        ]),
        FilterError::EmptyNumber => kind("empty-number"),
        FilterError::Empty { what } => {
            args([("kind", "empty".into()), ("what", slug(what).into())])
        }
        FilterError::Unknown { what, name } => args([
            ("kind", "unknown".into()),
            ("what", slug(what).into()),
            ("name", name.as_str().into()),
        ]),
    }
}

/// `wrap-up code` as a translation can choose by it.
fn slug(what: &str) -> String {
    what.replace(' ', "-")
}

/// Of searches that are kept.
pub(crate) fn searches(error: &searches::Error) -> Args {
    use searches::Error;
    match error {
        Error::File { path: file, cause, .. } => {
            args([("path", path(file).into()), ("cause", cause.to_string().into())])
        }
        Error::Damaged { path: file, cause } => {
            args([("path", path(file).into()), ("cause", cause.to_string().into())])
        }
        Error::Newer { path: file } => args([("path", path(file).into())]),
        Error::BadName(problem) => name(problem),
        Error::Unknown { name } => args([("name", name.as_str().into())]),
        Error::Import { problem } => import(problem),
        Error::NoRun | Error::Busy => Args::new(),
    }
}

/// Of what a search may not be called.
fn name(problem: &NameProblem) -> Args {
    match problem {
        NameProblem::Empty => kind("search-empty"),
        NameProblem::TooLong { longest } => {
            args([("kind", "search-long".into()), ("longest", (*longest).into())])
        }
        NameProblem::Taken { name } => {
            args([("kind", "search-taken".into()), ("name", name.as_str().into())])
        }
    }
}

/// Of a file that is not taken in.
fn import(problem: &ImportProblem) -> Args {
    match problem {
        ImportProblem::Unreadable { cause } => {
            args([("kind", "unreadable".into()), ("cause", cause.as_str().into())])
        }
        ImportProblem::Foreign => kind("foreign"),
        ImportProblem::Newer => kind("newer"),
        ImportProblem::Damaged { cause } => {
            args([("kind", "damaged".into()), ("cause", cause.as_str().into())])
        }
        ImportProblem::Empty => kind("empty"),
        ImportProblem::NotAskable { name, cause } => args([
            ("kind", "not-askable".into()),
            ("name", name.as_str().into()),
            ("cause", cause.as_str().into()),
        ]),
    }
}

/// Of files that are saved or read.
pub(crate) fn export(error: &export::Error) -> Args {
    use export::Error;
    match error {
        Error::DiskFull { path: file }
        | Error::NotWritable { path: file }
        | Error::NoFolder { path: file }
        | Error::Exists { path: file } => args([("path", path(file).into())]),
        Error::Write { path: file, source } => {
            args([("path", path(file).into()), ("cause", source.to_string().into())])
        }
        Error::Output { source } | Error::Read { source } => {
            args([("cause", source.to_string().into())])
        }
        Error::NotATranscript { detail } => args([("cause", detail.as_str().into())]),
        Error::Newer { version } => args([("version", (*version).into())]),
        Error::UnknownFormat { given, known } | Error::UnknownTimeStyle { given, known } => {
            args([("given", given.as_str().into()), ("known", known.as_str().into())])
        }
        Error::UnknownZone { name } => args([("name", name.as_str().into())]),
    }
}

fn path(path: &Path) -> String {
    path.display().to_string()
}
