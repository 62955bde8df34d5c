//! The page's libraries: copied out of `node_modules` by the list in `ui/vendor.json`.
//!
//! The page has no bundler, so what it imports must lie beside it, as plain files.

mod tokens;

use std::{
    collections::BTreeSet,
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::{Path, PathBuf},
};

use glob::{MatchOptions, Pattern};
use serde::Deserialize;

use crate::{error::Stop, project};

/// `ui/vendor.json`.
#[derive(Deserialize)]
struct List {
    copies: Vec<Copy>,
}

/// Files of one folder. Paths start at the repository's root; `include` at `from`.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Copy {
    from: String,
    to: String,
    include: Vec<String>,
    /// Of these files, design tokens that nothing uses are left out.
    #[serde(default)]
    trim_tokens: Vec<String>,
}

/// Copies everything on the list, unless the same list and the same packages were copied before, for the same tokens.
pub(super) fn copy() -> Result<(), Stop> {
    let root = project::root();
    let stamp = project::target().join("vendor.stamp");
    let list = read(&root.join("ui/vendor.json"))?;
    let tokens = tokens::of_page(&root.join("ui"))?;
    let named: Vec<_> = tokens.iter().map(String::as_str).collect();
    let wanted = fingerprint(&[&list, &read(&root.join("package-lock.json"))?, &named.concat()]);
    let list: List = serde_json::from_str(&list).map_err(|error| {
        Stop::Sentence(format!("ui/vendor.json is not the list it should be: {error}"))
    })?;
    let there = list.copies.iter().all(|copy| root.join(&copy.to).exists());
    if there && fs::read_to_string(&stamp).is_ok_and(|before| before == wanted) {
        println!("The page's libraries: all there.");
        return Ok(());
    }
    // The stamp goes first and comes last: a copy that was cut short is done again.
    let _ = fs::remove_file(&stamp);
    let files = copy_all(root, &list)?;
    for copy in list.copies.iter().filter(|copy| !copy.trim_tokens.is_empty()) {
        tokens::trim(&root.join(&copy.to), &copy.trim_tokens, &tokens)?;
    }
    println!("The page's libraries: {files} files copied into ui/vendor.");
    fs::create_dir_all(project::target()).map_err(Stop::file(project::target()))?;
    fs::write(&stamp, wanted).map_err(Stop::file(&stamp))
}

/// Empties every destination, then copies; returns the number of files.
fn copy_all(root: &Path, list: &List) -> Result<usize, Stop> {
    for copy in &list.copies {
        let to = root.join(&copy.to);
        if to.exists() {
            fs::remove_dir_all(&to).map_err(Stop::file(&to))?;
        }
    }
    let mut files = 0;
    for copy in &list.copies {
        let found = chosen(&root.join(&copy.from), &copy.include)?;
        files += found.len();
        for file in found {
            copy_one(&root.join(&copy.from).join(&file), &root.join(&copy.to).join(&file))?;
        }
    }
    Ok(files)
}

fn copy_one(from: &Path, to: &Path) -> Result<(), Stop> {
    let folder = to.parent().expect("a file in a folder");
    fs::create_dir_all(folder).map_err(Stop::file(folder))?;
    fs::copy(from, to).map(|_| ()).map_err(Stop::file(from))
}

/// Files under `folder` that match one of the patterns, as paths from it. Each pattern must match
/// something: a library that has renamed a file would fail only in the window otherwise.
fn chosen(folder: &Path, include: &[String]) -> Result<BTreeSet<PathBuf>, Stop> {
    let mut walked = vec![];
    walk(folder, &mut walked)?;
    let within = |file: &PathBuf| file.strip_prefix(folder).expect("walked from there").to_owned();
    let files: Vec<_> = walked.iter().map(within).collect();
    // `*` must not cross a folder: `dist/*.js` is not everything below `dist`.
    let options = MatchOptions { require_literal_separator: true, ..MatchOptions::new() };
    let mut chosen = BTreeSet::new();
    for text in include {
        let pattern = pattern(text)?;
        let before = chosen.len();
        chosen
            .extend(files.iter().filter(|file| pattern.matches_path_with(file, options)).cloned());
        if chosen.len() == before {
            return Err(Stop::Sentence(format!(
                "{} has nothing (more) that is called {text:?}, which ui/vendor.json asks for. Has the package changed its files?",
                folder.display()
            )));
        }
    }
    Ok(chosen)
}

fn pattern(text: &str) -> Result<Pattern, Stop> {
    Pattern::new(text)
        .map_err(|error| Stop::Sentence(format!("{text:?} in ui/vendor.json: {error}")))
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) -> Result<(), Stop> {
    for entry in fs::read_dir(folder).map_err(Stop::file(folder))? {
        let path = entry.map_err(Stop::file(folder))?.path();
        if path.is_dir() { walk(&path, found)? } else { found.push(path) }
    }
    Ok(())
}

fn read(file: &Path) -> Result<String, Stop> {
    fs::read_to_string(file).map_err(Stop::file(file))
}

fn fingerprint(texts: &[&str]) -> String {
    let mut hasher = DefaultHasher::new();
    texts.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
mod tests {
    use std::fs;

    use super::{Copy, List, copy_all};

    #[test]
    fn only_what_the_list_names_is_copied_and_old_files_go() {
        let root = tempfile::tempdir().unwrap();
        for file in [
            "package/a.js",
            "package/a.d.ts",
            "package/deep/b.js",
            "package/deep/er/c.js",
            "out/old.js",
        ] {
            fs::create_dir_all(root.path().join(file).parent().unwrap()).unwrap();
            fs::write(root.path().join(file), file).unwrap();
        }
        let include = ["*.js", "deep/**/*.js"].map(String::from).to_vec();
        let list = List {
            copies: vec![Copy {
                from: "package".into(),
                to: "out".into(),
                include,
                trim_tokens: vec![],
            }],
        };
        assert_eq!(copy_all(root.path(), &list).unwrap(), 3);
        let there = |file: &str| root.path().join("out").join(file).exists();
        assert!(there("a.js") && there("deep/b.js") && there("deep/er/c.js"));
        assert!(!there("a.d.ts") && !there("old.js"));
    }

    #[test]
    fn a_pattern_that_matches_nothing_is_told() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir(root.path().join("package")).unwrap();
        fs::write(root.path().join("package/a.js"), "").unwrap();
        let copy = Copy {
            from: "package".into(),
            to: "out".into(),
            include: vec!["*.js".into(), "*.mjs".into()],
            trim_tokens: vec![],
        };
        let told = copy_all(root.path(), &List { copies: vec![copy] }).unwrap_err().to_string();
        assert!(told.contains("package") && told.contains("*.mjs"), "{told}");
    }
}
