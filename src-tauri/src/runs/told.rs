use std::time::{Duration, Instant};

use search::Event;
use tauri::ipc::Channel;

use super::Run;
use crate::messages::{Plan, RunEvent};

/// The page draws its list anew with every change, so it hears of them no faster than it can be seen.
const BETWEEN_CHANGES: Duration = Duration::from_millis(120);

/// What the page hears of a run.
pub(super) struct Told<'a> {
    run: &'a Run,
    page: &'a Channel<RunEvent>,
    /// The version of the results that the page knows, and since when.
    version: u64,
    changed: Option<Instant>,
}

impl<'a> Told<'a> {
    pub(super) fn new(run: &'a Run, page: &'a Channel<RunEvent>) -> Self {
        Self { run, page, version: run.tally().version, changed: None }
    }

    /// Takes in what happened and tells the page.
    pub(super) fn hear(&mut self, event: Event) {
        match event {
            Event::Started(plan) => {
                let asked = &self.run.asked;
                let view = Plan::of(&plan, asked.request.range, asked.zone);
                self.run.planned(plan);
                self.send(RunEvent::Started { plan: view });
            }
            Event::Held => self.send(RunEvent::Held {}),
            Event::Found(calls) => self.run.add(calls),
            Event::Examined(calls) => self.run.examined(calls),
            Event::Progress(progress) => self.send(RunEvent::progress(&progress)),
            Event::Warning(warning) => self.send(RunEvent::warning(warning)),
        }
        if self.changed.is_none_or(|at| at.elapsed() >= BETWEEN_CHANGES) {
            self.tell_changes();
        }
    }

    /// Says how many results there are, if the page does not know.
    pub(super) fn tell_changes(&mut self) {
        let tally = self.run.tally();
        if tally.version == self.version {
            return;
        }
        (self.version, self.changed) = (tally.version, Some(Instant::now()));
        let new_calls = self.run.asked.seen.as_ref().map(|_| tally.news);
        let (version, calls, hits) = (tally.version, tally.calls, tally.hits);
        self.send(RunEvent::Changed { version, calls, hits, new_calls });
    }

    /// A page that does not listen any more has gone away: the run ends with it.
    pub(super) fn send(&self, message: RunEvent) {
        if self.page.send(message).is_err() {
            self.run.control().cancel();
        }
    }
}
