use export::{Format, TimeStyle};
use searches::Flag;
use tauri::{Runtime, State, WebviewWindow};

use super::Answer;
use crate::{
    calls, facts, flags,
    messages::{CallFacts, DialogWords, FlagView, SavedFile, WordView},
    saving::{self, How},
    state::Earshot,
};

/// What is known of a call beyond its words.
#[tauri::command]
pub(crate) async fn call_facts(
    earshot: State<'_, Earshot>,
    run: u32,
    conversation_id: String,
    communication_id: String,
) -> Answer<CallFacts> {
    facts::of_call(&earshot, run, (conversation_id, communication_id)).await
}

/// The words of one phrase, each with its time.
#[tauri::command]
pub(crate) async fn phrase_words(
    earshot: State<'_, Earshot>,
    run: u32,
    conversation_id: String,
    communication_id: String,
    phrase: usize,
) -> Answer<Vec<WordView>> {
    calls::words(&earshot, run, (conversation_id, communication_id), phrase).await
}

/// The flagged places of the connection in use.
#[tauri::command]
pub(crate) async fn list_flags(earshot: State<'_, Earshot>) -> Answer<Vec<FlagView>> {
    flags::list(&earshot).await
}

/// Flags a place, or takes its flag away.
#[tauri::command]
pub(crate) async fn set_flag(
    earshot: State<'_, Earshot>,
    conversation_id: String,
    communication_id: String,
    at_ms: i64,
    on: bool,
) -> Answer<Vec<FlagView>> {
    flags::set(&earshot, Flag { conversation_id, communication_id, at_ms }, on).await
}

/// Saves some phrases of a call, from the one to the other, where the user says. They may have been chosen upwards.
#[tauri::command]
#[expect(clippy::too_many_arguments, reason = "they are the message's fields")]
pub(crate) async fn save_passage<R: Runtime>(
    earshot: State<'_, Earshot>,
    window: WebviewWindow<R>,
    run: u32,
    conversation_id: String,
    communication_id: String,
    from: usize,
    to: usize,
    format: Format,
    time: TimeStyle,
    words: Option<DialogWords>,
) -> Answer<Option<SavedFile>> {
    let call = (run, (conversation_id, communication_id));
    let how = How { format, time };
    saving::passage(&earshot, &window, call, from.min(to)..=from.max(to), how, words.as_ref()).await
}
