use super::Filters;

/// One kind of filter. The order is that of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Condition {
    Queues,
    Agents,
    Divisions,
    WrapUpCodes,
    Direction,
    Languages,
    Duration,
    Held,
    Transferred,
    Number,
    Sentiment,
    Topics,
}

impl Condition {
    const ALL: [Self; 12] = [
        Self::Queues,
        Self::Agents,
        Self::Divisions,
        Self::WrapUpCodes,
        Self::Direction,
        Self::Languages,
        Self::Duration,
        Self::Held,
        Self::Transferred,
        Self::Number,
        Self::Sentiment,
        Self::Topics,
    ];

    /// Whether Analytics knows the fact. It knows it of the whole conversation, where a transcript
    /// tells of one leg; so it is asked first.
    pub(crate) fn is_about_the_conversation(self) -> bool {
        !matches!(self, Self::Languages | Self::Sentiment | Self::Topics)
    }
}

impl Filters {
    /// The conditions that were set.
    pub(crate) fn conditions(&self) -> impl Iterator<Item = Condition> {
        Condition::ALL.into_iter().filter(|condition| self.has(*condition))
    }

    /// Whether a call's details decide anything.
    pub(crate) fn need_details(&self) -> bool {
        self.conditions().any(Condition::is_about_the_conversation)
    }

    fn has(&self, condition: Condition) -> bool {
        match condition {
            Condition::Queues => !self.queues.is_empty(),
            Condition::Agents => !self.agents.is_empty(),
            Condition::Divisions => !self.divisions.is_empty(),
            Condition::WrapUpCodes => !self.wrap_up_codes.is_empty(),
            Condition::Direction => self.direction.is_some(),
            Condition::Languages => !self.languages.is_empty(),
            Condition::Duration => self.min_duration_s.is_some() || self.max_duration_s.is_some(),
            Condition::Held => self.held.is_some(),
            Condition::Transferred => self.transferred.is_some(),
            Condition::Number => self.number.is_some(),
            Condition::Sentiment => self.sentiment.is_some(),
            Condition::Topics => !self.topics.is_empty(),
        }
    }
}
