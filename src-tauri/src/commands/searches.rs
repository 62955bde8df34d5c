use search::Question;
use tauri::{Runtime, State, WebviewWindow};

use super::Answer;
use crate::{
    kept,
    messages::{DialogWords, SavedFile, Searches},
    state::Earshot,
};

/// The saved searches and the recent ones.
#[tauri::command]
pub(crate) async fn list_searches(earshot: State<'_, Earshot>) -> Answer<Searches> {
    kept::list(&earshot).await
}

/// Gives a search a name, or another name or question to one that has one.
#[tauri::command]
pub(crate) async fn save_search(
    earshot: State<'_, Earshot>,
    id: Option<String>,
    name: String,
    question: Question,
) -> Answer<Searches> {
    kept::save(&earshot, id, name, question).await
}

/// Makes a second saved search like this one.
#[tauri::command]
pub(crate) async fn duplicate_search(earshot: State<'_, Earshot>, id: String) -> Answer<Searches> {
    kept::duplicate(&earshot, id).await
}

/// Removes a saved search.
#[tauri::command]
pub(crate) async fn remove_search(earshot: State<'_, Earshot>, id: String) -> Answer<Searches> {
    kept::remove(&earshot, id).await
}

/// Writes saved searches to a file where the user says.
#[tauri::command]
pub(crate) async fn export_searches<R: Runtime>(
    earshot: State<'_, Earshot>,
    window: WebviewWindow<R>,
    ids: Vec<String>,
    words: Option<DialogWords>,
) -> Answer<Option<SavedFile>> {
    kept::export(&earshot, &window, ids, words.as_ref()).await
}

/// Takes in the saved searches of a file that the user chooses.
#[tauri::command]
pub(crate) async fn import_searches<R: Runtime>(
    earshot: State<'_, Earshot>,
    window: WebviewWindow<R>,
    words: Option<DialogWords>,
) -> Answer<Option<Searches>> {
    kept::import(&earshot, &window, words.as_ref()).await
}
