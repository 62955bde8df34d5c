use super::Within;

/// Longer than any call that can be recorded: 24 hours.
pub(super) const MOST_SECONDS: u32 = 24 * 60 * 60;
/// Further apart than this, words have nothing to do with each other.
pub(super) const MOST_WORDS: u32 = 1000;

/// Reads `90`, `60s`, `2m`, `1m30s` or `1h` as seconds; at least one, at most a day.
pub(super) fn seconds(text: &str) -> Option<u32> {
    let mut rest = text;
    let mut all: u32 = 0;
    let mut smallest = u32::MAX;
    while !rest.is_empty() {
        let digits = rest.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(rest.len());
        let number: u32 = rest[..digits].parse().ok()?;
        let unit = rest[digits..].chars().next();
        let worth = match unit {
            Some('h') => 3600,
            Some('m') => 60,
            Some('s') | None => 1,
            Some(_) => return None,
        };
        // Hours before minutes before seconds, each once.
        if worth >= smallest || (unit.is_none() && smallest != u32::MAX) {
            return None;
        }
        smallest = worth;
        all = all.checked_add(number.checked_mul(worth)?)?;
        rest = &rest[digits + unit.map_or(0, char::len_utf8)..];
    }
    (1..=MOST_SECONDS).contains(&all).then_some(all)
}

/// Reads what stands behind `NEAR/`: `5` for words, `10s` for seconds.
pub(super) fn within(text: &str) -> Option<Within> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        let words = text.parse().ok()?;
        return (1..=MOST_WORDS).contains(&words).then_some(Within::Words(words));
    }
    seconds(text).map(Within::Seconds)
}
