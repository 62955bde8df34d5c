use unicode_segmentation::UnicodeSegmentation;

/// A hit with a little of what stands around it, in one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snippet {
    /// What comes before, beginning with `…` where something was left out.
    pub before: String,
    /// The words that matched.
    pub matched: String,
    /// What comes after, ending with `…` where something was left out.
    pub after: String,
}

/// The text's beginning, of about `room` characters, cut at a word's edge where there is one.
pub(crate) fn head(text: &str, room: usize) -> String {
    let mut kept = 0;
    for (start, piece) in text.split_word_bound_indices() {
        if text[..start + piece.len()].chars().count() > room {
            return format!("{}…", text[..kept].trim_end());
        }
        kept = start + piece.len();
    }
    text.to_owned()
}

/// The text's end, of about `room` characters.
pub(crate) fn tail(text: &str, room: usize) -> String {
    let mut kept = text.len();
    for (start, _) in text.split_word_bound_indices().rev() {
        if text[start..].chars().count() > room {
            return format!("…{}", text[kept..].trim_start());
        }
        kept = start;
    }
    text.to_owned()
}
