use genesys::Directory;
use tauri::State;
use transcript::Term;

use super::Answer;
use crate::{
    connecting,
    messages::{Entry, QueryView},
    state::Earshot,
};

/// A query as chips, or what is wrong with it and where.
#[tauri::command]
pub(crate) async fn read_query(text: String) -> Answer<QueryView> {
    Ok(QueryView::of(&text))
}

/// How a chip is written in the query language.
#[tauri::command]
pub(crate) async fn write_term(term: Term) -> Answer<String> {
    Ok(term.write()?)
}

/// What an organization has under a name that begins so, for a filter's type-ahead.
#[tauri::command]
pub(crate) async fn look_up(
    earshot: State<'_, Earshot>,
    what: Directory,
    text: String,
) -> Answer<Vec<Entry>> {
    connecting::look_up(&earshot, what, &text).await
}
