use std::sync::Arc;
use std::time::Duration;

use genesys::Client;
use tokio::sync::mpsc;
use tokio_util::task::AbortOnDropHandle;

use crate::{
    Control, End, Event, Library, Progress, Receipt, Request,
    asker::Asker,
    candidates::{Listed, Stopped},
    examine::Examiner,
    parts,
    reading::Reading,
    survey::{Depth, Survey, survey},
    tally::What,
};

/// Candidates listed ahead of the reading.
const LISTED_AHEAD: usize = 256;
/// How often a run that has not started says that it waits.
const LISTENING: Duration = Duration::from_millis(500);

/// Runs a search to its end, or until it is cancelled; dropping the future stops it too.
pub async fn run(
    client: &Client,
    request: &Request,
    library: &Library,
    control: &Control,
    mut report: impl FnMut(Event),
) -> End {
    let asker = Asker::new(client, control);
    let survey = match surveyed(&asker, request, control, &mut report).await {
        Some(Ok(survey)) => survey,
        Some(Err(error)) => return End { receipt: Receipt::default(), error: Some(error) },
        None => return cancelled(),
    };
    report(Event::Started(survey.plan.clone()));
    if request.hold_when_long && survey.plan.is_long() {
        control.pause();
        report(Event::Held);
        control.go_ahead().await;
    }
    let examiner = examiner(asker, library, request);
    let expected = survey.plan.estimate.calls;
    let (listing, listed) = start_listing(&examiner, move |examiner, sender| async move {
        parts::list(survey, &examiner, sender).await
    });
    let reading = Reading::new(examiner, control, report, What::New { expected });
    reading.finish(listing, listed).await
}

/// Looks at what there is to search. While that waits for the network it says so: nothing else would be heard of the run.
/// `None` when it is cancelled.
async fn surveyed(
    asker: &Asker,
    request: &Request,
    control: &Control,
    report: &mut impl FnMut(Event),
) -> Option<Result<Survey, genesys::Error>> {
    let mut surveying = std::pin::pin!(survey(asker, request, Depth::Enough));
    let mut ticks = tokio::time::interval(LISTENING);
    loop {
        tokio::select! {
            biased;
            () = control.cancelled() => return None,
            surveyed = &mut surveying => return Some(surveyed),
            _ = ticks.tick() => if let Some(wait) = asker.waits_for() {
                report(Event::Progress(Progress::waiting(wait, control, asker.budget())));
            },
        }
    }
}

pub(crate) fn examiner(asker: Asker, library: &Library, request: &Request) -> Arc<Examiner> {
    Arc::new(Examiner { asker, library: library.clone(), request: Arc::new(request.clone()) })
}

/// The listing half of a run and what comes from it.
pub(crate) fn start_listing<F>(
    examiner: &Arc<Examiner>,
    list: impl FnOnce(Arc<Examiner>, mpsc::Sender<Listed>) -> F,
) -> (AbortOnDropHandle<Result<bool, Stopped>>, mpsc::Receiver<Listed>)
where
    F: Future<Output = Result<bool, Stopped>> + Send + 'static,
{
    let (sender, listed) = mpsc::channel(LISTED_AHEAD);
    let listing = tokio::spawn(list(Arc::clone(examiner), sender));
    (AbortOnDropHandle::new(listing), listed)
}

fn cancelled() -> End {
    End { receipt: Receipt { cancelled: true, ..Receipt::default() }, error: None }
}
