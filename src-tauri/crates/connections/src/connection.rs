//! What a connection is, and the rules for its name.

use genesys::{Dialect, Endpoints};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};

use crate::Error;

/// One saved way in to an organization. Never holds a secret.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Connection {
    /// A UUID, also the user name of the connection's entry in the keyring.
    pub id: String,
    /// What the user calls it. Unique, letter case aside.
    pub name: String,
    /// The region's domain (`mypurecloud.ie`), or one base address for everything.
    pub region: String,
    /// The OAuth client's id.
    pub client_id: String,
    /// The organization's name, as Genesys gave it when the connection was tested.
    #[serde(default)]
    pub organization: Option<String>,
    /// Kept in this process only: neither the list on disk nor the keyring knows it.
    #[serde(default)]
    pub session_only: bool,
    /// How it signs in.
    #[serde(default)]
    pub grant: Grant,
    /// Which paths its organization offers.
    #[serde(default)]
    pub dialect: Dialect,
    /// Whether `region` is the address of a gateway that serves sign-in and API, though it reads like a region's domain.
    #[serde(default)]
    pub gateway: bool,
}

/// How a connection signs in (API.md 2).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Grant {
    /// Client id and client secret (API.md 2.1).
    #[default]
    ClientCredentials,
}

/// What the user filled in to connect.
#[derive(Debug)]
pub struct Form {
    /// What to call it; `None` or blank = the organization's own name.
    pub name: Option<String>,
    /// A domain, any address of the region, or a base address ([`Endpoints::parse`]).
    pub region: String,
    /// The OAuth client's id.
    pub client_id: String,
    /// The OAuth client's secret.
    pub client_secret: SecretString,
    /// Keep nothing after the program ends.
    pub session_only: bool,
    /// Which paths the organization offers.
    pub dialect: Dialect,
    /// Read `region` as one address for everything ([`Endpoints::at`]) and never as a region's domain. Those of the
    /// tutorial are always behind one, so it goes without saying where they are asked for at a whole address
    /// (`https://…`).
    pub gateway: bool,
}

impl Connection {
    /// Where its organization is reached.
    pub fn endpoints(&self) -> Result<Endpoints, genesys::Error> {
        endpoints(&self.region, self.gateway)
    }

    /// Whether both are the same client in the same region, however the region was written.
    pub(crate) fn is_same_client(&self, endpoints: &Endpoints, client_id: &str) -> bool {
        self.client_id == client_id && self.endpoints().is_ok_and(|own| own == *endpoints)
    }

    pub(crate) fn is_called(&self, name: &str) -> bool {
        self.name.to_lowercase() == name.to_lowercase()
    }
}

pub(crate) fn endpoints(region: &str, gateway: bool) -> Result<Endpoints, genesys::Error> {
    if gateway { Endpoints::at(region) } else { Endpoints::parse(region) }
}

/// A name as it is kept: on one line, without spaces around it.
pub(crate) fn tidy(name: &str) -> String {
    let visible: String = name.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The name, tidied, or why it cannot be had beside the `others`.
pub(crate) fn free_name(name: &str, others: &[Connection]) -> Result<String, Error> {
    let name = tidy(name);
    if name.is_empty() {
        return Err(Error::BadForm {
            field: "name",
            given: name,
            problem: "Give the connection a name.".into(),
        });
    }
    if is_taken(&name, others) {
        let problem =
            format!("There is already a connection called “{name}”. Choose another name.");
        return Err(Error::BadForm { field: "name", given: name, problem });
    }
    Ok(name)
}

/// The name, or "name (2)", "name (3)" and so on: the first that none of the `others` has.
pub(crate) fn unique_name(name: &str, others: &[Connection]) -> String {
    let numbered = (2..).map(|number| format!("{name} ({number})"));
    let mut names = std::iter::once(name.to_owned()).chain(numbered);
    names.find(|name| !is_taken(name, others)).unwrap_or_else(|| name.to_owned())
}

fn is_taken(name: &str, others: &[Connection]) -> bool {
    others.iter().any(|other| other.is_called(name))
}

/// By id, else by name, letter case aside.
pub(crate) fn find<'a>(all: &'a [Connection], name_or_id: &str) -> Option<&'a Connection> {
    let name = tidy(name_or_id);
    all.iter().find(|one| one.id == name).or_else(|| all.iter().find(|one| one.is_called(&name)))
}
