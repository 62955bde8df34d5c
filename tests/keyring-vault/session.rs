//! A desktop session of its own for each test: private bus, private home, and the real GNOME keyring in it. What runs
//! in it is the crate's example program `probe`, because a process opens its keyring only once.

use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

const PROGRAMS: [&str; 3] = ["dbus-run-session", "gnome-keyring-daemon", "secret-tool"];

/// The daemon returns to the shell before it is on the bus; and one that never got there outlives its session.
pub(crate) const UNTIL_THERE: &str =
    "for _ in $(seq 100); do [ \"$($PROBE status)\" = available ] && break; sleep 0.1; done";

pub(crate) struct Session {
    home: TempDir,
}

impl Session {
    /// `None`, with the reason printed, where the programs are not installed.
    pub(crate) fn new() -> Option<Self> {
        let missing: Vec<&str> = PROGRAMS.into_iter().filter(|name| !installed(name)).collect();
        if missing.is_empty() {
            return Some(Self { home: tempfile::tempdir().unwrap() });
        }
        println!("skipped: {} not installed (cargo xtask setup installs them)", missing.join(", "));
        None
    }

    /// Runs a shell script on a bus with the keyring unlocked by `password`.
    pub(crate) fn unlocked(&self, password: &str, script: &str) -> String {
        let unlock =
            format!("printf %s {password} | gnome-keyring-daemon --unlock --components=secrets");
        self.on_a_bus(&format!("{unlock} >/dev/null 2>&1\n{UNTIL_THERE}\n{script}"))
    }

    /// Runs it with the keyring running and nobody to unlock it.
    pub(crate) fn locked(&self, script: &str) -> String {
        let start = "gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1";
        self.on_a_bus(&format!("{start}\n{UNTIL_THERE}\n{script}"))
    }

    /// Runs it on a bus that has no keyring and starts none.
    pub(crate) fn on_a_bus(&self, script: &str) -> String {
        let mut command = Command::new("dbus-run-session");
        command.arg(format!("--config-file={}", bus_config().display()));
        self.run(command.args(["--", "sh", "-c", script]))
    }

    /// Runs it where there is no bus at all.
    pub(crate) fn without_a_bus(&self, script: &str) -> String {
        self.run(Command::new("sh").args(["-c", script]))
    }

    /// No display, so nobody can be asked for a password; no trace of the developer's own session.
    fn run(&self, command: &mut Command) -> String {
        let home = self.home.path();
        command.env_clear().env("PATH", std::env::var_os("PATH").unwrap()).env("HOME", home);
        for name in ["XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"] {
            command.env(name, home.join(name));
            std::fs::create_dir_all(home.join(name)).unwrap();
        }
        let output = command.env("PROBE", probe()).output().unwrap();
        let printed = String::from_utf8_lossy(&output.stdout).trim_end().to_owned();
        if printed.is_empty() {
            println!("standard error: {}", String::from_utf8_lossy(&output.stderr));
        }
        printed
    }
}

fn installed(name: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(name).is_file())
}

fn bus_config() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/session-bus.conf")
}

/// Cargo builds a package's examples with its tests, next to them.
fn probe() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let probe = test.parent().and_then(Path::parent).unwrap().join("examples/probe");
    assert!(
        probe.is_file(),
        "{} is missing: cargo build -p keyring-vault --examples",
        probe.display()
    );
    probe
}
