//! A desktop session of its own: private bus, private home, and the real GNOME keyring in it, as in the tests of the
//! crate `keyring-vault`.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::desk::Desk;
use crate::org::{Org, PROGRAM};
use crate::ran::Ran;

const PROGRAMS: [&str; 4] =
    ["dbus-run-session", "dbus-send", "gnome-keyring-daemon", "secret-tool"];

/// The daemon returns to the shell before it is on the bus.
const UNTIL_THERE: &str = "for _ in $(seq 100); do
    dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
        string:org.freedesktop.secrets 2>/dev/null | grep -q true && break; sleep 0.1; done";

pub(crate) struct Session {
    pub(crate) desk: Desk,
}

impl Session {
    /// `None`, with the reason printed, where the programs are not installed.
    pub(crate) fn new() -> Option<Self> {
        let missing: Vec<&str> = PROGRAMS.into_iter().filter(|name| !installed(name)).collect();
        if missing.is_empty() {
            return Some(Self { desk: Desk::new() });
        }
        println!("skipped: {} not installed (cargo xtask setup installs them)", missing.join(", "));
        None
    }

    /// Runs a shell script on a bus with an unlocked keyring. `$CLI` is the program, `$URL`, `$ID` and `$SECRET` are the
    /// shared organization's.
    pub(crate) fn unlocked(&self, script: &str) -> Ran {
        let unlock =
            "printf hello | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1";
        self.on_a_bus(&format!("{unlock}\n{UNTIL_THERE}\n{script}"))
    }

    /// The same with nobody to unlock the keyring.
    pub(crate) fn locked(&self, script: &str) -> Ran {
        let start = "gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1";
        self.on_a_bus(&format!("{start}\n{UNTIL_THERE}\n{script}"))
    }

    /// On a bus that has no keyring and starts none.
    pub(crate) fn on_a_bus(&self, script: &str) -> Ran {
        let mut command = Command::new("dbus-run-session");
        command.arg(format!("--config-file={}", bus_config().display()));
        command.args(["--", "sh", "-c", script]);
        run(&self.desk, command)
    }
}

/// Runs a script where there is no bus at all.
pub(crate) fn without_a_bus(desk: &Desk, script: &str) -> Ran {
    let mut command = Command::new("sh");
    command.args(["-c", script]);
    run(desk, command)
}

fn run(desk: &Desk, command: Command) -> Ran {
    let org = Org::shared();
    let mut command = desk.dressed(command, &[]);
    command.env("CLI", PROGRAM).env("URL", &org.base_url).env("ID", &org.client_id);
    command.env("SECRET", &org.client_secret);
    Ran::of(command)
}

fn installed(name: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(name).is_file())
}

fn bus_config() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/session-bus.conf")
}
