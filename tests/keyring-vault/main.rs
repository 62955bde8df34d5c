//! Tests of the crate `keyring-vault`.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test may fail loudly and say why it is skipped"
)]

mod in_memory;
mod refusals;
#[cfg(target_os = "linux")]
mod secret_service;
#[cfg(target_os = "linux")]
mod session;
