use std::path::{Path, PathBuf};

use connections::Connections;
use tracing_appender::non_blocking::WorkerGuard;
use tracing_subscriber::EnvFilter;

use crate::state::temporary;

/// Writes the log as long as it lives.
pub(crate) struct Logs {
    folder: PathBuf,
    _writer: Option<WorkerGuard>,
}

impl Logs {
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }
}

/// How many daily files are kept.
const KEPT: usize = 14;

/// One file a day in the app's log folder: ids, statuses and milliseconds; never words of a call,
/// secrets, tokens or storage addresses.
pub(crate) fn start(demo: bool) -> Logs {
    let folder = folder(demo);
    // Else the writer complains on the terminal about a folder that it makes a moment later.
    let _ = std::fs::create_dir_all(&folder);
    let file = tracing_appender::rolling::Builder::new()
        .rotation(tracing_appender::rolling::Rotation::DAILY)
        .filename_prefix("earshot")
        .filename_suffix("log")
        .max_log_files(KEPT)
        .build(&folder);
    // Without a log folder the app still works; standard error is all there is then.
    let Ok(file) = file else {
        tracing_subscriber::fmt().with_env_filter(filter()).with_writer(std::io::stderr).init();
        return Logs { folder, _writer: None };
    };
    let (writer, guard) = tracing_appender::non_blocking(file);
    tracing_subscriber::fmt().with_env_filter(filter()).with_ansi(false).with_writer(writer).init();
    Logs { folder, _writer: Some(guard) }
}

fn filter() -> EnvFilter {
    EnvFilter::try_from_env("EARSHOT_LOG").unwrap_or_else(|_| EnvFilter::new("info"))
}

/// Beside the connections file and not in the system's own folder for logs: whoever helps a supervisor
/// finds both in one place, and `EARSHOT_CONFIG_DIR` moves both. A demonstration leaves nothing among
/// the user's files, so it logs to a temporary folder unless one was named.
fn folder(demo: bool) -> PathBuf {
    let named = std::env::var_os("EARSHOT_CONFIG_DIR").is_some_and(|folder| !folder.is_empty());
    beside(Connections::default_file().filter(|_| named || !demo))
}

fn beside(connections: Option<PathBuf>) -> PathBuf {
    let folder = connections.and_then(|file| Some(file.parent()?.to_owned()));
    folder.unwrap_or_else(|| temporary().to_owned()).join("logs")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn logs_are_beside_the_connections() {
        let folder = Path::new("config").join("app.earshot.desktop");
        assert_eq!(beside(Some(folder.join("connections.json"))), folder.join("logs"));
    }

    #[test]
    fn without_a_home_logs_are_temporary_and_this_process_s_own() {
        let logs = beside(None);
        assert!(logs.starts_with(std::env::temp_dir()), "{}", logs.display());
        assert!(logs.display().to_string().contains(&std::process::id().to_string()));
    }
}
