//! Counting requests.

use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::Stats;

/// The running counts.
#[derive(Default)]
pub(crate) struct Counts(Mutex<Stats>);

impl Counts {
    /// The counts so far.
    pub(crate) fn stats(&self) -> Stats {
        self.lock().clone()
    }

    pub(super) fn request(&self, kind: &str) {
        let mut stats = self.lock();
        if let Some(count) = stats.requests.get_mut(kind) {
            *count += 1;
        } else {
            stats.requests.insert(kind.to_owned(), 1);
        }
    }

    pub(super) fn too_many(&self) {
        self.lock().too_many += 1;
    }

    pub(super) fn window(&self, count: u32) {
        let mut stats = self.lock();
        stats.busiest_window = stats.busiest_window.max(count);
    }

    pub(super) fn token(&self) {
        self.lock().tokens += 1;
    }

    pub(super) fn authorization_at_storage(&self) {
        self.lock().storage_with_authorization += 1;
    }

    pub(super) fn fault(&self) {
        self.lock().faults += 1;
    }

    fn lock(&self) -> MutexGuard<'_, Stats> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
