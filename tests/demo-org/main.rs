//! Tests of the crate `demo-org`: the organization as any HTTP client sees it.
#![expect(
    clippy::unwrap_used,
    clippy::print_stderr,
    clippy::needless_pass_by_value,
    reason = "a test that cannot go on should stop, says why it was skipped, and takes json!(…) as it is"
)]

mod calls;
mod contract;
mod details;
mod extras;
mod faults;
mod insights;
mod limits;
mod loaded;
mod odd;
mod options;
mod people;
mod recordings;
mod sdk;
mod search;
mod sign_in;
mod storage;
mod support;
mod tutorial;
