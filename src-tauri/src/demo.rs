use demo_org::{DemoOrg, Options};

use crate::{error::CommandError, state::Earshot};

/// The name under which the demo organization is listed.
const NAME: &str = "Demo organization";
/// Its client, unlike that of a demo organization which the command line runs.
const CLIENT_ID: &str = "de300000-0000-4000-8000-00000000ea45";

/// Starts the demo organization in this process, once, and makes it the connection in use.
pub(crate) async fn connect(earshot: &Earshot) -> Result<(), CommandError> {
    let connections = earshot.connections()?;
    let mut running = earshot.demo_org.lock().await;
    if running.is_some()
        && let Some(known) = connections.list().into_iter().find(is_demo)
    {
        connections.select(&known.id).await?;
        return Ok(());
    }
    let demo =
        DemoOrg::start(Options { client_id: CLIENT_ID.to_owned(), ..Options::default() }).await?;
    let secret = demo.client_secret().to_owned().into();
    connections.add_session(NAME, demo.base_url(), demo.client_id(), secret, None).await;
    *running = Some(demo);
    Ok(())
}

/// Whether a connection leads to the demo organization of this process.
pub(crate) fn is_demo(connection: &connections::Connection) -> bool {
    // Its name is the user's to change; its client id is nobody else's.
    connection.session_only && connection.client_id == CLIENT_ID
}
