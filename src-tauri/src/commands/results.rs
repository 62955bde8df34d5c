use tauri::State;

use super::Answer;
use crate::{
    calls,
    messages::{
        CallView, LineOrder, LinesPage, Look, Neighbour, ReceiptCalls, ReceiptList, ResultsPage,
    },
    state::Earshot,
};

/// A stretch of a run's list of calls, with what it can be narrowed by.
#[tauri::command]
pub(crate) async fn list_results(
    earshot: State<'_, Earshot>,
    run: u32,
    look: Look,
    from: usize,
    count: usize,
) -> Answer<ResultsPage> {
    Ok(earshot.runs.get(run)?.results(|results| results.page(&look, from, count)))
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
    Ok(earshot.runs.get(run)?.results(|results| results.lines(&look, order, from, count)))
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
    Ok(earshot.runs.get(run)?.results(|results| results.neighbour(&look, from.as_ref(), step)))
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
