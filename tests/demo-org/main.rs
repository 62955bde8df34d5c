//! Tests of the crate `demo-org`: the organization as any HTTP client sees it.
#![expect(clippy::unwrap_used, clippy::print_stderr, reason = "a test that cannot go on should stop, and says why it was skipped")]

mod calls;
mod contract;
mod details;
mod faults;
mod limits;
mod loaded;
mod options;
mod people;
mod sdk;
mod search;
mod sign_in;
mod storage;
mod support;
