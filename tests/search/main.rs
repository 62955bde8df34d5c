//! What a run promises: nothing is left out unsaid, and the numbers add up.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on should stop")]

mod dates;
mod desk;
mod filters;
mod odd_listings;
mod oddities;
mod planning;
mod runs;
mod trouble;
