//! Reads a script file.

use super::{Book, Line, Script, Step, Who};

/// Reads one file. The error says what is wrong and in which line.
pub(super) fn book(text: &str) -> Result<Book, String> {
    let mut reader =
        Reader { lines: text.lines().enumerate().collect(), at: 0, language: String::new() };
    let mut book = Book::default();
    while let Some((number, line)) = reader.next() {
        if let Some(name) = line.strip_prefix("# ") {
            let script = reader.script().map_err(|cause| format!("{name}: {cause}"))?;
            book.scripts.push(script);
        } else if let Some(name) = line.strip_prefix("= ") {
            let steps = reader.steps()?;
            book.parts.insert(name.trim().to_owned(), steps);
        } else if let Some((key, values)) = line.split_once(':') {
            if key == "language" {
                values.trim().clone_into(&mut reader.language);
            } else {
                book.values.insert(key.trim().to_owned(), split(values, '|'));
            }
        } else {
            return Err(format!("line {number} belongs to nothing: {line}"));
        }
    }
    Ok(book)
}

struct Reader<'a> {
    lines: Vec<(usize, &'a str)>,
    at: usize,
    language: String,
}

impl<'a> Reader<'a> {
    /// The next line with something on it; `%` starts a remark.
    fn next(&mut self) -> Option<(usize, &'a str)> {
        while let Some((index, line)) = self.lines.get(self.at) {
            self.at += 1;
            let line = line.trim();
            if !line.is_empty() && !line.starts_with('%') {
                return Some((index + 1, line));
            }
        }
        None
    }

    /// The next line, without going past it.
    fn peek(&mut self) -> Option<(usize, &'a str)> {
        let line = self.next()?;
        self.at -= 1;
        Some(line)
    }

    fn script(&mut self) -> Result<Script, String> {
        let mut script = Script { language: self.language.clone(), weight: 1, ..Script::default() };
        while let Some((number, line)) = self.peek() {
            let Some((key, value)) =
                line.split_once(':').filter(|(key, _)| key.len() > 2 && !line.starts_with('#'))
            else {
                break;
            };
            let value = value.trim();
            match key {
                "queue" => script.queues = split(value, '|'),
                "wrapup" => script.codes = split(value, '|'),
                "weight" => {
                    script.weight =
                        value.parse().map_err(|_| format!("line {number}: not a weight"))?;
                }
                "direction" => script.is_outbound = value == "outbound",
                "language" => value.clone_into(&mut script.language),
                _ => return Err(format!("line {number}: there is no fact called {key}")),
            }
            self.next();
        }
        script.steps = self.steps()?;
        Ok(script)
    }

    /// Steps up to the next script, part, branch or end of branches.
    fn steps(&mut self) -> Result<Vec<Step>, String> {
        let mut steps = Vec::new();
        while let Some((number, line)) = self.peek() {
            if line.starts_with("# ") || line.starts_with("= ") || line == "|" || line == ")" {
                break;
            }
            self.next();
            let step = if line == "(" {
                self.branches(number)?
            } else {
                step(line).ok_or_else(|| format!("line {number}: {line}"))?
            };
            steps.push(step);
        }
        Ok(steps)
    }

    fn branches(&mut self, opened: usize) -> Result<Step, String> {
        let mut branches = vec![self.steps()?];
        loop {
            match self.next() {
                Some((_, "|")) => branches.push(self.steps()?),
                Some((_, ")")) => return Ok(Step::OneOf(branches)),
                _ => return Err(format!("the branches opened in line {opened} are not closed")),
            }
        }
    }
}

fn step(line: &str) -> Option<Step> {
    if let Some(part) = line.strip_prefix("> ") {
        return Some(Step::Include(part.trim().to_owned()));
    }
    if let Some(event) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        let (name, value) = event.split_once(' ').unwrap_or((event, ""));
        return match name {
            "hold" => value.parse().ok().map(Step::Hold),
            "silence" => value.parse().ok().map(Step::Silence),
            "transfer" => Some(Step::Transfer(value.to_owned())),
            "join" => Some(Step::Join(value.to_owned())),
            "leave" => Some(Step::Leave),
            _ => None,
        };
    }
    let (who, text) = line.split_once(':')?;
    say(who, text.trim())
}

fn say(who: &str, text: &str) -> Option<Step> {
    let (speaker, marks) = who.split_at_checked(1)?;
    let speaker = match speaker {
        "A" => Who::Agent,
        "B" => Who::Second,
        "C" => Who::Customer,
        "I" => Who::Announcement,
        _ => return None,
    };
    let count = |mark| i8::try_from(marks.matches(mark).count()).unwrap_or(0);
    if !marks.chars().all(|mark| "+-!?".contains(mark)) {
        return None;
    }
    let mood = count('+') - count('-');
    Some(Step::Say(Line {
        who: speaker,
        mood: (mood != 0).then_some(mood),
        over: marks.contains('!'),
        faint: marks.contains('?'),
        text: text.to_owned(),
    }))
}

fn split(text: &str, at: char) -> Vec<String> {
    text.split(at).map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}
