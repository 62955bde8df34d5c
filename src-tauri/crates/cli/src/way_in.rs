//! From options and environment to a client.

use std::path::{Path, PathBuf};

use connections::{Connection, Connections};
use demo_org::DemoOrg;
use genesys::{Client, Credentials, Dialect, Endpoints, Limits};
use keyring_vault::Vault;
use searches::Searches;

use crate::{arguments::WayIn, environment, environment::variable, failure::Failure};

/// A client, and what keeps it company.
pub(crate) struct Open {
    pub(crate) client: Client,
    /// The organization's name or label, for saved files.
    pub(crate) organization: Option<String>,
    /// What searches that are run again know it by: a saved connection's id, if it is one.
    pub(crate) connection_id: String,
    /// The demo organization lives as long as the search does.
    pub(crate) _demo: Option<DemoOrg>,
}

impl WayIn {
    /// Opens the organization that was asked for: the demo, a saved connection by name, an address
    /// with a client id, or else the saved connection in use.
    pub(crate) async fn open(&self) -> Result<Open, Failure> {
        if self.demo {
            return self.open_demo().await;
        }
        if let Some(name) = &self.connection {
            return self.open_saved(name).await;
        }
        if let Some(url) = &self.base_url {
            return self.open_address(Endpoints::at(url)?).await;
        }
        match self.region.clone().or_else(|| variable("GENESYS_REGION")) {
            Some(region) => self.open_address(Endpoints::parse(&region)?).await,
            None => self.open_current().await,
        }
    }

    fn label(&self) -> Option<String> {
        self.organization.clone().or_else(|| variable("GENESYS_ORG_ID"))
    }

    async fn open_demo(&self) -> Result<Open, Failure> {
        let demo = DemoOrg::start(demo_org::Options::default()).await?;
        let credentials = Credentials {
            client_id: demo.client_id().to_owned(),
            client_secret: demo.client_secret().to_owned().into(),
        };
        let client = Client::new(Endpoints::parse(demo.base_url())?, credentials)?;
        let organization = client.organization().await?.name;
        let connection_id = searches::DEMO.to_owned();
        Ok(Open { client, organization, connection_id, _demo: Some(demo) })
    }

    async fn open_saved(&self, name: &str) -> Result<Open, Failure> {
        let connections = saved()?;
        let Some(connection) = connections.find(name) else {
            return Err(Failure::Usage(format!(
                "There is no connection called “{name}”. List them with: earshot-cli connections"
            )));
        };
        let client = connections.client(&connection.id).await?;
        let organization = self.label().or(connection.organization);
        Ok(Open { client, organization, connection_id: connection.id, _demo: None })
    }

    async fn open_current(&self) -> Result<Open, Failure> {
        let Some(connection) = saved()?.current() else {
            return Err(Failure::Usage(
                "Earshot is not connected. Try --demo, or connect first: earshot-cli connect --region mypurecloud.ie --client-id ID"
                    .to_owned(),
            ));
        };
        self.open_saved(&connection.id).await
    }

    async fn open_address(&self, endpoints: Endpoints) -> Result<Open, Failure> {
        let given = self.client_id.clone().or_else(|| variable("GENESYS_CLIENT_ID"));
        let client_id = given.ok_or_else(no_client)?;
        let dialect = if self.tutorial_endpoints { Dialect::Tutorial } else { Dialect::Platform };
        let Some(client_secret) = environment::secret() else {
            let connection = saved_connection(&endpoints, &client_id, dialect)?;
            return self.open_saved(&connection.id).await;
        };
        let connection_id = format!("{client_id}@{}", endpoints.label());
        let credentials = Credentials { client_id, client_secret };
        let client = Client::in_dialect(endpoints, credentials, Limits::default(), dialect)?;
        Ok(Open { client, organization: self.label(), connection_id, _demo: None })
    }
}

pub(crate) fn no_client() -> Failure {
    Failure::Usage("Say which OAuth client to use: --client-id ID".to_owned())
}

/// The connections that the window uses too.
pub(crate) fn saved() -> Result<Connections, Failure> {
    Ok(Connections::open(file_of_connections()?, Vault::system())?)
}

/// The searches that the window keeps, too: beside the list of connections.
pub(crate) fn searches() -> Result<Searches, Failure> {
    let file = file_of_connections()?;
    Ok(Searches::open(file.parent().unwrap_or(Path::new(".")).to_owned()))
}

fn file_of_connections() -> Result<PathBuf, Failure> {
    Connections::default_file().ok_or_else(|| {
        Failure::Usage("There is no home folder. Name one in EARSHOT_CONFIG_DIR.".to_owned())
    })
}

/// The saved connection to the same place: its secret is in the keyring.
fn saved_connection(
    endpoints: &Endpoints,
    client_id: &str,
    dialect: Dialect,
) -> Result<Connection, Failure> {
    let same = |candidate: &Connection| {
        candidate.client_id == client_id
            && candidate.endpoints().is_ok_and(|other| other == *endpoints)
    };
    let Some(connection) = saved()?.list().into_iter().find(same) else {
        return Err(Failure::Usage(
            "No secret for this client. Set GENESYS_CLIENT_SECRET, or keep it in the keyring: earshot-cli connect".to_owned(),
        ));
    };
    // What was asked for must not be ignored silently.
    if dialect == Dialect::Tutorial && connection.dialect != dialect {
        return Err(Failure::Usage(format!(
            "The saved connection “{}” asks Genesys' own paths. Connect it again with --tutorial-endpoints.",
            connection.name
        )));
    }
    Ok(connection)
}
