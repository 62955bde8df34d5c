use std::io::{self, BufRead, IsTerminal, Write};

use connections::{Connection, Form};
use genesys::Dialect;
use secrecy::SecretString;

use crate::{
    arguments::Connect,
    environment::{self, variable},
    failure::{Exit, Failure},
    way_in::{no_client, saved, searches},
};

/// Tests a connection and saves it.
pub(crate) async fn connect(options: Connect) -> Result<Exit, Failure> {
    let gateway = options.base_url.is_some();
    let address = options.base_url.or(options.region).or_else(|| variable("GENESYS_REGION"));
    let client_id = options.client_id.or_else(|| variable("GENESYS_CLIENT_ID"));
    let form = Form {
        name: options.name,
        region: address.ok_or_else(|| {
            Failure::Usage("Say which region: --region mypurecloud.ie".to_owned())
        })?,
        client_id: client_id.ok_or_else(no_client)?,
        client_secret: ask_for_secret()?,
        session_only: false,
        dialect: if options.tutorial_endpoints { Dialect::Tutorial } else { Dialect::Platform },
        gateway,
    };
    let connection = saved()?.test_and_save(form).await?;
    let organization = connection.organization.as_deref().unwrap_or("the organization");
    let keyring = keyring_vault::Vault::name();
    writeln!(
        io::stdout(),
        "Connected to {organization} as “{}”. The secret is in the {keyring}.",
        connection.name
    )?;
    Ok(Exit::Done)
}

/// From the environment, else typed unseen, else the first line of standard input.
fn ask_for_secret() -> Result<SecretString, Failure> {
    if let Some(secret) = environment::secret() {
        return Ok(secret);
    }
    let unread =
        |error: io::Error| Failure::Usage(format!("The client secret could not be read: {error}."));
    if io::stdin().is_terminal() {
        return Ok(rpassword::prompt_password("Client secret: ").map_err(unread)?.into());
    }
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line).map_err(unread)?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned().into())
}

/// Lists the saved connections, the one in use marked.
pub(crate) fn list() -> Result<Exit, Failure> {
    let connections = saved()?;
    let current = connections.current().map(|connection| connection.id);
    let all = connections.list();
    let mut out = io::stdout().lock();
    if all.is_empty() {
        writeln!(
            out,
            "No connections yet. Add one: earshot-cli connect --region mypurecloud.ie --client-id ID"
        )?;
    }
    for connection in all {
        let mark = if Some(&connection.id) == current.as_ref() { '*' } else { ' ' };
        let paths = match connection.dialect {
            Dialect::Platform => "",
            Dialect::Tutorial => "  tutorial endpoints",
        };
        let Connection { name, region, client_id, .. } = &connection;
        writeln!(out, "{mark} {name}  {region}  {client_id}{paths}")?;
    }
    Ok(Exit::Done)
}

/// Removes a connection and its secret.
pub(crate) async fn disconnect(name: &str) -> Result<Exit, Failure> {
    let connections = saved()?;
    let Some(connection) = connections.find(name) else {
        return Err(connections::Error::Unknown { name: name.to_owned() }.into());
    };
    connections.remove(&connection.id).await?;
    // The connection is gone either way; what searches found with it is only of no more use.
    if let Err(error) = searches()?.forget_connection(&connection.id) {
        tracing::warn!(code = error.code(), "what searches found with the connection stays");
    }
    writeln!(io::stdout(), "Removed “{}” and its secret.", connection.name)?;
    Ok(Exit::Done)
}
