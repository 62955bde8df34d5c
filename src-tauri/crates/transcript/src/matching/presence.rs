//! A look at the letters of a call before its words are cut.

use aho_corasick::AhoCorasick;

use crate::{
    Phrase, Side, Transcript,
    ascii::hides_ascii,
    query::{Say, Screen, What},
};

/// Which terms of a query may be said in a call, by side; only ever wrong by saying yes.
pub(crate) struct Presence<'a> {
    screen: &'a Screen,
    /// For each pattern of the screen: whether the customer may say it, and the agent.
    seen: Vec<[bool; 2]>,
    /// How many are still to be seen on each side.
    left: [usize; 2],
}

impl<'a> Presence<'a> {
    pub(super) fn of(transcript: &Transcript, screen: &'a Screen) -> Self {
        let mut presence =
            Self { screen, seen: vec![[false; 2]; screen.wanted().len()], left: [0; 2] };
        for wanted in screen.wanted() {
            presence.left[0] += usize::from(wanted[0]);
            presence.left[1] += usize::from(wanted[1]);
        }
        if let Some(finder) = screen.finder() {
            presence.look(finder, &transcript.phrases);
        }
        presence
    }

    /// Whether this side may say it. Nothing is known of expressions.
    pub(super) fn may_say(&self, side: Side, say: &Say) -> bool {
        let What::Words(words) = &say.what else { return true };
        self.screen.pattern(words).is_none_or(|pattern| self.seen[pattern][side as usize])
    }

    fn look(&mut self, finder: &AhoCorasick, phrases: &[Phrase]) {
        for phrase in phrases {
            let texts = [Some(phrase.text.as_str()), phrase.decorated.as_deref()];
            for text in texts.into_iter().flatten() {
                if self.left[phrase.side as usize] > 0 {
                    self.read(finder, text, phrase.side as usize);
                }
            }
        }
    }

    fn read(&mut self, finder: &AhoCorasick, text: &str, side: usize) {
        // Seeing that there is nothing, which is the rule, is quicker than asking for all.
        if finder.is_match(text) {
            for found in finder.find_overlapping_iter(text) {
                self.see(found.pattern().as_usize(), side);
            }
        }
        if hides_ascii(text) {
            (0..self.seen.len()).for_each(|pattern| self.see(pattern, side));
        }
    }

    fn see(&mut self, pattern: usize, side: usize) {
        let seen = &mut self.seen[pattern][side];
        if !*seen && self.screen.wanted()[pattern][side] {
            *seen = true;
            self.left[side] -= 1;
        }
    }
}
