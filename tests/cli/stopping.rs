//! A run that is cut short: by its user, or by whoever reads it.

use std::io::{BufRead, BufReader, Read};
use std::process::Child;

use crate::answers::adds_up;
use crate::desk::{Desk, files, signal};
use crate::org::Org;
use crate::ran::Ran;

/// Long enough under way to be stopped in the middle: every call is read, and each answer takes its time.
fn a_long_run(org: &Org) -> Child {
    let mut command =
        Desk::new().searching(org, &["refund", "--json", "--match", "partial", "--days", "30"]);
    command.spawn().unwrap()
}

fn stopped_with(name: &str) -> Ran {
    let org = Org::start(&["--latency-ms", "150", "--storage-latency-ms", "150"]);
    let mut child = a_long_run(&org);
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut first = String::new();
    out.read_line(&mut first).unwrap();
    shows_no_secret(&child, &org);
    signal(&child, name);
    let mut rest = String::new();
    out.read_to_string(&mut rest).unwrap();
    let output = child.wait_with_output().unwrap();
    let ran = Ran::from(output);
    Ran { out: first + &rest, ..ran }
}

/// What `ps` shows to everybody on the computer.
fn shows_no_secret(child: &Child, org: &Org) {
    let Ok(arguments) = std::fs::read(format!("/proc/{}/cmdline", child.id())) else {
        return println!("not looked at: there is no /proc here");
    };
    let arguments = String::from_utf8_lossy(&arguments).into_owned();
    assert!(arguments.contains(&org.client_id), "{arguments}");
    assert!(!arguments.contains(&org.client_secret), "{arguments}");
}

#[test]
fn ctrl_c_ends_in_good_order_with_a_receipt() {
    let ran = stopped_with("INT").ended(5);
    let receipt = ran.receipt();
    assert_eq!(
        (&receipt["cancelled"], &receipt["complete"]),
        (&true.into(), &false.into()),
        "{receipt}"
    );
    assert!(ran.count("matched") > 0);
    adds_up(&ran);
}

#[test]
fn a_shutdown_ends_in_good_order_too() {
    let ran = stopped_with("TERM").ended(5);
    assert_eq!(ran.receipt()["cancelled"], true);
}

/// Reads one line, then closes both standard output and standard error, as `2>&1 | head -1` does.
fn read_one_line(arguments: &[&str], err_too: bool) -> (Option<i32>, String) {
    let mut child = Desk::new().searching(Org::shared(), arguments).spawn().unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    out.read_line(&mut String::new()).unwrap();
    drop(out);
    if err_too {
        drop(child.stderr.take());
    }
    let ran = Ran::from(child.wait_with_output().unwrap());
    (ran.code, ran.err)
}

#[test]
fn a_reader_who_has_enough_is_no_failure() {
    for arguments in [&["refund", "--days", "30"][..], &["refund", "--days", "30", "--json"]] {
        let (code, err) = read_one_line(arguments, false);
        assert_eq!(code, Some(0), "{arguments:?}: {err}");
        assert!(!err.contains("earshot-cli:"), "{arguments:?}: {err}");
        assert_eq!(read_one_line(arguments, true).0, Some(0), "{arguments:?}");
    }
}

#[test]
fn a_reader_who_has_enough_does_not_keep_files_from_being_saved() {
    let desk = Desk::new();
    let folder = desk.folder("saved");
    let arguments = ["refund", "--days", "30", "--out", folder.to_str().unwrap()];
    assert_eq!(read_one_line(&arguments, false).0, Some(0));
    let all = crate::desk::search(&["refund", "--days", "30", "--json"]).count("matched");
    assert_eq!(files(&folder).len() as u64, all);
}
