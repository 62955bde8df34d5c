//! What the invented calls are, read from their own files without any of Earshot's code.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use demo_org::generate;
use serde_json::Value;

use crate::desk::{NOW, settled};

/// One call of the embedded organization.
pub(crate) struct Known {
    conversation: Value,
    transcript: Value,
}

/// Those of the days that [`settled`] speaks of.
pub(crate) fn settled_calls() -> Vec<Known> {
    let dates = settled();
    let [from, to] = [&dates[1], &dates[3]].map(|date| date.parse::<DateTime<Utc>>().unwrap());
    let calls = generate(420, 1, *NOW);
    let known = calls.map(|call| Known {
        conversation: call.conversation,
        transcript: call.transcript.unwrap_or_default(),
    });
    known.filter(|call| (from..to).contains(&call.time("conversationStart"))).collect()
}

impl Known {
    pub(crate) fn id(&self) -> &str {
        self.conversation["conversationId"].as_str().unwrap()
    }

    pub(crate) fn seconds(&self) -> i64 {
        (self.time("conversationEnd") - self.time("conversationStart")).num_seconds()
    }

    pub(crate) fn direction(&self) -> &str {
        self.conversation["originatingDirection"].as_str().unwrap()
    }

    pub(crate) fn division(&self) -> &str {
        self.conversation["divisionIds"][0].as_str().unwrap()
    }

    /// Names of its participants with this purpose: `agent`, or `acd` for queues.
    pub(crate) fn people(&self, purpose: &str) -> BTreeSet<&str> {
        let all = self.participants().filter(|one| one["purpose"] == purpose);
        all.map(|one| one["participantName"].as_str().unwrap()).collect()
    }

    pub(crate) fn is_held(&self) -> bool {
        self.segments().any(|segment| segment["segmentType"] == "hold")
    }

    pub(crate) fn is_transferred(&self) -> bool {
        let metrics = self.sessions().filter_map(|session| session["metrics"].as_array()).flatten();
        metrics.into_iter().any(|metric| metric["name"] == "nTransferred")
    }

    pub(crate) fn queue_ids(&self) -> BTreeSet<&str> {
        self.segments().filter_map(|segment| segment["queueId"].as_str()).collect()
    }

    pub(crate) fn code(&self) -> Option<&str> {
        self.segments().find_map(|segment| segment["wrapUpCode"].as_str())
    }

    pub(crate) fn numbers(&self) -> Vec<String> {
        let digits = |value: &Value| {
            value.as_str().unwrap_or_default().chars().filter(char::is_ascii_digit).collect()
        };
        self.sessions().flat_map(|one| [digits(&one["ani"]), digits(&one["dnis"])]).collect()
    }

    pub(crate) fn language(&self) -> String {
        self.part()["language"].as_str().unwrap_or_default().to_lowercase()
    }

    pub(crate) fn topics(&self) -> BTreeSet<&str> {
        let topics = self.part()["analytics"]["topics"].as_array().into_iter().flatten();
        topics.filter_map(|topic| topic["topicName"].as_str()).collect()
    }

    fn part(&self) -> &Value {
        &self.transcript["transcripts"][0]
    }

    fn time(&self, name: &str) -> DateTime<Utc> {
        self.conversation[name].as_str().unwrap().parse().unwrap()
    }

    fn participants(&self) -> impl Iterator<Item = &Value> {
        self.conversation["participants"].as_array().into_iter().flatten()
    }

    fn sessions(&self) -> impl Iterator<Item = &Value> {
        self.participants().filter_map(|one| one["sessions"].as_array()).flatten()
    }

    fn segments(&self) -> impl Iterator<Item = &Value> {
        self.sessions().filter_map(|one| one["segments"].as_array()).flatten()
    }
}
