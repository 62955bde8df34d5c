use crate::{Passage, TimeStyle, Zone};

/// What the reader of a file should be told besides the transcript itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// How text gives the time of a phrase.
    pub time: TimeStyle,
    /// The zone of every time of day, date and file name.
    pub zone: Zone,
    /// The organization's name or label.
    pub organization: Option<String>,
    /// What was searched for when this call was found, as the supervisor typed it.
    pub query: Option<String>,
    /// Where the call opens in Genesys Cloud.
    pub link: Option<String>,
    /// Which part of its call the transcript is; `None` = the whole.
    pub passage: Option<Passage>,
}
