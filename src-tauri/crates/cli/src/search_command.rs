use std::{
    io::{self, Write},
    path::PathBuf,
};

use chrono::Utc;
use export::{Options, Zone};
use search::{Dates, End, Event, Found, Range, Request};
use tokio_util::sync::CancellationToken;
use transcript::Query;

use crate::{
    arguments::Search,
    bar::Bar,
    demo::told_to_stop,
    failure::{Exit, Failure, exit_of},
    json_lines, paper,
    way_in::Open,
};

/// Searches, and prints or saves what is found while it is found.
pub(crate) async fn run(options: Search) -> Result<Exit, Failure> {
    let zone = Zone::local();
    let request = request(&options, &zone)?;
    let open = options.way_in.open().await?;
    let cancel = CancellationToken::new();
    let mut desk = Desk::new(&options, zone, &open, &request);
    let search = search::run(&open.client, &request, &cancel, |event| {
        if let Err(failure) = desk.take(event) {
            desk.failure.get_or_insert(failure);
            cancel.cancel();
        }
    });
    let end = tokio::select! {
        end = search => end,
        // The search itself ends in good order, so that its receipt is told.
        () = stop(&cancel) => unreachable!("waits for ever"),
    };
    desk.close(&end)
}

/// Never returns: it only passes the wish to stop on.
async fn stop(cancel: &CancellationToken) {
    told_to_stop().await;
    cancel.cancel();
    std::future::pending().await
}

fn request(options: &Search, zone: &Zone) -> Result<Request, Failure> {
    let now = Utc::now();
    let range = match (&options.from, options.days) {
        (Some(from), _) => {
            let dates = Dates::Custom { from: from.clone(), to: options.to.clone().unwrap_or_default() };
            dates.resolve(now, zone.at(now).timezone())?
        }
        (None, days) => Range::last_days(days.unwrap_or(7), now),
    };
    let query = Query::parse(&options.phrase, options.matching.into())?;
    Ok(Request { query, range, limit: options.limit.map(|limit| limit as usize) })
}

/// Where found calls are put.
struct Desk<'a> {
    search: &'a Search,
    options: Options,
    endpoints: genesys::Endpoints,
    bar: Bar,
    saved: Vec<PathBuf>,
    failure: Option<Failure>,
}

impl<'a> Desk<'a> {
    fn new(search: &'a Search, zone: Zone, open: &Open, request: &Request) -> Self {
        let options = Options {
            time: search.time.into(),
            zone,
            organization: open.organization.clone(),
            query: Some(request.query.phrase().to_owned()),
            link: None,
        };
        let endpoints = open.client.endpoints().clone();
        Self { search, options, endpoints, bar: Bar::new(), saved: Vec::new(), failure: None }
    }

    fn take(&mut self, event: Event) -> Result<(), Failure> {
        match event {
            Event::Started(plan) => self.bar.plan(&plan),
            Event::Progress(progress) => self.bar.progress(&progress),
            Event::Warning(warning) => self.bar.warning(&warning),
            Event::Found(calls) => {
                for found in &calls {
                    self.put(found)?;
                }
            }
        }
        Ok(())
    }

    fn put(&mut self, found: &Found) -> Result<(), Failure> {
        let link = self.endpoints.interaction_link(&found.transcript.conversation_id);
        let options = Options { link: Some(link), ..self.options.clone() };
        if let Some(folder) = &self.search.out {
            self.saved.push(export::save_into(folder, &found.transcript, self.search.format, &options)?);
        }
        self.bar.suspend(|| {
            let mut out = io::stdout().lock();
            match (self.search.json, &self.search.out) {
                (true, _) => json_lines::hits(found, &mut out)?,
                (false, Some(_)) => paper::summary(found, &options, &mut out)?,
                (false, None) => paper::transcript(found, self.search.format, &options, &mut out)?,
            }
            Ok(out.flush()?)
        })
    }

    /// Tells the receipt and where the files are, and chooses the exit code.
    fn close(self, end: &End) -> Result<Exit, Failure> {
        self.bar.finish();
        if let Some(failure) = self.failure {
            return if is_closed_pipe(&failure) { Ok(Exit::Done) } else { Err(failure) };
        }
        if self.search.json {
            json_lines::receipt(&end.receipt, &mut io::stdout().lock())?;
        } else {
            paper::receipt(&end.receipt, &mut io::stderr().lock())?;
        }
        if let Some(folder) = &self.search.out {
            let told = format!("{} files saved in {}", self.saved.len(), folder.display());
            // Standard output belongs to the JSON lines, if they were asked for.
            if self.search.json { eprintln!("{told}") } else { println!("{told}") }
        }
        Ok(self::exit(end))
    }
}

fn exit(end: &End) -> Exit {
    if let Some(error) = &end.error {
        eprintln!("earshot-cli: {error}");
        if let Some(id) = error.correlation_id() {
            eprintln!("  correlation id {id}");
        }
    }
    match (&end.error, &end.receipt) {
        (Some(error), receipt) if receipt.fetched == 0 => exit_of(error),
        (Some(error), _) if exit_of(error) == Exit::SignInRefused => Exit::SignInRefused,
        (Some(_), _) => Exit::Incomplete,
        // Whoever asks for the first three calls has got what they asked for.
        (None, receipt) if receipt.complete || (receipt.limited && receipt.failed + receipt.forbidden == 0) => Exit::Done,
        (None, _) => Exit::Incomplete,
    }
}

/// `earshot-cli search … | head` is not a failure.
fn is_closed_pipe(failure: &Failure) -> bool {
    let is_pipe = |error: &io::Error| error.kind() == io::ErrorKind::BrokenPipe;
    match failure {
        Failure::Output(error) => is_pipe(error),
        Failure::Export(error) => {
            std::error::Error::source(error).and_then(|cause| cause.downcast_ref::<io::Error>()).is_some_and(is_pipe)
        }
        _ => false,
    }
}
