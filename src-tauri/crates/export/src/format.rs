use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::Error;

/// What a transcript can be written as. Its name is also the file's extension.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// Plain text: a header with the call's facts, then one line a phrase.
    Txt,
    /// `WebVTT` subtitles, with the speaker as a voice.
    Vtt,
    /// `SubRip` subtitles.
    Srt,
    /// A table, one row a phrase, for spreadsheets.
    Csv,
    /// Everything, as it was fetched; [`crate::read_json`] reads it back.
    Json,
}

impl Format {
    /// Every format, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Txt, Self::Vtt, Self::Srt, Self::Csv, Self::Json];

    /// The file extension, without its dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Txt => "txt",
            Self::Vtt => "vtt",
            Self::Srt => "srt",
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }

    /// What a save dialog calls it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Txt => "Text",
            Self::Vtt => "WebVTT subtitles",
            Self::Srt => "SubRip subtitles",
            Self::Csv => "CSV table",
            Self::Json => "JSON",
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.extension())
    }
}

impl FromStr for Format {
    type Err = Error;

    /// Takes the extension in any case: `txt`, `VTT`.
    fn from_str(given: &str) -> Result<Self, Error> {
        Self::ALL
            .into_iter()
            .find(|format| format.extension().eq_ignore_ascii_case(given))
            .ok_or_else(|| Error::UnknownFormat {
                given: given.to_owned(),
                known: list(&Self::ALL),
            })
    }
}

/// How a phrase's time is given in text (`--time`). Subtitles always count from the call's start.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TimeStyle {
    /// Time since the call began.
    #[default]
    Elapsed,
    /// Time of day in the options' zone.
    Clock,
}

impl TimeStyle {
    /// Both styles, the default first.
    pub const ALL: [Self; 2] = [Self::Elapsed, Self::Clock];
}

impl fmt::Display for TimeStyle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Elapsed => "elapsed",
            Self::Clock => "clock",
        })
    }
}

impl FromStr for TimeStyle {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self, Error> {
        Self::ALL
            .into_iter()
            .find(|style| style.to_string().eq_ignore_ascii_case(given))
            .ok_or_else(|| Error::UnknownTimeStyle {
                given: given.to_owned(),
                known: list(&Self::ALL),
            })
    }
}

fn list<T: ToString>(names: &[T]) -> String {
    names.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}
