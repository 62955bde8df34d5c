use super::WordPattern;
use crate::stream::EDGE;

/// The part of some words that can be looked for as mere text: a run without an open edge inside,
/// the longest of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Needle {
    /// Its words with edges between them, and around them where they are closed.
    pub(crate) text: String,
    /// Which of the words is its first.
    pub(crate) word: usize,
    /// Whether it is all that is looked for.
    pub(crate) whole: bool,
}

impl Needle {
    pub(super) fn of(words: &[WordPattern]) -> Self {
        let mut best = Self { text: String::new(), word: 0, whole: false };
        let mut start = 0;
        for end in 1..=words.len() {
            let run_ends =
                words.get(end).is_none_or(|next| next.open_start || words[end - 1].open_end);
            if !run_ends {
                continue;
            }
            let text = text(&words[start..end]);
            if text.len() > best.text.len() {
                best = Self { text, word: start, whole: end - start == words.len() };
            }
            start = end;
        }
        best
    }
}

fn text(run: &[WordPattern]) -> String {
    let mut text = String::new();
    for word in run {
        if !word.open_start && text.is_empty() {
            text.push(EDGE);
        }
        text.push_str(&word.word);
        if !word.open_end {
            text.push(EDGE);
        }
    }
    text
}
