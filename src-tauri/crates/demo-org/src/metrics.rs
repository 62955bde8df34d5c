//! Speech analytics of one conversation (API.md 6), worked out from its transcript file.

use serde_json::{Value, json};

/// `sentimentScore`, its trend, and who spoke how much, in percent.
#[expect(clippy::cast_precision_loss, reason = "a call is far shorter than 2^53 ms")]
pub(crate) fn metrics(conversation_id: &str, transcript: &Value) -> Value {
    let moods = sentiments(transcript);
    let (early, late) = moods.split_at(moods.len() / 2);
    let trend = mean(late) - mean(early);
    let length = transcript["duration"]["milliseconds"].as_f64().unwrap_or(1.0).max(1.0);
    let spoken = spans(transcript);
    let percent = |ms: i64| (ms as f64 / length * 1_000.0).round() / 10.0;
    let talk =
        |external: bool| spoken.iter().filter(|s| s.2 == external).map(|s| s.1 - s.0).sum::<i64>();
    let overlaps: Vec<i64> =
        spoken.windows(2).map(|w| w[0].1 - w[1].0).filter(|ms| *ms > 0).collect();
    let (agent, customer) = (percent(talk(false)), percent(talk(true)));
    let score = if moods.is_empty() {
        json!({})
    } else {
        json!({"sentimentScore": round(mean(&moods)), "sentimentTrend": round(trend.clamp(-1.0, 1.0))})
    };
    let mut all = json!({
        "conversation": {"id": conversation_id, "selfUri": format!("/api/v2/conversations/{conversation_id}")},
        "sentimentTrendClass": class(moods.len(), trend),
        "participantMetrics": {
            "agentDurationPercentage": agent, "customerDurationPercentage": customer,
            "silenceDurationPercentage": round((100.0 - agent - customer).max(0.0)), "ivrDurationPercentage": 0.0,
            "acdDurationPercentage": 0.0, "overtalkDurationPercentage": percent(overlaps.iter().sum()), "otherDurationPercentage": 0.0,
            "overtalkCount": overlaps.len(),
        },
    });
    if let (Value::Object(all), Value::Object(score)) = (&mut all, score) {
        all.extend(score);
    }
    all
}

fn sentiments(transcript: &Value) -> Vec<f64> {
    let events = transcript["transcripts"][0]["analytics"]["sentiment"]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default();
    let of_customer = events.iter().filter(|event| event["participant"] == "external");
    of_customer.filter_map(|event| event["sentiment"].as_f64()).collect()
}

/// Start, end and whether the customer speaks, of each phrase in turn.
fn spans(transcript: &Value) -> Vec<(i64, i64, bool)> {
    let phrases =
        transcript["transcripts"][0]["phrases"].as_array().map(Vec::as_slice).unwrap_or_default();
    let span = |phrase: &Value| {
        let from = phrase["startTimeMs"].as_i64().unwrap_or_default();
        let length = phrase["duration"]["milliseconds"].as_i64().unwrap_or_default();
        (from, from + length, phrase["participantPurpose"] == "external")
    };
    phrases.iter().map(span).collect()
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
