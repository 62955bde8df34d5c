//! What was said: calls, their phrases, the queries asked of them and the places that match.
//!
//! Pure domain. No I/O, no async, no wire names: the client crate turns Genesys' files into these
//! types, and everything above speaks only of them.
//!
//! Times are UTC instants ([`chrono::DateTime<Utc>`]) or milliseconds since the conversation
//! started (`at_ms`), never local clock times; those belong to whoever shows them.

mod align;
mod ascii;
mod conversation;
mod course;
mod language;
mod matching;
mod mood;
mod phrase;
mod query;
mod snippet;
mod speakers;
mod spoken;
mod stream;
mod text;
mod words;

pub use conversation::{Conversation, Direction, Leg, Participant, Role, Side, Span, WrapUp};
pub use course::{Course, Stretch};
pub use language::direction_of_script;
pub use matching::{Hit, Mark, find};
pub use mood::{Feeling, Mood, Trend};
pub use phrase::{Acoustic, Alternative, Phrase, Sentiment, Speaker, Topic, Transcript, Word};
pub use query::{
    Chip, Expression, Matching, Near, Node, Piece, Problem, Query, QueryError, Say, Term, TermKind,
    Unit, What, Within, Words,
};
pub use snippet::Snippet;
pub use speakers::speakers_of;
pub use spoken::SpokenWord;
pub use text::{NOTHING_SAID, clock};
pub use words::{Token, normalized_words, tokens};
