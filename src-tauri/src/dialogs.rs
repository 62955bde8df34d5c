//! The system's own dialogs, opened from here so that the page needs no right to them.

use std::path::PathBuf;

use export::Format;
use tauri::{Runtime, WebviewWindow};
use tauri_plugin_dialog::{DialogExt, FilePath};
use tokio::sync::oneshot;

/// Asks where to save one file. `None` when the user thought better of it. The system itself asks
/// before a file is replaced.
pub(crate) async fn ask_for_file<R: Runtime>(
    window: &WebviewWindow<R>,
    name: &str,
    format: Format,
) -> Option<PathBuf> {
    let (answer, answered) = oneshot::channel();
    let dialog =
        window.dialog().file().set_parent(window).set_title("Save transcript").set_file_name(name);
    dialog.add_filter(format.label(), &[format.extension()]).save_file(move |path| {
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
