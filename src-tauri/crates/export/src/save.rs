//! Files that are whole or not there.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Component, Path, PathBuf};

use tempfile::{NamedTempFile, PersistError};
use transcript::Transcript;

use crate::{Error, Format, Options, file_name, write};

/// How often [`save_into`] looks for a free number before it gives up.
const MOST_NUMBERS: u32 = 10_000;

/// Whether an existing file may be replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overwrite {
    /// It stays, and saving fails with [`Error::Exists`].
    Never,
    /// The user was asked, by name, and said yes.
    Confirmed,
}

/// Saves to exactly that path and returns it.
///
/// The text goes to a temporary file (`.earshot-….part`) in the same folder first and is moved when
/// it is complete and on the disk, so whoever looks sees the old file or the new one, never half.
pub fn save(
    path: &Path,
    transcript: &Transcript,
    format: Format,
    options: &Options,
    overwrite: Overwrite,
) -> Result<PathBuf, Error> {
    put(path, |file| write::to(transcript, format, options, file), overwrite)
}

/// Saves something that is not a transcript, in the same way.
pub fn save_contents(path: &Path, contents: &[u8], overwrite: Overwrite) -> Result<PathBuf, Error> {
    put(path, |file| file.write_all(contents), overwrite)
}

fn put(
    path: &Path,
    written: impl FnOnce(&mut File) -> io::Result<()>,
    overwrite: Overwrite,
) -> Result<PathBuf, Error> {
    let Some(folder) = path.parent().filter(|_| path.file_name().is_some()) else {
        return Err(Error::NoFolder { path: path.to_owned() });
    };
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let at = |source| Error::at(path, source);
    let file = complete(folder, written).map_err(at)?;
    match overwrite {
        Overwrite::Never => settle(file, path).map_err(|error| at(error.error))?,
        Overwrite::Confirmed => drop(file.persist(path).map_err(|error| at(error.error))?),
    }
    keep_name(folder);
    Ok(path.to_owned())
}

/// Saves into that folder, made if it is missing, under [`file_name`]; a taken name gets " (2)",
/// " (3)" and so on, also when several save at once. Returns the path.
///
/// The text is on the disk then, and the name as soon as the system next writes its folders: waiting
/// for that after each of a thousand files takes twice as long as all the rest.
pub fn save_into(
    folder: &Path,
    transcript: &Transcript,
    format: Format,
    options: &Options,
) -> Result<PathBuf, Error> {
    make(folder)?;
    let name = file_name(transcript, format, options);
    let first = inside(folder, &name)?;
    let mut file = complete(folder, |file| write::to(transcript, format, options, file))
        .map_err(|source| Error::at(&first, source))?;
    for number in 1..=MOST_NUMBERS {
        let path = inside(folder, &numbered(&name, format, number))?;
        match settle(file, &path) {
            Ok(()) => return Ok(path),
            Err(taken) if taken.error.kind() == io::ErrorKind::AlreadyExists => file = taken.file,
            Err(other) => return Err(Error::at(&path, other.error)),
        }
    }
    Err(Error::Exists { path: first })
}

/// Makes the folder if it is missing and sees that files can be made in it, so that a long search
/// does not find out at its end.
pub fn prepare(folder: &Path) -> Result<(), Error> {
    make(folder)?;
    let probe = tempfile::Builder::new().prefix(".earshot-").tempfile_in(folder);
    probe.map(drop).map_err(|source| Error::at(folder, source))
}

/// The whole text in a temporary file that is on the disk. Dropped, the file goes.
fn complete(
    folder: &Path,
    written: impl FnOnce(&mut File) -> io::Result<()>,
) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".earshot-").suffix(".part");
    #[cfg(unix)]
    builder.permissions(as_usual());
    let mut file = builder.tempfile_in(folder)?;
    written(file.as_file_mut())?;
    file.as_file().sync_all()?;
    Ok(file)
}

/// Temporary files are for their owner only; a saved one is as readable as any that the user makes
/// (the umask decides), or colleagues could not open it on a shared drive.
#[cfg(unix)]
fn as_usual() -> fs::Permissions {
    std::os::unix::fs::PermissionsExt::from_mode(0o666)
}

/// Moves the file to a name that is free. Where the file system can neither rename without replacing
/// nor link (USB sticks, some network drives), an empty file claims the name first.
fn settle(file: NamedTempFile, path: &Path) -> Result<(), PersistError> {
    match file.persist_noclobber(path) {
        Ok(_) => Ok(()),
        Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => Err(error),
        Err(error) => claim(error.file, path),
    }
}

fn claim(file: NamedTempFile, path: &Path) -> Result<(), PersistError> {
    if let Err(error) = File::create_new(path) {
        return Err(PersistError { error, file });
    }
    file.persist(path).map(drop).inspect_err(|_| {
        // The name is ours and empty; a failure to tidy up adds nothing to the error at hand.
        let _ = fs::remove_file(path);
    })
}

/// Puts the folder's new entry on the disk where the system has a way to; the text already is.
fn keep_name(folder: &Path) {
    #[cfg(unix)]
    let _ = File::open(folder).and_then(|folder| folder.sync_all());
    #[cfg(not(unix))]
    let _ = folder;
}

fn make(folder: &Path) -> Result<(), Error> {
    fs::create_dir_all(folder).map_err(|source| match source.kind() {
        io::ErrorKind::AlreadyExists => Error::NoFolder { path: folder.to_owned() },
        _ => Error::at(folder, source),
    })
}

/// The path of a name directly inside the folder. `file_name` gives nothing else; this is the wall
/// behind it.
fn inside(folder: &Path, name: &str) -> Result<PathBuf, Error> {
    let mut components = Path::new(name).components();
    match (components.next(), components.next()) {
        (Some(Component::Normal(only)), None) if only == name => Ok(folder.join(only)),
        _ => Err(Error::NotWritable { path: name.into() }),
    }
}

fn numbered(name: &str, format: Format, number: u32) -> String {
    let extension = format.extension();
    match name.strip_suffix(extension).and_then(|name| name.strip_suffix('.')) {
        Some(stem) if number > 1 => format!("{stem} ({number}).{extension}"),
        _ => name.to_owned(),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]
mod tests {
    use std::io::Write as _;

    use super::{NamedTempFile, claim, fs, inside, io};

    fn part(folder: &tempfile::TempDir) -> NamedTempFile {
        let mut file = NamedTempFile::new_in(folder).unwrap();
        file.write_all(b"whole").unwrap();
        file
    }

    #[test]
    fn a_disk_that_can_only_rename_still_gets_the_whole_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("call.txt");
        claim(part(&folder), &path).unwrap();
        assert_eq!(fs::read_to_string(path).unwrap(), "whole");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
    }

    #[test]
    fn a_disk_that_can_only_rename_does_not_replace_either() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("call.txt");
        fs::write(&path, "mine").unwrap();
        let refused = claim(part(&folder), &path).unwrap_err();
        assert_eq!(refused.error.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read_to_string(path).unwrap(), "mine");
    }

    #[test]
    fn nothing_but_a_plain_name_is_inside_a_folder() {
        let folder = std::path::Path::new("saved");
        for name in ["", ".", "..", "../up", "/etc/passwd", "a/b", "a/", "./a"] {
            assert!(inside(folder, name).is_err(), "{name:?}");
        }
        assert_eq!(inside(folder, "a.txt").unwrap(), folder.join("a.txt"));
    }
}
