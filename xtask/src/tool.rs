//! Outside programs, shown before they run.

use std::{
    env,
    ffi::{OsStr, OsString},
    io::{BufRead, BufReader},
    process::{Command, Stdio},
};

use crate::{error::Stop, project};

/// Read by the command line: a developer's own sign-in must not leak into tests or the demo.
const OWN_SIGN_IN: [&str; 5] = [
    "GENESYS_REGION",
    "GENESYS_CLIENT_ID",
    "GENESYS_CLIENT_SECRET",
    "GENESYS_ORG_ID",
    "SEARCH_KEYWORD",
];

/// One program with its arguments, run from the repository's root.
pub(crate) struct Tool {
    command: Command,
    shown: String,
}

/// What a task is about to do.
pub(crate) fn say(sentence: &str) {
    println!("\n== {sentence}");
}

/// A program by name or path.
pub(crate) fn tool<A: AsRef<OsStr>>(program: impl AsRef<OsStr>, arguments: &[A]) -> Tool {
    let mut command = Command::new(program.as_ref());
    command.args(arguments).current_dir(project::root());
    if let Some(path) = borrowed_path() {
        command.env("PATH", path);
    }
    let words = arguments.iter().map(|argument| argument.as_ref().to_string_lossy());
    let shown = std::iter::once(program.as_ref().to_string_lossy())
        .chain(words)
        .collect::<Vec<_>>()
        .join(" ");
    Tool { command, shown }
}

/// The Cargo that runs this task, so that a `+toolchain` is kept.
pub(crate) fn cargo<A: AsRef<OsStr>>(arguments: &[A]) -> Tool {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut tool = tool(cargo, arguments);
    let words: Vec<_> =
        arguments.iter().map(|argument| argument.as_ref().to_string_lossy()).collect();
    tool.shown = format!("cargo {}", words.join(" "));
    tool
}

/// npm, which is a script on Windows.
pub(crate) fn npm<A: AsRef<OsStr>>(arguments: &[A]) -> Tool {
    tool(if cfg!(windows) { "npm.cmd" } else { "npm" }, arguments)
}

/// Whether a program can be found and started.
pub(crate) fn is_there(program: &str) -> bool {
    tool(program, &["--version"]).answer().is_ok()
}

/// The search path with the Node that setup fetched, if it had to.
fn borrowed_path() -> Option<OsString> {
    let node =
        project::target().join(project::NODE_ENVIRONMENT).join(project::ENVIRONMENT_PROGRAMS);
    let path = env::var_os("PATH")?;
    let all = std::iter::once(node.clone()).chain(env::split_paths(&path));
    node.exists().then(|| env::join_paths(all).ok())?
}

impl Tool {
    /// Sets an environment variable.
    pub(crate) fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Free of the developer's own sign-in, language and proxy: the demo and the tests talk to
    /// this machine only.
    pub(crate) fn neutral(mut self) -> Self {
        for name in OWN_SIGN_IN {
            self.command.env_remove(name);
        }
        for name in ["NO_PROXY", "no_proxy"] {
            self.command.env(name, "127.0.0.1,localhost");
        }
        self.env("LC_ALL", "C.UTF-8")
    }

    /// Runs it with the terminal's own input and output.
    pub(crate) fn run(mut self) -> Result<(), Stop> {
        println!("$ {}", self.shown);
        let status = self.command.status().map_err(|source| self.not_started(source))?;
        if status.success() { Ok(()) } else { Err(Stop::Failed { command: self.shown, status }) }
    }

    /// Runs it, passing each line of its output on to the terminal and to `read`.
    pub(crate) fn run_reading(self, mut read: impl FnMut(&str)) -> Result<(), Stop> {
        self.run_quietly(|line| {
            println!("{line}");
            read(line);
        })
    }

    /// Runs it, passing each line of its output to `read` only.
    pub(crate) fn run_quietly(mut self, mut read: impl FnMut(&str)) -> Result<(), Stop> {
        println!("$ {}", self.shown);
        let mut child = self
            .command
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|source| self.not_started(source))?;
        let output = child.stdout.take().expect("its output is piped");
        for line in BufReader::new(output).split(b'\n').map_while(Result::ok) {
            read(&String::from_utf8_lossy(&line));
        }
        let status = child.wait().map_err(|source| self.not_started(source))?;
        if status.success() { Ok(()) } else { Err(Stop::Failed { command: self.shown, status }) }
    }

    /// Runs it silently and returns what it printed, whatever its exit status: some programs print
    /// a good answer and complain about a part of the question.
    pub(crate) fn answer(mut self) -> Result<String, Stop> {
        let output = self
            .command
            .stderr(Stdio::null())
            .output()
            .map_err(|source| self.not_started(source))?;
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// Whether it ends well; silent.
    pub(crate) fn succeeds(mut self) -> bool {
        self.command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        self.command.status().is_ok_and(|status| status.success())
    }

    fn not_started(&self, source: std::io::Error) -> Stop {
        Stop::NotStarted {
            program: self.command.get_program().to_string_lossy().into_owned(),
            source,
        }
    }
}
