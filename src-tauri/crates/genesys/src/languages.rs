//! Names of languages, as a supervisor reads them.

use std::collections::BTreeMap;

use crate::Entry;

/// The languages that can be searched by, as documented (API.md 3.1).
const DOCUMENTED: [&str; 12] = [
    "de-DE", "en-AU", "en-GB", "en-IN", "en-US", "en-ZA", "es-ES", "es-US", "fr-CA", "fr-FR",
    "it-IT", "pt-BR",
];

const LANGUAGES: [(&str, &str); 53] = [
    ("af", "Afrikaans"),
    ("am", "Amharic"),
    ("ar", "Arabic"),
    ("az", "Azerbaijani"),
    ("bg", "Bulgarian"),
    ("bn", "Bengali"),
    ("ca", "Catalan"),
    ("cs", "Czech"),
    ("cy", "Welsh"),
    ("da", "Danish"),
    ("de", "German"),
    ("el", "Greek"),
    ("en", "English"),
    ("es", "Spanish"),
    ("et", "Estonian"),
    ("eu", "Basque"),
    ("fa", "Persian"),
    ("fi", "Finnish"),
    ("fil", "Filipino"),
    ("fr", "French"),
    ("ga", "Irish"),
    ("gl", "Galician"),
    ("gu", "Gujarati"),
    ("he", "Hebrew"),
    ("hi", "Hindi"),
    ("hr", "Croatian"),
    ("hu", "Hungarian"),
    ("id", "Indonesian"),
    ("is", "Icelandic"),
    ("it", "Italian"),
    ("ja", "Japanese"),
    ("ko", "Korean"),
    ("lt", "Lithuanian"),
    ("lv", "Latvian"),
    ("ms", "Malay"),
    ("mt", "Maltese"),
    ("nb", "Norwegian"),
    ("nl", "Dutch"),
    ("no", "Norwegian"),
    ("pl", "Polish"),
    ("pt", "Portuguese"),
    ("ro", "Romanian"),
    ("ru", "Russian"),
    ("sk", "Slovak"),
    ("sl", "Slovenian"),
    ("sr", "Serbian"),
    ("sv", "Swedish"),
    ("th", "Thai"),
    ("tr", "Turkish"),
    ("uk", "Ukrainian"),
    ("vi", "Vietnamese"),
    ("zh", "Chinese"),
    ("zu", "Zulu"),
];

const COUNTRIES: [(&str, &str); 66] = [
    ("AE", "United Arab Emirates"),
    ("AR", "Argentina"),
    ("AT", "Austria"),
    ("AU", "Australia"),
    ("BE", "Belgium"),
    ("BG", "Bulgaria"),
    ("BR", "Brazil"),
    ("CA", "Canada"),
    ("CH", "Switzerland"),
    ("CL", "Chile"),
    ("CN", "China"),
    ("CO", "Colombia"),
    ("CZ", "Czechia"),
    ("DE", "Germany"),
    ("DK", "Denmark"),
    ("EE", "Estonia"),
    ("EG", "Egypt"),
    ("ES", "Spain"),
    ("FI", "Finland"),
    ("FR", "France"),
    ("GB", "United Kingdom"),
    ("GR", "Greece"),
    ("HK", "Hong Kong"),
    ("HR", "Croatia"),
    ("HU", "Hungary"),
    ("ID", "Indonesia"),
    ("IE", "Ireland"),
    ("IL", "Israel"),
    ("IN", "India"),
    ("IR", "Iran"),
    ("IS", "Iceland"),
    ("IT", "Italy"),
    ("JP", "Japan"),
    ("KE", "Kenya"),
    ("KR", "South Korea"),
    ("LT", "Lithuania"),
    ("LV", "Latvia"),
    ("MA", "Morocco"),
    ("MX", "Mexico"),
    ("MY", "Malaysia"),
    ("NG", "Nigeria"),
    ("NL", "Netherlands"),
    ("NO", "Norway"),
    ("NZ", "New Zealand"),
    ("PE", "Peru"),
    ("PH", "Philippines"),
    ("PL", "Poland"),
    ("PT", "Portugal"),
    ("RO", "Romania"),
    ("RS", "Serbia"),
    ("RU", "Russia"),
    ("SA", "Saudi Arabia"),
    ("SE", "Sweden"),
    ("SG", "Singapore"),
    ("SI", "Slovenia"),
    ("SK", "Slovakia"),
    ("TH", "Thailand"),
    ("TR", "Turkey"),
    ("TW", "Taiwan"),
    ("UA", "Ukraine"),
    ("US", "United States"),
    ("UY", "Uruguay"),
    ("VE", "Venezuela"),
    ("VN", "Vietnam"),
    ("ZA", "South Africa"),
    ("419", "Latin America"),
];

/// The languages of these tags, or those documented if there are none. A language of several
/// countries is there as a whole, too.
pub(crate) fn entries(mut tags: Vec<String>) -> Vec<Entry> {
    if tags.is_empty() {
        tags = DOCUMENTED.map(str::to_owned).to_vec();
    }
    let mut by_language: BTreeMap<String, BTreeMap<String, Entry>> = BTreeMap::new();
    for tag in tags {
        let language = tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
        let entry = Entry { name: name(&tag), note: Some(tag.clone()), id: tag };
        by_language.entry(language).or_default().insert(entry.id.to_ascii_lowercase(), entry);
    }
    let with_whole = by_language.into_iter().flat_map(|(language, mut dialects)| {
        if dialects.len() > 1 && !dialects.contains_key(&language) {
            let name = format!("{} (all)", name(&language));
            let whole = Entry { id: language.clone(), name, note: Some(language.clone()) };
            dialects.insert(language, whole);
        }
        dialects.into_values()
    });
    with_whole.collect()
}

/// `English (United Kingdom)` for `en-GB`; what is not known stays as it is.
fn name(tag: &str) -> String {
    let mut parts = tag.split(['-', '_']);
    let language = parts.next().unwrap_or_default();
    let known = |table: &[(&str, &'static str)], code: &str| {
        table.iter().find(|(known, _)| known.eq_ignore_ascii_case(code)).map(|(_, name)| *name)
    };
    let Some(language) = known(&LANGUAGES, language) else { return tag.to_owned() };
    match parts.next_back() {
        Some(country) => {
            format!("{language} ({})", known(&COUNTRIES, country).unwrap_or(country))
        }
        None => language.to_owned(),
    }
}
