#![expect(
    clippy::doc_markdown,
    reason = "these comments are the help text, where backticks would show"
)]

mod question;
mod searches;

use std::path::PathBuf;

use clap::{ArgGroup, Args, Parser, Subcommand, ValueEnum};
use export::{Format, TimeStyle};

pub(crate) use question::{Asked, Feeling, FilterArgs, When, Whose, Words, YesNo};
pub(crate) use searches::{Run, Save, SearchesCommand};

use crate::help;

/// Finds what was said in voice calls on Genesys Cloud.
#[derive(Debug, Parser)]
#[command(name = "earshot-cli", version, about, max_term_width = 100, after_help = help::EXIT_CODES)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
    /// Say more on standard error; -vv and -vvv still more
    #[arg(short, long, action = clap::ArgAction::Count, global = true)]
    pub(crate) verbose: u8,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Find calls in which something was said, and print or save their transcripts
    #[command(after_help = help::SEE_HELP, after_long_help = help::SEARCHING)]
    Search(Box<Search>),
    /// Keep searches, run them again, and see what is new since last time
    #[command(subcommand, after_help = help::SEARCHES)]
    Searches(Box<SearchesCommand>),
    /// See what this client may do in its organization, and what to ask the administrator for
    Check(Check),
    /// Connect an organization; its secret goes into the system's keyring
    Connect(Connect),
    /// List the saved connections
    Connections,
    /// Remove a connection and its secret
    Disconnect {
        /// The connection's name or id
        name: String,
    },
    /// Run the demo organization, a simulator of Genesys Cloud, on this computer
    DemoOrg(Box<demo_org::Args>),
}

#[derive(Debug, Args)]
pub(crate) struct Search {
    #[command(flatten)]
    pub(crate) asked: Asked,
    #[command(flatten)]
    pub(crate) output: Output,
    #[command(flatten)]
    pub(crate) way_in: WayIn,
}

/// What becomes of the answer.
#[derive(Debug, Args)]
#[command(next_help_heading = "Output")]
pub(crate) struct Output {
    /// What transcripts are written as
    #[arg(long, default_value_t = Format::Txt, value_name = "txt|vtt|srt|csv|json")]
    pub(crate) format: Format,
    /// Times as elapsed since the call's start, or as time of day
    #[arg(long, value_enum, default_value_t)]
    pub(crate) time: Times,
    /// Save one file a call into this folder instead of printing transcripts
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// Stop after N calls
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) limit: Option<u32>,
    /// One JSON object a line: every hit, and a receipt at the end
    #[arg(long)]
    pub(crate) json: bool,
    /// Save the receipt as JSON: the question, the plan, and every call with what became of it
    #[arg(long, value_name = "FILE", conflicts_with = "plan")]
    pub(crate) receipt: Option<PathBuf>,
    /// Say what the search would take, and what each way would miss; search nothing
    #[arg(long, conflicts_with = "out")]
    pub(crate) plan: bool,
}

/// Which organization is asked.
#[derive(Debug, Args)]
#[command(next_help_heading = "Organization")]
#[command(group = ArgGroup::new("one_way_in").args(["demo", "connection", "base_url", "region"]))]
pub(crate) struct WayIn {
    /// Search the embedded demo organization
    #[arg(long)]
    pub(crate) demo: bool,
    /// Use this saved connection [default: the one in use]
    #[arg(long, value_name = "NAME")]
    pub(crate) connection: Option<String>,
    /// One address for sign-in and API, such as a gateway or `earshot-cli demo-org`
    #[arg(long, value_name = "URL")]
    pub(crate) base_url: Option<String>,
    /// Ask the tutorial's paths, at a gateway that offers them
    #[arg(long, requires = "base_url", conflicts_with_all = ["demo", "connection", "region"])]
    pub(crate) tutorial_endpoints: bool,
    /// The region's domain, such as mypurecloud.ie [env: GENESYS_REGION]
    #[arg(long, value_name = "DOMAIN")]
    pub(crate) region: Option<String>,
    /// The OAuth client's id [env: GENESYS_CLIENT_ID]; its secret: GENESYS_CLIENT_SECRET, or the keyring
    #[arg(long, value_name = "ID")]
    pub(crate) client_id: Option<String>,
    /// A label for the organization in saved files [env: GENESYS_ORG_ID]
    #[arg(long, value_name = "LABEL")]
    pub(crate) organization: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Check {
    /// One JSON object a line: every ability
    #[arg(long)]
    pub(crate) json: bool,
    #[command(flatten)]
    pub(crate) way_in: WayIn,
}

#[derive(Debug, Args)]
pub(crate) struct Connect {
    /// What to call the connection [default: the organization's name]
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// The region's domain, such as mypurecloud.ie [env: GENESYS_REGION]
    #[arg(long, value_name = "DOMAIN", conflicts_with = "base_url")]
    pub(crate) region: Option<String>,
    /// One address for sign-in and API, such as a gateway
    #[arg(long, value_name = "URL")]
    pub(crate) base_url: Option<String>,
    /// Ask the tutorial's paths, at a gateway that offers them
    #[arg(long)]
    pub(crate) tutorial_endpoints: bool,
    /// The OAuth client's id [env: GENESYS_CLIENT_ID]; its secret is asked for, or GENESYS_CLIENT_SECRET
    #[arg(long, value_name = "ID")]
    pub(crate) client_id: Option<String>,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub(crate) enum Times {
    /// Since the call's start
    #[default]
    Elapsed,
    /// Time of day
    Clock,
}

impl From<Times> for TimeStyle {
    fn from(times: Times) -> Self {
        match times {
            Times::Elapsed => Self::Elapsed,
            Times::Clock => Self::Clock,
        }
    }
}
