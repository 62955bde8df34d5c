//! Which permissions a path asks for (API.md appendix A).

use super::answer::Refusal;

/// What a path asks for.
enum Rule {
    Any(&'static [&'static str]),
    All(&'static [&'static str]),
}

const DETAILS: &[&str] =
    &["analytics:conversationDetail:view", "analytics:agentConversationDetail:view"];
const SEARCH: &[&str] = &[
    "analytics:conversationDetail:view",
    "recording:recording:view",
    "recording:recordingSegment:view",
];
const TRANSCRIPT: &[&str] = &["recording:recording:view", "speechAndTextAnalytics:data:view"];
const RECORDINGS: &[&str] = &[
    "recording:recording:view",
    "recording:recordingSegment:view",
    "recording:snippetRecording:view",
    "recording:screenRecording:view",
];
const SEGMENT: &[&str] = &["recording:recording:view", "recording:recordingSegment:view"];

fn rule(pattern: &str) -> Option<Rule> {
    Some(match pattern {
        "/speechandtextanalytics/transcripts/search" => Rule::Any(SEARCH),
        "/analytics/conversations/details/query"
        | "/analytics/conversations/details"
        | "/analytics/conversations/{id}/details" => Rule::Any(DETAILS),
        "/speechandtextanalytics/conversations/{id}"
        | "/speechandtextanalytics/conversations/{id}/communications/{leg}/transcripturl"
        | "/insights/conversations/{id}" => Rule::All(TRANSCRIPT),
        "/speechandtextanalytics/conversations/{id}/communications/{leg}/transcripturls" => {
            Rule::Any(SEGMENT)
        }
        "/speechandtextanalytics/topics" => Rule::All(&["speechAndTextAnalytics:topic:view"]),
        "/speechandtextanalytics/categories" => {
            Rule::All(&["speechAndTextAnalytics:category:view"])
        }
        "/speechandtextanalytics/conversations/{id}/categories" => {
            Rule::All(&["speechAndTextAnalytics:data:view"])
        }
        "/speechandtextanalytics/conversations/{id}/sentiments" => {
            Rule::All(&["speechAndTextAnalytics:sentimentData:view"])
        }
        "/speechandtextanalytics/conversations/{id}/summaries" => {
            Rule::All(&["speechAndTextAnalytics:aiSummary:view"])
        }
        "/conversations/{id}/recordings" | "/conversations/{id}/recordingmetadata" => {
            Rule::Any(RECORDINGS)
        }
        "/routing/queues" => Rule::Any(&["routing:queue:view"]),
        "/routing/queues/divisionviews/all" => Rule::All(&["routing:queue:search"]),
        "/routing/wrapupcodes" => Rule::All(&["routing:wrapupCode:view"]),
        "/routing/settings/transcription" => Rule::Any(&["routing:transcriptionSettings:view"]),
        "/users/search" => Rule::Any(&["directory:user:view"]),
        "/conversations/{id}" => Rule::Any(&["conversation:communication:view"]),
        _ => return None,
    })
}

/// Refuses when `held` (`None` = everything) does not satisfy the rule of the path.
pub(super) fn check(pattern: &str, held: Option<&[String]>) -> Result<(), Refusal> {
    let (Some(rule), Some(held)) = (rule(pattern), held) else { return Ok(()) };
    let lacks = |wanted: &str| !held.iter().any(|name| name == wanted);
    match rule {
        Rule::Any(wanted) if wanted.iter().all(|name| lacks(name)) => {
            Err(Refusal::missing_any(wanted))
        }
        Rule::All(wanted) if wanted.iter().any(|name| lacks(name)) => Err(Refusal::missing(
            &wanted.iter().copied().filter(|name| lacks(name)).collect::<Vec<_>>(),
        )),
        Rule::Any(_) | Rule::All(_) => Ok(()),
    }
}
