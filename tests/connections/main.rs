//! Tests of the crate `connections`, on the demo organization.
#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

mod clients;
mod connecting;
mod desk;
mod names;
mod on_disk;
mod places;
mod removing;
mod two_processes;
