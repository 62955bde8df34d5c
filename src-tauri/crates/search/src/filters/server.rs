use genesys::ConversationFilters;

use super::{Choice, Filters, judge::comparable};

/// What a content search is asked to filter by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct SearchFilters {
    pub(crate) languages: Vec<String>,
    pub(crate) division_ids: Vec<String>,
}

impl SearchFilters {
    pub(crate) fn is_empty(&self) -> bool {
        self.languages.is_empty() && self.division_ids.is_empty()
    }
}

impl Filters {
    /// What the list of calls is asked to filter by: everything that Analytics has a dimension for.
    /// Holds, transfers and parts of numbers have none that means the same.
    pub(crate) fn for_the_list(&self) -> ConversationFilters {
        let ms = |seconds: u32| i64::from(seconds) * 1000;
        ConversationFilters {
            queue_ids: ids(&self.queues),
            user_ids: ids(&self.agents),
            division_ids: ids(&self.divisions),
            wrap_up_codes: ids(&self.wrap_up_codes),
            direction: self.direction,
            min_duration_ms: self.min_duration_s.map(ms),
            // To the end of the second, as it is judged here.
            max_duration_ms: self.max_duration_s.map(|max| ms(max) + 999),
        }
    }

    /// What the content search is asked to filter by, never narrower than meant:
    ///
    /// - `en` means every English, and the search knows languages only by whole tags, so one asked
    ///   for without its region keeps all of them from being sent.
    /// - Whether several `values` are alternatives is UNCONFIRMED (API.md 3.1). A transcript has one language,
    ///   so if all had to hold, nothing at all would be found, which is noticed and asked again without; but a
    ///   call may be in several divisions, so only a single one is sent.
    pub(crate) fn for_the_search(&self) -> SearchFilters {
        let mut languages: Vec<String> = Vec::new();
        if self.languages.iter().all(|tag| comparable(tag).contains('-')) {
            languages.extend(self.languages.iter().map(|tag| comparable(tag)));
        }
        if !languages.is_empty() && self.unknown_language {
            languages.push("unknown".to_owned());
        }
        let division_ids =
            if self.divisions.len() == 1 { ids(&self.divisions) } else { Vec::new() };
        SearchFilters { languages, division_ids }
    }
}

fn ids(choices: &[Choice]) -> Vec<String> {
    choices.iter().map(|choice| choice.id.clone()).collect()
}
