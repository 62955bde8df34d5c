use thiserror::Error;

use super::{Choice, Filters};

/// Why filters cannot be applied.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum FilterError {
    /// No call is both.
    #[error("No call is at least {min} and at most {max} seconds long. Swap the two lengths.")]
    LengthsSwapped {
        /// The shortest asked for, in seconds.
        min: u32,
        /// The longest asked for, in seconds.
        max: u32,
    },
    /// A number without a digit.
    #[error(
        "A telephone number is looked for by its digits. Type at least one, or take the number away."
    )]
    EmptyNumber,
    /// A language or topic without a letter.
    #[error("A {what} is empty. Choose one from the list, or take it away.")]
    Empty {
        /// `language` or `topic`.
        what: &'static str,
    },
    /// Something chosen that has no id.
    #[error(
        "The {what} “{name}” is not known in this organization. Choose it from the list again."
    )]
    Unknown {
        /// `queue`, `agent`, `division` or `wrap-up code`.
        what: &'static str,
        /// The name it had.
        name: String,
    },
}

impl FilterError {
    /// The word for programs: `invalid-filter`.
    pub fn code(&self) -> &'static str {
        "invalid-filter"
    }
}

impl Filters {
    /// Whether the filters can be applied; nothing that was set is ignored silently.
    pub(crate) fn check(&self) -> Result<(), FilterError> {
        if let (Some(min), Some(max)) = (self.min_duration_s, self.max_duration_s)
            && min > max
        {
            return Err(FilterError::LengthsSwapped { min, max });
        }
        if self.number.as_deref().is_some_and(|number| digits(number).is_empty()) {
            return Err(FilterError::EmptyNumber);
        }
        none_empty("language", &self.languages)?;
        none_empty("topic", &self.topics)?;
        all_known("queue", &self.queues)?;
        all_known("agent", &self.agents)?;
        all_known("division", &self.divisions)?;
        all_known("wrap-up code", &self.wrap_up_codes)
    }
}

pub(super) fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

fn none_empty(what: &'static str, values: &[String]) -> Result<(), FilterError> {
    if values.iter().any(|value| value.trim().is_empty()) {
        return Err(FilterError::Empty { what });
    }
    Ok(())
}

fn all_known(what: &'static str, choices: &[Choice]) -> Result<(), FilterError> {
    match choices.iter().find(|choice| choice.id.trim().is_empty()) {
        Some(choice) => Err(FilterError::Unknown { what, name: choice.name.clone() }),
        None => Ok(()),
    }
}
