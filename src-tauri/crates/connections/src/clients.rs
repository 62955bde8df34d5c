//! One client for each connection, so that everything done with it shares one token and one request budget.

use genesys::{Client, Credentials, Dialect, Endpoints, Limits};
use secrecy::{ExposeSecret, SecretString};

use crate::{Connection, Connections, Error};

/// A client, and what it was made with.
pub(crate) struct Opened {
    client: Client,
    secret: SecretString,
    dialect: Dialect,
}

impl Opened {
    pub(crate) fn new(
        endpoints: Endpoints,
        client_id: &str,
        secret: SecretString,
        dialect: Dialect,
    ) -> Result<Self, Error> {
        let credentials =
            Credentials { client_id: client_id.to_owned(), client_secret: secret.clone() };
        let client = Client::in_dialect(endpoints, credentials, Limits::default(), dialect)?;
        Ok(Self { client, secret, dialect })
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    /// Another process may have connected again, to other paths.
    fn speaks_for(&self, connection: &Connection) -> bool {
        self.dialect == connection.dialect
    }
}

impl Connections {
    /// The connection's client, the same for everyone who asks. The first asking fetches the secret from the vault,
    /// which may wait for the user to unlock the keyring; nothing is asked of Genesys Cloud yet.
    pub async fn client(&self, id: &str) -> Result<Client, Error> {
        let connection = self.get(id)?;
        if let Some(opened) = self.opened(&connection) {
            return Ok(opened);
        }
        let secret = self.vault().secret(id).await?;
        let Connection { client_id, dialect, .. } = &connection;
        let opened = Opened::new(connection.endpoints()?, client_id, secret, *dialect)?;
        // Someone else may have been first while the keyring was asked; then theirs is the one.
        Ok(self.state().opened.entry(id.to_owned()).or_insert(opened).client.clone())
    }

    fn opened(&self, connection: &Connection) -> Option<Client> {
        let mut state = self.state();
        if !state.opened.get(&connection.id)?.speaks_for(connection) {
            state.opened.remove(&connection.id);
        }
        Some(state.opened.get(&connection.id)?.client.clone())
    }

    /// The client of the connection in use, or [`Error::NotConnected`].
    pub async fn current_client(&self) -> Result<Client, Error> {
        let current = self.current().ok_or(Error::NotConnected)?;
        self.client(&current.id).await
    }

    /// Another process may have replaced the secret, after it was changed in Genesys Cloud.
    pub(crate) async fn drop_stale_client(&self, id: &str) {
        if !self.state().opened.contains_key(id) {
            return;
        }
        // A keyring that cannot be asked now proves nothing against the client that works.
        if let Ok(secret) = self.vault().secret(id).await {
            let is_stale =
                |opened: &Opened| opened.secret.expose_secret() != secret.expose_secret();
            let mut state = self.state();
            if state.opened.get(id).is_some_and(is_stale) {
                state.opened.remove(id);
            }
        }
    }
}
