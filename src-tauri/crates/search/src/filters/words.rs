use transcript::{Direction, Side};

use super::{Choice, Condition, Feels, Filters, SentimentIs};

impl Filters {
    /// One condition in words, to stand after "calls".
    pub(crate) fn words_of(&self, condition: Condition) -> String {
        match condition {
            Condition::Queues => format!("in queue {}", names(&self.queues)),
            Condition::Agents => format!("with agent {}", names(&self.agents)),
            Condition::Divisions => format!("in division {}", names(&self.divisions)),
            Condition::WrapUpCodes => format!("wrapped up as {}", names(&self.wrap_up_codes)),
            Condition::Direction => match self.direction {
                Some(Direction::Outbound) => "outbound".to_owned(),
                _ => "inbound".to_owned(),
            },
            Condition::Languages => self.languages_in_words(),
            Condition::Duration => self.duration_in_words(),
            Condition::Held => either(self.held, "put on hold", "never put on hold"),
            Condition::Transferred => either(self.transferred, "transferred", "not transferred"),
            Condition::Number => {
                format!("with {} in a number", self.number.as_deref().unwrap_or_default().trim())
            }
            Condition::Sentiment => self.sentiment.map(sentiment).unwrap_or_default(),
            Condition::Topics => format!("about {}", or(self.topics.iter().map(String::as_str))),
        }
    }

    fn languages_in_words(&self) -> String {
        let named = or(self.languages.iter().map(String::as_str));
        let unknown = if self.unknown_language { ", or in an unknown language" } else { "" };
        format!("in {named}{unknown}")
    }

    fn duration_in_words(&self) -> String {
        match (self.min_duration_s, self.max_duration_s) {
            (Some(min), Some(max)) => format!("between {} and {} long", span(min), span(max)),
            (Some(min), None) => format!("at least {} long", span(min)),
            (None, max) => format!("at most {} long", span(max.unwrap_or_default())),
        }
    }
}

fn sentiment(sentiment: SentimentIs) -> String {
    let whose = match sentiment.side {
        Side::Customer => "customer",
        Side::Agent => "agent",
    };
    let is = match sentiment.is {
        Feels::Negative => "is negative",
        Feels::Positive => "is positive",
        Feels::GotWorse => "got worse",
        Feels::GotBetter => "got better",
    };
    format!("where the {whose}'s sentiment {is}")
}

fn names(choices: &[Choice]) -> String {
    // A name may be unknown where only ids were at hand.
    or(choices.iter().map(|Choice { id, name }| if name.is_empty() { id } else { name }.as_str()))
}

fn or<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let names: Vec<&str> = names.collect();
    match names.split_last() {
        Some((last, [])) => (*last).to_owned(),
        Some((last, others)) => format!("{} or {last}", others.join(", ")),
        None => String::new(),
    }
}

fn either(is: Option<bool>, yes: &str, no: &str) -> String {
    if is == Some(false) { no.to_owned() } else { yes.to_owned() }
}

fn span(seconds: u32) -> String {
    let of =
        |count: u32, unit: &str| format!("{count} {unit}{}", if count == 1 { "" } else { "s" });
    match (seconds / 60, seconds % 60) {
        (0, seconds) => of(seconds, "second"),
        (minutes, 0) => of(minutes, "minute"),
        (minutes, seconds) => format!("{} {}", of(minutes, "minute"), of(seconds, "second")),
    }
}
