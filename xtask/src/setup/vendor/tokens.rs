//! Spark's design tokens, without those that nothing uses.
//!
//! Spark defines four thousand custom properties on the root, twice: in its style sheet and in the one that its runtime
//! gives every component. A web view works out each of them for each style, before it can draw anything. Earshot's page
//! and the components in it use less than a tenth.

use std::{
    collections::{BTreeSet, HashMap, HashSet},
    fs,
    path::{Path, PathBuf},
    sync::LazyLock,
};

use regex::{Captures, Regex};

use crate::error::Stop;

/// One definition with its end. In the runtime the style sheet is a string: its quotes are escaped there.
static DEFINITION: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r#"(--gse-[\w-]+):((?:[^;{}"'\\]|"[^"]*"|\\'[^'\\]*\\'|'[^']*')*);?"#)
        .expect("valid")
});
static NAME: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"--gse-[\w-]+").expect("valid"));

/// The tokens that these texts speak of.
fn named(texts: &[String]) -> BTreeSet<String> {
    texts.iter().flat_map(|text| names(text)).map(str::to_owned).collect()
}

/// Every token that the page's own files speak of.
pub(super) fn of_page(page: &Path) -> Result<BTreeSet<String>, Stop> {
    let mut files = vec![];
    for entry in fs::read_dir(page).map_err(Stop::file(page))? {
        let path = entry.map_err(Stop::file(page))?.path();
        if path.is_dir() && path.file_name().is_some_and(|name| name != "vendor") {
            super::walk(&path, &mut files)?;
        } else if path.is_file() {
            files.push(path);
        }
    }
    Ok(named(&texts(files.iter().filter(|file| speaks_of_tokens(file)))?))
}

/// Takes every definition out of `trimmed` (files of `folder`) that neither the page, nor another file of the folder, nor
/// a rule or another used token in them needs.
pub(super) fn trim(folder: &Path, trimmed: &[String], page: &BTreeSet<String>) -> Result<(), Stop> {
    let mut others = vec![];
    super::walk(folder, &mut others)?;
    let files: Vec<_> = trimmed.iter().map(|name| folder.join(name)).collect();
    others.retain(|file| speaks_of_tokens(file) && !files.contains(file));
    let whole = texts(files.iter())?;
    let mut used = named(&texts(others.iter())?);
    used.extend(page.iter().cloned());
    let used = with_what_they_need(&used, &whole);
    for (file, text) in files.iter().zip(&whole) {
        fs::write(file, without(text, &used)).map_err(Stop::file(file))?;
    }
    Ok(())
}

fn speaks_of_tokens(file: &Path) -> bool {
    file.extension().is_some_and(|end| end == "css" || end == "js" || end == "html")
}

fn texts<'a>(files: impl Iterator<Item = &'a PathBuf>) -> Result<Vec<String>, Stop> {
    files.map(|file| super::read(file)).collect()
}

fn names(text: &str) -> impl Iterator<Item = &str> {
    NAME.find_iter(text).map(|found| found.as_str())
}

/// These tokens, those that the rules of the texts use, and all that any of them is made of.
fn with_what_they_need(used: &BTreeSet<String>, texts: &[String]) -> HashSet<String> {
    let mut made_of: HashMap<&str, Vec<&str>> = HashMap::new();
    let mut open: Vec<String> = used.iter().cloned().collect();
    for text in texts {
        for found in DEFINITION.captures_iter(text) {
            let (_, [name, value]) = found.extract();
            made_of.entry(name).or_default().extend(names(value));
        }
        open.extend(names(&DEFINITION.replace_all(text, "")).map(str::to_owned));
    }
    let mut all = HashSet::new();
    while let Some(name) = open.pop() {
        open.extend(made_of.remove(name.as_str()).into_iter().flatten().map(str::to_owned));
        all.insert(name);
    }
    all
}

fn without(text: &str, used: &HashSet<String>) -> String {
    let keep = |found: &Captures<'_>| {
        if used.contains(&found[1]) { found[0].to_owned() } else { String::new() }
    };
    DEFINITION.replace_all(text, keep).into_owned()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
mod tests {
    use std::fs;

    use super::{of_page, trim};

    #[test]
    fn tokens_stay_that_the_page_a_component_or_a_rule_needs_and_what_they_are_made_of() {
        let root = tempfile::tempdir().unwrap();
        let write = |file: &str, text: &str| {
            let path = root.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        write("ui/css/page.css", "a { color: var(--gse-link) }");
        write(
            "ui/vendor/spark/all.css",
            r#":root{--gse-blue:#00f;--gse-link:var(--gse-blue);--gse-font:"No; to";--gse-old:1px;--gse-last:2px}b{margin:var(--gse-font)}"#,
        );
        write(
            "ui/vendor/spark/core.js",
            r"s.replaceSync(':root{--gse-blue:#00f;--gse-odd:\'a; b\';--gse-chip:3px}i{top:0}')",
        );
        write("ui/vendor/spark/chip.js", "`height:var(--gse-chip)`");
        let used = of_page(&root.path().join("ui")).unwrap();
        trim(&root.path().join("ui/vendor/spark"), &["all.css".into(), "core.js".into()], &used)
            .unwrap();
        let read = |file: &str| fs::read_to_string(root.path().join(file)).unwrap();
        assert_eq!(
            read("ui/vendor/spark/all.css"),
            r#":root{--gse-blue:#00f;--gse-link:var(--gse-blue);--gse-font:"No; to";}b{margin:var(--gse-font)}"#
        );
        assert_eq!(
            read("ui/vendor/spark/core.js"),
            "s.replaceSync(':root{--gse-blue:#00f;--gse-chip:3px}i{top:0}')"
        );
    }
}
