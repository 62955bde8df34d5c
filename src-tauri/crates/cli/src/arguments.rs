#![expect(
    clippy::doc_markdown,
    reason = "these comments are the help text, where backticks would show"
)]

use std::path::PathBuf;

use clap::{ArgGroup, Args, Parser, Subcommand, ValueEnum};
use export::{Format, TimeStyle};

/// Finds what was said in voice calls on Genesys Cloud.
#[derive(Debug, Parser)]
#[command(name = "earshot-cli", version, about, max_term_width = 100, after_help = EXIT_CODES)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
    /// Say more on standard error; -vv and -vvv still more
    #[arg(short, long, action = clap::ArgAction::Count, global = true)]
    pub(crate) verbose: u8,
}

const EXIT_CODES: &str = "Exit codes: 0 done, 1 failed, 2 usage, 3 sign-in refused, 4 permission missing, 5 finished but incomplete";

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Find calls in which something was said, and print or save their transcripts
    Search(Box<Search>),
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
    DemoOrg(demo_org::Args),
}

#[derive(Debug, Args)]
#[command(group = ArgGroup::new("way_in").args(["demo", "connection", "base_url", "region"]))]
pub(crate) struct Search {
    /// What was said [env: SEARCH_KEYWORD] [default: refund]
    pub(crate) phrase: Option<String>,
    /// How the phrase is compared with what was said
    #[arg(long = "match", value_enum, default_value_t)]
    pub(crate) matching: Compare,
    /// Calls of the last N days [default: 7]
    #[arg(long, value_name = "N", conflicts_with_all = ["from", "to"], value_parser = clap::value_parser!(u32).range(1..=3650))]
    pub(crate) days: Option<u32>,
    /// First day, or instant: 2026-11-20, "2026-11-20 14:30", 2026-11-20T14:30:00Z
    #[arg(long, value_name = "T")]
    pub(crate) from: Option<String>,
    /// Last day (to its end), or instant [default: now]
    #[arg(long, value_name = "T", requires = "from")]
    pub(crate) to: Option<String>,
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
    #[command(flatten)]
    pub(crate) way_in: WayIn,
}

/// Which organization is searched.
#[derive(Debug, Args)]
pub(crate) struct WayIn {
    /// Search the embedded demo organization
    #[arg(long)]
    pub(crate) demo: bool,
    /// Use this saved connection
    #[arg(long, value_name = "NAME")]
    pub(crate) connection: Option<String>,
    /// One address for sign-in and API, such as a gateway or `earshot-cli demo-org`
    #[arg(long, value_name = "URL")]
    pub(crate) base_url: Option<String>,
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
pub(crate) struct Connect {
    /// What to call the connection [default: the organization's name]
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// The region's domain, such as mypurecloud.ie [env: GENESYS_REGION]
    #[arg(long, value_name = "DOMAIN", conflicts_with = "base_url")]
    pub(crate) region: Option<String>,
    /// One address for sign-in and API
    #[arg(long, value_name = "URL")]
    pub(crate) base_url: Option<String>,
    /// The OAuth client's id [env: GENESYS_CLIENT_ID]; its secret is asked for, or GENESYS_CLIENT_SECRET
    #[arg(long, value_name = "ID")]
    pub(crate) client_id: Option<String>,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub(crate) enum Compare {
    /// The words in this order, in any case and punctuation
    #[default]
    Exact,
    /// Also inside words
    Partial,
    /// A regular expression, without case
    Regex,
}

impl From<Compare> for transcript::Matching {
    fn from(compare: Compare) -> Self {
        match compare {
            Compare::Exact => Self::Exact,
            Compare::Partial => Self::Partial,
            Compare::Regex => Self::Regex,
        }
    }
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
