//! Connections, between the commands and the crates.

use genesys::{Dialect, Directory};
use keyring_vault::Vault;
use search::Said;

use crate::{
    background::blocking,
    demo,
    error::CommandError,
    messages::{AppInfo, Connection, ConnectionForm, Entry, KeyringInfo, Region},
    said,
    state::Earshot,
    way_in,
};

pub(crate) async fn app_info(earshot: &Earshot) -> Result<AppInfo, CommandError> {
    if earshot.is_demo() {
        demo::connect(earshot).await?;
    }
    let vault = earshot.vault().clone();
    // The first look at the keyring asks the system and may take a moment.
    let availability = tauri::async_runtime::spawn_blocking(move || vault.availability()).await;
    let said = match availability {
        Ok(Ok(())) => None,
        Ok(Err(error)) => {
            Some(Said { args: said::keyring(&error), ..Said::new(error.code(), error.to_string()) })
        }
        Err(_) => Some(Said::new("keyring-not-asked", "The keyring could not be asked.")),
    };
    Ok(AppInfo {
        version: env!("CARGO_PKG_VERSION"),
        demo: earshot.is_demo(),
        zone: earshot.zone().name(),
        log_folder: earshot.logs().display().to_string(),
        keyring: KeyringInfo {
            available: said.is_none(),
            name: Vault::name(),
            reason: said.as_ref().map(|said| said.message.clone()),
            said,
        },
    })
}

pub(crate) fn regions() -> Vec<Region> {
    let shown = |region: &genesys::Region| Region {
        area: region.area,
        area_code: area_code(region.area),
        name: region.name,
        domain: region.domain,
    };
    genesys::REGIONS.iter().map(shown).collect()
}

/// The word for a part of the world.
fn area_code(area: &str) -> &'static str {
    match area {
        "Americas" => "americas",
        "Asia Pacific" => "asia-pacific",
        _ => "emea",
    }
}

pub(crate) fn list(earshot: &Earshot) -> Result<Vec<Connection>, CommandError> {
    let connections = earshot.connections()?;
    let current = connections.current().map(|connection| connection.id);
    Ok(connections
        .list()
        .into_iter()
        .map(|connection| view(connection, current.as_deref()))
        .collect())
}

fn view(connection: connections::Connection, current: Option<&str>) -> Connection {
    Connection {
        current: Some(connection.id.as_str()) == current,
        demo: demo::is_demo(&connection),
        id: connection.id,
        name: connection.name,
        region: connection.region,
        organization: connection.organization,
        client_id: connection.client_id,
        session_only: connection.session_only,
        tutorial: connection.dialect == Dialect::Tutorial,
    }
}

pub(crate) async fn test_and_save(
    earshot: &Earshot,
    form: ConnectionForm,
) -> Result<Vec<Connection>, CommandError> {
    earshot.connections()?.test_and_save(form.into()).await?;
    list(earshot)
}

pub(crate) async fn demo(earshot: &Earshot) -> Result<Vec<Connection>, CommandError> {
    demo::connect(earshot).await?;
    list(earshot)
}

pub(crate) async fn select(earshot: &Earshot, id: &str) -> Result<Vec<Connection>, CommandError> {
    earshot.connections()?.select(id).await?;
    list(earshot)
}

pub(crate) async fn rename(
    earshot: &Earshot,
    id: &str,
    name: &str,
) -> Result<Vec<Connection>, CommandError> {
    earshot.connections()?.rename(id, name).await?;
    list(earshot)
}

pub(crate) async fn remove(earshot: &Earshot, id: &str) -> Result<Vec<Connection>, CommandError> {
    let connections = earshot.connections()?;
    let removed = connections.list().into_iter().find(|connection| connection.id == id);
    connections.remove(id).await?;
    earshot.drop_library(id);
    if let Some(removed) = &removed {
        earshot.flags.forget(&way_in::key(removed));
    }
    forget_searches(earshot, removed.filter(|connection| !demo::is_demo(connection))).await;
    list(earshot)
}

/// What searches found through a connection that is gone is of no use. That it may stay on the disk
/// does not keep the connection from being gone.
async fn forget_searches(earshot: &Earshot, removed: Option<connections::Connection>) {
    let (Some(removed), Ok(searches)) = (removed, earshot.searches()) else { return };
    let key = way_in::key(&removed);
    if let Err(error) = blocking(move || searches.forget_connection(&key)).await {
        tracing::warn!(code = error.code, "what searches found was not forgotten");
    }
}

/// What the organization in use has under such a name.
pub(crate) async fn look_up(
    earshot: &Earshot,
    what: Directory,
    text: &str,
) -> Result<Vec<Entry>, CommandError> {
    let client = earshot.connections()?.current_client().await?;
    Ok(client.look_up(what, text).await?.into_iter().map(Entry::from).collect())
}

/// The address of a call in the web interface of its organization: that of the run that found it,
/// else the one in use.
pub(crate) async fn link(earshot: &Earshot, conversation_id: &str) -> Result<String, CommandError> {
    if let Some(run) = earshot.runs.with_conversation(conversation_id) {
        return Ok(run.asked.client.endpoints().interaction_link(conversation_id));
    }
    let client = earshot.connections()?.current_client().await?;
    Ok(client.endpoints().interaction_link(conversation_id))
}
