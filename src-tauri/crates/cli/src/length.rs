//! Lengths of time, as people type them.

/// `90`, `60s`, `10m`, `1m30s` or `1h`, in seconds.
pub(crate) fn seconds(text: &str) -> Result<u32, String> {
    read(&text.trim().to_lowercase())
        .ok_or_else(|| "write it as 90, 60s, 10m, 1m30s or 1h".to_owned())
}

fn read(text: &str) -> Option<u32> {
    if let Ok(seconds) = text.parse() {
        return Some(seconds);
    }
    let (mut rest, mut sum) = (text, 0_u32);
    for (unit, length) in [('h', 3600), ('m', 60), ('s', 1)] {
        if let Some((count, after)) = rest.split_once(unit) {
            sum = sum.checked_add(count.parse::<u32>().ok()?.checked_mul(length)?)?;
            rest = after;
        }
    }
    (rest.is_empty() && !text.is_empty()).then_some(sum)
}

#[cfg(test)]
mod tests {
    use super::seconds;

    #[test]
    fn lengths_are_read_as_people_write_them() {
        for (text, expected) in
            [("90", 90), ("60s", 60), ("10m", 600), ("1m30s", 90), (" 1H ", 3600), ("1h5s", 3605)]
        {
            assert_eq!(seconds(text), Ok(expected), "{text}");
        }
    }

    #[test]
    fn anything_else_is_no_length() {
        for text in ["", "s", "-5", "5x", "1s2m", "m5", "99999999999", "9999999h", "1.5m"] {
            assert!(seconds(text).is_err(), "{text}");
        }
    }
}
