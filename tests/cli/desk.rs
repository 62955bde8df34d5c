//! A supervisor's desk: an empty home, an empty configuration, no keyring, and nothing of the developer's environment.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::LazyLock;

use chrono::{DateTime, TimeDelta, Utc};
use tempfile::TempDir;

use crate::org::{Org, PROGRAM};
use crate::ran::Ran;

/// Far from UTC and not by whole hours, so that a mix-up shows.
pub(crate) const ZONE: &str = "Asia/Kolkata";
pub(crate) const ZONE_AHEAD_MS: i64 = (5 * 60 + 30) * 60 * 1000;

pub(crate) struct Desk {
    home: TempDir,
}

impl Desk {
    pub(crate) fn new() -> Self {
        Self { home: tempfile::tempdir().unwrap() }
    }

    pub(crate) fn folder(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    pub(crate) fn configuration(&self) -> PathBuf {
        self.folder("configuration")
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        self.dressed(Command::new(PROGRAM), arguments)
    }

    /// The same with a program around it, such as `unshare`.
    pub(crate) fn dressed(&self, mut command: Command, arguments: &[&str]) -> Command {
        command.args(arguments).env_clear().env("PATH", std::env::var_os("PATH").unwrap());
        for name in ["HOME", "XDG_RUNTIME_DIR"] {
            command.env(name, self.home.path());
        }
        command.env("EARSHOT_CONFIG_DIR", self.configuration()).env("TZ", ZONE);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        Ran::of(self.command(arguments))
    }

    /// A search of that organization, as somebody does who has no saved connection.
    pub(crate) fn searching(&self, org: &Org, arguments: &[&str]) -> Command {
        let mut command =
            self.command(&["search", "--base-url", &org.base_url, "--client-id", &org.client_id]);
        command.args(arguments).env("GENESYS_CLIENT_SECRET", &org.client_secret);
        command
    }

    /// What it says with JSON lines about a fortnight that does not change while the tests run.
    pub(crate) fn search_settled(&self, org: &Org, dates: &[String; 4], phrase: &str) -> Ran {
        let dates = dates.each_ref().map(String::as_str);
        self.search(org, &[&[phrase, "--json"], &dates[..]].concat())
    }

    pub(crate) fn search(&self, org: &Org, arguments: &[&str]) -> Ran {
        Ran::of(self.searching(org, arguments))
    }
}

/// Searches the shared organization from a fresh desk.
pub(crate) fn search(arguments: &[&str]) -> Ran {
    Desk::new().search(Org::shared(), arguments)
}

/// The clock of every organization at its start: calls are invented by the clock, and two organizations that are
/// compared must not stand on two sides of a midnight.
pub(crate) static NOW: LazyLock<DateTime<Utc>> = LazyLock::new(Utc::now);

/// Dates for comparing two organizations: old enough that no call of them is still on its way to a transcript.
pub(crate) fn settled() -> [String; 4] {
    let ago = |days| (*NOW - TimeDelta::days(days)).to_rfc3339();
    ["--from".to_owned(), ago(16), "--to".to_owned(), ago(2)]
}

/// Asks a process to stop, as Ctrl-C (`INT`) or a system's shutdown (`TERM`) does.
pub(crate) fn signal(child: &Child, name: &str) {
    let told = Command::new("kill").args(["-s", name, &child.id().to_string()]).status().unwrap();
    assert!(told.success());
}

/// The files of a folder with their contents, by name.
pub(crate) fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    let mut files: Vec<_> = entries
        .map(|entry| {
            (entry.file_name().into_string().unwrap(), std::fs::read(entry.path()).unwrap())
        })
        .collect();
    files.sort();
    files
}
