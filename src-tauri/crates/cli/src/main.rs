//! Earshot without a window: connect, search, save, and the demo organization.

mod arguments;
mod asked;
mod bar;
mod caret;
mod check;
mod connect;
mod demo;
mod desk;
mod environment;
mod failure;
mod help;
mod json_lines;
mod known;
mod length;
mod names;
mod paper;
mod plan;
mod receipt;
mod search_command;
mod searches_command;
mod way_in;

use std::{
    fmt::Display,
    io::{self, IsTerminal, Write},
    process::ExitCode,
};

use clap::Parser;

use arguments::{Arguments, Command};
use failure::{Exit, Failure};

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    start_logging(arguments.verbose);
    match run(arguments.command).await {
        Ok(code) => code.into(),
        Err(failure) if failure.is_closed_pipe() => Exit::Done.into(),
        Err(failure) => {
            tell(format_args!("earshot-cli: {failure}"));
            if let Some(advice) = failure.advice() {
                tell(advice);
            }
            failure.exit().into()
        }
    }
}

async fn run(command: Command) -> Result<Exit, Failure> {
    match command {
        Command::Search(options) => search_command::run(*options).await,
        Command::Searches(command) => searches_command::run(*command).await,
        Command::Check(options) => check::check(options).await,
        Command::Connect(options) => connect::connect(options).await,
        Command::Connections => connect::list(),
        Command::Disconnect { name } => connect::disconnect(&name).await,
        Command::DemoOrg(options) => demo::serve(*options).await,
    }
}

/// A line on standard error. If nobody listens there, the work goes on all the same.
fn tell(line: impl Display) {
    let _ = writeln!(io::stderr(), "{line}");
}

/// Errors only, unless asked for more; never on standard output, which belongs to the answer.
fn start_logging(verbose: u8) {
    let level = match verbose {
        0 => "error",
        1 => "info",
        2 => "debug",
        _ => "trace",
    };
    let filter = tracing_subscriber::EnvFilter::try_from_env("EARSHOT_LOG")
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new(level));
    let colours = io::stderr().is_terminal();
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_ansi(colours)
        .with_writer(io::stderr)
        .init();
}
