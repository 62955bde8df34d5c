//! Genesys' words for who took part, in ours.

use transcript::{Direction, Role, Side};

/// `purpose` of Analytics, `participantPurpose` of a transcript's participants.
pub(crate) fn role(purpose: Option<&str>) -> Role {
    match purpose.map(str::to_ascii_lowercase).as_deref() {
        Some("customer" | "external") => Role::Customer,
        Some("agent" | "user") => Role::Agent,
        Some("ivr" | "workflow" | "botflow") => Role::Ivr,
        Some("acd") => Role::Acd,
        Some("voicemail") => Role::Voicemail,
        _ => Role::Other,
    }
}

/// `participantPurpose` of a phrase: `external`, or `internal` for everything else (API.md 5.2).
pub(crate) fn side(purpose: &str) -> Side {
    role(Some(purpose)).side()
}

/// `originatingDirection`, `initialDirection`.
pub(crate) fn direction(text: &str) -> Option<Direction> {
    match text.to_ascii_lowercase().as_str() {
        "inbound" => Some(Direction::Inbound),
        "outbound" => Some(Direction::Outbound),
        _ => None,
    }
}

/// An address without its scheme and parameters: `tel:+353…` and plain numbers both occur.
pub(crate) fn address(text: &str) -> String {
    let schemes = ["tel:", "sip:", "sips:"];
    let scheme = schemes.iter().find(|scheme| {
        text.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    });
    let Some(scheme) = scheme else { return text.to_owned() };
    let rest = &text[scheme.len()..];
    rest.split(';').next().unwrap_or(rest).to_owned()
}
