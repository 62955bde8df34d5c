//! Making a connection: test it, keep its secret, list it.

use genesys::{Dialect, Endpoints};
use keyring_vault::{Place, Vault, VaultError};
use secrecy::{ExposeSecret, SecretString};
use uuid::Uuid;

use crate::clients::Opened;
use crate::connection::{endpoints, free_name, tidy, unique_name};
use crate::connections::without;
use crate::{Connection, Connections, Error, Form, Grant};

/// A form without the spaces that pasting brings, and with nothing missing.
struct Checked {
    /// Empty = not given.
    name: String,
    endpoints: Endpoints,
    client_id: String,
    secret: SecretString,
    session_only: bool,
    dialect: Dialect,
    gateway: bool,
}

/// What the list already has of the client that is being connected.
struct Known {
    /// The connection that this one replaces: same client, and as lasting.
    replaced: Option<Connection>,
    /// The connection of this session that becomes a saved one.
    promoted: Option<String>,
    /// All others: their names are taken.
    others: Vec<Connection>,
}

impl Connections {
    /// Signs in, reads the organization, and only then keeps the secret and lists the connection, which is in use from
    /// then on. The same client in the same region again replaces the secret and keeps the name.
    ///
    /// A session-only connection touches neither the file nor the keyring. Without a keyring nothing is sent and nothing
    /// saved: [`Error::Vault`], code `keyring-unavailable`; the user may go on with `session_only`.
    pub async fn test_and_save(&self, form: Form) -> Result<Connection, Error> {
        let form = form.checked()?;
        let known = self.known(&form);
        if !form.name.is_empty() {
            free_name(&form.name, &known.others)?;
        }
        if !form.session_only {
            keyring_is_there(self.vault().clone()).await?;
        }
        let (endpoints, secret) = (form.endpoints.clone(), form.secret.clone());
        let opened = Opened::new(endpoints, &form.client_id, secret, form.dialect)?;
        let organization = opened.client().organization().await?.name;
        let connection = connection(&form, &known, organization);
        self.keep_secret(&connection, &form.secret, known.replaced.is_none()).await?;
        let connection = self.enter(connection, &known).await?;
        if let Some(session_id) = &known.promoted {
            self.end_in_session(session_id).await;
        }
        let mut state = self.state();
        state.chosen = Some(connection.id.clone());
        state.opened.insert(connection.id.clone(), opened);
        Ok(connection)
    }

    /// Adds a connection that lasts as long as this process and puts it in use, without testing it: the demo
    /// organization's. The name is made unique.
    pub async fn add_session(
        &self,
        name: &str,
        region: &str,
        client_id: &str,
        secret: SecretString,
        organization: Option<String>,
    ) -> Connection {
        let connection = Connection {
            id: Uuid::new_v4().to_string(),
            name: unique_name(&tidy(name), &self.list()),
            region: region.to_owned(),
            client_id: client_id.to_owned(),
            organization,
            session_only: true,
            grant: Grant::ClientCredentials,
            dialect: Dialect::default(),
            gateway: false,
        };
        if let Err(error) = self.keep_secret(&connection, &secret, true).await {
            tracing::warn!(code = error.code(), "the session's secret was not kept");
        }
        self.state().chosen = Some(connection.id.clone());
        self.enter_in_session(connection.clone());
        connection
    }

    fn known(&self, form: &Checked) -> Known {
        let all = self.list();
        let same = |session_only: bool| {
            all.iter().find(|one| {
                one.session_only == session_only
                    && one.is_same_client(&form.endpoints, &form.client_id)
            })
        };
        let replaced = same(form.session_only).cloned();
        let promoted = same(true).filter(|_| !form.session_only).map(|one| one.id.clone());
        let ours = |one: &&Connection| {
            replaced.as_ref().is_some_and(|replaced| replaced.id == one.id)
                || promoted.as_ref() == Some(&one.id)
        };
        let others = all.iter().filter(|one| !ours(one)).cloned().collect();
        Known { replaced, promoted, others }
    }

    async fn keep_secret(
        &self,
        connection: &Connection,
        secret: &SecretString,
        is_new: bool,
    ) -> Result<(), Error> {
        let place = if connection.session_only { Place::Session } else { Place::Keyring };
        let kept = self.vault().keep(&connection.id, &connection.name, secret.clone(), place).await;
        if is_new && kept == Err(VaultError::NoAnswer) {
            self.forget_later(&connection.id);
        }
        Ok(kept?)
    }

    /// The user may still unlock the keyring after we gave up, and the secret of a connection that nobody lists would be
    /// in it for ever.
    fn forget_later(&self, id: &str) {
        let (vault, id) = (self.vault().clone(), id.to_owned());
        tokio::spawn(async move { vault.forget(&id).await });
    }

    /// Lists the connection; when that fails, a new one's secret is taken back out of the keyring.
    async fn enter(&self, connection: Connection, known: &Known) -> Result<Connection, Error> {
        let id = connection.id.clone();
        if connection.session_only {
            self.enter_in_session(connection);
        } else if let Err(error) = self.enter_in_file(connection, known).await {
            if known.replaced.is_none() && self.vault().forget(&id).await.is_err() {
                tracing::warn!(id, "a secret stays in the keyring that no connection uses");
            }
            return Err(error);
        }
        self.get(&id)
    }

    async fn enter_in_file(&self, connection: Connection, known: &Known) -> Result<(), Error> {
        let session: Vec<_> = known.others.iter().filter(|one| one.session_only).cloned().collect();
        self.update(move |stored| {
            let others = [without(&stored.connections, &connection.id), session].concat();
            // Another process may have taken the name since it was chosen.
            let name = unique_name(&connection.name, &others);
            stored.current = Some(connection.id.clone());
            put(&mut stored.connections, Connection { name, ..connection });
            Ok(())
        })
        .await
    }

    async fn end_in_session(&self, id: &str) {
        self.state().drop_from_session(id);
        // It was in memory only, so a keyring that refuses has nothing of it.
        let _ = self.vault().forget(id).await;
    }

    fn enter_in_session(&self, connection: Connection) {
        put(&mut self.state().session, connection);
    }
}

impl Form {
    fn checked(self) -> Result<Checked, Error> {
        let secret = SecretString::from(self.client_secret.expose_secret().trim());
        let region = required("region", &self.region, "Choose the region of your organization.")?;
        let client_id = required("client_id", &self.client_id, "Enter the client ID.")?;
        required("client_secret", secret.expose_secret(), "Enter the client secret.")?;
        let is_address = self.dialect == Dialect::Tutorial && region.contains("://");
        let gateway = self.gateway || is_address;
        Ok(Checked {
            name: tidy(self.name.as_deref().unwrap_or_default()),
            endpoints: endpoints(region, gateway)?,
            client_id: client_id.to_owned(),
            secret,
            session_only: self.session_only,
            dialect: self.dialect,
            gateway,
        })
    }
}

fn required<'a>(field: &'static str, value: &'a str, problem: &str) -> Result<&'a str, Error> {
    let value = value.trim();
    if value.is_empty() {
        return Err(Error::BadForm { field, given: String::new(), problem: problem.to_owned() });
    }
    Ok(value)
}

/// The name that was given, else the one it had, else the organization's, else the region's.
fn connection(form: &Checked, known: &Known, organization: Option<String>) -> Connection {
    let region = form.endpoints.label().to_owned();
    let replaced = known.replaced.as_ref();
    let candidates = [
        Some(form.name.clone()),
        replaced.map(|one| one.name.clone()),
        organization.as_deref().map(tidy),
    ];
    let name = candidates.into_iter().flatten().find(|name| !name.is_empty());
    Connection {
        id: replaced.map_or_else(|| Uuid::new_v4().to_string(), |one| one.id.clone()),
        name: unique_name(name.as_deref().unwrap_or(&region), &known.others),
        region,
        client_id: form.client_id.clone(),
        organization,
        session_only: form.session_only,
        grant: Grant::ClientCredentials,
        dialect: form.dialect,
        gateway: form.gateway,
    }
}

fn put(list: &mut Vec<Connection>, connection: Connection) {
    match list.iter_mut().find(|one| one.id == connection.id) {
        Some(one) => *one = connection,
        None => list.push(connection),
    }
}

/// Asked before anything is sent, and away from the async threads: the first asking waits for the keyring to open.
async fn keyring_is_there(vault: Vault) -> Result<(), Error> {
    let asked = tokio::task::spawn_blocking(move || vault.availability()).await;
    Ok(asked.unwrap_or(Err(VaultError::NoAnswer))?)
}
