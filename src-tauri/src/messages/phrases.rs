use serde::Serialize;

/// What was said in a call, in order, a column for each fact: of thousands of phrases the names of the fields would be most of
/// the answer, and the web view takes it in small slices. `ui/lib/phrases.js` makes a record of each phrase.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Phrases {
    /// Since the conversation's start.
    pub(crate) at_ms: Vec<i64>,
    pub(crate) duration_ms: Vec<i64>,
    /// Indices into the speakers, who tell the side.
    pub(crate) speaker: Vec<usize>,
    pub(crate) text: Vec<String>,
    pub(crate) confidence: Vec<Option<f64>>,
    /// The phrases in which nothing was recognized.
    pub(crate) silent: Vec<usize>,
    /// A phrase and its score.
    pub(crate) sentiment: Vec<(usize, f64)>,
    /// A phrase, where in its text a hit begins and ends (UTF-16 units), and the hit; by phrase and place.
    pub(crate) marks: Vec<(usize, usize, usize, usize)>,
    /// A phrase and a topic that came up in it, an index into the call's.
    pub(crate) topics: Vec<(usize, usize)>,
    /// A phrase whose script is not that of the call's language, how that runs, and a language that is written so.
    #[cfg_attr(test, ts(type = "Array<[number, \"ltr\" | \"rtl\", string]>"))]
    pub(crate) scripts: Vec<(usize, &'static str, &'static str)>,
}
