//! Fetching transcripts: Earshot against a loop that takes one after the other.

use std::{
    path::Path,
    thread,
    time::{Duration, Instant},
};

use base64::{Engine, prelude::BASE64_STANDARD as STANDARD};
use serde_json::{Value, json};

use super::{
    plain_http,
    server::{Address, Server},
};
use crate::{error::Stop, tool::say};

const CALLS: &str = "1000";
/// The loop is timed on this many transcripts and scaled up: all of them would take minutes.
const SAMPLE: usize = 40;
/// What the loop waits between two pages of the list, as the tutorial's script does.
const PAUSE: Duration = Duration::from_millis(500);
const PAGE: usize = 100;
/// Days that hold every invented call.
const DAYS: &str = "60";

/// 100 ms an API answer, 60 ms a download, no request limit.
const ORGANIZATION: [&str; 8] = [
    "--generate",
    CALLS,
    "--latency-ms",
    "100",
    "--storage-latency-ms",
    "60",
    "--rate-limit",
    "1000000",
];

/// Times both on the same demo organization and prints the ratio.
pub(super) fn measure(cli: &Path) -> Result<(), Stop> {
    say("Retrieving transcripts, 100 ms an API answer, 60 ms a download, no request limit");
    let server = Server::start(cli, &ORGANIZATION)?;
    let (fetched, ours) = all_at_once(cli, &server)?;
    let loops = one_by_one(&server.address)?;
    let theirs = loops.scaled_to(fetched);
    println!("Earshot:          {fetched} transcripts in {:.1} s", ours.as_secs_f64());
    println!(
        "one by one:       {:.1} s for {fetched} (scaled from {} transcripts in {:.1} s, and {:.1} s a page of the list)",
        theirs.as_secs_f64(),
        loops.transcripts,
        loops.fetching.as_secs_f64(),
        loops.page.as_secs_f64(),
    );
    println!(
        "ratio:            {:.1} times as fast (target: at least 20)",
        theirs.as_secs_f64() / ours.as_secs_f64()
    );
    Ok(())
}

/// Only reading a transcript shows that a pattern is not in it, so every transcript is fetched.
fn all_at_once(cli: &Path, server: &Server) -> Result<(usize, Duration), Stop> {
    let started = Instant::now();
    let receipt = server.search(cli, &["zq+x", "--match", "regex", "--days", DAYS])?;
    Ok((receipt.fetched, started.elapsed()))
}

/// What the loop needed.
struct OneByOne {
    transcripts: usize,
    fetching: Duration,
    /// One page of the list, with the pause after it.
    page: Duration,
}

impl OneByOne {
    fn scaled_to(&self, transcripts: usize) -> Duration {
        let pages = transcripts.div_ceil(PAGE);
        let share = f64_of(transcripts) / f64_of(self.transcripts);
        self.fetching.mul_f64(share) + self.page.mul_f64(f64_of(pages))
    }
}

fn f64_of(count: usize) -> f64 {
    f64::from(u32::try_from(count).expect("some thousands"))
}

fn one_by_one(at: &Address) -> Result<OneByOne, Stop> {
    let bearer = format!("Bearer {}", token(at)?);
    let headers = [("Authorization", bearer.as_str()), ("Content-Type", "application/json")];
    let started = Instant::now();
    let page = plain_http::json(
        "POST",
        &format!("{}/api/v2/speechandtextanalytics/transcripts/search", at.base_url),
        &headers,
        &list().to_string(),
    )?;
    thread::sleep(PAUSE);
    let page_took = started.elapsed();
    let rows = page["results"].as_array().map_or(&[][..], Vec::as_slice);
    let started = Instant::now();
    let mut transcripts = 0;
    for row in rows {
        if transcripts == SAMPLE {
            break;
        }
        transcripts += usize::from(fetch(at, &headers, row)?);
    }
    if transcripts == 0 {
        return Err(Stop::Sentence("The loop found no transcript to fetch.".to_owned()));
    }
    Ok(OneByOne { transcripts, fetching: started.elapsed(), page: page_took })
}

/// Whether the row has a transcript; a recent call may not have one yet.
fn fetch(at: &Address, headers: &[(&str, &str)], row: &Value) -> Result<bool, Stop> {
    let (Some(call), Some(leg)) = (row["conversationId"].as_str(), row["communicationId"].as_str())
    else {
        return Ok(false);
    };
    let path = format!(
        "api/v2/speechandtextanalytics/conversations/{call}/communications/{leg}/transcripturl"
    );
    let address = plain_http::json("GET", &format!("{}/{path}", at.base_url), headers, "")?;
    let Some(url) = address["url"].as_str() else { return Ok(false) };
    Ok(plain_http::request("GET", url, &[], "")?.0 == 200)
}

fn token(at: &Address) -> Result<String, Stop> {
    let basic =
        format!("Basic {}", STANDARD.encode(format!("{}:{}", at.client_id, at.client_secret)));
    let headers =
        [("Authorization", basic.as_str()), ("Content-Type", "application/x-www-form-urlencoded")];
    let url = format!("{}/oauth/token", at.base_url);
    let answer = plain_http::json("POST", &url, &headers, "grant_type=client_credentials")?;
    let token = answer["access_token"].as_str().map(str::to_owned);
    token.ok_or_else(|| Stop::Sentence(format!("The loop was not signed in: {answer}")))
}

/// The first page of the calls that have a transcript.
fn list() -> Value {
    json!({
        "types": ["transcripts"],
        "pageSize": PAGE,
        "pageNumber": 1,
        "returnFields": ["conversationId", "communicationId"],
        "query": [{ "type": "EXACT", "fields": ["mediaType"], "value": "call" }],
    })
}
