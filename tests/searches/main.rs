//! Tests of the crate `searches`.
#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

mod desk;
mod exchange;
mod flags;
mod journals;
mod on_disk;
mod recent;
mod saved;
mod seen;
mod two_processes;
