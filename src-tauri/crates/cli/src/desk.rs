//! Where found calls are put while a search runs, and what is told at its end.

use std::io::{self, Write};

use export::{Options, Zone};
use search::{End, Event, Found, Plan, Receipt, Request};

use crate::{
    arguments::Output,
    bar::Bar,
    failure::{Exit, Failure, exit_of},
    json_lines,
    known::Known,
    paper,
    receipt::ReceiptFile,
    tell,
    way_in::Open,
};

pub(crate) struct Desk<'a> {
    output: &'a Output,
    options: Options,
    endpoints: genesys::Endpoints,
    bar: Bar,
    /// What a saved search found before.
    known: Option<&'a Known>,
    plan: Option<Plan>,
    saved: u64,
    failure: Option<Failure>,
}

impl<'a> Desk<'a> {
    pub(crate) fn new(
        output: &'a Output,
        zone: Zone,
        open: &Open,
        request: &Request,
        known: Option<&'a Known>,
    ) -> Self {
        let options = Options {
            time: output.time.into(),
            zone,
            organization: open.organization.clone(),
            query: Some(request.query.text().to_owned()),
            link: None,
            passage: None,
        };
        let endpoints = open.client.endpoints().clone();
        let bar = Bar::new();
        Self { output, options, endpoints, bar, known, plan: None, saved: 0, failure: None }
    }

    /// Takes what happens. `false`: something could not be put down, and the search should stop.
    pub(crate) fn take(&mut self, event: Event) -> bool {
        match event {
            Event::Started(plan) => {
                self.bar.plan(&plan);
                self.plan = Some(plan);
            }
            Event::Progress(progress) => self.bar.progress(&progress),
            Event::Warning(warning) => self.bar.warning(&warning),
            Event::Found(calls) => {
                // What could not be put down once is not tried again with the next call.
                if self.failure.is_none() {
                    self.failure = calls.iter().find_map(|found| self.put(found).err());
                }
            }
            Event::Held | Event::Examined(_) => {}
        }
        self.failure.is_none()
    }

    fn put(&mut self, found: &Found) -> Result<(), Failure> {
        let link = self.endpoints.interaction_link(&found.transcript.conversation_id);
        let options = Options { link: Some(link), ..self.options.clone() };
        if let Some(folder) = &self.output.out {
            export::save_into(folder, &found.transcript, self.output.format, &options)?;
            self.saved += 1;
        }
        match self.bar.suspend(|| self.print(found, &options)) {
            // The files are wanted all, also where nobody reads the list of them to its end.
            Err(failure) if self.output.out.is_some() && failure.is_closed_pipe() => Ok(()),
            printed => printed,
        }
    }

    fn print(&self, found: &Found, options: &Options) -> Result<(), Failure> {
        let mut out = io::stdout().lock();
        let new = self.known.map(|known| known.is_new(found));
        // When everything is new, saying so of each call says nothing.
        let marked = new == Some(true) && self.known.is_some_and(Known::has_run);
        match (self.output.json, &self.output.out) {
            (true, _) => json_lines::hits(found, new, &mut out)?,
            (false, Some(_)) => paper::summary(found, marked, options, &mut out)?,
            (false, None) => {
                paper::transcript(found, marked, self.output.format, options, &mut out)?;
            }
        }
        Ok(out.flush()?)
    }

    /// Tells the receipt and where the files are, and chooses the exit code.
    pub(crate) fn close(
        mut self,
        end: &End,
        receipt_file: Option<ReceiptFile>,
    ) -> Result<Exit, Failure> {
        self.bar.finish();
        let failure = self.failure.take();
        // What was found but could not be put down was not all done.
        let complete = end.receipt.complete && failure.is_none();
        let receipt = Receipt { complete, ..end.receipt.clone() };
        let told = self.tell(&receipt);
        let kept = receipt_file.map_or(Ok(()), |file| file.save(self.plan.as_ref(), &receipt));
        if let Some(failure) = failure {
            return Err(failure);
        }
        // Whoever has read enough needs no more of it.
        told.or_else(|failure| if failure.is_closed_pipe() { Ok(()) } else { Err(failure) })?;
        kept?;
        Ok(exit(end))
    }

    fn tell(&self, receipt: &Receipt) -> Result<(), Failure> {
        if let Some(folder) = &self.output.out {
            let files = paper::counted(self.saved, "file");
            let told = format!("{files} saved in {}", folder.display());
            // Standard output belongs to the JSON lines, if they were asked for.
            if self.output.json { tell(told) } else { writeln!(io::stdout(), "{told}")? }
        }
        // Nobody may be listening there; the answer itself is out.
        let _ = paper::receipt(receipt, &mut io::stderr().lock());
        if self.output.json {
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
