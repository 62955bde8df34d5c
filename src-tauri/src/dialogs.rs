//! The system's own dialogs, opened from here so that the page needs no right to them.

use std::path::PathBuf;

use tauri::{Runtime, WebviewWindow};
use tauri_plugin_dialog::{DialogExt, FilePath};
use tokio::sync::oneshot;

/// What a dialog calls a kind of file, and how its names end.
pub(crate) type FileKind = (&'static str, &'static str);

/// Asks where to save one file. `None` when the user thought better of it. The system itself asks
/// before a file is replaced.
pub(crate) async fn ask_for_file<R: Runtime>(
    window: &WebviewWindow<R>,
    title: &str,
    name: &str,
    kinds: &[FileKind],
) -> Option<PathBuf> {
    let (answer, answered) = oneshot::channel();
    let mut dialog = window.dialog().file().set_parent(window).set_title(title).set_file_name(name);
    for (label, extension) in kinds {
        dialog = dialog.add_filter(*label, &[*extension]);
    }
    dialog.save_file(move |path| {
        let _ = answer.send(path);
    });
    local(answered.await.ok()?)
}

/// Asks for a file to read. `None` when the user thought better of it.
pub(crate) async fn ask_for_existing_file<R: Runtime>(
    window: &WebviewWindow<R>,
    title: &str,
    (label, extension): FileKind,
) -> Option<PathBuf> {
    let (answer, answered) = oneshot::channel();
    let dialog = window.dialog().file().set_parent(window).set_title(title);
    dialog.add_filter(label, &[extension]).pick_file(move |path| {
        let _ = answer.send(path);
    });
    local(answered.await.ok()?)
}

/// Asks for a folder. `None` when the user thought better of it.
pub(crate) async fn ask_for_folder<R: Runtime>(window: &WebviewWindow<R>) -> Option<PathBuf> {
    let (answer, answered) = oneshot::channel();
    window
        .dialog()
        .file()
        .set_parent(window)
        .set_title("Save all transcripts into a folder")
        .pick_folder(move |path| {
            let _ = answer.send(path);
        });
    local(answered.await.ok()?)
}

fn local(path: Option<FilePath>) -> Option<PathBuf> {
    path.and_then(|path| path.into_path().ok())
}
