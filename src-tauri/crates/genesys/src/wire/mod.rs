//! Genesys' own shapes (API.md sections 3 to 8). They never leave this crate.
//!
//! Answers are read leniently: every field is optional, unknown ones are ignored, and a field of the
//! wrong type counts as absent instead of sinking the whole answer.

mod answers;
mod details;
mod insights;
mod lenient;
mod recordings;
mod requests;
mod shape;
mod transcript_file;

pub(crate) use answers::{
    Anything, DialectListing, ErrorBody, Listing, NamedEntity, Organization, SearchAnswer,
    TokenAnswer, TokenInfo, TranscriptUrl, TranscriptionSettings, UserSearchAnswer,
};
pub(crate) use details::{Details, DetailsAnswer, DetailsParticipant, Segment, Session};
pub(crate) use insights::{
    CategoryListing, ConversationMetrics, PointAnswer, SummaryAnswer, SummaryListing,
};
pub(crate) use lenient::{Many, Maybe, Millis, Number, Text, When};
pub(crate) use recordings::{Annotation, FileRecording, MediaUri};
pub(crate) use requests::{
    DetailsQuery, Filter, SearchCriterion, SearchRequest, UserCriterion, UserSearch,
};
pub(crate) use transcript_file::{
    Analytics, FileParticipant, FilePhrase, FileSentiment, FileWord, TranscriptFile,
};
