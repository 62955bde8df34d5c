//! One file a call, in a folder.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;
use std::process::Command;

use crate::desk::{Desk, files, search};
use crate::org::{Org, PROGRAM};
use crate::ran::Ran;

fn save(desk: &Desk, folder: &Path, options: &[&str]) -> Ran {
    desk.search(Org::shared(), &[&["refund", "--out", folder.to_str().unwrap()], options].concat())
}

#[test]
fn every_found_call_is_saved_and_the_folder_named() {
    let desk = Desk::new();
    let folder = desk.folder("saved/deeper");
    let found = search(&["refund", "--json"]).count("matched");
    let ran = save(&desk, &folder, &[]).ended(0);
    assert!(
        ran.out.ends_with(&format!("{found} files saved in {}\n", folder.display())),
        "{}",
        ran.out
    );
    let files = files(&folder);
    assert_eq!(files.len() as u64, found);
    for (name, text) in &files {
        let text = String::from_utf8_lossy(text);
        let id = name.strip_suffix(".txt").unwrap().rsplit(' ').next().unwrap();
        assert!(ran.out.contains(id), "{name} is not among the calls told");
        assert!(
            text.to_lowercase().contains("refund") && text.contains("\n[00:0"),
            "{name}: {text}"
        );
    }
}

#[test]
fn one_saved_file_is_not_called_files() {
    let desk = Desk::new();
    let ran = save(&desk, &desk.folder("saved"), &["--limit", "1"]).ended(0);
    assert!(ran.out.contains("\n1 file saved in "), "{}", ran.out);
}

#[test]
fn a_second_run_overwrites_nothing() {
    let desk = Desk::new();
    let folder = desk.folder("saved");
    save(&desk, &folder, &[]).ended(0);
    let before = files(&folder);
    save(&desk, &folder, &["--time", "clock"]).ended(0);
    let after = files(&folder);
    assert_eq!(after.len(), before.len() * 2);
    assert!(before.iter().all(|file| after.contains(file)));
}

#[test]
fn json_lines_keep_standard_output_while_files_are_saved() {
    let desk = Desk::new();
    let folder = desk.folder("saved");
    let ran = save(&desk, &folder, &["--json"]).ended(0).told("files saved in");
    assert_eq!(ran.count("matched"), files(&folder).len() as u64);
    crate::answers::adds_up(&ran);
}

#[test]
fn every_format_is_saved_under_its_extension() {
    let starts = [
        ("txt", "Conversation: "),
        ("vtt", "WEBVTT"),
        ("srt", "1\n00:00:"),
        ("csv", "\u{feff}"),
        ("json", "{"),
    ];
    for (format, start) in starts {
        let desk = Desk::new();
        let folder = desk.folder("saved");
        save(&desk, &folder, &["--format", format, "--limit", "2"]).ended(0);
        let files = files(&folder);
        assert_eq!(files.len(), 2);
        for (name, bytes) in files {
            assert!(name.ends_with(&format!(".{format}")), "{name}");
            assert!(
                bytes.starts_with(start.as_bytes()),
                "{name}: {}",
                String::from_utf8_lossy(&bytes[..80])
            );
        }
    }
}

#[test]
fn saved_json_is_what_was_found() {
    let desk = Desk::new();
    let folder = desk.folder("saved");
    let ran = save(&desk, &folder, &["--format", "json", "--json"]).ended(0);
    let read =
        files(&folder).into_iter().map(|(_, bytes)| export::read_json(bytes.as_slice()).unwrap());
    let saved: BTreeSet<String> = read.map(|transcript| transcript.communication_id).collect();
    let found: BTreeSet<String> = ran.places().into_iter().map(|(id, ..)| id).collect();
    assert_eq!(saved, found);
}

#[test]
fn a_file_where_the_folder_should_be_is_told_with_what_to_do() {
    let desk = Desk::new();
    let taken = desk.folder("taken");
    std::fs::write(&taken, "mine").unwrap();
    let ran = save(&desk, &taken, &["--json"]).ended(1).told("Choose a folder that exists");
    ran.told("0 files saved");
    assert_eq!(std::fs::read_to_string(&taken).unwrap(), "mine");
}

/// Saves into a small disk that is mounted for that run alone; `None`, with the reason printed, where the system does
/// not let a test do that.
fn save_on_a_disk(desk: &Desk, options: &str, search: &[&str]) -> Option<Ran> {
    let folder = desk.folder("disk");
    std::fs::create_dir(&folder).unwrap();
    let mount = format!("mount -t tmpfs -o {options} tmpfs \"$0\" && exec \"$@\"");
    let on_it = || {
        let mut command = Command::new("unshare");
        command.args(["--user", "--map-root-user", "--mount", "sh", "-c", &mount]).arg(&folder);
        command
    };
    let trial: io::Result<_> = on_it().arg("true").output();
    if !trial.is_ok_and(|output| output.status.success()) {
        println!("skipped: this system does not let a test mount a small disk");
        return None;
    }
    let org = Org::shared();
    let usual = [PROGRAM, "search", "--base-url", &org.base_url, "--client-id", &org.client_id];
    let place = ["--out", folder.to_str().unwrap()];
    let mut command = desk.dressed(on_it(), &[&usual, &place[..], search].concat());
    command.env("GENESYS_CLIENT_SECRET", &org.client_secret);
    Some(Ran::of(command))
}

#[test]
fn a_full_disk_is_told_with_what_to_do_and_with_what_was_saved() {
    let search = ["refund", "--days", "30", "--format", "json", "--json"];
    let Some(ran) = save_on_a_disk(&Desk::new(), "size=256k", &search) else { return };
    let ran =
        ran.ended(1).told("The disk is full").told("Free some space or choose another folder");
    let saved = ran.err.lines().find_map(|line| line.split_once(" files saved in")).unwrap().0;
    let saved: usize = saved.parse().unwrap();
    assert!(0 < saved && saved < 20, "{saved} files on a disk of 256 KiB");
    assert_eq!(ran.receipt()["complete"], false, "not everything found was saved");
}

#[test]
fn a_folder_that_may_not_be_written_is_told_with_what_to_do() {
    let Some(ran) = save_on_a_disk(&Desk::new(), "ro", &["refund"]) else { return };
    ran.ended(1).told("cannot be written").told("Choose another folder");
}
