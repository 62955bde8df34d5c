use chrono::Utc;
use export::Zone;
use search::{Control, End, Library};

use crate::{
    arguments::{Output, Search},
    asked::{Understood, sentence},
    demo::told_to_stop,
    desk::Desk,
    failure::{Exit, Failure},
    known::Known,
    plan,
    receipt::ReceiptFile,
    tell,
    way_in::{Open, searches},
};

/// Searches, and prints or saves what is found while it is found.
pub(crate) async fn run(options: Search) -> Result<Exit, Failure> {
    let zone = Zone::local();
    let draft = options.asked.read(zone)?;
    let open = options.way_in.open().await?;
    let asked = draft.finish(&open.client).await?;
    if !options.way_in.demo && !options.output.plan {
        remember(&asked);
    }
    answer(asked, &options.output, &open, zone, None).await
}

/// Runs what was asked, or tells its plan. `known`: what it found before, if it is a saved search.
pub(crate) async fn answer(
    mut asked: Understood,
    output: &Output,
    open: &Open,
    zone: Zone,
    known: Option<&Known>,
) -> Result<Exit, Failure> {
    tell(sentence(&asked.request.query, &asked.request.filters));
    if output.plan {
        return plan::tell(open, &asked, output.json).await;
    }
    asked.request.limit = output.limit.map(|limit| limit as usize);
    let file = output.receipt.as_deref();
    let file = file.map(|path| ReceiptFile::begin(path, &asked, open)).transpose()?;
    let mut desk = Desk::new(output, zone, open, &asked.request, known);
    let end = search(&asked, open, &mut desk).await;
    let exit = desk.close(&end, file)?;
    if let Some(known) = known {
        known.note(&end, zone)?;
    }
    Ok(exit)
}

async fn search(asked: &Understood, open: &Open, desk: &mut Desk<'_>) -> End {
    let (stop, control, library) = (told_to_stop(), Control::new(), Library::default());
    let search = search::run(&open.client, &asked.request, &library, &control, |event| {
        if !desk.take(event) {
            control.cancel();
        }
    });
    tokio::select! {
        end = search => end,
        // The search itself ends in good order, so that its receipt is told.
        () = pass_on(stop, &control) => unreachable!("waits for ever"),
    }
}

/// Never returns: it only passes the wish to stop on.
async fn pass_on(stop: impl Future<Output = ()>, control: &Control) {
    stop.await;
    control.cancel();
    std::future::pending::<()>().await;
}

/// For the window's list of recent searches, too. A search is not worth less where that cannot be written.
fn remember(asked: &Understood) {
    let noted = searches().and_then(|kept| Ok(kept.note_recent(asked.question.clone())?));
    if let Err(failure) = noted {
        tracing::warn!(%failure, at = %Utc::now(), "the search was not remembered");
    }
}
