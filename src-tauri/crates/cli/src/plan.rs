//! What a search would take, without running it.

use std::io::{self, Write};

use search::{Plan, Way, WayOut};
use serde::Serialize;

use crate::{
    asked::Understood,
    failure::{Exit, Failure},
    json_lines::line,
    paper::counted,
    way_in::Open,
};

#[derive(Serialize)]
#[serde(tag = "type", rename = "plan")]
struct PlanLine<'a> {
    #[serde(flatten)]
    plan: &'a Plan,
}

/// Tells both ways, what each would take and what it would miss.
pub(crate) async fn tell(open: &Open, asked: &Understood, json: bool) -> Result<Exit, Failure> {
    let plan = search::plan(&open.client, &asked.request).await?;
    let mut out = io::stdout().lock();
    if json {
        line(&PlanLine { plan: &plan }, &mut out)?;
        return Ok(Exit::Done);
    }
    for way in &plan.ways {
        writeln!(out, "{}", in_words(way))?;
        writeln!(out, "  {}", way.misses)?;
    }
    writeln!(out, "{}", plan.reason)?;
    Ok(Exit::Done)
}

/// `By content search (chosen): about 43 calls, 45 requests, less than a minute at your limit.`
fn in_words(out: &WayOut) -> String {
    let way = match out.way {
        Way::Content => "By content search",
        Way::Scan => "By reading every call",
    };
    let (chosen, takes) = (if out.chosen { " (chosen)" } else { "" }, takes(out));
    format!("{way}{chosen}: {takes}.")
}

fn takes(out: &WayOut) -> String {
    if !out.possible {
        return "not possible".to_owned();
    }
    let numbers = [
        out.calls.map(|calls| format!("about {}", counted(calls, "call"))),
        out.requests.map(|requests| counted(requests, "request")),
        out.minutes.map(|minutes| format!("{} at your limit", time(minutes))),
    ];
    let known: Vec<String> = numbers.into_iter().flatten().collect();
    if known.is_empty() { "not counted".to_owned() } else { known.join(", ") }
}

fn time(minutes: f64) -> String {
    match minutes.ceil() {
        ..=1.0 => "less than a minute".to_owned(),
        minutes => format!("{minutes} minutes"),
    }
}
