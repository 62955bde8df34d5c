//! Whatever is typed, the query language neither panics nor forgets anything it read.
#![no_main]

use libfuzzer_sys::fuzz_target;
use transcript::{Piece, Query};

fuzz_target!(|text: &str| {
    let query = match Query::parse(text) {
        Ok(query) => query,
        Err(error) => {
            assert!(text.get(error.place()).is_some(), "{error:?} points beside a letter");
            assert!(!error.to_string().is_empty());
            return;
        }
    };
    let printed = query.to_string();
    match Query::parse(&printed) {
        Ok(again) => assert_eq!(again.node(), query.node(), "{printed}"),
        // What was typed shorter than it is printed may pass the limit of length.
        Err(error) => assert_eq!(error.code(), "too-long", "{printed}: {error}"),
    }
    assert!(!query.in_words().is_empty());
    query.needs();
    for piece in query.pieces() {
        if let Piece::Chip(chip) = piece {
            assert!(query.text().get(chip.range.clone()).is_some(), "{chip:?} cuts a letter");
            if let Err(error) = chip.term.write() {
                assert_eq!(error.code(), "too-long", "{chip:?}: {error}");
            }
        }
    }
});
