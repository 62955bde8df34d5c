use genesys::Client;

use crate::{demo, error::CommandError, state::Earshot};

/// A connection, opened.
pub(crate) struct WayIn {
    pub(crate) id: String,
    /// Under which searches are remembered: the demo organization gets a new id at every start.
    pub(crate) key: String,
    pub(crate) client: Client,
    pub(crate) organization: Option<String>,
    /// Whether there will be such a connection at the next start.
    pub(crate) comes_back: bool,
}

impl WayIn {
    /// The connection in use.
    pub(crate) async fn current(earshot: &Earshot) -> Result<Self, CommandError> {
        let current = earshot.connections()?.current();
        Self::open(earshot, current.ok_or(connections::Error::NotConnected)?).await
    }

    /// The connection under whose key something was remembered.
    pub(crate) async fn of_key(earshot: &Earshot, key: &str) -> Result<Self, CommandError> {
        if key == searches::DEMO {
            demo::connect(earshot).await?;
            return Self::current(earshot).await;
        }
        let known = earshot.connections()?.list().into_iter().find(|one| one.id == key);
        let known = known.ok_or_else(|| connections::Error::Unknown { name: key.to_owned() })?;
        Self::open(earshot, known).await
    }

    async fn open(
        earshot: &Earshot,
        connection: connections::Connection,
    ) -> Result<Self, CommandError> {
        let client = earshot.connections()?.client(&connection.id).await?;
        Ok(Self {
            key: key(&connection),
            comes_back: !connection.session_only || demo::is_demo(&connection),
            organization: connection.organization,
            id: connection.id,
            client,
        })
    }
}

/// What stands for a connection in files.
pub(crate) fn key(connection: &connections::Connection) -> String {
    if demo::is_demo(connection) { searches::DEMO.to_owned() } else { connection.id.clone() }
}
