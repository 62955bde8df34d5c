//! Tests of the crate `demo-org`.
#![expect(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "a test that cannot go on should stop, and says why it was skipped"
)]

mod support;

mod smoke;
