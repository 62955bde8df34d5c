//! Tests of the crate `kept-file`: files that several change at once.
#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::fs;
use std::io::ErrorKind;
use std::thread;

use kept_file::{KeptFile, NewFile, is_newer};
use tempfile::TempDir;

fn counter(home: &TempDir) -> KeptFile {
    KeptFile::new(home.path().join("own").join("counter.json"))
}

fn count(file: &KeptFile) -> u32 {
    file.read().unwrap().map_or(0, |text| serde_json::from_slice(&text).unwrap())
}

#[test]
fn what_many_change_at_once_loses_no_change() {
    let home = tempfile::tempdir().unwrap();
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for _ in 0..10 {
                    let file = counter(&home);
                    let locked = file.lock().unwrap();
                    locked.replace(&(count(&file) + 1)).unwrap();
                }
            });
        }
    });
    assert_eq!(count(&counter(&home)), 80);
}

#[test]
fn whoever_reads_while_it_is_replaced_finds_it_whole() {
    let home = tempfile::tempdir().unwrap();
    let file = counter(&home);
    let long: Vec<u32> = (0..20_000).collect();
    file.lock().unwrap().replace(&long).unwrap();
    thread::scope(|scope| {
        let writing =
            scope.spawn(|| (0..20).for_each(|_| file.lock().unwrap().replace(&long).unwrap()));
        while !writing.is_finished() {
            let read: Vec<u32> = serde_json::from_slice(&file.read().unwrap().unwrap()).unwrap();
            assert_eq!(read.len(), long.len());
        }
    });
}

#[test]
fn a_missing_file_is_none_and_stays_missing_until_it_is_written() {
    let home = tempfile::tempdir().unwrap();
    assert_eq!(counter(&home).read().unwrap(), None);
    assert!(!home.path().join("own").exists());
}

#[test]
fn a_damaged_file_is_set_aside_unchanged() {
    let home = tempfile::tempdir().unwrap();
    let file = counter(&home);
    let locked = file.lock().unwrap();
    fs::write(file.path(), "half a ").unwrap();
    let aside = locked.set_aside().unwrap();
    assert!(aside.to_string_lossy().contains("counter.json.damaged-"), "{aside:?}");
    assert_eq!(fs::read_to_string(aside).unwrap(), "half a ");
    assert_eq!(file.read().unwrap(), None);
}

#[test]
fn nothing_temporary_stays_behind() {
    let home = tempfile::tempdir().unwrap();
    let file = counter(&home);
    file.lock().unwrap().replace(&1).unwrap();
    let there = fs::read_dir(file.path().parent().unwrap()).unwrap();
    let mut names: Vec<_> = there.map(|file| file.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["counter.json", "counter.json.lock"]);
}

#[test]
fn a_new_file_never_takes_the_place_of_another() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("receipt.json");
    let (one, other) = (NewFile::begin(&path).unwrap(), NewFile::begin(&path).unwrap());
    one.finish(b"first").unwrap();
    assert_eq!(other.finish(b"second").unwrap_err().kind(), ErrorKind::AlreadyExists);
    assert_eq!(NewFile::begin(&path).unwrap_err().kind(), ErrorKind::AlreadyExists);
    assert_eq!(fs::read(&path).unwrap(), b"first");
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 1, "nothing temporary stays behind");
}

#[test]
fn a_new_file_that_is_never_finished_leaves_nothing() {
    let home = tempfile::tempdir().unwrap();
    drop(NewFile::begin(&home.path().join("receipt.json")).unwrap());
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0);
    assert!(NewFile::begin(&home.path().join("nowhere").join("receipt.json")).is_err());
}

#[test]
fn a_later_version_is_told_from_this_one_and_from_damage() {
    assert!(is_newer(br#"{"version": 2, "anything": []}"#, 1));
    for own in [&br#"{"version": 1}"#[..], b"{}", b"[2]", b"half", b""] {
        assert!(!is_newer(own, 1));
    }
}

#[cfg(unix)]
#[test]
fn what_is_kept_is_the_users_alone() {
    use std::os::unix::fs::PermissionsExt;
    let home = tempfile::tempdir().unwrap();
    let file = counter(&home);
    file.lock().unwrap().replace(&1).unwrap();
    let mode = |path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(file.path()), mode(file.path().parent().unwrap())), (0o600, 0o700));
}
