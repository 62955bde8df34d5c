//! A process of its own that is killed while it saves.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use export::{Format, Overwrite, TimeStyle, read_json, save};

use crate::sample::{long, options};

const FOLDER: &str = "EARSHOT_TEST_SAVES_INTO";

/// Runs the named test of this binary again, as a process that finds the folder in its environment.
fn again(test: &str, folder: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", test]).env(FOLDER, folder).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

/// The other process: saves over and over, until it is killed or nobody came to do so.
fn save_and_save(folder: &Path) {
    let (transcript, options) = (long(3_000), options("UTC", TimeStyle::Elapsed));
    let path = folder.join("call.json");
    let started = Instant::now();
    while started.elapsed() < Duration::from_secs(120) {
        save(&path, &transcript, Format::Json, &options, Overwrite::Confirmed).unwrap();
    }
}

#[test]
fn a_killed_save_leaves_no_half_file() {
    const TEST: &str = "killed::a_killed_save_leaves_no_half_file";
    if let Some(folder) = std::env::var_os(FOLDER) {
        return save_and_save(Path::new(&folder));
    }
    let mut caught = 0;
    for round in 0..60 {
        let folder = tempfile::tempdir().unwrap();
        caught +=
            usize::from(killed_after_saving(&mut again(TEST, folder.path()), folder.path(), round));
        if caught == 3 {
            return;
        }
    }
    panic!("in 60 rounds only {caught} processes were killed in the middle of a save");
}

/// Whether the process was in the middle of a save when it was killed, some time after its first.
fn killed_after_saving(process: &mut Command, folder: &Path, round: u64) -> bool {
    let path = folder.join("call.json");
    let mut process = process.spawn().unwrap();
    let patience = Instant::now() + Duration::from_secs(60);
    while !path.exists() {
        assert!(Instant::now() < patience, "nothing was saved");
        assert!(process.try_wait().unwrap().is_none(), "the other process ended by itself");
        sleep(Duration::from_millis(2));
    }
    sleep(Duration::from_millis(7 * round % 50));
    process.kill().unwrap();
    process.wait().unwrap();
    assert_eq!(read_json(fs::File::open(&path).unwrap()).unwrap(), long(3_000));
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    let rest: Vec<_> =
        names.map(|name| name.into_string().unwrap()).filter(|name| name != "call.json").collect();
    let unfinished = |name: &String| {
        name.strip_prefix(".earshot-").and_then(|name| name.strip_suffix(".part")).is_some()
    };
    assert!(rest.iter().all(unfinished), "{rest:?}");
    !rest.is_empty()
}
