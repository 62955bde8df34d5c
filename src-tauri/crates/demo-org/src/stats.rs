//! What a demo organization counted: tests and benchmarks read it.

use std::collections::BTreeMap;

use serde::Serialize;

/// The requests a demo organization has seen so far. Whoever runs it as a program reads them as JSON at
/// `/demo/stats`, which Genesys Cloud does not have.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Stats {
    /// Requests by path pattern, e.g. `/conversations/{id}` under `/api/v2`, plus `oauth`, `storage` and `unknown`.
    pub requests: BTreeMap<String, u64>,
    /// How often 429 was answered, for the limit or as a fault.
    pub too_many: u64,
    /// The most API requests that one token made in one 60-second window, refused ones included.
    pub busiest_window: u32,
    /// Tokens given.
    pub tokens: u64,
    /// Storage requests that carried an Authorization header (each was refused).
    pub storage_with_authorization: u64,
    /// Answers struck by a fault.
    pub faults: u64,
}

impl Stats {
    /// API requests in all: everything but signing in and storage.
    pub fn api_requests(&self) -> u64 {
        self.requests
            .iter()
            .filter(|(kind, _)| !matches!(kind.as_str(), "oauth" | "storage"))
            .map(|(_, n)| n)
            .sum()
    }
}
