//! How calls end: the notes that agents write, and the summaries that Genesys makes, by wrap-up code.

const FILE: &str = include_str!("../scripts/outcomes.txt");

/// What can be said of calls with one wrap-up code.
#[derive(Debug, Clone, Default)]
pub(crate) struct Outcome {
    /// The code's name.
    code: String,
    /// What agents write beside it.
    notes: Vec<String>,
    /// The whole call in a sentence or two.
    pub(crate) summary: String,
    /// Why the customer called.
    pub(crate) reasons: Vec<Point>,
    /// What was done.
    pub(crate) resolutions: Vec<Point>,
    /// What is still to be done.
    pub(crate) actions: Vec<Point>,
}

/// One point of a summary.
#[derive(Debug, Clone)]
pub(crate) struct Point {
    /// In a few words.
    pub(crate) title: String,
    /// In a sentence.
    pub(crate) text: String,
    /// What came of it.
    pub(crate) outcome: Option<String>,
}

/// Every code's outcome.
#[derive(Debug, Default)]
pub(crate) struct Outcomes(Vec<Outcome>);

impl Outcomes {
    /// The invented organization's.
    pub(crate) fn embedded() -> Self {
        let mut all: Vec<Outcome> = Vec::new();
        let facts = FILE.lines().filter(|line| !line.starts_with('#'));
        for (key, value) in facts.filter_map(|line| line.split_once(':')) {
            let value = value.trim();
            if key == "code" {
                all.push(Outcome { code: value.to_owned(), ..Outcome::default() });
            } else if let Some(outcome) = all.last_mut() {
                outcome.add(key, value);
            }
        }
        Self(all)
    }

    /// What can be said of calls with the code of this name.
    pub(crate) fn of(&self, code: &str) -> Option<&Outcome> {
        self.0.iter().find(|outcome| outcome.code == code)
    }
}

impl Outcome {
    fn add(&mut self, key: &str, value: &str) {
        let choices = || value.split('|').map(str::trim);
        match key {
            "note" => self.notes = choices().map(str::to_owned).collect(),
            "summary" => value.clone_into(&mut self.summary),
            "reason" => self.reasons = choices().map(point).collect(),
            "resolution" => self.resolutions = choices().map(point).collect(),
            "action" => self.actions = choices().map(point).collect(),
            _ => {}
        }
    }

    /// What the agent wrote in a call with these dice; two of five write nothing.
    pub(super) fn note(&self, dice: u32) -> Option<&str> {
        let dice = dice >> 7;
        let drawn = self.notes.get(dice as usize % self.notes.len().max(1));
        drawn.filter(|_| !matches!(dice % 5, 1 | 3)).map(String::as_str)
    }
}

fn point(text: &str) -> Point {
    let mut parts = text.split('/').map(|part| part.trim().to_owned());
    Point {
        title: parts.next().unwrap_or_default(),
        text: parts.next().unwrap_or_default(),
        outcome: parts.next(),
    }
}

#[cfg(test)]
mod tests {
    use super::Outcomes;
    use crate::directory::Directory;

    #[test]
    fn every_wrap_up_code_has_an_outcome_told_in_full() {
        let outcomes = Outcomes::embedded();
        for code in Directory::embedded().codes {
            let outcome = outcomes.of(&code.name).unwrap_or_else(|| panic!("{}", code.name));
            assert!(!outcome.notes.is_empty() && outcome.summary.ends_with('.'));
            let points = [&outcome.reasons, &outcome.resolutions, &outcome.actions];
            assert!(points.iter().all(|points| !points.is_empty()));
            let texts = points.into_iter().flatten().map(|point| &point.text);
            assert!(texts.into_iter().all(|text| text.ends_with('.')), "{}", code.name);
            assert!(outcome.resolutions.iter().all(|point| point.outcome.is_some()));
        }
        assert_eq!(outcomes.0.len(), Directory::embedded().codes.len());
    }

    #[test]
    fn some_agents_write_a_note_and_some_do_not() {
        let outcomes = Outcomes::embedded();
        let outcome = outcomes.of("Refund issued").expect("every code has an outcome");
        let notes: Vec<_> = (0..100).map(|lot| outcome.note(lot << 7)).collect();
        assert_eq!(notes.iter().filter(|note| note.is_none()).count(), 40);
        for note in &outcome.notes {
            assert!(notes.contains(&Some(note.as_str())), "{note}");
        }
    }
}
