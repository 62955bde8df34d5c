use serde::Deserialize;

use super::lenient::{Many, Maybe, Millis, Number, Text, When};

/// The file behind a transcript URL (API.md 5.2).
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct TranscriptFile {
    pub(crate) conversation_id: Text,
    pub(crate) communication_id: Text,
    pub(crate) conversation_start_time: When,
    pub(crate) start_time: When,
    pub(crate) duration: Millis,
    /// `None` when the document has no such field at all: then it is not a transcript.
    pub(crate) transcripts: Option<Many<FileTranscript>>,
    pub(crate) participants: Many<FileParticipant>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct FileTranscript {
    pub(crate) language: Text,
    pub(crate) start_time: When,
    pub(crate) phrases: Many<FilePhrase>,
    pub(crate) analytics: Maybe<Analytics>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct FilePhrase {
    pub(crate) text: Text,
    pub(crate) decorated_text: Text,
    pub(crate) phrase_index: Number,
    pub(crate) participant_purpose: Text,
    pub(crate) start_time_ms: When,
    pub(crate) duration: Millis,
    pub(crate) confidence: Number,
    pub(crate) stability: Number,
    pub(crate) words: Many<FileWord>,
    pub(crate) alternatives: Many<FileAlternative>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct FileWord {
    pub(crate) word: Text,
    pub(crate) confidence: Number,
    pub(crate) start_time_ms: When,
    pub(crate) duration: Millis,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct FileAlternative {
    pub(crate) text: Text,
    pub(crate) confidence: Number,
}

/// Scores and finds. The schema says `acoustic`, the vendor's example `acoustics`: both are read.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Analytics {
    pub(crate) sentiment: Many<FileSentiment>,
    pub(crate) topics: Many<FileTopic>,
    pub(crate) acoustic: Many<FileAcoustic>,
    pub(crate) acoustics: Many<FileAcoustic>,
}

#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct FileSentiment {
    pub(crate) participant: Text,
    pub(crate) start_time_ms: When,
    pub(crate) phrase_index: Number,
    pub(crate) sentiment: Number,
}

#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct FileTopic {
    pub(crate) participant: Text,
    pub(crate) topic_name: Text,
    pub(crate) topic_phrase: Text,
    pub(crate) transcript_phrase: Text,
    pub(crate) confidence: Number,
    pub(crate) start_time_ms: When,
    pub(crate) duration: Millis,
}

#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct FileAcoustic {
    pub(crate) event_type: Text,
    pub(crate) offset_ms: Number,
    pub(crate) start_time_ms: When,
    pub(crate) duration_ms: Number,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct FileParticipant {
    pub(crate) participant_purpose: Text,
    pub(crate) initial_direction: Text,
    pub(crate) user_id: Text,
    pub(crate) queue_id: Text,
    pub(crate) ani: Text,
    pub(crate) dnis: Text,
    pub(crate) start_time_ms: When,
    pub(crate) end_time_ms: When,
}
