//! The variables that stand in for options.
//!
//! They are not clap's: an option of the same group, such as `--demo`, would be in conflict with a variable that merely
//! happens to be set, and an empty one would count as given.

use secrecy::SecretString;

/// The variable's value, unless it is blank.
pub(crate) fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.trim().is_empty())
}

/// Not an option: those show in process lists.
pub(crate) fn secret() -> Option<SecretString> {
    variable("GENESYS_CLIENT_SECRET").map(SecretString::from)
}
