//! Lists longer than what is listed ahead of the reading.

use std::time::Duration;

use demo_org::Options;
use genesys::{Client, Credentials, Endpoints, Limits};

use crate::desk::{Desk, exact};

/// A page asked for ahead once stood in the queue for a place while nobody looked at it: the list waited for the
/// readers, and the readers for the place that the page had been given.
#[tokio::test]
async fn pages_asked_for_ahead_do_not_keep_the_readers_waiting_for_ever() {
    let Desk { demo, .. } =
        Desk::with(Options { generate: Some(1_100), ..Options::default() }).await;
    let credentials = Credentials {
        client_id: demo.client_id().to_owned(),
        client_secret: demo.client_secret().to_owned().into(),
    };
    let limits = Limits { requests_per_minute: 1_000_000, concurrency: 1, ..Limits::default() };
    let endpoints = Endpoints::parse(demo.base_url()).unwrap();
    let desk = Desk { client: Client::with_limits(endpoints, credentials, limits).unwrap(), demo };
    let request = exact("larkmoor", 30);
    let ran = tokio::time::timeout(Duration::from_secs(120), desk.run(&request));
    let (end, _) = ran.await.expect("the run comes to its end");
    assert!(end.error.is_none() && end.receipt.matched > 600, "{:?}", end.receipt);
}
