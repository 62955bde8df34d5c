use std::sync::Arc;

use genesys::Client;
use tokio::sync::mpsc;
use tokio_util::task::AbortOnDropHandle;

use crate::{
    Control, End, Event, Library, Receipt, Request,
    asker::Asker,
    candidates::{Listed, Stopped},
    examine::Examiner,
    parts,
    reading::{Reading, What},
    survey::{Depth, survey},
};

/// Candidates listed ahead of the reading.
const LISTED_AHEAD: usize = 256;

/// Runs a search to its end, or until it is cancelled; dropping the future stops it too.
pub async fn run(
    client: &Client,
    request: &Request,
    library: &Library,
    control: &Control,
    mut report: impl FnMut(Event),
) -> End {
    let asker = Asker::new(client, control);
    let surveyed = tokio::select! {
        biased;
        () = control.cancelled() => return cancelled(),
        surveyed = survey(&asker, request, Depth::Enough) => surveyed,
    };
    let survey = match surveyed {
        Ok(survey) => survey,
        Err(error) => return End { receipt: Receipt::default(), error: Some(error) },
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
