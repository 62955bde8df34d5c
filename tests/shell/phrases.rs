//! A call's phrases, one by one: the shell tells them column by column.

use serde_json::{Value, json};

/// With the columns' names, as the page puts them together (`ui/lib/phrases.js`).
pub(crate) fn phrases(call: &Value) -> Vec<Value> {
    let told = &call["phrases"];
    let texts = told["text"].as_array().expect("a call has words");
    (0..texts.len()).map(|at| phrase(call, at)).collect()
}

fn phrase(call: &Value, at: usize) -> Value {
    let told = &call["phrases"];
    let speaker = &told["speaker"][at];
    let place = |mark: &[Value]| json!({ "start": mark[1], "end": mark[2], "hit": mark[3] });
    json!({
        "atMs": told["atMs"][at],
        "durationMs": told["durationMs"][at],
        "speaker": speaker,
        "side": call["speakers"][index(speaker)]["side"],
        "text": told["text"][at],
        "confidence": told["confidence"][at],
        "silent": told["silent"].as_array().unwrap().contains(&json!(at)),
        "sentiment": of(told, "sentiment", at).next().map(|score| score[1].clone()),
        "marks": of(told, "marks", at).map(place).collect::<Vec<_>>(),
        "topics": of(told, "topics", at).map(|topic| topic[1].clone()).collect::<Vec<_>>(),
    })
}

/// What a column that is told of few phrases tells of this one.
fn of<'a>(told: &'a Value, column: &str, at: usize) -> impl Iterator<Item = &'a [Value]> {
    let entries = told[column].as_array().unwrap();
    // They come by phrase, and a long call has thousands.
    let begin = entries.partition_point(|entry| index(&entry[0]) < at);
    entries[begin..].iter().map_while(move |entry| {
        (index(&entry[0]) == at).then(|| entry.as_array().unwrap().as_slice())
    })
}

fn index(value: &Value) -> usize {
    usize::try_from(value.as_u64().expect("an index")).unwrap()
}
