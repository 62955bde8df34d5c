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

/// The words of a text, by the Unicode rules for word boundaries (UAX #29): `don't` and `500,000`
/// are one word, `e-mail` is two, and each Chinese or Japanese ideograph is one, so that a phrase
/// is found in scripts that write no spaces.
pub fn tokens(text: &str) -> Vec<Token> {
    text.unicode_word_indices()
        .map(|(start, word)| Token { word: normalized(word), range: start..start + word.len() })
        .collect()
}

/// Only the comparable words of a text.
pub fn normalized_words(text: &str) -> Vec<String> {
    text.unicode_words().map(normalized).collect()
}

/// Case, compatibility forms (full width, ligatures) and the two apostrophes are one; accents stay,
/// because in many languages they make another word.
fn normalized(word: &str) -> String {
    if word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()) {
        return word.to_owned();
    }
    word.nfkc().flat_map(char::to_lowercase).nfc().map(one_apostrophe).collect()
}

fn one_apostrophe(letter: char) -> char {
    match letter {
        '\u{2019}' | '\u{02BC}' | '\u{FF07}' => '\'',
        other => other,
    }
}
