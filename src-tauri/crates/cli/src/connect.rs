use std::io::{BufRead, IsTerminal};

use connections::Form;
use secrecy::SecretString;

use crate::{
    arguments::Connect,
    failure::{Exit, Failure},
    way_in::{saved, secret_from_environment},
};

/// Tests a connection and saves it.
pub(crate) async fn connect(options: Connect) -> Result<Exit, Failure> {
    let form = Form {
        name: options.name,
        region: options.base_url.or(options.region).unwrap_or_default(),
        client_id: options.client_id,
        client_secret: ask_for_secret()?,
        session_only: false,
    };
    let connection = saved()?.test_and_save(form).await?;
    let organization = connection.organization.as_deref().unwrap_or("the organization");
    println!("Connected to {organization} as “{}”. The secret is in the {}.", connection.name, keyring_vault::Vault::name());
    Ok(Exit::Done)
}

/// From the environment, else typed unseen, else the first line of standard input.
fn ask_for_secret() -> Result<SecretString, Failure> {
    if let Some(secret) = secret_from_environment() {
        return Ok(secret);
    }
    if std::io::stdin().is_terminal() {
        return Ok(rpassword::prompt_password("Client secret: ")?.into());
    }
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line)?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned().into())
}

/// Lists the saved connections, the one in use marked.
pub(crate) fn list() -> Result<Exit, Failure> {
    let connections = saved()?;
    let current = connections.current().map(|connection| connection.id);
    let all = connections.list();
    if all.is_empty() {
        println!("No connections yet. Add one: earshot-cli connect --region mypurecloud.ie --client-id ID");
    }
    for connection in all {
        let mark = if Some(&connection.id) == current.as_ref() { '*' } else { ' ' };
        println!("{mark} {}  {}  {}", connection.name, connection.region, connection.client_id);
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
    println!("Removed “{}” and its secret.", connection.name);
    Ok(Exit::Done)
}
