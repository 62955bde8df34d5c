//! Tests of the crate `cli`: what the command line promises, asked of the real program, which talks to a demo
//! organization in a process of its own.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test may fail loudly and say why it is skipped"
)]
#![cfg(unix)]

mod answers;
mod asking;
mod check;
mod counting;
mod demo_org;
mod desk;
mod environment;
mod filters;
mod keyring;
mod logs;
mod names;
mod oracle;
mod org;
mod plan;
mod ran;
mod real_calls;
mod receipts;
mod refusals;
mod saving;
mod searches;
mod session;
mod stopping;
mod trouble;
mod tutorial;
mod walls;
