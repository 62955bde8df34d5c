//! Saved searches as a small file that colleagues can pass on.

use chrono::Utc;
use chrono_tz::Tz;
use search::Question;
use serde::{Deserialize, Serialize};

use crate::store::VERSION;
use crate::{Error, ImportProblem, SavedSearch, Searches, names};

/// What the file says it is.
const KIND: &str = "searches";

#[derive(Serialize, Deserialize)]
struct Document {
    earshot: String,
    version: u32,
    searches: Vec<Exported>,
}

#[derive(Serialize, Deserialize)]
struct Exported {
    name: String,
    question: Question,
}

/// Enough to tell what a file is before all of it is understood.
#[derive(Deserialize)]
struct Label {
    earshot: Option<String>,
    version: Option<u32>,
}

impl Searches {
    /// These saved searches as a JSON document; all of them when no id is given. It holds names and questions only.
    #[expect(clippy::missing_panics_doc, reason = "maps with string keys can always be written")]
    pub fn export(&self, ids: &[String]) -> Result<String, Error> {
        let mut stored = self.read()?;
        for id in ids {
            stored.entry(id)?;
        }
        let wanted =
            stored.searches.into_iter().filter(|one| ids.is_empty() || ids.contains(&one.id));
        let searches =
            wanted.map(|one| Exported { name: one.name, question: one.question }).collect();
        let document = Document { earshot: KIND.to_owned(), version: VERSION, searches };
        let text = serde_json::to_string_pretty(&document);
        Ok(text.expect("our own types have string keys") + "\n")
    }

    /// Takes in an exported document, all of it or nothing. A name that is taken gets " (2)".
    pub fn import(&self, text: &str) -> Result<Vec<SavedSearch>, Error> {
        let read = read(text)?;
        self.update(|stored, _| {
            let add = |(name, question): (String, Question)| {
                let name = names::unique(&name, &stored.names(""));
                stored.add(name, question)
            };
            Ok(read.into_iter().map(add).collect())
        })
    }
}

/// What an exported document holds: names and questions, each of them checked.
pub fn read(text: &str) -> Result<Vec<(String, Question)>, Error> {
    // Some editors begin every file with this mark.
    let text = text.trim_start_matches('\u{feff}');
    let label: Label = serde_json::from_str(text)
        .map_err(|error| refused(ImportProblem::Unreadable { cause: error.to_string() }))?;
    match label {
        Label { earshot: Some(kind), version: Some(VERSION) } if kind == KIND => {}
        Label { earshot: Some(kind), version: Some(later) } if kind == KIND && later > VERSION => {
            return Err(refused(ImportProblem::Newer));
        }
        _ => return Err(refused(ImportProblem::Foreign)),
    }
    let document: Document = serde_json::from_str(text)
        .map_err(|error| refused(ImportProblem::Damaged { cause: error.to_string() }))?;
    if document.searches.is_empty() {
        return Err(refused(ImportProblem::Empty));
    }
    document.searches.into_iter().map(checked).collect()
}

fn checked(exported: Exported) -> Result<(String, Question), Error> {
    let Exported { name, question } = exported;
    let name = names::free(&name, std::iter::empty())?;
    let read = question.read(Utc::now(), Tz::UTC);
    read.map_err(|error| {
        refused(ImportProblem::NotAskable { name: name.clone(), cause: error.to_string() })
    })?;
    Ok((name, question))
}

fn refused(problem: ImportProblem) -> Error {
    Error::Import { problem }
}
