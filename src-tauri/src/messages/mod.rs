//! Every type that crosses between the page and the shell, in camel case.
//!
//! `src-tauri/bindings/messages.d.ts` is written from these by a test, and the page's type check
//! reads it: a field renamed here fails there.

mod audio;
mod call;
mod connection;
mod course;
mod facts;
mod look;
mod permissions;
mod phrases;
mod plan;
mod query;
mod receipt;
mod run;
mod saving;
mod searches;

#[cfg(test)]
mod bindings;

pub(crate) use audio::AudioView;
pub(crate) use call::{CallCard, CallView, HitPlace, HitView, SpeakerView};
pub(crate) use connection::{AppInfo, Connection, ConnectionForm, KeyringInfo, Region};
pub(crate) use course::{FlagView, TopicPlace, Turn, WordView};
pub(crate) use facts::{CallFacts, Part, Point, Score, Shares, Summary, WrapUp};
pub(crate) use look::{
    Facet, FacetValue, Line, LineOrder, LinesPage, Look, Narrow, Neighbour, ResultsPage, Sort,
};
pub(crate) use permissions::{AbilityView, Entry, Permissions};
pub(crate) use phrases::Phrases;
pub(crate) use plan::Plan;
pub(crate) use query::{Piece, QueryView, utf16};
pub(crate) use receipt::{OutcomeView, Receipt, ReceiptCalls, ReceiptList};
pub(crate) use run::{RunEvent, RunStarted, SearchRequest};
pub(crate) use saving::{DialogWords, NotSaved, SaveEvent, SavedAll, SavedFile};
pub(crate) use searches::{Interrupted, Recent, SavedSearch, Searches};

use chrono::{DateTime, SecondsFormat, Utc};

/// An instant for the page: RFC 3339, UTC, milliseconds.
pub(crate) fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}
