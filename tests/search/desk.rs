//! A demo organization, a client for it, and everything a run says.

use chrono::Utc;
use demo_org::{DemoOrg, Options};
use genesys::{Client, Credentials, Endpoints, Limits};
use search::{End, Event, Found, Plan, Range, Receipt, Request, Warning};
use tokio_util::sync::CancellationToken;
use transcript::{Matching, Query};

pub(crate) struct Desk {
    pub(crate) demo: DemoOrg,
    pub(crate) client: Client,
}

/// What a run said, in order of kind.
#[derive(Debug, Default)]
pub(crate) struct Told {
    pub(crate) plans: Vec<Plan>,
    pub(crate) found: Vec<Found>,
    pub(crate) warnings: Vec<Warning>,
}

impl Desk {
    /// No limit but speed: most tests are about other things.
    pub(crate) async fn new() -> Self {
        Self::with(Options::default()).await
    }

    pub(crate) async fn with(options: Options) -> Self {
        Self::limited(Options { rate_limit: 1_000_000, ..options }).await
    }

    pub(crate) async fn limited(options: Options) -> Self {
        let requests_per_minute = options.rate_limit;
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
        let client =
            Client::with_limits(Endpoints::parse(demo.base_url()).unwrap(), credentials, limits)
                .unwrap();
        Self { demo, client }
    }

    pub(crate) async fn run(&self, request: &Request) -> (End, Told) {
        self.run_until(request, &CancellationToken::new(), |_| {}).await
    }

    pub(crate) async fn run_until(
        &self,
        request: &Request,
        cancel: &CancellationToken,
        mut heard: impl FnMut(&Told),
    ) -> (End, Told) {
        let mut told = Told::default();
        let end = search::run(&self.client, request, cancel, |event| {
            match event {
                Event::Started(plan) => told.plans.push(plan),
                Event::Found(calls) => told.found.extend(calls),
                Event::Warning(warning) => told.warnings.push(warning),
                Event::Progress(_) => {}
            }
            heard(&told);
        })
        .await;
        assert_adds_up(&end.receipt, &told);
        (end, told)
    }
}

pub(crate) fn request(phrase: &str, matching: Matching, days: u32) -> Request {
    let query = Query::simple(phrase, matching).unwrap();
    Request { query, range: Range::last_days(days, Utc::now()), limit: None }
}

pub(crate) fn exact(phrase: &str, days: u32) -> Request {
    request(phrase, Matching::Exact, days)
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
    assert_eq!(receipt.matched, told.found.len() as u64, "every call counted was shown");
    assert_eq!(receipt.hits, told.found.iter().map(|found| found.hits.len() as u64).sum::<u64>());
    let listed = receipt.no_transcript + receipt.pending + receipt.forbidden + receipt.failed;
    assert_eq!(receipt.problems.len() as u64, listed, "every unread call is told with its reason");
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
