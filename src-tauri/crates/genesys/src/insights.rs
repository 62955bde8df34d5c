//! What Genesys knows of a call beyond its words: how it was handled, how it felt, what it was about.
//! Nothing of this is needed to read a call, and much of it takes a permission of its own.

mod analysis;
mod handled;
mod part;
mod summaries;

use std::collections::HashMap;

pub use analysis::Analysis;
pub use part::Part;
pub use summaries::{Point, PointKind, Summary};
use transcript::Conversation;

use crate::Client;

/// What is known of a call beyond its words, part by part.
#[derive(Clone, Debug, PartialEq)]
pub struct Insights {
    /// Who took part, holds and wrap-ups (API.md 4.2).
    pub details: Part<Conversation>,
    /// Sentiment and shares of the talk (API.md 6).
    pub analysis: Part<Analysis>,
    /// Names of the categories that the call falls into (API.md 6); may be none.
    pub categories: Part<Vec<String>>,
    /// What was written about it, by people or by Genesys (API.md 6); may be none.
    pub summaries: Part<Vec<Summary>>,
    /// Names of the wrap-up codes in `details` by their ids; those that could not be found out are
    /// missing.
    pub wrap_up_names: HashMap<String, String>,
}

impl Client {
    /// Asks for all parts at once, each with one request; what is known of the organization's wrap-up
    /// codes is kept. Never fails as a whole.
    ///
    /// `listed` is the call as it was listed, if it was: then its details are not asked for again.
    pub async fn insights(&self, conversation_id: &str, listed: Option<&Conversation>) -> Insights {
        let handled = async {
            let details = handled::details(self, conversation_id, listed).await;
            let names = match &details {
                Part::Known(call) => handled::wrap_up_names(self, call).await,
                _ => HashMap::new(),
            };
            (details, names)
        };
        let ((details, wrap_up_names), analysis, categories, summaries) = futures::join!(
            handled,
            analysis::analysis(self, conversation_id),
            analysis::categories(self, conversation_id),
            summaries::summaries(self, conversation_id),
        );
        Insights { details, analysis, categories, summaries, wrap_up_names }
    }
}
