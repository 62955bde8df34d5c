//! Pre-signed addresses: who has one may read the object until it expires, and needs nothing else (API.md 5.1).

use uuid::Uuid;

/// Genesys' transcript addresses live this long.
pub(super) const LIFETIME_S: i64 = 600;

/// Signs addresses with a key of its own.
pub(super) struct Seal(Uuid);

/// What is wrong with an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Broken {
    /// Its time is over.
    Expired,
    /// Somebody changed it.
    Forged,
}

impl Seal {
    pub(super) fn new(seed: u64) -> Self {
        Self(Uuid::new_v5(&Uuid::NAMESPACE_OID, format!("larkmoor/seal/{seed}").as_bytes()))
    }

    /// The query string of an address for `path`, signed at `now_ms`.
    pub(super) fn sign(&self, path: &str, now_ms: i64) -> String {
        let date = chrono::DateTime::from_timestamp_millis(now_ms)
            .unwrap_or_default()
            .format("%Y%m%dT%H%M%SZ");
        let until = now_ms + LIFETIME_S * 1_000;
        let signature = self.signature(path, until);
        format!(
            "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date={date}&X-Amz-SignedHeaders=host&X-Amz-Expires={LIFETIME_S}&until={until}&X-Amz-Signature={signature}"
        )
    }

    /// Whether `query` is a signature for `path` that is good at `now_ms`.
    pub(super) fn check(&self, path: &str, query: &str, now_ms: i64) -> Result<(), Broken> {
        let value = |name: &str| {
            url::form_urlencoded::parse(query.as_bytes())
                .find(|(key, _)| key == name)
                .map(|(_, value)| value.into_owned())
        };
        let until: i64 =
            value("until").and_then(|until| until.parse().ok()).ok_or(Broken::Forged)?;
        if value("X-Amz-Signature").is_none_or(|given| given != self.signature(path, until)) {
            return Err(Broken::Forged);
        }
        if until <= now_ms { Err(Broken::Expired) } else { Ok(()) }
    }

    fn signature(&self, path: &str, until: i64) -> String {
        let inner = Uuid::new_v5(&self.0, format!("{path}|{until}").as_bytes());
        let outer = Uuid::new_v5(&self.0, inner.as_bytes());
        format!("{}{}", inner.simple(), outer.simple())
    }
}
