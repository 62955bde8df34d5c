use tauri::{State, ipc::Channel};

use super::Answer;
use crate::{
    audio::Audio,
    calls, interrupted,
    messages::{Interrupted, OutcomeView, RunEvent, RunStarted, SearchRequest},
    state::Earshot,
};

/// Starts a search; its events go through the channel.
#[tauri::command]
pub(crate) async fn start_search(
    earshot: State<'_, Earshot>,
    request: SearchRequest,
    on_event: Channel<RunEvent>,
) -> Answer<RunStarted> {
    calls::start(&earshot, request, on_event).await
}

/// Stops a search.
#[tauri::command]
pub(crate) async fn cancel_search(earshot: State<'_, Earshot>, run: u32) -> Answer<()> {
    calls::cancel(&earshot, run)
}

/// Lets a search send nothing for a while.
#[tauri::command]
pub(crate) async fn pause_search(earshot: State<'_, Earshot>, run: u32) -> Answer<()> {
    calls::pause(&earshot, run)
}

/// Lets a search go on that was paused, or held because it is long.
#[tauri::command]
pub(crate) async fn resume_search(earshot: State<'_, Earshot>, run: u32) -> Answer<()> {
    calls::resume(&earshot, run)
}

/// Forgets a search and what it found.
#[tauri::command]
pub(crate) async fn close_run(
    earshot: State<'_, Earshot>,
    audio: State<'_, Audio>,
    run: u32,
) -> Answer<()> {
    audio.close_run(run);
    earshot.runs.close(run)
}

/// Reads the calls of a search again that came out in one of these ways.
#[tauri::command]
pub(crate) async fn retry_search(
    earshot: State<'_, Earshot>,
    run: u32,
    outcomes: Vec<OutcomeView>,
    on_event: Channel<RunEvent>,
) -> Answer<()> {
    calls::retry(&earshot, run, outcomes, on_event)
}

/// Searches that were going on when Earshot ended.
#[tauri::command]
pub(crate) async fn interrupted_runs(earshot: State<'_, Earshot>) -> Answer<Vec<Interrupted>> {
    interrupted::list(&earshot).await
}

/// Goes on with one of them; its events go through the channel.
#[tauri::command]
pub(crate) async fn continue_run(
    earshot: State<'_, Earshot>,
    id: String,
    on_event: Channel<RunEvent>,
) -> Answer<RunStarted> {
    interrupted::go_on(&earshot, id, on_event).await
}

/// Offers one of them no longer.
#[tauri::command]
pub(crate) async fn forget_interrupted(earshot: State<'_, Earshot>, id: String) -> Answer<()> {
    interrupted::forget(&earshot, id).await
}
