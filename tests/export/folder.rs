//! Saving: whole files, never in place of another, and errors that say what to do.

use std::collections::HashSet;
use std::fs;
use std::path::Path;
use std::thread;

use export::{Error, Format, Options, Overwrite, TimeStyle, save, save_into, write};

use crate::sample::{self, hostile, refund};

fn options() -> Options {
    sample::options("UTC", TimeStyle::Elapsed)
}

fn save_text(path: &Path, overwrite: Overwrite) -> Result<std::path::PathBuf, Error> {
    save(path, &refund(), Format::Txt, &options(), overwrite)
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_saved_file_holds_what_write_writes() {
    let folder = tempfile::tempdir().unwrap();
    for format in [Format::Txt, Format::Vtt, Format::Srt, Format::Csv] {
        let wanted = folder.path().join(format!("call.{format}"));
        let path = save(&wanted, &refund(), format, &options(), Overwrite::Never).unwrap();
        let mut expected = Vec::new();
        write(&refund(), format, &options(), &mut expected).unwrap();
        assert_eq!(path, wanted);
        assert_eq!(fs::read(&path).unwrap(), expected);
    }
    assert_eq!(names(folder.path()), ["call.csv", "call.srt", "call.txt", "call.vtt"]);
}

#[test]
fn an_existing_file_is_not_touched_unasked() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notes.txt");
    fs::write(&path, "my notes").unwrap();
    let error = save_text(&path, Overwrite::Never).unwrap_err();
    assert_eq!(error.code(), "file-exists");
    assert!(error.to_string().contains("was left as it is"), "{error}");
    assert_eq!(fs::read_to_string(&path).unwrap(), "my notes");
    assert_eq!(names(folder.path()), ["notes.txt"], "and nothing is left behind");
}

#[test]
fn an_existing_file_is_replaced_once_the_user_said_so() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notes.txt");
    fs::write(&path, "my notes").unwrap();
    save_text(&path, Overwrite::Confirmed).unwrap();
    assert!(fs::read_to_string(&path).unwrap().starts_with("Conversation: 47ca14de"));
    assert_eq!(names(folder.path()), ["notes.txt"]);
}

#[test]
fn a_missing_folder_is_made_for_many_but_not_for_one() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("November").join("refunds");
    let error = save_text(&missing.join("call.txt"), Overwrite::Never).unwrap_err();
    assert_eq!(error.code(), "no-folder");
    let path = save_into(&missing, &refund(), Format::Txt, &options()).unwrap();
    assert_eq!(path.parent(), Some(missing.as_path()));
}

#[test]
fn the_same_call_twice_gets_a_number() {
    let folder = tempfile::tempdir().unwrap();
    for _ in 0..3 {
        save_into(folder.path(), &refund(), Format::Vtt, &options()).unwrap();
    }
    let stem = "2026-11-20 11-05 Retention João Peréira 47ca14de";
    assert_eq!(
        names(folder.path()),
        [format!("{stem} (2).vtt"), format!("{stem} (3).vtt"), format!("{stem}.vtt")]
    );
}

#[test]
fn many_who_save_the_same_name_at_once_all_get_their_own_file() {
    let folder = tempfile::tempdir().unwrap();
    let one = |_| {
        let folder = folder.path().to_owned();
        thread::spawn(move || save_into(&folder, &refund(), Format::Json, &options()).unwrap())
    };
    let savers: Vec<_> = (0..32).map(one).collect();
    let paths: HashSet<_> = savers.into_iter().map(|saver| saver.join().unwrap()).collect();
    assert_eq!(paths.len(), 32);
    assert_eq!(names(folder.path()).len(), 32, "and nothing is left behind");
    for path in paths {
        assert_eq!(export::read_json(fs::File::open(path).unwrap()).unwrap(), refund());
    }
}

#[test]
fn one_of_many_who_may_not_overwrite_wins() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("call.txt");
    let one = |_| {
        let path = path.clone();
        thread::spawn(move || save_text(&path, Overwrite::Never).map_err(|error| error.code()))
    };
    let savers: Vec<_> = (0..16).map(one).collect();
    let results: Vec<_> = savers.into_iter().map(|saver| saver.join().unwrap()).collect();
    assert_eq!(results.iter().filter(|result| result.is_ok()).count(), 1);
    assert_eq!(results.iter().filter(|result| **result == Err("file-exists")).count(), 15);
}

#[test]
fn a_hostile_id_stays_in_the_folder() {
    let outer = tempfile::tempdir().unwrap();
    let folder = outer.path().join("saved");
    let path = save_into(&folder, &hostile(), Format::Txt, &options()).unwrap();
    assert_eq!(path.canonicalize().unwrap().parent().unwrap(), folder.canonicalize().unwrap());
    assert_eq!(names(outer.path()), ["saved"]);
}

#[test]
fn a_file_in_the_place_of_the_folder_is_explained() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "in the way").unwrap();
    for target in [file.clone(), file.join("below")] {
        let error = save_into(&target, &refund(), Format::Txt, &options()).unwrap_err();
        assert_eq!(error.code(), "no-folder", "{error}");
        assert!(error.to_string().contains("Choose a folder that exists"), "{error}");
    }
    let error = save_text(&file.join("call.txt"), Overwrite::Never).unwrap_err();
    assert_eq!(error.code(), "no-folder", "{error}");
}

#[test]
fn a_folder_in_the_place_of_the_file_is_explained() {
    let folder = tempfile::tempdir().unwrap();
    let taken = folder.path().join("call.txt");
    fs::create_dir(&taken).unwrap();
    assert_eq!(save_text(&taken, Overwrite::Never).unwrap_err().code(), "file-exists");
    assert_eq!(save_text(&taken, Overwrite::Confirmed).unwrap_err().code(), "write-failed");
    assert_eq!(names(folder.path()), ["call.txt"]);
}

#[test]
fn a_path_without_a_file_name_is_refused() {
    for path in ["", "/", ".."] {
        assert_eq!(save_text(Path::new(path), Overwrite::Never).unwrap_err().code(), "no-folder");
    }
}

/// The kernel's own folder refuses root as well as users.
#[cfg(target_os = "linux")]
#[test]
fn an_unwritable_folder_is_explained() {
    let into = save_into(Path::new("/sys"), &refund(), Format::Txt, &options()).unwrap_err();
    let to = save_text(Path::new("/sys/call.txt"), Overwrite::Confirmed).unwrap_err();
    for error in [into, to] {
        assert_eq!(error.code(), "not-writable", "{error}");
        assert!(error.to_string().contains("Choose another folder"), "{error}");
    }
}

#[cfg(unix)]
#[test]
fn a_saved_file_is_as_readable_as_any_other() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let ordinary = folder.path().join("ordinary");
    fs::write(&ordinary, "").unwrap();
    let saved = save_into(folder.path(), &refund(), Format::Txt, &options()).unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode();
    assert_eq!(mode(&saved), mode(&ordinary));
}
