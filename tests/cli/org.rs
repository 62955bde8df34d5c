//! A demo organization in a process of its own, as `earshot-cli demo-org` runs it.

use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::OnceLock;

use serde_json::Value;

use crate::desk::NOW;

pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_earshot-cli");

/// Ends the organization, by its id, when standard input does: also when the tests are killed, and for the shared
/// one, which nobody drops.
const GUARD: &str =
    "\"$0\" demo-org \"$@\" </dev/null & org=$!; cat >/dev/null; kill $org; wait $org";

pub(crate) struct Org {
    pub(crate) base_url: String,
    pub(crate) client_id: String,
    pub(crate) client_secret: String,
    guard: Child,
    lifeline: Option<ChildStdin>,
    _announcements: BufReader<ChildStdout>,
}

impl Org {
    /// Starts one without a limit that a test could run into.
    pub(crate) fn start(arguments: &[&str]) -> Self {
        Self::limited(
            &[&["--rate-limit", "1000000", "--now", &NOW.to_rfc3339()], arguments].concat(),
        )
    }

    pub(crate) fn limited(arguments: &[&str]) -> Self {
        let mut command = Command::new("sh");
        command.args(["-c", GUARD, PROGRAM, "--port", "0"]).args(arguments);
        let mut guard = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let mut announcements = BufReader::new(guard.stdout.take().unwrap());
        let mut line = String::new();
        announcements.read_line(&mut line).unwrap();
        let told: Value =
            serde_json::from_str(&line).unwrap_or_else(|_| panic!("{arguments:?} told {line:?}"));
        let text = |name: &str| told[name].as_str().unwrap().to_owned();
        Self {
            base_url: text("base_url"),
            client_id: text("client_id"),
            client_secret: text("client_secret"),
            lifeline: guard.stdin.take(),
            guard,
            _announcements: announcements,
        }
    }

    /// The one that most tests search: the embedded organization, nothing wrong with it.
    pub(crate) fn shared() -> &'static Self {
        static SHARED: OnceLock<Org> = OnceLock::new();
        SHARED.get_or_init(|| Self::start(&[]))
    }
}

impl Drop for Org {
    fn drop(&mut self) {
        drop(self.lifeline.take());
        self.guard.wait().unwrap();
    }
}
