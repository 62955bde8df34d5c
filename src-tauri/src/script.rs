//! In which script a phrase is written, where that is not the one of the call's language: a screen reader then needs another
//! voice, and the line may run the other way.

use std::collections::HashMap;

use unicode_script::{Script, UnicodeScript};

/// How a phrase is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Written {
    /// `ltr` or `rtl`.
    pub(crate) dir: &'static str,
    /// BCP 47: a language where the script tells one, else only the script.
    pub(crate) lang: &'static str,
}

/// The scripts in which a language is usually written.
pub(crate) struct Usual(&'static [Script]);

impl Usual {
    /// Of a BCP 47 tag in any case; Latin where the language is unknown or has no line here.
    pub(crate) fn of(language: Option<&str>) -> Self {
        let primary = language.and_then(|tag| tag.split(['-', '_']).next()).unwrap_or_default();
        Self(match primary.to_ascii_lowercase().as_str() {
            "ar" | "fa" | "ur" | "ps" | "sd" => &[Script::Arabic],
            "he" | "yi" => &[Script::Hebrew],
            "ja" => &[Script::Hiragana, Script::Katakana, Script::Han],
            "zh" | "yue" | "cmn" => &[Script::Han],
            "ko" => &[Script::Hangul, Script::Han],
            "ru" | "uk" | "be" | "bg" | "mk" | "kk" => &[Script::Cyrillic],
            "sr" => &[Script::Cyrillic, Script::Latin],
            "el" => &[Script::Greek],
            "th" => &[Script::Thai],
            "hi" | "mr" | "ne" => &[Script::Devanagari],
            _ => &[Script::Latin],
        })
    }

    /// How a text is written, if not mostly in these scripts: a brand's name in Latin letters makes no Arabic phrase English.
    pub(crate) fn unlike(&self, text: &str) -> Option<Written> {
        // Most calls are in English and nothing else; they are not counted letter by letter.
        if self.0.contains(&Script::Latin) && text.is_ascii() {
            return None;
        }
        let counts = counts(text);
        let count = |script: &Script| counts.get(script).copied().unwrap_or_default();
        let own: usize = self.0.iter().map(count).sum();
        let others = counts.iter().filter(|(script, _)| !self.0.contains(script));
        let (main, most) = others.max_by_key(|(script, count)| (**count, script.short_name()))?;
        if own * 2 > *most {
            return None;
        }
        // Japanese writes with three scripts; of few kana among many ideographs the kana tell.
        let main = if count(&Script::Hiragana) > 0 { Script::Hiragana } else { *main };
        Some(Written { dir: direction(main), lang: language(main) })
    }
}

/// How many letters of each script there are.
fn counts(text: &str) -> HashMap<Script, usize> {
    let mut counts = HashMap::new();
    for script in text.chars().map(|letter| letter.script()) {
        if !matches!(script, Script::Common | Script::Inherited | Script::Unknown) {
            *counts.entry(script).or_default() += 1;
        }
    }
    counts
}

fn direction(script: Script) -> &'static str {
    let right_to_left =
        [Script::Arabic, Script::Hebrew, Script::Syriac, Script::Thaana, Script::Nko];
    if right_to_left.contains(&script) { "rtl" } else { "ltr" }
}

/// Arabic letters write Persian and Urdu too, and ideographs Chinese and Japanese: then the script is all that is known.
fn language(script: Script) -> &'static str {
    match script {
        Script::Latin => "und-Latn",
        Script::Arabic => "und-Arab",
        Script::Cyrillic => "und-Cyrl",
        Script::Devanagari => "und-Deva",
        Script::Han => "und-Hani",
        Script::Hebrew => "he",
        Script::Hiragana | Script::Katakana => "ja",
        Script::Hangul => "ko",
        Script::Greek => "el",
        Script::Thai => "th",
        _ => "und",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lang(call: &str, text: &str) -> Option<(&'static str, &'static str)> {
        Usual::of(Some(call)).unlike(text).map(|written| (written.lang, written.dir))
    }

    #[test]
    fn a_phrase_in_the_call_s_own_script_says_nothing() {
        for (call, text) in [
            ("en-US", "Good morning, 3 invoices"),
            ("de-DE", "Über Müller und Söhne"),
            ("ar-SA", "صباح الخير"),
            ("he-IL", "בוקר טוב, Netflix"),
            ("ja-JP", "返金してください"),
            ("zh-CN", "退款"),
            ("EN_us", "[Silence/Non-speech]"),
            ("en-US", "… 42 !"),
            ("ar-SA", "42"),
        ] {
            assert_eq!(lang(call, text), None, "{call} {text}");
        }
    }

    #[test]
    fn a_phrase_in_another_script_says_how_it_runs_and_which_voice_reads_it() {
        for (call, text, expected) in [
            ("en-US", "بوكر طيب شكرا", ("und-Arab", "rtl")),
            ("en-US", "שלום", ("he", "rtl")),
            ("ar-SA", "Please hold the line", ("und-Latn", "ltr")),
            ("zh-CN", "少々お待ちください", ("ja", "ltr")),
            ("en-GB", "退款", ("und-Hani", "ltr")),
            ("fr-FR", "Добрый день", ("und-Cyrl", "ltr")),
        ] {
            assert_eq!(lang(call, text), Some(expected), "{call} {text}");
        }
        assert_eq!(Usual::of(None).unlike("שלום").map(|written| written.dir), Some("rtl"));
    }
}
