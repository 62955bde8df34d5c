use std::ops::Range;

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
    for (start, word) in text.unicode_word_indices() {
        let mut at = start;
        for part in word.split(is_apostrophe) {
            if !part.is_empty() {
                tokens.push(Token { word: normalized(part), range: at..at + part.len() });
            }
            at += part.len();
            at += text[at..]
                .chars()
                .next()
                .filter(|letter| is_apostrophe(*letter))
                .map_or(0, char::len_utf8);
        }
    }
    tokens
}

/// Only the comparable words of a text.
pub fn normalized_words(text: &str) -> Vec<String> {
    tokens(text).into_iter().map(|token| token.word).collect()
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

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '\u{2019}' | '\u{02BC}' | '\u{FF07}')
}

/// Case and compatibility forms (full width, ligatures) do not matter; accents do, because in many
/// languages they make another word.
fn normalized(word: &str) -> String {
    if word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()) {
        return word.to_owned();
    }
    word.nfkc().flat_map(char::to_lowercase).nfc().collect()
}
