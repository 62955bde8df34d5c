use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::{Phrase, tokens, words::Token};

/// Carries a range of a phrase's recognized words over to the text that is shown. Both usually
/// have the same words; where the engine rewrote some (`five hundred dollars` → `$500`), the whole
/// rewritten stretch answers for them.
pub(crate) fn shown_range(phrase: &Phrase, range: &Range<usize>) -> Range<usize> {
    let shown = phrase.display();
    if shown == phrase.text {
        return range.clone();
    }
    carry(&tokens(&phrase.text), &tokens(shown), range).unwrap_or(0..shown.len())
}

/// The other way round: from the decorated text to the recognized words.
pub(crate) fn plain_range(phrase: &Phrase, range: &Range<usize>) -> Option<Range<usize>> {
    carry(&tokens(phrase.decorated.as_deref()?), &tokens(&phrase.text), range)
}

/// Whether the two texts of a phrase have the same words.
pub(crate) fn same_words(phrase: &Phrase) -> bool {
    let Some(decorated) = phrase.decorated.as_deref() else { return true };
    let (plain, decorated) = (tokens(&phrase.text), tokens(decorated));
    plain.len() == decorated.len() && plain.iter().zip(&decorated).all(|(a, b)| a.word == b.word)
}

/// The bytes in `to` that stand for the words of `from` which `range` touches.
fn carry(from: &[Token], to: &[Token], range: &Range<usize>) -> Option<Range<usize>> {
    let first = from.iter().position(|token| token.range.end > range.start)?;
    // A range between two words (a regular expression may match mere punctuation) takes the next.
    let last = from.iter().rposition(|token| token.range.start < range.end)?.max(first);
    let (left, right) = (words(from), words(to));
    let ops = capture_diff_slices(Algorithm::Myers, &left, &right);
    let start = counterpart(&ops, first)?.start;
    let end = counterpart(&ops, last)?.end;
    // Words that were dropped have an empty counterpart: the one after it stands in.
    let start = start.min(to.len().checked_sub(1)?);
    let end = end.clamp(start + 1, to.len());
    Some(to[start].range.start..to[end - 1].range.end)
}

fn words(tokens: &[Token]) -> Vec<&str> {
    tokens.iter().map(|token| token.word.as_str()).collect()
}

/// Which words on the right stand for word `index` on the left; empty where it was dropped.
fn counterpart(ops: &[DiffOp], index: usize) -> Option<Range<usize>> {
    let op = ops.iter().find(|op| op.old_range().contains(&index))?;
    Some(match op {
        DiffOp::Equal { old_index, new_index, .. } => {
            let at = new_index + index - old_index;
            at..at + 1
        }
        other => other.new_range(),
    })
}
