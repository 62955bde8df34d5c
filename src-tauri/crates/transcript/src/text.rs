/// Shown where a phrase has no words.
pub const NOTHING_SAID: &str = "[Silence/Non-speech]";

/// Milliseconds as `HH:MM:SS`, cut (not rounded) to the second, as players show it. Hours go on
/// past 99; a place before the call's start carries a minus sign.
pub fn clock(ms: i64) -> String {
    let seconds = ms.unsigned_abs() / 1000;
    let sign = if ms < 0 && seconds > 0 { "-" } else { "" };
    format!("{sign}{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}
