use std::time::Duration;

/// How much the client may ask of Genesys Cloud, and how long it waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// API requests in any minute, until the `inin-ratelimit-allowed` header says otherwise
    /// (API.md 8.1: 300).
    pub requests_per_minute: u32,
    /// API requests at once; storage downloads have as many places of their own.
    pub concurrency: usize,
    /// Until a connection stands.
    pub connect_timeout: Duration,
    /// For one API request, answer included.
    pub request_timeout: Duration,
    /// For one download from storage.
    pub download_timeout: Duration,
    /// Largest transcript accepted, unpacked (API.md 5.1 suggests 64 MB).
    pub max_transcript_bytes: u64,
    /// Tries after the first one.
    pub max_retries: u32,
    /// The first wait between tries is random between nothing and this; then it doubles.
    pub back_off_base: Duration,
    /// No random wait is longer than this.
    pub back_off_cap: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            requests_per_minute: 300,
            concurrency: 24,
            connect_timeout: Duration::from_secs(10),
            request_timeout: Duration::from_secs(60),
            download_timeout: Duration::from_secs(120),
            max_transcript_bytes: 64 * 1024 * 1024,
            max_retries: 5,
            back_off_base: Duration::from_secs(1),
            back_off_cap: Duration::from_secs(60),
        }
    }
}
