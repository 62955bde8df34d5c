//! What the crate `export` promises: files that say what was said, cannot be tricked, and are whole.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod any;
#[cfg(target_os = "linux")]
mod disk;
mod folder;
mod golden;
mod hostile;
mod json;
mod killed;
mod names;
mod options;
mod passages;
mod sample;
mod strict;
mod times;
