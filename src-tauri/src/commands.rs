//! What the page may ask for. Each is one call; errors become `{code, message, detail}`.

use std::path::Path;

use export::{Format, TimeStyle};
use tauri::{AppHandle, Runtime, State, WebviewWindow, ipc::Channel};
use tauri_plugin_opener::OpenerExt;

use crate::{
    calls, connecting,
    error::CommandError,
    messages::{
        AppInfo, CallView, Connection, ConnectionForm, Region, RunEvent, RunStarted, SaveEvent,
        SavedAll, SavedFile, SearchRequest,
    },
    saving::{self, How},
    state::Earshot,
};

type Answer<T> = Result<T, CommandError>;

/// What the page must know before it draws anything. Connects to the demo organization if the app
/// was started on it.
#[tauri::command]
pub(crate) async fn app_info(earshot: State<'_, Earshot>) -> Answer<AppInfo> {
    connecting::app_info(&earshot).await
}

/// The regions of Genesys Cloud.
#[tauri::command]
pub(crate) async fn regions() -> Answer<Vec<Region>> {
    Ok(connecting::regions())
}

/// All connections.
#[tauri::command]
pub(crate) async fn list_connections(earshot: State<'_, Earshot>) -> Answer<Vec<Connection>> {
    connecting::list(&earshot)
}

/// Signs in, and saves the connection only if that worked.
#[tauri::command]
pub(crate) async fn test_and_save_connection(
    earshot: State<'_, Earshot>,
    form: ConnectionForm,
) -> Answer<Vec<Connection>> {
    connecting::test_and_save(&earshot, form).await
}

/// Starts the demo organization and connects to it.
#[tauri::command]
pub(crate) async fn connect_demo(earshot: State<'_, Earshot>) -> Answer<Vec<Connection>> {
    connecting::demo(&earshot).await
}

/// Makes a connection the one in use.
#[tauri::command]
pub(crate) async fn select_connection(
    earshot: State<'_, Earshot>,
    id: String,
) -> Answer<Vec<Connection>> {
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
    id: String,
) -> Answer<Vec<Connection>> {
    connecting::remove(&earshot, &id).await
}

/// Starts a search; its events go through the channel.
#[tauri::command]
pub(crate) async fn start_search(
    earshot: State<'_, Earshot>,
    request: SearchRequest,
    on_event: Channel<RunEvent>,
) -> Answer<RunStarted> {
    calls::start(&earshot, request, on_event).await
}

/// Stops a search.
#[tauri::command]
pub(crate) async fn cancel_search(earshot: State<'_, Earshot>, run: u32) -> Answer<()> {
    calls::cancel(&earshot, run)
}

/// A call of a run, ready to be read.
#[tauri::command]
pub(crate) async fn open_call(
    earshot: State<'_, Earshot>,
    run: u32,
    conversation_id: String,
    communication_id: String,
) -> Answer<CallView> {
    calls::open(&earshot, run, (conversation_id, communication_id)).await
}

/// Saves one call where the user says.
#[tauri::command]
pub(crate) async fn save_call<R: Runtime>(
    earshot: State<'_, Earshot>,
    window: WebviewWindow<R>,
    run: u32,
    conversation_id: String,
    communication_id: String,
    format: Format,
    time: TimeStyle,
) -> Answer<Option<SavedFile>> {
    saving::one(&earshot, &window, (run, (conversation_id, communication_id)), How { format, time })
        .await
}

/// Saves all calls of a run into a folder.
#[tauri::command]
pub(crate) async fn save_all<R: Runtime>(
    earshot: State<'_, Earshot>,
    window: WebviewWindow<R>,
    run: u32,
    format: Format,
    time: TimeStyle,
    on_event: Channel<SaveEvent>,
) -> Answer<Option<SavedAll>> {
    saving::all(&earshot, &window, run, How { format, time }, &on_event).await
}

/// Shows a file or folder that was saved in this session.
#[tauri::command]
pub(crate) async fn show_in_folder<R: Runtime>(
    app: AppHandle<R>,
    earshot: State<'_, Earshot>,
    path: String,
) -> Answer<()> {
    saving::show(&app, &earshot, Path::new(&path))
}

/// Opens a call in Genesys Cloud, in the browser.
#[tauri::command]
pub(crate) async fn open_in_genesys<R: Runtime>(
    app: AppHandle<R>,
    earshot: State<'_, Earshot>,
    conversation_id: String,
) -> Answer<()> {
    let link = connecting::link(&earshot, &conversation_id).await?;
    Ok(app.opener().open_url(link, None::<&str>)?)
}
