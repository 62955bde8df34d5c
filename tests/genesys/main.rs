//! Tests of the crate `genesys`: single odd answers on a scripted cloud, the whole way on the demo
//! organization.
#![allow(clippy::unwrap_used, reason = "a test may stop where it stands")]

mod abilities;
mod addresses;
mod by_id;
mod choosing;
mod choosing_whole_way;
mod chosen_search;
mod cloud;
mod contract;
mod handling;
mod insights;
mod insights_whole_way;
mod limits;
mod listing;
mod logs;
mod lookups;
mod network;
mod odd_files;
mod organization;
mod recordings;
mod recordings_whole_way;
mod refusals;
mod searching;
mod sign_in;
mod storage;
mod transcripts;
mod tutorial;
mod type_ahead;
mod whole_way;
