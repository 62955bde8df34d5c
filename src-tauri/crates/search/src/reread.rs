use std::sync::Arc;

use chrono::DateTime;
use genesys::{Client, Error};
use transcript::{Transcript, find};

use crate::{Control, Found, Library, Request, asker::Asker, examine::start_at, library::Kept};

/// Reads one call as a run would, with names: for results that were too many to be kept, and for calls
/// that no run has found. Its hits may be empty; the filters are not asked.
pub async fn reread(
    client: &Client,
    request: &Request,
    library: &Library,
    conversation_id: &str,
    communication_id: &str,
) -> Result<Found, Error> {
    let asker = Asker::new(client, &Control::new());
    let kept = library.get(conversation_id, communication_id);
    let Kept { mut transcript, mut listed } = if let Some(kept) = kept {
        kept
    } else {
        let transcript = asker.transcript(conversation_id, communication_id).await?;
        Kept { transcript, listed: None }
    };
    if transcript.conversation_start == DateTime::UNIX_EPOCH {
        // The file says no time at all; a list may. Without one, the call is shown all the same.
        let ids = vec![conversation_id.to_owned()];
        let details = asker.details(ids, request.range).await.unwrap_or_default();
        listed = listed.or(details.into_iter().next().map(Arc::new));
        start_at(&mut transcript, listed.as_ref().map(|call| call.start));
    }
    if !transcript.is_empty() {
        library.keep(Kept { transcript: Arc::clone(&transcript), listed: listed.clone() });
    }
    let hits = find(&transcript, &request.query).unwrap_or_default();
    let listed = listed.as_deref().cloned();
    let mut found = [Found { transcript: Transcript::clone(&transcript), hits, listed }];
    asker.name_all(&mut found).await;
    let [found] = found;
    Ok(found)
}
