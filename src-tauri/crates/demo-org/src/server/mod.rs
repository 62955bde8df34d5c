//! The HTTP side: which path is answered by what.

mod answer;
mod connection;
mod counts;
mod details;
mod extras;
mod gate;
mod insights;
mod listing;
mod lookups;
mod oauth;
mod paging;
mod permissions;
mod predicates;
mod recordings;
mod search;
mod signature;
mod storage;
mod tokens;
mod transcripts;
mod tutorial;
mod users;

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use axum::Router;
use axum::response::Response;
use axum::routing::{any, get, post};
use chrono::{DateTime, Utc};

pub(crate) use connection::{Cuttable, Line};
pub(crate) use counts::Counts;

use crate::corpus::Corpus;
use crate::directory::Directory;
use crate::faults::{Fault, Place, Striking};
use crate::make::{Outcomes, Topic, topics};
use crate::{Faults, Oddity, Options};
use listing::Arrivals;
use recordings::Recorder;
use signature::Seal;
use tokens::Tokens;

/// Everything the answers are made of.
pub(crate) struct State {
    pub(crate) options: Options,
    pub(crate) counts: Counts,
    base_url: String,
    started: (DateTime<Utc>, Instant),
    corpus: Corpus,
    directory: Directory,
    topics: Vec<Topic>,
    outcomes: Outcomes,
    tokens: Tokens,
    arrivals: Arrivals,
    recorder: Recorder,
    seal: Seal,
    faults: Mutex<Striking>,
}

impl State {
    /// A state with nobody signed in.
    pub(crate) fn new(
        options: Options,
        base_url: String,
        now: DateTime<Utc>,
        corpus: Corpus,
        directory: Directory,
    ) -> Self {
        let faults = Mutex::new(Striking::new(options.faults.clone(), options.seed));
        let tokens = Tokens::new(options.rate_limit, options.searches_per_minute);
        let seal = Seal::new(options.seed);
        Self {
            options,
            counts: Counts::default(),
            base_url,
            started: (now, Instant::now()),
            corpus,
            directory,
            topics: topics(),
            outcomes: Outcomes::embedded(),
            tokens,
            arrivals: Arrivals::default(),
            recorder: Recorder::default(),
            seal,
            faults,
        }
    }

    /// The organization's clock, epoch ms.
    fn now_ms(&self) -> i64 {
        let passed = i64::try_from(self.started.1.elapsed().as_millis()).unwrap_or_default();
        self.started.0.timestamp_millis() + passed
    }

    /// Whether the organization is odd in this way.
    fn is(&self, oddity: Oddity) -> bool {
        self.options.odd.has(oddity)
    }

    /// From now on, these faults strike.
    pub(crate) fn set_faults(&self, faults: Faults) {
        self.faults.lock().unwrap_or_else(PoisonError::into_inner).set(faults);
    }

    /// The fault that strikes the next request at this path.
    fn strike(&self, place: Place, path: &str) -> Option<Fault> {
        let mut faults = self.faults.lock().unwrap_or_else(PoisonError::into_inner);
        let fault = faults.next(place, path);
        drop(faults);
        if fault.is_some() {
            self.counts.fault();
        }
        fault
    }
}

impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("State").field("base_url", &self.base_url).finish_non_exhaustive()
    }
}

type Shared = axum::extract::State<Arc<State>>;

/// Login, API and storage on one address. The second prefixes are where the vendor's SDK looks when it is
/// told to use a gateway.
pub(crate) fn router(state: Arc<State>) -> Router {
    let api = api(&state);
    Router::new()
        .route("/oauth/token", post(oauth::token))
        .route("/login/oauth/token", post(oauth::token))
        .route("/storage/{*object}", any(storage::download))
        .route("/demo/stats", get(stats))
        .nest("/api/v2", api.clone())
        .nest("/api/api/v2", api)
        .fallback(gate::unknown)
        .with_state(state)
}

async fn stats(state: Shared) -> Response {
    answer::ok(&state.counts.stats())
}

fn api(state: &Arc<State>) -> Router<Arc<State>> {
    let gate = axum::middleware::from_fn_with_state(Arc::clone(state), gate::pass);
    Router::new()
        .route("/organizations/me", get(users::organization))
        .route("/tokens/me", get(users::token).delete(users::sign_out))
        .route("/users/me", get(users::me))
        .route("/users", get(users::list))
        .route("/users/search", post(users::search))
        .route("/users/{id}", get(users::one))
        .route("/speechandtextanalytics/transcripts/search", post(search::search))
        .route("/analytics/conversations/details/query", post(details::query))
        .route("/analytics/conversations/details", get(details::many))
        .route("/analytics/conversations/{id}/details", get(details::one))
        .route("/speechandtextanalytics/conversations/{id}", get(insights::metrics))
        .route(
            "/speechandtextanalytics/conversations/{id}/communications/{leg}/transcripturl",
            get(transcripts::url),
        )
        .route(
            "/speechandtextanalytics/conversations/{id}/communications/{leg}/transcripturls",
            get(transcripts::urls),
        )
        .route("/speechandtextanalytics/topics", get(lookups::topics))
        .route("/routing/queues", get(lookups::queues))
        .route("/routing/queues/divisionviews/all", get(lookups::queues))
        .route("/routing/wrapupcodes", get(lookups::codes))
        .route("/routing/languages", get(lookups::languages))
        .route("/routing/settings/transcription", get(lookups::transcription))
        .route("/authorization/divisions", get(lookups::divisions))
        .route("/conversations/{id}", get(details::conversation))
        .merge(extras())
        .merge(tutorial(state.options.tutorial))
        .route_layer(gate)
}

fn extras() -> Router<Arc<State>> {
    let of_call = "/speechandtextanalytics/conversations/{id}";
    Router::new()
        .route("/conversations/{id}/recordings", get(recordings::recordings))
        .route("/conversations/{id}/recordingmetadata", get(recordings::metadata))
        .route(&format!("{of_call}/summaries"), get(insights::summaries))
        .route(&format!("{of_call}/sentiments"), get(extras::sentiments))
        .route(&format!("{of_call}/categories"), get(extras::categories_of))
        .route("/speechandtextanalytics/categories", get(extras::categories))
        .route(
            "/speechandtextanalytics/programs/transcriptionengines/dialects",
            get(extras::dialects),
        )
}

fn tutorial(served: bool) -> Router<Arc<State>> {
    if served {
        Router::new().route("/insights/conversations/{id}", get(tutorial::insights))
    } else {
        Router::new()
    }
}
