//! The client for Genesys Cloud: sign-in, limits, retries, search, details, transcripts, look-ups.
//!
//! The only crate that talks to the network. Genesys' own shapes stay in `wire`; what leaves is the
//! vocabulary of the crate `transcript`. "API.md" in the comments is the project's fact sheet about
//! the API; what it marks UNCONFIRMED is read in every shape it could have.

mod body;
mod budget;
mod call;
mod capabilities;
mod choices;
mod classify;
mod client;
mod content_search;
mod conversations;
mod conversion;
mod details;
mod directory;
mod endpoints;
mod error;
mod extent;
mod filters;
mod insights;
mod languages;
mod learned;
mod limits;
mod names;
mod organization;
mod pace;
mod purpose;
mod recordings;
mod refusal;
mod region;
mod retry;
mod sign_in;
mod transcripts;
mod transport;
mod tutorial;
mod wire;

pub use budget::Budget;
pub use capabilities::{Ability, Access, Capability};
pub use client::{Client, Credentials, Dialect};
pub use content_search::{Criteria, Row, SEARCH_PAGE_SIZE, SearchPage, TranscriptSearch};
pub use conversations::{CONVERSATION_PAGE_SIZE, ConversationPage, ConversationQuery};
pub use directory::{Directory, Entry};
pub use endpoints::Endpoints;
pub use error::{Error, Retry};
pub use filters::ConversationFilters;
pub use insights::{Analysis, Insights, Part, Point, PointKind, Summary};
pub use limits::Limits;
pub use names::Names;
pub use organization::Organization;
pub use recordings::{
    FileState, Media, Pause, Piece, Recording, Recordings, choose as choose_recording,
};
pub use refusal::Refusal;
pub use region::{REGIONS, Region};

/// Every future of the client may be spawned: checked here, where the error is readable.
#[cfg(test)]
#[test]
fn futures_can_be_spawned() {
    fn spawnable<T: Send>(_: &T) {}
    fn each(client: &Client, search: &TranscriptSearch, query: &ConversationQuery) {
        spawnable(&client.organization());
        spawnable(&client.content_search_enabled());
        spawnable(&client.search_transcripts(search));
        spawnable(&client.conversations(query));
        spawnable(&client.transcript("", ""));
        spawnable(&client.names(&[], &[]));
        spawnable(&client.conversations_by_id(&[], (query.from, query.to)));
        spawnable(&client.look_up(Directory::Queues, ""));
        spawnable(&client.capabilities());
        spawnable(&client.recordings(""));
        spawnable(&client.insights("", None));
    }
    let _ = each;
}
