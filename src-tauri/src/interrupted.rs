//! Runs that another start of Earshot did not bring to their end.

use std::collections::HashMap;

use search::Range;
use searches::DEMO;
use tauri::ipc::Channel;

use crate::{
    background::blocking,
    calls,
    error::CommandError,
    kept,
    messages::{Interrupted, Piece, RunEvent, RunStarted, instant},
    state::Earshot,
    way_in::{self, WayIn},
};

#[cfg(test)]
mod tests;

/// The name under which the demo organization is offered before it is connected to.
const DEMO_NAME: &str = "Demo organization";

/// Those whose connection is still there; the latest first.
pub(crate) async fn list(earshot: &Earshot) -> Result<Vec<Interrupted>, CommandError> {
    let searches = earshot.searches()?;
    let interrupted = blocking(move || searches.interrupted()).await?;
    let mut names: HashMap<String, String> = HashMap::from([(DEMO.into(), DEMO_NAME.into())]);
    for connection in earshot.connections()?.list() {
        names.insert(way_in::key(&connection), connection.name);
    }
    let view = |run: searches::Interrupted| {
        Some(Interrupted {
            connection: names.get(&run.connection_id)?.clone(),
            sentence: kept::in_words(&run.question),
            pieces: Piece::of(&run.question.query),
            question: run.question,
            examined: run.examined,
            started: instant(run.started),
            id: run.id,
        })
    };
    Ok(interrupted.into_iter().filter_map(view).collect())
}

/// Goes on where the other start was ended: over the same dates, without reading again what came to
/// nothing.
pub(crate) async fn go_on(
    earshot: &Earshot,
    id: String,
    page: Channel<RunEvent>,
) -> Result<RunStarted, CommandError> {
    let searches = earshot.searches()?;
    let resumed = blocking(move || searches.resume(&id)).await?;
    let was = resumed.interrupted;
    let mut request = calls::read(earshot, &was.question)?;
    request.range = Range { from: was.from, to: was.to };
    request.earlier = resumed.examined;
    let way_in = WayIn::of_key(earshot, &was.connection_id).await?;
    let run = calls::begin(earshot, way_in, was.question, request, was.saved).await?;
    Ok(calls::set_off(earshot, &run, page, Some(resumed.journal)))
}

/// Offers it no longer.
pub(crate) async fn forget(earshot: &Earshot, id: String) -> Result<(), CommandError> {
    let searches = earshot.searches()?;
    blocking(move || searches.forget(&id)).await
}
