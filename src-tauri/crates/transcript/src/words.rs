use std::{borrow::Cow, ops::Range};

use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

/// One word of a text, ready to be compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// The word without case and typographic variants.
    pub word: String,
    /// Where it stands in the text, in bytes.
    pub range: Range<usize>,
}

/// The words of a text, by the Unicode rules for word boundaries (UAX #29): `500,000` is one word,
/// `e-mail` is two, and each Chinese or Japanese ideograph is one, so that a phrase is found in
/// scripts that write no spaces.
///
/// Other than there, an apostrophe parts words: whoever asks for `refund` or `argent` means
/// `the refund's been paid` and `l'argent` too.
pub fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    each_word(text, |range, word| tokens.push(Token { word: word.into_owned(), range }));
    tokens
}

/// Only the comparable words of a text.
pub fn normalized_words(text: &str) -> Vec<String> {
    tokens(text).into_iter().map(|token| token.word).collect()
}

/// Visits the words of a text in order: where each stands, and how it is compared.
pub(crate) fn each_word(text: &str, mut visit: impl FnMut(Range<usize>, Cow<'_, str>)) {
    if is_simple(text) {
        each_simple_word(text, visit);
    } else {
        each_unicode_word(text, &mut visit);
    }
}

/// Whether two texts have the same words; those of most calls differ in case and marks only.
pub(crate) fn same_words(one: &str, other: &str) -> bool {
    if one == other {
        return true;
    }
    if is_simple(one) && is_simple(other) {
        let (mut one, mut other) = (simple_words(one), simple_words(other));
        return loop {
            match (one.next(), other.next()) {
                (Some(word), Some(twin)) if word.eq_ignore_ascii_case(twin) => {}
                ends => break ends == (None, None),
            }
        };
    }
    normalized_words(one) == normalized_words(other)
}

/// The text as another search should be asked for it: its comparable words with one space where
/// anything but an apostrophe stood between them, and nothing where nothing did (`退款`).
pub(crate) fn plain_phrase(text: &str) -> String {
    let mut plain = String::new();
    let mut end = None;
    for token in tokens(text) {
        let gap = end.map_or("", |end| &text[end..token.range.start]);
        if !gap.is_empty() {
            plain.push(if gap.chars().all(is_apostrophe) { '\'' } else { ' ' });
        }
        plain.push_str(&token.word);
        end = Some(token.range.end);
    }
    plain
}

/// Whether letters and digits are all that matters in the text: in ASCII a word ends at anything
/// else, but for an underscore and for a mark between two letters or digits (`3.5`, `U.S`).
fn is_simple(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.iter().enumerate().all(|(at, byte)| match byte {
        b'_' | 128.. => false,
        b'.' | b',' | b':' | b';' => !bytes.get(at + 1).is_some_and(u8::is_ascii_alphanumeric),
        _ => true,
    })
}

fn simple_words(text: &str) -> impl Iterator<Item = &[u8]> {
    let words = text.as_bytes().split(|byte| !byte.is_ascii_alphanumeric());
    words.filter(|word| !word.is_empty())
}

fn each_simple_word(text: &str, mut visit: impl FnMut(Range<usize>, Cow<'_, str>)) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let start = at;
        while bytes.get(at).is_some_and(u8::is_ascii_alphanumeric) {
            at += 1;
        }
        if start < at {
            visit(start..at, lower(&text[start..at]));
        } else {
            at += 1;
        }
    }
}

/// Most of what is recognized is in lower case already and need not be copied.
fn lower(word: &str) -> Cow<'_, str> {
    if word.bytes().any(|byte| byte.is_ascii_uppercase()) {
        Cow::Owned(word.to_ascii_lowercase())
    } else {
        Cow::Borrowed(word)
    }
}

fn each_unicode_word(text: &str, visit: &mut impl FnMut(Range<usize>, Cow<'_, str>)) {
    for (start, word) in text.unicode_word_indices() {
        let mut at = start;
        for part in word.split(is_apostrophe) {
            if !part.is_empty() {
                visit(at..at + part.len(), normalized(part));
            }
            at += part.len();
            at += text[at..]
                .chars()
                .next()
                .filter(|letter| is_apostrophe(*letter))
                .map_or(0, char::len_utf8);
        }
    }
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '\u{2019}' | '\u{02BC}' | '\u{FF07}')
}

/// Case and compatibility forms (full width, ligatures) do not matter; accents do, because in many
/// languages they make another word.
fn normalized(word: &str) -> Cow<'_, str> {
    if word.is_ascii() {
        return lower(word);
    }
    Cow::Owned(word.nfkc().flat_map(char::to_lowercase).nfc().collect())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn the_short_way_through_a_simple_text_finds_the_same_words(text in "[a-cA-C0-2 .,:;'_!?/\"\\-\n]{0,24}") {
            let (mut short, mut long) = (Vec::new(), Vec::new());
            each_word(&text, |range, word| short.push((range, word.into_owned())));
            each_unicode_word(&text, &mut |range, word: Cow<'_, str>| long.push((range, word.into_owned())));
            prop_assert_eq!(short, long);
        }

        #[test]
        fn words_are_the_same_as_when_they_are_compared(one in "[abAB1é’ .,'_]{0,6}", other in "[abAB1é’ .,'_]{0,6}") {
            prop_assert_eq!(same_words(&one, &other), normalized_words(&one) == normalized_words(&other));
        }
    }
}
