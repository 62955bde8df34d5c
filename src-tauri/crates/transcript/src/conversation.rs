use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// Which end of the line: Genesys knows phrases only as `external` or `internal` (API.md 5.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// The external side: whoever called in or was called.
    Customer,
    /// The internal side: agents, but also the IVR and queue announcements.
    Agent,
}

impl Side {
    /// The word used on screen and in JSON: `customer` or `agent`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Customer => "customer",
            Self::Agent => "agent",
        }
    }
}

/// What a participant was in the call (`purpose` in API.md 4.2, `participantPurpose` in 5.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// The customer, or any external party.
    Customer,
    /// A person of the contact centre.
    Agent,
    /// The menu that answers first.
    Ivr,
    /// The queue: hold music and announcements.
    Acd,
    /// A mailbox.
    Voicemail,
    /// A purpose this version does not know.
    Other,
}

impl Role {
    /// The side on which this role speaks; `Other` is taken for internal, as Genesys does.
    pub fn side(self) -> Side {
        match self {
            Self::Customer => Side::Customer,
            _ => Side::Agent,
        }
    }
}

/// Who started the call, seen from the organization.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// The customer called.
    Inbound,
    /// The organization called.
    Outbound,
}

/// One who took part, and when. The windows decide who spoke a phrase (API.md 5.2 "Who spoke").
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Participant {
    /// What the participant was.
    pub role: Role,
    /// Genesys user id, for agents.
    pub user_id: Option<String>,
    /// Display name, once looked up; never an id.
    pub name: Option<String>,
    /// Queue through which the participant came in.
    pub queue_id: Option<String>,
    /// The queue's name, once looked up.
    pub queue_name: Option<String>,
    /// Caller's address without its scheme (`+353215550142`).
    pub ani: Option<String>,
    /// Dialled address without its scheme.
    pub dnis: Option<String>,
    /// When the participant joined, UTC.
    pub from: Option<DateTime<Utc>>,
    /// When the participant left, UTC; `None` while still on the line or unknown.
    pub to: Option<DateTime<Utc>>,
}

/// One communication (leg) of a conversation, as Analytics tells it (API.md 4.2).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Leg {
    /// The communication id (`sessionId`).
    pub communication_id: String,
    /// Whose leg it is.
    pub role: Role,
    /// Whether Genesys says that it was recorded; `None` when it does not say.
    pub recorded: Option<bool>,
}

/// A span of time, UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// When it began.
    pub from: DateTime<Utc>,
    /// When it ended; `None` where that is not told.
    pub to: Option<DateTime<Utc>>,
}

/// How one agent wrapped a call up (API.md 4.2).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WrapUp {
    /// Id of the wrap-up code.
    pub code_id: String,
    /// What the agent wrote beside it.
    pub note: Option<String>,
    /// Genesys user id of the agent.
    pub user_id: Option<String>,
    /// When it was given, UTC.
    pub at: Option<DateTime<Utc>>,
}

/// One customer contact; "call" on screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conversation {
    /// Genesys' id of the conversation.
    pub id: String,
    /// When it began, UTC.
    pub start: DateTime<Utc>,
    /// When it ended, UTC; `None` while it goes on.
    pub end: Option<DateTime<Utc>>,
    /// Who called whom.
    pub direction: Option<Direction>,
    /// Its voice legs, in Genesys' order, each id once.
    pub legs: Vec<Leg>,
    /// Everybody who took part.
    pub participants: Vec<Participant>,
    /// Ids of the divisions it belongs to.
    pub division_ids: Vec<String>,
    /// Ids of the wrap-up codes agents gave it.
    pub wrap_up_codes: Vec<String>,
    /// What agents gave as the outcome, in the order in which they did; each code and note once.
    #[serde(default)]
    pub wrap_ups: Vec<WrapUp>,
    /// When somebody was on hold, in order and without overlaps. May be empty although `holds` is
    /// not: then only the count or the sum is known.
    #[serde(default)]
    pub hold_spans: Vec<Span>,
    /// How often somebody was put on hold.
    pub holds: u32,
    /// How long all holds took together, in milliseconds.
    pub held_ms: i64,
    /// How often it was transferred.
    pub transfers: u32,
}
