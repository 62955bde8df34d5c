//! Walks through a script and lets it happen.

use crate::script::{Book, Line, Script, Slots, Step, Who};

use super::calendar::Moment;
use super::speech::{Phrase, Voice, speak};
use super::story::Stay;
use super::{Maker, between};

/// Tells a call step by step: where it is in time, who is on it, what the slots say.
pub(super) struct Teller<'a, 'r> {
    pub(super) maker: &'a Maker,
    pub(super) book: &'a Book,
    pub(super) script: &'a Script,
    pub(super) moment: Moment,
    pub(super) rng: &'r mut fastrand::Rng,
    pub(super) slots: Slots<'a>,
    pub(super) voices: [Voice; 4],
    pub(super) customer: String,
    pub(super) stays: Vec<Stay>,
    pub(super) phrases: Vec<Phrase>,
    pub(super) greeted: i64,
    pub(super) at: i64,
    pub(super) last: Option<(Who, i64)>,
}

impl<'a, 'r> Teller<'a, 'r> {
    /// Nothing has happened yet.
    pub(super) fn new(
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

    /// From the first ring to the last word; a long call goes on until it has `phrases`.
    pub(super) fn tell(&mut self, phrases: Option<usize>) {
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
        if let Some(phrases) = phrases {
            self.go_on(phrases);
        }
        let end = self.at + 600;
        for stay in self.stays.iter_mut().filter(|stay| stay.to == 0) {
            stay.to = end;
        }
    }

    pub(super) fn steps(&mut self, steps: &'a [Step]) {
        for step in steps {
            self.step(step);
        }
    }

    fn step(&mut self, step: &'a Step) {
        match step {
            Step::Say(line) => self.say(line),
            Step::Hold(seconds) => self.hold(*seconds),
            // Some agents put the customer on hold where others just fall silent.
            Step::Silence(seconds) if *seconds >= 7 && self.at % 5 == 0 => self.hold(*seconds),
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

    pub(super) fn say(&mut self, line: &Line) {
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

    pub(super) fn hold(&mut self, seconds: u32) {
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
