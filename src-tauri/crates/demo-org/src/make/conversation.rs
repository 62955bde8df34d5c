//! Dresses a story as an analytics conversation (API.md 4.2).

use serde_json::{Value, json};

use crate::corpus::iso;
use crate::directory::id_of;
use crate::script::Script;

use super::Maker;
use super::story::{Stay, Story};

/// The organization's own number.
pub(super) const COMPANY_NUMBER: &str = "tel:+441632960000";

impl Maker {
    /// The start in epoch ms.
    pub(super) fn start_ms(&self, story: &Story<'_>) -> i64 {
        if story.is_fresh {
            self.now_ms - 90_000 - story.end
        } else {
            story.moment.start_ms(self.now_ms, story.end)
        }
    }

    /// The analytics conversation.
    pub(super) fn conversation(&self, story: &Story<'_>) -> Value {
        let dress = Dress { maker: self, story, start: self.start_ms(story) };
        let mut participants = vec![dress.customer()];
        if story.greeted > 0 {
            participants.push(dress.announcement());
        }
        for (n, stay) in story.stays.iter().enumerate() {
            if !story.script.is_outbound || n > 0 {
                participants.push(dress.queue(n, stay));
            }
            participants.push(dress.agent(n, stay));
        }
        json!({
            "conversationId": story.id("conversation"),
            "conversationStart": dress.time(0),
            "conversationEnd": dress.time(story.end),
            "originatingDirection": direction(story.script),
            "divisionIds": [self.directory.queues[story.stays[0].queue].division],
            "mediaStatsMinConversationMos": 4.2 + f64::from(story.dice % 70) / 100.0,
            "participants": participants,
        })
    }
}

/// `inbound` or `outbound`.
pub(super) fn direction(script: &Script) -> &'static str {
    if script.is_outbound { "outbound" } else { "inbound" }
}

/// Who called whom.
pub(super) fn numbers<'a>(story: &'a Story<'_>) -> (&'a str, &'a str) {
    let customer = story.number_of_customer.as_str();
    if story.script.is_outbound { (COMPANY_NUMBER, customer) } else { (customer, COMPANY_NUMBER) }
}

struct Dress<'a> {
    maker: &'a Maker,
    story: &'a Story<'a>,
    start: i64,
}

impl Dress<'_> {
    fn time(&self, at: i64) -> String {
        iso(self.start + at)
    }

    fn segment(
        &self,
        from: i64,
        to: i64,
        kind: &str,
        queue: Option<usize>,
        end: Option<&str>,
    ) -> Value {
        let mut segment = json!({
            "segmentStart": self.time(from), "segmentEnd": self.time(to), "segmentType": kind, "conference": false,
        });
        if let Some(queue) = queue {
            segment["queueId"] = self.maker.directory.queues[queue].id.clone().into();
        }
        if let Some(end) = end {
            segment["disconnectType"] = end.into();
        }
        segment
    }

    fn session(&self, id: &str, metrics: &[Value], segments: &[Value]) -> Value {
        let (ani, dnis) = numbers(self.story);
        json!({
            "sessionId": id, "mediaType": "voice", "direction": direction(self.story.script), "ani": ani, "dnis": dnis,
            "provider": "Edge", "metrics": metrics, "segments": segments,
        })
    }

    fn metric(&self, name: &str, value: i64, at: i64) -> Value {
        json!({"name": name, "value": value, "emitDate": self.time(at)})
    }

    fn customer(&self) -> Value {
        let story = self.story;
        let first = &story.stays[0];
        let mut segments = Vec::new();
        if story.greeted > 0 {
            segments.push(self.segment(0, story.greeted, "ivr", None, None));
            segments.push(self.segment(
                story.greeted,
                first.from,
                "delay",
                Some(first.queue),
                None,
            ));
        } else {
            segments.push(self.segment(0, first.from, "dialing", None, None));
        }
        segments.push(self.segment(
            first.from,
            story.end,
            "interact",
            Some(first.queue),
            Some("peer"),
        ));
        let metrics = [
            self.metric("nConnected", 1, story.end),
            self.metric("tConnected", story.end, story.end),
        ];
        let mut session = self.session(&story.id("leg"), &metrics, &segments);
        session["recording"] = true.into();
        session["sessionDnis"] = numbers(story).1.into();
        json!({
            "participantId": story.id("customer"), "participantName": story.customer, "purpose": "customer", "sessions": [session],
        })
    }

    fn announcement(&self) -> Value {
        let story = self.story;
        let queue = &self.maker.directory.queues[story.stays[0].queue];
        let segments = [self.segment(0, story.greeted, "ivr", None, Some("transfer"))];
        let mut session = self.session(
            &story.id("ivr-leg"),
            &[self.metric("tIvr", story.greeted, story.greeted)],
            &segments,
        );
        session["peerId"] = story.id("leg").into();
        session["flow"] = json!({
            "flowId": id_of("flow", "Main menu"), "flowName": "Main menu", "flowType": "INBOUNDCALL", "flowVersion": "7.0",
            "entryType": "dnis", "exitReason": "TRANSFER", "transferType": "ACD", "transferTargetName": queue.name,
            "transferTargetAddress": queue.id, "startingLanguage": story.script.language.to_lowercase(),
        });
        json!({"participantId": story.id("ivr"), "participantName": "Main menu", "purpose": "ivr", "sessions": [session]})
    }

    fn queue(&self, n: usize, stay: &Stay) -> Value {
        let story = self.story;
        let segments =
            [self.segment(stay.queued, stay.from, "interact", Some(stay.queue), Some("transfer"))];
        let metrics = [
            self.metric("nOffered", 1, stay.queued),
            self.metric("tAcd", stay.from - stay.queued, stay.from),
        ];
        let mut session = self.session(&story.id(&format!("queue-leg-{n}")), &metrics, &segments);
        session["peerId"] = story.id("leg").into();
        let name = &self.maker.directory.queues[stay.queue].name;
        json!({
            "participantId": story.id(&format!("queue-{n}")), "participantName": name, "purpose": "acd", "sessions": [session],
        })
    }

    fn agent(&self, n: usize, stay: &Stay) -> Value {
        let story = self.story;
        let user = &self.maker.directory.users[stay.user].named;
        let mut session = self.session(
            &story.id(&format!("agent-leg-{n}")),
            &self.agent_metrics(n, stay),
            &self.agent_segments(n, stay),
        );
        session["peerId"] = story.id("leg").into();
        if n == 1 && self.maker.has_second_leg(story) {
            session["recording"] = true.into();
        }
        json!({
            "participantId": story.id(&format!("agent-{n}")), "participantName": user.name, "purpose": "agent", "userId": user.id,
            "sessions": [session],
        })
    }

    fn agent_metrics(&self, n: usize, stay: &Stay) -> Vec<Value> {
        let held: i64 = stay.holds.iter().map(|(from, to)| to - from).sum();
        let length = stay.to - stay.from;
        let mut metrics = vec![
            self.metric("tAnswered", stay.from - stay.queued, stay.from),
            self.metric("tTalk", length - held, stay.to),
            self.metric("tAcw", self.story.after_work, stay.to + self.story.after_work),
            self.metric("tHandle", length + self.story.after_work, stay.to + self.story.after_work),
        ];
        if held > 0 {
            metrics.push(self.metric("tHeld", held, stay.to));
        }
        if self.is_handed_on(n) {
            metrics.push(self.metric("nTransferred", 1, stay.to));
        }
        metrics
    }

    fn is_handed_on(&self, n: usize) -> bool {
        self.story.stays.get(n + 1).is_some_and(|next| !next.is_conference)
    }

    fn agent_segments(&self, n: usize, stay: &Stay) -> Vec<Value> {
        let queue = Some(stay.queue);
        let ring = (stay.from - stay.queued).clamp(0, 3_000);
        let kind = if self.story.script.is_outbound && n == 0 { "dialing" } else { "alert" };
        let mut segments = vec![self.segment(stay.from - ring, stay.from, kind, queue, None)];
        let mut at = stay.from;
        for (from, to) in &stay.holds {
            segments.push(self.segment(at, *from, "interact", queue, None));
            segments.push(self.segment(*from, *to, "hold", queue, None));
            at = *to;
        }
        let mut last = self.segment(
            at,
            stay.to,
            "interact",
            queue,
            Some(if self.is_handed_on(n) { "transfer" } else { "client" }),
        );
        last["conference"] = (stay.is_conference
            || self.story.stays.get(n + 1).is_some_and(|next| next.is_conference))
        .into();
        segments.push(last);
        let mut wrapup =
            self.segment(stay.to, stay.to + self.story.after_work, "wrapup", queue, None);
        wrapup["wrapUpCode"] = self.maker.directory.codes[self.story.code].id.clone().into();
        if let Some(note) = self.note(n) {
            wrapup["wrapUpNote"] = note.into();
        }
        segments.push(wrapup);
        segments
    }

    /// What the agent wrote at the end: where the call went, or how it ended.
    fn note(&self, n: usize) -> Option<String> {
        let story = self.story;
        if self.is_handed_on(n) {
            let queue = &self.maker.directory.queues[story.stays[n + 1].queue].name;
            return story.dice.is_multiple_of(2).then(|| format!("Passed on to {queue}."));
        }
        if story.stays[n].is_conference {
            return None;
        }
        let code = &self.maker.directory.codes[story.code].name;
        self.maker.outcomes.of(code)?.note(story.dice).map(ToOwned::to_owned)
    }
}
