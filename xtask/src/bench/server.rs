//! A demo organization of its own for a measurement, stopped when it is dropped.

use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
};

use serde::Deserialize;
use serde_json::Value;

use crate::{error::Stop, tool::tool};

/// How the organization says where it is, in one line of JSON.
#[derive(Debug, Deserialize)]
pub(super) struct Address {
    pub(super) base_url: String,
    pub(super) client_id: String,
    pub(super) client_secret: String,
}

/// What a search says at its end, counted in communications.
#[derive(Debug, Deserialize)]
pub(super) struct Receipt {
    pub(super) fetched: usize,
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

    /// `earshot-cli search --json`, signed in here; returns its receipt.
    pub(super) fn search(&self, cli: &Path, question: &[&str]) -> Result<Receipt, Stop> {
        let at = ["--base-url", &self.address.base_url, "--client-id", &self.address.client_id];
        let search = tool(cli, &[&["search"], question, &["--json"], &at].concat())
            .neutral()
            .env("GENESYS_CLIENT_SECRET", &self.address.client_secret);
        let mut receipt = None;
        let end = search.run_quietly(|line| receipt = receipt.take().or_else(|| receipt_of(line)));
        // Some of the invented calls have no transcript: the search then ends as incomplete, with a receipt.
        receipt.ok_or_else(|| {
            end.err().unwrap_or_else(|| Stop::Sentence("The search printed no receipt.".to_owned()))
        })
    }
}

fn receipt_of(line: &str) -> Option<Receipt> {
    let line: Value = serde_json::from_str(line).ok()?;
    (line["type"] == "receipt").then(|| serde_json::from_value(line).ok())?
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
