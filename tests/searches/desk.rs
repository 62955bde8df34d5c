//! A configuration folder of one's own, and questions to keep in it.

use std::fmt::Debug;
use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta, Utc};
use search::{Examined, Outcome, Question, Range, Source};
use searches::{Error, Searches};
use tempfile::TempDir;

pub(crate) const HERE: &str = "connection-of-claims";
pub(crate) const ELSEWHERE: &str = "connection-of-sales";

pub(crate) struct Desk {
    pub(crate) searches: Searches,
    home: TempDir,
}

impl Desk {
    pub(crate) fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        Self { searches: Searches::open(home.path().join("config")), home }
    }

    /// Another process on the same folder, or this one after a restart.
    pub(crate) fn reopened(&self) -> Searches {
        Searches::open(self.folder())
    }

    pub(crate) fn folder(&self) -> PathBuf {
        self.home.path().join("config")
    }

    pub(crate) fn file(&self) -> PathBuf {
        self.folder().join("searches.json")
    }

    /// Puts something into the folder's file of searches.
    pub(crate) fn write(&self, text: &str) {
        std::fs::create_dir_all(self.folder()).unwrap();
        std::fs::write(self.file(), text).unwrap();
    }

    pub(crate) fn names(&self) -> Vec<String> {
        self.searches.list(None).unwrap().into_iter().map(|one| one.name).collect()
    }
}

pub(crate) fn question(query: &str) -> Question {
    let text = serde_json::json!({ "query": query });
    serde_json::from_value(text).unwrap()
}

/// The day before today, so that nothing is in the future.
pub(crate) fn range() -> Range {
    let to = day();
    Range { from: to - TimeDelta::days(1), to }
}

pub(crate) fn day() -> DateTime<Utc> {
    "2026-11-20T10:00:00Z".parse().unwrap()
}

pub(crate) fn examined(conversation: &str, outcome: Outcome) -> Examined {
    Examined {
        conversation_id: conversation.to_owned(),
        communication_id: format!("leg-of-{conversation}"),
        start: Some(day()),
        outcome,
        source: Source::Fetched,
        problem: None,
    }
}

/// The code and the sentence of a failure.
#[track_caller]
pub(crate) fn told<T: Debug>(outcome: Result<T, Error>) -> (&'static str, String) {
    let error = outcome.unwrap_err();
    (error.code(), error.to_string())
}

/// The files below a folder, by their path from it, with their contents.
pub(crate) fn files(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().display().to_string();
                found.push((name, std::fs::read_to_string(path).unwrap()));
            }
        }
    }
    found.sort();
    found
}
