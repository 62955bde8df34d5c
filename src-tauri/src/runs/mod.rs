//! The runs of this window: those that go on, and those whose results are still looked at.

mod going;
mod run;
#[cfg(test)]
mod tests;
mod told;

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

pub(crate) use self::going::{again, go};
pub(crate) use self::run::{Asked, Run};
use crate::{error::CommandError, said};

/// Runs whose results are kept; the oldest that is over makes room.
const KEPT_RUNS: usize = 6;
/// Runs that go on at once: they share one budget of requests, and more would only slow each other.
const AT_ONCE: usize = 4;

/// The runs of this window, by number.
#[derive(Default)]
pub(crate) struct Runs(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    last: u32,
    runs: VecDeque<Arc<Run>>,
}

impl Runs {
    /// Begins a run, unless enough of them go on already.
    pub(crate) fn begin(&self, asked: Asked) -> Result<Arc<Run>, CommandError> {
        let mut kept = self.lock();
        kept.refuse_too_many()?;
        kept.last += 1;
        let run = Arc::new(Run::new(kept.last, asked));
        kept.runs.push_back(Arc::clone(&run));
        if kept.runs.len() > KEPT_RUNS
            && let Some(oldest) = kept.runs.iter().position(|run| run.is_over())
        {
            kept.runs.remove(oldest);
        }
        Ok(run)
    }

    /// Lets a run that is over go on, unless enough others do already.
    pub(crate) fn begin_again(&self, number: u32) -> Result<Arc<Run>, CommandError> {
        let kept = self.lock();
        let run = kept.get(number)?;
        if !run.is_over() {
            return Err(CommandError::new(
                "run-going-on",
                "This search is still going on. Wait for its end, or stop it first.",
            )
            .with_args(said::kind("again")));
        }
        kept.refuse_too_many()?;
        run.begin_again();
        Ok(run)
    }

    pub(crate) fn get(&self, number: u32) -> Result<Arc<Run>, CommandError> {
        self.lock().get(number)
    }

    /// The latest run that looked at a conversation.
    pub(crate) fn with_conversation(&self, id: &str) -> Option<Arc<Run>> {
        self.lock().runs.iter().rev().find(|run| run.looked_at(id)).map(Arc::clone)
    }

    /// Forgets a run and all that it found; one that goes on is stopped.
    pub(crate) fn close(&self, number: u32) -> Result<(), CommandError> {
        let mut kept = self.lock();
        kept.get(number)?.stop();
        kept.runs.retain(|run| run.number != number);
        Ok(())
    }

    fn lock(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Runs do not outlive the app that shows them.
impl Drop for Runs {
    fn drop(&mut self) {
        self.lock().runs.iter().for_each(|run| run.break_off());
    }
}

impl Kept {
    fn get(&self, number: u32) -> Result<Arc<Run>, CommandError> {
        let run = self.runs.iter().find(|run| run.number == number);
        run.map(Arc::clone).ok_or_else(CommandError::run_gone)
    }

    fn refuse_too_many(&self) -> Result<(), CommandError> {
        if self.runs.iter().filter(|run| !run.is_over()).count() < AT_ONCE {
            return Ok(());
        }
        Err(CommandError::new(
            "too-many-runs",
            format!(
                "{AT_ONCE} searches are going on already. Wait for one to end, or stop one of them."
            ),
        )
        .with_args(said::args([("most", AT_ONCE.into())])))
    }
}
