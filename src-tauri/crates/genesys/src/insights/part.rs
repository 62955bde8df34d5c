use serde::de::DeserializeOwned;

use crate::call::Needs;
use crate::{Client, Dialect, Error};

/// One part of what is known of a call, or why it is not known.
#[derive(Clone, Debug)]
pub enum Part<T> {
    /// Genesys told.
    Known(T),
    /// Genesys has nothing there: the call was not analysed, or not yet.
    Absent,
    /// Genesys does not let this client look.
    Forbidden {
        /// The permissions to ask an administrator for: those that Genesys named, else those of API.md 2.5.
        permissions: Vec<String>,
    },
    /// It could not be found out.
    Failed {
        /// Why not.
        error: Error,
    },
}

/// Failures are the same when they are told the same.
impl<T: PartialEq> PartialEq for Part<T> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Known(one), Self::Known(other)) => one == other,
            (Self::Absent, Self::Absent) => true,
            (Self::Forbidden { permissions: one }, Self::Forbidden { permissions: other }) => {
                one == other
            }
            (Self::Failed { error: one }, Self::Failed { error: other }) => {
                one.code() == other.code() && one.to_string() == other.to_string()
            }
            _ => false,
        }
    }
}

impl<T> Part<T> {
    pub(super) fn of(outcome: Result<T, Error>) -> Self {
        match outcome {
            Ok(known) => Self::Known(known),
            Err(Error::NotFound { .. }) => Self::Absent,
            Err(Error::Forbidden { permissions, .. }) => Self::Forbidden { permissions },
            Err(error) => Self::Failed { error },
        }
    }

    pub(super) fn and_then<U>(self, read: impl FnOnce(T) -> Option<U>) -> Part<U> {
        match self {
            Self::Known(known) => read(known).map_or(Part::Absent, Part::Known),
            Self::Absent => Part::Absent,
            Self::Forbidden { permissions } => Part::Forbidden { permissions },
            Self::Failed { error } => Part::Failed { error },
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
    Part::of(client.get(&path, query, needs).await)
}
