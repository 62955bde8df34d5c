use std::path::Path;

use tauri::{AppHandle, Runtime, State, WebviewWindow};
use tauri_plugin_opener::OpenerExt;

use super::Answer;
use crate::{
    connecting,
    error::CommandError,
    messages::{AppInfo, Region},
    saving,
    state::Earshot,
};

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

/// Draws the page larger or smaller: 1 is its own size. `WebKitGTK` has no keys for it.
#[tauri::command]
pub(crate) async fn set_zoom<R: Runtime>(window: WebviewWindow<R>, factor: f64) -> Answer<()> {
    // Beyond this nothing can be read or reached, and no way back would be seen.
    let factor = if factor.is_finite() { factor.clamp(0.5, 3.0) } else { 1.0 };
    window.set_zoom(factor).map_err(|error| CommandError::not_zoomed(&error))
}
