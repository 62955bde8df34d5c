use tauri::State;

use super::Answer;
use crate::{
    audio::Audio,
    connecting,
    messages::{Connection, ConnectionForm, Permissions},
    permissions,
    state::Earshot,
};

/// All connections.
#[tauri::command]
pub(crate) async fn list_connections(earshot: State<'_, Earshot>) -> Answer<Vec<Connection>> {
    connecting::list(&earshot)
}

/// Signs in, and saves the connection only if that worked.
#[tauri::command]
pub(crate) async fn test_and_save_connection(
    earshot: State<'_, Earshot>,
    audio: State<'_, Audio>,
    form: ConnectionForm,
) -> Answer<Vec<Connection>> {
    audio.close();
    connecting::test_and_save(&earshot, form).await
}

/// Starts the demo organization and connects to it.
#[tauri::command]
pub(crate) async fn connect_demo(
    earshot: State<'_, Earshot>,
    audio: State<'_, Audio>,
) -> Answer<Vec<Connection>> {
    audio.close();
    connecting::demo(&earshot).await
}

/// Makes a connection the one in use.
#[tauri::command]
pub(crate) async fn select_connection(
    earshot: State<'_, Earshot>,
    audio: State<'_, Audio>,
    id: String,
) -> Answer<Vec<Connection>> {
    audio.close();
    connecting::select(&earshot, &id).await
}

/// Gives a connection another name.
#[tauri::command]
pub(crate) async fn rename_connection(
    earshot: State<'_, Earshot>,
    id: String,
    name: String,
) -> Answer<Vec<Connection>> {
    connecting::rename(&earshot, &id, &name).await
}

/// Removes a connection and its secret.
#[tauri::command]
pub(crate) async fn remove_connection(
    earshot: State<'_, Earshot>,
    audio: State<'_, Audio>,
    id: String,
) -> Answer<Vec<Connection>> {
    audio.close();
    connecting::remove(&earshot, &id).await
}

/// What the connection in use may do, and what to ask the administrator for.
#[tauri::command]
pub(crate) async fn check_permissions(earshot: State<'_, Earshot>) -> Answer<Permissions> {
    permissions::check(&earshot).await
}
