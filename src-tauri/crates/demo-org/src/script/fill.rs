//! Fills a line's alternatives and slots.

use std::collections::HashMap;

use super::Book;

/// The values that one call has given to its slots: the same slot says the same all through the call.
pub(crate) struct Slots<'a> {
    book: &'a Book,
    chosen: HashMap<String, String>,
}

impl<'a> Slots<'a> {
    /// No slot filled yet.
    pub(crate) fn new(book: &'a Book) -> Self {
        Self { book, chosen: HashMap::new() }
    }

    /// Gives a slot its value, as for the agent's name.
    pub(crate) fn set(&mut self, slot: &str, value: &str) {
        self.chosen.insert(slot.to_owned(), value.to_owned());
    }

    /// The text with every `{…}` replaced: `{a|b}` by one of them, `{slot}` by its value.
    pub(crate) fn fill(&mut self, text: &str, rng: &mut fastrand::Rng) -> String {
        let mut filled = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            filled.push_str(before);
            let end = closing(after);
            let inner = &after[..end];
            rest = after.get(end + 1..).unwrap_or_default();
            if inner.contains('|') {
                let branches = alternatives(inner);
                let choice = branches[rng.usize(..branches.len())];
                let choice = self.fill(choice, rng);
                filled.push_str(&choice);
            } else {
                filled.push_str(&self.value(inner, rng));
            }
        }
        filled.push_str(rest);
        filled
    }

    fn value(&mut self, slot: &str, rng: &mut fastrand::Rng) -> String {
        if let Some(value) = self.chosen.get(slot) {
            return value.clone();
        }
        let value = self.pick(slot, rng);
        self.chosen.insert(slot.to_owned(), value.clone());
        value
    }

    /// `amount2` is another value of `amount` than `amount` itself.
    fn pick(&mut self, slot: &str, rng: &mut fastrand::Rng) -> String {
        let base = slot.trim_end_matches(|c: char| c.is_ascii_digit());
        let Some(values) = self.book.values.get(slot).or_else(|| self.book.values.get(base)) else {
            return format!("{{{slot}}}");
        };
        let taken: Vec<_> = self
            .chosen
            .iter()
            .filter(|(name, _)| name.starts_with(base))
            .map(|(_, value)| value.clone())
            .collect();
        let mut value = String::new();
        // A short list may have nothing else to offer, so this gives up in the end.
        for _ in 0..8 {
            let pattern = self.fill(&values[rng.usize(..values.len())], rng);
            value = digits(&pattern, rng);
            if !taken.contains(&value) {
                break;
            }
        }
        value
    }
}

/// `#` becomes a digit, `%` one that is not 0.
fn digits(pattern: &str, rng: &mut fastrand::Rng) -> String {
    let digit = |c, rng: &mut fastrand::Rng| match c {
        '#' => char::from(b'0' + rng.u8(..10)),
        '%' => char::from(b'1' + rng.u8(..9)),
        other => other,
    };
    pattern.chars().map(|c| digit(c, rng)).collect()
}

fn closing(text: &str) -> usize {
    let mut depth = 0;
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => return at,
            '}' => depth -= 1,
            _ => {}
        }
    }
    text.len()
}

fn alternatives(inner: &str) -> Vec<&str> {
    let (mut parts, mut from, mut depth) = (Vec::new(), 0, 0);
    for (at, c) in inner.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            '|' if depth == 0 => {
                parts.push(&inner[from..at]);
                from = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&inner[from..]);
    parts
}
