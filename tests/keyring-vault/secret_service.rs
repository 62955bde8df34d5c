//! The real Secret Service (GNOME keyring), as a user's session has it.

use std::time::{Duration, Instant};

use crate::session::{Session, UNTIL_THERE};

const KEEP: &str = "printf tide-and-lantern | $PROBE keep one Northwind";
const FIND: &str = "printf tide-and-lantern | $PROBE find one";
const LOOK_UP: &str = "secret-tool lookup service app.earshot.desktop username one";

fn quickly(what: impl FnOnce() -> String) -> String {
    let start = Instant::now();
    let answer = what();
    assert!(start.elapsed() < Duration::from_secs(10), "{answer} took {:?}", start.elapsed());
    answer
}

#[test]
fn a_secret_is_found_again_by_another_process_and_by_the_systems_own_tool() {
    let Some(session) = Session::new() else { return };
    let script =
        format!("$PROBE status; {KEEP}; {FIND}; printf other | $PROBE find one; {LOOK_UP}");
    let answers = session.unlocked("hello", &script);
    assert_eq!(answers, "available\nkept\nthe same\nanother\ntide-and-lantern");
}

#[test]
fn a_secret_is_found_again_after_signing_out_and_in() {
    let Some(session) = Session::new() else { return };
    assert_eq!(session.unlocked("hello", KEEP), "kept");
    assert_eq!(session.unlocked("hello", FIND), "the same");
}

#[test]
fn the_entry_carries_the_connections_name() {
    let Some(session) = Session::new() else { return };
    let search = "secret-tool search service app.earshot.desktop 2>/dev/null | grep -v created";
    let answers = session.unlocked("hello", &format!("{KEEP}; {search}"));
    assert!(answers.contains("label = Earshot: Northwind"), "{answers}");
}

#[test]
fn a_second_secret_takes_the_place_of_the_first() {
    let Some(session) = Session::new() else { return };
    let script = format!("printf older | $PROBE keep one Northwind; {KEEP}; {LOOK_UP}");
    assert_eq!(session.unlocked("hello", &script), "kept\nkept\ntide-and-lantern");
}

#[test]
fn removing_a_secret_leaves_nothing_in_the_keyring() {
    let Some(session) = Session::new() else { return };
    let script = format!(
        "{KEEP}; $PROBE forget one; $PROBE forget one; {LOOK_UP} || echo nothing; $PROBE find one </dev/null"
    );
    let answers = session.unlocked("hello", &script);
    assert!(
        answers.starts_with("kept\nforgotten\nforgotten\nnothing\nsecret-missing: "),
        "{answers}"
    );
}

#[test]
fn no_bus_is_told_quickly_with_what_to_do() {
    let Some(session) = Session::new() else { return };
    let answer = quickly(|| session.without_a_bus("$PROBE status"));
    assert!(answer.starts_with("keyring-unavailable: Earshot cannot reach a keyring"), "{answer}");
    assert!(answer.contains("for this session only"), "{answer}");
}

#[test]
fn a_bus_without_a_keyring_is_told_quickly() {
    let Some(session) = Session::new() else { return };
    let answers = quickly(|| session.on_a_bus(&format!("$PROBE status; {KEEP}; {FIND}")));
    let codes: Vec<&str> = answers.lines().filter_map(|line| line.split(':').next()).collect();
    assert_eq!(codes, ["keyring-unavailable"; 3], "{answers}");
}

#[test]
fn a_locked_keyring_with_nobody_to_unlock_it_is_locked_and_not_a_hang() {
    let Some(session) = Session::new() else { return };
    assert_eq!(session.unlocked("hello", KEEP), "kept");
    let script = format!(
        "$PROBE status; {FIND}; printf newer | $PROBE keep two Fabrikam; $PROBE forget one"
    );
    let answers = quickly(|| session.locked(&script));
    let codes: Vec<&str> = answers.lines().filter_map(|line| line.split(':').next()).collect();
    assert_eq!(
        codes,
        ["available", "keyring-locked", "keyring-locked", "keyring-locked"],
        "{answers}"
    );
    assert_eq!(session.unlocked("hello", FIND), "the same", "what is locked is not lost");
}

#[test]
fn a_keyring_that_was_never_unlocked_takes_no_secret() {
    let Some(session) = Session::new() else { return };
    let answers = quickly(|| session.locked(&format!("{KEEP}; {FIND}")));
    let codes: Vec<&str> = answers.lines().filter_map(|line| line.split(':').next()).collect();
    assert_eq!(codes, ["keyring-locked", "secret-missing"], "{answers}");
}

#[test]
fn a_keyring_that_stops_while_earshot_runs_is_told() {
    let Some(session) = Session::new() else { return };
    // The probe opens the keyring at once and asks it only when it has read the secret, and that comes
    // when the daemon is really gone: a busy machine lets it answer for a while after the signal.
    let script = format!(
        "printf hello | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 &
        {UNTIL_THERE}
        (sleep 0.5; kill $!; while readlink /proc/$!/exe >/dev/null; do sleep 0.1; done; sleep 0.2
        printf tide-and-lantern) | $PROBE keep one Northwind"
    );
    let answer = quickly(|| session.on_a_bus(&script));
    assert!(answer.starts_with("keyring-unavailable: "), "{answer}");
    assert!(answer.contains("start Earshot again"), "{answer}");
}
