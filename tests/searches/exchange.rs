//! Searches as a file for colleagues.

use serde_json::{Value, json};

use crate::desk::{Desk, HERE, day, question, told};

fn document(searches: &Value) -> String {
    json!({ "earshot": "searches", "version": 1, "searches": searches }).to_string()
}

#[test]
fn what_one_exports_another_imports() {
    let (from, to) = (Desk::new(), Desk::new());
    let mut filtered = question("customer:cancel*");
    filtered.filters =
        serde_json::from_value(json!({ "languages": ["en"], "held": true })).unwrap();
    from.searches.save("Leaving us", filtered).unwrap();
    from.searches.save("Refunds", question("refund")).unwrap();
    let imported = to.searches.import(&from.searches.export(&[]).unwrap()).unwrap();
    assert_eq!(to.searches.list(None).unwrap(), imported);
    let told = |desk: &Desk| {
        let all = desk.searches.list(None).unwrap();
        all.into_iter().map(|one| (one.name, one.question)).collect::<Vec<_>>()
    };
    assert_eq!(told(&from), told(&to));
}

#[test]
fn an_export_holds_the_chosen_ones_and_nothing_of_what_they_found() {
    let desk = Desk::new();
    let refunds = desk.searches.save("Refunds", question("refund")).unwrap();
    desk.searches.save("Credits", question("credit")).unwrap();
    desk.searches.note_run(&refunds.id, HERE, day(), ["1/a".to_owned()]).unwrap();
    let text = desk.searches.export(std::slice::from_ref(&refunds.id)).unwrap();
    let exported: Value = serde_json::from_str(&text).unwrap();
    assert_eq!((&exported["earshot"], &exported["version"]), (&json!("searches"), &json!(1)));
    let searches = exported["searches"].as_array().unwrap();
    assert_eq!(searches.len(), 1);
    let fields: Vec<_> = searches[0].as_object().unwrap().keys().collect();
    assert_eq!(fields, ["name", "question"]);
    assert!(!text.contains(HERE) && !text.contains(&refunds.id));
    assert_eq!(told(desk.searches.export(&["nobody".to_owned()])).0, "search-unknown");
}

#[test]
fn a_name_that_is_taken_gets_a_number() {
    let desk = Desk::new();
    desk.searches.save("Refunds", question("refund")).unwrap();
    let text = document(&json!([
        { "name": "refunds", "question": { "query": "money" } },
        { "name": "Refunds", "question": { "query": "money back" } },
    ]));
    desk.searches.import(&format!("\u{feff}{text}")).unwrap();
    assert_eq!(desk.names(), ["Refunds", "refunds (2)", "Refunds (3)"]);
    assert_eq!(desk.searches.get("Refunds").unwrap().question.query, "refund", "the own one stays");
}

#[test]
fn a_bad_file_is_refused_in_a_sentence_and_nothing_of_it_is_taken() {
    let good = json!({ "name": "Refunds", "question": { "query": "refund" } });
    let with = |bad: Value| document(&json!([good, bad]));
    let cases = [
        (String::new(), "not one that Earshot exported"),
        ("PK\u{3}\u{4} not text".into(), "not one that Earshot exported"),
        ("{\"a\": 1}".into(), "not one that Earshot exported"),
        ("[]".into(), "not one that Earshot exported"),
        (json!({ "earshot": "connections", "version": 1 }).to_string(), "not one that Earshot"),
        (json!({ "earshot": "searches", "version": 2 }).to_string(), "Update Earshot"),
        (document(&json!([])), "there are none"),
        (with(json!({ "name": "Half" })), "damaged"),
        (with(json!({ "name": "x", "question": { "query": "a", "colour": "red" } })), "colour"),
        (with(json!({ "name": "Broken", "question": { "query": "\"refund" } })), "“Broken”"),
        (with(json!({ "name": " ", "question": { "query": "refund" } })), "Give the search a name"),
    ];
    let desk = Desk::new();
    for (text, words) in cases {
        let (code, sentence) = told(desk.searches.import(&text));
        assert!(["import-refused", "bad-name"].contains(&code), "{code}");
        assert!(sentence.contains(words), "{words}: {sentence}");
    }
    assert!(desk.names().is_empty());
}
