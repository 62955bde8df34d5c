//! Searching and opening calls, between the commands and the crates.

use chrono::Utc;
use export::Zone;
use search::{Event, Request};
use tauri::ipc::Channel;
use transcript::Query;

use crate::{
    error::CommandError,
    messages::{CallView, RunEvent, RunStarted, SearchRequest},
    runs::{CallId, Run},
    state::Earshot,
    views,
};

/// Starts a run on the connection in use; its events go to the page as they come.
pub(crate) async fn start(
    earshot: &Earshot,
    request: SearchRequest,
    page: Channel<RunEvent>,
) -> Result<RunStarted, CommandError> {
    let query = Query::simple(&request.phrase, request.matching)?;
    let now = Utc::now();
    let range = request.dates.resolve(now, earshot.zone().at(now).timezone())?;
    let connections = earshot.connections()?;
    let Some(connection) = connections.current() else {
        return Err(connections::Error::NotConnected.into());
    };
    let client = connections.client(&connection.id).await?;
    let run = earshot.runs.begin(client, query.clone(), connection.organization);
    let number = run.number;
    let (request, zone) = (Request { query, range, limit: None }, earshot.zone());
    tauri::async_runtime::spawn(async move {
        let tell = |event| tell(&run, &page, zone, &request, event);
        let end = search::run(&run.client, &request, &run.cancel, tell).await;
        let _ = page.send(RunEvent::end(end));
    });
    Ok(RunStarted { run: number })
}

/// A page that does not listen any more has gone away: the run ends with it.
fn tell(run: &Run, page: &Channel<RunEvent>, zone: Zone, request: &Request, event: Event) {
    let message = match event {
        Event::Started(plan) => RunEvent::started(&plan, request.range, zone),
        Event::Progress(progress) => RunEvent::progress(&progress),
        Event::Warning(warning) => RunEvent::warning(warning),
        Event::Found(calls) => {
            let cards = calls.iter().map(views::card).collect();
            for found in calls {
                run.add(found);
            }
            RunEvent::Found { calls: cards }
        }
    };
    if page.send(message).is_err() {
        run.cancel.cancel();
    }
}

/// Stops a run; a run that has ended stays as it is.
pub(crate) fn cancel(earshot: &Earshot, number: u32) -> Result<(), CommandError> {
    earshot.runs.get(number)?.cancel.cancel();
    Ok(())
}

/// A call of a run, ready to be read.
pub(crate) async fn open(
    earshot: &Earshot,
    number: u32,
    id: CallId,
) -> Result<CallView, CommandError> {
    let run = earshot.runs.get(number)?;
    let found = run.call(&id).await?;
    Ok(views::call(&found, &run, earshot.zone()))
}
