//! What the client may do, and what to ask the administrator for.

use std::io::{self, Write};

use genesys::{Access, Capability};
use serde::Serialize;

use crate::{
    arguments::Check,
    failure::{Exit, Failure},
    json_lines::line,
};

#[derive(Serialize)]
#[serde(tag = "type", rename = "ability")]
struct AbilityLine<'a> {
    title: &'a str,
    purpose: &'a str,
    /// `granted`, `missing` or `unknown`.
    state: &'static str,
    message: Option<&'a str>,
    permissions: &'a [&'a str],
    all_needed: bool,
    scope: &'a str,
    required: bool,
}

/// Tries every ability, and tells which are there.
pub(crate) async fn check(options: Check) -> Result<Exit, Failure> {
    let open = options.way_in.open().await?;
    // Whoever may not even sign in is not told of permissions.
    let organization = open.client.organization().await?.name.or(open.organization);
    let found = open.client.capabilities().await;
    let mut out = io::stdout().lock();
    if options.json {
        for capability in &found {
            line(&ability_line(capability), &mut out)?;
        }
    } else {
        paper(organization.as_deref(), &found, &mut out)?;
        if found.iter().any(|capability| capability.state == Access::Missing) {
            let letter = open.client.letter(organization.as_deref(), &found);
            write!(out, "\nFor your administrator:\n\n{letter}")?;
        }
    }
    Ok(exit(&found))
}

fn exit(found: &[Capability]) -> Exit {
    let required = |wanted: fn(&Access) -> bool| {
        found.iter().any(|capability| capability.required && wanted(&capability.state))
    };
    if required(|state| matches!(state, Access::Missing)) {
        return Exit::PermissionMissing;
    }
    if required(|state| matches!(state, Access::Unknown { .. })) {
        return Exit::Incomplete;
    }
    Exit::Done
}

fn ability_line(capability: &Capability) -> AbilityLine<'_> {
    let (state, message) = match &capability.state {
        Access::Granted => ("granted", None),
        Access::Missing => ("missing", None),
        Access::Unknown { message } => ("unknown", Some(message.as_str())),
    };
    let Capability { title, purpose, permissions, all_needed, scope, required, .. } = capability;
    let (all_needed, required) = (*all_needed, *required);
    AbilityLine { title, purpose, state, message, permissions, all_needed, scope, required }
}

fn paper(organization: Option<&str>, found: &[Capability], out: &mut impl Write) -> io::Result<()> {
    let organization = organization.unwrap_or("the organization");
    writeln!(out, "What this client may do in {organization}:")?;
    for capability in found {
        let (mark, note) = match &capability.state {
            Access::Granted => ("✓", String::new()),
            Access::Missing if capability.required => ("✗", " Earshot needs it.".to_owned()),
            Access::Missing => ("✗", " Earshot works without it.".to_owned()),
            Access::Unknown { message } => ("?", format!(" {message}")),
        };
        writeln!(out, "{mark} {}: {}{note}", capability.title, capability.purpose)?;
    }
    Ok(())
}
