use serde::Serialize;
use transcript::Stretch;

/// The sound of a call, ready to be read. Times are milliseconds since the conversation started.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct AudioView {
    /// Where the page reads it, range by range: Earshot's own protocol, good until the next is opened.
    pub(crate) url: String,
    pub(crate) mime: &'static str,
    /// When the recording begins; below 0 where it began before the conversation did.
    pub(crate) start_ms: i64,
    /// How long it plays; null where only the file itself says so.
    pub(crate) duration_ms: Option<i64>,
    /// What it leaves out: the sound goes on behind it as if nothing had been.
    #[cfg_attr(test, ts(type = "Array<Stretch>"))]
    pub(crate) pauses: Vec<Stretch>,
}
