//! Connecting, listing and disconnecting, with the secret in a real keyring, and without one.

use crate::desk::Desk;
use crate::org::Org;
use crate::session::{Session, without_a_bus};

const CONNECT: &str = "printf %s \"$SECRET\" | $CLI connect --base-url $URL --client-id $ID";
const LOOK_UP: &str =
    "secret-tool search --all service app.earshot.desktop 2>/dev/null | grep -c '^secret = '";

/// Everything in the configuration folder, as one text.
fn written(desk: &Desk) -> String {
    let Ok(entries) = std::fs::read_dir(desk.configuration()) else { return String::new() };
    entries.map(|entry| std::fs::read_to_string(entry.unwrap().path()).unwrap()).collect()
}

#[test]
fn a_connected_organization_is_listed_searched_and_disconnected() {
    let Some(session) = Session::new() else { return };
    let receipt = "--limit 1 --json | grep -c receipt";
    let script = format!(
        "{CONNECT} --name Larkmoor; {LOOK_UP}; $CLI connections
        $CLI search refund {receipt}
        $CLI search refund --connection larkmoor {receipt}
        $CLI search refund --base-url $URL --client-id $ID {receipt}
        $CLI disconnect Larkmoor; {LOOK_UP}; $CLI connections; $CLI disconnect Larkmoor; echo $?"
    );
    let ran = session.unlocked(&script);
    let org = Org::shared();
    let lines: Vec<&str> = ran.out.lines().collect();
    let [connected, kept, listed, current, named, by_address, removed, left, none, again] =
        lines[..]
    else {
        panic!("{ran:#?}")
    };
    assert!(
        connected.starts_with("Connected to Larkmoor Energy as “Larkmoor”. The secret is in the "),
        "{connected}"
    );
    assert_eq!(listed, format!("* Larkmoor  {}  {}", org.base_url, org.client_id));
    assert_eq!([kept, current, named, by_address], ["1"; 4], "{ran:#?}");
    assert_eq!(
        [removed, left, again],
        ["Removed “Larkmoor” and its secret.", "0", "2"],
        "{ran:#?}"
    );
    assert!(none.starts_with("No connections yet."), "{none}");
}

#[test]
fn the_secret_is_in_the_keyring_and_in_no_file() {
    let Some(session) = Session::new() else { return };
    let ran = session.unlocked(&format!("{CONNECT}; {LOOK_UP}")).ended(0);
    assert!(ran.out.ends_with("\n1\n"), "{ran:#?}");
    let (written, org) = (written(&session.desk), Org::shared());
    assert!(written.contains(&org.client_id) && written.contains("Larkmoor Energy"), "{written}");
    assert!(!written.contains(&org.client_secret), "{written}");
}

#[test]
fn a_trace_of_connecting_holds_no_secret_in_any_spelling() {
    let Some(session) = Session::new() else { return };
    let ran = session
        .unlocked(&format!(
            "export EARSHOT_LOG=trace; {CONNECT}; $CLI disconnect larkmoor\\ energy"
        ))
        .ended(0);
    assert!(ran.err.contains("TRACE") || ran.err.contains("DEBUG"), "nothing was traced: {ran:#?}");
    // As text, `Ran` refuses it. The keyring is spoken to in bytes.
    let secret = Org::shared().client_secret.as_bytes();
    let start = &secret[..8];
    let decimal = format!("{start:?}").replace(['[', ']'], "");
    let hexadecimal = format!("{start:02x?}").replace(['[', ']', ',', ' '], "");
    for spelling in [decimal, hexadecimal] {
        assert!(!ran.err.contains(&spelling), "the secret's bytes are in the log: {spelling}");
    }
}

#[test]
fn a_wrong_secret_is_told_and_nothing_is_saved() {
    let Some(session) = Session::new() else { return };
    let connect = "printf tide-and-lantern | $CLI connect --base-url $URL --client-id $ID; echo $?";
    let ran = session.unlocked(&format!("{connect}; {LOOK_UP}")).told("the client secret is wrong");
    assert_eq!(ran.out, "3\n0\n");
    assert!(!written(&session.desk).contains(&Org::shared().client_id));
}

#[test]
fn the_secret_may_come_from_the_environment() {
    let Some(session) = Session::new() else { return };
    let script = "GENESYS_CLIENT_SECRET=$SECRET GENESYS_CLIENT_ID=$ID GENESYS_REGION=$URL $CLI connect; $CLI connections";
    let ran = session.unlocked(script).ended(0);
    assert!(ran.out.contains("\n* Larkmoor Energy  "), "{ran:#?}");
}

#[test]
fn a_locked_keyring_is_told_and_nothing_is_saved() {
    let Some(session) = Session::new() else { return };
    let ran = session.locked(CONNECT).ended(1).told("is locked. Unlock it and try again");
    ran.told("GENESYS_CLIENT_SECRET");
    assert!(!written(&session.desk).contains(&Org::shared().client_id));
}

#[test]
fn without_a_keyring_the_user_is_told_what_to_do_and_nothing_is_saved() {
    let desk = Desk::new();
    let ran = without_a_bus(&desk, CONNECT).ended(1).told("Earshot cannot reach a keyring");
    ran.told("Without a keyring, search with --region, --client-id and the secret in GENESYS_CLIENT_SECRET.");
    assert_eq!(written(&desk), "");
}

#[test]
fn a_bus_without_a_keyring_is_no_keyring_either() {
    let Some(session) = Session::new() else { return };
    session.on_a_bus(CONNECT).ended(1).told("Earshot cannot reach a keyring");
    assert_eq!(written(&session.desk), "");
}

#[test]
fn connecting_without_region_client_or_secret_says_what_is_missing() {
    let desk = Desk::new();
    desk.run(&["connect"]).ended(2).told("--region mypurecloud.ie");
    desk.run(&["connect", "--region", "mypurecloud.ie"]).ended(2).told("--client-id ID");
    let given = ["connect", "--region", "mypurecloud.ie", "--client-id", "x"];
    desk.run(&given).ended(2).told("Enter the client secret.");
    desk.run(&[&given[..], &["--base-url", "https://gateway.example"]].concat())
        .ended(2)
        .told("cannot be used with");
}

#[test]
fn no_connections_is_an_answer() {
    let ran = Desk::new().run(&["connections"]).ended(0);
    assert!(ran.out.starts_with("No connections yet. Add one: earshot-cli connect"), "{}", ran.out);
}
