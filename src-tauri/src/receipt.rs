//! A run's receipt as a file: a table for those who count, or a document with all that was asked.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use search::{Examined, Outcome, Question, Source, Trouble};
use serde::Serialize;
use tauri::{Runtime, WebviewWindow};

use crate::{
    dialogs::{self, FileKind},
    error::CommandError,
    kept,
    messages::{Plan, Receipt, SavedFile, instant},
    runs::Run,
    saving,
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

/// The document.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Document<'a> {
    /// Says what this is.
    earshot: &'static str,
    version: u32,
    organization: Option<&'a str>,
    question: &'a Question,
    /// The question, in words.
    sentence: String,
    from: String,
    to: String,
    plan: Option<Plan>,
    receipt: Receipt,
    calls: Vec<Call<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Call<'a> {
    conversation_id: &'a str,
    communication_id: &'a str,
    start: Option<String>,
    outcome: Outcome,
    source: Source,
    #[serde(skip_serializing_if = "Option::is_none")]
    problem: Option<&'a Trouble>,
}

/// Saves the receipt of a run that is over. `None` when the user closed the dialog.
pub(crate) async fn save<R: Runtime>(
    earshot: &Earshot,
    window: &WebviewWindow<R>,
    number: u32,
) -> Result<Option<SavedFile>, CommandError> {
    let run = earshot.runs.get(number)?;
    let receipt = receipt_of(&run)?;
    let name = name(Utc::now());
    let Some(path) = dialogs::ask_for_file(window, "Save receipt", &name, &KINDS).await else {
        return Ok(None);
    };
    save_to(earshot, &run, &receipt, path).await.map(Some)
}

fn receipt_of(run: &Run) -> Result<search::Receipt, CommandError> {
    run.receipt().ok_or_else(|| {
        CommandError::new(
            "run-going-on",
            "This search is still going on. Wait for its end, or stop it, to save its receipt.",
        )
    })
}

fn name(now: DateTime<Utc>) -> String {
    format!("Earshot receipt {}.json", now.format("%Y-%m-%d %H%M"))
}

async fn save_to(
    earshot: &Earshot,
    run: &Run,
    receipt: &search::Receipt,
    path: PathBuf,
) -> Result<SavedFile, CommandError> {
    let contents = if is_table(&path) { table(receipt)? } else { document(run, receipt)? };
    saving::contents_to(earshot, path, "json", contents).await
}

fn is_table(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("csv"))
}

fn document(run: &Run, receipt: &search::Receipt) -> Result<Vec<u8>, CommandError> {
    let asked = &run.asked;
    let range = asked.request.range;
    let document = Document {
        earshot: "receipt",
        version: 1,
        organization: asked.organization.as_deref(),
        question: &asked.question,
        sentence: kept::in_words(&asked.question),
        from: instant(range.from),
        to: instant(range.to),
        plan: run.plan().map(|plan| Plan::of(&plan, range, asked.zone)),
        receipt: receipt.into(),
        calls: receipt.calls.iter().map(call).collect(),
    };
    serde_json::to_vec_pretty(&document).map_err(not_written)
}

fn call(call: &Examined) -> Call<'_> {
    Call {
        conversation_id: &call.conversation_id,
        communication_id: &call.communication_id,
        start: call.start.map(instant),
        outcome: call.outcome,
        source: call.source,
        problem: call.problem.as_ref(),
    }
}

fn table(receipt: &search::Receipt) -> Result<Vec<u8>, CommandError> {
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
    CommandError::new("not-saved", format!("The receipt was not saved: {error}."))
}
