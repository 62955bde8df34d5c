//! What a run promises: nothing is left out unsaid, and the numbers add up.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on should stop")]

mod dates;
mod desk;
mod filters;
mod going_on;
mod long_lists;
mod odd_listings;
mod oddities;
mod planning;
mod questions;
mod real_calls;
mod receipts;
mod reins;
mod runs;
mod trouble;
mod ways;
