//! Readers that accept only well-formed files, and say what is wrong with others.

use std::iter::Peekable;
use std::str::Lines;

/// One subtitle: times in milliseconds, and its text as the file has it.
pub(crate) struct Cue {
    pub(crate) start_ms: u64,
    pub(crate) end_ms: u64,
    pub(crate) text: String,
}

/// A `WebVTT` file of so many cues.
pub(crate) fn vtt(file: &str, count: usize) -> Vec<Cue> {
    let mut lines = file.lines().peekable();
    assert_eq!(lines.next(), Some("WEBVTT"), "the signature");
    assert_eq!(lines.next(), Some(""), "an empty line after the signature");
    let mut cues = Vec::new();
    for block in blocks(lines) {
        if block[0] == "NOTE" {
            assert!(block.iter().all(|line| !line.contains("-->")), "arrow in a note: {block:?}");
            assert!(cues.is_empty(), "a note between cues: {block:?}");
        } else {
            cues.push(voiced(&block));
        }
    }
    in_order(&cues, count);
    cues
}

/// A `SubRip` file of so many blocks.
pub(crate) fn srt(file: &str, count: usize) -> Vec<Cue> {
    let mut cues = Vec::new();
    for block in blocks(file.lines().peekable()) {
        assert_eq!(block.len(), 3, "number, times, one line of text: {block:?}");
        assert_eq!(block[0], (cues.len() + 1).to_string(), "numbers count from one");
        cues.push(timed(block[1], ',', block[2]));
    }
    in_order(&cues, count);
    cues
}

/// A CSV file of so many rows, without formulas.
pub(crate) fn csv(file: &str, count: usize) -> Vec<csv::StringRecord> {
    let table = file.strip_prefix('\u{feff}').expect("the byte order mark");
    let mut reader = csv::ReaderBuilder::new().from_reader(table.as_bytes());
    assert_eq!(reader.headers().unwrap().len(), 12);
    let rows: Vec<_> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), count, "one row a phrase");
    assert_eq!(
        table.matches("\r\n").count(),
        table.matches('\n').count(),
        "every line ends in CRLF"
    );
    assert_eq!(table.lines().count(), count + 1, "no cell breaks a line");
    rows.iter().for_each(harmless);
    rows
}

fn harmless(row: &csv::StringRecord) {
    for cell in row.iter().filter(|cell| cell.parse::<f64>().is_err()) {
        for part in cell.split(';') {
            let part =
                part.trim_matches(|c: char| c.is_whitespace() || c == '"' || c == '\u{feff}');
            let first = part.chars().next().unwrap_or(' ');
            assert!(!"=+-@\t\r＝＋－＠".contains(first), "a formula: {cell:?}");
        }
    }
}

fn blocks(mut lines: Peekable<Lines<'_>>) -> Vec<Vec<&str>> {
    let mut blocks = Vec::new();
    while lines.peek().is_some() {
        let block: Vec<_> = lines.by_ref().take_while(|line| !line.is_empty()).collect();
        assert!(!block.is_empty(), "one empty line between blocks");
        blocks.push(block);
    }
    blocks
}

fn voiced(block: &[&str]) -> Cue {
    let &[times, text] = block else { panic!("times and one line of text: {block:?}") };
    let cue = timed(times, '.', text);
    let (voice, words) =
        text.strip_prefix("<v ").and_then(|rest| rest.split_once('>')).expect(text);
    for part in [voice, words] {
        assert!(!part.trim().is_empty(), "something is missing: {text}");
        assert!(!part.contains(['<', '>']), "a tag: {text}");
        let plain = part.replace("&amp;", "").replace("&lt;", "").replace("&gt;", "");
        assert!(!plain.contains('&'), "a character reference: {text}");
    }
    cue
}

fn timed(times: &str, point: char, text: &str) -> Cue {
    assert!(!text.contains("-->"), "an arrow: {text}");
    let (start, end) = times.split_once(" --> ").unwrap_or_else(|| panic!("no times: {times}"));
    Cue { start_ms: ms(start, point), end_ms: ms(end, point), text: text.to_owned() }
}

fn ms(time: &str, point: char) -> u64 {
    let (clock, ms) = time.split_once(point).unwrap_or_else(|| panic!("no {point} in {time}"));
    let parts: Vec<_> = clock.split(':').collect();
    let &[hours, minutes, seconds] = parts.as_slice() else { panic!("not HH:MM:SS: {time}") };
    assert!(
        hours.len() >= 2 && minutes.len() == 2 && seconds.len() == 2 && ms.len() == 3,
        "{time}"
    );
    let number =
        |digits: &str| digits.parse::<u64>().unwrap_or_else(|_| panic!("no number in {time}"));
    assert!(number(minutes) < 60 && number(seconds) < 60, "{time}");
    ((number(hours) * 60 + number(minutes)) * 60 + number(seconds)) * 1_000 + number(ms)
}

fn in_order(cues: &[Cue], count: usize) {
    assert_eq!(cues.len(), count, "one cue a phrase");
    assert!(cues.iter().all(|cue| cue.end_ms > cue.start_ms), "a cue that takes no time");
    assert!(cues.is_sorted_by_key(|cue| cue.start_ms), "cues out of order");
}
