//! A run from its start to its end, and what is kept of it on the disk meanwhile.

use std::sync::Arc;

use chrono::Utc;
use search::{End, Event, Outcome};
use searches::{Journal, Searches};
use tauri::ipc::Channel;

use super::{Run, run::Asked, told::Told};
use crate::{background::blocking, messages::RunEvent};

/// Runs the search; its events go to the page as they come. The journal is what another start of
/// Earshot can go on from.
pub(crate) async fn go(
    run: Arc<Run>,
    page: Channel<RunEvent>,
    searches: Option<Searches>,
    mut journal: Option<Journal>,
) {
    let Asked { client, request, library, .. } = &run.asked;
    let mut told = Told::new(&run, &page);
    let hear = |event: Event| {
        note(journal.as_mut(), &event);
        told.hear(event);
    };
    let end = search::run(client, request, library, &run.control(), hear).await;
    finish(&run, &mut told, &end, searches).await;
    if is_done_with(&run, &end) {
        close(journal);
    }
}

/// Reads the calls again that came out in one of these ways.
pub(crate) async fn again(
    run: Arc<Run>,
    page: Channel<RunEvent>,
    which: Vec<Outcome>,
    searches: Option<Searches>,
) {
    let Asked { client, request, library, .. } = &run.asked;
    let mut told = Told::new(&run, &page);
    let (control, receipt) = (run.control(), run.receipt().unwrap_or_default());
    let hear = |event: Event| match event {
        // They are on the receipt already, and will be again on the one that comes back.
        Event::Examined(_) => {}
        event => told.hear(event),
    };
    let end = search::retry(client, request, library, &control, receipt, &which, hear).await;
    finish(&run, &mut told, &end, searches).await;
}

async fn finish(run: &Arc<Run>, told: &mut Told<'_>, end: &End, searches: Option<Searches>) {
    run.end(end);
    told.tell_changes();
    if end.error.is_none() && !end.receipt.cancelled {
        note_seen(run, searches).await;
    }
    told.send(RunEvent::end(end));
}

/// Remembers what a saved search found, so that its next run can say what is new.
async fn note_seen(run: &Arc<Run>, searches: Option<Searches>) {
    let (Some(searches), Some(saved)) = (searches, run.asked.saved.clone()) else { return };
    let calls =
        run.ids().into_iter().map(|(conversation, leg)| searches::call(&conversation, &leg));
    let (calls, connection) = (calls.collect::<Vec<_>>(), run.asked.connection.clone());
    let noted = blocking(move || searches.note_run(&saved, &connection, Utc::now(), calls)).await;
    if let Err(error) = noted {
        tracing::warn!(code = error.code, "what a saved search found was not noted");
    }
}

fn note(journal: Option<&mut Journal>, event: &Event) {
    if let (Some(journal), Event::Examined(calls)) = (journal, event)
        && let Err(error) = journal.note(calls)
    {
        tracing::warn!(code = error.code(), "the journal of a search was not written");
    }
}

/// Whether nobody would want to go on with the run: it came to its end, the user stopped it, or it
/// failed before it had looked at anything. Closing the window in its midst is none of these.
fn is_done_with(run: &Run, end: &End) -> bool {
    let finished = end.error.is_none() && !end.receipt.cancelled;
    finished || run.was_stopped_by_user() || (end.error.is_some() && end.receipt.candidates == 0)
}

fn close(journal: Option<Journal>) {
    if let Some(Err(error)) = journal.map(Journal::finish) {
        tracing::warn!(code = error.code(), "the journal of a search was not removed");
    }
}
