use serde::de::DeserializeOwned;

use crate::transport::Needs;
use crate::{Client, Dialect, Error};

/// One part of what is known of a call, or why it is not known.
#[derive(Clone, Debug, PartialEq)]
pub enum Part<T> {
    /// Genesys told.
    Known(T),
    /// Genesys has nothing there: the call was not analysed, or not yet.
    Absent,
    /// Genesys does not let this client look.
    Forbidden {
        /// The permissions to ask an administrator for (API.md 2.5).
        permissions: &'static [&'static str],
    },
    /// It could not be found out.
    Failed {
        /// The code of the error, as [`Error::code`] names it.
        code: String,
        /// A sentence that says what to do.
        message: String,
    },
}

impl<T> Part<T> {
    pub(super) fn of(outcome: Result<T, Error>, needs: Needs) -> Self {
        match outcome {
            Ok(known) => Self::Known(known),
            Err(Error::NotFound { .. }) => Self::Absent,
            Err(Error::Forbidden { .. }) => Self::Forbidden { permissions: needs.permissions() },
            Err(error) => {
                Self::Failed { code: error.code().to_owned(), message: error.to_string() }
            }
        }
    }

    pub(super) fn and_then<U>(self, read: impl FnOnce(T) -> Option<U>) -> Part<U> {
        match self {
            Self::Known(known) => read(known).map_or(Part::Absent, Part::Known),
            Self::Absent => Part::Absent,
            Self::Forbidden { permissions } => Part::Forbidden { permissions },
            Self::Failed { code, message } => Part::Failed { code, message },
        }
    }
}

/// Asks for one part of `speechandtextanalytics/conversations/{id}`; the tutorial's paths know none.
pub(super) async fn ask<T: DeserializeOwned>(
    client: &Client,
    conversation_id: &str,
    below: &[&str],
    query: &[(&str, &str)],
    needs: Needs,
) -> Part<T> {
    if client.dialect() == Dialect::Tutorial {
        return Part::Absent;
    }
    let mut path = vec!["speechandtextanalytics", "conversations", conversation_id];
    path.extend(below);
    Part::of(client.get(&path, query, needs).await, needs)
}
