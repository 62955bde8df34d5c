//! Writing transcripts as text files.

use std::{fs, path::Path, time::Instant};

use super::server::{Receipt, Server};
use crate::{error::Stop, project, tool::say};

const DAYS: &str = "60";

/// Searches everything twice on an organization that answers at once, with and without writing
/// files; the difference is what writing costs.
pub(super) fn measure(cli: &Path) -> Result<(), Stop> {
    say("Writing 1,000 transcripts as text files");
    let server = Server::start(cli, &["--generate", "1000", "--rate-limit", "1000000"])?;
    let folder = project::fresh_folder("bench-export");
    let question = ["bye|thank", "--match", "regex", "--days", DAYS];
    let without = timed(|| server.search(cli, &question))?;
    let out = folder.to_string_lossy();
    let with = timed(|| {
        server.search(cli, &[&question[..], &["--format", "txt", "--out", &out]].concat())
    })?;
    let files = fs::read_dir(&folder).map_err(Stop::file(&folder))?.count();
    fs::remove_dir_all(&folder).map_err(Stop::file(&folder))?;
    println!("searching:              {without:.2} s");
    println!("searching and writing:  {with:.2} s, {files} files");
    println!(
        "writing:                {:.2} s (target for 1,000: at most 1 s)",
        (with - without).max(0.0)
    );
    Ok(())
}

fn timed(work: impl FnOnce() -> Result<Receipt, Stop>) -> Result<f64, Stop> {
    let started = Instant::now();
    work()?;
    Ok(started.elapsed().as_secs_f64())
}
