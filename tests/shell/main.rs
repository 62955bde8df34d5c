//! What the shell promises the page: which commands there are, what they answer, and what they refuse.
//! The app runs without a window, on Tauri's mock runtime, with the real configuration, capability and
//! permissions in force.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on should stop")]

mod access;
mod asking;
mod audio;
mod connecting;
mod desk;
mod flags;
mod going_on;
mod lists;
mod logs;
mod permissions;
mod phrases;
mod reading;
mod refusals;
mod results;
mod searches;
mod searching;
mod secrets;
