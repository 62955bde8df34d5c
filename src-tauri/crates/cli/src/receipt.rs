//! The receipt as a file: what was asked, how it was looked for, and what became of every call.

use std::io;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use kept_file::NewFile;
use search::{Examined, Plan, Question, Range, Receipt};
use serde::Serialize;

use crate::{asked::Understood, failure::Failure, way_in::Open};

/// A receipt that will be saved at the end of the run, and whose place is sure from its beginning.
pub(crate) struct ReceiptFile {
    path: PathBuf,
    file: NewFile,
    question: Question,
    range: Range,
    organization: Option<String>,
    started: DateTime<Utc>,
}

/// The file. Times are UTC.
#[derive(Serialize)]
struct Document<'a> {
    earshot: &'static str,
    version: u32,
    organization: Option<&'a str>,
    question: &'a Question,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
    started: DateTime<Utc>,
    ended: DateTime<Utc>,
    /// Absent when the run ended before there was one.
    plan: Option<&'a Plan>,
    counts: &'a Receipt,
    calls: &'a [Examined],
}

impl ReceiptFile {
    /// Sees that the file can be made. One that exists is not replaced.
    pub(crate) fn begin(path: &Path, asked: &Understood, open: &Open) -> Result<Self, Failure> {
        let file = NewFile::begin(path).map_err(refused(path))?;
        Ok(Self {
            path: path.to_owned(),
            file,
            question: asked.question.clone(),
            range: asked.request.range,
            organization: open.organization.clone(),
            started: Utc::now(),
        })
    }

    /// Writes it.
    pub(crate) fn save(self, plan: Option<&Plan>, receipt: &Receipt) -> Result<(), Failure> {
        let document = Document {
            earshot: "receipt",
            version: 1,
            organization: self.organization.as_deref(),
            question: &self.question,
            from: self.range.from,
            to: self.range.to,
            started: self.started,
            ended: Utc::now(),
            plan,
            counts: receipt,
            calls: &receipt.calls,
        };
        let text = serde_json::to_string_pretty(&document).map_err(io::Error::from);
        let saved = text.and_then(|text| self.file.finish(format!("{text}\n").as_bytes()));
        saved.map_err(refused(&self.path))
    }
}

fn refused(path: &Path) -> impl FnOnce(io::Error) -> Failure + use<> {
    let path = path.to_owned();
    move |error| {
        let exists = error.kind() == io::ErrorKind::AlreadyExists;
        let problem = if exists {
            "there is a file of that name already, which is never replaced; choose another name"
                .to_owned()
        } else {
            format!("{error}; choose a folder that exists and can be written")
        };
        Failure::Receipt { path, problem, exists }
    }
}
