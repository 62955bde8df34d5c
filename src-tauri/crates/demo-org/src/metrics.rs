//! Speech analytics of one conversation (API.md 6), worked out from its transcript file.

use serde_json::{Value, json};

/// `sentimentScore`, its trend, and who was heard how much, in percent of the transcript's length.
#[expect(clippy::cast_precision_loss, reason = "a call is far shorter than 2^53 ms")]
pub(crate) fn metrics(conversation_id: &str, transcript: &Value) -> Value {
    let length = transcript["duration"]["milliseconds"].as_i64().unwrap_or(1).max(1);
    let percent = |ms: i64| (ms as f64 / length as f64 * 1_000.0).round() / 10.0;
    let talk = Talk::of(transcript);
    let (agent, customer, menu) = (total(&talk.agent), total(&talk.customer), total(&talk.menu));
    let overtalk = shared(&talk.agent, &talk.customer);
    let heard = joined([talk.agent, talk.customer, talk.menu, talk.queue.clone()].concat());
    let silence = (length - total(&heard)).max(0);
    let mut all = json!({
        "conversation": {"id": conversation_id, "selfUri": format!("/api/v2/conversations/{conversation_id}")},
        "participantMetrics": {
            "agentDurationPercentage": percent(agent), "customerDurationPercentage": percent(customer),
            "silenceDurationPercentage": percent(silence), "ivrDurationPercentage": percent(menu),
            "acdDurationPercentage": percent(total(&talk.queue)), "overtalkDurationPercentage": percent(total(&overtalk)),
            "otherDurationPercentage": 0.0, "overtalkCount": overtalk.len(),
        },
    });
    let moods = sentiments(transcript);
    let (early, late) = moods.split_at(moods.len() / 2);
    let trend = mean(late) - mean(early);
    all["sentimentTrendClass"] = class(moods.len(), trend).into();
    if !moods.is_empty() {
        all["sentimentScore"] = round(mean(&moods)).into();
        all["sentimentTrend"] = round(trend.clamp(-1.0, 1.0)).into();
    }
    all
}

/// A stretch of time, epoch ms.
type Span = (i64, i64);

/// Who was heard when, each in order and without overlaps.
struct Talk {
    agent: Vec<Span>,
    customer: Vec<Span>,
    menu: Vec<Span>,
    queue: Vec<Span>,
}

impl Talk {
    fn of(transcript: &Value) -> Self {
        let of_purpose = |purpose: &str| {
            let people = list(&transcript["participants"]).iter();
            let such = people.filter(|one| one["participantPurpose"] == purpose);
            joined(such.filter_map(participation).collect())
        };
        let first_agent = of_purpose("agent").first().map_or(i64::MIN, |first| first.0);
        let phrases = || list(&transcript["transcripts"][0]["phrases"]).iter();
        let said = |internal: bool| {
            let side = if internal { "internal" } else { "external" };
            phrases().filter(move |phrase| phrase["participantPurpose"] == side).map(phrase_span)
        };
        let first_word = phrases().map(phrase_span).map(|span| span.0).min();
        let within = |span: &Span| first_word.is_some_and(|first| span.0 >= first);
        Self {
            agent: joined(said(true).filter(|span| span.0 >= first_agent).collect()),
            customer: joined(said(false).collect()),
            menu: joined(said(true).filter(|span| span.0 < first_agent).collect()),
            // While one agent talks to the customer, the queue of the next is not heard.
            queue: of_purpose("acd")
                .into_iter()
                .filter(|span| {
                    within(span) && phrases().all(|said| !meet(*span, phrase_span(said)))
                })
                .collect(),
        }
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn participation(person: &Value) -> Option<Span> {
    Some((person["startTimeMs"].as_i64()?, person["endTimeMs"].as_i64()?))
}

fn phrase_span(phrase: &Value) -> Span {
    let from = phrase["startTimeMs"].as_i64().unwrap_or_default();
    (from, from + phrase["duration"]["milliseconds"].as_i64().unwrap_or_default())
}

fn meet(one: Span, other: Span) -> bool {
    one.0.max(other.0) < one.1.min(other.1)
}

fn joined(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_unstable();
    let mut all: Vec<Span> = Vec::new();
    for span in spans {
        match all.last_mut() {
            Some(last) if span.0 <= last.1 => last.1 = last.1.max(span.1),
            _ => all.push(span),
        }
    }
    all
}

fn shared(one: &[Span], other: &[Span]) -> Vec<Span> {
    let (mut left, mut right, mut both) = (0, 0, Vec::new());
    while let (Some(a), Some(b)) = (one.get(left), other.get(right)) {
        if meet(*a, *b) {
            both.push((a.0.max(b.0), a.1.min(b.1)));
        }
        if a.1 <= b.1 { left += 1 } else { right += 1 }
    }
    both
}

fn total(spans: &[Span]) -> i64 {
    spans.iter().map(|span| span.1 - span.0).sum()
}

fn sentiments(transcript: &Value) -> Vec<f64> {
    let events = list(&transcript["transcripts"][0]["analytics"]["sentiment"]).iter();
    let of_customer = events.filter(|event| event["participant"] == "external");
    of_customer.filter_map(|event| event["sentiment"].as_f64()).collect()
}

#[expect(clippy::cast_precision_loss, reason = "a call has few sentiment events")]
fn mean(values: &[f64]) -> f64 {
    if values.is_empty() { 0.0 } else { values.iter().sum::<f64>() / values.len() as f64 }
}

fn round(value: f64) -> f64 {
    (value * 10_000.0).round() / 10_000.0
}

fn class(count: usize, trend: f64) -> &'static str {
    match trend {
        _ if count < 2 => "NotCalculated",
        t if t < -0.4 => "Declining",
        t if t < -0.1 => "SlightlyDeclining",
        t if t < 0.1 => "NoChange",
        t if t < 0.4 => "SlightlyImproving",
        _ => "Improving",
    }
}
