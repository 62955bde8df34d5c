//! Saving calls, between the commands and the crates. What comes after a dialog is a function of its
//! own, because no test can answer a dialog of the system's.

use std::{
    ops::RangeInclusive,
    path::{Path, PathBuf},
    sync::Arc,
};

use export::{Format, Options, Overwrite, TimeStyle};
use search::Found;
use tauri::{AppHandle, Runtime, WebviewWindow, ipc::Channel};
use tauri_plugin_opener::OpenerExt;
use transcript::Transcript;

use crate::{
    background::blocking,
    dialogs::{Asking, ask_for_file, ask_for_folder},
    error::CommandError,
    flags,
    messages::{DialogWords, Look, NotSaved, SaveEvent, SavedAll, SavedFile},
    results::CallId,
    runs::Run,
    state::Earshot,
};

#[cfg(test)]
mod tests;

/// Files written between two words of progress.
const TOLD_EVERY: usize = 10;
/// What is wrong with the folder is wrong for every other call too.
const ENDS_ALL: [&str; 3] = ["disk-full", "not-writable", "no-folder"];

/// What a file is to be like.
#[derive(Clone, Copy, Debug)]
pub(crate) struct How {
    pub(crate) format: Format,
    pub(crate) time: TimeStyle,
}

/// Saves one call where the user says. `None` when the user closed the dialog.
pub(crate) async fn one<R: Runtime>(
    earshot: &Earshot,
    window: &WebviewWindow<R>,
    (number, id): (u32, CallId),
    how: How,
    words: Option<&DialogWords>,
) -> Result<Option<SavedFile>, CommandError> {
    let run = earshot.runs.get(number)?;
    let found = run.call(&id).await?;
    let name =
        export::file_name(&found.transcript, how.format, &options(earshot, &run, &found, how));
    let kinds = [(how.format.label(), how.format.extension())];
    let asking = Asking { title: "Save transcript", kinds: &kinds, words };
    let Some(path) = ask_for_file(window, &name, &asking).await else {
        return Ok(None);
    };
    one_to(earshot, &run, found, path, how).await.map(Some)
}

/// Saves the phrases of one call from the first to the last of the range where the user says. `None` when the user closed the
/// dialog.
pub(crate) async fn passage<R: Runtime>(
    earshot: &Earshot,
    window: &WebviewWindow<R>,
    (number, id): (u32, CallId),
    phrases: RangeInclusive<usize>,
    how: How,
    words: Option<&DialogWords>,
) -> Result<Option<SavedFile>, CommandError> {
    let run = earshot.runs.get(number)?;
    let (part, options) = cut(earshot, &run, &*run.call(&id).await?, phrases, how)?;
    let name = export::file_name(&part, how.format, &options);
    let kinds = [(how.format.label(), how.format.extension())];
    let asking = Asking { title: "Save passage", kinds: &kinds, words };
    let Some(path) = ask_for_file(window, &name, &asking).await else {
        return Ok(None);
    };
    passage_to(earshot, part, options, path, how).await.map(Some)
}

/// The phrases as a transcript of their own, and what their file is told of them.
fn cut(
    earshot: &Earshot,
    run: &Run,
    found: &Found,
    phrases: RangeInclusive<usize>,
    how: How,
) -> Result<(Transcript, Options), CommandError> {
    let cut = export::passage(&found.transcript, phrases);
    let (part, passage) = cut.ok_or_else(|| {
        CommandError::new("no-passage", "This call has no such phrases. Select them again.")
    })?;
    let options = Options { passage: Some(passage), ..options(earshot, run, found, how) };
    Ok((part, options))
}

async fn passage_to(
    earshot: &Earshot,
    part: Transcript,
    options: Options,
    path: PathBuf,
    how: How,
) -> Result<SavedFile, CommandError> {
    let (path, overwrite) = finished(path, how.format.extension());
    let saved =
        blocking(move || export::save(&path, &part, how.format, &options, overwrite)).await?;
    Ok(saved_file(earshot, &saved))
}

/// Saves the calls of a run that the look lets through into a folder that the user chooses, one file
/// a call; without a look all of them. `None` when the user closed the dialog.
pub(crate) async fn all<R: Runtime>(
    earshot: &Earshot,
    window: &WebviewWindow<R>,
    (number, look): (u32, Option<&Look>),
    how: How,
    page: &Channel<SaveEvent>,
    words: Option<&DialogWords>,
) -> Result<Option<SavedAll>, CommandError> {
    let run = earshot.runs.get(number)?;
    flags::look_up(earshot, &run, look).await?;
    // What was on screen when it was asked for: a run that goes on may find more meanwhile.
    let ids = chosen(&run, look);
    let asking = Asking { title: "Save all transcripts into a folder", kinds: &[], words };
    let Some(folder) = ask_for_folder(window, &asking).await else { return Ok(None) };
    all_into(earshot, (&run, ids), &folder, how, page).await.map(Some)
}

/// Shows in the file manager what was saved in this session; nothing else may be named.
pub(crate) fn show<R: Runtime>(
    app: &AppHandle<R>,
    earshot: &Earshot,
    path: &Path,
) -> Result<(), CommandError> {
    if !earshot.was_saved(path) {
        return Err(CommandError::new(
            "not-saved-here",
            "Earshot did not save this in this session.",
        ));
    }
    // Not every desktop can point at a file; its folder is the next best.
    if path.is_file() && app.opener().reveal_item_in_dir(path).is_ok() {
        return Ok(());
    }
    let folder = if path.is_dir() { path } else { path.parent().unwrap_or(path) };
    Ok(app.opener().open_path(folder.display().to_string(), None::<&str>)?)
}

/// Saves one call under the path that came out of the dialog.
async fn one_to(
    earshot: &Earshot,
    run: &Run,
    found: Arc<Found>,
    path: PathBuf,
    how: How,
) -> Result<SavedFile, CommandError> {
    let options = options(earshot, run, &found, how);
    let (path, overwrite) = finished(path, how.format.extension());
    let saved =
        blocking(move || export::save(&path, &found.transcript, how.format, &options, overwrite))
            .await?;
    Ok(saved_file(earshot, &saved))
}

/// Saves what is no transcript under the path that came out of a dialog.
pub(crate) async fn contents_to(
    earshot: &Earshot,
    path: PathBuf,
    extension: &str,
    contents: Vec<u8>,
) -> Result<SavedFile, CommandError> {
    let (path, overwrite) = finished(path, extension);
    let saved = blocking(move || export::save_contents(&path, &contents, overwrite)).await?;
    Ok(saved_file(earshot, &saved))
}

fn saved_file(earshot: &Earshot, saved: &Path) -> SavedFile {
    earshot.remember_saved(saved);
    SavedFile { folder: folder_of(saved), path: shown(saved) }
}

/// The calls that a look lets through; without one all that were found.
fn chosen(run: &Run, look: Option<&Look>) -> Vec<CallId> {
    look.map_or_else(|| run.ids(), |look| run.results(|results| results.ids_in(look)))
}

/// Saves calls of a run into a folder. A call that cannot be saved is told at the end and does
/// not keep the others from being saved.
async fn all_into(
    earshot: &Earshot,
    (run, ids): (&Run, Vec<CallId>),
    folder: &Path,
    how: How,
    page: &Channel<SaveEvent>,
) -> Result<SavedAll, CommandError> {
    let total = ids.len();
    let mut result = SavedAll { folder: shown(folder), saved: 0, failed: Vec::new() };
    for (done, id) in (1..).zip(ids) {
        match one_into(earshot, run, &id, folder, how).await {
            Ok(()) => result.saved += 1,
            Err(error) if ENDS_ALL.contains(&error.code.as_str()) => {
                return Err(error
                    .with_detail(format!("{} of {total} calls were saved before.", result.saved)));
            }
            Err(error) => {
                let CommandError { code, message, args, .. } = error;
                result.failed.push(NotSaved { conversation_id: id.0, code, message, args });
            }
        }
        if done % TOLD_EVERY == 0 || done == total {
            let _ = page.send(SaveEvent::Progress { done, total });
        }
    }
    Ok(result)
}

async fn one_into(
    earshot: &Earshot,
    run: &Run,
    id: &CallId,
    folder: &Path,
    how: How,
) -> Result<(), CommandError> {
    let found = run.call(id).await?;
    let options = options(earshot, run, &found, how);
    let into = folder.to_owned();
    blocking(move || export::save_into(&into, &found.transcript, how.format, &options)).await?;
    earshot.remember_saved(folder);
    Ok(())
}

fn options(earshot: &Earshot, run: &Run, found: &Found, how: How) -> Options {
    Options {
        time: how.time,
        zone: earshot.zone(),
        organization: run.asked.organization.clone(),
        query: Some(run.asked.request.query.text().to_owned()),
        link: Some(
            run.asked.client.endpoints().interaction_link(&found.transcript.conversation_id),
        ),
        passage: None,
    }
}

/// GTK leaves the extension to whoever types the name. It asks before a file is replaced, but only
/// about the name as it was typed.
fn finished(path: PathBuf, extension: &str) -> (PathBuf, Overwrite) {
    if path.extension().is_some() {
        (path, Overwrite::Confirmed)
    } else {
        (path.with_extension(extension), Overwrite::Never)
    }
}

fn folder_of(path: &Path) -> String {
    path.parent().map(shown).unwrap_or_default()
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
