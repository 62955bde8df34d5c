//! The log of a search and a save, with everything switched on: ids, statuses, milliseconds; never words, secrets,
//! tokens or storage links.

use std::collections::BTreeSet;

use crate::desk::{Desk, files};
use crate::org::Org;
use crate::ran::Ran;

#[test]
fn a_trace_of_a_search_holds_ids_and_numbers_but_no_word_secret_token_or_link() {
    let desk = Desk::new();
    let folder = desk.folder("saved");
    let org = Org::start(&["--faults", "503x2,storage-503x1,expired-tokenx1"]);
    let mut command = desk.searching(
        &org,
        &["refund", "--json", "--format", "json", "--out", folder.to_str().unwrap()],
    );
    command.env("EARSHOT_LOG", "trace");
    // `Ran` itself refuses secrets, tokens, bearer headers and storage links in anything a run says.
    let ran = Ran::of(command).ended(0);
    let log = ran.err.as_str();
    assert!(log.contains("TRACE") || log.contains("DEBUG"), "nothing was traced:\n{log}");
    assert!(!log.contains('\u{1b}'), "colours belong on a terminal");
    for (id, ..) in ran.places() {
        assert!(log.contains(&id), "{id} is missing");
    }
    for expected in [
        "status=200",
        "status=503",
        "ms=",
        "retries=",
        "method=\"POST\"",
        "(storage)",
        "correlation_id=",
    ] {
        assert!(log.contains(expected), "{expected} is missing:\n{log}");
    }
    for forbidden in [
        "Amz",
        "Signature",
        "/storage/",
        "until=",
        "Authorization",
        "authorization",
        "access_token",
    ] {
        assert!(!log.contains(forbidden), "{forbidden} is in the log");
    }
    let said = sentences(&files(&folder));
    assert!(said.len() > 200);
    for sentence in said {
        assert!(!log.contains(&sentence), "a call's words are in the log: {sentence}");
    }
}

/// Whatever was said in the saved calls in three words or more, as recognized and as shown.
fn sentences(files: &[(String, Vec<u8>)]) -> BTreeSet<String> {
    let read = files.iter().map(|(_, bytes)| export::read_json(bytes.as_slice()).unwrap());
    let phrases = read.flat_map(|transcript| transcript.phrases);
    let texts = phrases.flat_map(|phrase| [Some(phrase.text), phrase.decorated]);
    texts.flatten().filter(|text| text.split_whitespace().count() >= 3).collect()
}
