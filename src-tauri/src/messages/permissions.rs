use genesys::Ability;
use serde::Serialize;

/// Whether the connection may do something.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "Ability"))]
pub(crate) struct AbilityView {
    /// The word for title and purpose.
    #[cfg_attr(test, ts(type = "string"))]
    pub(crate) ability: Ability,
    pub(crate) title: &'static str,
    /// What Earshot does with it.
    pub(crate) purpose: &'static str,
    #[cfg_attr(test, ts(type = "\"granted\" | \"missing\" | \"unknown\""))]
    pub(crate) state: &'static str,
    /// Why it is not known.
    pub(crate) message: Option<String>,
    pub(crate) permissions: Vec<&'static str>,
    /// Whether all of the permissions are needed, or one of them is enough.
    pub(crate) all_needed: bool,
    pub(crate) scope: &'static str,
    /// Whether Earshot is of no use without it.
    pub(crate) required: bool,
}

/// What the connection may do.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Permissions {
    pub(crate) abilities: Vec<AbilityView>,
    /// To copy, for the administrator.
    pub(crate) text: String,
    /// Nothing that is required is missing.
    pub(crate) ready: bool,
}

/// Something that has a name and an id in the organization.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Entry {
    pub(crate) id: String,
    pub(crate) name: String,
    /// What tells it from others of the same name.
    pub(crate) note: Option<String>,
}

impl From<genesys::Entry> for Entry {
    fn from(entry: genesys::Entry) -> Self {
        Self { id: entry.id, name: entry.name, note: entry.note }
    }
}
