//! A demo organization of its own for a measurement, stopped when it is dropped.

use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
};

use serde::Deserialize;

use crate::{
    error::Stop,
    tool::{Tool, tool},
};

/// How the organization says where it is, in one line of JSON.
#[derive(Debug, Deserialize)]
pub(super) struct Address {
    pub(super) base_url: String,
    pub(super) client_id: String,
    pub(super) client_secret: String,
}

pub(super) struct Server {
    child: Child,
    pub(super) address: Address,
}

impl Server {
    /// Starts `earshot-cli demo-org` on a free port and waits until it listens.
    pub(super) fn start(cli: &Path, options: &[&str]) -> Result<Self, Stop> {
        println!("$ earshot-cli demo-org {}", options.join(" "));
        let mut child = Command::new(cli)
            .args(["demo-org", "--port", "0"])
            .args(options)
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|source| Stop::NotStarted { program: cli.display().to_string(), source })?;
        let mut line = String::new();
        let read =
            BufReader::new(child.stdout.take().expect("its output is piped")).read_line(&mut line);
        match read.map_err(|error| error.to_string()).and_then(|_| parse(&line)) {
            Ok(address) => Ok(Self { child, address }),
            Err(reason) => {
                let _ = child.kill();
                let _ = child.wait();
                Err(Stop::Sentence(format!(
                    "The demo organization did not say where it listens: {reason}"
                )))
            }
        }
    }

    /// `earshot-cli search`, signed in here.
    pub(super) fn search(&self, cli: &Path, question: &[&str]) -> Tool {
        let at = ["--base-url", &self.address.base_url, "--client-id", &self.address.client_id];
        tool(cli, &[&["search"], question, &at].concat())
            .neutral()
            .env("GENESYS_CLIENT_SECRET", &self.address.client_secret)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn parse(line: &str) -> Result<Address, String> {
    serde_json::from_str(line).map_err(|error| error.to_string())
}
