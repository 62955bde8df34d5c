//! Below the dialog: what a saved receipt says.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use search::{Outcome, Source, Trouble};
use serde_json::Value;

use super::*;
use crate::desk::Desk;

impl Desk {
    async fn save_receipt(&self, name: &str) -> Result<SavedFile, CommandError> {
        let receipt = receipt_of(&self.run)?;
        save_to(&self.earshot, &self.run, &receipt, self.place(name)).await
    }

    fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.place(name)).unwrap()
    }
}

#[tokio::test]
async fn a_saved_receipt_tells_the_question_the_plan_and_every_call() {
    let desk = Desk::after("refund").await;
    let saved = desk.save_receipt("receipt.json").await.unwrap();
    assert_eq!(saved.path, desk.place("receipt.json").display().to_string());
    let document: Value = serde_json::from_str(&desk.read("receipt.json")).unwrap();
    assert_eq!((&document["earshot"], &document["version"]), (&"receipt".into(), &1.into()));
    assert_eq!(document["question"]["query"], "\"refund\"");
    assert!(document["plan"]["reason"].is_string());
    let receipt = desk.run.receipt().unwrap();
    assert_eq!(document["counts"]["candidates"], receipt.candidates);
    let calls = document["calls"].as_array().unwrap();
    assert_eq!(calls.len() as u64, receipt.candidates, "every call is on it");
    let matched = calls.iter().filter(|call| call["outcome"] == "matched").count();
    assert_eq!(matched as u64, receipt.matched);
}

#[tokio::test]
async fn a_receipt_holds_no_words_of_a_call() {
    let desk = Desk::after("refund").await;
    desk.save_receipt("receipt.json").await.unwrap();
    let text = desk.read("receipt.json");
    for phrase in &desk.first().await.transcript.phrases {
        let said = phrase.display();
        assert!(said.len() < 20 || !text.contains(said), "{said}");
    }
}

#[tokio::test]
async fn a_receipt_can_be_a_table() {
    let desk = Desk::after("refund").await;
    desk.save_receipt("receipt.CSV").await.unwrap();
    let text = desk.read("receipt.CSV");
    let table = text.strip_prefix('\u{feff}').expect("spreadsheets look for this mark");
    let mut table = csv::Reader::from_reader(table.as_bytes());
    assert_eq!(table.headers().unwrap(), COLUMNS.as_slice());
    assert_eq!(table.records().count() as u64, desk.run.receipt().unwrap().candidates);
}

#[tokio::test]
async fn what_genesys_sends_becomes_no_formula() {
    let examined = Examined {
        conversation_id: "=1+1".to_owned(),
        communication_id: "@leg".to_owned(),
        start: None,
        outcome: Outcome::Failed,
        source: Source::None,
        problem: Some(Trouble {
            code: "server".to_owned(),
            message: "-2+3".to_owned(),
            args: search::Args::new(),
            correlation_id: Some("+4".to_owned()),
            permissions: Vec::new(),
        }),
    };
    let row = row(&examined);
    assert_eq!(row, ["'=1+1", "'@leg", "", "failed", "none", "server", "'-2+3", "'+4"]);
}

#[tokio::test]
async fn a_run_that_goes_on_has_no_receipt_yet() {
    let desk = Desk::after("refund").await;
    let going = desk.earshot.runs.begin(desk.asked()).unwrap();
    assert_eq!(receipt_of(&going).unwrap_err().code, "run-going-on");
}
