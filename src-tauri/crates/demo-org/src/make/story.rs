//! One call as it happens: the announcement, the wait, who answers, what is said, holds, transfers.
//! All times are ms from the call's start, so that nothing here depends on the clock.

use crate::directory::Named;
use crate::script::Script;

use super::calendar::{Moment, moment, yesterday};
use super::speech::Phrase;
use super::teller::Teller;
use super::{Maker, rng};

/// What became of the call's transcript.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// It is there.
    Told,
    /// It is there, without a phrase.
    Empty,
    /// There is none.
    Untranscribed,
}

/// The time one agent spent on the call.
#[derive(Debug, Clone)]
pub(super) struct Stay {
    /// Place in the directory's users.
    pub(super) user: usize,
    /// Place in the directory's queues.
    pub(super) queue: usize,
    /// When the queue got the call.
    pub(super) queued: i64,
    /// When the agent answered.
    pub(super) from: i64,
    /// When the agent left.
    pub(super) to: i64,
    /// Customer on hold, from and to.
    pub(super) holds: Vec<(i64, i64)>,
    /// Joined a call whose first agent stayed.
    pub(super) is_conference: bool,
}

/// A call, told.
pub(super) struct Story<'a> {
    /// Of the maker.
    pub(super) seed: u64,
    /// Of the call.
    pub(super) number: usize,
    /// What it is about.
    pub(super) script: &'a Script,
    /// The transcript's language as its file says it; that of some could not be told.
    pub(super) language: &'a str,
    /// When it happens.
    pub(super) moment: Moment,
    /// Just over: its transcript is still to come.
    pub(super) is_fresh: bool,
    /// Its transcript.
    pub(super) fate: Fate,
    /// When the announcement ended; 0 without one.
    pub(super) greeted: i64,
    /// The agents, one or two.
    pub(super) stays: Vec<Stay>,
    /// What was said, by time.
    pub(super) phrases: Vec<Phrase>,
    /// When it ended.
    pub(super) end: i64,
    /// Wrap-up code, place in the directory's codes.
    pub(super) code: usize,
    /// After-call work, ms.
    pub(super) after_work: i64,
    /// The customer's name.
    pub(super) customer: String,
    /// The customer's number, `tel:+…`.
    pub(super) number_of_customer: String,
    /// For shapes that vary from call to call.
    pub(super) dice: u32,
}

impl Maker {
    /// Tells call `number`.
    pub(super) fn story(&self, number: usize) -> Story<'_> {
        let mut rng = rng(self.seed, number);
        let (book, script) = self.script(number, &mut rng);
        let length = self.length_of(number);
        let moment = if length.is_some() { yesterday() } else { moment(&mut rng) };
        let mut teller = Teller::new(self, book, script, moment, &mut rng);
        teller.tell(length);
        let Teller { stays, mut phrases, greeted, at, customer, .. } = teller;
        phrases.sort_by_key(Phrase::from);
        let code = place(&self.directory.codes, &script.codes, &mut rng);
        let after_work = rng.i64(8_000..75_000);
        let number_of_customer = phone(&script.language, &mut rng);
        let dice = rng.u32(..);
        Story {
            seed: self.seed,
            number,
            script,
            language: if number % 61 == 17 && length.is_none() {
                "unknown"
            } else {
                &script.language
            },
            moment,
            is_fresh: number == 0,
            fate: if length.is_some() { Fate::Told } else { fate(number) },
            greeted,
            stays,
            phrases,
            end: at + 1_200,
            code,
            after_work,
            customer,
            number_of_customer,
            dice,
        }
    }

    /// One of the wanted queues, by its place in the directory.
    pub(super) fn queue(&self, wanted: &[String], rng: &mut fastrand::Rng) -> usize {
        place(&self.directory.queues, wanted, rng)
    }

    /// Somebody who works the queue, was there at the time, and is not `other`.
    pub(super) fn agent(
        &self,
        queue: usize,
        moment: Moment,
        language: &str,
        other: Option<usize>,
        rng: &mut fastrand::Rng,
    ) -> usize {
        let queue = &self.directory.queues[queue].name;
        let fits = |(i, user): &(usize, &crate::directory::User)| {
            user.queues.contains(queue)
                && Some(*i) != other
                && (user.active || moment.days_ago > 20)
        };
        let all: Vec<usize> =
            self.directory.users.iter().enumerate().filter(fits).map(|(i, _)| i).collect();
        if queue == "International Desk" {
            return all[speaker_of(language, all.len())];
        }
        all[rng.usize(..all.len())]
    }
}

/// The place of one of the `wanted` names.
fn place(all: &[Named], wanted: &[String], rng: &mut fastrand::Rng) -> usize {
    if wanted.is_empty() {
        return 0;
    }
    let name = &wanted[rng.usize(..wanted.len())];
    all.iter().position(|named| named.name == *name).unwrap_or(0)
}

/// The international desk has one agent for each group of languages, in the directory's order.
fn speaker_of(language: &str, count: usize) -> usize {
    let place = match language.get(..2) {
        Some("de") => 0,
        Some("fr") => 1,
        Some("es" | "pt") => 2,
        Some("ja" | "zh") => 3,
        _ => 4,
    };
    place % count.max(1)
}

fn fate(number: usize) -> Fate {
    match number % 127 {
        31 => Fate::Empty,
        47 | 90 => Fate::Untranscribed,
        _ => Fate::Told,
    }
}

/// Numbers that no regulator will ever give to anyone.
fn phone(language: &str, rng: &mut fastrand::Rng) -> String {
    match language.get(..2) {
        Some("de") => format!("tel:+493023125{:03}", rng.u32(..1_000)),
        Some("fr") => format!("tel:+3319900{:04}", rng.u32(..10_000)),
        Some("en") if rng.u32(..6) == 0 => format!("tel:+35315550{:03}", 100 + rng.u32(..100)),
        _ => format!("tel:+441632960{:03}", rng.u32(..1_000)),
    }
}
