//! A running demo organization.

use std::sync::Arc;
use std::time::Duration;

use chrono::Utc;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::corpus::{Corpus, Source};
use crate::directory::Directory;
use crate::load::load;
use crate::make::{Maker, USUAL_COUNT};
use crate::server::{Cuttable, State, router};
use crate::{Error, Faults, Oddity, Options, Stats};

/// A demo organization, listening on 127.0.0.1. Dropping it stops it.
#[derive(Debug)]
pub struct DemoOrg {
    base_url: String,
    state: Arc<State>,
    quit: Option<oneshot::Sender<()>>,
    server: JoinHandle<()>,
}

impl DemoOrg {
    /// Reads or invents the calls, opens the port and answers from then on.
    ///
    /// # Errors
    /// [`Error::Listen`], [`Error::ReadCalls`], [`Error::BadCall`].
    ///
    /// # Panics
    /// When called outside a Tokio runtime.
    pub async fn start(options: Options) -> Result<Self, Error> {
        let refused = |cause| Error::Listen { port: options.port, cause };
        let listener = TcpListener::bind(("127.0.0.1", options.port)).await.map_err(refused)?;
        let base_url = format!("http://{}", listener.local_addr().map_err(refused)?);
        let (build, url) = (options.clone(), base_url.clone());
        // Building takes seconds for 100,000 calls; the caller's other tasks go on.
        let state = tokio::task::spawn_blocking(move || furnish(build, url)).await;
        let state =
            Arc::new(state.unwrap_or_else(|panic| std::panic::resume_unwind(panic.into_panic()))?);
        let (quit, quitting) = oneshot::channel::<()>();
        let app =
            router(Arc::clone(&state)).into_make_service_with_connect_info::<crate::server::Line>();
        let server = tokio::spawn(async move {
            let served = axum::serve(Cuttable(listener), app)
                .with_graceful_shutdown(async move { _ = quitting.await });
            if let Err(error) = served.await {
                tracing::error!(%error, "the demo organization stopped");
            }
        });
        Ok(Self { base_url, state, quit: Some(quit), server })
    }

    /// Where it listens, e.g. `http://127.0.0.1:40123`; serves login and API.
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// The OAuth client id to sign in with.
    pub fn client_id(&self) -> &str {
        &self.state.options.client_id
    }

    /// The secret to sign in with.
    pub fn client_secret(&self) -> &str {
        &self.state.options.client_secret
    }

    /// What it has counted so far.
    pub fn stats(&self) -> Stats {
        self.state.counts.stats()
    }

    /// From now on, these faults strike and no others.
    pub fn set_faults(&self, faults: Faults) {
        self.state.set_faults(faults);
    }

    /// The line that `earshot-cli demo-org` prints: JSON with `base_url`, `client_id`, `client_secret`.
    pub fn announcement(&self) -> String {
        serde_json::json!({
            "base_url": self.base_url, "client_id": self.client_id(), "client_secret": self.client_secret(),
        })
        .to_string()
    }

    /// Stops: requests under way are answered, within two seconds.
    pub async fn stop(mut self) {
        drop(self.quit.take());
        if tokio::time::timeout(Duration::from_secs(2), &mut self.server).await.is_err() {
            self.server.abort();
        }
    }
}

impl Drop for DemoOrg {
    fn drop(&mut self) {
        // The receiver hears of it and lets the server end by itself.
        drop(self.quit.take());
    }
}

fn furnish(options: Options, base_url: String) -> Result<State, Error> {
    let now = options.now.unwrap_or_else(Utc::now);
    let (source, directory) = if let Some(path) = &options.calls {
        let calls = load(path, now)?;
        let directory = Directory::of_calls(&calls);
        (Source::Loaded(calls), directory)
    } else {
        let count = options.generate.unwrap_or(USUAL_COUNT);
        let mut maker = Maker::new(options.seed, now)?;
        maker.has_second_legs = options.odd.has(Oddity::SeveralLegs);
        // Its number is behind all others, which stay what they are.
        maker.long_call = options.long_call.map(|phrases| (count, phrases));
        let count = count + usize::from(options.long_call.is_some());
        (Source::Made(Box::new(maker), count), Directory::embedded())
    };
    Ok(State::new(options, base_url, now, Corpus::build(source), directory))
}
