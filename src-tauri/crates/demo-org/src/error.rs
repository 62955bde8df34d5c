//! What can keep a demo organization from starting.

use std::path::PathBuf;

/// Why a demo organization did not start, or an option could not be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The port is taken or may not be opened.
    #[error(
        "The demo organization cannot listen on port {port}: {cause}. Choose another port, or 0 for any free one."
    )]
    Listen {
        /// The port that was asked for; 0 = any.
        port: u16,
        /// What the operating system said.
        cause: std::io::Error,
    },
    /// The file of calls cannot be read.
    #[error("The file of calls {} cannot be read: {cause}.", path.display())]
    ReadCalls {
        /// The file.
        path: PathBuf,
        /// What the operating system or the decompressor said.
        cause: std::io::Error,
    },
    /// A line of the file of calls is not a call.
    #[error("Line {line} of {} is not a call: {cause}.", path.display())]
    BadCall {
        /// The file.
        path: PathBuf,
        /// Counted from 1.
        line: usize,
        /// What is wrong with it.
        cause: String,
    },
    /// A fault's name is not known.
    #[error("There is no fault called \"{name}\". Known: {known}.")]
    UnknownFault {
        /// What was asked for.
        name: String,
        /// The names that would be accepted.
        known: String,
    },
    /// A fault's measure is neither a probability nor a count.
    #[error(
        "\"{text}\" is not a measure for a fault. Write NAME:0.1 (a probability from 0 to 1) or NAMEx2 (the first two requests)."
    )]
    BadFault {
        /// The part that could not be read.
        text: String,
    },
    /// An oddity's name is not known.
    #[error("There is no odd behaviour called \"{name}\". Known: {known}.")]
    UnknownOddity {
        /// What was asked for.
        name: String,
        /// The names that would be accepted.
        known: String,
    },
    /// A script of the embedded calls is broken; only a change to this crate can cause it.
    #[error("The embedded script {name} is broken: {cause}.")]
    BadScript {
        /// The script's file.
        name: String,
        /// What is wrong with it.
        cause: String,
    },
}

impl Error {
    /// A short name that programs can switch on.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Listen { .. } => "demo.listen",
            Self::ReadCalls { .. } => "demo.calls.read",
            Self::BadCall { .. } => "demo.calls.line",
            Self::UnknownFault { .. } => "demo.fault.unknown",
            Self::BadFault { .. } => "demo.fault.measure",
            Self::UnknownOddity { .. } => "demo.odd.unknown",
            Self::BadScript { .. } => "demo.script",
        }
    }
}
