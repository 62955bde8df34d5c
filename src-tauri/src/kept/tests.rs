//! Below the dialogs: files of saved searches, in and out.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use search::Dates;
use serde_json::Value;

use super::*;
use crate::desk::Desk;

fn question(query: &str) -> Question {
    Question {
        query: query.to_owned(),
        dates: Dates::default(),
        filters: search::Filters::default(),
        way: None,
    }
}

impl Desk {
    async fn saved(&self, name: &str, query: &str) -> Searches {
        save(&self.earshot, None, name.to_owned(), question(query)).await.unwrap()
    }

    async fn exported(&self, name: &str) -> PathBuf {
        let store = self.earshot.searches().unwrap();
        let text = blocking(move || store.export(&[])).await.unwrap();
        let saved = saving::contents_to(&self.earshot, self.place(name), "json", text.into_bytes());
        saved.await.unwrap().path.into()
    }
}

#[tokio::test]
async fn what_is_exported_can_be_imported_elsewhere() {
    let (here, there) = (Desk::after("refund").await, Desk::after("refund").await);
    here.saved("Refunds", "refund NOT voucher").await;
    let file = here.exported("mine").await;
    assert!(file.ends_with("mine.json"), "a name without an ending gets one");
    assert!(here.earshot.was_saved(&file), "it can be shown in its folder");
    let lists = import_from(&there.earshot, file.clone()).await.unwrap();
    assert_eq!(lists.saved[0].name, "Refunds");
    assert_eq!(lists.saved[0].question, question("refund NOT voucher"));
    let twice = import_from(&there.earshot, file).await.unwrap();
    assert_eq!(twice.saved[1].name, "Refunds (2)");
}

#[tokio::test]
async fn an_export_holds_names_and_questions_only() {
    let desk = Desk::after("refund").await;
    desk.saved("Refunds", "refund").await;
    let text = std::fs::read_to_string(desk.exported("mine.json").await).unwrap();
    let document: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(document["earshot"], "searches");
    let names: Vec<_> = document["searches"][0].as_object().unwrap().keys().collect();
    assert_eq!(names, ["name", "question"]);
}

#[tokio::test]
async fn a_file_that_is_none_of_earshot_s_is_refused_in_words_and_changes_nothing() {
    let desk = Desk::after("refund").await;
    desk.saved("Refunds", "refund").await;
    let large = vec![b' '; usize::try_from(LONGEST_IMPORT).unwrap() + 1];
    for (name, contents) in [
        ("film.json", large.as_slice()),
        ("text.json", b"dear diary"),
        ("bytes.json", &[0xff, 0xfe, 0x00]),
        ("other.json", br#"{"earshot":"receipt","version":1}"#),
    ] {
        std::fs::write(desk.place(name), contents).unwrap();
        let error = import_from(&desk.earshot, desk.place(name)).await.unwrap_err();
        assert_eq!(error.code, "import-refused", "{name}");
        assert!(error.message.starts_with("The searches were not imported: "), "{error:?}");
    }
    let gone = import_from(&desk.earshot, desk.place("gone.json")).await.unwrap_err();
    assert_eq!(gone.code, "import-refused");
    assert_eq!(list(&desk.earshot).await.unwrap().saved.len(), 1);
}

#[test]
fn a_question_is_one_sentence_with_its_filters() {
    let mut asked = question("refund");
    let alone = in_words(&asked);
    assert!(alone.contains("refund") && !alone.contains('·'), "{alone}");
    asked.filters.topics = vec!["Cancellation".to_owned()];
    let filtered = in_words(&asked);
    assert!(filtered.starts_with(&format!("{alone} · ")), "{filtered}");
    assert!(filtered.contains("Cancellation"), "{filtered}");
}
