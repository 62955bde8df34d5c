//! One client for each connection, so that everything done with it shares one token and one request budget.

use genesys::{Client, Credentials, Endpoints};
use secrecy::{ExposeSecret, SecretString};

use crate::{Connections, Error};

/// A client, and the secret it was made with.
pub(crate) struct Opened {
    client: Client,
    secret: SecretString,
}

impl Opened {
    pub(crate) fn new(
        endpoints: Endpoints,
        client_id: &str,
        secret: SecretString,
    ) -> Result<Self, Error> {
        let credentials =
            Credentials { client_id: client_id.to_owned(), client_secret: secret.clone() };
        Ok(Self { client: Client::new(endpoints, credentials)?, secret })
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }
}

impl Connections {
    /// The connection's client, the same for everyone who asks. The first asking fetches the secret from the vault,
    /// which may wait for the user to unlock the keyring; nothing is asked of Genesys Cloud yet.
    pub async fn client(&self, id: &str) -> Result<Client, Error> {
        let connection = self.get(id)?;
        if let Some(opened) = self.state().opened.get(id) {
            return Ok(opened.client.clone());
        }
        let secret = self.vault().secret(id).await?;
        let endpoints = Endpoints::parse(&connection.region)?;
        let opened = Opened::new(endpoints, &connection.client_id, secret)?;
        // Someone else may have been first while the keyring was asked; then theirs is the one.
        Ok(self.state().opened.entry(id.to_owned()).or_insert(opened).client.clone())
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
