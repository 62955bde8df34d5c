//! What this client may do in its organization, found out by trying.

mod letter;
mod probing;
mod table;

use serde::Serialize;

use crate::{Client, Dialect};

/// Something Earshot does with Genesys Cloud that takes a permission of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Ability {
    /// Read what was said in a call.
    ReadTranscripts,
    /// List the calls of a span of time.
    ListCalls,
    /// Let Genesys propose the calls that contain words.
    ContentSearch,
    /// See whether content search is switched on.
    ContentSwitch,
    /// Name queues, and choose by them.
    Queues,
    /// Find agents by their names.
    Agents,
    /// Choose by wrap-up codes.
    WrapUpCodes,
    /// Choose by divisions.
    Divisions,
    /// Choose by topics.
    Topics,
    /// Play a call beside its words.
    Recordings,
    /// Show the summary that Genesys wrote of a call.
    Summaries,
}

/// Whether an ability is there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase", tag = "state")]
pub enum Access {
    /// Genesys let us.
    Granted,
    /// Genesys refused: a permission, a division or a scope is missing.
    Missing,
    /// It could not be found out, or there is something to know.
    Unknown {
        /// Why, in a sentence.
        message: String,
    },
}

/// One ability, as a supervisor and an administrator see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Capability {
    /// Which.
    pub ability: Ability,
    /// Its name, in a few words.
    pub title: &'static str,
    /// What Earshot does with it, in a sentence.
    pub purpose: &'static str,
    /// Whether it is there.
    pub state: Access,
    /// The permissions for it, as Genesys names them (API.md 2.5); may be none.
    pub permissions: &'static [&'static str],
    /// Whether all of them are needed; otherwise any one is enough.
    pub all_needed: bool,
    /// The scopes for it, separated by commas. Only OAuth clients with which people sign in have scopes; a client with
    /// client credentials has roles alone (API.md 2.1).
    pub scope: &'static str,
    /// Whether Earshot is of no use without it.
    pub required: bool,
}

impl Client {
    /// Tries each ability with the cheapest request that needs it, all at once; what is needed most
    /// comes first. Never fails as a whole: what could not be tried is [`Access::Unknown`].
    pub async fn capabilities(&self) -> Vec<Capability> {
        let offered = table::ALL.iter().filter(|row| is_offered(self.dialect(), row.ability));
        let probes = offered.map(|row| async {
            let state = probing::probe(self, row.ability).await;
            row.capability(state)
        });
        futures::future::join_all(probes).await
    }
}

/// The tutorial's paths know no switch, no recordings and no summaries.
fn is_offered(dialect: Dialect, ability: Ability) -> bool {
    let platforms_own = [Ability::ContentSwitch, Ability::Recordings, Ability::Summaries];
    dialect == Dialect::Platform || !platforms_own.contains(&ability)
}
