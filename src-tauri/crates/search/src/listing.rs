use genesys::Client;
use tokio::sync::mpsc;
use transcript::Query;

use crate::{
    Plan, Way,
    candidates::{Listed, Listing, Stopped},
    content, scan,
};

/// Lists the candidates of every part of the plan. Returns whether all of them could be listed.
pub(crate) async fn list(
    client: &Client,
    query: &Query,
    plan: &Plan,
    sender: mpsc::Sender<Listed>,
) -> Result<bool, Stopped> {
    let mut listing = Listing::new(sender);
    let mut all = true;
    for part in &plan.parts {
        all &= match (part.way, crate::plan::server_phrase(query)) {
            (Way::Content, Some(phrase)) => {
                let all = content::list(client, &phrase, part.range, &mut listing).await?;
                all & (plan.content_search_known || listing.proves_content_search().await?)
            }
            _ => scan::list(client, part.range, &mut listing).await?,
        };
    }
    Ok(all)
}
