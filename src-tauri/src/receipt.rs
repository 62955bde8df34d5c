//! A run's receipt as a file: a table for those who count, or a document with all that was asked.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use search::{Examined, Plan, Question, Receipt};
use serde::Serialize;
use tauri::{Runtime, WebviewWindow};

use crate::{
    dialogs::{self, Asking, FileKind},
    error::CommandError,
    messages::{DialogWords, SavedFile, instant},
    runs::Run,
    said, saving,
    state::Earshot,
};

#[cfg(test)]
mod tests;

/// The first is what the dialog offers.
const KINDS: [FileKind; 2] = [("JSON", "json"), ("Table for spreadsheets", "csv")];
/// Spreadsheets take a file for UTF-8 only with this mark.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();
const COLUMNS: [&str; 8] = [
    "conversation_id",
    "communication_id",
    "start_utc",
    "outcome",
    "source",
    "code",
    "message",
    "correlation_id",
];

/// The document, as the command line writes it too. Times are UTC.
#[derive(Serialize)]
struct Document<'a> {
    /// Says what this is.
    earshot: &'static str,
    version: u32,
    organization: Option<&'a str>,
    question: &'a Question,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
    started: DateTime<Utc>,
    ended: Option<DateTime<Utc>>,
    plan: Option<Plan>,
    counts: &'a Receipt,
    calls: &'a [Examined],
}

/// Saves the receipt of a run that is over. `None` when the user closed the dialog.
pub(crate) async fn save<R: Runtime>(
    earshot: &Earshot,
    window: &WebviewWindow<R>,
    number: u32,
    words: Option<&DialogWords>,
) -> Result<Option<SavedFile>, CommandError> {
    let run = earshot.runs.get(number)?;
    let receipt = receipt_of(&run)?;
    let name = name(Utc::now());
    let asking = Asking { title: "Save receipt", kinds: &KINDS, words };
    let Some(path) = dialogs::ask_for_file(window, &name, &asking).await else {
        return Ok(None);
    };
    save_to(earshot, &run, &receipt, path).await.map(Some)
}

fn receipt_of(run: &Run) -> Result<Receipt, CommandError> {
    run.receipt().ok_or_else(|| {
        CommandError::new(
            "run-going-on",
            "This search is still going on. Wait for its end, or stop it, to save its receipt.",
        )
        .with_args(said::kind("receipt"))
    })
}

fn name(now: DateTime<Utc>) -> String {
    format!("Earshot receipt {}.json", now.format("%Y-%m-%d %H%M"))
}

async fn save_to(
    earshot: &Earshot,
    run: &Run,
    receipt: &Receipt,
    path: PathBuf,
) -> Result<SavedFile, CommandError> {
    let contents = if is_table(&path) { table(receipt)? } else { document(run, receipt)? };
    saving::contents_to(earshot, path, "json", contents).await
}

fn is_table(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("csv"))
}

fn document(run: &Run, receipt: &Receipt) -> Result<Vec<u8>, CommandError> {
    let asked = &run.asked;
    let document = Document {
        earshot: "receipt",
        version: 1,
        organization: asked.organization.as_deref(),
        question: &asked.question,
        from: asked.request.range.from,
        to: asked.request.range.to,
        started: run.started,
        ended: run.ended(),
        plan: run.plan(),
        counts: receipt,
        calls: &receipt.calls,
    };
    serde_json::to_vec_pretty(&document).map_err(not_written)
}

fn table(receipt: &Receipt) -> Result<Vec<u8>, CommandError> {
    let mut table = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(BYTE_ORDER_MARK.to_vec());
    table.write_record(COLUMNS).map_err(not_written)?;
    for call in &receipt.calls {
        table.write_record(row(call)).map_err(not_written)?;
    }
    table.into_inner().map_err(not_written)
}

/// What came from Genesys must not become a formula.
fn row(call: &Examined) -> [String; COLUMNS.len()] {
    let problem = call.problem.as_ref();
    [
        export::harmless(&call.conversation_id),
        export::harmless(&call.communication_id),
        call.start.map(instant).unwrap_or_default(),
        word(call.outcome),
        word(call.source),
        problem.map(|problem| export::harmless(&problem.code)).unwrap_or_default(),
        problem.map(|problem| export::harmless(&problem.message)).unwrap_or_default(),
        problem
            .and_then(|problem| problem.correlation_id.as_deref())
            .map(export::harmless)
            .unwrap_or_default(),
    ]
}

/// An enum's word, as it is written in JSON.
fn word(value: impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}

fn not_written(error: impl std::fmt::Display) -> CommandError {
    let cause = error.to_string();
    CommandError::new("not-saved", format!("The receipt was not saved: {cause}."))
        .with_args(said::args([("cause", cause.into())]))
}
