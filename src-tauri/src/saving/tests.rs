//! Below the dialogs: what is on the disk afterwards, and what the page is told.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::fs;

use serde_json::{Value, json};

use super::*;
use crate::desk::{Desk, page};

const TEXT: How = How { format: Format::Txt, time: TimeStyle::Elapsed };
const JSON: How = How { format: Format::Json, time: TimeStyle::Clock };

impl Desk {
    async fn save(&self, path: PathBuf, how: How) -> Result<SavedFile, CommandError> {
        one_to(&self.earshot, &self.run, self.first().await, path, how).await
    }

    async fn save_all(
        &self,
        folder: &Path,
        how: How,
    ) -> (Result<SavedAll, CommandError>, Vec<Value>) {
        let (page, mut told) = page();
        let chosen = (&*self.run, chosen(&self.run, None));
        let result = all_into(&self.earshot, chosen, folder, how, &page).await;
        (result, std::iter::from_fn(|| told.try_recv().ok()).collect())
    }
}

#[tokio::test]
async fn a_call_is_saved_where_the_user_said_and_can_be_shown_there() {
    let desk = Desk::after("refund").await;
    let path = desk.place("call.json");
    let saved = desk.save(path.clone(), JSON).await.unwrap();
    assert_eq!((saved.path, saved.folder), (shown(&path), shown(desk.folder.path())));
    let read = export::read_json(fs::File::open(&path).unwrap()).unwrap();
    assert_eq!(read, desk.first().await.transcript);
    assert!(desk.earshot.was_saved(&path));
    assert!(!desk.earshot.was_saved(desk.folder.path()), "only what was saved can be shown");
}

#[tokio::test]
async fn a_saved_text_names_the_organization_and_the_search() {
    let desk = Desk::after("refund").await;
    desk.save(desk.place("call.txt"), TEXT).await.unwrap();
    let text = fs::read_to_string(desk.place("call.txt")).unwrap();
    assert!(text.contains("refund"), "{text}");
    let id = &desk.run.ids()[0].0;
    assert!(text.contains(id.as_str()), "{text}");
}

#[tokio::test]
async fn a_confirmed_name_is_replaced_and_a_completed_one_is_not() {
    let desk = Desk::after("refund").await;
    fs::write(desk.place("call.txt"), "old").unwrap();
    desk.save(desk.place("call.txt"), TEXT).await.unwrap();
    assert_ne!(fs::read_to_string(desk.place("call.txt")).unwrap(), "old");

    // The dialog asked about "call", which is not there, and not about "call.txt".
    fs::write(desk.place("call.txt"), "old").unwrap();
    let error = desk.save(desk.place("call"), TEXT).await.unwrap_err();
    assert_eq!(error.code, "file-exists");
    assert_eq!(fs::read_to_string(desk.place("call.txt")).unwrap(), "old");

    let saved = desk.save(desk.place("other"), TEXT).await.unwrap();
    assert_eq!(saved.path, shown(&desk.place("other.txt")));
}

#[tokio::test]
async fn a_passage_is_saved_with_its_place_in_the_call_and_without_the_rest() {
    let desk = Desk::after("refund").await;
    let found = desk.first().await;
    let (part, options) = cut(&desk.earshot, &desk.run, &found, 1..=2, TEXT).unwrap();
    let path = desk.place("passage.txt");
    let saved = passage_to(&desk.earshot, part, options, path.clone(), TEXT).await.unwrap();
    assert_eq!(saved.path, shown(&path));
    let text = fs::read_to_string(&path).unwrap();
    let phrases = &found.transcript.phrases;
    let place = format!("phrases 2 to 3 of {}", phrases.len());
    assert!(text.contains(&place) && text.contains(&found.transcript.conversation_id), "{text}");
    assert!(text.contains(phrases[1].display()) && text.contains(phrases[2].display()), "{text}");
    assert!(!text.contains(phrases[4].display()), "{text}");
    assert!(desk.earshot.was_saved(&path));
}

#[tokio::test]
async fn a_passage_replaces_nothing_that_the_dialog_did_not_ask_about() {
    let desk = Desk::after("refund").await;
    let cut = cut(&desk.earshot, &desk.run, &*desk.first().await, 0..=0, TEXT);
    let (part, options) = cut.unwrap();
    fs::write(desk.place("passage.txt"), "old").unwrap();
    let typed = desk.place("passage");
    let error = passage_to(&desk.earshot, part, options, typed, TEXT).await.unwrap_err();
    assert_eq!(error.code, "file-exists");
    assert_eq!(fs::read_to_string(desk.place("passage.txt")).unwrap(), "old");
}

#[tokio::test]
async fn a_passage_that_is_not_in_the_call_is_refused_in_words() {
    let desk = Desk::after("refund").await;
    let found = desk.first().await;
    let beyond = found.transcript.phrases.len();
    let error = cut(&desk.earshot, &desk.run, &found, 0..=beyond, TEXT).unwrap_err();
    assert_eq!(error.code, "no-passage");
}

#[tokio::test]
async fn all_calls_become_one_file_each_with_progress_up_to_the_last() {
    let desk = Desk::after("refund").await;
    let folder = desk.place("all");
    let (saved, told) = desk.save_all(&folder, JSON).await;
    let saved = saved.unwrap();
    let total = desk.run.ids().len();
    assert_eq!((saved.saved, saved.failed.len(), saved.folder), (total, 0, shown(&folder)));
    assert_eq!(told.last(), Some(&json!({ "type": "progress", "done": total, "total": total })));
    assert!(desk.earshot.was_saved(&folder));

    let files =
        fs::read_dir(&folder).unwrap().map(|file| fs::File::open(file.unwrap().path()).unwrap());
    let mut read: Vec<_> =
        files.map(|file| export::read_json(file).unwrap().communication_id).collect();
    let mut expected: Vec<_> =
        desk.run.ids().into_iter().map(|(_, communication)| communication).collect();
    read.sort();
    expected.sort();
    assert_eq!(read, expected);
}

#[tokio::test]
async fn what_is_narrowed_away_is_not_saved() {
    let desk = Desk::after("refund").await;
    let queue = desk.run.results(|results| {
        let facets = results.page(&Look::default(), 0, 0).facets;
        facets.into_iter().find(|facet| facet.name == "queue").unwrap().values.remove(0)
    });
    let mut look = Look::default();
    look.narrow.queue.push(queue.value);
    let ids = chosen(&desk.run, Some(&look));
    assert!(ids.len() == queue.count && ids.len() < desk.run.ids().len(), "{}", ids.len());
    let (folder, (page, _told)) = (desk.place("these"), page());
    let saved = all_into(&desk.earshot, (&desk.run, ids), &folder, TEXT, &page).await.unwrap();
    assert_eq!(saved.saved, queue.count);
    assert_eq!(fs::read_dir(&folder).unwrap().count(), queue.count);
}

#[tokio::test]
async fn saving_all_twice_replaces_nothing() {
    let desk = Desk::after("refund").await;
    let folder = desk.place("all");
    for _ in 0..2 {
        desk.save_all(&folder, TEXT).await.0.unwrap();
    }
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 2 * desk.run.ids().len());
}

#[tokio::test]
async fn a_folder_that_is_a_file_ends_it_in_words() {
    let desk = Desk::after("refund").await;
    fs::write(desk.place("file"), "").unwrap();
    let (saved, told) = desk.save_all(&desk.place("file"), TEXT).await;
    let error = saved.unwrap_err();
    assert!(ENDS_ALL.contains(&error.code.as_str()) && error.message.ends_with('.'), "{error:?}");
    assert_eq!(
        error.detail,
        Some(format!("0 of {} calls were saved before.", desk.run.ids().len()))
    );
    assert!(told.is_empty());
    assert!(!desk.earshot.was_saved(&desk.place("file")));
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_place_that_refuses_to_be_written_is_told_in_words() {
    // Not even root may make files there.
    let refusing = Path::new("/sys/kernel");
    let desk = Desk::after("refund").await;
    let one = desk.save(refusing.join("call.txt"), TEXT).await.unwrap_err();
    let all = desk.save_all(refusing, TEXT).await.0.unwrap_err();
    for error in [one, all] {
        assert_eq!(error.code, "not-writable");
        assert!(error.message.ends_with("Choose another folder."), "{error:?}");
    }
}

#[test]
fn a_full_disk_reaches_the_page_in_words() {
    let error =
        CommandError::from(export::Error::DiskFull { path: "/media/stick/call.txt".into() });
    assert_eq!(error.code, "disk-full");
    assert!(
        error.message.contains("/media/stick/call.txt was not saved. Free some space"),
        "{error:?}"
    );
}
