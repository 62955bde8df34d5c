//! What can go wrong with a keyring, in words a supervisor can act on.

use keyring_core::Error;
use secrecy::zeroize::Zeroize;

use crate::Vault;

/// Why a secret could not be kept, found or forgotten. The sentences are for the user; [`VaultError::detail`] is for
/// whoever they ask for help. Neither ever holds a secret.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum VaultError {
    /// There is no keyring in this session: no D-Bus, no Secret Service on it, or it does not answer.
    #[error(
        "Earshot cannot reach a keyring (the {}) on this computer. {} Or keep the secret for this session only.",
        Vault::name(),
        how_to_start()
    )]
    Unavailable {
        /// The technical cause.
        cause: String,
    },
    /// The keyring is there but was not unlocked: nobody could be asked, or the user dismissed the question.
    #[error(
        "The keyring (the {}) is locked. Unlock it and try again, or keep the secret for this session only.",
        Vault::name()
    )]
    Locked,
    /// The keyring holds no secret for this connection.
    #[error(
        "There is no secret for this connection in the keyring (the {}). Connect again and enter it.",
        Vault::name()
    )]
    Missing,
    /// The keyring waited for the user and the user did not answer within [`crate::PATIENCE`].
    #[error(
        "The keyring (the {}) did not answer within two minutes. Look for a window that asks for your password, answer it and try again.",
        Vault::name()
    )]
    NoAnswer,
    /// The keyring answered, and said no.
    #[error(
        "The keyring (the {}) refused: {cause}. Try again, or keep the secret for this session only.",
        Vault::name()
    )]
    Refused {
        /// What it said.
        cause: String,
    },
}

impl VaultError {
    /// A fixed name for the page and the command line to switch on.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unavailable { .. } => "keyring-unavailable",
            Self::Locked => "keyring-locked",
            Self::Missing => "secret-missing",
            Self::NoAnswer => "keyring-no-answer",
            Self::Refused { .. } => "keyring-refused",
        }
    }

    /// The technical cause that the sentence leaves out or quotes.
    pub fn detail(&self) -> Option<&str> {
        match self {
            Self::Unavailable { cause } | Self::Refused { cause } => Some(cause),
            Self::Locked | Self::Missing | Self::NoAnswer => None,
        }
    }

    pub(crate) fn refused(cause: impl Into<String>) -> Self {
        Self::Refused { cause: cause.into() }
    }
}

impl From<Error> for VaultError {
    fn from(error: Error) -> Self {
        match error {
            Error::NoEntry => Self::Missing,
            Error::NoStorageAccess(_) => Self::Locked,
            Error::NoDefaultStore => Self::Unavailable { cause: error.to_string() },
            Error::PlatformFailure(cause) => platform(cause.to_string()),
            // The bytes are the secret itself, damaged: they go nowhere.
            Error::BadEncoding(mut bytes) | Error::BadDataFormat(mut bytes, _) => {
                bytes.zeroize();
                Self::refused("the stored secret is not text")
            }
            // Formatting the entries would print what they hold, in stores that keep it there.
            Error::Ambiguous(entries) => Self::refused(format!(
                "it has {} entries for this connection; remove the connection and add it again",
                entries.len()
            )),
            other => Self::refused(other.to_string()),
        }
    }
}

fn how_to_start() -> &'static str {
    if cfg!(any(target_os = "macos", windows)) {
        "Sign in to this computer with your own account and start Earshot again."
    } else {
        "Install and start one (GNOME Keyring or KWallet), then start Earshot again."
    }
}

/// Creating an entry reports a locked keyring as a failure of the platform, and so does a keyring that went away, before
/// the question or in the middle of it. The client's error types are not ours to name, so their fixed texts are read
/// (secret-service 5.2, `error.rs`; D-Bus' own error names).
fn platform(cause: String) -> VaultError {
    const LOCKED: [&str; 3] = ["object locked", "prompt dismissed", "result not returned"];
    const GONE: [&str; 4] =
        ["no secret service provider", "ServiceUnknown", "NameHasNoOwner", "disconnected"];
    let says = |texts: &[&str]| texts.iter().any(|text| cause.contains(text));
    if says(&LOCKED) {
        VaultError::Locked
    } else if says(&GONE) {
        VaultError::Unavailable { cause }
    } else {
        VaultError::Refused { cause }
    }
}
