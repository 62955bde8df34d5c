//! What varies in the sentences that the page says in another language: see `ui/locales/en/shell.ftl`.
//!
//! A code has one sentence, or several; then the argument `kind` tells which.

mod crates;
mod query;
#[cfg(test)]
mod samples;

use search::{Arg, Args};

pub(crate) use crates::{connection, export, keyring, question, searches};
pub(crate) use query::query;

/// Arguments by name.
pub(crate) fn args<const N: usize>(pairs: [(&str, Arg); N]) -> Args {
    pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// One of several sentences of a code, with nothing that varies.
pub(crate) fn kind(kind: &str) -> Args {
    args([("kind", kind.into())])
}
