//! A second matcher, written for being obvious: word by word, pair by pair.

use regex::RegexBuilder;
use transcript::{Hit, Mark, Near, Node, Say, Side, Transcript, What, Within};

/// A word of one side: its phrase, where it stands there and when it was said.
struct Word {
    phrase: usize,
    start: usize,
    text: String,
    at_ms: i64,
}

/// A place: a run of one side's words, and the very bytes.
#[derive(Clone, PartialEq)]
struct Place {
    side: Side,
    words: (usize, usize),
    marks: Vec<(usize, usize, usize)>,
    at_ms: i64,
    last_ms: i64,
}

impl Place {
    fn begins(&self) -> (i64, usize, usize) {
        (self.at_ms, self.marks[0].0, self.marks[0].1)
    }

    fn ends(&self) -> (i64, usize, usize) {
        let last = self.marks[self.marks.len() - 1];
        (self.last_ms, last.0, last.2 - 1)
    }

    fn overlaps(&self, other: &Self) -> bool {
        self.side == other.side && self.words.0 <= other.words.1 && other.words.0 <= self.words.1
    }
}

type Marks = Vec<(usize, usize, usize)>;
type Found = (Marks, Side, i64);
type Moment = (i64, usize, usize);
type Rank = (usize, usize, usize, (Moment, Moment));
type OwnTest = Box<dyn Fn(&Place) -> bool>;
type Test<'a> = &'a dyn Fn(&Place) -> bool;

fn words_of(call: &Transcript, side: Side) -> Vec<Word> {
    let mut words = Vec::new();
    for (phrase, said) in call.phrases.iter().enumerate().filter(|(_, said)| said.side == side) {
        let mut start = 0;
        for (text, timed) in said.text.split(' ').zip(&said.words) {
            words.push(Word { phrase, start, text: text.to_owned(), at_ms: timed.at_ms });
            start += text.len() + 1;
        }
    }
    words
}

fn place(side: Side, words: &[Word], run: (usize, usize), from: usize, to: usize) -> Place {
    let mut marks: Marks = Vec::new();
    for (index, word) in words.iter().enumerate().take(run.1 + 1).skip(run.0) {
        let start = word.start + if index == run.0 { from } else { 0 };
        let end = if index == run.1 { word.start + to } else { word.start + word.text.len() };
        match marks.last_mut() {
            Some(last) if last.0 == word.phrase => last.2 = end,
            _ => marks.push((word.phrase, start, end)),
        }
    }
    // Utterances of one side may overlap; still nothing ends before it begins.
    let at_ms = words[run.0].at_ms;
    Place { side, words: run, marks, at_ms, last_ms: words[run.1].at_ms.max(at_ms) }
}

fn fits(pattern: &str, word: &str) -> bool {
    match (pattern.strip_prefix('*'), pattern.strip_suffix('*')) {
        (Some(_), Some(_)) => word.contains(pattern.trim_matches('*')),
        (Some(end), None) => word.ends_with(end),
        (None, Some(start)) => word.starts_with(start),
        (None, None) => word == pattern,
    }
}

fn say_on(call: &Transcript, what: &What, side: Side) -> Vec<Place> {
    let words = words_of(call, side);
    let mut places = Vec::new();
    match what {
        What::Words(asked) => {
            let asked: Vec<&str> = asked.text().split(' ').collect();
            let mut at = 0;
            while at + asked.len() <= words.len() {
                if (0..asked.len()).all(|n| fits(asked[n], &words[at + n].text)) {
                    let last = at + asked.len() - 1;
                    places.push(place(side, &words, (at, last), 0, words[last].text.len()));
                    at = last;
                }
                at += 1;
            }
        }
        What::Regex(expression) => {
            let regex =
                RegexBuilder::new(expression.source()).case_insensitive(true).build().unwrap();
            let text = words.iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" ");
            let mut starts = vec![0];
            for word in &words {
                starts.push(starts[starts.len() - 1] + word.text.len() + 1);
            }
            let word_at = |byte: usize| (0..words.len()).rfind(|&n| starts[n] <= byte).unwrap();
            for found in regex.find_iter(&text) {
                let (first, last) = (word_at(found.start()), word_at(found.end() - 1));
                let (from, to) = (found.start() - starts[first], found.end() - starts[last]);
                places.push(place(side, &words, (first, last), from, to));
            }
        }
    }
    places
}

fn said(call: &Transcript, node: &Node, inside: Test) -> Vec<Place> {
    let mut places = Vec::new();
    match node {
        Node::Say(Say { what, side }) => {
            for one in [Side::Customer, Side::Agent] {
                if side.is_none_or(|only| only == one) {
                    places.extend(say_on(call, what, one));
                }
            }
        }
        Node::Or(nodes) => {
            for place in nodes.iter().flat_map(|node| said(call, node, inside)) {
                if !places.contains(&place) {
                    places.push(place);
                }
            }
        }
        _ => unreachable!("no such operand"),
    }
    places.retain(|place| inside(place));
    places
}

fn near(call: &Transcript, near: &Near, inside: Test) -> Vec<Found> {
    let (mut left, right) = (said(call, &near.left, inside), said(call, &near.right, inside));
    let mut used = vec![false; right.len()];
    let mut found = Vec::new();
    match near.within {
        Within::Words(_) => {
            left.sort_by_key(|place| (place.side, place.words, place.begins(), place.ends()));
        }
        Within::Seconds(_) => left.sort_by_key(|place| (place.begins(), place.ends())),
    }
    for one in left {
        let mut best: Option<(usize, Rank)> = None;
        for (index, other) in right.iter().enumerate() {
            let Some(rank) = rank(&one, other, near.within).filter(|_| !used[index]) else {
                continue;
            };
            if best.is_none_or(|(_, known)| rank < known) {
                best = Some((index, rank));
            }
        }
        if let Some((index, _)) = best {
            used[index] = true;
            let other = &right[index];
            let mut marks = [one.marks.clone(), other.marks.clone()].concat();
            marks.sort_unstable();
            let first = if one.begins() <= other.begins() { &one } else { other };
            found.push((marks, first.side, first.at_ms));
        }
    }
    found
}

/// `None` if too far; else the lowest is taken: what ends earliest before it, else what begins
/// earliest after it; in seconds, what begins earliest.
fn rank(one: &Place, other: &Place, within: Within) -> Option<Rank> {
    if one.overlaps(other) {
        return None;
    }
    let place = (other.begins(), other.ends());
    match within {
        Within::Seconds(seconds) => {
            let close = (one.at_ms - other.at_ms).abs() <= i64::from(seconds) * 1000;
            close.then_some((0, 0, 0, place))
        }
        Within::Words(words) if one.side == other.side => {
            let (start, end) = other.words;
            let before = end < one.words.0;
            let apart = if before { one.words.0 - end } else { start - one.words.1 };
            let order = if before { (0, end, start) } else { (1, start, end) };
            (apart <= words as usize).then_some((order.0, order.1, order.2, place))
        }
        Within::Words(_) => None,
    }
}

fn holds(call: &Transcript, node: &Node, inside: Test) -> Option<Vec<Found>> {
    let some = |found: Vec<Found>| Some(found).filter(|found| !found.is_empty());
    match node {
        Node::Say(_) => {
            let places = said(call, node, inside).into_iter();
            some(places.map(|place| (place.marks, place.side, place.at_ms)).collect())
        }
        Node::Near(both) => some(near(call, both, inside)),
        Node::Not(node) => {
            if holds(call, node, inside).is_none() {
                Some(Vec::new())
            } else {
                None
            }
        }
        Node::Or(nodes) => {
            let all: Vec<_> = nodes.iter().filter_map(|node| holds(call, node, inside)).collect();
            if all.is_empty() { None } else { Some(all.concat()) }
        }
        Node::And(nodes) => {
            let mut tests: Vec<OwnTest> = Vec::new();
            for node in nodes {
                match node {
                    Node::First(seconds) => {
                        let until = i64::from(*seconds) * 1000;
                        tests.push(Box::new(move |place| place.at_ms < until));
                    }
                    Node::Last(seconds) => {
                        let from = call.duration_ms - i64::from(*seconds) * 1000;
                        tests.push(Box::new(move |place| place.at_ms >= from));
                    }
                    Node::After(node) => {
                        let end = said(call, node, &|_| true).iter().map(Place::ends).min()?;
                        tests.push(Box::new(move |place| place.begins() > end));
                    }
                    _ => {}
                }
            }
            let narrower = |place: &Place| inside(place) && tests.iter().all(|test| test(place));
            let mut found = Vec::new();
            for node in nodes.iter().filter(|node| !node.is_anchor()) {
                found.extend(holds(call, node, &narrower)?);
            }
            Some(found)
        }
        _ => unreachable!("an anchor stands in a list"),
    }
}

pub(crate) fn naive(call: &Transcript, node: &Node) -> Option<Vec<Hit>> {
    let mut found = holds(call, node, &|_| true)?;
    found.sort_by(|one, other| one.0.cmp(&other.0));
    found.dedup_by(|one, other| one.0 == other.0);
    let mark = |(phrase, start, end)| Mark { phrase, range: start..end };
    let hit = |(marks, side, at_ms): Found| Hit {
        side,
        at_ms,
        marks: marks.into_iter().map(mark).collect(),
    };
    Some(found.into_iter().map(hit).collect())
}
