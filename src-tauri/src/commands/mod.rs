//! What the page may ask for. Each is one call; errors become `{code, message, detail}`.

pub(crate) mod app;
pub(crate) mod asking;
pub(crate) mod audio;
pub(crate) mod connection;
pub(crate) mod reading;
pub(crate) mod results;
pub(crate) mod run;
pub(crate) mod saving;
pub(crate) mod searches;

use crate::error::CommandError;

type Answer<T> = Result<T, CommandError>;
