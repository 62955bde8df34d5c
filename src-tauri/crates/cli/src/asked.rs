//! From options to a question, and from there to what a run is given.

use chrono::{DateTime, TimeDelta, Utc};
use export::Zone;
use genesys::{Client, Directory};
use search::{
    Choice, Dates, Feels, Filters, Preset, Question, QuestionError, Range, Request, SentimentIs,
};
use transcript::{Matching, Query, Side};

use crate::{
    arguments::{Asked, Feeling, FilterArgs, When, Whose, Words, YesNo},
    environment::variable,
    failure::Failure,
    names::choose,
    tell,
};

/// What is searched for when nobody says what.
const USUAL_PHRASE: &str = "refund";

/// What was asked, as far as it can be understood without asking the organization.
pub(crate) struct Draft<'a> {
    query: Query,
    /// The query as the language writes it.
    text: String,
    dates: Dates,
    range: Range,
    asked: &'a Asked,
    now: DateTime<Utc>,
    zone: Zone,
}

/// What is asked, and what of it a run is given.
pub(crate) struct Understood {
    pub(crate) question: Question,
    pub(crate) request: Request,
}

impl Asked {
    /// Reads words and dates, of which most refusals come.
    pub(crate) fn read(&self, zone: Zone) -> Result<Draft<'_>, Failure> {
        let now = Utc::now();
        let (query, text) = self.words.read()?;
        let dates = self.when.dates(now, zone).unwrap_or_default();
        let range = self.when.range(&dates, now, zone)?;
        Ok(Draft { query, text, dates, range, asked: self, now, zone })
    }
}

impl Draft<'_> {
    /// Finds what the filters name, and puts all of it together.
    pub(crate) async fn finish(self, client: &Client) -> Result<Understood, Failure> {
        let args = &self.asked.filters;
        let filters = Filters {
            queues: choose(client, Directory::Queues, &args.queue).await?,
            agents: choose(client, Directory::Agents, &args.agent).await?,
            divisions: choose(client, Directory::Divisions, &args.division).await?,
            wrap_up_codes: choose(client, Directory::WrapUpCodes, &args.wrap_up).await?,
            topics: names_of(choose(client, Directory::Topics, &args.topic).await?),
            ..args.nameless()
        };
        self.with(filters)
    }

    /// The same where the filters name nothing that would have to be looked up.
    pub(crate) fn finish_alone(self) -> Result<Understood, Failure> {
        let filters = self.asked.filters.nameless();
        self.with(filters)
    }

    fn with(self, filters: Filters) -> Result<Understood, Failure> {
        let way = self.asked.way.map(Into::into);
        let question = Question { query: self.text, dates: self.dates, filters, way };
        let read = question.read(self.now, self.zone.at(self.now).timezone());
        let read = read.map_err(|error| Failure::of_question(error, &question.query))?;
        // The query as it was typed stands in saved files, and N days are N days to the second.
        let request = Request { query: self.query, range: self.range, ..read };
        Ok(Understood { question, request })
    }
}

impl Words {
    /// The query, and the text for it in the language.
    fn read(&self) -> Result<(Query, String), Failure> {
        if let Some(text) = &self.query {
            return parse(text).map(|query| (query, text.trim().to_owned()));
        }
        let phrase = self.phrase.clone().or_else(|| variable("SEARCH_KEYWORD"));
        let phrase = phrase.as_deref().unwrap_or(USUAL_PHRASE);
        let query = match self.matching {
            Some(matching) => simple(phrase, matching.into())?,
            None => phrase_or_query(phrase)?,
        };
        let text = query.to_string();
        Ok((query, text))
    }
}

/// Plain words are one phrase; what has signs of the language is a query.
fn phrase_or_query(text: &str) -> Result<Query, Failure> {
    let query = match parse(text) {
        Err(Failure::Query { error, text, .. }) => {
            return Err(Failure::Query { error, text, may_be_plain: true });
        }
        outcome => outcome?,
    };
    if query.exact_phrase().is_some() {
        return simple(text, Matching::Exact);
    }
    if is_written_plainly(text) {
        tell(
            "“or” and “not” are signs of the query language. To look for the words as they stand, add --match exact.",
        );
    }
    Ok(query)
}

/// Whether it may have been meant as a phrase, such as `sink or swim`.
fn is_written_plainly(text: &str) -> bool {
    let plain = |c: char| c.is_alphanumeric() || c.is_whitespace() || c == '\'';
    text.split_whitespace().nth(1).is_some() && text.chars().all(plain)
}

fn parse(text: &str) -> Result<Query, Failure> {
    Query::parse(text).map_err(|error| Failure::query(error, text))
}

fn simple(text: &str, matching: Matching) -> Result<Query, Failure> {
    Query::simple(text, matching).map_err(|error| Failure::query(error, text))
}

impl When {
    /// The dates as they can be kept; `None` when nothing was said of them.
    pub(crate) fn dates(&self, now: DateTime<Utc>, zone: Zone) -> Option<Dates> {
        if let Some(from) = &self.from {
            let to = self.to.clone().unwrap_or_default();
            return Some(Dates::Custom { from: from.clone(), to });
        }
        let preset = |preset| Dates::Preset { preset };
        Some(match self.days? {
            7 => preset(Preset::Days7),
            30 => preset(Preset::Days30),
            days => {
                let from = zone.at(now - TimeDelta::days(days.into()));
                let from = from.format("%Y-%m-%d %H:%M").to_string();
                Dates::Custom { from, to: String::new() }
            }
        })
    }

    /// What these options, or else these dates, mean now.
    pub(crate) fn range(
        &self,
        dates: &Dates,
        now: DateTime<Utc>,
        zone: Zone,
    ) -> Result<Range, Failure> {
        match self.days {
            Some(days) => Ok(Range::last_days(days, now)),
            None => Ok(dates.resolve(now, zone.at(now).timezone())?),
        }
    }

    /// Whether they mean the same at another time: `--days 14` cannot be kept.
    pub(crate) fn can_be_saved(&self) -> bool {
        matches!(self.days, None | Some(7 | 30))
    }
}

impl FilterArgs {
    /// Whether something must be looked up.
    pub(crate) fn names_something(&self) -> bool {
        let named = [&self.queue, &self.agent, &self.division, &self.wrap_up, &self.topic];
        named.into_iter().any(|names| !names.is_empty())
    }

    /// The conditions that can be understood without the organization.
    fn nameless(&self) -> Filters {
        let sentiment = |is| SentimentIs { side: side(self.sentiment_side), is: feels(is) };
        Filters {
            direction: self.direction.map(Into::into),
            languages: self.language.clone(),
            unknown_language: !self.no_unknown_language,
            min_duration_s: self.min_duration,
            max_duration_s: self.max_duration,
            held: self.held.map(is_yes),
            transferred: self.transferred.map(is_yes),
            number: self.number.clone(),
            sentiment: self.sentiment.map(sentiment),
            ..Filters::default()
        }
    }
}

fn names_of(choices: Vec<Choice>) -> Vec<String> {
    choices.into_iter().map(|choice| choice.name).collect()
}

fn is_yes(answer: YesNo) -> bool {
    answer == YesNo::Yes
}

fn side(whose: Option<Whose>) -> Side {
    match whose {
        Some(Whose::Agent) => Side::Agent,
        Some(Whose::Customer) | None => Side::Customer,
    }
}

fn feels(feeling: Feeling) -> Feels {
    match feeling {
        Feeling::Negative => Feels::Negative,
        Feeling::Positive => Feels::Positive,
        Feeling::GotWorse => Feels::GotWorse,
        Feeling::GotBetter => Feels::GotBetter,
    }
}

/// What a question asks for, as a sentence: `Looking for calls in queue Billing in which the customer says “refund”.`
pub(crate) fn sentence(query: &Query, filters: &Filters) -> String {
    let mut conditions = filters.in_words().join(", ");
    if !conditions.is_empty() {
        conditions.insert(0, ' ');
        conditions.push(',');
    }
    format!("Looking for calls{conditions} in which {}.", query.in_words())
}

impl Failure {
    pub(crate) fn of_question(error: QuestionError, text: &str) -> Self {
        match error {
            QuestionError::Query(error) => Self::query(error, text),
            other => Self::Question(other),
        }
    }
}
