//! The options that say what is asked.

use clap::{Args, ValueEnum};
use search::Way;
use transcript::Direction;

use crate::length::seconds;

/// A whole question.
#[derive(Debug, Args)]
pub(crate) struct Asked {
    #[command(flatten)]
    pub(crate) words: Words,
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) filters: FilterArgs,
    /// Ask Genesys' content search first, or read every call [default: whichever is quicker]
    #[arg(long, value_enum, help_heading = "Which calls")]
    pub(crate) way: Option<Place>,
}

#[derive(Debug, Args)]
#[command(next_help_heading = "What was said")]
pub(crate) struct Words {
    /// What was said: words as one phrase, or a question in the query language [env: SEARCH_KEYWORD] [default: refund]
    #[arg(help_heading = None)]
    pub(crate) phrase: Option<String>,
    /// A question in the query language: 'customer:cancel* -refund'; its signs are told at the end of --help
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true, conflicts_with_all = ["phrase", "matching"])]
    pub(crate) query: Option<String>,
    /// Take PHRASE as it stands, and compare it so
    #[arg(long = "match", id = "matching", value_enum, value_name = "HOW")]
    pub(crate) matching: Option<Compare>,
}

#[derive(Debug, Args)]
#[command(next_help_heading = "When")]
pub(crate) struct When {
    /// Calls of the last N days [default: 7]
    #[arg(long, value_name = "N", conflicts_with_all = ["from", "to"], value_parser = clap::value_parser!(u32).range(1..=3650))]
    pub(crate) days: Option<u32>,
    /// First day, or instant: 2026-11-20, "2026-11-20 14:30", 2026-11-20T14:30:00Z
    #[arg(long, value_name = "T")]
    pub(crate) from: Option<String>,
    /// Last day (to its end), or instant [default: now]
    #[arg(long, value_name = "T", requires = "from")]
    pub(crate) to: Option<String>,
}

/// Conditions on calls, all of which must hold.
#[derive(Debug, Args)]
#[command(next_help_heading = "Which calls")]
pub(crate) struct FilterArgs {
    /// Through this queue; may be repeated, as all that take a name: any of them
    #[arg(long, value_name = "NAME")]
    pub(crate) queue: Vec<String>,
    /// With this agent
    #[arg(long, value_name = "NAME")]
    pub(crate) agent: Vec<String>,
    /// In this division
    #[arg(long, value_name = "NAME")]
    pub(crate) division: Vec<String>,
    /// Wrapped up with this code
    #[arg(long, value_name = "NAME")]
    pub(crate) wrap_up: Vec<String>,
    /// Who called whom
    #[arg(long, value_enum)]
    pub(crate) direction: Option<Course>,
    /// In this language: en, or en-GB
    #[arg(long, value_name = "TAG")]
    pub(crate) language: Vec<String>,
    /// Beside --language: not the calls whose language is unknown
    #[arg(long, requires = "language")]
    pub(crate) no_unknown_language: bool,
    /// At least so long: 90, 60s, 10m, 1m30s, 1h
    #[arg(long, value_name = "TIME", value_parser = seconds)]
    pub(crate) min_duration: Option<u32>,
    /// At most so long
    #[arg(long, value_name = "TIME", value_parser = seconds)]
    pub(crate) max_duration: Option<u32>,
    /// Put on hold; --held=no: never
    #[arg(long, value_enum, value_name = "yes|no", hide_possible_values = true, num_args = 0..=1, require_equals = true, default_missing_value = "yes")]
    pub(crate) held: Option<YesNo>,
    /// Transferred; --transferred=no: not
    #[arg(long, value_enum, value_name = "yes|no", hide_possible_values = true, num_args = 0..=1, require_equals = true, default_missing_value = "yes")]
    pub(crate) transferred: Option<YesNo>,
    /// With these digits in the caller's or the dialled number
    #[arg(long, value_name = "DIGITS", allow_hyphen_values = true)]
    pub(crate) number: Option<String>,
    /// How the customer felt, by Genesys' scores
    #[arg(long, value_enum, value_name = "HOW")]
    pub(crate) sentiment: Option<Feeling>,
    /// Whose sentiment [default: customer]
    #[arg(long, value_enum, value_name = "SIDE", requires = "sentiment")]
    pub(crate) sentiment_side: Option<Whose>,
    /// About this topic
    #[arg(long, value_name = "NAME")]
    pub(crate) topic: Vec<String>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Compare {
    /// The words in this order, in any case and punctuation
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

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Place {
    /// Genesys proposes calls; each is checked here
    Content,
    /// Every call of the dates is read
    Scan,
}

impl From<Place> for Way {
    fn from(place: Place) -> Self {
        match place {
            Place::Content => Self::Content,
            Place::Scan => Self::Scan,
        }
    }
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Course {
    /// The customer called
    Inbound,
    /// The customer was called
    Outbound,
}

impl From<Course> for Direction {
    fn from(course: Course) -> Self {
        match course {
            Course::Inbound => Self::Inbound,
            Course::Outbound => Self::Outbound,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum YesNo {
    Yes,
    No,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Feeling {
    /// Negative on the whole
    Negative,
    /// Positive on the whole
    Positive,
    /// Worse at the end than at the beginning
    GotWorse,
    /// Better at the end than at the beginning
    GotBetter,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Whose {
    Customer,
    Agent,
}
