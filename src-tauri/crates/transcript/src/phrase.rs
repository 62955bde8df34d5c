use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::{Direction, NOTHING_SAID, Participant, Role, Side};

/// The transcript of one communication.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Transcript {
    /// The conversation it belongs to.
    pub conversation_id: String,
    /// The leg that was recorded.
    pub communication_id: String,
    /// When the conversation began, UTC. Every `at_ms` counts from here.
    pub conversation_start: DateTime<Utc>,
    /// Length of the call in milliseconds, from the conversation's start to the last thing known.
    pub duration_ms: i64,
    /// BCP 47 tag as the engine gave it, in any case (`en-US`, `en-us`); `None` when unknown.
    pub language: Option<String>,
    /// Who called whom.
    pub direction: Option<Direction>,
    /// Everybody who took part, with their windows.
    pub participants: Vec<Participant>,
    /// Those who spoke, each once, in the order of their first phrase.
    pub speakers: Vec<Speaker>,
    /// What was said, by start time.
    pub phrases: Vec<Phrase>,
    /// Topics spotted by Genesys.
    pub topics: Vec<Topic>,
    /// What else was heard (music, silence, ringing).
    pub acoustics: Vec<Acoustic>,
}

impl Transcript {
    /// The UTC instant of a place in the call; its start, where the place is past all calendars.
    pub fn instant(&self, at_ms: i64) -> DateTime<Utc> {
        let later = TimeDelta::try_milliseconds(at_ms)
            .and_then(|by| self.conversation_start.checked_add_signed(by));
        later.unwrap_or(self.conversation_start)
    }

    /// The speaker of a phrase.
    pub fn speaker(&self, phrase: &Phrase) -> &Speaker {
        &self.speakers[phrase.speaker]
    }

    /// Whether nothing at all was transcribed (speech analytics off for the queue, API.md 5.2).
    pub fn is_empty(&self) -> bool {
        self.phrases.is_empty()
    }

    /// Names of the agents in the order they came in, each once.
    pub fn agents(&self) -> Vec<&str> {
        let mut names = Vec::new();
        for name in self.of_role(Role::Agent).filter_map(|who| who.name.as_deref()) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    /// The name of the queue the last agent answered for; a transferred call belongs to the last.
    pub fn queue(&self) -> Option<&str> {
        let agents = self.participants.iter().rev().filter(|who| who.role == Role::Agent);
        let all = self.participants.iter().rev();
        agents.chain(all).find_map(|who| who.queue_name.as_deref())
    }

    /// The customer's telephone address: the caller's inbound, the dialled one outbound.
    pub fn customer_address(&self) -> Option<&str> {
        let customer = self.of_role(Role::Customer).next()?;
        match self.direction {
            Some(Direction::Outbound) => customer.dnis.as_deref().or(customer.ani.as_deref()),
            _ => customer.ani.as_deref(),
        }
    }

    fn of_role(&self, role: Role) -> impl Iterator<Item = &Participant> {
        self.participants.iter().filter(move |who| who.role == role)
    }
}

/// Who speaks in a transcript.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Speaker {
    /// The side of the line.
    pub side: Side,
    /// What they were.
    pub role: Role,
    /// Genesys user id, for agents.
    pub user_id: Option<String>,
    /// Their name, once looked up.
    pub name: Option<String>,
    /// User ids of all who were on the line where several could have spoken (a conference); empty
    /// where it is clear.
    pub candidates: Vec<String>,
}

impl Speaker {
    /// What to call them: the name, or the role in one word (`Customer`, `Agent`, `IVR`, `Queue`).
    pub fn label(&self) -> &str {
        match (&self.name, self.role) {
            (Some(name), _) => name,
            (None, Role::Customer) => "Customer",
            (None, Role::Ivr) => "IVR",
            (None, Role::Acd) => "Queue",
            (None, Role::Voicemail) => "Voicemail",
            (None, Role::Agent | Role::Other) => "Agent",
        }
    }
}

/// One timed utterance.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Phrase {
    /// Milliseconds since the conversation started.
    pub at_ms: i64,
    /// How long it took, in milliseconds.
    pub duration_ms: i64,
    /// Which side spoke.
    pub side: Side,
    /// Who spoke: an index into [`Transcript::speakers`].
    pub speaker: usize,
    /// The words as recognized: lower case, no punctuation.
    pub text: String,
    /// The words with case and punctuation, where the engine gave them.
    pub decorated: Option<String>,
    /// How sure the engine was, 0 to 1.
    pub confidence: Option<f64>,
    /// 1 when the words are final.
    pub stability: Option<f64>,
    /// Genesys' own number of the phrase, to which sentiment refers.
    pub source_index: Option<i64>,
    /// Word for word, with times.
    pub words: Vec<Word>,
    /// Other readings, where the engine gave some.
    pub alternatives: Vec<Alternative>,
    /// How it was said, where Genesys scored it.
    pub sentiment: Option<Sentiment>,
}

impl Phrase {
    /// What is shown: `decoratedText`, else `text`, else [`NOTHING_SAID`].
    pub fn display(&self) -> &str {
        self.written().unwrap_or(NOTHING_SAID)
    }

    /// What is shown, if anything was said. What is searched and what is shown must be the same text,
    /// or marks would be cut out of another one.
    pub(crate) fn written(&self) -> Option<&str> {
        let decorated = self.decorated.as_deref().filter(|text| !text.trim().is_empty());
        let plain = Some(self.text.as_str()).filter(|text| !text.trim().is_empty());
        decorated.or(plain)
    }

    /// When it ended, milliseconds since the conversation started.
    pub fn end_ms(&self) -> i64 {
        self.at_ms.saturating_add(self.duration_ms)
    }
}

/// One word of a phrase.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Word {
    /// The word as recognized.
    pub text: String,
    /// Milliseconds since the conversation started.
    pub at_ms: i64,
    /// How long it took, in milliseconds.
    pub duration_ms: i64,
    /// How sure the engine was, 0 to 1.
    pub confidence: Option<f64>,
}

/// Another reading of a phrase.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Alternative {
    /// The words of this reading.
    pub text: String,
    /// How sure the engine was, 0 to 1.
    pub confidence: Option<f64>,
}

/// Genesys' score of how a phrase was said.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sentiment {
    /// −1 (negative) to 1 (positive).
    pub score: f64,
}

/// A topic spotted in the call.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Topic {
    /// Its name in the organization.
    pub name: String,
    /// Who said it.
    pub side: Option<Side>,
    /// Milliseconds since the conversation started.
    pub at_ms: i64,
    /// How long it took, in milliseconds.
    pub duration_ms: i64,
    /// The words that gave it away.
    pub text: Option<String>,
    /// How sure Genesys was; its scale is not documented (API.md 5.2).
    pub confidence: Option<f64>,
}

/// Something heard that is not speech.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Acoustic {
    /// Genesys' word for it (`voice`, `acd`, …).
    pub kind: String,
    /// Milliseconds since the conversation started.
    pub at_ms: i64,
    /// How long it took, in milliseconds.
    pub duration_ms: i64,
}
