//! Pointing at a place in what was typed.

use std::ops::Range;

use unicode_width::UnicodeWidthStr;

/// Columns shown on either side of the place, so that the line does not wrap and the carets stay under it.
const ROOM: usize = 50;

/// The text, and under it a line of carets below the place, which is in bytes of the text.
pub(crate) fn under(text: &str, place: Range<usize>) -> String {
    // A control character takes no column, and a line's end would end the line.
    let text: String = text.chars().map(|c| if c.is_ascii_control() { ' ' } else { c }).collect();
    let before = text.get(..place.start).unwrap_or(&text);
    let at = text.get(place.clone()).unwrap_or_default();
    let after = text.get(place.end..).unwrap_or_default();
    let (before, after) = (last(before, ROOM), first(after, ROOM));
    let at = first(at, ROOM);
    let carets = "^".repeat(at.width().max(1));
    format!("  {before}{at}{after}\n  {}{carets}", " ".repeat(before.width()))
}

fn first(text: &str, count: usize) -> String {
    match text.char_indices().nth(count) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

fn last(text: &str, count: usize) -> String {
    let Some(surplus) = text.chars().count().checked_sub(count + 1) else {
        return text.to_owned();
    };
    let kept: String = text.chars().skip(surplus + 1).collect();
    format!("…{kept}")
}

#[cfg(test)]
mod tests {
    use super::under;

    #[test]
    fn carets_stand_below_the_place() {
        assert_eq!(under("a near b", 2..6), "  a near b\n    ^^^^");
    }

    #[test]
    fn the_end_of_the_text_can_be_pointed_at() {
        assert_eq!(under("a (b", 4..4), "  a (b\n      ^");
    }

    #[test]
    fn wide_letters_take_two_columns() {
        assert_eq!(under("返金 -", "返金 ".len().."返金 -".len()), "  返金 -\n       ^");
    }

    #[test]
    fn a_long_text_is_cut_so_that_the_carets_stay_below() {
        let text = format!("{}!{}", "a".repeat(300), "b".repeat(300));
        let shown = under(&text, 300..301);
        let (line, carets) = shown.split_once('\n').expect("two lines");
        assert_eq!(line.chars().position(|c| c == '!'), carets.chars().position(|c| c == '^'));
        assert!(line.chars().count() < 120);
    }

    #[test]
    fn what_was_typed_on_two_lines_is_shown_on_one() {
        assert_eq!(under("a\nb", 2..3), "  a b\n    ^");
    }
}
