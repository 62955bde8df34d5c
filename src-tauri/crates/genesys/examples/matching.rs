//! How many phrases a second `transcript::find` looks through, against the loop anybody would write first: each
//! phrase in lower case, `contains`. Prints one line of JSON a question; `cargo xtask bench matching` reads them.
//!
//! The calls are those of the demo organization, read through the client, so they are what the window searches.

#![expect(clippy::print_stdout, reason = "printing what it measured is its job")]

use std::error::Error;
use std::hint::black_box;
use std::time::{Duration, Instant};

use chrono::{TimeDelta, Utc};
use demo_org::{DemoOrg, Options};
use genesys::{Client, Credentials, Endpoints, Limits, TranscriptSearch};
use serde_json::json;
use transcript::{Query, Transcript, find};

/// A question, and what the simple loop looks for instead: any of these in a phrase.
const QUESTIONS: [(&str, &[&str]); 10] = [
    ("refund", &["refund"]),
    ("\"cancel my contract\"", &["cancel my contract"]),
    ("refund AND email -contract", &["refund", "email", "contract"]),
    (
        "customer:\"speak to a manager\" OR agent:\"my manager\"",
        &["speak to a manager", "my manager"],
    ),
    ("refund NEAR/5 days", &["refund", "days"]),
    ("cancel* OR *bill", &["cancel", "bill"]),
    ("/cancel (my|the) (contract|account)/", &["cancel my contract", "cancel the account"]),
    ("first:60s customer:(bill OR refund)", &["bill", "refund"]),
    // Most searches are for what few calls say.
    ("ombudsman", &["ombudsman"]),
    ("\"take legal action\" OR solicitor*", &["take legal action", "solicitor"]),
];

/// How long each side of a comparison is timed.
const TIMED: Duration = Duration::from_millis(1_500);

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let transcripts = transcripts().await?;
    let phrases: usize = transcripts.iter().map(|transcript| transcript.phrases.len()).sum();
    println!("{}", json!({"calls": transcripts.len(), "phrases": phrases}));
    for (question, words) in QUESTIONS {
        let query = Query::parse(question)?;
        let answers = |call: &&Transcript| find(call, &query).is_some();
        let matched = transcripts.iter().filter(answers).count();
        let ours = per_second(phrases, || {
            for call in &transcripts {
                black_box(find(black_box(call), &query));
            }
        });
        let simple = per_second(phrases, || {
            for call in &transcripts {
                black_box(simple_loop(black_box(call), words));
            }
        });
        println!(
            "{}",
            json!({"question": question, "matched": matched, "ours": ours, "simple": simple})
        );
    }
    Ok(())
}

/// The phrases in which one of the words stands as a piece of text.
fn simple_loop(call: &Transcript, words: &[&str]) -> usize {
    let says = |text: &str| {
        let text = text.to_lowercase();
        words.iter().any(|word| text.contains(word))
    };
    call.phrases.iter().filter(|phrase| says(&phrase.text)).count()
}

/// Repeats `work`, which looks through `phrases` phrases.
fn per_second(phrases: usize, mut work: impl FnMut()) -> f64 {
    work();
    let (started, mut rounds) = (Instant::now(), 0_u32);
    while started.elapsed() < TIMED {
        work();
        rounds += 1;
    }
    let phrases = f64::from(u32::try_from(phrases).unwrap_or(u32::MAX));
    phrases * f64::from(rounds) / started.elapsed().as_secs_f64()
}

/// Every transcript that the organization's search knows.
async fn transcripts() -> Result<Vec<Transcript>, Box<dyn Error>> {
    let options =
        Options { rate_limit: 1_000_000, searches_per_minute: None, ..Options::default() };
    let org = DemoOrg::start(options).await?;
    let credentials = Credentials {
        client_id: org.client_id().to_owned(),
        client_secret: org.client_secret().to_owned().into(),
    };
    let limits = Limits { requests_per_minute: 1_000_000, ..Limits::default() };
    let client = Client::with_limits(Endpoints::at(org.base_url())?, credentials, limits)?;
    let to = Utc::now();
    let mut search = TranscriptSearch {
        words: Vec::new(),
        languages: Vec::new(),
        division_ids: Vec::new(),
        from: to - TimeDelta::days(59),
        to,
        page: 1,
    };
    let mut all = Vec::new();
    loop {
        let page = client.search_transcripts(&search).await?;
        if page.rows.is_empty() {
            return Ok(all);
        }
        for row in page.rows {
            all.push(client.transcript(&row.conversation_id, &row.communication_id).await?);
        }
        search.page += 1;
    }
}
