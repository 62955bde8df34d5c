//! What the connection in use may do, and what to ask the administrator for.

use std::fmt::Write as _;

use connections::Connection;
use genesys::{Access, Capability};

use crate::{
    error::CommandError,
    messages::{AbilityView, Permissions},
    state::Earshot,
};

/// Tries every ability.
pub(crate) async fn check(earshot: &Earshot) -> Result<Permissions, CommandError> {
    let connections = earshot.connections()?;
    let connection = connections.current().ok_or(connections::Error::NotConnected)?;
    let client = connections.client(&connection.id).await?;
    // A client that cannot sign in has no permissions to speak of: that is the answer then.
    let organization = client.organization().await?;
    let capabilities = client.capabilities().await;
    let name = organization.name.or_else(|| connection.organization.clone());
    Ok(view(&connection, name.as_deref(), capabilities))
}

fn view(
    connection: &Connection,
    organization: Option<&str>,
    capabilities: Vec<Capability>,
) -> Permissions {
    Permissions {
        text: for_administrator(connection, organization, &capabilities),
        ready: !capabilities.iter().any(|one| one.required && one.state == Access::Missing),
        abilities: capabilities.into_iter().map(ability).collect(),
    }
}

fn ability(capability: Capability) -> AbilityView {
    let (state, message) = match capability.state {
        Access::Granted => ("granted", None),
        Access::Missing => ("missing", None),
        Access::Unknown { message } => ("unknown", Some(message)),
    };
    AbilityView {
        title: capability.title,
        purpose: capability.purpose,
        state,
        message,
        permissions: capability.permissions.to_vec(),
        all_needed: capability.all_needed,
        scope: capability.scope,
        required: capability.required,
    }
}

/// A letter that can be sent as it is. It names the client, and never its secret.
fn for_administrator(
    connection: &Connection,
    organization: Option<&str>,
    capabilities: &[Capability],
) -> String {
    let missing: Vec<_> = capabilities.iter().filter(|one| one.state == Access::Missing).collect();
    let mut text = format!(
        "Earshot searches the transcripts of voice calls on Genesys Cloud and only ever reads.\n\n\
         Organization: {}\nRegion: {}\nOAuth client ID: {}\n",
        organization.unwrap_or("(not known)"),
        connection.region,
        connection.client_id,
    );
    if missing.is_empty() {
        text.push_str("\nThis client has every permission that Earshot asks for.\n");
        return text;
    }
    text.push_str("\nThis client lacks:\n");
    for one in missing {
        let _ = write!(text, "\n{}", lack(one));
    }
    text.push_str(
        "\nHow to add them:\n\
         1. Admin > People & Permissions > Roles / Permissions: open a role for Earshot, or make one, and add the permissions above to it.\n\
         2. Admin > Integrations > OAuth: open the client with the ID above and give it this role on its Roles tab, for every division whose calls are to be searched.\n\
         3. Wait a few minutes, then check again in Earshot.\n",
    );
    text
}

fn lack(one: &Capability) -> String {
    let need = if one.required { "needed" } else { "wanted" };
    let joint = if one.all_needed { " and " } else { " or " };
    let permissions = if one.permissions.is_empty() {
        "(no permission is documented for this)".to_owned()
    } else {
        one.permissions.join(joint)
    };
    format!("- {permissions}\n  {need} for: {}. {}\n", one.title, one.purpose)
}

#[cfg(test)]
mod tests {
    use connections::Grant;
    use genesys::{Ability, Dialect};

    use super::*;

    fn connection() -> Connection {
        Connection {
            id: "1".to_owned(),
            name: "Billing".to_owned(),
            region: "mypurecloud.ie".to_owned(),
            client_id: "c11e0000-0000-4000-8000-000000000001".to_owned(),
            organization: None,
            session_only: false,
            grant: Grant::ClientCredentials,
            dialect: Dialect::Platform,
            gateway: false,
        }
    }

    fn capability(state: Access, required: bool, all_needed: bool) -> Capability {
        Capability {
            ability: Ability::ListCalls,
            title: "List calls",
            purpose: "Finds the calls of the dates.",
            state,
            permissions: &["analytics:conversationDetail:view", "analytics:agent:view"],
            all_needed,
            scope: "analytics:readonly",
            required,
        }
    }

    #[test]
    fn the_administrator_reads_who_lacks_what_and_where_to_add_it() {
        let lacking = [capability(Access::Missing, true, false)];
        let text = for_administrator(&connection(), Some("Fictional Insurance"), &lacking);
        for part in [
            "Organization: Fictional Insurance",
            "OAuth client ID: c11e0000-0000-4000-8000-000000000001",
            "- analytics:conversationDetail:view or analytics:agent:view",
            "needed for: List calls. Finds the calls of the dates.",
            "Admin > Integrations > OAuth",
        ] {
            assert!(text.contains(part), "{part} is missing in {text}");
        }
        let all = lack(&capability(Access::Missing, false, true));
        assert!(all.contains("analytics:conversationDetail:view and analytics:agent:view"));
        assert!(all.contains("wanted for"));
    }

    #[test]
    fn where_nothing_is_missing_nothing_is_asked_for() {
        let text =
            for_administrator(&connection(), None, &[capability(Access::Granted, true, true)]);
        assert!(text.contains("every permission that Earshot asks for"), "{text}");
        assert!(!text.contains("How to add"), "{text}");
    }

    #[test]
    fn only_what_is_required_and_known_to_be_missing_stands_in_the_way() {
        let unknown = Access::Unknown { message: "Nobody answered.".to_owned() };
        for (state, required, ready) in [
            (Access::Missing, true, false),
            (Access::Missing, false, true),
            (unknown, true, true),
            (Access::Granted, true, true),
        ] {
            let view = view(&connection(), None, vec![capability(state, required, true)]);
            assert_eq!(view.ready, ready, "{view:?}");
        }
    }
}
