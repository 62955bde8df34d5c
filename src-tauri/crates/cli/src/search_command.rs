use std::io::{self, Write};

use chrono::Utc;
use export::{Options, Zone};
use search::{Dates, End, Event, Found, Range, Receipt, Request};
use tokio_util::sync::CancellationToken;
use transcript::Query;

use crate::{
    arguments::Search,
    bar::Bar,
    demo::told_to_stop,
    environment::variable,
    failure::{Exit, Failure, exit_of},
    json_lines, paper, tell,
    way_in::Open,
};

/// What is searched for when nobody says what.
const USUAL_PHRASE: &str = "refund";

/// Searches, and prints or saves what is found while it is found.
pub(crate) async fn run(options: Search) -> Result<Exit, Failure> {
    let zone = Zone::local();
    let request = request(&options, zone)?;
    let open = options.way_in.open().await?;
    let (stop, cancel) = (told_to_stop(), CancellationToken::new());
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
        () = pass_on(stop, &cancel) => unreachable!("waits for ever"),
    };
    desk.close(&end)
}

/// Never returns: it only passes the wish to stop on.
async fn pass_on(stop: impl Future<Output = ()>, cancel: &CancellationToken) {
    stop.await;
    cancel.cancel();
    std::future::pending::<()>().await;
}

fn request(options: &Search, zone: Zone) -> Result<Request, Failure> {
    let now = Utc::now();
    let range = match (&options.from, options.days) {
        (Some(from), _) => {
            let dates =
                Dates::Custom { from: from.clone(), to: options.to.clone().unwrap_or_default() };
            dates.resolve(now, zone.at(now).timezone())?
        }
        (None, days) => Range::last_days(days.unwrap_or(7), now),
    };
    let phrase = options.phrase.clone().or_else(|| variable("SEARCH_KEYWORD"));
    let query = Query::simple(phrase.as_deref().unwrap_or(USUAL_PHRASE), options.matching.into())?;
    Ok(Request { query, range, limit: options.limit.map(|limit| limit as usize) })
}

/// Where found calls are put.
struct Desk<'a> {
    search: &'a Search,
    options: Options,
    endpoints: genesys::Endpoints,
    bar: Bar,
    saved: u64,
    failure: Option<Failure>,
}

impl<'a> Desk<'a> {
    fn new(search: &'a Search, zone: Zone, open: &Open, request: &Request) -> Self {
        let options = Options {
            time: search.time.into(),
            zone,
            organization: open.organization.clone(),
            query: Some(request.query.text().to_owned()),
            link: None,
        };
        let endpoints = open.client.endpoints().clone();
        Self { search, options, endpoints, bar: Bar::new(), saved: 0, failure: None }
    }

    fn take(&mut self, event: Event) -> Result<(), Failure> {
        match event {
            Event::Started(plan) => self.bar.plan(&plan),
            Event::Progress(progress) => self.bar.progress(&progress),
            Event::Warning(warning) => self.bar.warning(&warning),
            // What could not be put down once is not tried again with the next call.
            Event::Found(_) if self.failure.is_some() => {}
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
            export::save_into(folder, &found.transcript, self.search.format, &options)?;
            self.saved += 1;
        }
        match self.bar.suspend(|| self.print(found, &options)) {
            // The files are wanted all, also where nobody reads the list of them to its end.
            Err(failure) if self.search.out.is_some() && failure.is_closed_pipe() => Ok(()),
            printed => printed,
        }
    }

    fn print(&self, found: &Found, options: &Options) -> Result<(), Failure> {
        let mut out = io::stdout().lock();
        match (self.search.json, &self.search.out) {
            (true, _) => json_lines::hits(found, &mut out)?,
            (false, Some(_)) => paper::summary(found, options, &mut out)?,
            (false, None) => paper::transcript(found, self.search.format, options, &mut out)?,
        }
        Ok(out.flush()?)
    }

    /// Tells the receipt and where the files are, and chooses the exit code.
    fn close(mut self, end: &End) -> Result<Exit, Failure> {
        self.bar.finish();
        let failure = self.failure.take();
        // What was found but could not be put down was not all done.
        let complete = end.receipt.complete && failure.is_none();
        let told = self.tell(&Receipt { complete, ..end.receipt.clone() });
        match (failure, told) {
            (Some(failure), _) => Err(failure),
            (None, Err(failure)) if !failure.is_closed_pipe() => Err(failure),
            (None, _) => Ok(exit(end)),
        }
    }

    fn tell(&self, receipt: &Receipt) -> Result<(), Failure> {
        if let Some(folder) = &self.search.out {
            let files = paper::counted(self.saved, "file");
            let told = format!("{files} saved in {}", folder.display());
            // Standard output belongs to the JSON lines, if they were asked for.
            if self.search.json { tell(told) } else { writeln!(io::stdout(), "{told}")? }
        }
        // Nobody may be listening there; the answer itself is out.
        let _ = paper::receipt(receipt, &mut io::stderr().lock());
        if self.search.json {
            json_lines::receipt(receipt, &mut io::stdout().lock())?;
        }
        Ok(())
    }
}

fn exit(end: &End) -> Exit {
    let receipt = &end.receipt;
    let Some(error) = &end.error else {
        // Whoever asks for the first three calls has got what they asked for.
        let enough = receipt.limited && receipt.failed + receipt.forbidden == 0;
        return if receipt.complete || enough { Exit::Done } else { Exit::Incomplete };
    };
    tell(format_args!("earshot-cli: {error}"));
    if let Some(id) = error.correlation_id() {
        tell(format_args!("  correlation id {id}"));
    }
    match exit_of(error) {
        Exit::SignInRefused => Exit::SignInRefused,
        // Calls were found that could not be read, or are to be had by asking again later.
        Exit::Failed if receipt.candidates > 0 || is_late(error) => Exit::Incomplete,
        code if receipt.fetched == 0 => code,
        _ => Exit::Incomplete,
    }
}

fn is_late(error: &genesys::Error) -> bool {
    matches!(error, genesys::Error::RateLimited { .. })
}
