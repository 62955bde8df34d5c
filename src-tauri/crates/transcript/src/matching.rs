use std::ops::Range;

use crate::{
    Side, Transcript,
    query::Query,
    snippet::{Snippet, head, tail},
    tokens,
};

mod near;
mod occurrences;
mod presence;
mod terms;
mod tree;

use occurrences::Heard;

/// Characters of a hit in its snippet; a regular expression may match a whole call.
const LONGEST_SHOWN: usize = 240;
/// Characters between two words of one hit that are shown as they are.
const LONGEST_GAP: usize = 60;

/// One place in a transcript that answers the query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Who said it.
    pub side: Side,
    /// When its first word was said: milliseconds since the conversation started.
    pub at_ms: i64,
    /// Where it stands in the texts shown; one mark for each phrase it runs through, at least one.
    pub marks: Vec<Mark>,
}

impl Hit {
    /// The phrase in which it begins: an index into [`Transcript::phrases`].
    pub fn phrase(&self) -> usize {
        self.marks[0].phrase
    }

    /// The words that matched, as they are shown; what was left out between them as `…`.
    pub fn text(&self, transcript: &Transcript) -> String {
        let mut text = String::new();
        let mut before: Option<&Mark> = None;
        for mark in &self.marks {
            text.push_str(&before.map_or_else(String::new, |before| before.gap(mark, transcript)));
            text.push_str(&transcript.phrases[mark.phrase].display()[mark.range.clone()]);
            before = Some(mark);
        }
        text
    }

    /// The hit with about `room` characters of what stands around it on either side; one that runs
    /// through several utterances is told as one line.
    pub fn snippet(&self, transcript: &Transcript, room: usize) -> Snippet {
        let (first, last) = (&self.marks[0], &self.marks[self.marks.len() - 1]);
        let shown = |mark: &Mark| transcript.phrases[mark.phrase].display();
        Snippet {
            before: tail(&shown(first)[..first.range.start], room),
            matched: head(&self.text(transcript), LONGEST_SHOWN),
            after: head(&shown(last)[last.range.end..], room),
        }
    }

    /// Hits stand in the order of the text they begin in.
    fn order(&self) -> impl Iterator<Item = (usize, usize, usize)> {
        self.marks.iter().map(|mark| (mark.phrase, mark.range.start, mark.range.end))
    }
}

/// A stretch of one phrase's shown text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// An index into [`Transcript::phrases`].
    pub phrase: usize,
    /// Bytes of [`Phrase::display`].
    pub range: Range<usize>,
}

impl Mark {
    /// What stands between this mark and the next one of the same hit: a few words as they are, else
    /// `…`; of two utterances that are only the other side's words, nothing.
    fn gap(&self, next: &Self, transcript: &Transcript) -> String {
        let (here, there) = (&transcript.phrases[self.phrase], &transcript.phrases[next.phrase]);
        if self.phrase == next.phrase {
            let between = here.display().get(self.range.end..next.range.start).unwrap_or_default();
            let short = between.chars().count() <= LONGEST_GAP;
            return if short { between.to_owned() } else { " … ".to_owned() };
        }
        let left = [&here.display()[self.range.end..], &there.display()[..next.range.start]];
        let goes_on = here.side == there.side && left.iter().all(|text| tokens(text).is_empty());
        if goes_on { " ".to_owned() } else { " … ".to_owned() }
    }
}

/// The places in the transcript that answer the query, in the order of the text; `None` where the
/// call does not answer it. A call may answer by what was *not* said: then there is no place.
///
/// Occurrences of one term do not overlap: `ha ha` is found once in `ha ha ha`, as a text editor
/// would. The recognized words decide; where the shown text has other words (`$500`), those count
/// too, so that what can be read can be found.
pub fn find(transcript: &Transcript, query: &Query) -> Option<Vec<Hit>> {
    let mut hits = tree::answer(&mut Heard::new(transcript, query.screen()), query.node())?;
    hits.sort_by(|one, other| one.order().cmp(other.order()));
    hits.dedup_by(|one, other| one.marks == other.marks);
    Some(hits)
}
