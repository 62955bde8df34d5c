//! Saved connections: their list in a file, their secrets in the vault, and the client each of them opens.
//!
//! A crate of its own because the window and the command line share one list.

mod clients;
mod connecting;
mod connection;
mod connections;
mod error;
mod file;

pub use crate::connection::{Connection, Form, Grant};
pub use crate::connections::Connections;
pub use crate::error::Error;
