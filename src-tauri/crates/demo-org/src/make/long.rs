//! One call that is far longer than any other, to see what becomes of a window that shows it.

use crate::options::LONG_CALL_WORD;
use crate::script::{Line, Who};

use super::Maker;
use super::speech::Phrase;
use super::teller::Teller;

/// The script that is gone through: in plain English, with one agent, and long.
const SCRIPT: usize = 2;
/// How far apart the word is said by which the call is found, in phrases.
const WORD_EVERY: usize = 500;
/// Phrases between two holds.
const HOLD_EVERY: usize = 300;

impl Maker {
    /// The script of the long call, by its place among all.
    pub(super) fn long_script(&self, number: usize) -> Option<usize> {
        self.length_of(number).map(|_| SCRIPT.min(self.scripts.len() - 1))
    }

    /// How many phrases call `number` is to have, if it is the long one.
    pub(super) fn length_of(&self, number: usize) -> Option<usize> {
        self.long_call.and_then(|(long, phrases)| (long == number).then_some(phrases))
    }
}

impl Teller<'_, '_> {
    /// Goes through the script again and again until there are so many phrases.
    pub(super) fn go_on(&mut self, phrases: usize) {
        self.phrases.truncate(phrases);
        let (mut word_at, mut hold_at) = (0, HOLD_EVERY);
        while self.phrases.len() < phrases {
            if self.phrases.len() >= word_at {
                self.say_the_word();
                word_at = self.phrases.len() + WORD_EVERY;
            }
            if self.phrases.len() >= hold_at {
                self.hold(40);
                hold_at = self.phrases.len() + HOLD_EVERY;
            }
            self.once_more();
        }
        self.phrases.truncate(phrases);
        let end = self.phrases.last().map_or(self.at, Phrase::to);
        for stay in &mut self.stays {
            stay.holds.retain(|hold| hold.1 < end);
        }
        self.at = end;
    }

    fn say_the_word(&mut self) {
        let text = format!("And the reference ends in {LONG_CALL_WORD}, if you could note that.");
        self.say(&Line { who: Who::Agent, mood: None, over: false, faint: false, text });
    }

    /// Whatever is said, holds and silences; nobody comes or goes any more.
    fn once_more(&mut self) {
        let script = self.script;
        let (stays, left) =
            (self.stays.len(), self.stays.iter().map(|stay| stay.to).collect::<Vec<_>>());
        self.steps(&script.steps);
        self.stays.truncate(stays);
        for (stay, to) in self.stays.iter_mut().zip(left) {
            stay.to = to;
        }
    }
}
