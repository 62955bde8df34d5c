//! What a running search has done so far, so that it can go on after the program ended in the middle of it.
//!
//! JSON lines: the first says what is asked, each other is one examined call. The journal of a running search is locked for
//! as long as its process lives, however it ends.

use std::fs::{self, File, TryLockError};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::PathBuf;

use chrono::{DateTime, Utc};
use search::{Examined, Question, Range};
use serde::Serialize;
use uuid::Uuid;

use crate::store::{VERSION, failed_at};
use crate::written::{Head, Written, create, lock_soon, open};
use crate::{Error, Searches};

/// The journal of a running search. Dropped without [`Journal::finish`], it stays, and the search is offered again.
#[derive(Debug)]
pub struct Journal {
    id: String,
    path: PathBuf,
    file: File,
}

/// A search that did not come to its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interrupted {
    /// A UUID.
    pub id: String,
    /// With which connection it ran.
    pub connection_id: String,
    /// The saved search that it was a run of.
    pub saved: Option<String>,
    /// What was asked.
    pub question: Question,
    /// From when, as it was understood then: the last 7 days are those before it was started. UTC.
    pub from: DateTime<Utc>,
    /// Until when.
    pub to: DateTime<Utc>,
    /// When it was started.
    pub started: DateTime<Utc>,
    /// How many calls it had examined.
    pub examined: usize,
}

/// A search that goes on.
#[derive(Debug)]
pub struct Resumed {
    /// What it was.
    pub interrupted: Interrupted,
    /// What it had examined, each call once with its last outcome.
    pub examined: Vec<Examined>,
    /// Its journal, to be carried on.
    pub journal: Journal,
}

impl Searches {
    /// Begins the journal of a search, of the saved one with this id if it is one.
    pub fn begin(
        &self,
        connection_id: &str,
        question: &Question,
        range: Range,
        saved: Option<&str>,
    ) -> Result<Journal, Error> {
        let id = Uuid::new_v4().to_string();
        let path = self.journal_path(&id);
        let head = Head {
            version: VERSION,
            connection_id: connection_id.to_owned(),
            saved: saved.map(ToOwned::to_owned),
            question: question.clone(),
            from: range.from,
            to: range.to,
            started: Utc::now(),
        };
        let file = create(&path).map_err(failed_at(&path, "write"))?;
        let mut journal = Journal { id, path, file };
        journal.write(&[head])?;
        Ok(journal)
    }

    /// The searches that did not come to their end and are not running anywhere, the latest first. What cannot be understood
    /// is left alone.
    pub fn interrupted(&self) -> Result<Vec<Interrupted>, Error> {
        let folder = self.folder().join("runs");
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(failed_at(&folder, "read")(error)),
        };
        let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
        let ids = paths.filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()));
        let mut found: Vec<_> = ids.filter_map(|id| self.offered(&id)).collect();
        found.sort_by_key(|run| std::cmp::Reverse(run.started));
        Ok(found)
    }

    /// Takes an interrupted search up again: [`Error::NoRun`] when it is gone, [`Error::Busy`] when it runs elsewhere.
    pub fn resume(&self, id: &str) -> Result<Resumed, Error> {
        let path = self.known_path(id)?;
        let mut file = match open(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(Error::NoRun),
            opened => opened.map_err(failed_at(&path, "write"))?,
        };
        lock_soon(&file, &path)?;
        let written = Written::read(&mut file, &path)?.ok_or(Error::NoRun)?;
        // What was cut off in the middle of a line would spoil the next one.
        file.set_len(written.length).map_err(failed_at(&path, "write"))?;
        let interrupted = written.interrupted(id);
        let journal = Journal { id: id.to_owned(), path, file };
        Ok(Resumed { interrupted, examined: written.examined, journal })
    }

    /// Deletes the journal of an interrupted search; one that is gone already is as good. [`Error::Busy`] when it runs.
    pub fn forget(&self, id: &str) -> Result<(), Error> {
        let path = self.known_path(id)?;
        match open(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            Ok(file) => lock_soon(&file, &path)?,
            // What cannot be opened may still be deleted.
            Err(_) => {}
        }
        fs::remove_file(&path).map_err(failed_at(&path, "write"))
    }

    fn offered(&self, id: &str) -> Option<Interrupted> {
        let path = self.known_path(id).ok()?;
        let mut file = open(&path).ok()?;
        match file.try_lock_shared() {
            Err(TryLockError::WouldBlock) => return None,
            Err(TryLockError::Error(error)) if error.kind() != io::ErrorKind::Unsupported => {
                return None;
            }
            _ => {}
        }
        match Written::read(&mut file, &path) {
            Ok(written) => Some(written?.interrupted(id)),
            Err(error) => {
                tracing::warn!(code = error.code(), "{error}");
                None
            }
        }
    }

    fn journal_path(&self, id: &str) -> PathBuf {
        self.folder().join("runs").join(format!("{id}.jsonl"))
    }

    /// Only what this crate has called a journal is a part of a path.
    fn known_path(&self, id: &str) -> Result<PathBuf, Error> {
        let known = Uuid::parse_str(id).is_ok_and(|uuid| uuid.to_string() == id);
        known.then(|| self.journal_path(id)).ok_or(Error::NoRun)
    }
}

impl Journal {
    /// The id under which the search can be taken up again.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Adds what was examined. It is the system's when this returns: ending the process loses nothing of it.
    pub fn note(&mut self, examined: &[Examined]) -> Result<(), Error> {
        self.write(examined)
    }

    /// The search came to its end, or nobody wants it to: the journal goes.
    pub fn finish(self) -> Result<(), Error> {
        match fs::remove_file(&self.path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                Err(failed_at(&self.path, "write")(error))
            }
            _ => Ok(()),
        }
    }

    fn write(&mut self, lines: &[impl Serialize]) -> Result<(), Error> {
        let mut text = Vec::new();
        for line in lines {
            serde_json::to_writer(&mut text, line).expect("our own types have string keys");
            text.push(b'\n');
        }
        let written = self.file.seek(SeekFrom::End(0)).and_then(|_| self.file.write_all(&text));
        written.map_err(failed_at(&self.path, "write"))
    }
}
