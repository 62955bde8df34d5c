//! Titles, purposes, permissions and scopes (API.md 2.5).

use super::{Ability, Access, Capability};

pub(super) struct Row {
    pub(super) ability: Ability,
    title: &'static str,
    purpose: &'static str,
    permissions: Permissions,
    scope: &'static str,
    required: bool,
}

#[derive(Clone, Copy)]
enum Permissions {
    None,
    Any(&'static [&'static str]),
    All(&'static [&'static str]),
}

impl Row {
    pub(super) fn capability(&self, state: Access) -> Capability {
        let (permissions, all_needed) = match self.permissions {
            Permissions::None => (&[][..], false),
            Permissions::Any(permissions) => (permissions, false),
            Permissions::All(permissions) => (permissions, true),
        };
        let Self { ability, title, purpose, scope, required, .. } = *self;
        Capability { ability, title, purpose, state, permissions, all_needed, scope, required }
    }
}

pub(super) const ALL: [Row; 11] = [
    Row {
        ability: Ability::ReadTranscripts,
        title: "Read transcripts",
        purpose: "Earshot reads what was said in each call, and looks for your words there.",
        permissions: Permissions::All(&[
            "recording:recording:view",
            "speechAndTextAnalytics:data:view",
        ]),
        scope: "speech-and-text-analytics:readonly, recordings:readonly",
        required: true,
    },
    Row {
        ability: Ability::ListCalls,
        title: "List calls",
        purpose: "Earshot lists the calls of your dates with their times, agents, queues and wrap-up codes.",
        permissions: Permissions::Any(&[
            "analytics:conversationDetail:view",
            "analytics:agentConversationDetail:view",
        ]),
        scope: "analytics:readonly",
        required: true,
    },
    Row {
        ability: Ability::ContentSearch,
        title: "Search by content",
        purpose: "Genesys Cloud proposes the calls of the last 60 days that contain your words, so that fewer have to be read. Without it, Earshot reads all calls of your dates.",
        permissions: Permissions::Any(&[
            "analytics:conversationDetail:view",
            "recording:recording:view",
            "recording:recordingSegment:view",
        ]),
        scope: "speech-and-text-analytics:readonly, search:readonly, analytics:readonly",
        required: false,
    },
    Row {
        ability: Ability::ContentSwitch,
        title: "See the transcription settings",
        purpose: "Earshot sees whether content search is switched on, and need not find out by trying.",
        permissions: Permissions::All(&["routing:transcriptionSettings:view"]),
        scope: "routing:readonly",
        required: false,
    },
    Row {
        ability: Ability::Queues,
        title: "See queues",
        purpose: "Calls show the name of their queue, and you choose queues by name.",
        permissions: Permissions::Any(&["routing:queue:view", "routing:queue:search"]),
        scope: "routing:readonly",
        required: false,
    },
    Row {
        ability: Ability::Agents,
        title: "Find agents",
        purpose: "You choose agents by typing a part of their name. Without it, Earshot reads the list of all users for that.",
        permissions: Permissions::All(&["directory:user:view"]),
        scope: "users:readonly",
        required: false,
    },
    Row {
        ability: Ability::WrapUpCodes,
        title: "See wrap-up codes",
        purpose: "You choose calls by the wrap-up code the agent gave.",
        permissions: Permissions::All(&["routing:wrapupCode:view"]),
        scope: "routing:readonly",
        required: false,
    },
    Row {
        ability: Ability::Divisions,
        title: "See divisions",
        purpose: "You choose calls by division.",
        permissions: Permissions::None,
        scope: "authorization:readonly",
        required: false,
    },
    Row {
        ability: Ability::Topics,
        title: "See topics",
        purpose: "You choose calls by the topics that speech analytics spotted in them.",
        permissions: Permissions::All(&["speechAndTextAnalytics:topic:view"]),
        scope: "speech-and-text-analytics:readonly",
        required: false,
    },
    Row {
        ability: Ability::Recordings,
        title: "Play recordings",
        purpose: "You hear a call beside its words. Without it, Earshot shows the words alone.",
        permissions: Permissions::Any(&[
            "recording:recording:view",
            "recording:recordingSegment:view",
            "recording:snippetRecording:view",
            "recording:screenRecording:view",
        ]),
        scope: "recordings:readonly",
        required: false,
    },
    Row {
        ability: Ability::Summaries,
        title: "Read summaries",
        purpose: "You see the summary that Genesys Cloud wrote of a call, where it did.",
        permissions: Permissions::All(&["speechAndTextAnalytics:aiSummary:view"]),
        scope: "speech-and-text-analytics:readonly",
        required: false,
    },
];
