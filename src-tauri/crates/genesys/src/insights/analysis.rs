use super::part::{Part, ask};
use crate::Client;
use crate::call::Needs;
use crate::wire::{CategoryListing, ConversationMetrics, Number};

const ANALYSIS: Needs =
    Needs::All(&["recording:recording:view", "speechAndTextAnalytics:data:view"]);
const CATEGORIES: Needs = Needs::All(&["speechAndTextAnalytics:data:view"]);

/// How Genesys scored a call as a whole (API.md 6). All shares are in percent of the call; whatever
/// Genesys did not tell is `None`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Analysis {
    /// −1 (negative) to 1 (positive).
    pub sentiment_score: Option<f64>,
    /// −1 (got worse) to 1 (got better).
    pub sentiment_trend: Option<f64>,
    /// The trend in Genesys' word (`SlightlyImproving`); `None` also where it was not calculated.
    pub trend_class: Option<String>,
    /// How much of it agents spoke.
    pub agent_share: Option<f64>,
    /// How much of it the customer spoke.
    pub customer_share: Option<f64>,
    /// How much of it nobody spoke.
    pub silence_share: Option<f64>,
    /// How much of it the menu spoke.
    pub ivr_share: Option<f64>,
    /// How much of it the queue was heard.
    pub acd_share: Option<f64>,
    /// How much of it both spoke at once.
    pub overtalk_share: Option<f64>,
    /// How much of it was something else.
    pub other_share: Option<f64>,
    /// How often both spoke at once.
    pub overtalk_count: Option<u32>,
}

pub(super) async fn analysis(client: &Client, conversation_id: &str) -> Part<Analysis> {
    ask(client, conversation_id, &[], &[], ANALYSIS).await.and_then(read)
}

/// The names of the call's categories. Genesys sends at most 50 a page; no call has as many.
pub(super) async fn categories(client: &Client, conversation_id: &str) -> Part<Vec<String>> {
    let query = [("pageSize", "50"), ("pageNumber", "1")];
    let told: Part<CategoryListing> =
        ask(client, conversation_id, &["categories"], &query, CATEGORIES).await;
    told.and_then(|listing| {
        Some(listing.entities.0.into_iter().filter_map(|category| category.name.0).collect())
    })
}

/// An answer that tells nothing is none.
fn read(metrics: ConversationMetrics) -> Option<Analysis> {
    let shares = metrics.participant_metrics.0.unwrap_or_default();
    let analysis = Analysis {
        sentiment_score: within(metrics.sentiment_score, -1.0, 1.0),
        sentiment_trend: within(metrics.sentiment_trend, -1.0, 1.0),
        trend_class: metrics.sentiment_trend_class.0.filter(|class| class != "NotCalculated"),
        agent_share: percent(shares.agent),
        customer_share: percent(shares.customer),
        silence_share: percent(shares.silence),
        ivr_share: percent(shares.ivr),
        acd_share: percent(shares.acd),
        overtalk_share: percent(shares.overtalk),
        other_share: percent(shares.other),
        overtalk_count: shares.overtalk_count.count().and_then(|count| u32::try_from(count).ok()),
    };
    (analysis != Analysis::default()).then_some(analysis)
}

fn percent(share: Number) -> Option<f64> {
    within(share, 0.0, 100.0)
}

/// A number that cannot be is not told, rather than shown or put right; what Genesys rounds may be a hair too large.
fn within(number: Number, least: f64, most: f64) -> Option<f64> {
    let hair = (most - least) / 1_000.0;
    let possible = number.0.filter(|number| (least - hair..=most + hair).contains(number));
    possible.map(|number| number.clamp(least, most))
}
