//! Tests of the crate `genesys`: single odd answers on a scripted cloud, the whole way on the demo
//! organization.
#![allow(clippy::unwrap_used, reason = "a test may stop where it stands")]

mod addresses;
mod cloud;
mod contract;
mod limits;
mod listing;
mod logs;
mod lookups;
mod network;
mod odd_files;
mod organization;
mod refusals;
mod searching;
mod sign_in;
mod storage;
mod transcripts;
mod whole_way;
