//! What the connection in use may do, and what to ask the administrator for.

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
    let text = client.letter(name.as_deref(), &capabilities);
    Ok(view(text, capabilities))
}

fn view(text: String, capabilities: Vec<Capability>) -> Permissions {
    Permissions {
        text,
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
        ability: capability.ability,
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

#[cfg(test)]
mod tests {
    use genesys::Ability;

    use super::*;

    fn capability(state: Access, required: bool) -> Capability {
        Capability {
            ability: Ability::ListCalls,
            title: "List calls",
            purpose: "Finds the calls of the dates.",
            state,
            permissions: &["analytics:conversationDetail:view", "analytics:agent:view"],
            all_needed: false,
            scope: "analytics:readonly",
            required,
        }
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
            let view = view(String::new(), vec![capability(state, required)]);
            assert_eq!(view.ready, ready, "{view:?}");
        }
    }
}
