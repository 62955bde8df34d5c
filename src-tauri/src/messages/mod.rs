//! Every type that crosses between the page and the shell, in camel case.
//!
//! `src-tauri/bindings/messages.d.ts` is written from these by a test, and the page's type check
//! reads it: a field renamed here fails there.

mod call;
mod connection;
mod run;
mod saving;

#[cfg(test)]
mod bindings;

pub(crate) use call::{CallCard, CallView, HitPlace, HitView, MarkView, PhraseView, SpeakerView};
pub(crate) use connection::{AppInfo, Connection, ConnectionForm, KeyringInfo, Region};
pub(crate) use run::{RunEvent, RunStarted, SearchRequest};
pub(crate) use saving::{NotSaved, SaveEvent, SavedAll, SavedFile};

use chrono::{DateTime, SecondsFormat, Utc};

/// An instant for the page: RFC 3339, UTC, milliseconds.
pub(crate) fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}
