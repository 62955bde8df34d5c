//! Saved and recent searches, between the commands and the crates.

use std::path::{Path, PathBuf};

use search::Question;
use searches::Searches as Store;
use tauri::{Runtime, WebviewWindow};
use transcript::Query;

use crate::{
    background::blocking,
    calls,
    dialogs::{self, Asking, FileKind},
    error::CommandError,
    messages::{DialogWords, Piece, Recent, SavedFile, SavedSearch, Searches, instant},
    said, saving,
    state::Earshot,
    way_in,
};

#[cfg(test)]
mod tests;

/// What an export of saved searches is called unless the user says otherwise.
const EXPORT_NAME: &str = "Earshot searches.json";
const JSON: FileKind = ("JSON", "json");
/// Far more than any list of searches takes; a film chosen by mistake is not read into memory.
const LONGEST_IMPORT: u64 = 4 << 20;

/// The saved searches, with their last run on the connection in use, and the recent ones.
pub(crate) async fn list(earshot: &Earshot) -> Result<Searches, CommandError> {
    change(earshot, |_| Ok(())).await
}

/// Saves a search under a name; with an id, instead of the one that has it.
pub(crate) async fn save(
    earshot: &Earshot,
    id: Option<String>,
    name: String,
    question: Question,
) -> Result<Searches, CommandError> {
    // What is saved can be run: a fault is told now, and not the next time it is needed.
    calls::read(earshot, &question)?;
    change(earshot, move |store| match id {
        None => store.save(&name, question).map(drop),
        Some(id) => store.edit(&id, &name, question).map(drop),
    })
    .await
}

/// Makes a second saved search like this one.
pub(crate) async fn duplicate(earshot: &Earshot, id: String) -> Result<Searches, CommandError> {
    change(earshot, move |store| store.duplicate(&id).map(drop)).await
}

/// Removes a saved search.
pub(crate) async fn remove(earshot: &Earshot, id: String) -> Result<Searches, CommandError> {
    change(earshot, move |store| store.remove(&id)).await
}

/// Writes saved searches to a file; all of them without ids. `None` when the user closed the dialog.
pub(crate) async fn export<R: Runtime>(
    earshot: &Earshot,
    window: &WebviewWindow<R>,
    ids: Vec<String>,
    words: Option<&DialogWords>,
) -> Result<Option<SavedFile>, CommandError> {
    let store = earshot.searches()?;
    let text = blocking(move || store.export(&ids)).await?;
    let asking = Asking { title: "Save searches", kinds: &[JSON], words };
    let asked = dialogs::ask_for_file(window, EXPORT_NAME, &asking).await;
    let Some(path) = asked else { return Ok(None) };
    saving::contents_to(earshot, path, "json", text.into_bytes()).await.map(Some)
}

/// Takes in the saved searches of a file. `None` when the user closed the dialog.
pub(crate) async fn import<R: Runtime>(
    earshot: &Earshot,
    window: &WebviewWindow<R>,
    words: Option<&DialogWords>,
) -> Result<Option<Searches>, CommandError> {
    // A list that cannot be read cannot be added to: that is told before a file is chosen.
    list(earshot).await?;
    let asking = Asking { title: "Import searches", kinds: &[JSON], words };
    let asked = dialogs::ask_for_existing_file(window, &asking).await;
    let Some(path) = asked else { return Ok(None) };
    import_from(earshot, path).await.map(Some)
}

/// A question as one sentence.
pub(crate) fn in_words(question: &Question) -> String {
    let query = Query::parse(&question.query);
    let asked = query.map_or_else(|_| question.query.clone(), |query| query.in_words());
    let filters = question.filters.in_words();
    if filters.is_empty() { asked } else { format!("{asked} · {}", filters.join(" · ")) }
}

async fn import_from(earshot: &Earshot, path: PathBuf) -> Result<Searches, CommandError> {
    let text = blocking(move || read(&path)).await?;
    change(earshot, move |store| store.import(&text).map(drop)).await
}

fn read(path: &Path) -> Result<String, CommandError> {
    let refused = |problem: String| CommandError::new("import-refused", problem);
    let unreadable = |error: std::io::Error| {
        let cause = error.to_string();
        refused(format!("The searches were not imported: the file cannot be read ({cause})."))
            .with_args(said::args([("kind", "closed".into()), ("cause", cause.into())]))
    };
    if std::fs::metadata(path).map_err(unreadable)?.len() > LONGEST_IMPORT {
        return Err(refused("The searches were not imported: the file is too large to be one that Earshot exported.".into()).with_args(said::kind("large")));
    }
    std::fs::read_to_string(path).map_err(unreadable)
}

/// Changes what is kept and tells what is kept then.
async fn change(
    earshot: &Earshot,
    change: impl FnOnce(&Store) -> Result<(), searches::Error> + Send + 'static,
) -> Result<Searches, CommandError> {
    let store = earshot.searches()?;
    let current = earshot.connections()?.current().map(|connection| way_in::key(&connection));
    blocking(move || {
        change(&store)?;
        let saved = store.list(current.as_deref())?;
        Ok::<_, searches::Error>(view(saved, store.recent()?))
    })
    .await
}

fn view(saved: Vec<searches::SavedSearch>, recent: Vec<searches::Recent>) -> Searches {
    let saved = saved.into_iter().map(|one| SavedSearch {
        id: one.id,
        name: one.name,
        question: one.question,
        last_run: one.last_run.map(instant),
    });
    let recent = recent.into_iter().map(|one| Recent {
        sentence: in_words(&one.question),
        pieces: Piece::of(&one.question.query),
        question: one.question,
        at: instant(one.at),
    });
    Searches { saved: saved.collect(), recent: recent.collect() }
}
