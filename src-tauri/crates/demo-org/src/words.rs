//! The content index: which words each side of each call said, in the order of time. Answers the three
//! content criteria of transcript search without reading a transcript.
//!
//! The simulator's semantics (the real ones are UNCONFIRMED, API.md 3.1): any case, whole words;
//! `EXACT` and `EXACT_PHRASE` want the words in order on one side, across phrase borders; `PHRASE` wants all of
//! them anywhere in the call.

use std::collections::HashMap;
use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

/// The words of one call before they are numbered: customer side, agent side.
pub(crate) type Spoken = [Vec<String>; 2];

/// Words that one thread met, numbered in the order it met them.
#[derive(Default)]
pub(crate) struct Vocabulary {
    numbers: HashMap<Box<str>, u32>,
}

impl Vocabulary {
    /// The number of `word`, given on first sight.
    pub(crate) fn number(&mut self, word: &str) -> u32 {
        if let Some(number) = self.numbers.get(word) {
            return *number;
        }
        let number = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX);
        self.numbers.insert(word.into(), number);
        number
    }
}

/// Calls that one thread indexed: their words' numbers, side by side.
#[derive(Default)]
pub(crate) struct Chunk {
    vocabulary: Vocabulary,
    /// The words of each piece of text between spaces: the same few pieces come again and again.
    pieces: HashMap<Box<str>, Vec<u32>>,
    tokens: Vec<u32>,
    ends: Vec<[usize; 2]>,
}

impl Chunk {
    /// Adds the next call.
    pub(crate) fn push(&mut self, spoken: &Spoken) {
        let mut ends = [0; 2];
        for (side, phrases) in spoken.iter().enumerate() {
            for piece in phrases.iter().flat_map(|phrase| phrase.split_whitespace()) {
                self.push_piece(piece);
            }
            ends[side] = self.tokens.len();
        }
        self.ends.push(ends);
    }

    fn push_piece(&mut self, piece: &str) {
        if let Some(known) = self.pieces.get(piece) {
            self.tokens.extend(known);
            return;
        }
        let mut numbers = Vec::new();
        for_each_word(piece, |word| numbers.push(self.vocabulary.number(word)));
        self.tokens.extend(&numbers);
        self.pieces.insert(piece.into(), numbers);
    }
}

/// The index over all calls; a call is known by its place in the order it was pushed.
#[derive(Default)]
pub(crate) struct Words {
    vocabulary: Vocabulary,
    tokens: Vec<u32>,
    sides: Vec<[Range<usize>; 2]>,
    postings: Vec<Vec<u32>>,
    /// The words by their number.
    written: Vec<Box<str>>,
}

impl Words {
    /// Adds the calls of `chunk` behind those already here.
    pub(crate) fn append(&mut self, chunk: Chunk) {
        let mut renumber = vec![0_u32; chunk.vocabulary.numbers.len()];
        for (word, old) in &chunk.vocabulary.numbers {
            let number = self.vocabulary.number(word);
            if number as usize == self.written.len() {
                self.written.push(word.clone());
            }
            renumber[*old as usize] = number;
        }
        self.postings.resize_with(self.vocabulary.numbers.len(), Vec::new);
        let base = self.tokens.len();
        self.tokens.extend(chunk.tokens.iter().map(|old| renumber[*old as usize]));
        let mut start = base;
        for ends in chunk.ends {
            let [a, b] = ends.map(|end| base + end);
            self.post(start..b);
            self.sides.push([start..a, a..b]);
            start = b;
        }
    }

    fn post(&mut self, tokens: Range<usize>) {
        let call = u32::try_from(self.sides.len()).unwrap_or(u32::MAX);
        for token in &self.tokens[tokens] {
            let posting = &mut self.postings[*token as usize];
            if posting.last() != Some(&call) {
                posting.push(call);
            }
        }
    }

    /// Calls in which one side says the words of `value` in this order, with nothing between.
    pub(crate) fn with_phrase(&self, value: &str) -> Vec<u32> {
        let Some(wanted) = self.numbers(value) else { return Vec::new() };
        let mut calls = self.with_all(&wanted);
        calls.retain(|call| {
            self.sides[*call as usize]
                .iter()
                .any(|side| contains(&self.tokens[side.clone()], &wanted))
        });
        calls
    }

    /// Calls in which all the words of `value` occur, anywhere.
    pub(crate) fn with_words(&self, value: &str) -> Vec<u32> {
        self.numbers(value).map(|wanted| self.with_all(&wanted)).unwrap_or_default()
    }

    /// Whether one side of a call says `value`, as whole words or as a piece of them: `cel my acc` in `cancel my
    /// account`. Reads the words of the call, so it is for few calls.
    pub(crate) fn has_piece(&self, call: u32, value: &str) -> bool {
        let mut words = Vec::new();
        for_each_word(value, |word| words.push(word.to_owned()));
        let wanted = words.join(" ");
        !wanted.is_empty()
            && self.sides[call as usize].iter().any(|side| {
                let said = self.tokens[side.clone()].iter().map(|n| &*self.written[*n as usize]);
                said.collect::<Vec<_>>().join(" ").contains(&wanted)
            })
    }

    /// `None` when a word was never said, or there is no word at all.
    fn numbers(&self, value: &str) -> Option<Vec<u32>> {
        let mut numbers = Some(Vec::new());
        for_each_word(value, |word| {
            let known = self.vocabulary.numbers.get(word);
            numbers = known.and_then(|n| {
                numbers.take().map(|mut all| {
                    all.push(*n);
                    all
                })
            });
        });
        numbers.filter(|all| !all.is_empty())
    }

    fn with_all(&self, wanted: &[u32]) -> Vec<u32> {
        let mut lists: Vec<_> = wanted.iter().map(|word| &self.postings[*word as usize]).collect();
        lists.sort_by_key(|list| list.len());
        let Some((rarest, others)) = lists.split_first() else { return Vec::new() };
        rarest
            .iter()
            .copied()
            .filter(|call| others.iter().all(|list| list.binary_search(call).is_ok()))
            .collect()
    }
}

/// Calls `take` with each word of `text` in lower case, by the Unicode rules; an apostrophe parts
/// words (`refund's`, `l'argent`), and every ideograph is one.
fn for_each_word(text: &str, mut take: impl FnMut(&str)) {
    let lower = text.to_lowercase();
    let words = lower.unicode_words().flat_map(|word| word.split(['\'', '\u{2019}']));
    words.filter(|word| !word.is_empty()).for_each(&mut take);
}

/// Punctuation beyond ASCII that the scripts of the embedded calls use.
pub(crate) fn is_punctuation(c: char) -> bool {
    !c.is_ascii() && "¿¡«»“”„‘’…–—।，。？！、：；「」『』？؟،؛·（）".contains(c)
}

/// Scripts written without spaces between words: kana and the Han ideographs.
pub(crate) fn is_unspaced_script(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}')
}

fn contains(tokens: &[u32], wanted: &[u32]) -> bool {
    tokens.windows(wanted.len()).any(|window| window == wanted)
}
