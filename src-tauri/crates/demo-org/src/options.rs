//! How a demo organization is set up: from code ([`Options`]) or from a command line ([`Args`]).

use std::path::PathBuf;

use chrono::{DateTime, Utc};

use crate::{Faults, Odd};

/// Every permission that some path of the demo organization asks for (API.md 2.5).
pub const ALL_PERMISSIONS: &[&str] = &[
    "analytics:agentConversationDetail:view",
    "analytics:conversationDetail:view",
    "conversation:communication:view",
    "directory:user:view",
    "recording:recording:view",
    "recording:recordingSegment:view",
    "recording:screenRecording:view",
    "recording:snippetRecording:view",
    "routing:queue:search",
    "routing:queue:view",
    "routing:transcriptionSettings:view",
    "routing:wrapupCode:view",
    "speechAndTextAnalytics:aiSummary:view",
    "speechAndTextAnalytics:category:view",
    "speechAndTextAnalytics:data:view",
    "speechAndTextAnalytics:sentimentData:view",
    "speechAndTextAnalytics:topic:view",
];

/// What is said in the long call ([`Options::long_call`]) and in no other.
pub const LONG_CALL_WORD: &str = "quillfeather";

/// The set-up of a demo organization. `Options::default()` is the embedded organization on a free port.
#[derive(Debug, Clone)]
pub struct Options {
    /// The port to listen on, on 127.0.0.1; 0 picks a free one.
    pub port: u16,
    /// A file of calls, `.jsonl` or `.jsonl.gz`, one `{"conversation":…,"transcript":…}` a line. Wins over `generate`.
    pub calls: Option<PathBuf>,
    /// How many calls to invent; `None` = the embedded organization's usual few hundred.
    pub generate: Option<usize>,
    /// Beside the invented calls, one of yesterday with so many phrases, in which [`LONG_CALL_WORD`] is said.
    pub long_call: Option<usize>,
    /// Same seed, same calls and same faults.
    pub seed: u64,
    /// How long each API answer takes at least, in ms.
    pub latency_ms: u64,
    /// How long each download from storage takes at least, in ms.
    pub storage_latency_ms: u64,
    /// Requests per token and minute (Genesys: 300, API.md 8.1).
    pub rate_limit: u32,
    /// Transcript searches with a date range per token and minute (Genesys: 240, API.md 3.4); `None` = no limit
    /// of their own.
    pub searches_per_minute: Option<u32>,
    /// What goes wrong on purpose.
    pub faults: Faults,
    /// What is answered in another way than expected.
    pub odd: Odd,
    /// Whether the endpoints of the tutorial (API.md 11) are served as well.
    pub tutorial: bool,
    /// The client's permissions; `None` = all.
    pub permissions: Option<Vec<String>>,
    /// The organization's switch `contentSearchEnabled`.
    pub content_search: bool,
    /// The OAuth client id that is known here.
    pub client_id: String,
    /// Its secret.
    pub client_secret: String,
    /// The organization's clock at its start; `None` = the real time.
    pub now: Option<DateTime<Utc>>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            port: 0,
            calls: None,
            generate: None,
            long_call: None,
            seed: 1,
            latency_ms: 0,
            storage_latency_ms: 0,
            rate_limit: 300,
            searches_per_minute: Some(240),
            faults: Faults::default(),
            odd: Odd::default(),
            tutorial: false,
            permissions: None,
            content_search: true,
            client_id: "de300000-0000-4000-8000-00000000c11e".to_owned(),
            client_secret: "demo-secret-of-larkmoor-energy".to_owned(),
            now: None,
        }
    }
}

/// On or off, as a command line says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Switch {
    /// On.
    On,
    /// Off.
    Off,
}

/// The options of `earshot-cli demo-org`.
#[derive(Debug, Clone, clap::Args)]
pub struct Args {
    /// Port on 127.0.0.1; 0 picks a free one
    #[arg(long, default_value_t = 0, value_name = "P")]
    pub port: u16,
    /// Calls to serve: one {"conversation":…,"transcript":…} a line, .jsonl or .jsonl.gz
    #[arg(long, value_name = "FILE")]
    pub calls: Option<PathBuf>,
    /// Invent N calls instead of the usual few hundred
    #[arg(long, value_name = "N", conflicts_with = "calls")]
    pub generate: Option<usize>,
    /// Invent one call of N phrases beside the others; "quillfeather" is said in it and nowhere else
    #[arg(long, value_name = "N", conflicts_with = "calls")]
    pub long_call: Option<usize>,
    /// Same seed, same calls and same faults
    #[arg(long, default_value_t = 1, value_name = "S")]
    pub seed: u64,
    /// Milliseconds each API answer takes at least
    #[arg(long, default_value_t = 0, value_name = "A")]
    pub latency_ms: u64,
    /// Milliseconds each download takes at least
    #[arg(long, default_value_t = 0, value_name = "B")]
    pub storage_latency_ms: u64,
    /// Requests per token and minute
    #[arg(long, default_value_t = 300, value_name = "N")]
    pub rate_limit: u32,
    /// Transcript searches with a date range per token and minute
    #[arg(long, default_value_t = 240, value_name = "N")]
    pub searches_per_minute: u32,
    /// What goes wrong on purpose, e.g. "503:0.1,reset:0.02,429x2"
    #[arg(long, default_value = "", hide_default_value = true, value_name = "LIST")]
    pub faults: Faults,
    /// What is answered in another way than expected; the help lists the names.
    #[arg(long, default_value = "", hide_default_value = true, value_name = "LIST", help = odd_help())]
    pub odd: Odd,
    /// Serve the endpoints of the tutorial as well
    #[arg(long)]
    pub tutorial: bool,
    /// The organization's content search switch
    #[arg(long, value_enum, default_value_t = Switch::On)]
    pub content_search: Switch,
    /// A permission the client lacks; may be repeated
    #[arg(long, value_name = "P")]
    pub without_permission: Vec<String>,
    /// What its clock says at the start, e.g. 2026-11-22T15:30:00Z; the calls are invented by it
    #[arg(long, value_name = "TIME")]
    pub now: Option<DateTime<Utc>>,
}

impl From<Args> for Options {
    fn from(args: Args) -> Self {
        Self {
            port: args.port,
            calls: args.calls,
            generate: args.generate,
            long_call: args.long_call,
            seed: args.seed,
            latency_ms: args.latency_ms,
            storage_latency_ms: args.storage_latency_ms,
            rate_limit: args.rate_limit,
            searches_per_minute: Some(args.searches_per_minute),
            faults: args.faults,
            odd: args.odd,
            tutorial: args.tutorial,
            permissions: all_but(&args.without_permission),
            content_search: args.content_search == Switch::On,
            now: args.now,
            ..Self::default()
        }
    }
}

fn odd_help() -> String {
    let names = Odd::names().collect::<Vec<_>>().join(", ");
    format!("What is answered in another way than expected, as a comma list: {names}")
}

fn all_but(missing: &[String]) -> Option<Vec<String>> {
    let kept = ALL_PERMISSIONS.iter().filter(|name| !missing.iter().any(|m| m == *name));
    (!missing.is_empty()).then(|| kept.map(|name| (*name).to_owned()).collect())
}
