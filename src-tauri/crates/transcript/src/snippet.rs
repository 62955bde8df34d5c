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

/// Cuts the text around a range (bytes) so that about `room` characters stand on either side, at a
/// word's edge where there is one.
pub fn snippet(text: &str, range: std::ops::Range<usize>, room: usize) -> Snippet {
    Snippet {
        before: tail(&text[..range.start], room),
        matched: text[range.clone()].to_owned(),
        after: head(&text[range.end..], room),
    }
}

fn head(text: &str, room: usize) -> String {
    let mut kept = 0;
    for (start, piece) in text.split_word_bound_indices() {
        if text[..start + piece.len()].chars().count() > room {
            return format!("{}…", text[..kept].trim_end());
        }
        kept = start + piece.len();
    }
    text.to_owned()
}

fn tail(text: &str, room: usize) -> String {
    let mut kept = text.len();
    for (start, _) in text.split_word_bound_indices().rev() {
        if text[start..].chars().count() > room {
            return format!("…{}", text[kept..].trim_start());
        }
        kept = start;
    }
    text.to_owned()
}
