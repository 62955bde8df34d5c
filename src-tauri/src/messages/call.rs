use serde::Serialize;
use transcript::{Course, Direction, Role, Side, Speaker, Stretch};

use super::{Phrases, TopicPlace, Turn};

/// A call among the results.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct CallCard {
    pub(crate) conversation_id: String,
    pub(crate) communication_id: String,
    /// RFC 3339, UTC.
    pub(crate) start: String,
    pub(crate) duration_ms: i64,
    #[cfg_attr(test, ts(type = "Direction | null"))]
    pub(crate) direction: Option<Direction>,
    pub(crate) agents: Vec<String>,
    /// There was an agent whose name could not be looked up; then `agents` says so in English.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(test, ts(optional, type = "true"))]
    pub(crate) unknown_agent: bool,
    pub(crate) queue: Option<String>,
    /// The customer's telephone address.
    pub(crate) customer: Option<String>,
    pub(crate) language: Option<String>,
    pub(crate) hit_count: usize,
    /// The first few; none, where the call answers by what was not said.
    pub(crate) hits: Vec<HitView>,
    /// How the customer sounds on the whole; null where nothing is scored.
    #[cfg_attr(test, ts(type = "\"negative\" | \"neutral\" | \"positive\" | null"))]
    pub(crate) sentiment: Option<&'static str>,
    /// How that changes from the call's first third to its last.
    #[cfg_attr(test, ts(type = "\"worse\" | \"same\" | \"better\" | null"))]
    pub(crate) trend: Option<&'static str>,
    /// The last run of this saved search did not find it.
    pub(crate) is_new: bool,
    /// Names of the topics that Genesys spotted, each once.
    pub(crate) topics: Vec<String>,
}

/// A hit with what stands around it.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct HitView {
    /// Its number within the call, from 0.
    pub(crate) index: usize,
    /// The phrase in which it begins.
    pub(crate) phrase: usize,
    #[cfg_attr(test, ts(type = "Side"))]
    pub(crate) side: Side,
    pub(crate) at_ms: i64,
    pub(crate) before: String,
    #[serde(rename = "match")]
    pub(crate) matched: String,
    pub(crate) after: String,
}

/// A call, ready to be read.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct CallView {
    pub(crate) card: CallCard,
    /// The zone of every time of day.
    pub(crate) zone: String,
    pub(crate) organization: Option<String>,
    /// Where it opens in Genesys Cloud.
    pub(crate) link: String,
    pub(crate) speakers: Vec<SpeakerView>,
    pub(crate) phrases: Phrases,
    pub(crate) hits: Vec<HitPlace>,
    pub(crate) topics: Vec<TopicPlace>,
    /// Everybody who took part, by when they came.
    pub(crate) participants: Vec<Turn>,
    /// When somebody was on hold; none where that was not listed, and then the facts tell.
    #[cfg_attr(test, ts(type = "Array<Stretch>"))]
    pub(crate) holds: Vec<Stretch>,
    #[cfg_attr(test, ts(type = "Course"))]
    pub(crate) course: Course,
    #[cfg_attr(test, ts(type = "\"ltr\" | \"rtl\""))]
    pub(crate) dir: &'static str,
    pub(crate) lang: Option<String>,
}

/// Somebody who speaks in a call.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "Speaker"))]
pub(crate) struct SpeakerView {
    #[cfg_attr(test, ts(type = "Side"))]
    side: Side,
    #[cfg_attr(test, ts(type = "Role"))]
    role: Role,
    label: String,
    /// The label is no name, but the role's in English.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(test, ts(optional, type = "true"))]
    unnamed: bool,
}

impl From<&Speaker> for SpeakerView {
    fn from(speaker: &Speaker) -> Self {
        Self {
            side: speaker.side,
            role: speaker.role,
            label: speaker.label().to_owned(),
            unnamed: speaker.name.is_none(),
        }
    }
}

/// Where a hit begins.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct HitPlace {
    pub(crate) phrase: usize,
    #[cfg_attr(test, ts(type = "Side"))]
    pub(crate) side: Side,
    pub(crate) at_ms: i64,
}
