use tauri::State;

use super::Answer;
use crate::{
    background::blocking,
    calls,
    error::CommandError,
    flags,
    messages::{
        CallView, LineOrder, LinesPage, Look, Neighbour, ReceiptCalls, ReceiptList, ResultsPage,
    },
    results::Results,
    state::Earshot,
};

/// Sorting a concordance of 200,000 lines takes a moment, which the runs need not wait for.
async fn looking<T: Send + 'static>(
    earshot: &Earshot,
    run: u32,
    look: Look,
    at: impl FnOnce(&mut Results, &Look) -> T + Send + 'static,
) -> Answer<T> {
    let run = earshot.runs.get(run)?;
    flags::look_up(earshot, &run, Some(&look)).await?;
    blocking(move || Ok::<_, CommandError>(run.results(|results| at(results, &look)))).await
}

/// A stretch of a run's list of calls, with what it can be narrowed by.
#[tauri::command]
pub(crate) async fn list_results(
    earshot: State<'_, Earshot>,
    run: u32,
    look: Look,
    from: usize,
    count: usize,
) -> Answer<ResultsPage> {
    looking(&earshot, run, look, move |results, look| results.page(look, from, count)).await
}

/// A stretch of a run's concordance: one line a hit.
#[tauri::command]
pub(crate) async fn list_lines(
    earshot: State<'_, Earshot>,
    run: u32,
    look: Look,
    order: LineOrder,
    from: usize,
    count: usize,
) -> Answer<LinesPage> {
    looking(&earshot, run, look, move |results, look| results.lines(look, order, from, count)).await
}

/// The call before or after another one in the list; null at its end.
#[tauri::command]
pub(crate) async fn neighbour(
    earshot: State<'_, Earshot>,
    run: u32,
    look: Look,
    conversation_id: Option<String>,
    communication_id: Option<String>,
    step: i8,
) -> Answer<Option<Neighbour>> {
    let from = conversation_id.zip(communication_id);
    looking(&earshot, run, look, move |results, look| results.neighbour(look, from.as_ref(), step))
        .await
}

/// A stretch of one list of a run's receipt.
#[tauri::command]
pub(crate) async fn receipt_calls(
    earshot: State<'_, Earshot>,
    run: u32,
    list: ReceiptList,
    from: usize,
    count: usize,
) -> Answer<ReceiptCalls> {
    Ok(earshot.runs.get(run)?.receipt_calls(list, from, count))
}

/// A call of a run, ready to be read.
#[tauri::command]
pub(crate) async fn open_call(
    earshot: State<'_, Earshot>,
    run: u32,
    conversation_id: String,
    communication_id: String,
) -> Answer<CallView> {
    calls::open(&earshot, run, (conversation_id, communication_id)).await
}
