use std::path::{Path, PathBuf};

use export::{Format, Options, Overwrite, TimeStyle};
use search::Found;
use tauri::{AppHandle, Runtime, WebviewWindow, ipc::Channel};
use tauri_plugin_opener::OpenerExt;

use crate::{
    dialogs::{ask_for_file, ask_for_folder},
    error::CommandError,
    messages::{NotSaved, SaveEvent, SavedAll, SavedFile},
    runs::Run,
    state::Earshot,
};

/// Files written between two words of progress.
const TOLD_EVERY: usize = 10;

/// Saves one call where the user says. `None` when the user closed the dialog.
pub(crate) async fn one<R: Runtime>(
    earshot: &Earshot,
    window: &WebviewWindow<R>,
    (number, id): (u32, (String, String)),
    (format, time): (Format, TimeStyle),
) -> Result<Option<SavedFile>, CommandError> {
    let run = earshot.runs.get(number)?;
    let found = run.call(&id).await?;
    let options = options(earshot, &run, &found, time);
    let name = export::file_name(&found.transcript, format, &options);
    let Some(path) = ask_for_file(window, &name, format).await else { return Ok(None) };
    let path = with_extension(path, format);
    let saved = blocking(move || export::save(&path, &found.transcript, format, &options, Overwrite::Confirmed)).await?;
    earshot.remember_saved(&saved);
    Ok(Some(SavedFile { folder: folder_of(&saved), path: shown(&saved) }))
}

/// Saves all calls of a run into a folder that the user chooses, one file a call.
pub(crate) async fn all<R: Runtime>(
    earshot: &Earshot,
    window: &WebviewWindow<R>,
    number: u32,
    (format, time): (Format, TimeStyle),
    page: &Channel<SaveEvent>,
) -> Result<Option<SavedAll>, CommandError> {
    let run = earshot.runs.get(number)?;
    let Some(folder) = ask_for_folder(window).await else { return Ok(None) };
    let ids = run.ids();
    let total = ids.len();
    let mut result = SavedAll { folder: shown(&folder), saved: 0, failed: Vec::new() };
    for (index, id) in ids.into_iter().enumerate() {
        match save_one_of_all(earshot, &run, &id, &folder, format, time).await {
            Ok(()) => result.saved += 1,
            // A full disk is full for all the others too.
            Err(error) if error.code == "disk-full" => return Err(error),
            Err(error) => result.failed.push(NotSaved { conversation_id: id.0, message: error.message }),
        }
        if (index + 1) % TOLD_EVERY == 0 || index + 1 == total {
            let _ = page.send(SaveEvent::Progress { done: index + 1, total });
        }
    }
    earshot.remember_saved(&folder);
    Ok(Some(result))
}

/// Shows in the file manager what was saved in this session; nothing else may be named.
pub(crate) fn show<R: Runtime>(app: &AppHandle<R>, earshot: &Earshot, path: &Path) -> Result<(), CommandError> {
    if !earshot.was_saved(path) {
        return Err(CommandError::new("not-saved-here", "Earshot did not save this in this session."));
    }
    // Not every desktop can point at a file; its folder is the next best.
    if path.is_file() && app.opener().reveal_item_in_dir(path).is_ok() {
        return Ok(());
    }
    let folder = if path.is_dir() { path } else { path.parent().unwrap_or(path) };
    Ok(app.opener().open_path(folder.display().to_string(), None::<&str>)?)
}

async fn save_one_of_all(
    earshot: &Earshot,
    run: &Run,
    id: &(String, String),
    folder: &Path,
    format: Format,
    time: TimeStyle,
) -> Result<(), CommandError> {
    let found = run.call(id).await?;
    let options = options(earshot, run, &found, time);
    let folder = folder.to_owned();
    blocking(move || export::save_into(&folder, &found.transcript, format, &options)).await?;
    Ok(())
}

fn options(earshot: &Earshot, run: &Run, found: &Found, time: TimeStyle) -> Options {
    Options {
        time,
        zone: earshot.zone().clone(),
        organization: run.organization.clone(),
        query: Some(run.query.phrase().to_owned()),
        link: Some(run.client.endpoints().interaction_link(&found.transcript.conversation_id)),
    }
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, export::Error> + Send + 'static,
) -> Result<T, CommandError> {
    match tauri::async_runtime::spawn_blocking(work).await {
        Ok(done) => Ok(done?),
        Err(_) => Err(CommandError::new("not-saved", "Saving stopped unexpectedly. Try again; the log has more.")),
    }
}

/// GTK leaves the extension to whoever types the name.
fn with_extension(path: PathBuf, format: Format) -> PathBuf {
    if path.extension().is_some() { path } else { path.with_extension(format.extension()) }
}

fn folder_of(path: &Path) -> String {
    path.parent().map(shown).unwrap_or_default()
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
