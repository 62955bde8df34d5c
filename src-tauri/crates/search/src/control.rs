use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

/// The reins of a run: clones hold the same ones.
#[derive(Clone, Debug)]
pub struct Control {
    cancelled: CancellationToken,
    paused: watch::Sender<bool>,
}

impl Control {
    /// Reins for one run, which is to go on.
    pub fn new() -> Self {
        Self { cancelled: CancellationToken::new(), paused: watch::Sender::new(false) }
    }

    /// Ends the run for good. What it found until then is told.
    pub fn cancel(&self) {
        self.cancelled.cancel();
    }

    /// Holds the run: it starts no new request; those under way come to their end.
    pub fn pause(&self) {
        self.paused.send_replace(true);
    }

    /// Lets a paused run go on.
    pub fn resume(&self) {
        self.paused.send_replace(false);
    }

    /// Whether it was cancelled.
    pub fn is_cancelled(&self) -> bool {
        self.cancelled.is_cancelled()
    }

    /// Whether it is held.
    pub fn is_paused(&self) -> bool {
        *self.paused.borrow()
    }

    /// Returns once the run is cancelled.
    pub(crate) async fn cancelled(&self) {
        self.cancelled.cancelled().await;
    }

    /// Returns once the run is not paused, or is cancelled. Waited for before every request.
    pub(crate) async fn go_ahead(&self) {
        let mut paused = self.paused.subscribe();
        tokio::select! {
            _ = paused.wait_for(|paused| !paused) => {}
            () = self.cancelled() => {}
        }
    }
}

impl Default for Control {
    fn default() -> Self {
        Self::new()
    }
}
