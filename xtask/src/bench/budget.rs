//! How much of a minute's requests a long search uses: all of them, and never one more.

use std::{
    path::Path,
    sync::mpsc::{Receiver, RecvTimeoutError, channel},
    thread,
    time::{Duration, Instant},
};

use serde::Deserialize;

use super::{
    plain_http,
    server::{Address, Server},
};
use crate::{error::Stop, tool::say};

/// Genesys' own limit.
const ALLOWED: u32 = 300;
const MINUTE: Duration = Duration::from_secs(60);
/// How often the organization is asked what it has counted.
const LOOK: Duration = Duration::from_millis(100);
/// Days that hold every invented call.
const DAYS: &str = "82";

const ORGANIZATION: [&str; 8] = [
    "--generate",
    "1000",
    "--latency-ms",
    "100",
    "--storage-latency-ms",
    "60",
    "--rate-limit",
    "300",
];

/// What the organization counts at `/demo/stats`.
#[derive(Debug, Deserialize)]
struct Stats {
    requests: std::collections::BTreeMap<String, u32>,
    too_many: u32,
}

impl Stats {
    /// Those that count against the limit.
    fn api(&self) -> u32 {
        let counted =
            self.requests.iter().filter(|(kind, _)| *kind != "oauth" && *kind != "storage");
        counted.map(|(_, count)| count).sum()
    }
}

/// Searches 1,000 calls on the real clock, which takes between three and four minutes.
pub(super) fn measure(cli: &Path) -> Result<(), Stop> {
    say("Searching 1,000 calls at 300 requests a minute, on the real clock");
    let server = Server::start(cli, &ORGANIZATION)?;
    let (finished, end) = channel();
    let (looks, receipt) = thread::scope(|scope| {
        let address = &server.address;
        let watching = scope.spawn(move || watch(address, &end));
        let receipt = server.search(cli, &["zq+x", "--match", "regex", "--days", DAYS]);
        drop(finished);
        (watching.join().expect("watching does not panic"), receipt)
    });
    let (looks, fetched) = (looks?, receipt?.fetched);
    report(&looks, fetched)
}

/// One look at the counts: when, API requests so far, refusals so far.
type Look = (Duration, u32, u32);

/// Looks at the counts until the search has ended; times from the first request on.
fn watch(at: &Address, end: &Receiver<()>) -> Result<Vec<Look>, Stop> {
    let url = format!("{}/demo/stats", at.base_url);
    let mut looks = Vec::new();
    let mut first = None;
    loop {
        let text = plain_http::request("GET", &url, &[], "")?.1;
        let stats: Stats = serde_json::from_str(&text)
            .map_err(|error| Stop::Sentence(format!("{url} answered something else: {error}")))?;
        if stats.api() > 0 {
            let first = *first.get_or_insert_with(Instant::now);
            looks.push((first.elapsed(), stats.api(), stats.too_many));
        }
        if end.recv_timeout(LOOK) == Err(RecvTimeoutError::Disconnected) {
            return Ok(looks);
        }
    }
}

fn report(looks: &[Look], fetched: usize) -> Result<(), Stop> {
    let Some((_, requests, too_many)) = looks.last() else {
        return Err(Stop::Sentence("The search made no request.".to_owned()));
    };
    // After the last request the program only reads what came.
    let last = looks.iter().find(|(_, count, _)| count == requests).map_or(MINUTE, |look| look.0);
    let minutes = u32::try_from(last.as_secs() / MINUTE.as_secs()).unwrap_or(0);
    let before = |time: Duration| looks.iter().rev().find(|look| look.0 < time);
    let used: Vec<_> = (0..=minutes).map(|n| before(MINUTE * n).map_or(0, |look| look.1)).collect();
    let each: Vec<_> = used.windows(2).map(|pair| pair[1] - pair[0]).collect();
    let share = f64::from(*used.last().unwrap_or(&0)) / f64::from(ALLOWED * minutes.max(1)) * 100.0;
    let first_minute = before(MINUTE).map_or(0, |look| look.2);
    println!(
        "transcripts:      {fetched} in {:.0} s, with {requests} requests",
        last.as_secs_f64()
    );
    println!("requests in each whole minute: {each:?} of {ALLOWED} allowed");
    println!("used while it lasted:          {share:.1} % (target: at least 97 %)");
    println!(
        "refused with 429:              {} after the first minute, {too_many} in all (target: 0)",
        too_many - first_minute
    );
    Ok(())
}
