//! One call as it happens: the announcement, the wait, who answers, what is said, holds, transfers.
//! All times are ms from the call's start, so that nothing here depends on the clock.

use crate::script::{Book, Line, Script, Slots, Step, Who};

use super::calendar::{Moment, moment};
use super::speech::{Phrase, Voice, speak};
use super::{Maker, between, rng};

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
        let moment = moment(&mut rng);
        let mut teller = Teller::new(self, book, script, moment, &mut rng);
        teller.tell();
        let Teller { slots: _, stays, mut phrases, greeted, at, customer, .. } = teller;
        phrases.sort_by_key(Phrase::from);
        let code = self.place(
            &self.directory.codes.iter().map(|code| &*code.name).collect::<Vec<_>>(),
            &script.codes,
            &mut rng,
        );
        let after_work = rng.i64(8_000..75_000);
        let number_of_customer = phone(&script.language, &mut rng);
        let dice = rng.u32(..);
        Story {
            seed: self.seed,
            number,
            script,
            moment,
            is_fresh: number == 0,
            fate: fate(number),
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

    /// The place of one of `wanted` in `names`.
    fn place(&self, names: &[&str], wanted: &[String], rng: &mut fastrand::Rng) -> usize {
        debug_assert_eq!(self.directory.queues.len(), 8, "the directory is the embedded one");
        let Some(wanted) = (!wanted.is_empty()).then(|| &wanted[rng.usize(..wanted.len())]) else {
            return 0;
        };
        names.iter().position(|name| name == wanted).unwrap_or(0)
    }

    fn queue(&self, wanted: &[String], rng: &mut fastrand::Rng) -> usize {
        let names: Vec<_> = self.directory.queues.iter().map(|queue| &*queue.name).collect();
        self.place(&names, wanted, rng)
    }

    /// Somebody who works the queue, was there at the time, and is not `other`.
    fn agent(
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

struct Teller<'a, 'r> {
    maker: &'a Maker,
    book: &'a Book,
    script: &'a Script,
    moment: Moment,
    rng: &'r mut fastrand::Rng,
    slots: Slots<'a>,
    voices: [Voice; 4],
    customer: String,
    stays: Vec<Stay>,
    phrases: Vec<Phrase>,
    greeted: i64,
    at: i64,
    last: Option<(Who, i64)>,
}

impl<'a, 'r> Teller<'a, 'r> {
    fn new(
        maker: &'a Maker,
        book: &'a Book,
        script: &'a Script,
        moment: Moment,
        rng: &'r mut fastrand::Rng,
    ) -> Self {
        let mut slots = Slots::new(book);
        let first = slots.fill("{first}", rng);
        let customer = slots.fill("{first} {last}", rng);
        slots.set("customer", &customer);
        slots.set("first", &first);
        let unspaced = matches!(script.language.get(..2), Some("ja" | "zh"));
        let voices = std::array::from_fn(|_| Voice {
            pace: between(rng, 0.88, 1.22),
            clarity: between(rng, 0.84, 0.95),
            unspaced,
        });
        Self {
            maker,
            book,
            script,
            moment,
            rng,
            slots,
            voices,
            customer,
            stays: Vec::new(),
            phrases: Vec::new(),
            greeted: 0,
            at: 0,
            last: None,
        }
    }

    fn tell(&mut self) {
        let (script, book) = (self.script, self.book);
        let queue = self.maker.queue(&script.queues, self.rng);
        self.at = self.rng.i64(700..1_600);
        if script.is_outbound {
            self.at += self.rng.i64(7_000..19_000);
            self.answer(queue, 0, false);
        } else {
            self.steps(book.parts.get("ivr").map(Vec::as_slice).unwrap_or_default());
            self.greeted = self.at + 600;
            let wait = if self.rng.u32(..100) < 12 {
                self.rng.i64(90_000..260_000)
            } else {
                self.rng.i64(4_000..70_000)
            };
            self.answer(queue, wait, false);
        }
        self.steps(&script.steps);
        let end = self.at + 600;
        for stay in self.stays.iter_mut().filter(|stay| stay.to == 0) {
            stay.to = end;
        }
    }

    fn steps(&mut self, steps: &'a [Step]) {
        for step in steps {
            self.step(step);
        }
    }

    fn step(&mut self, step: &'a Step) {
        match step {
            Step::Say(line) => self.say(line),
            Step::Hold(seconds) => self.hold(*seconds),
            Step::Silence(seconds) => self.at += self.about(*seconds),
            Step::Transfer(queue) => self.transfer(queue),
            Step::Join(queue) => {
                let wait = self.rng.i64(4_000..15_000);
                let queue = self.maker.queue(std::slice::from_ref(queue), self.rng);
                self.answer(queue, wait, true);
            }
            Step::Leave => {
                if let Some(first) = self.stays.first_mut() {
                    first.to = self.at + 700;
                }
            }
            Step::Include(part) => {
                let book = self.book;
                self.steps(book.parts.get(part).map(Vec::as_slice).unwrap_or_default());
            }
            Step::OneOf(branches) => {
                let branch = &branches[self.rng.usize(..branches.len())];
                self.steps(branch);
            }
        }
    }

    fn say(&mut self, line: &Line) {
        let filled = self.slots.fill(&line.text, self.rng);
        let from = self.next_start(line);
        let phrases = speak(line, &filled, self.voices[line.who as usize], from, self.rng);
        let Some(end) = phrases.last().map(Phrase::to) else { return };
        self.last = Some((line.who, from));
        self.at = self.at.max(end);
        self.phrases.extend(phrases);
    }

    fn next_start(&mut self, line: &Line) -> i64 {
        match self.last {
            Some((who, began)) if line.over && who != line.who => {
                (self.at - self.rng.i64(700..1_700)).max(began + 300)
            }
            Some((who, _)) if who == line.who => self.at + self.rng.i64(350..1_300),
            _ => self.at + self.rng.i64(220..1_000),
        }
    }

    fn hold(&mut self, seconds: u32) {
        let from = self.at + 400;
        self.at = from + self.about(seconds);
        let to = self.at;
        if let Some(stay) = self.stays.iter_mut().rev().find(|stay| stay.to == 0) {
            stay.holds.push((from, to));
        }
        self.at += 300;
    }

    fn transfer(&mut self, queue: &str) {
        let left = self.at + 800;
        for stay in &mut self.stays {
            stay.to = if stay.to == 0 { left } else { stay.to };
        }
        self.at = left;
        let queue = self.maker.queue(&[queue.to_owned()], self.rng);
        let wait = self.rng.i64(6_000..48_000);
        self.answer(queue, wait, false);
    }

    /// An agent of `queue` answers after `wait` ms; the first is called `{agent}`, the second `{agent2}`.
    fn answer(&mut self, queue: usize, wait: i64, is_conference: bool) {
        let other = self.stays.first().map(|stay| stay.user);
        let user = self.maker.agent(queue, self.moment, &self.script.language, other, self.rng);
        let name = self.maker.directory.users[user].named.name.as_str();
        let slot = if other.is_none() { "agent" } else { "agent2" };
        self.slots.set(slot, name.split(' ').next().unwrap_or(name));
        self.slots.set("queue", &self.maker.directory.queues[queue].name);
        let queued = self.at + 600;
        self.at = queued + wait;
        self.last = None;
        self.stays.push(Stay {
            user,
            queue,
            queued,
            from: self.at,
            to: 0,
            holds: Vec::new(),
            is_conference,
        });
    }

    #[expect(clippy::cast_possible_truncation, reason = "scripts hold for minutes at most")]
    fn about(&mut self, seconds: u32) -> i64 {
        (f64::from(seconds) * 1_000.0 * between(self.rng, 0.75, 1.4)) as i64
    }
}
