//! A journal as it lies on the disk.

use std::collections::HashMap;
use std::fs::{File, TryLockError};
use std::io::{self, BufRead, BufReader, Seek};
use std::path::Path;
use std::time::Duration;

use chrono::{DateTime, Utc};
use search::{Examined, Question};
use serde::{Deserialize, Serialize};

use crate::store::{VERSION, failed_at};
use crate::{Error, Interrupted};

/// The first line.
#[derive(Serialize, Deserialize)]
pub(crate) struct Head {
    pub(crate) version: u32,
    pub(crate) connection_id: String,
    #[serde(default)]
    pub(crate) saved: Option<String>,
    pub(crate) question: Question,
    pub(crate) from: DateTime<Utc>,
    pub(crate) to: DateTime<Utc>,
    pub(crate) started: DateTime<Utc>,
}

/// What a journal holds.
pub(crate) struct Written {
    pub(crate) head: Head,
    pub(crate) examined: Vec<Examined>,
    /// Bytes up to the end of its last whole line.
    pub(crate) length: u64,
}

impl Written {
    /// `None` when not even the first line was finished.
    pub(crate) fn read(file: &mut File, path: &Path) -> Result<Option<Self>, Error> {
        let unreadable = || failed_at(path, "read");
        file.rewind().map_err(unreadable())?;
        let mut lines = BufReader::new(file);
        let mut line = Vec::new();
        let mut length = next(&mut lines, &mut line).map_err(unreadable())?;
        if length == 0 {
            return Ok(None);
        }
        let head = read_head(&line, path)?;
        let mut examined = Latest::default();
        loop {
            let read = next(&mut lines, &mut line).map_err(unreadable())?;
            if read == 0 {
                return Ok(Some(Self { head, examined: examined.calls, length }));
            }
            length += read;
            // A call whose line is spoilt is read again.
            if let Ok(call) = serde_json::from_slice(&line) {
                examined.put(call);
            }
        }
    }

    pub(crate) fn interrupted(&self, id: &str) -> Interrupted {
        let Head { connection_id, saved, question, from, to, started, .. } = &self.head;
        Interrupted {
            id: id.to_owned(),
            connection_id: connection_id.clone(),
            saved: saved.clone(),
            question: question.clone(),
            from: *from,
            to: *to,
            started: *started,
            examined: self.examined.len(),
        }
    }
}

fn read_head(line: &[u8], path: &Path) -> Result<Head, Error> {
    if kept_file::is_newer(line, VERSION) {
        return Err(Error::Newer { path: path.to_owned() });
    }
    serde_json::from_slice(line).map_err(|cause| Error::Damaged { path: path.to_owned(), cause })
}

/// Calls in the order in which they were examined first, each as it was examined last.
#[derive(Default)]
struct Latest {
    calls: Vec<Examined>,
    places: HashMap<String, usize>,
}

impl Latest {
    fn put(&mut self, call: Examined) {
        let key = crate::call(&call.conversation_id, &call.communication_id);
        if let Some(&place) = self.places.get(&key) {
            self.calls[place] = call;
        } else {
            self.places.insert(key, self.calls.len());
            self.calls.push(call);
        }
    }
}

/// The next whole line; 0 bytes at the end, or where a line was cut off by the end of its writer.
fn next(lines: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<u64> {
    line.clear();
    let read = lines.read_until(b'\n', line)?;
    Ok(if line.ends_with(b"\n") { read as u64 } else { 0 })
}

pub(crate) fn create(path: &Path) -> io::Result<File> {
    kept_file::create_private(path.parent().unwrap_or(Path::new(".")))?;
    let mut options = File::options();
    options.create_new(true).read(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(path)?;
    match file.lock() {
        // Without locks a running search may be offered elsewhere; better than none that can be continued.
        Err(error) if error.kind() == io::ErrorKind::Unsupported => {}
        outcome => outcome?,
    }
    Ok(file)
}

pub(crate) fn open(path: &Path) -> io::Result<File> {
    File::options().read(true).write(true).open(path)
}

/// Somebody who only looks at the journal has it for a moment; whoever runs it, for long.
pub(crate) fn lock_soon(file: &File, path: &Path) -> Result<(), Error> {
    const TRIALS: u32 = 20;
    for _ in 0..TRIALS {
        match file.try_lock() {
            Ok(()) => return Ok(()),
            Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => {
                return Ok(());
            }
            Err(TryLockError::Error(error)) => return Err(failed_at(path, "write")(error)),
            Err(TryLockError::WouldBlock) => std::thread::sleep(Duration::from_millis(20)),
        }
    }
    Err(Error::Busy)
}
