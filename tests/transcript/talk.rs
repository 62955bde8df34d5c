//! A call written down as a play, for tests.

use chrono::DateTime;
use transcript::{Phrase, Role, Sentiment, Side, Speaker, Transcript, Word};

/// Phrases one second apart, unless told otherwise, and each word 100 ms.
pub(crate) struct Talk(Transcript, Option<i64>);

impl Talk {
    pub(crate) fn new() -> Self {
        let speaker =
            |side, role| Speaker { side, role, user_id: None, name: None, candidates: Vec::new() };
        Self(
            Transcript {
                conversation_id: "conversation".into(),
                communication_id: "communication".into(),
                conversation_start: DateTime::from_timestamp_millis(1_784_020_324_512).unwrap(),
                duration_ms: 60_000,
                language: Some("en-US".into()),
                direction: None,
                participants: Vec::new(),
                speakers: vec![
                    speaker(Side::Customer, Role::Customer),
                    speaker(Side::Agent, Role::Agent),
                ],
                phrases: Vec::new(),
                topics: Vec::new(),
                acoustics: Vec::new(),
            },
            None,
        )
    }

    /// When the next phrase begins, in milliseconds.
    pub(crate) fn at(mut self, at_ms: i64) -> Self {
        self.1 = Some(at_ms);
        self
    }

    /// How long the call took, in milliseconds.
    pub(crate) fn lasting(mut self, duration_ms: i64) -> Self {
        self.0.duration_ms = duration_ms;
        self
    }

    /// How the last phrase sounded.
    pub(crate) fn sounding(mut self, score: f64) -> Self {
        self.0.phrases.last_mut().unwrap().sentiment = Some(Sentiment { score });
        self
    }

    pub(crate) fn customer(self, text: &str) -> Self {
        self.says(Side::Customer, text, None)
    }

    pub(crate) fn agent(self, text: &str) -> Self {
        self.says(Side::Agent, text, None)
    }

    /// What was recognized, and how the engine wrote it out.
    pub(crate) fn customer_shown(self, text: &str, decorated: &str) -> Self {
        self.says(Side::Customer, text, Some(decorated))
    }

    fn says(mut self, side: Side, text: &str, decorated: Option<&str>) -> Self {
        let usual = i64::try_from(self.0.phrases.len()).unwrap() * 1000;
        let at_ms = self.1.take().unwrap_or(usual);
        let words: Vec<Word> = (0..)
            .zip(text.split_whitespace())
            .map(|(n, word)| Word {
                text: word.into(),
                at_ms: at_ms + n * 100,
                duration_ms: 100,
                confidence: None,
            })
            .collect();
        self.0.phrases.push(Phrase {
            at_ms,
            duration_ms: 900,
            side,
            speaker: usize::from(side == Side::Agent),
            text: text.into(),
            decorated: decorated.map(Into::into),
            confidence: None,
            stability: None,
            source_index: None,
            words,
            alternatives: Vec::new(),
            sentiment: None,
        });
        self
    }

    pub(crate) fn done(self) -> Transcript {
        self.0
    }
}

impl From<Transcript> for Talk {
    /// A call that goes on.
    fn from(call: Transcript) -> Self {
        Self(call, None)
    }
}
