use genesys::Dialect;
use search::Said;
use serde::{Deserialize, Serialize};

/// What the page must know about the app before it draws anything.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct AppInfo {
    /// This version.
    pub version: &'static str,
    /// Whether the app was started on the demo organization.
    pub demo: bool,
    /// The zone of every date and time of day, by its name in the tz database.
    pub zone: &'static str,
    /// Where the daily log files are.
    pub log_folder: String,
    /// Where secrets are kept.
    pub keyring: KeyringInfo,
}

/// Whether the system's keyring can be reached.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct KeyringInfo {
    /// Whether secrets can be kept in it.
    pub available: bool,
    /// What it is called here.
    pub name: &'static str,
    /// Why not, as a sentence.
    pub reason: Option<String>,
    /// The same for other languages.
    #[cfg_attr(test, ts(type = "Said | null"))]
    pub said: Option<Said>,
}

/// A region of Genesys Cloud.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Region {
    /// The part of the world.
    pub area: &'static str,
    /// The word for it.
    #[cfg_attr(test, ts(type = "\"americas\" | \"emea\" | \"asia-pacific\""))]
    pub area_code: &'static str,
    /// The place.
    pub name: &'static str,
    /// Its domain.
    pub domain: &'static str,
}

/// A saved way in.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Connection {
    /// Its id.
    pub id: String,
    /// What the user calls it.
    pub name: String,
    /// The region's domain, or a base address.
    pub region: String,
    /// The organization's name.
    pub organization: Option<String>,
    /// The OAuth client's id.
    pub client_id: String,
    /// Forgotten when the app ends.
    pub session_only: bool,
    /// Whether it is the one in use.
    pub current: bool,
    /// Whether it leads to the embedded demo organization.
    pub demo: bool,
    /// Whether its gateway speaks the tutorial's paths.
    pub tutorial: bool,
}

/// What the user filled in. The secret goes one way only; nothing ever sends one to the page.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct ConnectionForm {
    /// What to call it; empty = the organization's name.
    pub name: String,
    /// A domain or base address.
    pub region: String,
    /// The OAuth client's id.
    pub client_id: String,
    /// The OAuth client's secret.
    #[cfg_attr(test, ts(type = "string"))]
    pub client_secret: secrecy::SecretString,
    /// Keep it for this session only.
    pub session_only: bool,
    /// Speak the tutorial's paths, for a gateway that offers these.
    #[serde(default)]
    pub tutorial: bool,
}

impl From<ConnectionForm> for connections::Form {
    fn from(form: ConnectionForm) -> Self {
        Self {
            name: Some(form.name).filter(|name| !name.trim().is_empty()),
            region: form.region,
            client_id: form.client_id,
            client_secret: form.client_secret,
            session_only: form.session_only,
            dialect: if form.tutorial { Dialect::Tutorial } else { Dialect::Platform },
            gateway: false,
        }
    }
}
