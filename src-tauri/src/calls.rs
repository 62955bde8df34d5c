//! Searching and opening calls, between the commands and the crates.

use std::sync::Arc;

use chrono::Utc;
use search::{Outcome, Question, Request};
use searches::Journal;
use tauri::ipc::Channel;

use crate::{
    background::blocking,
    error::CommandError,
    messages::{CallView, OutcomeView, RunEvent, RunStarted, SearchRequest, WordView},
    results::CallId,
    runs::{self, Asked, Run},
    state::Earshot,
    views::{self, beside},
    way_in::WayIn,
};

/// Starts a run on the connection in use; its events go to the page as they come.
pub(crate) async fn start(
    earshot: &Earshot,
    request: SearchRequest,
    page: Channel<RunEvent>,
) -> Result<RunStarted, CommandError> {
    let (question, saved) = request.into_question();
    let mut request = read(earshot, &question)?;
    request.hold_when_long = true;
    let way_in = WayIn::current(earshot).await?;
    let run = begin(earshot, way_in, question, request, saved).await?;
    note_recent(earshot, &run).await;
    let journal = begin_journal(earshot, &run).await;
    Ok(set_off(earshot, &run, page, journal))
}

/// What the question means now and in this window's zone.
pub(crate) fn read(earshot: &Earshot, question: &Question) -> Result<Request, CommandError> {
    let now = Utc::now();
    Ok(question.read(now, earshot.zone().at(now).timezone())?)
}

pub(crate) async fn begin(
    earshot: &Earshot,
    way_in: WayIn,
    question: Question,
    request: Request,
    saved: Option<String>,
) -> Result<Arc<Run>, CommandError> {
    let seen = seen(earshot, saved.clone(), &way_in.key).await?;
    earshot.runs.begin(Asked {
        library: earshot.library(&way_in.id),
        connection: way_in.key,
        keeps_journal: way_in.comes_back && !earshot.is_demo(),
        client: way_in.client,
        organization: way_in.organization,
        question,
        request,
        saved,
        seen,
        zone: earshot.zone(),
    })
}

/// Lets a run go that has begun.
pub(crate) fn set_off(
    earshot: &Earshot,
    run: &Arc<Run>,
    page: Channel<RunEvent>,
    journal: Option<Journal>,
) -> RunStarted {
    let searches = earshot.searches().ok();
    let going = runs::go(Arc::clone(run), page, searches, journal);
    run.works_in(tauri::async_runtime::spawn(going));
    RunStarted { run: run.number }
}

/// The calls that a saved search found before.
async fn seen(
    earshot: &Earshot,
    saved: Option<String>,
    connection: &str,
) -> Result<Option<searches::Seen>, CommandError> {
    let Some(saved) = saved else { return Ok(None) };
    let (searches, connection) = (earshot.searches()?, connection.to_owned());
    blocking(move || searches.seen(&saved, &connection)).await
}

/// A search that cannot be remembered is still made.
async fn note_recent(earshot: &Earshot, run: &Run) {
    let Ok(searches) = earshot.searches() else { return };
    let question = run.asked.question.clone();
    if let Err(error) = blocking(move || searches.note_recent(question)).await {
        tracing::warn!(code = error.code, "a search was not added to the recent ones");
    }
}

/// So is one that could not be taken up again.
async fn begin_journal(earshot: &Earshot, run: &Run) -> Option<Journal> {
    let asked = &run.asked;
    if !asked.keeps_journal {
        return None;
    }
    let (connection, question, range, saved) = (
        asked.connection.clone(),
        asked.question.clone(),
        asked.request.range,
        asked.saved.clone(),
    );
    let searches = earshot.searches().ok()?;
    let begun = blocking(move || searches.begin(&connection, &question, range, saved.as_deref()));
    begun
        .await
        .inspect_err(|error| tracing::warn!(code = error.code, "a search keeps no journal"))
        .ok()
}

/// Reads those calls again that came out in one of these ways.
pub(crate) fn retry(
    earshot: &Earshot,
    number: u32,
    outcomes: Vec<OutcomeView>,
    page: Channel<RunEvent>,
) -> Result<(), CommandError> {
    let run = earshot.runs.begin_again(number)?;
    let which: Vec<Outcome> = outcomes.into_iter().map(Outcome::from).collect();
    let searches = earshot.searches().ok();
    let again = runs::again(Arc::clone(&run), page, which, searches);
    run.works_in(tauri::async_runtime::spawn(again));
    Ok(())
}

/// Stops a run; a run that has ended stays as it is.
pub(crate) fn cancel(earshot: &Earshot, number: u32) -> Result<(), CommandError> {
    earshot.runs.get(number)?.stop();
    Ok(())
}

/// Lets a run start no new request until it is resumed.
pub(crate) fn pause(earshot: &Earshot, number: u32) -> Result<(), CommandError> {
    earshot.runs.get(number)?.control().pause();
    Ok(())
}

/// Lets a run go on that was paused, or held before it began to read.
pub(crate) fn resume(earshot: &Earshot, number: u32) -> Result<(), CommandError> {
    earshot.runs.get(number)?.control().resume();
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

/// The words of one of its phrases, each with its time.
pub(crate) async fn words(
    earshot: &Earshot,
    number: u32,
    id: CallId,
    phrase: usize,
) -> Result<Vec<WordView>, CommandError> {
    let found = earshot.runs.get(number)?.call(&id).await?;
    Ok(beside::words(&found.transcript, phrase))
}
