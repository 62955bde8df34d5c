//! What a text tells about its comparable words before they are cut.
//!
//! A run of ASCII letters and digits in a comparable word stands in the text too, in some case,
//! unless the text [`hides_ascii`]: then it may come of other letters (`ﬁ`, full width, `½`).

use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;

/// The runs of ASCII letters and digits in a text.
pub(crate) fn ascii_runs(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|run| !run.is_empty())
}

/// Whether a letter of the text that is not ASCII becomes ASCII when words are compared.
pub(crate) fn hides_ascii(text: &str) -> bool {
    !text.is_ascii() && text.chars().any(|letter| !letter.is_ascii() && is_hiding(letter))
}

/// Letters below 65,536, which is all that most texts have, one bit each.
static HIDING: LazyLock<Vec<u64>> = LazyLock::new(|| {
    let of_word = |word: u32| {
        let becomes = |bit: &u32| char::from_u32(word * 64 + bit).is_some_and(becomes_ascii);
        (0..64).filter(becomes).fold(0, |bits, bit| bits | 1 << bit)
    };
    (0..1024).map(of_word).collect()
});

fn is_hiding(letter: char) -> bool {
    let code = letter as usize;
    HIDING.get(code / 64).map_or_else(|| becomes_ascii(letter), |bits| bits >> (code % 64) & 1 == 1)
}

/// By the same steps in which words are made comparable.
fn becomes_ascii(letter: char) -> bool {
    let compared = std::iter::once(letter).nfkc().flat_map(char::to_lowercase).nfc();
    compared.into_iter().any(|letter| letter.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalized_words;

    /// Whether all runs of the comparable words stand in the text.
    fn tells_its_runs(text: &str) -> bool {
        let lower = text.to_ascii_lowercase();
        normalized_words(text).iter().all(|word| ascii_runs(word).all(|run| lower.contains(run)))
    }

    #[test]
    fn letters_known_to_become_ascii_are_taken_for_hiding() {
        for text in ["ｒefund", "ﬁnd", "½", "\u{212A}", "İ", "ſ", "ǆ", "№", "Ⅳ", "①", "𝐚", "x²"]
        {
            assert!(hides_ascii(text), "{text}");
        }
        for text in
            ["refund", "don’t", "Kündigung", "año", "退款", "“so…”", "–", "€", "Ελλάδα", "привет"]
        {
            assert!(!hides_ascii(text), "{text}");
        }
    }

    #[test]
    fn no_letter_hides_ascii_unnoticed() {
        let beyond = ('\u{10000}'..=char::MAX).step_by(7);
        for letter in ('\u{80}'..='\u{FFFF}').chain(beyond).filter(|letter| !is_hiding(*letter)) {
            for text in [format!("I{letter}k"), format!("e{letter}\u{307}I{letter}")] {
                assert!(tells_its_runs(&text), "{text:?} with {:x}", letter as u32);
            }
        }
    }
}
