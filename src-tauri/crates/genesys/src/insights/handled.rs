//! How a call was handled, and what its wrap-up codes are called.

use std::collections::HashMap;

use transcript::Conversation;

use super::Part;
use crate::conversations::NEEDS;
use crate::wire::Details;
use crate::{Client, Dialect, Directory, Error, details, tutorial};

/// The call as it was listed, else as Analytics tells it (API.md 4.3).
pub(super) async fn details(
    client: &Client,
    id: &str,
    listed: Option<&Conversation>,
) -> Part<Conversation> {
    if let Some(listed) = listed {
        return Part::Known(listed.clone());
    }
    Part::of(ask(client, id).await).and_then(|call| call)
}

/// What the codes of a call are called. The list of all codes is asked for once: an organization has
/// few of them, and supervisors read many calls.
pub(super) async fn wrap_up_names(client: &Client, call: &Conversation) -> HashMap<String, String> {
    let forbidden = &client.learned().wrap_up_codes_are_forbidden;
    if call.wrap_up_codes.is_empty() || forbidden.is_so() {
        return HashMap::new();
    }
    match client.whole(Directory::WrapUpCodes).await {
        Ok(codes) => {
            let given = codes.iter().filter(|code| call.wrap_up_codes.contains(&code.id));
            given.map(|code| (code.id.clone(), code.name.clone())).collect()
        }
        Err(error) => {
            if let Error::Forbidden { .. } = error {
                forbidden.note();
            }
            HashMap::new()
        }
    }
}

async fn ask(client: &Client, id: &str) -> Result<Option<Conversation>, Error> {
    if client.dialect() == Dialect::Tutorial {
        let ids = [id.to_owned()];
        return Ok(tutorial::conversations_by_id(client, &ids).await?.pop());
    }
    let path = ["analytics", "conversations", id, "details"];
    let told: Details = client.get(&path, &[], NEEDS).await?;
    Ok(details::conversation(told))
}
