//! From names that were typed to what the organization calls so.

use genesys::{Client, Directory, Entry};
use search::Choice;

use crate::failure::Failure;

/// As many as can be read at a glance.
const SUGGESTED: usize = 5;

/// How alike a name must be to what was typed to be worth suggesting, of 1.
const ALIKE: f64 = 0.75;

/// What is called so, each once. A name that nothing has, or several have, is refused with suggestions.
pub(crate) async fn choose(
    client: &Client,
    what: Directory,
    names: &[String],
) -> Result<Vec<Choice>, Failure> {
    let mut chosen: Vec<Choice> = Vec::new();
    for name in names {
        let Entry { id, name, .. } = one(client, what, name.trim()).await?;
        if chosen.iter().all(|choice| choice.id != id) {
            chosen.push(Choice { id, name });
        }
    }
    Ok(chosen)
}

async fn one(client: &Client, what: Directory, name: &str) -> Result<Entry, Failure> {
    let found = client.look_up(what, name).await?;
    let is = |entry: &&Entry| entry.id == name || same(&entry.name, name);
    let called: Vec<&Entry> = found.iter().filter(is).collect();
    match called.as_slice() {
        [one] => Ok((*one).clone()),
        [] if is_id(name) => Ok(Entry { id: name.to_owned(), name: name.to_owned(), note: None }),
        [] => Err(unknown(what, name, &suggestions(client, what, name, found).await)),
        several => Err(ambiguous(what, name, several)),
    }
}

/// Names that hold what was typed, else those that look like it.
async fn suggestions(
    client: &Client,
    what: Directory,
    name: &str,
    holding: Vec<Entry>,
) -> Vec<String> {
    if !holding.is_empty() {
        return holding.into_iter().map(|entry| entry.name).take(SUGGESTED).collect();
    }
    let start: String = name.chars().take(2).collect();
    let mut names: Vec<String> = Vec::new();
    for text in [start.as_str(), ""] {
        // A suggestion that cannot be had is not worth another failure.
        let found = client.look_up(what, text).await.unwrap_or_default();
        names.extend(found.into_iter().map(|entry| entry.name));
    }
    names.sort();
    names.dedup();
    let typed = name.to_lowercase();
    let alike = |other: &String| strsim::jaro_winkler(&typed, &other.to_lowercase());
    names.retain(|other| alike(other) >= ALIKE);
    names.sort_by(|one, other| alike(other).total_cmp(&alike(one)));
    names.truncate(SUGGESTED);
    names
}

fn unknown(what: Directory, name: &str, suggestions: &[String]) -> Failure {
    let quoted: Vec<String> = suggestions.iter().map(|name| format!("“{name}”")).collect();
    let question = match quoted.split_last() {
        None => String::new(),
        Some((only, [])) => format!(" Did you mean {only}?"),
        Some((last, others)) => format!(" Did you mean {} or {last}?", others.join(", ")),
    };
    Failure::Usage(format!("There is no {} called “{name}”.{question}", singular(what)))
}

fn ambiguous(what: Directory, name: &str, several: &[&Entry]) -> Failure {
    let told = |entry: &&Entry| match &entry.note {
        Some(note) => format!("{} ({note})", entry.id),
        None => entry.id.clone(),
    };
    let ids: Vec<String> = several.iter().map(told).collect();
    Failure::Usage(format!(
        "More than one {} is called “{name}”. Write the id of the one you mean: {}.",
        singular(what),
        ids.join(", ")
    ))
}

fn singular(what: Directory) -> &'static str {
    match what {
        Directory::Queues => "queue",
        Directory::Agents => "agent",
        Directory::Divisions => "division",
        Directory::WrapUpCodes => "wrap-up code",
        Directory::Topics => "topic",
        Directory::Languages => "language",
    }
}

fn same(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.to_lowercase()
}

/// Whether it is written as Genesys writes ids: 36 hexadecimal digits and hyphens.
fn is_id(text: &str) -> bool {
    text.len() == 36 && text.chars().all(|c| c.is_ascii_hexdigit() || c == '-')
}
