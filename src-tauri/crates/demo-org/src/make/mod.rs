//! Invents calls: the same seed gives the same calls with the same ids and words, whatever the clock says;
//! only their dates follow the clock.

mod calendar;
mod conversation;
mod feeling;
mod long;
mod outcome;
mod speech;
mod story;
mod teller;
mod topics;
mod transcript;

use chrono::{DateTime, Utc};
use serde_json::Value;
use uuid::Uuid;

pub(crate) use outcome::{Outcome, Outcomes, Point};
pub(crate) use topics::{Topic, topics};

use crate::Error;
use crate::corpus::{Leg, Sketch};
use crate::directory::Directory;
use crate::script::{Book, Script, Who, books};
use crate::words::Spoken;
use speech::Phrase;
use story::{Fate, Story};

/// How many calls the embedded organization has when nobody asks for another number.
pub(crate) const USUAL_COUNT: usize = 420;

/// One invented call, in Genesys' own formats.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Call {
    /// The analytics conversation (API.md 4.2).
    pub conversation: Value,
    /// The transcript file (API.md 5.2); `None` where the call was not transcribed.
    pub transcript: Option<Value>,
}

/// Invents `count` calls of the 75 days before `now`, one at a time as they are asked for.
///
/// # Panics
/// Never: the embedded scripts are read in this crate's tests.
pub fn generate(count: usize, seed: u64, now: DateTime<Utc>) -> impl Iterator<Item = Call> {
    let maker = Maker::new(seed, now)
        .expect("the embedded scripts are part of the program and read in its tests");
    (0..count).map(move |number| maker.call(number))
}

/// Invents calls by their number.
pub(crate) struct Maker {
    seed: u64,
    now_ms: i64,
    books: Vec<Book>,
    /// Book and script, with the weights so far.
    scripts: Vec<(usize, usize, u32)>,
    directory: Directory,
    topics: Vec<Topic>,
    outcomes: Outcomes,
    /// Whether the second agent's leg is recorded and transcribed as well.
    pub(crate) has_second_legs: bool,
    /// The number of the call that is very long, and how many phrases it has.
    pub(crate) long_call: Option<(usize, usize)>,
}

impl Maker {
    /// A maker for one seed; reads the scripts.
    pub(crate) fn new(seed: u64, now: DateTime<Utc>) -> Result<Self, Error> {
        let books = books()?;
        let mut sum = 0;
        let mut scripts = Vec::new();
        for (b, book) in books.iter().enumerate() {
            for (s, script) in book.scripts.iter().enumerate() {
                sum += script.weight;
                scripts.push((b, s, sum));
            }
        }
        Ok(Self {
            seed,
            now_ms: now.timestamp_millis(),
            books,
            scripts,
            directory: Directory::embedded(),
            topics: topics(),
            outcomes: Outcomes::embedded(),
            has_second_legs: false,
            long_call: None,
        })
    }

    /// The call of this number, in full.
    pub(crate) fn call(&self, number: usize) -> Call {
        let story = self.story(number);
        Call {
            conversation: self.conversation(&story),
            transcript: self.transcript_of(&story, Leg::First),
        }
    }

    /// What the corpus wants to know of call `number`.
    pub(crate) fn sketch(&self, number: usize) -> Sketch {
        let story = self.story(number);
        let is_transcribed = story.fate != Fate::Untranscribed;
        let second = || (story.id(SECOND_LEG), spoken(story.heard_on(Leg::Second)));
        Sketch {
            conversation: self.conversation(&story),
            communication_id: is_transcribed.then(|| story.id("leg")),
            language: if is_transcribed { story.language.to_owned() } else { String::new() },
            spoken: spoken(story.heard_on(Leg::First)),
            second: (is_transcribed && self.has_second_leg(&story)).then(second),
        }
    }

    /// The transcript file of a leg of call `number`.
    pub(crate) fn transcript(&self, number: usize, leg: Leg) -> Option<Value> {
        self.transcript_of(&self.story(number), leg)
    }

    /// Whether a second leg of this call is recorded.
    fn has_second_leg(&self, story: &Story<'_>) -> bool {
        self.has_second_legs && story.stays.len() > 1
    }

    /// The first calls go through the scripts one by one, so that even a small organization has every scenario.
    fn script(&self, number: usize, rng: &mut fastrand::Rng) -> (&Book, &Script) {
        let total = self.scripts.last().map_or(1, |last| last.2);
        let drawn = rng.u32(..total);
        let place = match self.long_script(number) {
            Some(place) => place,
            None if number < self.scripts.len() => number,
            None => self.scripts.partition_point(|script| script.2 <= drawn),
        };
        let (book, script, _) = self.scripts[place];
        (&self.books[book], &self.books[book].scripts[script])
    }
}

/// What the second agent's leg is called where ids are made.
const SECOND_LEG: &str = "agent-leg-1";

/// The words of each side.
fn spoken(phrases: &[Phrase]) -> Spoken {
    let mut spoken = Spoken::default();
    for phrase in phrases {
        spoken[usize::from(phrase.who != Who::Customer)].push(phrase.text.clone());
    }
    spoken
}

/// A stable id for something of one call.
fn call_id(seed: u64, number: usize, what: &str) -> String {
    Uuid::new_v5(&Uuid::NAMESPACE_URL, format!("larkmoor/{seed}/{number}/{what}").as_bytes())
        .to_string()
}

/// Numbers that look random but follow from the seed and the call's number alone.
fn rng(seed: u64, number: usize) -> fastrand::Rng {
    let mut mixed = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15)
        ^ (number as u64).wrapping_add(1).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 29)).wrapping_mul(0x94d0_49bb_1331_11eb);
    fastrand::Rng::with_seed(mixed ^ (mixed >> 32))
}

/// `low..high`, evenly.
fn between(rng: &mut fastrand::Rng, low: f64, high: f64) -> f64 {
    low + (high - low) * rng.f64()
}

impl Story<'_> {
    /// When a leg begins, ms from the call's start.
    fn start_of(&self, leg: Leg) -> i64 {
        match leg {
            Leg::First => 0,
            Leg::Second => self.stays.get(1).map_or(self.end, |stay| stay.from),
        }
    }

    /// What a leg's transcript holds.
    fn heard_on(&self, leg: Leg) -> &[Phrase] {
        if self.fate != Fate::Told {
            return &[];
        }
        let from = self.start_of(leg);
        &self.phrases[self.phrases.partition_point(|phrase| phrase.from() < from)..]
    }

    /// A stable id for something of this call.
    fn id(&self, what: &str) -> String {
        call_id(self.seed, self.number, what)
    }
}
