//! Where words and expressions stand in what one side said.

use std::ops::Range;

use memchr::memmem::Finder;

use crate::{
    query::{What, Words},
    stream::{EDGE, Folded, Stream},
};

/// The places of a term in a stream's text, in bytes; in order, never overlapping, never empty.
pub(crate) fn ranges(stream: &Stream<'_>, what: &What) -> Vec<Range<usize>> {
    match what {
        What::Words(words) => {
            let placed = &stream.folded().words;
            let range =
                |run: Range<usize>| placed[run.start].range.start..placed[run.end - 1].range.end;
            Runs::of(stream.folded(), words).map(range).collect()
        }
        What::Regex(expression) => {
            let found = expression.regex().find_iter(&stream.text).map(|found| found.range());
            found.filter(|range| !range.is_empty()).collect()
        }
    }
}

/// Whether the words stand in the stream at all.
pub(crate) fn is_said(stream: &Stream<'_>, words: &Words) -> bool {
    Runs::of(stream.folded(), words).next().is_some()
}

/// Walks through the runs of words that fit: a part of them is looked for as mere text, which is
/// many times faster than word by word, and the rest is compared there.
struct Runs<'a> {
    folded: &'a Folded,
    words: &'a Words,
    finder: Finder<'a>,
    at: usize,
}

impl<'a> Runs<'a> {
    fn of(folded: &'a Folded, words: &'a Words) -> Self {
        Self { folded, words, finder: Finder::new(words.needle().text.as_bytes()), at: 0 }
    }

    /// The word in which the needle was found, from the byte at which it was.
    fn word_at(&self, byte: usize) -> usize {
        let edge = usize::from(self.words.needle().text.starts_with(EDGE));
        let begins = |word: &crate::stream::Placed| word.folded.start <= byte + edge;
        self.folded.words.partition_point(begins).saturating_sub(1)
    }

    /// The run that would have the needle in this word.
    fn run(&self, word: usize) -> Option<Range<usize>> {
        let start = word.checked_sub(self.words.needle().word)?;
        let patterns = self.words.patterns();
        let run = start..start + patterns.len();
        let said = self.folded.words.get(run.clone())?;
        let fits = self.words.needle().whole
            || said
                .iter()
                .zip(patterns)
                .all(|(word, pattern)| pattern.fits(&self.folded.text[word.folded.clone()]));
        fits.then_some(run)
    }
}

impl Iterator for Runs<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let rest = self.folded.text.as_bytes().get(self.at..)?;
            let word = self.word_at(self.at + self.finder.find(rest)?);
            let run = self.run(word);
            // Occurrences do not overlap, and one word answers once.
            let next = word + if run.is_some() { self.words.patterns().len() } else { 1 };
            self.at = match self.folded.words.get(next) {
                Some(next) => next.folded.start - 1,
                None => self.folded.text.len(),
            };
            if run.is_some() {
                return run;
            }
        }
    }
}
