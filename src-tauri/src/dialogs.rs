//! The system's own dialogs, opened from here so that the page needs no right to them.

use std::path::PathBuf;

use tauri::{Runtime, WebviewWindow};
use tauri_plugin_dialog::{DialogExt, FilePath};
use tokio::sync::oneshot;

use crate::messages::DialogWords;

/// What a dialog calls a kind of file, and how its names end.
pub(crate) type FileKind = (&'static str, &'static str);

/// What a dialog is to say: in English, and in the page's words where it has some.
pub(crate) struct Asking<'a> {
    pub(crate) title: &'a str,
    pub(crate) kinds: &'a [FileKind],
    pub(crate) words: Option<&'a DialogWords>,
}

impl Asking<'_> {
    fn title(&self) -> &str {
        DialogWords::title(self.words, self.title)
    }

    /// Labels and endings.
    fn kinds(&self) -> impl Iterator<Item = (&str, &'static str)> {
        let said =
            |(label, ending): &FileKind| (DialogWords::kind(self.words, ending, label), *ending);
        self.kinds.iter().map(said)
    }
}

/// Asks where to save one file. `None` when the user thought better of it. The system itself asks
/// before a file is replaced.
pub(crate) async fn ask_for_file<R: Runtime>(
    window: &WebviewWindow<R>,
    name: &str,
    asking: &Asking<'_>,
) -> Option<PathBuf> {
    let (answer, answered) = oneshot::channel();
    let dialog = window.dialog().file().set_parent(window).set_title(asking.title());
    let mut dialog = dialog.set_file_name(name);
    for (label, ending) in asking.kinds() {
        dialog = dialog.add_filter(label, &[ending]);
    }
    dialog.save_file(move |path| {
        let _ = answer.send(path);
    });
    local(answered.await.ok()?)
}

/// Asks for a file to read. `None` when the user thought better of it.
pub(crate) async fn ask_for_existing_file<R: Runtime>(
    window: &WebviewWindow<R>,
    asking: &Asking<'_>,
) -> Option<PathBuf> {
    let (answer, answered) = oneshot::channel();
    let mut dialog = window.dialog().file().set_parent(window).set_title(asking.title());
    for (label, ending) in asking.kinds() {
        dialog = dialog.add_filter(label, &[ending]);
    }
    dialog.pick_file(move |path| {
        let _ = answer.send(path);
    });
    local(answered.await.ok()?)
}

/// Asks for a folder. `None` when the user thought better of it.
pub(crate) async fn ask_for_folder<R: Runtime>(
    window: &WebviewWindow<R>,
    asking: &Asking<'_>,
) -> Option<PathBuf> {
    let (answer, answered) = oneshot::channel();
    window.dialog().file().set_parent(window).set_title(asking.title()).pick_folder(move |path| {
        let _ = answer.send(path);
    });
    local(answered.await.ok()?)
}

fn local(path: Option<FilePath>) -> Option<PathBuf> {
    path.and_then(|path| path.into_path().ok())
}
