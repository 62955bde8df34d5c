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
        let organization = organization.as_deref().unwrap_or("the organization");
        paper(organization, &found, &mut out)?;
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

fn paper(organization: &str, found: &[Capability], out: &mut impl Write) -> io::Result<()> {
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
    letter(found, out)
}

/// What to send to the administrator, where something is missing.
fn letter(found: &[Capability], out: &mut impl Write) -> io::Result<()> {
    let missing = |capability: &&Capability| matches!(capability.state, Access::Missing);
    let missing: Vec<&Capability> = found.iter().filter(missing).collect();
    if missing.is_empty() {
        return Ok(());
    }
    writeln!(out, "\nFor your administrator: please add to the role of Earshot's OAuth client")?;
    for capability in missing {
        let joint = if capability.all_needed { " and " } else { " or " };
        let permissions = capability.permissions.join(joint);
        writeln!(out, "- {permissions} ({})", capability.title)?;
        if !capability.scope.is_empty() {
            writeln!(
                out,
                "  and, for a client that people sign in with, the scope {}",
                capability.scope
            )?;
        }
    }
    writeln!(out, "The role must hold in the divisions whose calls are searched.")
}
