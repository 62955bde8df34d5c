//! What saved searches may be called. A name is theirs alone, letter case aside.

use crate::{Error, NameProblem};

/// As much as a menu can show, and more than anybody types.
const LONGEST: usize = 120;

/// The name, tidied, or why it cannot be had beside the others.
pub(crate) fn free<'a>(
    name: &str,
    mut others: impl Iterator<Item = &'a str>,
) -> Result<String, Error> {
    let name = tidy(name);
    if name.is_empty() {
        return Err(NameProblem::Empty.into());
    }
    if name.chars().count() > LONGEST {
        return Err(NameProblem::TooLong { longest: LONGEST }.into());
    }
    if others.any(|other| is(other, &name)) {
        return Err(NameProblem::Taken { name }.into());
    }
    Ok(name)
}

/// The name, or "name (2)", "name (3)" and so on: the first that none of the others has.
pub(crate) fn unique<'a>(name: &str, others: &(impl Iterator<Item = &'a str> + Clone)) -> String {
    let name = tidy(name);
    let numbered = (2..).map(|number| format!("{name} ({number})"));
    let mut names = std::iter::once(name.clone()).chain(numbered);
    let free = names.find(|name| !others.clone().any(|other| is(other, name)));
    free.unwrap_or(name)
}

/// Whether both are one name.
pub(crate) fn is(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

/// On one line, without spaces around it.
pub(crate) fn tidy(name: &str) -> String {
    let visible: String = name.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}
