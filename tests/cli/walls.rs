//! The walls of DESIGN.md section 2 and ARCHITECTURE.md, read from the manifests and the sources.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use toml::{Table, Value};

/// Who may name whom, in the program itself. A new crate needs a line here.
const ARROWS: [(&str, &[&str]); 12] = [
    ("transcript", &[]),
    ("export", &["transcript"]),
    ("genesys", &["transcript"]),
    ("keyring-vault", &[]),
    ("kept-file", &[]),
    ("connections", &["genesys", "kept-file", "keyring-vault"]),
    ("search", &["genesys", "transcript"]),
    ("searches", &["kept-file", "search"]),
    ("demo-org", &[]),
    ("cli", COMMAND_LINE),
    ("earshot", SHELLS),
    ("xtask", &[]),
];

/// What both ways to use Earshot, the window and the command line, are made of.
const SHELLS: &[&str] = &[
    "connections",
    "demo-org",
    "export",
    "genesys",
    "keyring-vault",
    "search",
    "searches",
    "transcript",
];

/// The same, and receipts saved without asking anybody.
const COMMAND_LINE: &[&str] = &[
    "connections",
    "demo-org",
    "export",
    "genesys",
    "kept-file",
    "keyring-vault",
    "search",
    "searches",
    "transcript",
];

/// Tests may ask the demo organization; it knows nobody.
const TESTED_WITH: &[&str] = &["demo-org"];

/// Programs of others that one crate alone may name.
const ALONE: [(&str, &str); 6] = [
    ("reqwest", "genesys"),
    ("keyring", "keyring-vault"),
    ("keyring-core", "keyring-vault"),
    ("tauri", "earshot"),
    ("tauri-build", "earshot"),
    ("rusqlite", "library"),
];

struct Package {
    manifest: Table,
}

impl Package {
    fn name(&self) -> &str {
        self.manifest["package"]["name"].as_str().unwrap()
    }

    /// Everything that is named in such tables, for every system.
    fn names(&self, kinds: &[&str]) -> BTreeSet<String> {
        let targets = self.manifest.get("target").and_then(Value::as_table);
        let tables = targets
            .into_iter()
            .flat_map(Table::values)
            .filter_map(Value::as_table)
            .chain([&self.manifest]);
        let named =
            tables.flat_map(|table| kinds.iter().filter_map(|kind| table.get(*kind)?.as_table()));
        named.flatten().map(|(name, value)| real_name(name, value)).collect()
    }

    fn all_names(&self) -> BTreeSet<String> {
        self.names(&["dependencies", "build-dependencies", "dev-dependencies"])
    }
}

/// A dependency may be renamed; what counts is what it is.
fn real_name(name: &str, value: &Value) -> String {
    value.get("package").and_then(Value::as_str).unwrap_or(name).to_owned()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

fn packages() -> Vec<Package> {
    let crates =
        fs::read_dir(root().join("src-tauri/crates")).unwrap().map(|entry| entry.unwrap().path());
    let all = crates.chain([root(), root().join("xtask")]);
    all.map(|folder| Package { manifest: manifest(&folder) }).collect()
}

fn manifest(folder: &Path) -> Table {
    fs::read_to_string(folder.join("Cargo.toml")).unwrap().parse().unwrap()
}

#[test]
fn crates_know_only_those_they_may() {
    let allowed: BTreeMap<_, _> = ARROWS.into_iter().collect();
    let all: BTreeSet<String> =
        packages().iter().map(|package| package.name().to_owned()).collect();
    for package in packages() {
        let name = package.name();
        let may = allowed.get(name).unwrap_or_else(|| panic!("{name} has no line in ARROWS"));
        let ours: BTreeSet<String> = package
            .names(&["dependencies", "build-dependencies"])
            .intersection(&all)
            .cloned()
            .collect();
        let may: BTreeSet<String> = may.iter().map(|&name| name.to_owned()).collect();
        assert_eq!(ours, may, "what {name} knows, and what ARROWS says");
        for other in package.names(&["dev-dependencies"]).intersection(&all) {
            assert!(
                may.contains(other) || TESTED_WITH.contains(&other.as_str()),
                "the tests of {name} know {other}"
            );
        }
    }
    assert_eq!(all.len(), ARROWS.len(), "ARROWS names a crate that is gone");
}

#[test]
fn every_arrow_goes_one_way() {
    let allowed: BTreeMap<_, _> = ARROWS.into_iter().collect();
    for (name, _) in ARROWS {
        let (mut reached, mut next) = (BTreeSet::new(), vec![name]);
        while let Some(one) = next.pop() {
            next.extend(allowed[one].iter().filter(|other| reached.insert(**other)));
        }
        assert!(!reached.contains(name), "{name} comes back to itself");
    }
}

#[test]
fn what_one_crate_alone_may_name_nobody_else_does() {
    for package in packages() {
        for name in package.all_names() {
            let owner = ALONE.iter().find(|(alone, _)| *alone == name).map(|(_, owner)| *owner);
            let owner = owner.or(name.starts_with("tauri").then_some("earshot"));
            assert!(
                owner.is_none_or(|owner| owner == package.name()),
                "{} names {name}",
                package.name()
            );
        }
    }
}

#[test]
fn every_crate_is_held_to_the_same_lints_and_versions() {
    for package in packages() {
        let name = package.name();
        assert_eq!(package.manifest["lints"]["workspace"].as_bool(), Some(true), "{name}");
        for kind in ["dependencies", "build-dependencies", "dev-dependencies"] {
            for (other, value) in
                package.manifest.get(kind).and_then(Value::as_table).into_iter().flatten()
            {
                assert_eq!(
                    value.get("workspace").and_then(Value::as_bool),
                    Some(true),
                    "{name}: {other}"
                );
            }
        }
    }
}

#[test]
fn the_domain_does_no_work_of_the_world() {
    let transcript = packages().into_iter().find(|package| package.name() == "transcript").unwrap();
    for outside in ["tokio", "futures", "reqwest", "tempfile", "tracing", "serde_json"] {
        assert!(
            !transcript.names(&["dependencies"]).contains(outside),
            "transcript names {outside}"
        );
    }
    for source in sources("src-tauri/crates/transcript/src", &["rs"]) {
        for outside in ["std::fs", "std::net", "std::env", "std::process", "async fn"] {
            assert!(!source.text.contains(outside), "{}: {outside}", source.name);
        }
    }
}

struct Source {
    name: String,
    text: String,
}

/// The files with such endings below a folder of the checkout, without what others wrote.
fn sources(folder: &str, endings: &[&str]) -> Vec<Source> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            let is = |name: &str| path.file_name().is_some_and(|own| own == name);
            if path.is_dir() && !["vendor", "node_modules", "target"].into_iter().any(is) {
                folders.push(path);
            } else if path
                .extension()
                .is_some_and(|own| endings.iter().any(|ending| own == *ending))
            {
                let name = path.strip_prefix(root()).unwrap().display().to_string();
                found.push(Source { name, text: fs::read_to_string(path).unwrap() });
            }
        }
    }
    assert!(!found.is_empty(), "nothing in {folder}");
    found
}

#[test]
fn one_file_of_the_page_touches_the_shell_and_none_makes_markup_of_text() {
    for source in sources("ui", &["js", "html"]) {
        let touches = source.text.contains("__TAURI__");
        assert!(
            !touches || source.name.ends_with("ui/ipc.js"),
            "{} touches the shell",
            source.name
        );
        for markup in
            ["innerHTML", "outerHTML", "insertAdjacentHTML", "unsafeHTML", "style=\"", "eval("]
        {
            assert!(!source.text.contains(markup), "{}: {markup}", source.name);
        }
    }
}

#[test]
fn files_are_short_enough_to_be_read() {
    for folder in ["src-tauri", "ui", "tests", "xtask"] {
        for source in sources(folder, &["rs", "js", "css"]) {
            let lines = source.text.lines().count();
            assert!(lines <= 400, "{} has {lines} lines", source.name);
        }
    }
}
