//! A full disk: the kernel's own (`/dev/full`), and a small one where the system lets a test mount it.

use std::fs;
use std::io;
use std::path::Path;
use std::process::{Command, Output};

use export::{Error, Format, Options, Overwrite, TimeStyle, save, save_into, write};

use crate::sample::{self, long, refund};

const FOLDER: &str = "EARSHOT_TEST_SMALL_DISK";

fn options() -> Options {
    sample::options("UTC", TimeStyle::Elapsed)
}

/// Runs a program with a disk of 64 KiB mounted at the folder, for that program alone.
fn on_a_small_disk(folder: &Path, program: &Path, arguments: &[&str]) -> io::Result<Output> {
    let mount = "mount -t tmpfs -o size=64k tmpfs \"$0\" && exec \"$@\"";
    let mut command = Command::new("unshare");
    command.args(["--user", "--map-root-user", "--mount", "sh", "-c", mount]);
    command.arg(folder).arg(program).args(arguments).env(FOLDER, folder);
    command.output()
}

#[test]
fn a_full_disk_is_noticed_even_at_the_last_byte() {
    for transcript in [refund(), long(5_000)] {
        for format in Format::ALL {
            let mut full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
            let error = write(&transcript, format, &options(), &mut full).unwrap_err();
            let Error::Output { source } = &error else { panic!("{format}: {error}") };
            assert_eq!(source.kind(), io::ErrorKind::StorageFull, "{format}: {error}");
        }
    }
}

#[test]
#[allow(clippy::print_stderr, reason = "says why a machine cannot run it")]
fn a_disk_that_fills_up_keeps_what_was_there() {
    const TEST: &str = "disk::a_disk_that_fills_up_keeps_what_was_there";
    if let Some(folder) = std::env::var_os(FOLDER) {
        return fill(Path::new(&folder));
    }
    let folder = tempfile::tempdir().unwrap();
    let trial = on_a_small_disk(folder.path(), Path::new("true"), &[]);
    if !trial.is_ok_and(|output| output.status.success()) {
        eprintln!("skipped: this system does not let a test mount a small disk");
        return;
    }
    let this = std::env::current_exe().unwrap();
    let output = on_a_small_disk(folder.path(), &this, &["--exact", TEST, "--nocapture"]).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(String::from_utf8_lossy(&output.stdout).contains("1 passed"), "it did not run");
}

/// On the small disk.
fn fill(folder: &Path) {
    let path = save_into(folder, &refund(), Format::Json, &options()).unwrap();
    let into = save_into(folder, &long(3_000), Format::Json, &options()).unwrap_err();
    let over =
        save(&path, &long(3_000), Format::Json, &options(), Overwrite::Confirmed).unwrap_err();
    for error in [into, over] {
        assert_eq!(error.code(), "disk-full", "{error}");
        assert!(error.to_string().contains("Free some space"), "{error}");
    }
    assert_eq!(export::read_json(fs::File::open(&path).unwrap()).unwrap(), refund());
    assert_eq!(fs::read_dir(folder).unwrap().count(), 1, "and nothing is left behind");
}
