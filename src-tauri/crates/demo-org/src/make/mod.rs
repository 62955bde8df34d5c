//! Invents calls: the same seed gives the same calls with the same ids and words, whatever the clock says;
//! only their dates follow the clock.

mod calendar;
mod conversation;
mod speech;
mod story;
mod teller;
mod topics;
mod transcript;

use chrono::{DateTime, Utc};
use serde_json::Value;
use uuid::Uuid;

pub(crate) use topics::{Topic, topics};

use crate::Error;
use crate::corpus::Sketch;
use crate::directory::Directory;
use crate::script::{Book, Script, Who, books};
use crate::words::Spoken;
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
        })
    }

    /// The call of this number, in full.
    pub(crate) fn call(&self, number: usize) -> Call {
        let story = self.story(number);
        Call { conversation: self.conversation(&story), transcript: self.transcript_of(&story) }
    }

    /// What the corpus wants to know of call `number`.
    pub(crate) fn sketch(&self, number: usize) -> Sketch {
        let story = self.story(number);
        let is_transcribed = story.fate != Fate::Untranscribed;
        let mut spoken = Spoken::default();
        if story.fate == Fate::Told {
            for phrase in &story.phrases {
                spoken[usize::from(phrase.who != Who::Customer)].push(phrase.text.clone());
            }
        }
        Sketch {
            conversation: self.conversation(&story),
            communication_id: is_transcribed.then(|| story.id("leg")),
            language: if is_transcribed { story.script.language.clone() } else { String::new() },
            spoken,
        }
    }

    /// The transcript file of call `number`.
    pub(crate) fn transcript(&self, number: usize) -> Option<Value> {
        self.transcript_of(&self.story(number))
    }

    /// The first calls go through the scripts one by one, so that even a small organization has every scenario.
    fn script(&self, number: usize, rng: &mut fastrand::Rng) -> (&Book, &Script) {
        let total = self.scripts.last().map_or(1, |last| last.2);
        let drawn = rng.u32(..total);
        let place = if number < self.scripts.len() {
            number
        } else {
            self.scripts.partition_point(|script| script.2 <= drawn)
        };
        let (book, script, _) = self.scripts[place];
        (&self.books[book], &self.books[book].scripts[script])
    }
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
    /// A stable id for something of this call.
    fn id(&self, what: &str) -> String {
        call_id(self.seed, self.number, what)
    }
}
