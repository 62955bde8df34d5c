//! A demo organization, a client for it, and everything a run says.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use chrono::{DateTime, Utc};
use demo_org::{DemoOrg, Odd, Options};
use genesys::{Client, Credentials, Dialect, Endpoints, Limits};
use search::{
    Control, End, Event, Examined, Found, Library, Outcome, Plan, Progress, Range, Receipt,
    Request, Source, Warning,
};
use transcript::{Matching, Query};

/// The clock of every organization at its start, and the end of all dates: calls are invented by the clock, and two
/// organizations that are compared must not stand on two sides of a midnight, or of one call's start.
pub(crate) static NOW: LazyLock<DateTime<Utc>> = LazyLock::new(Utc::now);

pub(crate) struct Desk {
    pub(crate) demo: DemoOrg,
    pub(crate) client: Client,
}

/// What a run said, in order of kind.
#[derive(Debug, Default)]
pub(crate) struct Told {
    pub(crate) plans: Vec<Plan>,
    pub(crate) found: Vec<Found>,
    pub(crate) examined: Vec<Examined>,
    pub(crate) progress: Vec<Progress>,
    pub(crate) warnings: Vec<Warning>,
    pub(crate) held: usize,
}

impl Told {
    pub(crate) fn hear(&mut self, event: Event) {
        match event {
            Event::Started(plan) => self.plans.push(plan),
            Event::Found(calls) => self.found.extend(calls),
            Event::Examined(calls) => self.examined.extend(calls),
            Event::Warning(warning) => self.warnings.push(warning),
            Event::Progress(progress) => self.progress.push(progress),
            Event::Held => self.held += 1,
        }
    }
}

impl Desk {
    /// No limit but speed: most tests are about other things.
    pub(crate) async fn new() -> Self {
        Self::with(Options::default()).await
    }

    pub(crate) async fn with(options: Options) -> Self {
        let options = Options { rate_limit: 1_000_000, searches_per_minute: None, ..options };
        Self::limited(options).await
    }

    /// An organization that answers in this way, with the same calls as the plain one.
    pub(crate) async fn odd(odd: impl Into<Odd>) -> Self {
        Self::with(Options { odd: odd.into(), ..Options::default() }).await
    }

    pub(crate) async fn limited(options: Options) -> Self {
        let options = Options { now: options.now.or(Some(*NOW)), ..options };
        let requests_per_minute = options.rate_limit;
        let dialect = if options.tutorial { Dialect::Tutorial } else { Dialect::Platform };
        let demo = DemoOrg::start(options).await.expect("the demo organization starts");
        let credentials = Credentials {
            client_id: demo.client_id().to_owned(),
            client_secret: demo.client_secret().to_owned().into(),
        };
        let limits = Limits {
            requests_per_minute,
            back_off_base: std::time::Duration::from_millis(10),
            ..Limits::default()
        };
        let endpoints = Endpoints::parse(demo.base_url()).unwrap();
        let client = Client::in_dialect(endpoints, credentials, limits, dialect).unwrap();
        Self { demo, client }
    }

    pub(crate) async fn run(&self, request: &Request) -> (End, Told) {
        self.run_until(request, &Control::new(), |_| {}).await
    }

    pub(crate) async fn run_until(
        &self,
        request: &Request,
        control: &Control,
        heard: impl FnMut(&Told),
    ) -> (End, Told) {
        self.run_with(request, &Library::default(), control, heard).await
    }

    pub(crate) async fn run_with(
        &self,
        request: &Request,
        library: &Library,
        control: &Control,
        mut heard: impl FnMut(&Told),
    ) -> (End, Told) {
        let mut told = Told::default();
        let end = search::run(&self.client, request, library, control, |event| {
            told.hear(event);
            heard(&told);
        })
        .await;
        assert_adds_up(&end.receipt, &told);
        (end, told)
    }

    pub(crate) async fn retry(
        &self,
        request: &Request,
        receipt: Receipt,
        which: &[Outcome],
    ) -> (End, Told) {
        let mut told = Told::default();
        let (library, control) = (Library::default(), Control::new());
        let hear = |event| told.hear(event);
        let end =
            search::retry(&self.client, request, &library, &control, receipt, which, hear).await;
        assert!(end.receipt.adds_up(), "{:?}", end.receipt);
        (end, told)
    }

    /// API requests so far.
    pub(crate) fn requests(&self) -> u64 {
        self.demo.stats().api_requests()
    }
}

pub(crate) fn request(phrase: &str, matching: Matching, days: u32) -> Request {
    let query = Query::simple(phrase, matching).unwrap();
    Request::new(query, Range::last_days(days, *NOW))
}

pub(crate) fn exact(phrase: &str, days: u32) -> Request {
    request(phrase, Matching::Exact, days)
}

/// In the language of queries.
pub(crate) fn asked(text: &str, days: u32) -> Request {
    Request::new(Query::parse(text).unwrap(), Range::last_days(days, *NOW))
}

/// The promise of every receipt, checked after every run of every test.
fn assert_adds_up(receipt: &Receipt, told: &Told) {
    let parts = [
        receipt.matched,
        receipt.unmatched,
        receipt.no_transcript,
        receipt.pending,
        receipt.forbidden,
        receipt.failed,
    ];
    assert_eq!(receipt.candidates, parts.iter().sum::<u64>(), "{receipt:?}");
    assert!(receipt.adds_up(), "{receipt:?}");
    assert_eq!(receipt.matched, told.found.len() as u64, "every call counted was shown");
    assert_eq!(receipt.hits, told.found.iter().map(|found| found.hits.len() as u64).sum::<u64>());
    let unread = receipt.no_transcript + receipt.pending + receipt.forbidden + receipt.failed;
    assert_eq!(
        receipt.problems().count() as u64,
        unread,
        "every unread call is told with its reason"
    );
    let keys = |calls: &[Examined]| -> BTreeSet<(String, String)> {
        calls
            .iter()
            .filter(|call| call.source != Source::Earlier)
            .map(|call| (call.conversation_id.clone(), call.communication_id.clone()))
            .collect()
    };
    assert_eq!(keys(&receipt.calls), keys(&told.examined), "a journal misses nothing");
    let legs: BTreeSet<_> =
        receipt.calls.iter().map(|call| (&call.conversation_id, &call.communication_id)).collect();
    assert_eq!(legs.len(), receipt.calls.len(), "no leg is counted twice");
}

/// What was found, in an order of its own: where, when and by whom.
pub(crate) fn places(told: &Told) -> Vec<(String, i64, &'static str)> {
    let mut places: Vec<_> = told
        .found
        .iter()
        .flat_map(|found| {
            let id = found.transcript.communication_id.clone();
            found.hits.iter().map(move |hit| (id.clone(), hit.at_ms, hit.side.as_str()))
        })
        .collect();
    places.sort();
    places
}

/// The calls that were found: those that answer by what was not said have no places.
pub(crate) fn calls(told: &Told) -> BTreeSet<String> {
    told.found.iter().map(|found| found.transcript.communication_id.clone()).collect()
}
