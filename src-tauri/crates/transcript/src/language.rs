/// Which way a language is written, from its tag: `rtl` for Arabic, Hebrew, Persian and their
/// neighbours, else `ltr`. The page sets `dir` from it; single phrases still decide by themselves.
pub fn direction_of_script(language: Option<&str>) -> &'static str {
    const RIGHT_TO_LEFT: [&str; 9] = ["ar", "arc", "dv", "fa", "he", "ps", "sd", "ur", "yi"];
    let primary = language.and_then(|tag| tag.split(['-', '_']).next()).unwrap_or_default();
    if RIGHT_TO_LEFT.contains(&primary.to_ascii_lowercase().as_str()) { "rtl" } else { "ltr" }
}
