use chrono::{DateTime, Utc};

use super::part::{Part, ask};
use crate::Client;
use crate::call::Needs;
use crate::wire::{PointAnswer, SummaryAnswer, SummaryListing};

const NEEDS: Needs = Needs::All(&["speechAndTextAnalytics:aiSummary:view"]);

/// What was written about a call (API.md 6).
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    /// The summary in sentences; may be empty where only points were made.
    pub text: String,
    /// The language it is in, as Genesys names it (`en-us`).
    pub language: Option<String>,
    /// Whether Genesys wrote it; otherwise a person did.
    pub generated: bool,
    /// When it was written, UTC.
    pub at: Option<DateTime<Utc>>,
    /// What it says in points.
    pub points: Vec<Point>,
}

/// One point of a summary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// What it is about.
    pub kind: PointKind,
    /// The point in a few words.
    pub title: String,
    /// The point in a sentence.
    pub text: Option<String>,
    /// What came of it, of a resolution (`Partial`).
    pub outcome: Option<String>,
}

/// What a point of a summary is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PointKind {
    /// Why the customer called.
    Reason,
    /// What was done.
    Resolution,
    /// What is still to be done.
    ActionItem,
    /// Something this version does not know.
    Other,
}

pub(super) async fn summaries(client: &Client, conversation_id: &str) -> Part<Vec<Summary>> {
    let told: Part<SummaryListing> = ask(client, conversation_id, &["summaries"], &[], NEEDS).await;
    told.and_then(|listing| Some(listing.entities.0.into_iter().filter_map(summary).collect()))
}

/// A summary without a word is none.
fn summary(told: SummaryAnswer) -> Option<Summary> {
    let points: Vec<_> = told.insights.0.into_iter().filter_map(point).collect();
    let text = told.summary.0.map(|text| text.trim().to_owned()).unwrap_or_default();
    (!text.is_empty() || !points.is_empty()).then_some(Summary {
        text,
        language: told.language.0,
        generated: told.generated.0.unwrap_or(true),
        at: told.date_created.0,
        points,
    })
}

fn point(told: PointAnswer) -> Option<Point> {
    let kind = match told.kind.0.as_deref().map(str::to_ascii_lowercase).as_deref() {
        Some("reason") => PointKind::Reason,
        Some("resolution") => PointKind::Resolution,
        Some("actionitem") => PointKind::ActionItem,
        _ => PointKind::Other,
    };
    let (title, text) = match (told.title.0, told.description.0) {
        (Some(title), text) => (title, text),
        (None, text) => (text?, None),
    };
    Some(Point { kind, title, text, outcome: told.outcome.0 })
}
