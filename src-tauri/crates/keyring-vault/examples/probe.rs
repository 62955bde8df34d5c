//! What does this machine's keyring say? One question to the real keyring:
//! `cargo run -p keyring-vault --example probe -- status`, or `keep ID NAME`, `find ID`, `forget ID`.
//!
//! `keep` reads the secret from standard input; `find` compares it with standard input and never prints it. The tests
//! run this program in sessions of their own, because a process opens its keyring only once.
#![allow(clippy::print_stdout, reason = "a program for a terminal")]

use std::io::Read;
use std::process::ExitCode;

use keyring_vault::{Place, Vault, VaultError};
use secrecy::{ExposeSecret, SecretString};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match answer(&arguments).await {
        Ok(answer) => {
            println!("{answer}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            println!("{}: {error} [{}]", error.code(), error.detail().unwrap_or_default());
            ExitCode::FAILURE
        }
    }
}

async fn answer(arguments: &[&str]) -> Result<&'static str, VaultError> {
    let vault = Vault::system();
    match arguments {
        ["status"] => vault.availability().map(|()| "available"),
        ["keep", id, name] => vault.keep(id, name, typed(), Place::Keyring).await.map(|()| "kept"),
        ["find", id] => vault.secret(id).await.map(|found| compared(&found)),
        ["forget", id] => vault.forget(id).await.map(|()| "forgotten"),
        _ => Ok("usage: probe status | keep ID NAME | find ID | forget ID"),
    }
}

fn typed() -> SecretString {
    let mut text = String::new();
    // What cannot be read is an empty secret, which no test expects.
    let _ = std::io::stdin().read_to_string(&mut text);
    SecretString::from(text.trim_end())
}

fn compared(found: &SecretString) -> &'static str {
    if found.expose_secret() == typed().expose_secret() { "the same" } else { "another" }
}
