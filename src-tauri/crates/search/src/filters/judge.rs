use transcript::{Conversation, Feeling, Participant, Transcript, Trend};

use super::{Choice, Condition, Feels, Filters, SentimentIs, check::digits};

/// What is known of a call: what Analytics lists, and what the transcript says.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Facts<'a> {
    pub(crate) listed: Option<&'a Conversation>,
    /// Whether a list tells divisions, wrap-up codes, holds and transfers. Where it does not, that
    /// there are none listed does not mean that there were none.
    pub(crate) listed_in_full: bool,
    pub(crate) transcript: Option<&'a Transcript>,
}

/// Whether a call is one of those asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Judgement {
    In,
    Out,
    /// These conditions cannot be told from what is known.
    Unsure(Vec<Condition>),
}

impl Filters {
    /// Checks every condition against what is known. One that certainly fails decides, whatever is
    /// unknown besides.
    pub(crate) fn judge(&self, facts: Facts<'_>) -> Judgement {
        let mut unsure = Vec::new();
        for condition in self.conditions() {
            match self.holds(condition, facts) {
                Some(true) => {}
                Some(false) => return Judgement::Out,
                None => unsure.push(condition),
            }
        }
        if unsure.is_empty() { Judgement::In } else { Judgement::Unsure(unsure) }
    }

    /// Whether a sentiment was asked for and the transcript has no score at all for that side.
    pub(crate) fn misses_scores(&self, transcript: &Transcript) -> bool {
        self.sentiment.is_some_and(|asked| transcript.mood(asked.side).is_none())
    }

    /// `None` when it cannot be told.
    fn holds(&self, condition: Condition, facts: Facts<'_>) -> Option<bool> {
        let Facts { listed, listed_in_full, transcript } = facts;
        let in_full = listed.filter(|_| listed_in_full);
        match condition {
            Condition::Queues => took_part(facts, &self.queues, |who| who.queue_id.as_ref()),
            Condition::Agents => took_part(facts, &self.agents, |who| who.user_id.as_ref()),
            // Every call belongs to a division: where none is named, it is not known.
            Condition::Divisions => in_full
                .filter(|call| !call.division_ids.is_empty())
                .map(|call| any_of(&self.divisions, &call.division_ids)),
            Condition::WrapUpCodes => {
                in_full.map(|call| any_of(&self.wrap_up_codes, &call.wrap_up_codes))
            }
            Condition::Direction => {
                let known = listed.and_then(|call| call.direction);
                let known = known.or(transcript.and_then(|transcript| transcript.direction))?;
                Some(self.direction == Some(known))
            }
            Condition::Languages => {
                let transcript = transcript?;
                Some(self.speaks(transcript.language.as_deref()))
            }
            Condition::Duration => Some(self.lasts(duration_ms(facts)?)),
            Condition::Held => {
                in_full.map(|call| self.held == Some(call.holds > 0 || call.held_ms > 0))
            }
            Condition::Transferred => {
                in_full.map(|call| self.transferred == Some(call.transfers > 0))
            }
            Condition::Number => has_number(facts, &digits(self.number.as_deref()?)),
            Condition::Sentiment => Some(feels(transcript?, self.sentiment?)),
            Condition::Topics => Some(self.has_topic(transcript?)),
        }
    }

    fn speaks(&self, tag: Option<&str>) -> bool {
        let tag = tag.map(comparable).filter(|tag| !["", "unknown", "und"].contains(&tag.as_str()));
        let Some(tag) = tag else { return self.unknown_language };
        self.languages.iter().map(|asked| comparable(asked)).any(|asked| {
            tag.strip_prefix(&asked).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        })
    }

    /// A call is shown in whole seconds: one of 60.4 s is "at most 60 seconds" to who reads 1:00.
    fn lasts(&self, ms: i64) -> bool {
        let seconds = ms.div_euclid(1000);
        self.min_duration_s.is_none_or(|min| seconds >= i64::from(min))
            && self.max_duration_s.is_none_or(|max| seconds <= i64::from(max))
    }

    fn has_topic(&self, transcript: &Transcript) -> bool {
        let asked: Vec<String> =
            self.topics.iter().map(|topic| topic.trim().to_lowercase()).collect();
        transcript.topics.iter().any(|topic| asked.contains(&topic.name.trim().to_lowercase()))
    }
}

/// Whether somebody or something took part. What Analytics lists is the whole conversation; a
/// transcript may know no one of that kind, which then proves nothing.
fn took_part(
    facts: Facts<'_>,
    wanted: &[Choice],
    id: impl Fn(&Participant) -> Option<&String>,
) -> Option<bool> {
    let ids = |people: &[Participant]| people.iter().filter_map(&id).cloned().collect::<Vec<_>>();
    if let Some(listed) = facts.listed {
        return Some(any_of(wanted, &ids(&listed.participants)));
    }
    let told = ids(&facts.transcript?.participants);
    (!told.is_empty()).then(|| any_of(wanted, &told))
}

fn any_of(wanted: &[Choice], ids: &[String]) -> bool {
    wanted.iter().any(|choice| ids.contains(&choice.id))
}

fn duration_ms(facts: Facts<'_>) -> Option<i64> {
    let listed = facts.listed.and_then(|call| Some((call.end? - call.start).num_milliseconds()));
    listed.or(facts.transcript.map(|transcript| transcript.duration_ms))
}

fn has_number(facts: Facts<'_>, wanted: &str) -> Option<bool> {
    let listed = facts.listed.map(|call| call.participants.as_slice()).unwrap_or_default();
    let told = facts.transcript.map(|told| told.participants.as_slice()).unwrap_or_default();
    let people = listed.iter().chain(told);
    let numbers: Vec<String> = people
        .flat_map(|who| [who.ani.as_deref(), who.dnis.as_deref()])
        .flatten()
        .map(digits)
        .filter(|digits| !digits.is_empty())
        .collect();
    (!numbers.is_empty()).then(|| numbers.iter().any(|number| number.contains(wanted)))
}

fn feels(transcript: &Transcript, asked: SentimentIs) -> bool {
    let Some(mood) = transcript.mood(asked.side) else { return false };
    match asked.is {
        Feels::Negative => mood.feeling() == Feeling::Negative,
        Feels::Positive => mood.feeling() == Feeling::Positive,
        Feels::GotWorse => mood.trend() == Trend::Worse,
        Feels::GotBetter => mood.trend() == Trend::Better,
    }
}

/// `en-US`, `en-us` and `en_us` are one language.
pub(super) fn comparable(tag: &str) -> String {
    tag.trim().to_lowercase().replace('_', "-")
}
